// Made of src/runtime/harness by `npm run harness`; its SHA-256: 8580863241fc1e5a153457229b49893a812b58b817a20eff6194d3613fa2df1d
const S=queueMicrotask,E=Date.now,a=Error,{freeze:n,defineProperty:c}=Object,f=4,g=1024,m=5,P=4e8,T=1e7,L=40,p=5e3,y=1e5,l=new a("the program ran for too long a\
nd was stopped");c(l,"name",{value:"Stopped"}),c(l,"stack",{value:"Stopped: the program ran for too long and was stopped"}),n(l);let r=null,i=null,d=!1;const _=t=>({
__proto__:null,budget:t,spent:0,steps:0,fuel:f,last:0,turn:!1,ticking:!1,ticked:!1,stopped:!1,place:0,told:!1});let u=0;const O=_(500);function A(t){u++;try{return I(
t)}catch(e){throw u>p?l:e}}n(A);function I(t){const e=r!==null&&r.current()||O;if(e.stopped)throw e.told||h(e),l;const s=E(),o=i===e;if(i=e,e.steps+=e.fuel+(u-1)*
y,s!==0?b(e,s,o):M(e),u>p||e.spent>e.budget||e.steps>(s===0?T:P))throw e.stopped=d=!0,typeof t=="number"&&(e.place=t>>>0),h(e),l;return u=0,d?0:e.fuel}function M(t){
t.ticked&&(t.steps+=t.fuel*L),t.ticked=!1,k(t),!t.ticking&&(t.ticking=!0,S(()=>{t.ticking=!1,t.ticked=!0}))}function b(t,e,s){const o=t.turn&&s&&e>t.last?e-t.last:
0;if(e!==t.last&&(t.steps=0),t.spent+=o,t.last=e,o>m?t.fuel=t.fuel>4*f?t.fuel>>2:f:k(t),!(t.turn||r===null)){t.turn=!0;try{r.later(()=>{t.turn=!1})}catch{t.turn=
!1}}}function h(t){r!==null&&(r.stopped(t),t.told=!0)}function k(t){t.fuel<g&&(t.fuel<<=1)}function D(t){if(r!==null)throw new a("the guard is the harness's");return r=
n({__proto__:null,current:t.current,later:t.later,stopped:t.stopped}),n({__proto__:null,meter:_})}n(D);export{D as claim,A as trip};
