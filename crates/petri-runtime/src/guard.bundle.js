// Generated from crates/petri-runtime/harness by `npm run harness`. SHA-256 of the sources: fa3faf75fcf2c525d6283af00409c872d0c8228bd51b53b4da919e49b67e731c
const T=(function(r){if(a!==null)throw new M("the guard is the harness's");return a=l({__proto__:null,current:r.current,turned:r.turned,stopped:r.stopped,caught:r.
caught}),l({__proto__:null,meter:G,poll:I,over:U})}),G=(function(r){return L.budget=r,w(r)}),w=(function(r){return{__proto__:null,budget:r,spent:0,fuel:v,stopped:!1,
place:p,reported:!1}});var X=queueMicrotask,q=Date.now,M=Error,{defineProperty:z,freeze:l}=Object,{apply:B,getOwnPropertyDescriptor:H}=Reflect,u=Function.prototype.
call.bind(Function.prototype.call),{toString:K}=Function.prototype,{endsWith:J,startsWith:P,indexOf:Q,lastIndexOf:V,slice:d}=String.prototype,{get:Y,set:Z}=WeakMap.
prototype,v=4,$=1024,tt=5,rt=4e8,et=1e7,nt=40,F=5e3,ot=1e5,ut=500,p=4294967295,h=l({__proto__:M.prototype,name:"Stopped",message:"the program ran for too long a\
nd was stopped",stack:"Stopped: the program ran for too long and was stopped"}),a=null,g=null,b=!1,s=0,_=!1,y=!1,S=0,i=0,m=!1,E=!1,c=0,L=w(ut);function k(t){c++;
try{return at(t)}catch(r){throw c>F?h:r}}l(k);function at(t){const r=a?.current()||L;if(r.stopped)throw c=0,r.reported||j(r),h;typeof t=="number"&&t!==p&&(r.place=
t>>>0);const e=q(),o=c;if(i+=r.fuel+(o-1)*ot,e!==0?st(r,e):ft(r),c=0,o>F||r.spent>r.budget||S>r.budget||i>(e===0?et:rt))throw ct(r),h;return b?0:r.fuel}var D=0;
function I(){--D>=0||(D=k(p))}var A=new WeakMap;function W(t){if(typeof t!="function"||!u(J,u(K,t),"[native code] }"))return t;let r=u(Y,A,t);if(r===void 0){r=function(){
return I(),B(t,this,arguments)};for(let e=0;e<2;e++){const o=e===0?"name":"length",n=H(t,o);n!==void 0&&z(r,o,n)}u(Z,A,t,r)}return r}l(W);function x(t){try{a!==
null&&a.caught(t)}catch{}return t}l(x);function N(t,r,e,o){if(typeof t!="string")return t;if(u(P,t,"./")||u(P,t,"../")||t==="."||t===".."){const n=lt(r,t);for(let f=0;f<
e.length;f+=2)if(e[f]===n)return e[f+1]}else for(let n=0;n<o.length;n++)if(o[n]===t)return"node:"+t;return t}l(N);function lt(t,r){let e="",o="";for(let n=0;n<t.
length;n++)e+=t[n]+"/";for(let n=0;n<=r.length;){const f=u(Q,r,"/",n),O=f<0?r.length:f;if(o=u(d,r,n,O),n=O+1,o===".."){if(e==="")return"..";e=u(d,e,0,u(V,e,"/",
e.length-2)+1)}else o!=="."&&o!==""&&(e+=o+"/")}return o===""&&e!==""?e:u(d,e,0,-1)}function ft(t){E&&(i+=t.fuel*nt),E=!1,C(t),!m&&(X(()=>{m=!1,E=!0}),m=!0)}function st(t,r){
_?y||R():it(r);const e=r>s?r-s:0;r!==s&&(i=0),(g??t).spent+=e,S+=e,s=r,g=t,e>tt?t.fuel=t.fuel>4*v?t.fuel>>2:v:C(t)}function it(t){t===0||a===null||(_=!0,y=!1,S=
0,t!==s&&(i=0),s=t,g=null,R())}function R(){if(a!==null)try{a.turned(U),y=!0}catch{}}function U(){_=!1}function ct(t){t.stopped=b=!0,i=0,j(t)}function j(t){a!==
null&&(a.stopped(t),t.reported=!0)}function C(t){t.fuel<$&&(t.fuel<<=1)}l(T);export{p as NOWHERE,x as caught,T as claim,W as counted,N as resolved,k as trip};
