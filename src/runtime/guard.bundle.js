// Made of src/runtime/harness by `npm run harness`; its SHA-256: 1d03f41a89b41a83e1ebd9efacd0ef02ad07b8b47668dfbffa4b74e3aa9f0ed9
const E=queueMicrotask,g=Date.now,c=Error,{freeze:n,defineProperty:i}=Object,f=4,m=1024,P=5,T=4e8,L=1e7,y=40,p=5e3,O=1e5,s=new c("the program ran for too long a\
nd was stopped");i(s,"name",{value:"Stopped"}),i(s,"stack",{value:"Stopped: the program ran for too long and was stopped"}),n(s);let r=null,d=null,_=!1;const h=t=>({
__proto__:null,budget:t,spent:0,steps:0,fuel:f,last:0,turn:!1,ticking:!1,ticked:!1,stopped:!1,place:0,told:!1});let u=0;const A=h(500);function I(t){u++;try{return M(
t)}catch(e){throw u>p?s:e}}n(I);function M(t){const e=r!==null&&r.current()||A;if(e.stopped)throw u=0,e.told||k(e),s;const l=g(),o=d===e,a=u;if(d=e,e.steps+=e.fuel+
(a-1)*O,l!==0?D(e,l,o):b(e),u=0,a>p||e.spent>e.budget||e.steps>(l===0?L:T))throw e.stopped=_=!0,typeof t=="number"&&(e.place=t>>>0),k(e),s;return _?0:e.fuel}function b(t){
t.ticked&&(t.steps+=t.fuel*y),t.ticked=!1,S(t),!t.ticking&&(t.ticking=!0,E(()=>{t.ticking=!1,t.ticked=!0}))}function D(t,e,l){const o=t.turn&&l&&e>t.last?e-t.last:
0;if(e!==t.last&&(t.steps=0),t.spent+=o,t.last=e,o>P?t.fuel=t.fuel>4*f?t.fuel>>2:f:S(t),!(t.turn||r===null)){t.turn=!0;try{r.later(()=>{t.turn=!1})}catch{t.turn=
!1}}}function k(t){r!==null&&(r.stopped(t),t.told=!0)}function S(t){t.fuel<m&&(t.fuel<<=1)}function F(t){if(r!==null)throw new c("the guard is the harness's");return r=
n({__proto__:null,current:t.current,later:t.later,stopped:t.stopped}),n({__proto__:null,meter:h})}n(F);export{F as claim,I as trip};
