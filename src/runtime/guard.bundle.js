// Made of src/runtime/harness by `npm run harness`; its SHA-256: ebbd48ea32077974169b01b9e5ed1ac60192f763f307b900d9b0da039f0480ba
const S=(function(r){if(n!==null)throw new k("the guard is the harness's");return n=o({__proto__:null,current:r.current,turned:r.turned,stopped:r.stopped}),o({__proto__:null,
meter:W,poll:L})}),E=(function(r){return{__proto__:null,budget:r,spent:0,fuel:s,stopped:!1,place:0,told:!1}}),W=(function(r){return O.budget=r,E(r)});var N=queueMicrotask,
R=Date.now,k=Error,{defineProperty:U,freeze:o}=Object,{apply:x,getOwnPropertyDescriptor:G}=Reflect,i=Function.prototype.call.bind(Function.prototype.call),{toString:X}=Function.
prototype,{endsWith:j}=String.prototype,{get:q,set:z}=WeakMap.prototype,s=4,B=1024,C=5,H=4e8,K=1e7,J=40,T=5e3,Q=1e5,V=500,P=4294967295,p=o({__proto__:k.prototype,
name:"Stopped",message:"the program ran for too long and was stopped",stack:"Stopped: the program ran for too long and was stopped"}),n=null,c=null,b=!1,a=0,d=!1,
v=!1,_=0,l=0,g=!1,h=!1,f=0,O=E(V);function m(t){f++;try{return Y(t)}catch(r){throw f>T?p:r}}o(m);function Y(t){const r=n!==null&&n.current()||O;if(r.stopped)throw f=
0,r.told||A(r),p;const e=R(),u=f;if(l+=r.fuel+(u-1)*Q,e!==0?$(r,e):Z(r),f=0,u>T||r.spent>r.budget||_>r.budget||l>(e===0?K:H))throw et(r,typeof t=="number"?t>>>0:
r.place),p;return b?0:r.fuel}var F=0;function L(){--F>=0||(F=m(P))}var M=new WeakMap;function w(t){if(typeof t!="function"||!i(j,i(X,t),"[native code] }"))return t;
let r=i(q,M,t);if(r===void 0){r=function(){return L(),x(t,this,arguments)};for(let e=0;e<2;e++){const u=e===0?"name":"length",y=G(t,u);y!==void 0&&U(r,u,y)}i(z,
M,t,r)}return r}o(w);function Z(t){h&&(l+=t.fuel*J),h=!1,I(t),!g&&(N(()=>{g=!1,h=!0}),g=!0)}function $(t,r){d?v||D():tt(r);const e=r>a?r-a:0;r!==a&&(l=0),(c??t).
spent+=e,_+=e,a=r,c=t,e>C?t.fuel=t.fuel>4*s?t.fuel>>2:s:I(t)}function tt(t){t===0||n===null||(d=!0,v=!1,_=0,t!==a&&(l=0),a=t,c=null,D())}function D(){if(n!==null)
try{n.turned(rt),v=!0}catch{}}function rt(){d=!1}function et(t,r){t.stopped=b=!0,t.place=r,l=0,A(t)}function A(t){n!==null&&(n.stopped(t),t.told=!0)}function I(t){
t.fuel<B&&(t.fuel<<=1)}o(S);export{P as NOWHERE,S as claim,w as counted,m as trip};
