// Made of src/runtime/harness by `npm run harness`; its SHA-256: af8c7adda677eaf4c16ffaef74d1c35eb6f45c7f348b218ef1ca3e079e709ee8
import*as Wn from"cloudflare:workers";const mt=(function(e){return e!==null&&!e.closed&&ft()-e.started<=gr}),qn=(function(e){if(mt(e))return e;for(let n=0;n<D;n++)
if(mt(U[n]))return U[n];return null}),Vn=(function(e){return c(Et,e)?{__proto__:null,buffer:c(Ne,e),offset:c(Re,e),length:c(Te,e)}:Ui(e)}),Kn=(function(e){return{
props:{},waitUntil(n){e.pending++;const r=()=>{e.pending--;const{wake:o}=e;e.wake=null,o&&o()};at(J(n),r,o=>{et(e,"waitUntil",o),r()})},passThroughOnException(){}}}),
Yn=(function(e,n,r,o,i){const s=y(i,"entrypoint"),a=y(i,"args"),u=rt(a)?a:void 0,l=Kn(e),f=s===void 0||S(n,s)?n[s??"default"]:void 0;if(typeof f=="function"&&!rr(
f))return $t(u===void 0?f(r,o,l):A(f,void 0,u),!1);if(typeof f=="function"){const p=Mt(f,[l,o]);if(typeof p.fetch=="function")return $t(p.fetch(r),!0)}else{if(f!==
null&&typeof f=="object"&&typeof f.fetch=="function")return $t(f.fetch(r,o,l),!0);if(s===void 0&&typeof n.run=="function")return $t(A(n.run,void 0,[u===void 0?us(
i):u[0],o,l]),!1)}throw new nt(ls(n,s,f))}),vt=(function(e){const n=ft();return n>e.started?n-e.started:0}),ae=(function(e){return c(to,Fe,e)}),Ft=(function(e,n){
Lt=n===void 0,ce=!Lt,n===void 0?Qn():cr(e,n),fr(Lt?e:null)}),ue=(async function(e,n,r,o){C(e,`{"t":"start","v":1,"warm":${ce}}`);let i="import";try{const s=y(o,
"main"),a=y(o,"method")==="HEAD",u=ir(y(o,"outputBytes")),l=!Lt&&!ce;l&&Ft(e);let f;try{f=await P(import(s))}catch(x){throw l&&Ft(e,{reason:x}),x}l&&Ft(e,null),
i="handler";const p=Yn(e,f,a?new Br(n,{__proto__:null,method:"HEAD"}):n,r,o),h=(await J(p.value)).value,z=or(h);if(p.fetch&&!z)throw ps(h);if(!e.closed){const x=z?
ur(e,h,a):zi(e,h,u);i="body",x&&await P(ar(e,x,u))}}catch(s){et(e,i,s)}do{for(;e.pending>0&&!e.closed;)await Mi(e);Mn(),e.closed||await dr()}while(e.pending>0&&
!e.closed);Ct(e)}),Jn=(function(e,n,r){const{props:o}=r;if(Zn()||!o||typeof y(o,"main")!="string"||(zn||(zn=!0,Pt=y(o,"key")),y(o,"key")!==Pt))return Bt("a prog\
ram cannot call the harness that runs it");if(y(o,"end")===!0)return Un!==void 0&&Un("its name was given up"),Bt("this platform cannot end an isolate");const i=y(
o,"cpuMs"),s=St(i)?i:Ar;return!Gn&&_s(o)?ws(s,e,n,o):fe(Pt!==void 0,s,ue,e,n,o)}),Ct=(function(e){if(e.controller===null)return;e.meter.stopped?C(e,`{"t":"stopp\
ed","place":${e.meter.place}}`):yt.over(),C(e,`{"t":"end","ms":${vt(e)},"outcome":"${e.exited?"exited":e.threw?"threw":"returned"}","console_dropped":${e.dropped}\
}`);const n=e.controller;e.closed=!0,e.controller=null;try{c(no,n)}catch{}le(e)}),m=(function(e,n){return c(we,e,n)}),Xn=(function(e){let n="";const r=(function(i,s){
n+=`${n===""?"":","}[${E(i)},${E(s)}]`});c(po,e,(function(i,s){s!=="set-cookie"&&r(s,i)}));const o=lr(e);for(let i=0;i<o.length;i++)r("set-cookie",o[i]);return n}),
Qn=(function(){ct=[]}),Zn=(function(){return c(We,ht)!==void 0}),tr=(function(){Object.assign(Fn,is)}),er=(function(){addEventListener("unhandledrejection",e=>ys(
e.reason)),addEventListener("error",e=>et(O(),"uncaught",c(go,e)??c(mo,e)));for(const e of hs)pr(globalThis,e);yr(),hr()}),nr=(function(){const{revocable:e}={revocable(r,o){
const i=$o(r,o),{proxy:s,revoke:a}=i,u=ze(s,r,o);return i.revoke=()=>{u.revoked=!0,a()},w(i.revoke,"name",{__proto__:null,value:"",configurable:!0}),i}},n=_o.bind(
void 0);w(n,"name",{value:"Proxy",configurable:!0}),w(n,"revocable",{value:e,writable:!0,configurable:!0}),w(ut,"Proxy",{value:n,writable:!0,configurable:!0})}),
rr=(function(e){const n=c(g,c(bt,e),0,6),r=c(I,n,5);if(c(d,n,"class")===0&&(r===32||r===123||r===10||r===13||r===9||r===47))return!0;const o=e.prototype;return o!==
null&&typeof o=="object"&&typeof o.fetch=="function"}),or=(function(e){try{return c(De,e),!0}catch{return!1}}),le=(function(e){const{wake:n,pulled:r}=e;e.wake=e.
pulled=null,n&&n(),r&&r()}),ir=(function(e){return St(e)&&e>=0&&!lt(e,-0)?e:Er}),P=(function(e){return F(e,"constructor",X),e}),y=(function(e,n){const r=v(e,n);
return r&&S(r,"value")?r.value:void 0}),E=(function(e){return Ut(c(Pr,e))}),sr=(function(e){try{return c(ro,e)}catch{throw new nt("the response's body is locked\
 to a reader: release the reader's lock, or return response.clone(), taken before it is read")}}),cr=(function(e,n){const r=ct??[];ct=null;for(let o=0;o<r.length;o++)
(n===null||n.reason!==r[o])&&et(e,"unhandledrejection",r[o])}),F=(function(e,n,r){return w(e,n,{__proto__:null,value:r,writable:!0,enumerable:!0,configurable:!0})}),
ar=(async function(e,n,r){for(let o=r;;){const i=await P(c(io,n));if(i.done)return;const{buffer:s,offset:a,length:u}=Vn(i.value);for(let f=0;f<u&&f<o;f+=ge){const p=f+
ge,h=p<u?p<o?p:o:u<o?u:o;for(C(e,`{"t":"body","base64":"${c(Zr,new Se(s,a+f,h-f))}"}`);!e.closed&&c(Ce,e.controller)<=0;)await Di(e);if(e.closed)break}const l=u>
o;if(o-=u,l&&C(e,'{"t":"body_cut"}'),l||e.closed){Bn(()=>c(so,n));return}}}),ur=(function(e,n,r){const o=c(De,n),i=c(uo,n),s=i!==null&&!r;if(o===0||s&&c(lo,n))throw new nt(
Hi(o));const a=s?sr(i):null,u=`"status_text":${E(c(co,n))},"headers":[${Xn(c(ao,n))}]`;if(u.length>me)throw new wt(`the response's head is ${u.length} character\
s long; the limit is ${me}`);const l=c(fo,n)?',"websocket":true':"";return C(e,`{"t":"response","ms":${vt(e)},"status":${o},${u},"body":${s}${l}}`),!s&&i!==null&&
Bn(()=>c(oo,i)),a}),$t=(function(e,n){return{__proto__:null,value:e,fetch:n}}),lr=(function(e){try{return c(ho,e)}catch{return c(yo,e,"set-cookie")}}),fr=(function(e){
On=e}),J=(function(e){return P(new X((function(n,r){const o=(function(s){n({__proto__:null,value:s})});let i=!1;try{i=N(e)===X.prototype}catch{}if(i)try{at(e,o,
r);return}catch{}at(new X((function(s){s(e)})),o,r)})))}),fe=(function(e,n,r,o,i,s){let a=0;for(;a<D&&mt(U[a]);)a++;if(a===D){if(!e)return Bt(`this isolate alre\
ady has ${D} active runs; the limit is ${D}`);a=Li()}const u={__proto__:null,started:ft(),controller:null,closed:!1,lines:0,length:0,dropped:0,group:0,timers:{__proto__:null},
counts:{__proto__:null},threw:!1,exited:!1,pending:0,wake:null,pulled:null,meter:yt.meter(n)},l={__proto__:null,start:(function(h){u.controller=h}),pull:(function(){
const{pulled:h}=u;u.pulled=null,h&&h()}),cancel(){u.closed=!0,yt.over(),le(u)}},f=new jr(l,{__proto__:null,highWaterMark:kr});U[a]=u,yt.over(),c(Ge,ht,u,r,u,o,i,
s);const p={__proto__:null,"content-type":"application/x-ndjson","cache-control":"no-transform"};return new Ht(f,{__proto__:null,headers:p})}),at=(function(e,n,r){
const i=v(e,"constructor")===void 0&&w(e,"constructor",So);try{c(wo,e,n,r)}finally{i&&delete e.constructor}}),dr=(function(){return P(new X((function(e){const n=(function(){
e(void 0)});try{qe(n)}catch{Me(n,0)}})))}),pr=(function(e,n){const r=e[n];if(typeof r!="function")return;const o={[n](i){if(Tt(),typeof i!="function")return A(r,
e,arguments);const s=[];T(s,function(){It.length>0&&Mn();try{return A(i,this,arguments)}catch(a){et(O(),"uncaught",a)}});for(let a=1;a<arguments.length;a++)T(s,
arguments[a]);return A(r,e,s)}}[n];F(e,n,o)}),hr=(function(){const e=globalThis.FinalizationRegistry;if(typeof e!="function")return;const n=new He(e,{__proto__:null,
construct(r,o,i){const s=y(o,0),a=O();return typeof s!="function"?Mt(r,o,i):Mt(r,[l=>{T(It,{__proto__:null,owner:a,callback:s,held:l})}],i)}});w(e.prototype,"co\
nstructor",{__proto__:null,value:n,writable:!0,enumerable:!1,configurable:!0}),w(globalThis,"FinalizationRegistry",{__proto__:null,value:n,writable:!0,enumerable:!1,
configurable:!0})}),yr=(function(){const{fromAsync:e}=Array;if(typeof e!="function")return;const n={fromAsync(r,o=void 0,i=void 0){return A(e,this,[r,o===void 0?
a=>(Tt(),a):typeof o!="function"?o:function(){return Tt(),A(o,i,arguments)}])}}.fromAsync;w(n,"length",{__proto__:null,value:1,configurable:!0}),w(Array,"fromAs\
ync",{__proto__:null,value:n,writable:!0,enumerable:!1,configurable:!0})}),C=(function(e,n){if(!e.closed)try{c(eo,e.controller,ae(n+`
`))}catch(r){if(N(r)===wt.prototype)throw r;e.closed=!0}});var D=16,gr=6e4,mr=6,Dt=28,vr=64*1024,$r=1e4,de=1e4,_r=100,pe=1000000n,wr=32,Sr=1e3,he=5e3,ye=1024*1024,
br=16,xr=256*1024,ge=48*1024,Er=1024*1024,kr=16,Or=16,me=256*1024,ve=100,Ar=500;import{AsyncLocalStorage as Nr}from"node:async_hooks";var ut=globalThis,{apply:A,
construct:Mt,ownKeys:G,getPrototypeOf:N,getOwnPropertyDescriptor:v,defineProperty:w}=Reflect,{freeze:$e,hasOwn:S}=Object,{toPrimitive:_e,toStringTag:_t}=Symbol,
c=Function.prototype.call.bind(Function.prototype.call),we=Reflect.get(Object.prototype,"__lookupGetter__"),X=Promise,q=Error,nt=TypeError,wt=RangeError,Rr=RegExp,
Tr=Object,Se=Uint8Array,Ht=Response,Br=Request,jr=ReadableStream,{isArray:rt}=Array,{is:lt}=Object,{now:ft}=Date,{isFinite:St}=Number,{isError:be,captureStackTrace:Ir}=Error,
{stringify:Ut}=JSON,M=String,dt=Number,{toString:bt}=Function.prototype,{toString:xe}=Symbol.prototype,{toString:Lr}=BigInt.prototype,{slice:g,indexOf:d,lastIndexOf:zt,
charCodeAt:I,toWellFormed:Pr}=String.prototype,{forEach:Fr}=Map.prototype,Cr=m(Map.prototype,"size"),{forEach:Dr}=Set.prototype,Mr=m(Set.prototype,"size"),{getTime:Hr,
toISOString:Ur}=Date.prototype,{toString:zr}=Object.prototype,{asUintN:Ee}=BigInt,{fromCharCode:Gr}=String,{has:Wr,get:ke,set:Oe}=WeakMap.prototype,{has:qr}=WeakSet.
prototype,Vr=m(RegExp.prototype,"source"),Kr=m(RegExp.prototype,"flags"),Ae={__proto__:null,Number:Number.prototype.valueOf,String:String.prototype.valueOf,Boolean:Boolean.
prototype.valueOf,BigInt:BigInt.prototype.valueOf,Symbol:Symbol.prototype.valueOf},Gt=[{kind:"async function",prototype:N(async()=>{})},{kind:"generator",prototype:N(
function*(){})},{kind:"async generator",prototype:N(async function*(){})}],Yr=N(new Map().entries()),Jr=N(new Set().values()),xt=new Map;for(const t of[Array,ArrayBuffer,
Function,Map,Set,Object,RegExp,Date,DataView,Error,AggregateError,RangeError,TypeError,Boolean,Number,String,Promise,WeakMap,WeakSet,BigInt,Symbol])xt.set(t.prototype,
t.name);xt.set(N(Uint8Array.prototype),"TypedArray"),typeof ut.SharedArrayBuffer=="function"&&xt.set(ut.SharedArrayBuffer.prototype,"SharedArrayBuffer");var{get:Xr}=Map.
prototype,Wt=t=>c(Xr,xt,t),pt=N(Uint8Array.prototype),qt=DataView.prototype,Et=m(pt,_t),Qr=m(pt,"length"),Ne=m(pt,"buffer"),Re=m(pt,"byteOffset"),Te=m(pt,"byteL\
ength"),Be=m(qt,"buffer"),je=m(qt,"byteOffset"),Ie=m(qt,"byteLength"),Vt=m(ArrayBuffer.prototype,"byteLength"),Zr=Reflect.get(Uint8Array.prototype,"toBase64"),Le=ut.
SharedArrayBuffer,kt=typeof Le=="function"?m(Le.prototype,"byteLength"):void 0,Pe=c(we,ArrayBuffer.prototype,"detached"),Fe=new TextEncoder,{encode:to}=Fe,Q=Response.
prototype,{enqueue:eo,close:no}=ReadableStreamDefaultController.prototype,Ce=m(ReadableStreamDefaultController.prototype,"desiredSize"),{getReader:ro,cancel:oo}=ReadableStream.
prototype,{read:io,cancel:so}=ReadableStreamDefaultReader.prototype,De=m(Q,"status"),co=m(Q,"statusText"),ao=m(Q,"headers"),uo=m(Q,"body"),lo=m(Q,"bodyUsed"),fo=m(
Q,"webSocket"),{forEach:po,getSetCookie:ho,getAll:yo}=Headers.prototype,go=m(ErrorEvent.prototype,"error"),mo=m(ErrorEvent.prototype,"message"),{setTimeout:Me}=ut,
{text:vo}=Q,He=Proxy,{revocable:$o}=Proxy,Ue=new WeakMap,Ot=t=>c(ke,Ue,t),Z=t=>Ot(t)!==void 0;function ze(t,e,n){const r={__proto__:null,target:e,handler:n,revoked:!1};
return c(Oe,Ue,t,r),r}function _o(t,e){if(new.target===void 0)throw new nt("Constructor Proxy requires 'new'");const n=new He(t,e);return ze(n,t,e),n}var ht=new Nr,
{run:Ge,getStore:We}=ht,{then:wo}=Promise.prototype,ot=256;function V(t,e){try{let n=N(t);for(let r=0;n!==null&&r<ot&&!Z(n);r++,n=N(n))if(n===e)return!0}catch{}
return!1}function T(t,e){w(t,t.length,{__proto__:null,value:e,writable:!0,enumerable:!0,configurable:!0})}var So=$e({__proto__:null,value:void 0,writable:!0,enumerable:!1,
configurable:!0});function bo(t){try{Me(t,0)}catch{qe(t)}}function qe(t){at(c(vo,new Ht("")),t,t)}import{claim as xo}from"./guard.js";function Ve(t){let e=Ot(t);
for(;e!==void 0;){if(e.revoked)return;t=e.target,e=Ot(t)}return t}function R(t){const e=N(t);return Z(e)?Ve(e)??null:e}function k(t,e){for(let n=t,r=0;n!==null&&
r<ot;n=R(n),r++){const o=v(n,e);if(o!==void 0){if(S(o,"value"))return o.value;if(typeof o.get!="function")return;try{return A(o.get,t,[])}catch{return}}}}function Ke(t){
for(let r=t,o=0;r!==null&&o<ot;r=R(r),o++){const i=r===t?void 0:Wt(r);if(i!==void 0)return i;const s=ko(t,v(r,"constructor"));if(s!=="")return s}const e=R(t);return e===
null?null:`Object <${Ke(e)??`[Object: null prototype]${Eo(e)?" {}":""}`}>`}function Eo(t){const e=G(t);for(let n=0;n<e.length;n++){const r=v(t,e[n]);if(r!==void 0&&
r.enumerable)return!1}return!0}function ko(t,e){const n=e===void 0?void 0:e.value;if(typeof n!="function"||Z(n))return"";const r=v(n,"prototype"),o=r===void 0?void 0:
r.value;if(o===null||typeof o!="object"||!V(t,o))return"";const i=k(n,"name");if(typeof i=="string")return i;try{return M(i)}catch{return""}}function Oo(t,e){const n=k(
t,_t);if(typeof n!="string"||n==="")return"";const r=v(t,_t);return r!==void 0&&(e||r.enumerable)?"":n}var Ao=(t,e)=>e!==""&&(e!==t||e==="Object")?`${t??"null"}\
 [${e}]`:t,No=" Object Array Function Error Date RegExp Number String Boolean Symbol BigInt Map Set WeakMap WeakSet WeakRef Promise ArrayBuffer SharedArrayBuffe\
r DataView Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array Float16Array Float32Array Float64Array BigInt64Array BigUint64Ar\
ray AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError Iterator FinalizationRegistry Proxy SuppressedError DisposableStack AsyncD\
isposableStack ",Kt=t=>typeof t=="string"&&c(d,No,` ${t} `)>=0,Yt=Array.prototype,Ye=null,At;async function Ro(){try{const{createRequire:t}=(await J(import("node:module"))).
value;Ye=t("file:///")}catch{}}function Je(){if(At===void 0){At=null;try{At=Ye("node:util").inspect}catch{}}return At}function Xe(t){const e=Je(),n=v(Yt,"includ\
es");if(e===null||n===void 0)return null;const r=[];let o="",i=!0;const s={includes(u){if(!i)T(r,{__proto__:null,value:u,text:""});else return i=!1,!1;return!0}}.
includes,a={__proto__:null,customInspect:!1,depth:0,breakLength:1/0,maxStringLength:1/0,showProxy:!1,stylize(u,l){const f=To(u,l);return f!==""?T(r,{__proto__:null,
value:void 0,text:f}):l==="string"?T(r,{__proto__:null,value:Qe(u,1,u.length-1),text:""}):l==="special"&&c(d,u,"[Circular")!==0&&(o+=u),u}};try{w(Yt,"includes",
{__proto__:null,value:s,writable:!0,enumerable:!1,configurable:!0});const u=c(e,void 0,t,a);return typeof u=="string"?{__proto__:null,values:r,words:o,text:u}:null}catch{
return null}finally{try{w(Yt,"includes",n)}catch{}}}function To(t,e){switch(e){case"number":return t==="-0"||t==="NaN"||c(d,t,"Infinity")>=0?`{"type":"number","\
value":"${t}"}`:M(dt(t));case"bigint":return`{"type":"bigint","value":"${c(g,t,0,-1)}"}`;case"boolean":case"null":return t;case"undefined":return'{"type":"undef\
ined"}';case"symbol":return`{"type":"symbol","value":${E(Qe(t,0,t.length))}}`;default:return""}}var Bo={__proto__:null,b:"\b",t:"	",n:`
`,f:"\f",r:"\r",v:"\v"};function Qe(t,e,n){let r="",o=e;for(let i=c(d,t,"\\",e);i>=0&&i+1<n;i=c(d,t,"\\",o)){const s=t[i+1],a=s==="x"?2:s==="u"?4:0;r+=c(g,t,o,i)+
(a>0?Gr(dt("0x"+c(g,t,i+2,i+2+a))):Bo[s]??s),o=i+2+a}return r+c(g,t,o,n)}var jo={__proto__:null,AbortSignal:["aborted"],Blob:["size","type"],Crypto:[],CryptoKey:[
"type","extractable","algorithm","usages"],Event:["type","defaultPrevented","cancelable","timeStamp"],File:["size","type","name","lastModified"],MessageChannel:[
"port1","port2"],Performance:["timeOrigin"],Request:["method","url","headers","cache","redirect","integrity","keepalive","signal","body","bodyUsed","cf"],Response:[
"status","statusText","headers","body","bodyUsed","ok","redirected","type","url"],URL:["href","origin","protocol","username","password","host","hostname","port",
"pathname","search","searchParams","hash"],URLPattern:["protocol","username","password","hostname","port","pathname","search","hash","hasRegExpGroups"]},Io=" As\
yncFunction GeneratorFunction AsyncGeneratorFunction ",Lo=" Headers URLSearchParams FormData ",Ze=new WeakMap,Jt={name:"",fields:[],forEach:null};function Po(t,e,n){
const r=R(t);if(r===null)return null;let o=c(ke,Ze,r);if(o===void 0&&(o=Mo(r),c(Oe,Ze,r,o)),o===Jt)return null;if(o.forEach!==null)return Co(o,t,e,n);let i="";for(let l=0;l<
o.fields.length&&!(n.show.table&&n.path.length<=2);l++){const{key:f,get:p}=o.fields[l];let h;try{h=p===null?y(t,f):c(p,t)}catch{continue}h===void 0&&(p===null||
f==="cf")||(i+=`${i===""?"":","}[${E(f)},${b(h,n)}]`)}const s=e===null?`null [${o.name}]`:Do(e,o.name),a=L(t,n,i===""?B:l=>typeof l=="symbol"||!Fo(o,l)),u=i===""||
a.list===""?i+a.list:`${i},${a.list}`;return`{"type":"object","class":${$(s,n)},"kind":"platform","properties":[${u}]${H(a.more)}}`}function Fo({fields:t},e){for(let n=0;n<
t.length;n++)if(t[n].get===null&&t[n].key===e)return!0;return!1}function Co({forEach:t,name:e},n,r,o){let i=0;try{c(t,n,()=>{i++})}catch{return null}return an(t,
n,r,e,i,o)}function Do(t,e){const n=t.length-e.length-3;return n>0&&c(g,t,n)===` [${e}]`?c(g,t,0,n):t}function Mo(t){const e=[];let n="";for(let r=t,o=0;r!==null&&
o<ot&&Wt(r)===void 0;r=R(r),o++){const i=Xt(r),s=jo[i];if(i!==""){if(n===""&&(n=i),c(d,Lo,` ${i} `)>=0){const a=en(r,"forEach","value");return a===null?Jt:{name:i,
fields:[],forEach:a}}if(s!==void 0){tn(e,r,s,!0);break}tn(e,r,G(r),!1)}}return n===""?Jt:{name:n,fields:e,forEach:null}}function tn(t,e,n,r){const o=t.length;for(let i=0;i<
n.length;i++){const s=n[i],a=typeof s=="string"?en(e,s,"get"):null;(a!==null||r&&!S(e,s))&&T(t,{__proto__:null,key:s,get:a})}if(!(!r||o===0))for(let i=0;i<o;i++){
const s=t[0];for(let a=1;a<t.length;a++)t[a-1]=t[a];t[t.length-1]=s}}function Xt(t){const e=y(t,"constructor");if(typeof e!="function"||Z(e)||c(zt,c(bt,e),"[nat\
ive code]")<0)return"";const n=y(e,"name"),r=y(t,_t);return typeof n!="string"||Kt(n)||c(d,Io,` ${n} `)>=0||typeof r=="string"&&c(d,r,".")>=0?"":n}function en(t,e,n){
for(let r=t,o=0;r!==null&&o<ot;r=R(r),o++){const i=v(r,e);if(i===void 0)continue;const s=S(i,n)?i[n]:void 0;return typeof s=="function"&&c(zt,c(bt,s),"[native c\
ode]")>0?s:null}return null}var B=()=>!0,Nt=t=>typeof t=="symbol"||!nn(t),nn=t=>{const e=dt(t);return e>=0&&e<4294967295&&M(e)===t&&e%1===0};function rn(t,e,n){
const r=typeof t=="symbol"?`{"type":"symbol","value":${$(c(xe,t),n)}}`:Ho(t,n);return e?r:`{"type":"hidden","value":${r}}`}function Ho(t,e){const n=bn(t);return n===
""?$(t,e):`{"type":"string","value":${$(t,e)},"lone":[${n}]}`}function L(t,e,n){const r=G(t),{hidden:o}=e.show;let i="",s=0;for(let a=0;a<r.length;a++){const u=r[a];
if(!n(u))continue;const l=Wo(t,u);if(!(l===void 0||!(o||l.enumerable))){if(Y(e)){s++;continue}i+=`${i===""?"":","}[${rn(u,l.enumerable,e)},${Qt(l,t,e)}]`}}if(o){
const a=zo(t,e);a!==""&&(i+=i===""?a:`,${a}`)}return{__proto__:null,list:i,more:s}}var Uo=3;function zo(t,e){let n="",r=R(t);if(r===null||on(r)||Xt(r)!=="")return n;
for(let o=0;o<Uo&&r!==null&&(o===0||!(on(r)||Xt(r)!==""));o++,r=R(r)){const i=G(r);for(let s=0;s<i.length&&!Y(e);s++){const a=i[s],u=v(r,a);a==="constructor"||u===
void 0||typeof u.value=="function"||Go(t,r,a)||(n+=`${n===""?"":","}[${rn(a,u.enumerable,e)},${Qt(u,t,e)}]`)}}return n}function on(t){const e=v(t,"constructor"),
n=e===void 0?void 0:e.value;return typeof n=="function"&&Kt(k(n,"name"))}function Go(t,e,n){for(let r=t;r!==e&&r!==null;r=R(r))if(S(r,n))return!0;return!1}function Wo(t,e){
try{return v(t,e)}catch{return{__proto__:null,enumerable:!0,get:void 0}}}function Qt(t,e,n){if(S(t,"value"))return b(t.value,n);const{get:r,set:o}=t,{getters:i}=n.
show;if(r===void 0&&o===void 0)return S(t,"set")?'{"type":"undefined"}':'{"type":"opaque","class":"<uninitialized>"}';const s=r===void 0?"set":o===void 0?"get":
"get/set";if(n.show.table&&n.path.length<=2&&r!==void 0)return b(qo(r,e),n);let a="";if(r!==void 0&&(i===!0||i==="get"&&o===void 0||i==="set"&&o!==void 0))try{a=
`,"got":${b(A(r,e,[]),n)}`}catch(u){a=`,"threw":${b(u,n)}`}return`{"type":"accessor","value":"${s}"${a}}`}function qo(t,e){try{return A(t,e,[])}catch{return}}var H=t=>t>
0?`,"more":${t}`:"";function sn(t,e,n){const r=L(t,e,n);return(r.list===""?"":`,"properties":[${r.list}]`)+H(r.more)}function Rt(t,e,n){const r=L(t,e,n);return r.
list===""?"":`,"properties":[${r.list}]`}function cn(t,e,n,r){if(!Vo(t))return r?ln(t,e,n):null;const o=Jo(t,e,n,r)??Zo(t,e,n,r)??Xo(t,e,n,r);return o!==null||!r?
o:Ko(t,e,n)??Yo(t,e,n)??ti(t,e,n)??ii(t,e,n)??ln(t,e,n)??ui(t,e)}function Vo(t){for(let e=R(t),n=0;e!==null&&n<ot;e=R(e),n++){const r=Wt(e);if(r!==void 0)return r!==
"Object"}return!0}function j(t,e){try{return c(t,e)}catch{return}}var Zt=(t,e,n,r=B)=>n?sn(t,e,r):"";function Ko(t,e,n){const r=j(Cr,t);return r===void 0?null:an(
Fr,t,e,"Map",r,n)}function an(t,e,n,r,o,i){const s=st(i);let a="",u=0;c(t,e,(f,p)=>{if(u>=s||Y(i))return;const h=b(p,i);a+=`${u++?",":""}[${h},${b(f,i)}]`});const l=Rt(
e,i,B)+H(o-u);return`{"type":"map","class":${$(n??`null [${r}]`,i)},"size":${o},"entries":[${a}]${l}}`}function Yo(t,e,n){const r=j(Mr,t),o=st(n);if(r===void 0)
return null;let i="",s=0;return c(Dr,t,a=>{s<o&&!Y(n)&&(i+=(s++?",":"")+b(a,n))}),`{"type":"set","class":${$(e??"null [Set]",n)},"size":${r},"items":[${i}]${Rt(
t,n,B)}${H(r-s)}}`}function Jo(t,e,n,r){const o=j(Hr,t);return o===void 0?null:`{"type":"date"${it(e,"Date")},"value":${lt(o,NaN)?"null":`"${c(Ur,t)}"`}${Zt(t,n,
r)}}`}function Xo(t,e,n,r){const o=G(Ae);for(let i=0;i<o.length;i++){const s=o[i],a=j(Ae[s],t);if(a===void 0)continue;const u=e===s?"":`,"made":${e===null?"null":
E(e)}`,l=s==="String"?Qo(a.length):B;return`{"type":"boxed","class":"${s}"${u},"value":${b(a,n)}${Zt(t,n,r,l)}}`}return null}var Qo=t=>e=>Nt(e)||e>=t;function Zo(t,e,n,r){
const o=lt(t,Rr.prototype)?void 0:j(Vr,t);return o===void 0?null:`{"type":"regexp"${it(e,"RegExp")},"value":${$(`/${o}/${j(Kr,t)??""}`,n)}${Zt(t,n,r)}}`}function ti(t,e,n){
const r=c(Et,t);if(r!==void 0)return ni(t,e,r,n);let o="ArrayBuffer",i=j(Vt,t);if(i===void 0&&kt!==void 0&&(o="SharedArrayBuffer",i=j(kt,t)),i!==void 0)return ei(
t,e??`null [${o}]`,i,n);const s=j(Ie,t);if(s===void 0)return null;const a=b(c(Be,t),n),u=L(t,n,B),l=`${W("byteLength",`${s}`)},${W("byteOffset",`${c(je,t)}`)},${W(
"buffer",a)}`;return`{"type":"object","class":${$(e??"null [DataView]",n)},"properties":[${l}${u.list===""?"":`,${u.list}`}]${H(u.more)}}`}var W=(t,e)=>`[{"type\
":"hidden","value":"${t}"},${e}]`;function ei(t,e,n,r){if(Pe!==void 0&&j(Pe,t)===!0)return`{"type":"bytes","class":${$(e,r)},"length":0,"items":[],"detached":tr\
ue}`;const o=st(r),i=n<o?n:o,s=un(new Se(t,0,i),i,r);return`{"type":"bytes","class":${$(e,r)},"length":${n},"items":[${s}]${Rt(t,r,B)}}`}function ni(t,e,n,r){const o=c(
Qr,t),i=st(r),s=e===`Buffer [${n}]`&&r.show.custom?"Buffer":e??`null [${n}]`,a=un(t,o<i?o:i,r);let u=s==="Buffer"?oi(t,r):L(t,r,Nt).list;if(r.show.hidden&&s!=="\
Buffer"){const l=c(Te,t),f=c(Ne,t),p=j(Vt,f)??(kt===void 0?0:j(kt,f)??0),h=o===0?ri(n)/8:l/o,z=c(Re,t),x=`{"type":"object","class":"ArrayBuffer","properties":[${W(
"byteLength",`${p}`)}]}`;u=`${`${W("BYTES_PER_ELEMENT",`${h}`)},${W("length",`${o}`)},${W("byteLength",`${l}`)}`},${W("byteOffset",`${z}`)},${W("buffer",x)}`+(u===
""?"":`,${u}`)}return`{"type":"bytes","class":${$(s,r)},"length":${o},"items":[${a}]${u===""?"":`,"properties":[${u}]`}}`}function ri(t){let e=0;for(let n=0;n<t.
length;n++){const r=c(I,t,n)-48;r>=0&&r<=9&&(e=e*10+r)}return e}function oi(t,e){const{show:n}=e;e.show=K;const{list:r}=L(t,e,Nt);return e.show=n,r}function un(t,e,n){
let r="";for(let o=0;o<e&&!Y(n);o++)r+=(o?",":"")+b(t[o],n);return r}function ii(t,e,n){if(!V(t,X.prototype))return null;const r=Xe(t),o=it(e,"Promise"),i=si(r);
if(i===null)return null;const s=i==="fulfilled"||i==="rejected"?`,"value":${te(r.values[0],n)}`:"";return`{"type":"promise"${o}${i===""?"":`,"state":"${i}"`}${s}${sn(
t,n,B)}}`}function si(t){return t===null?"":c(d,t.words,"<pending>")===0?"pending":t.values.length===0?null:c(d,t.words,"<rejected>")>=0?"rejected":"fulfilled"}
function te({value:t,text:e},n){return e===""?b(t,n):(tt(n,e.length),e)}function ln(t,e,n){const r=V(t,Yr)?"Map":V(t,Jr)?"Set":"";if(r==="")return null;const o=G(
t).length>0?null:Xe(t);if(o===null||c(d,o.text,"[")!==0)return null;const i=c(d,o.text," Entries] {")>0,s=i?2:1,a=st(n),{values:u}=o;let l="",f=0;for(let h=0;h+
s<=u.length&&f<a&&!Y(n);h+=s,f++){const z=te(u[h],n);l+=(f?",":"")+(i?`[${z},${te(u[h+1],n)}]`:z)}const p=ci(o.text)+(u.length/s-f);return`{"type":"iterator","c\
lass":"${r} ${i?"Entries":"Iterator"}","${i?"entries":"items"}":[${l}]${H(p)}}`}function ci(t){const e=c(d,c(g,t,-16)," more item");if(e<0)return 0;let n=t.length-
16+e-1,r=0;for(let o=1;n>=0;n--,o*=10){const i=c(I,t,n)-48;if(!(i>=0&&i<=9))break;r+=i*o}return r}var ai={};function ui(t,e){const n=fn(Wr,t)?"WeakMap":fn(qr,t)?
"WeakSet":"";return n===""?null:`{"type":"opaque","class":${E(e??`null [${n}]`)},"weak":true}`}function fn(t,e){try{return A(t,e,[ai]),!0}catch{return!1}}var li=Symbol.
for("nodejs.util.inspect.custom"),ee=0;function fi(t,e,n){const r=k(t,li);if(typeof r!="function"||ee>=wr)return;const o=v(t,"constructor"),i=o===void 0?void 0:
o.value;if(typeof i=="function"&&k(i,"prototype")===t||c(Et,t)!==void 0)return;const s=Je()??pi;if(r!==s){ee++;try{const{depth:a}=n.show,u=a-n.path.length,l=A(r,
e,[u,di(n,u),s]);return l===e?void 0:typeof l!="string"?b(l,n):(tt(n,l.length),`{"type":"custom","value":${E(l)}}`)}catch{return}finally{ee--}}}function di(t,e){
const{hidden:n,proxy:r,custom:o,items:i,text:s,getters:a}=t.show;return{stylize:u=>`${u}`,showHidden:n,depth:e,colors:!1,customInspect:o,showProxy:r,maxArrayLength:i,
maxStringLength:s,breakLength:80,compact:3,sorted:!1,getters:a,numericSeparator:!1}}function pi(t){return typeof t=="string"?`'${t}'`:M(t)}var dn="harness.js:";
function pn(t){const e=v(q,"prepareStackTrace");if(!e)return t();F(q,"prepareStackTrace",void 0);try{return t()}finally{w(q,"prepareStackTrace",e)}}function ne(t){
if(c(d,t,"    at ")!==0)return"";if(c(I,t,t.length-1)===41){const e=c(zt,t,"(");if(e>=0)return c(g,t,e+1,-1)}return c(g,t,c(d,t,"    at async ")===0?13:7)}function re(t,e){
for(let n=0;;){const r=c(d,t,`
`,n);if(!e(r<0?c(g,t,n):c(g,t,n,r))||r<0)return;n=r+1}}function hn(t){let e="",n="",r=!0;return re(t,o=>{const i=ne(o);return c(d,i,dn)===0||c(d,i,"node-interna\
l:")===0?n="":i==="<anonymous>"?n+=`
`+o:(e+=(r?"":n+`
`)+o,n="",r=!1),!0}),e+n}function yn(){const t={__proto__:null},e=v(q,"stackTraceLimit");let n="";try{F(q,"stackTraceLimit",Or),n=pn(()=>(Ir(t),t.stack))}catch{}
try{e&&w(q,"stackTraceLimit",e)}catch{}return typeof n=="string"?n:""}function gn(){const t=hn(yn()),e=c(d,t,`
`);return e<0?"":c(g,t,e+1)}function hi(){let t=!0;return re(yn(),e=>{const n=ne(e);return n===""||c(d,n,dn)===0?!0:(t=c(d,n,"node-internal:")===0,!1)}),t}function yi(){
let t="";return re(gn(),e=>(t=ne(e),t===""||t==="<anonymous>")),t==="<anonymous>"?"":t}var mn=DOMException.prototype,gi=t=>be(t)||V(t,q.prototype)||V(t,mn);function mi(t,e,n){
const r=$n(t,"name")??"Error",o=$n(t,"message")??"",{hidden:i}=n.show,s=_i(t,$i(t),r,o),a=s===""?`${r}: ${o}`:s,u=p=>{if(i)return!0;if(p==="stack"||p==="remote"&&
vi(o))return!1;if(p!=="message"&&p!=="name")return!0;const h=p==="name"?k(t,"name"):k(t,"message");return typeof h=="string"&&c(d,a,h)<0};let l=`{"type":"error"${e===
r?"":it(e,"")},"name":${$(r,n)},"message":${$(o,n)},"stack":${$(s,n)}`;i||(l+=vn(t,"cause",n)+vn(t,"errors",n));const f=L(t,n,V(t,mn)?p=>p!=="code"&&u(p):u);return`${l}${f.
list===""?"":`,"properties":[${f.list}]`}${f.more>0?`,"more":${f.more}`:""}}`}var vi=t=>c(d,t,"network: ")===0||c(d,t,"This worker is not permitted to access th\
e internet")===0;function vn(t,e,n){const r=v(t,e);return r===void 0||r.enumerable||!S(r,"value")||e==="errors"&&!rt(r.value)?"":`,"${e}":${b(r.value,n)}`}function $i(t){
let e;try{e=pn(()=>t.stack)}catch{}return typeof e=="string"?hn(e):""}function _i(t,e,n,r){const o=c(d,e,`
    at `),i=be(t)?v(t,"stack"):void 0;if(o<0||i===void 0||S(i,"value"))return e;const s=c(g,e,0,o),a=c(g,s,n.length),u=r===""?n:n===""?r:`${n}: ${r}`;return c(d,
s,n)===0&&(a===""||c(d,a,": ")===0)&&s!==u?u+c(g,e,o):e}function $n(t,e){const n=k(t,e);if(typeof n=="string"||n===void 0||n===null)return n??void 0;if(!(typeof n==
"object"||typeof n=="function"))try{return M(n)}catch{return}}function _n(t,e,n,r){const o=c(bt,t),i=c(g,o,0,32),s=c(d,i,"class")===0&&!Si(i,5);let a=s?"class":
"function",u="Function",l="";if(s){const x=R(t),gt=x===null?"":k(x,"name");typeof gt=="string"&&gt!==""&&(l=`,"extends":${$(gt,n)}`)}else{for(let x=0;x<Gt.length;x++)
V(t,Gt[x].prototype)&&(a=Gt[x].kind);a!=="function"&&(u=a==="async function"?"AsyncFunction":a==="generator"?"GeneratorFunction":"AsyncGeneratorFunction")}const f=s&&
v(t,"name")===void 0?"":k(t,"name"),p=e===u||e===`Function [${u}]`?"":`,"class":${e===null?"null":$(e,n)}`,h=r?L(t,n,B):{list:"",more:wi(t,n)},z=h.list===""?"":
`,"properties":[${h.list}]`;return`{"type":"function","kind":"${a}","name":${$(typeof f=="string"?f:"",n)}${l}${p}${z}${H(h.more)}}`}function wi(t,e){const n=e.
length,{deep:r}=e;e.length=0;try{return L(t,e,B).more}finally{e.length=n,e.deep=r}}function Si(t,e){const n=c(I,t,e);return n>=48&&n<=57||n>=65&&n<=90||n>=97&&n<=
122||n===36||n===95||n>127}var K={__proto__:null,depth:2,hidden:!1,proxy:!1,custom:!0,items:_r,text:$r,getters:!1,table:!1},bi={...K,__proto__:null,custom:!1},wn=t=>({
__proto__:null,length:t,deep:vr,path:[],targets:[],show:K}),oe=t=>t.path.length>t.show.depth+1;function tt(t,e){t.length-=e,oe(t)&&(t.deep-=e)}var Y=t=>t.length<=
0||t.deep<=0&&oe(t),xi='{"type":"opaque","class":"unreadable value"}';function Sn(t,e,n=K){e.targets.length=0,e.path.length=0,e.show=n;try{return b(t,e)}catch{return xi}}
function Ei(t,e){let n=e.path.length===0||t.length<=e.show.text?t.length:e.show.text;const r=oe(e)&&e.deep<e.length?e.deep:e.length;n>r&&(n=r>0?r:0),tt(e,n);const o=n<
t.length?c(g,t,0,n):t,i=bn(o);return n===t.length&&i===""?E(t):`{"type":"string","length":${t.length},"value":${E(o)}${i===""?"":`,"lone":[${i}]`}}`}function bn(t){
let e="";for(let n=0;n<t.length;n++){const r=c(I,t,n);if(r<55296||r>57343)continue;const o=r<56320&&n+1<t.length?c(I,t,n+1):0;o>=56320&&o<=57343?n++:e+=`${e===""?
"":","}[${n},${r}]`}return e}function $(t,e){const n=E(t.length>de?c(g,t,0,de)+"\u2026":t);return tt(e,n.length),n}function ki(t,e){const n=Ee(64,t)===t||Ee(64,
-t)===-t?void 0:1n<<pe,r=n===void 0||t<n&&t>-n,o=r?c(Lr,t):`over ${pe} bits`;return tt(e,o.length),`{"type":"bigint","value":"${o}"}`}function b(t,e){switch(tt(
e,8),typeof t){case"string":return Ei(t,e);case"number":return St(t)&&!lt(t,-0)?M(t):`{"type":"number","value":"${lt(t,-0)?"-0":M(t)}"}`;case"boolean":return t?
"true":"false";case"undefined":return'{"type":"undefined"}';case"symbol":return`{"type":"symbol","value":${$(c(xe,t),e)}}`;case"bigint":return ki(t,e)}if(t===null)
return"null";const n=Ot(t);if(n===void 0)return En(t,t,e);if(e.show.proxy&&!n.revoked)return Oi(n,e);const r=Ve(t);return r===void 0?'{"type":"proxy"}':En(r,t,e)}
function Oi({target:t,handler:e},n){if(xn(n))return'{"type":"elided","class":"Proxy"}';T(n.path,{__proto__:null});const r=`{"type":"proxy","target":${b(t,n)},"h\
andler":${b(e,n)}}`;return n.path.length--,r}function xn(t){const e=t.path.length;return e>=Dt||e>t.show.depth&&(e>=mr||t.deep<=0)}function En(t,e,n){if(n.show.
custom&&n.path.length<=n.show.depth+1&&!(n.show.table&&n.path.length<2)){const s=fi(t,e,n);if(s!==void 0)return s}for(let s=n.path.length-1,a=1;s>=0;s--,a++)if(n.
path[s]===t)return`{"type":"cycle","up":${a},"id":${Ni(t,n.targets)}}`;const r=Ke(t),o=Ao(r,Oo(t,n.show.hidden));if(xn(n))return typeof t=="function"?_n(t,o,n,!1):
(rt(t)?null:cn(t,o,n,!1))??`{"type":"elided","class":${$(rt(t)?`Array(${t.length})`:o??"Object: null prototype",n)}}`;T(n.path,t);const i=typeof t=="function"?_n(
t,o,n,!0):Ri(t,o,n);return n.path.length--,n.targets.length===0?i:Ai(i,t,n.targets)}function Ai(t,e,n){for(let r=0;r<n.length;r++)if(n[r]===e)return`{"ref":${r+
1},${c(g,t,1)}`;return t}function Ni(t,e){for(let n=0;n<e.length;n++)if(e[n]===t)return n+1;return T(e,t),e.length}function Ri(t,e,n){if(rt(t))return ji(t,e,n);
if(e==="Object"&&!kn(t))return Ti(t,n);if(gi(t))return mi(t,e,n);const r=cn(t,e,n,!0)??Po(t,e,n);if(r!==null)return r;const o=L(t,n,B);return`{"type":"object"${it(
e,"Object")}${Bi(t,e)},"properties":[${o.list}]${H(o.more)}}`}function Ti(t,e){const n=L(t,e,B);return`{"type":"object","properties":[${n.list}]${H(n.more)}}`}function Bi(t,e){
return e==="Object"&&kn(t)?',"kind":"arguments"':e==="null [Module]"?',"kind":"module"':""}function kn(t){try{return S(t,"callee")&&S(t,"length")&&c(zr,t)==="[o\
bject Arguments]"}catch{return!1}}var it=(t,e)=>t===e?"":`,"class":${t===null?"null":E(t)}`,st=t=>t.show.table&&t.path.length<=2?1/0:t.show.items;function ji(t,e,n){
const r=t.length,o=st(n);let i="",s=0,a=0;for(;a<r&&s<o&&!Y(n);s++){const l=v(t,a);let f;if(l)f=Qt(l,t,n),a++;else{const p=Ii(t,a,r);tt(n,32),f=`{"type":"hole",\
"count":${p-a}}`,a=p}i+=(s?",":"")+f}const u=r<=1e5?Rt(t,n,Nt):"";return`{"type":"array"${it(e,"Array")},"length":${r},"items":[${i}]${u}${H(r-a)}}`}function Ii(t,e,n){
let r=e+1;for(;r<n&&r<e+Sr;r++)if(S(t,r))return r;if(r>=n)return n;const o=G(t);for(let i=0;i<o.length;i++){const s=o[i];if(typeof s=="symbol"||!nn(s))break;const a=dt(
s);if(a>=r)return a}return n}var U=Object.seal(Array(D).fill(null)),On=null;function Li(){let t=0;for(let e=1;e<D;e++)An(U[e])<An(U[t])&&(t=e);return t}var An=t=>t===
null?0:t.started,Pi=(t,e)=>c(Ge,ht,t,e);function Fi(){let t=null;for(let e=0;e<D;e++)if(mt(U[e])){if(t!==null)return null;t=U[e]}return t}var O=()=>c(We,ht)??On??
Fi(),yt=xo({current:()=>{const t=O();return t===null?null:t.meter},turned:bo,stopped:t=>{let e=!1;for(let n=0;n<D;n++)e||=U[n]?.meter===t;for(let n=0;n<D;n++){const r=U[n];
r!==null&&(!e||r.meter===t)&&Ci(r,t.place)}}}),{poll:Tt}=yt;function Ci(t,e){t.meter.stopped=!0,t.meter.place=e,Ct(t)}var Nn=t=>wn(ye-t.length);function Rn(t,e,n){
if(!t.closed){if(ie(t)){t.dropped++;return}t.lines++,t.length+=n+br,C(t,e)}}var ie=t=>t.lines>=he||t.length>=ye;function et(t,e,n){if(t===null||t.closed)return;
const r=e==="import"||e==="handler"||e==="body";if(!r&&ie(t)){t.dropped++;return}const o=r?wn(xr):Nn(t),{length:i}=o,s=`{"t":"error","phase":"${e}","ms":${vt(t)}\
,"error":${Sn(n,o,bi)}}`;if(!r){Rn(t,s,i-o.length);return}t.threw=!0,C(t,s)}var Di=t=>Tn(e=>{t.closed||c(Ce,t.controller)>0?e():t.pulled=e}),Mi=t=>Tn(e=>{t.closed||
t.pending===0?e():t.wake=e}),Tn=t=>P(new X(t));function Bt(t){return new Ht(t,{__proto__:null,status:503})}function Hi(t){return t===0?"the program answered wit\
h Response.error(), which stands for an answer that never came":"the response's body was read before the response was returned: return response.clone(), taken b\
efore it is read"}function Ui(t){try{return{__proto__:null,buffer:t,offset:0,length:c(Vt,t)}}catch{}try{return{__proto__:null,buffer:c(Be,t),offset:c(je,t),length:c(
Ie,t)}}catch{}throw new nt(`the response's body gave a chunk that is ${t===null?"null":`of type ${typeof t}`}; a body takes bytes: encode text with TextEncoder`)}
function Bn(t){try{at(J(t()),()=>{},()=>{})}catch{}}function zi(t,e,n){const r=Ut(e);if(r===void 0){C(t,'{"t":"result"}');return}const o=Wi(r),i=ae(o).length;if(i>
n)throw new wt(`the program's result is ${i} bytes of JSON; the limit is ${n}`);if(Gi(o,ve))throw new wt(`the program's result is nested deeper than ${ve} array\
s and objects`);C(t,`{"t":"result","value":${o}}`)}function Gi(t,e){for(let n=0,r=0;n<t.length;n++){const o=c(I,t,n);if(o===34)for(;c(I,t,++n)!==34;)c(I,t,n)===
92&&n++;else if(o===91||o===123){if(++r>e)return!0}else(o===93||o===125)&&r--}return!1}function Wi(t){let e=0,n="";for(let r=c(d,t,"\\ud");r>=0;r=c(d,t,"\\ud",r+
2)){let o=0;for(;r-o>0&&c(I,t,r-o-1)===92;)o++;o%2!==1&&(n+=c(g,t,e,r)+"\uFFFD",e=r+6)}return e===0?t:n+c(g,t,e)}var qi={...K,__proto__:null,depth:4,hidden:!0,proxy:!0},
Vi={...K,__proto__:null,table:!0};function Ki(t,e,n,r){const o=t==="dir"||t==="table"?"":Yi(e,n);let i="";for(let s=n;s<e.length&&!Y(r);s++){const a=s>n?o[s-n-1]:
void 0;let u=e[s],l=K;a!==void 0&&(u=Ji(a,u)),a==="o"?l=qi:t==="dir"?l=Zi(e[1]):t==="table"&&s===n&&(l=Vi),i+=(s>n?",":"")+Sn(u,r,l)}return i}function Yi(t,e){const n=t[e];
let r="";if(t.length<e+2||typeof n!="string")return r;for(let o=c(d,n,"%");o>=0&&r.length<t.length;o=c(d,n,"%",o+2)){const i=c(g,n,o+1,o+2);i!==""&&c(d,"sdifjoO\
c",i)>=0&&(r+=i)}return r}function Ji(t,e){try{if(t==="j")return Ut(e);if(e===null||typeof e!="object"&&typeof e!="function"||Z(e))return e;if(t==="s")return typeof e==
"function"||Qi(e)?M(e):e;if(t==="d")return dt(e);if(t==="i"||t==="f")return M(e)}catch(n){if(t==="j"&&Xi(n))return"[Circular]"}return e}function Xi(t){const e=t!==
null&&typeof t=="object"&&!Z(t)?k(t,"message"):void 0;return typeof e=="string"&&c(d,e,"Converting circular structure to JSON")===0}function Qi(t){const e=typeof k(
t,"toString")=="function",n=typeof k(t,_e)=="function";if(!e&&!n)return!1;for(let r=t,o=!0;r!==null;r=R(r),o=!1){if(!(e&&S(r,"toString"))&&!(n&&S(r,_e)))continue;
const i=o?void 0:v(r,"constructor");return i===void 0||typeof i.value!="function"||!Kt(k(i.value,"name"))}return!1}function Zi(t){const e={...K,__proto__:null,custom:!1};
if(t===null||typeof t!="object"||Z(t))return e;const n=a=>y(t,a),r=n("depth"),o=n("maxArrayLength"),i=n("maxStringLength"),s=n("getters");return r===null||r===void 0&&
S(t,"depth")||typeof r=="number"&&r>=Dt?e.depth=Dt:St(r)&&(e.depth=r),e.hidden=n("showHidden")===!0,e.proxy=n("showProxy")===!0,e.custom=n("customInspect")===!0,
e.items=jn(o,e.items),e.text=jn(i,e.text),(s===!0||s==="get"||s==="set")&&(e.getters=s),e}var jn=(t,e)=>t===null?1/0:typeof t!="number"?e:t>0?t:0,{decode:ts}=TextDecoder.
prototype,es=Object.freeze({__proto__:null,stream:!0});function ns(t){In(t,"stdout"),In(t,"stderr")}function In(t,e){const n=t[e],r=new TextDecoder;if(n===null||
typeof n!="object"||typeof n._write!="function")return;const{_write:o}={_write(i,s,a){os(e,c(Et,i)===void 0?M(i):c(ts,r,i,es)),a()}};F(n,"_write",o)}function rs(t){
const e=t[0];return t.length!==1||typeof e!="string"?"":c(d,e,"stdout: ")===0?"stdout":c(d,e,"stderr: ")===0?"stderr":""}function _(t,e,n="",r=0){Tt();const o=O();
if(o===null||o.closed)return;if(ie(o)){o.dropped++;return}const i=yi(),s=rs(e);s!==""&&hi()&&(t=s,e=[c(g,e[0],8)+`
`]);const a=Nn(o),{length:u}=a,l=Ki(t,e,r,a),{group:f}=o;Rn(o,`{"t":"console","level":"${t}","ms":${vt(o)},"group":${f}${i===""?"":`,"at":${E(i)}`}${n},"args":[${l}\
]}`,u-a.length)}function os(t,e){e!==""&&_(t,[e])}function Ln(t,e){e.length>0&&_(t,e);const n=O();n!==null&&n.group++}function Pn(t,e){const n=O(),r=jt(e);if(n===
null)return;const o=n.timers[r];if(o===void 0){_("warn",[`No such label '${r}' for console.${t}()`]);return}t==="timeEnd"&&delete n.timers[r];const i=`${r}: ${ss(
ft()-o)}`,s=[];for(let a=1;t==="timeLog"&&a<e.length;a++)F(s,a,e[a]);F(s,0,s.length>0?cs(i):i),_(t,s)}var is={log(){_("log",arguments)},info(){_("info",arguments)},
warn(){_("warn",arguments)},error(){_("error",arguments)},debug(){_("debug",arguments)},dir(){_("dir",arguments)},dirxml(){_("dirxml",arguments)},table(){_("tab\
le",arguments)},trace(){_("trace",arguments,`,"stack":${E(gn())}`)},group(){Ln("group",arguments)},groupCollapsed(){Ln("groupCollapsed",arguments)},groupEnd(){const t=O();
t!==null&&t.group>0&&t.group--},clear(){const t=O();t!==null&&(t.group=0),_("clear",[])},time(){const t=O(),e=jt(arguments);t!==null&&(t.timers[e]!==void 0?_("w\
arn",[`Label '${e}' already exists for console.time()`]):t.timers[e]=ft())},timeLog(){Pn("timeLog",arguments)},timeEnd(){Pn("timeEnd",arguments)},count(){const t=O(),
e=jt(arguments);if(t===null)return;const n=t.counts[e]=(t.counts[e]??0)+1;_("count",[`${e}: ${n}`])},countReset(){const t=O(),e=jt(arguments);t!==null&&(t.counts[e]===
void 0?_("warn",[`Count for '${e}' does not exist`]):delete t.counts[e])},context(){return Fn},assert(){arguments[0]||_("assert",arguments,"",1)}},Fn=console,jt=t=>t.
length>0&&t[0]!==void 0?`${t[0]}`:"default",ss=t=>t<1e3?`${t}ms`:`${(t-t%1e3)/1e3}.${c(g,`00${t%1e3}`,-3)}s`;function cs(t){let e="";for(let n=0;n<t.length;n++)
e+=t[n]==="%"?"%%":t[n];return e}var as="the program exports no handler: export default { fetch(request, env, ctx) { \u2026 } }, a class with fetch, a function, or a\
 function named run";function us(t){const e=y(t,"prompt");return typeof e=="string"?e:""}function ls(t,e,n){return e!==void 0&&!S(t,e)?`the program has no expor\
t named ${e}; it has ${Dn(t)}`:typeof n=="function"?`the program's ${e===void 0?"default class":`class ${e}`} has no fetch method: add fetch(request) { \u2026 } to i\
t`:e!==void 0?`the program's export ${e} cannot answer: it must be an object or a class with fetch, or a function; it is ${se(n)}`:`${as}; ${fs(t,n)}`}var Cn={__proto__:null,
scheduled:'{ cron: "0 * * * *", scheduledTime: Date.now() }',queue:'{ queue: "jobs", messages: [] }',email:'{ from: "from@example.com", to: "to@example.com", he\
aders: new Headers() }',tail:"[]"};function fs(t,e){const n=e!==null&&typeof e=="object"?ds(e):void 0;if(n!==void 0)return`its default export has ${n}, which no\
thing calls here; call it by hand: async fetch(request, env, ctx) { await this.${n}(${Cn[n]}, env, ctx); return new Response("done"); }`;if(e!==void 0)return`it\
s default export is ${se(e)}${typeof e=="object"&&e!==null?" without fetch":""}`;const r=Dn(t);return r==="none"?"it exports nothing":`it exports ${r}, and no e\
ntrypoint is named`}function ds(t){const e=G(Cn);for(let n=0;n<e.length;n++){const r=e[n];if(typeof y(t,r)=="function")return r}}function ps(t){return new nt(`t\
he program's fetch must return a Response; it returned ${se(t)}${t===void 0?": is a return missing?":""}`)}function Dn(t){const e=G(t);let n="";for(let r=0;r<e.
length;r++){const o=e[r];typeof o=="string"&&(n+=(n===""?"":", ")+o)}return n===""?"none":n}function se(t){switch(typeof t){case"undefined":return"undefined";case"\
function":return"a function";case"object":if(t===null)return"null";if(rt(t))return"an array";try{if(N(t)===Tr.prototype)return"a plain object"}catch{}return"an \
object of another class";default:return`a ${typeof t}`}}var hs=["setTimeout","setInterval","setImmediate","queueMicrotask"],ct=null;function ys(t){ct===null?et(
O(),"unhandledrejection",t):ct.length<he&&T(ct,t)}var It=[];function Mn(){const t=It;It=[];for(let e=0;e<t.length;e++){const{owner:n,callback:r,held:o}=t[e],i=qn(
n);i!==null&&Pi(i,()=>{try{r(o)}catch(s){et(i,"uncaught",s)}})}}async function gs(){const{prototype:t}=Function,{bind:e}=t,n=v(t,"bind");let r,o;F(t,"bind",function(i){
return typeof i?.exitImpl=="function"&&(r=i),A(e,this,arguments)});try{o=(await J(import("node:process"))).value.default}catch{}if(w(t,"bind",n),o&&ns(o),r)Hn(r,
"exitImpl","exit");else if(o)for(const i of["exit","abort","reallyExit"])typeof o[i]=="function"&&Hn(o,i,i)}function Hn(t,e,n){const r={[e](){const o=O();o!==null&&
(o.exited=!0,Ct(o));const i=new q(`process.${n}() was called`);throw w(i,"name",{__proto__:null,value:"ProcessExit"}),i}}[e];try{F(t,e,r)}catch{}}async function ms(){
let t,e;try{t=(await J(import("node:net"))).value.default,e=(await J(import("cloudflare:sockets"))).value.connect}catch{return}const{prototype:n}=t.Socket,{destroy:r}=n,
{_normalizeArgs:o}=t,{setTimeout:i}=globalThis;F(n,"connect",{connect(){const a=[];for(let f=0;f<arguments.length;f++)T(a,arguments[f]);const u=y(typeof a[0]=="\
object"&&y(a[0],0)!==void 0?a[0]:o(a),0),l=y(u,"path");try{e(l===void 0?{hostname:y(u,"host")??"localhost",port:y(u,"port")}:l)}catch(f){i(()=>c(r,this,f),0)}return this}}.
connect)}var Un=Wn.abortIsolate,ce=!1,Lt=!1,zn=!1,Pt,vs,Gn=!1;async function $s(t){y(t,"process")===!0&&await P(gs()),y(t,"console")===!0&&await P(Ro()),y(t,"ne\
t")===!0&&await P(ms()),Gn=!0}var _s=t=>y(t,"process")===!0||y(t,"console")===!0||y(t,"net")===!0;async function ws(t,e,n,r){return await(vs??=P($s(r))),fe(Pt!==
void 0,t,ue,e,n,r)}nr(),tr(),er();var Ss=$e({fetch:Jn});export{Ss as default};
