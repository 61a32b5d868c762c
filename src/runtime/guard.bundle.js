// Made of src/runtime/harness by `npm run harness`; its SHA-256: 68cc5708cfa4338fcda2a134d9ea8625d578bac9e76ede73ff422b256a20db1c
const i=(function(e){if(r!==null)throw new c("the guard is the harness's");return r=a({__proto__:null,current:e.current,later:e.later,stopped:e.stopped}),a({__proto__:null,
meter:p})}),p=(function(e){return{__proto__:null,budget:e,spent:0,steps:0,fuel:f,last:0,turn:!1,ticking:!1,ticked:!1,stopped:!1,place:0,told:!1}});var g=queueMicrotask,
m=Date.now,c=Error,{freeze:a}=Object,f=4,E=1024,T=5,L=4e8,P=1e7,y=40,d=5e3,O=1e5,n=a({__proto__:c.prototype,name:"Stopped",message:"the program ran for too long\
 and was stopped",stack:"Stopped: the program ran for too long and was stopped"}),r=null,_=null,v=!1,s=0,A=p(500);function h(t){s++;try{return I(t)}catch(e){throw s>
d?n:e}}a(h);function I(t){const e=r!==null&&r.current()||A;if(e.stopped)throw s=0,e.told||k(e),n;const l=m(),u=_===e,o=s;if(_=e,e.steps+=e.fuel+(o-1)*O,l!==0?b(
e,l,u):M(e),s=0,o>d||e.spent>e.budget||e.steps>(l===0?P:L))throw e.stopped=v=!0,typeof t=="number"&&(e.place=t>>>0),k(e),n;return v?0:e.fuel}function M(t){t.ticked&&
(t.steps+=t.fuel*y),t.ticked=!1,S(t),!t.ticking&&(t.ticking=!0,g(()=>{t.ticking=!1,t.ticked=!0}))}function b(t,e,l){const u=t.turn&&l&&e>t.last?e-t.last:0;if(e!==
t.last&&(t.steps=0),t.spent+=u,t.last=e,u>T?t.fuel=t.fuel>4*f?t.fuel>>2:f:S(t),!(t.turn||r===null)){t.turn=!0;try{r.later(()=>{t.turn=!1})}catch{t.turn=!1}}}function k(t){
r!==null&&(r.stopped(t),t.told=!0)}function S(t){t.fuel<E&&(t.fuel<<=1)}a(i);export{i as claim,h as trip};
