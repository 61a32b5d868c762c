// Made of src/runtime/harness by `npm run harness`; its SHA-256: 6834d67d491ffd93cb2b9cd75af5a91a9c5714b87f0991a394ac24908fc3a19c
const T=(function(r){if(a!==null)throw new b("the guard is the harness's");return a=f({__proto__:null,current:r.current,turned:r.turned,stopped:r.stopped}),f({__proto__:null,
meter:G,poll:I,over:R})}),P=(function(r){return{__proto__:null,budget:r,spent:0,fuel:v,stopped:!1,place:p,told:!1}}),G=(function(r){return M.budget=r,P(r)});var X=queueMicrotask,
q=Date.now,b=Error,{defineProperty:z,freeze:f}=Object,{apply:B,getOwnPropertyDescriptor:C}=Reflect,l=Function.prototype.call.bind(Function.prototype.call),{toString:H}=Function.
prototype,{endsWith:K,startsWith:w,indexOf:J,lastIndexOf:Q,slice:d}=String.prototype,{get:V,set:Y}=WeakMap.prototype,v=4,Z=1024,$=5,tt=4e8,rt=1e7,et=40,F=5e3,nt=1e5,
ot=500,p=4294967295,h=f({__proto__:b.prototype,name:"Stopped",message:"the program ran for too long and was stopped",stack:"Stopped: the program ran for too lon\
g and was stopped"}),a=null,g=null,L=!1,s=0,_=!1,m=!1,y=0,i=0,S=!1,E=!1,c=0,M=P(ot);function k(t){c++;try{return lt(t)}catch(r){throw c>F?h:r}}f(k);function lt(t){
const r=a!==null&&a.current()||M;if(r.stopped)throw c=0,r.told||U(r),h;typeof t=="number"&&t!==p&&(r.place=t>>>0);const e=q(),o=c;if(i+=r.fuel+(o-1)*nt,e!==0?ft(
r,e):ut(r),c=0,o>F||r.spent>r.budget||y>r.budget||i>(e===0?rt:tt))throw it(r),h;return L?0:r.fuel}var D=0;function I(){--D>=0||(D=k(p))}var A=new WeakMap;function W(t){
if(typeof t!="function"||!l(K,l(H,t),"[native code] }"))return t;let r=l(V,A,t);if(r===void 0){r=function(){return I(),B(t,this,arguments)};for(let e=0;e<2;e++){
const o=e===0?"name":"length",n=C(t,o);n!==void 0&&z(r,o,n)}l(Y,A,t,r)}return r}f(W);function x(t,r,e,o){if(typeof t!="string")return t;if(l(w,t,"./")||l(w,t,".\
./")||t==="."||t===".."){const n=at(r,t);for(let u=0;u<e.length;u+=2)if(e[u]===n)return e[u+1]}else for(let n=0;n<o.length;n++)if(o[n]===t)return"node:"+t;return t}
f(x);function at(t,r){let e="",o="";for(let n=0;n<t.length;n++)e+=t[n]+"/";for(let n=0;n<=r.length;){const u=l(J,r,"/",n),O=u<0?r.length:u;if(o=l(d,r,n,O),n=O+1,
o===".."){if(e==="")return"..";e=l(d,e,0,l(Q,e,"/",e.length-2)+1)}else o!=="."&&o!==""&&(e+=o+"/")}return o===""&&e!==""?e:l(d,e,0,-1)}function ut(t){E&&(i+=t.fuel*
et),E=!1,j(t),!S&&(X(()=>{S=!1,E=!0}),S=!0)}function ft(t,r){_?m||N():st(r);const e=r>s?r-s:0;r!==s&&(i=0),(g??t).spent+=e,y+=e,s=r,g=t,e>$?t.fuel=t.fuel>4*v?t.
fuel>>2:v:j(t)}function st(t){t===0||a===null||(_=!0,m=!1,y=0,t!==s&&(i=0),s=t,g=null,N())}function N(){if(a!==null)try{a.turned(R),m=!0}catch{}}function R(){_=
!1}function it(t){t.stopped=L=!0,i=0,U(t)}function U(t){a!==null&&(a.stopped(t),t.told=!0)}function j(t){t.fuel<Z&&(t.fuel<<=1)}f(T);export{p as NOWHERE,T as claim,W as counted,x as resolved,k as trip};
