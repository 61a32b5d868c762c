// Made of src/runtime/harness by `npm run harness`; its SHA-256: 71dff339f3d7d127f1db23eb6a1f8e6cfbf701818c0d34cdbc0b6a029418c744
const T=(function(r){if(a!==null)throw new b("the guard is the harness's");return a=u({__proto__:null,current:r.current,turned:r.turned,stopped:r.stopped,caught:r.
caught}),u({__proto__:null,meter:X,poll:I,over:U})}),P=(function(r){return{__proto__:null,budget:r,spent:0,fuel:v,stopped:!1,place:p,told:!1}}),X=(function(r){return M.
budget=r,P(r)});var q=queueMicrotask,z=Date.now,b=Error,{defineProperty:B,freeze:u}=Object,{apply:C,getOwnPropertyDescriptor:H}=Reflect,l=Function.prototype.call.
bind(Function.prototype.call),{toString:K}=Function.prototype,{endsWith:J,startsWith:w,indexOf:Q,lastIndexOf:V,slice:d}=String.prototype,{get:Y,set:Z}=WeakMap.prototype,
v=4,$=1024,tt=5,rt=4e8,et=1e7,nt=40,F=5e3,ot=1e5,lt=500,p=4294967295,h=u({__proto__:b.prototype,name:"Stopped",message:"the program ran for too long and was sto\
pped",stack:"Stopped: the program ran for too long and was stopped"}),a=null,g=null,L=!1,s=0,_=!1,y=!1,m=0,i=0,S=!1,E=!1,c=0,M=P(lt);function k(t){c++;try{return at(
t)}catch(r){throw c>F?h:r}}u(k);function at(t){const r=a!==null&&a.current()||M;if(r.stopped)throw c=0,r.told||j(r),h;typeof t=="number"&&t!==p&&(r.place=t>>>0);
const e=z(),o=c;if(i+=r.fuel+(o-1)*ot,e!==0?st(r,e):ft(r),c=0,o>F||r.spent>r.budget||m>r.budget||i>(e===0?et:rt))throw ct(r),h;return L?0:r.fuel}var D=0;function I(){
--D>=0||(D=k(p))}var A=new WeakMap;function W(t){if(typeof t!="function"||!l(J,l(K,t),"[native code] }"))return t;let r=l(Y,A,t);if(r===void 0){r=function(){return I(),
C(t,this,arguments)};for(let e=0;e<2;e++){const o=e===0?"name":"length",n=H(t,o);n!==void 0&&B(r,o,n)}l(Z,A,t,r)}return r}u(W);function x(t){try{a!==null&&a.caught(
t)}catch{}return t}u(x);function N(t,r,e,o){if(typeof t!="string")return t;if(l(w,t,"./")||l(w,t,"../")||t==="."||t===".."){const n=ut(r,t);for(let f=0;f<e.length;f+=
2)if(e[f]===n)return e[f+1]}else for(let n=0;n<o.length;n++)if(o[n]===t)return"node:"+t;return t}u(N);function ut(t,r){let e="",o="";for(let n=0;n<t.length;n++)
e+=t[n]+"/";for(let n=0;n<=r.length;){const f=l(Q,r,"/",n),O=f<0?r.length:f;if(o=l(d,r,n,O),n=O+1,o===".."){if(e==="")return"..";e=l(d,e,0,l(V,e,"/",e.length-2)+
1)}else o!=="."&&o!==""&&(e+=o+"/")}return o===""&&e!==""?e:l(d,e,0,-1)}function ft(t){E&&(i+=t.fuel*nt),E=!1,G(t),!S&&(q(()=>{S=!1,E=!0}),S=!0)}function st(t,r){
_?y||R():it(r);const e=r>s?r-s:0;r!==s&&(i=0),(g??t).spent+=e,m+=e,s=r,g=t,e>tt?t.fuel=t.fuel>4*v?t.fuel>>2:v:G(t)}function it(t){t===0||a===null||(_=!0,y=!1,m=
0,t!==s&&(i=0),s=t,g=null,R())}function R(){if(a!==null)try{a.turned(U),y=!0}catch{}}function U(){_=!1}function ct(t){t.stopped=L=!0,i=0,j(t)}function j(t){a!==
null&&(a.stopped(t),t.told=!0)}function G(t){t.fuel<$&&(t.fuel<<=1)}u(T);export{p as NOWHERE,x as caught,T as claim,W as counted,N as resolved,k as trip};
