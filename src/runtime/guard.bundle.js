// Made of src/runtime/harness by `npm run harness`; its SHA-256: 16f61c217e85373fcfae7f8ec1b722268cd5178b0f46535cb51897a0e04e06cf
const S=queueMicrotask,g=Date.now,p=Error,{freeze:l}=Object,u=4,E=1024,m=5,T=4e8,L=1e7,P=40,a=5e3,y=1e5,f=l({__proto__:p.prototype,name:"Stopped",message:"the p\
rogram ran for too long and was stopped",stack:"Stopped: the program ran for too long and was stopped"});let r=null,i=null,_=!1;const d=t=>({__proto__:null,budget:t,
spent:0,steps:0,fuel:u,last:0,turn:!1,ticking:!1,ticked:!1,stopped:!1,place:0,told:!1});let o=0;const O=d(500);function A(t){o++;try{return I(t)}catch(e){throw o>
a?f:e}}l(A);function I(t){const e=r!==null&&r.current()||O;if(e.stopped)throw o=0,e.told||h(e),f;const s=g(),n=i===e,c=o;if(i=e,e.steps+=e.fuel+(c-1)*y,s!==0?b(
e,s,n):M(e),o=0,c>a||e.spent>e.budget||e.steps>(s===0?L:T))throw e.stopped=_=!0,typeof t=="number"&&(e.place=t>>>0),h(e),f;return _?0:e.fuel}function M(t){t.ticked&&
(t.steps+=t.fuel*P),t.ticked=!1,k(t),!t.ticking&&(t.ticking=!0,S(()=>{t.ticking=!1,t.ticked=!0}))}function b(t,e,s){const n=t.turn&&s&&e>t.last?e-t.last:0;if(e!==
t.last&&(t.steps=0),t.spent+=n,t.last=e,n>m?t.fuel=t.fuel>4*u?t.fuel>>2:u:k(t),!(t.turn||r===null)){t.turn=!0;try{r.later(()=>{t.turn=!1})}catch{t.turn=!1}}}function h(t){
r!==null&&(r.stopped(t),t.told=!0)}function k(t){t.fuel<E&&(t.fuel<<=1)}function D(t){if(r!==null)throw new p("the guard is the harness's");return r=l({__proto__:null,
current:t.current,later:t.later,stopped:t.stopped}),l({__proto__:null,meter:d})}l(D);export{D as claim,A as trip};
