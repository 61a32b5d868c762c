// Made of src/runtime/harness by `npm run harness`; its SHA-256: 774a84a60397c0e8170ba3e875039a3ac47e00d0239cc80100bc17ac09d50627
const h=queueMicrotask,g=Date.now,a=Error,{create:P,freeze:l}=Object,o=4,T=1024,m=5,L=4e8,O=1e7,y=40,i=5e3,A=1e5,p="the program ran for too long and was stopped",
c=l(P(a.prototype,{name:{value:"Stopped"},message:{value:p},stack:{value:`Stopped: ${p}`}}));let r=null,_=null,d=!1;const S=t=>({__proto__:null,budget:t,spent:0,
steps:0,fuel:o,last:0,turn:!1,ticking:!1,ticked:!1,stopped:!1,place:0,told:!1});let u=0;const M=S(500);function D(t){u++;try{return I(t)}catch(e){throw u>i?c:e}}
l(D);function I(t){const e=r!==null&&r.current()||M;if(e.stopped)throw u=0,e.told||E(e),c;const s=g(),n=_===e,f=u;if(_=e,e.steps+=e.fuel+(f-1)*A,s!==0?F(e,s,n):
b(e),u=0,f>i||e.spent>e.budget||e.steps>(s===0?O:L))throw e.stopped=d=!0,typeof t=="number"&&(e.place=t>>>0),E(e),c;return d?0:e.fuel}function b(t){t.ticked&&(t.
steps+=t.fuel*y),t.ticked=!1,k(t),!t.ticking&&(t.ticking=!0,h(()=>{t.ticking=!1,t.ticked=!0}))}function F(t,e,s){const n=t.turn&&s&&e>t.last?e-t.last:0;if(e!==t.
last&&(t.steps=0),t.spent+=n,t.last=e,n>m?t.fuel=t.fuel>4*o?t.fuel>>2:o:k(t),!(t.turn||r===null)){t.turn=!0;try{r.later(()=>{t.turn=!1})}catch{t.turn=!1}}}function E(t){
r!==null&&(r.stopped(t),t.told=!0)}function k(t){t.fuel<T&&(t.fuel<<=1)}function x(t){if(r!==null)throw new a("the guard is the harness's");return r=l({__proto__:null,
current:t.current,later:t.later,stopped:t.stopped}),l({__proto__:null,meter:S})}l(x);export{x as claim,D as trip};
