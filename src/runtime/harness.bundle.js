// Made of src/runtime/harness by `npm run harness`; its SHA-256: ce4dc87f859b04e1e34a69917a03e65a958ecc49eb694d0a30bd5460800691e6
import*as Cn from"cloudflare:workers";const gt=(function(e){return e!==null&&!e.closed&&ft()-e.started<=pr}),Hn=(function(e){if(gt(e))return e;for(let n=0;n<F;n++)
if(gt(C[n]))return C[n];return null}),Un=(function(e){return c(Et,e)?{__proto__:null,buffer:c(ke,e),offset:c(Oe,e),length:c(Ae,e)}:Fi(e)}),zn=(function(e){return{
props:{},waitUntil(n){e.pending++;const r=()=>{e.pending--;const{wake:o}=e;e.wake=null,o&&o()};at(ct(n),r,o=>{Z(e,"waitUntil",o),r()})},passThroughOnException(){}}}),
Gn=(function(e,n,r,o,i){const s=v(i,"entrypoint"),a=v(i,"args"),u=et(a)?a:void 0,l=zn(e),f=s===void 0||x(n,s)?n[s??"default"]:void 0;if(typeof f=="function"&&!Zn(
f))return vt(u===void 0?f(r,o,l):A(f,void 0,u),!1);if(typeof f=="function"){const d=Dt(f,[l,o]);if(typeof d.fetch=="function")return vt(d.fetch(r),!0)}else{if(f!==
null&&typeof f=="object"&&typeof f.fetch=="function")return vt(f.fetch(r,o,l),!0);if(s===void 0&&typeof n.run=="function")return vt(A(n.run,void 0,[u===void 0?rs(
i):u[0],o,l]),!1)}throw new tt(os(n,s,f))}),mt=(function(e){const n=ft();return n>e.started?n-e.started:0}),ce=(function(e){return c(Xr,Ie,e)}),Ft=(function(e,n){
Lt=n===void 0,ie=!Lt,n===void 0?Kn():rr(e,n),cr(Lt?e:null)}),Wn=(async function(e,n,r,o){L(e,`{"t":"start","v":1,"warm":${ie}}`);let i="import";try{const s=v(o,
"main"),a=v(o,"method")==="HEAD",u=er(v(o,"outputBytes"));v(o,"process")===!0&&await(ls??=G(us()));const l=!Lt&&!ie;l&&v(o,"console")===!0&&await G(Oo()),l&&Ft(
e);let f;try{f=await G(import(s))}catch(b){throw l&&Ft(e,{reason:b}),b}l&&Ft(e,null),i="handler";const d=Gn(e,f,a?new Nr(n,{__proto__:null,method:"HEAD"}):n,r,o),
y=(await ct(d.value)).value,H=tr(y);if(d.fetch&&!H)throw ss(y);if(!e.closed){const b=H?ir(e,y,a):Pi(e,y,u);i="body",b&&await G(or(e,b,u))}}catch(s){Z(e,i,s)}do{
for(;e.pending>0&&!e.closed;)await Ii(e);Fn(),e.closed||await ur()}while(e.pending>0&&!e.closed);Pt(e)}),qn=(function(e,n,r){const{props:o}=r;if(Yn()||!o||typeof v(
o,"main")!="string"||(Dn||(Dn=!0,se=v(o,"key")),v(o,"key")!==se))return Bt("a program cannot call the harness that runs it");if(v(o,"end")===!0)return Mn!==void 0&&
Mn("its name was given up"),Bt("this platform cannot end an isolate");const i=v(o,"cpuMs");return ar(se!==void 0,wt(i)?i:Er,Wn,e,n,o)}),Pt=(function(e){if(e.controller===
null)return;e.meter.stopped?L(e,`{"t":"stopped","place":${e.meter.place}}`):yt.over(),L(e,`{"t":"end","ms":${mt(e)},"outcome":"${e.exited?"exited":e.threw?"thre\
w":"returned"}","console_dropped":${e.dropped}}`);const n=e.controller;e.closed=!0,e.controller=null;try{c(Zr,n)}catch{}ae(e)}),h=(function(e,n){return c(ve,e,n)}),
Vn=(function(e){let n="";const r=(function(i,s){n+=`${n===""?"":","}[${O(i)},${O(s)}]`});c(uo,e,(function(i,s){s!=="set-cookie"&&r(s,i)}));const o=sr(e);for(let i=0;i<
o.length;i++)r("set-cookie",o[i]);return n}),Kn=(function(){st=[]}),Yn=(function(){return c(Ue,pt)!==void 0}),Jn=(function(){Object.assign(In,Zi)}),Xn=(function(){
addEventListener("unhandledrejection",e=>as(e.reason)),addEventListener("error",e=>Z(k(),"uncaught",c(po,e)??c(yo,e)));for(const e of cs)lr(globalThis,e);dr(),fr()}),
Qn=(function(){const{revocable:e}={revocable(r,o){const i=go(r,o),{proxy:s,revoke:a}=i,u=Ce(s,r,o);return i.revoke=()=>{u.revoked=!0,a()},w(i.revoke,"name",{__proto__:null,
value:"",configurable:!0}),i}},n=mo.bind(void 0);w(n,"name",{value:"Proxy",configurable:!0}),w(n,"revocable",{value:e,writable:!0,configurable:!0}),w(ut,"Proxy",
{value:n,writable:!0,configurable:!0})}),Zn=(function(e){const n=c(g,c(St,e),0,6),r=c(j,n,5);if(c(p,n,"class")===0&&(r===32||r===123||r===10||r===13||r===9||r===
47))return!0;const o=e.prototype;return o!==null&&typeof o=="object"&&typeof o.fetch=="function"}),tr=(function(e){try{return c(Fe,e),!0}catch{return!1}}),ae=(function(e){
const{wake:n,pulled:r}=e;e.wake=e.pulled=null,n&&n(),r&&r()}),er=(function(e){return wt(e)&&e>=0&&!lt(e,-0)?e:xr}),G=(function(e){return U(e,"constructor",J),e}),
v=(function(e,n){const r=m(e,n);return r&&x(r,"value")?r.value:void 0}),O=(function(e){return Ht(c(jr,e))}),nr=(function(e){try{return c(to,e)}catch{throw new tt(
"the response's body is locked to a reader: release the reader's lock, or return response.clone(), taken before it is read")}}),rr=(function(e,n){const r=st??[];
st=null;for(let o=0;o<r.length;o++)(n===null||n.reason!==r[o])&&Z(e,"unhandledrejection",r[o])}),U=(function(e,n,r){return w(e,n,{__proto__:null,value:r,writable:!0,
enumerable:!0,configurable:!0})}),or=(async function(e,n,r){for(let o=r;;){const i=await G(c(no,n));if(i.done)return;const{buffer:s,offset:a,length:u}=Un(i.value);
for(let f=0;f<u&&f<o;f+=pe){const d=f+pe,y=d<u?d<o?d:o:u<o?u:o;for(L(e,`{"t":"body","base64":"${c(Jr,new $e(s,a+f,y-f))}"}`);!e.closed&&c(Le,e.controller)<=0;)await ji(
e);if(e.closed)break}const l=u>o;if(o-=u,l&&L(e,'{"t":"body_cut"}'),l||e.closed){Nn(()=>c(ro,n));return}}}),ir=(function(e,n,r){const o=c(Fe,n),i=c(so,n),s=i!==
null&&!r;if(o===0||s&&c(co,n))throw new tt(Li(o));const a=s?nr(i):null,u=`"status_text":${O(c(oo,n))},"headers":[${Vn(c(io,n))}]`;if(u.length>ye)throw new _t(`t\
he response's head is ${u.length} characters long; the limit is ${ye}`);const l=c(ao,n)?',"websocket":true':"";return L(e,`{"t":"response","ms":${mt(e)},"status\
":${o},${u},"body":${s}${l}}`),!s&&i!==null&&Nn(()=>c(eo,i)),a}),vt=(function(e,n){return{__proto__:null,value:e,fetch:n}}),sr=(function(e){try{return c(lo,e)}catch{
return c(fo,e,"set-cookie")}}),cr=(function(e){bn=e}),ct=(function(e){return G(new J((function(n,r){const o=(function(s){n({__proto__:null,value:s})});let i=!1;
try{i=N(e)===J.prototype}catch{}if(i)try{at(e,o,r);return}catch{}at(new J((function(s){s(e)})),o,r)})))}),ar=(function(e,n,r,o,i,s){let a=0;for(;a<F&&gt(C[a]);)
a++;if(a===F){if(!e)return Bt(`this isolate already has ${F} active runs; the limit is ${F}`);a=Ni()}const u={__proto__:null,started:ft(),controller:null,closed:!1,
lines:0,length:0,dropped:0,group:0,timers:{__proto__:null},counts:{__proto__:null},threw:!1,exited:!1,pending:0,wake:null,pulled:null,meter:yt.meter(n)},l={__proto__:null,
start:(function(y){u.controller=y}),pull:(function(){const{pulled:y}=u;u.pulled=null,y&&y()}),cancel(){u.closed=!0,yt.over(),ae(u)}},f=new Tr(l,{__proto__:null,
highWaterMark:Sr});C[a]=u,yt.over(),c(He,pt,u,r,u,o,i,s);const d={__proto__:null,"content-type":"application/x-ndjson","cache-control":"no-transform"};return new Ct(
f,{__proto__:null,headers:d})}),at=(function(e,n,r){const i=m(e,"constructor")===void 0&&w(e,"constructor",$o);try{c(vo,e,n,r)}finally{i&&delete e.constructor}}),
ur=(function(){return G(new J((function(e){const n=(function(){e(void 0)});try{ze(n)}catch{Pe(n,0)}})))}),lr=(function(e,n){const r=e[n];if(typeof r!="function")
return;const o={[n](i){if(Rt(),typeof i!="function")return A(r,e,arguments);const s=[];M(s,function(){It.length>0&&Fn();try{return A(i,this,arguments)}catch(a){
Z(k(),"uncaught",a)}});for(let a=1;a<arguments.length;a++)M(s,arguments[a]);return A(r,e,s)}}[n];U(e,n,o)}),fr=(function(){const e=globalThis.FinalizationRegistry;
if(typeof e!="function")return;const n=new Me(e,{__proto__:null,construct(r,o,i){const s=v(o,0),a=k();return typeof s!="function"?Dt(r,o,i):Dt(r,[l=>{M(It,{__proto__:null,
owner:a,callback:s,held:l})}],i)}});w(e.prototype,"constructor",{__proto__:null,value:n,writable:!0,enumerable:!1,configurable:!0}),w(globalThis,"FinalizationRe\
gistry",{__proto__:null,value:n,writable:!0,enumerable:!1,configurable:!0})}),dr=(function(){const{fromAsync:e}=Array;if(typeof e!="function")return;const n={fromAsync(r,o=void 0,i=void 0){
return A(e,this,[r,o===void 0?a=>(Rt(),a):typeof o!="function"?o:function(){return Rt(),A(o,i,arguments)}])}}.fromAsync;w(n,"length",{__proto__:null,value:1,configurable:!0}),
w(Array,"fromAsync",{__proto__:null,value:n,writable:!0,enumerable:!1,configurable:!0})}),L=(function(e,n){if(!e.closed)try{c(Qr,e.controller,ce(n+`
`))}catch(r){if(N(r)===_t.prototype)throw r;e.closed=!0}});var F=16,pr=6e4,yr=6,Mt=28,hr=64*1024,gr=1e4,ue=1e4,mr=100,le=3400000n,vr=32,$r=1e3,fe=5e3,de=1024*1024,
_r=16,wr=256*1024,pe=48*1024,xr=1024*1024,Sr=16,br=16,ye=256*1024,he=100,Er=500;import{AsyncLocalStorage as kr}from"node:async_hooks";var ut=globalThis,{apply:A,
construct:Dt,ownKeys:Y,getPrototypeOf:N,getOwnPropertyDescriptor:m,defineProperty:w}=Reflect,{freeze:ge,hasOwn:x}=Object,{toPrimitive:me,toStringTag:$t}=Symbol,
c=Function.prototype.call.bind(Function.prototype.call),ve=Reflect.get(Object.prototype,"__lookupGetter__"),J=Promise,W=Error,tt=TypeError,_t=RangeError,Or=RegExp,
Ar=Object,$e=Uint8Array,Ct=Response,Nr=Request,Tr=ReadableStream,{isArray:et}=Array,{is:lt}=Object,{now:ft}=Date,{isFinite:wt}=Number,{isError:_e,captureStackTrace:Rr}=Error,
{stringify:Ht}=JSON,P=String,xt=Number,{toString:St}=Function.prototype,{toString:we}=Symbol.prototype,{toString:Br}=BigInt.prototype,{slice:g,indexOf:p,lastIndexOf:Ut,
charCodeAt:j,toWellFormed:jr}=String.prototype,{forEach:Ir}=Map.prototype,Lr=h(Map.prototype,"size"),{forEach:Fr}=Set.prototype,Pr=h(Set.prototype,"size"),{getTime:Mr,
toISOString:Dr}=Date.prototype,{toString:Cr}=Object.prototype,{asUintN:xe}=BigInt,{parse:Hr}=JSON,{has:Ur,get:Se,set:be}=WeakMap.prototype,{has:zr}=WeakSet.prototype,
Gr=h(RegExp.prototype,"source"),Wr=h(RegExp.prototype,"flags"),Ee={__proto__:null,Number:Number.prototype.valueOf,String:String.prototype.valueOf,Boolean:Boolean.
prototype.valueOf,BigInt:BigInt.prototype.valueOf,Symbol:Symbol.prototype.valueOf},zt=[{kind:"async function",prototype:N(async()=>{})},{kind:"generator",prototype:N(
function*(){})},{kind:"async generator",prototype:N(async function*(){})}],qr=N(new Map().entries()),Vr=N(new Set().values()),bt=new Map;for(const t of[Array,ArrayBuffer,
Function,Map,Set,Object,RegExp,Date,DataView,Error,AggregateError,RangeError,TypeError,Boolean,Number,String,Promise,WeakMap,WeakSet,BigInt,Symbol])bt.set(t.prototype,
t.name);bt.set(N(Uint8Array.prototype),"TypedArray"),typeof ut.SharedArrayBuffer=="function"&&bt.set(ut.SharedArrayBuffer.prototype,"SharedArrayBuffer");var{get:Kr}=Map.
prototype,Gt=t=>c(Kr,bt,t),dt=N(Uint8Array.prototype),Wt=DataView.prototype,Et=h(dt,$t),Yr=h(dt,"length"),ke=h(dt,"buffer"),Oe=h(dt,"byteOffset"),Ae=h(dt,"byteL\
ength"),Ne=h(Wt,"buffer"),Te=h(Wt,"byteOffset"),Re=h(Wt,"byteLength"),qt=h(ArrayBuffer.prototype,"byteLength"),Jr=Reflect.get(Uint8Array.prototype,"toBase64"),Be=ut.
SharedArrayBuffer,kt=typeof Be=="function"?h(Be.prototype,"byteLength"):void 0,je=c(ve,ArrayBuffer.prototype,"detached"),Ie=new TextEncoder,{encode:Xr}=Ie,X=Response.
prototype,{enqueue:Qr,close:Zr}=ReadableStreamDefaultController.prototype,Le=h(ReadableStreamDefaultController.prototype,"desiredSize"),{getReader:to,cancel:eo}=ReadableStream.
prototype,{read:no,cancel:ro}=ReadableStreamDefaultReader.prototype,Fe=h(X,"status"),oo=h(X,"statusText"),io=h(X,"headers"),so=h(X,"body"),co=h(X,"bodyUsed"),ao=h(
X,"webSocket"),{forEach:uo,getSetCookie:lo,getAll:fo}=Headers.prototype,po=h(ErrorEvent.prototype,"error"),yo=h(ErrorEvent.prototype,"message"),{setTimeout:Pe}=ut,
{text:ho}=X,Me=Proxy,{revocable:go}=Proxy,De=new WeakMap,Ot=t=>c(Se,De,t),Q=t=>Ot(t)!==void 0;function Ce(t,e,n){const r={__proto__:null,target:e,handler:n,revoked:!1};
return c(be,De,t,r),r}function mo(t,e){if(new.target===void 0)throw new tt("Constructor Proxy requires 'new'");const n=new Me(t,e);return Ce(n,t,e),n}var pt=new kr,
{run:He,getStore:Ue}=pt,{then:vo}=Promise.prototype,nt=256;function q(t,e){try{let n=N(t);for(let r=0;n!==null&&r<nt&&!Q(n);r++,n=N(n))if(n===e)return!0}catch{}
return!1}function M(t,e){w(t,t.length,{__proto__:null,value:e,writable:!0,enumerable:!0,configurable:!0})}var $o=ge({__proto__:null,value:void 0,writable:!0,enumerable:!1,
configurable:!0});function _o(t){try{Pe(t,0)}catch{ze(t)}}function ze(t){at(c(ho,new Ct("")),t,t)}import{claim as wo}from"./guard.js";function Ge(t){let e=Ot(t);
for(;e!==void 0;){if(e.revoked)return;t=e.target,e=Ot(t)}return t}function T(t){const e=N(t);return Q(e)?Ge(e)??null:e}function E(t,e){for(let n=t,r=0;n!==null&&
r<nt;n=T(n),r++){const o=m(n,e);if(o!==void 0){if(x(o,"value"))return o.value;if(typeof o.get!="function")return;try{return A(o.get,t,[])}catch{return}}}}function We(t){
for(let r=t,o=0;r!==null&&o<nt;r=T(r),o++){const i=r===t?void 0:Gt(r);if(i!==void 0)return i;const s=So(t,m(r,"constructor"));if(s!=="")return s}const e=T(t);return e===
null?null:`Object <${We(e)??`[Object: null prototype]${xo(e)?" {}":""}`}>`}function xo(t){for(const e in t)return e==="";return!0}function So(t,e){const n=e===void 0?
void 0:e.value;if(typeof n!="function"||Q(n))return"";const r=m(n,"prototype"),o=r===void 0?void 0:r.value;if(o===null||typeof o!="object"||!q(t,o))return"";const i=E(
n,"name");if(typeof i=="string")return i;try{return P(i)}catch{return""}}function bo(t,e){const n=E(t,$t);if(typeof n!="string"||n==="")return"";const r=m(t,$t);
return r!==void 0&&(e||r.enumerable)?"":n}var Eo=(t,e)=>e!==""&&(e!==t||e==="Object")?`${t??"null"} [${e}]`:t,ko=" Object Array Function Error Date RegExp Numbe\
r String Boolean Symbol BigInt Map Set WeakMap WeakSet WeakRef Promise ArrayBuffer SharedArrayBuffer DataView Int8Array Uint8Array Uint8ClampedArray Int16Array \
Uint16Array Int32Array Uint32Array Float16Array Float32Array Float64Array BigInt64Array BigUint64Array AggregateError EvalError RangeError ReferenceError Syntax\
Error TypeError URIError Iterator FinalizationRegistry Proxy SuppressedError DisposableStack AsyncDisposableStack ",Vt=t=>typeof t=="string"&&c(p,ko,` ${t} `)>=
0,qe=null,At;async function Oo(){try{const{createRequire:t}=(await ct(import("node:module"))).value;qe=t("file:///")}catch{}}function Ve(){if(At===void 0){At=null;
try{At=qe("node:util").inspect}catch{}}return At}function Ke(t){const e=Ve(),n=m(Array.prototype,"includes");if(e===null||n===void 0)return null;const r=[];let o="",
i=!0;const s={includes(u){if(!i)M(r,{__proto__:null,object:u,text:""});else return i=!1,!1;return!0}}.includes,a={__proto__:null,customInspect:!1,depth:0,breakLength:1/0,
maxStringLength:1/0,showProxy:!1,stylize(u,l){const f=Ao(u,l);return f!==""?M(r,{__proto__:null,object:void 0,text:f}):l==="special"&&c(p,u,"[Circular")!==0&&(o+=
u),u}};try{w(Array.prototype,"includes",{__proto__:null,value:s,writable:!0,enumerable:!1,configurable:!0});const u=c(e,void 0,t,a);return typeof u=="string"?{__proto__:null,
values:r,words:o,text:u}:null}catch{return null}finally{try{w(Array.prototype,"includes",n)}catch{}}}function Ao(t,e){switch(e){case"string":return No(t);case"n\
umber":return t==="-0"||t==="NaN"||c(p,t,"Infinity")>=0?`{"type":"number","value":"${t}"}`:P(xt(t));case"bigint":return`{"type":"bigint","value":"${c(g,t,0,-1)}\
"}`;case"boolean":case"null":return t;case"undefined":return'{"type":"undefined"}';case"symbol":return`{"type":"symbol","value":${Ye(t,0,t.length)}}`;default:return""}}
function No(t){return Ye(t,1,t.length-1)}function Ye(t,e,n){let r='"';for(let o=e;o<n;o++){const i=c(j,t,o);if(i===34)r+='\\"';else if(i!==92)r+=t[o];else{const s=t[++o];
s==="x"?r+="\\u00":s==="'"||s==="`"?r+=s:s==="u"?(r+="\\ufffd",o+=4):r+="\\"+s}}r+='"';try{return Hr(r),r}catch{return'""'}}var To={__proto__:null,AbortSignal:[
"aborted"],Blob:["size","type"],Crypto:[],CryptoKey:["type","extractable","algorithm","usages"],Event:["type","defaultPrevented","cancelable","timeStamp"],File:[
"size","type","name","lastModified"],MessageChannel:["port1","port2"],Performance:["timeOrigin"],Request:["method","url","headers","cache","redirect","integrity",
"keepalive","signal","body","bodyUsed","cf"],Response:["status","statusText","headers","body","bodyUsed","ok","redirected","type","url"],URL:["href","origin","p\
rotocol","username","password","host","hostname","port","pathname","search","searchParams","hash"],URLPattern:["protocol","username","password","hostname","port",
"pathname","search","hash","hasRegExpGroups"]},Ro=" AsyncFunction GeneratorFunction AsyncGeneratorFunction ",Bo=" Headers URLSearchParams FormData ",Je=new WeakMap,
Kt={name:"",fields:[],forEach:null};function jo(t,e,n){const r=T(t);if(r===null)return null;let o=c(Se,Je,r);if(o===void 0&&(o=Po(r),c(be,Je,r,o)),o===Kt)return null;
if(o.forEach!==null)return Lo(o,t,e,n);let i="";for(let l=0;l<o.fields.length&&!(n.show.table&&n.path.length<=2);l++){const{key:f,get:d}=o.fields[l];let y;try{y=
d===null?v(t,f):c(d,t)}catch{continue}y===void 0&&(d===null||f==="cf")||(i+=`${i===""?"":","}[${O(f)},${S(y,n)}]`)}const s=e===null?`null [${o.name}]`:Fo(e,o.name),
a=I(t,n,i===""?R:l=>typeof l=="symbol"||!Io(o,l)),u=i===""||a.list===""?i+a.list:`${i},${a.list}`;return`{"type":"object","class":${$(s,n)},"kind":"platform","p\
roperties":[${u}]${D(a.more)}}`}function Io({fields:t},e){for(let n=0;n<t.length;n++)if(t[n].get===null&&t[n].key===e)return!0;return!1}function Lo({forEach:t,name:e},n,r,o){
let i=0;try{c(t,n,()=>{i++})}catch{return null}return on(t,n,r,e,i,o)}function Fo(t,e){const n=t.length-e.length-3;return n>0&&c(g,t,n)===` [${e}]`?c(g,t,0,n):t}
function Po(t){const e=[];let n="";for(let r=t,o=0;r!==null&&o<nt&&Gt(r)===void 0;r=T(r),o++){const i=Yt(r),s=To[i];if(i!==""){if(n===""&&(n=i),c(p,Bo,` ${i} `)>=
0){const a=Qe(r,"forEach","value");return a===null?Kt:{name:i,fields:[],forEach:a}}if(s!==void 0){Xe(e,r,s,!0);break}Xe(e,r,Y(r),!1)}}return n===""?Kt:{name:n,fields:e,
forEach:null}}function Xe(t,e,n,r){const o=t.length;for(let i=0;i<n.length;i++){const s=n[i],a=typeof s=="string"?Qe(e,s,"get"):null;(a!==null||r&&!x(e,s))&&M(t,
{__proto__:null,key:s,get:a})}if(!(!r||o===0))for(let i=0;i<o;i++){const s=t[0];for(let a=1;a<t.length;a++)t[a-1]=t[a];t[t.length-1]=s}}function Yt(t){const e=v(
t,"constructor");if(typeof e!="function"||Q(e)||c(Ut,c(St,e),"[native code]")<0)return"";const n=v(e,"name"),r=v(t,$t);return typeof n!="string"||Vt(n)||c(p,Ro,
` ${n} `)>=0||typeof r=="string"&&c(p,r,".")>=0?"":n}function Qe(t,e,n){for(let r=t,o=0;r!==null&&o<nt;r=T(r),o++){const i=m(r,e);if(i===void 0)continue;const s=x(
i,n)?i[n]:void 0;return typeof s=="function"&&c(Ut,c(St,s),"[native code]")>0?s:null}return null}var R=()=>!0,Nt=t=>typeof t=="symbol"||!Ze(t),Ze=t=>{const e=xt(
t);return e>=0&&e<4294967295&&P(e)===t&&e%1===0};function tn(t,e,n){const r=typeof t=="symbol"?`{"type":"symbol","value":${$(c(we,t),n)}}`:Mo(t,n);return e?r:`{\
"type":"hidden","value":${r}}`}function Mo(t,e){const n=_n(t);return n===""?$(t,e):`{"type":"string","value":${$(t,e)},"lone":[${n}]}`}function I(t,e,n){const r=Y(
t),{hidden:o}=e.show;let i="",s=0;for(let a=0;a<r.length;a++){const u=r[a];if(!n(u))continue;const l=Uo(t,u);if(!(l===void 0||!(o||l.enumerable))){if(K(e)){s++;
continue}i+=`${i===""?"":","}[${tn(u,l.enumerable,e)},${Jt(l,t,e)}]`}}if(o){const a=Co(t,e);a!==""&&(i+=i===""?a:`,${a}`)}return{__proto__:null,list:i,more:s}}var Do=3;
function Co(t,e){let n="",r=T(t);if(r===null||en(r)||Yt(r)!=="")return n;for(let o=0;o<Do&&r!==null&&(o===0||!(en(r)||Yt(r)!==""));o++,r=T(r)){const i=Y(r);for(let s=0;s<
i.length&&!K(e);s++){const a=i[s],u=m(r,a);a==="constructor"||u===void 0||typeof u.value=="function"||Ho(t,r,a)||(n+=`${n===""?"":","}[${tn(a,u.enumerable,e)},${Jt(
u,t,e)}]`)}}return n}function en(t){const e=m(t,"constructor"),n=e===void 0?void 0:e.value;return typeof n=="function"&&Vt(E(n,"name"))}function Ho(t,e,n){for(let r=t;r!==
e&&r!==null;r=T(r))if(x(r,n))return!0;return!1}function Uo(t,e){try{return m(t,e)}catch{return{__proto__:null,enumerable:!0,get:void 0}}}function Jt(t,e,n){if(x(
t,"value"))return S(t.value,n);const{get:r,set:o}=t,{getters:i}=n.show;if(r===void 0&&o===void 0)return x(t,"set")?'{"type":"undefined"}':'{"type":"opaque","cla\
ss":"<uninitialized>"}';const s=r===void 0?"set":o===void 0?"get":"get/set";if(n.show.table&&n.path.length<=2&&r!==void 0)return S(zo(r,e),n);let a="";if(r!==void 0&&
(i===!0||i==="get"&&o===void 0||i==="set"&&o!==void 0))try{a=`,"got":${S(A(r,e,[]),n)}`}catch(u){a=`,"threw":${S(u,n)}`}return`{"type":"accessor","value":"${s}"${a}\
}`}function zo(t,e){try{return A(t,e,[])}catch{return}}var D=t=>t>0?`,"more":${t}`:"";function nn(t,e,n){const r=I(t,e,n);return(r.list===""?"":`,"properties":[${r.
list}]`)+D(r.more)}function Tt(t,e,n){const r=I(t,e,n);return r.list===""?"":`,"properties":[${r.list}]`}function rn(t,e,n,r){if(!Go(t))return r?cn(t,e,n):null;
const o=Vo(t,e,n,r)??Jo(t,e,n,r)??Ko(t,e,n,r);return o!==null||!r?o:Wo(t,e,n)??qo(t,e,n)??Xo(t,e,n)??ei(t,e,n)??cn(t,e,n)??ii(t,e)}function Go(t){for(let e=T(t),
n=0;e!==null&&n<nt;e=T(e),n++){const r=Gt(e);if(r!==void 0)return r!=="Object"}return!0}function B(t,e){try{return c(t,e)}catch{return}}var Xt=(t,e,n,r=R)=>n?nn(
t,e,r):"";function Wo(t,e,n){const r=B(Lr,t);return r===void 0?null:on(Ir,t,e,"Map",r,n)}function on(t,e,n,r,o,i){const s=it(i);let a="",u=0;c(t,e,(f,d)=>{if(u>=
s||K(i))return;const y=S(d,i);a+=`${u++?",":""}[${y},${S(f,i)}]`});const l=Tt(e,i,R)+D(o-u);return`{"type":"map","class":${$(n??`null [${r}]`,i)},"size":${o},"e\
ntries":[${a}]${l}}`}function qo(t,e,n){const r=B(Pr,t),o=it(n);if(r===void 0)return null;let i="",s=0;return c(Fr,t,a=>{s<o&&!K(n)&&(i+=(s++?",":"")+S(a,n))}),
`{"type":"set","class":${$(e??"null [Set]",n)},"size":${r},"items":[${i}]${Tt(t,n,R)}${D(r-s)}}`}function Vo(t,e,n,r){const o=B(Mr,t);return o===void 0?null:`{"\
type":"date"${ot(e,"Date")},"value":${lt(o,NaN)?"null":`"${c(Dr,t)}"`}${Xt(t,n,r)}}`}function Ko(t,e,n,r){const o=Y(Ee);for(let i=0;i<o.length;i++){const s=o[i],
a=B(Ee[s],t);if(a===void 0)continue;const u=e===s?"":`,"made":${e===null?"null":O(e)}`,l=s==="String"?Yo(a.length):R;return`{"type":"boxed","class":"${s}"${u},"\
value":${S(a,n)}${Xt(t,n,r,l)}}`}return null}var Yo=t=>e=>Nt(e)||e>=t;function Jo(t,e,n,r){const o=lt(t,Or.prototype)?void 0:B(Gr,t);return o===void 0?null:`{"t\
ype":"regexp"${ot(e,"RegExp")},"value":${$(`/${o}/${B(Wr,t)??""}`,n)}${Xt(t,n,r)}}`}function Xo(t,e,n){const r=c(Et,t);if(r!==void 0)return Zo(t,e,r,n);let o="A\
rrayBuffer",i=B(qt,t);if(i===void 0&&kt!==void 0&&(o="SharedArrayBuffer",i=B(kt,t)),i!==void 0)return Qo(t,e??`null [${o}]`,i,n);const s=B(Re,t);if(s===void 0)return null;
const a=S(c(Ne,t),n),u=I(t,n,R),l=`${z("byteLength",`${s}`)},${z("byteOffset",`${c(Te,t)}`)},${z("buffer",a)}`;return`{"type":"object","class":${$(e??"null [Dat\
aView]",n)},"properties":[${l}${u.list===""?"":`,${u.list}`}]${D(u.more)}}`}var z=(t,e)=>`[{"type":"hidden","value":"${t}"},${e}]`;function Qo(t,e,n,r){if(je!==
void 0&&B(je,t)===!0)return`{"type":"bytes","class":${$(e,r)},"length":0,"items":[],"detached":true}`;const o=it(r),i=n<o?n:o,s=sn(new $e(t,0,i),i,r);return`{"t\
ype":"bytes","class":${$(e,r)},"length":${n},"items":[${s}]${Tt(t,r,R)}}`}function Zo(t,e,n,r){const o=c(Yr,t),i=it(r),s=e===`Buffer [${n}]`&&r.show.custom?"Buf\
fer":e??`null [${n}]`,a=sn(t,o<i?o:i,r);let u=s==="Buffer"?ti(t,r):I(t,r,Nt).list;if(r.show.hidden&&s!=="Buffer"){const l=c(Ae,t),f=c(ke,t),d=B(qt,f)??(kt===void 0?
0:B(kt,f)??0),y=o===0?t.BYTES_PER_ELEMENT:l/o,H=c(Oe,t),b=`{"type":"object","class":"ArrayBuffer","properties":[${z("byteLength",`${d}`)}]}`;u=`${`${z("BYTES_PE\
R_ELEMENT",`${y}`)},${z("length",`${o}`)},${z("byteLength",`${l}`)}`},${z("byteOffset",`${H}`)},${z("buffer",b)}`+(u===""?"":`,${u}`)}return`{"type":"bytes","cl\
ass":${$(s,r)},"length":${o},"items":[${a}]${u===""?"":`,"properties":[${u}]`}}`}function ti(t,e){const{show:n}=e;e.show=V;const{list:r}=I(t,e,Nt);return e.show=
n,r}function sn(t,e,n){let r="";for(let o=0;o<e&&!K(n);o++)r+=(o?",":"")+S(t[o],n);return r}function ei(t,e,n){if(!q(t,J.prototype))return null;const r=Ke(t),o=ot(
e,"Promise"),i=ni(r);if(i===null)return null;const s=i==="fulfilled"||i==="rejected"?`,"value":${Qt(r.values[0],n)}`:"";return`{"type":"promise"${o}${i===""?"":
`,"state":"${i}"`}${s}${nn(t,n,R)}}`}function ni(t){return t===null?"":c(p,t.words,"<pending>")===0?"pending":t.values.length===0?null:c(p,t.words,"<rejected>")>=
0?"rejected":"fulfilled"}var Qt=(t,e)=>t.text===""?S(t.object,e):t.text;function cn(t,e,n){const r=q(t,qr)?"Map":q(t,Vr)?"Set":"";if(r==="")return null;const o=Y(
t).length>0?null:Ke(t);if(o===null||c(p,o.text,"[")!==0)return null;const i=c(p,o.text," Entries] {")>0,s=i?2:1,a=it(n),{values:u}=o;let l="",f=0;for(let y=0;y+
s<=u.length&&f<a&&!K(n);y+=s,f++){const H=Qt(u[y],n);l+=(f?",":"")+(i?`[${H},${Qt(u[y+1],n)}]`:H)}const d=ri(o.text)+(u.length/s-f);return`{"type":"iterator","c\
lass":"${r} ${i?"Entries":"Iterator"}","${i?"entries":"items"}":[${l}]${D(d)}}`}function ri(t){const e=c(p,c(g,t,-16)," more item");if(e<0)return 0;let n=t.length-
16+e-1,r=0;for(let o=1;n>=0;n--,o*=10){const i=c(j,t,n)-48;if(!(i>=0&&i<=9))break;r+=i*o}return r}var oi={};function ii(t,e){const n=an(Ur,t)?"WeakMap":an(zr,t)?
"WeakSet":"";return n===""?null:`{"type":"opaque","class":${O(e??`null [${n}]`)},"weak":true}`}function an(t,e){try{return A(t,e,[oi]),!0}catch{return!1}}var si=Symbol.
for("nodejs.util.inspect.custom"),Zt=0;function ci(t,e,n){const r=E(t,si);if(typeof r!="function"||Zt>=vr)return;const o=m(t,"constructor"),i=o===void 0?void 0:
o.value;if(typeof i=="function"&&E(i,"prototype")===t||c(Et,t)!==void 0)return;const s=Ve()??ui;if(r!==s){Zt++;try{const{depth:a}=n.show,u=a-n.path.length,l=A(r,
e,[u,ai(n,u),s]);return l===e?void 0:typeof l!="string"?S(l,n):(rt(n,l.length),`{"type":"custom","value":${O(l)}}`)}catch{return}finally{Zt--}}}function ai(t,e){
const{hidden:n,proxy:r,custom:o,items:i,text:s,getters:a}=t.show;return{stylize:u=>`${u}`,showHidden:n,depth:e,colors:!1,customInspect:o,showProxy:r,maxArrayLength:i,
maxStringLength:s,breakLength:80,compact:3,sorted:!1,getters:a,numericSeparator:!1}}function ui(t){return typeof t=="string"?`'${t}'`:P(t)}var un="harness.js:";
function ln(t){const e=m(W,"prepareStackTrace");if(!e)return t();U(W,"prepareStackTrace",void 0);try{return t()}finally{w(W,"prepareStackTrace",e)}}function te(t){
if(c(p,t,"    at ")!==0)return"";if(c(j,t,t.length-1)===41){const e=c(Ut,t,"(");if(e>=0)return c(g,t,e+1,-1)}return c(g,t,c(p,t,"    at async ")===0?13:7)}function ee(t,e){
for(let n=0;;){const r=c(p,t,`
`,n);if(!e(r<0?c(g,t,n):c(g,t,n,r))||r<0)return;n=r+1}}function fn(t){let e="",n="",r=!0;return ee(t,o=>{const i=te(o);return c(p,i,un)===0||c(p,i,"node-interna\
l:")===0?n="":i==="<anonymous>"?n+=`
`+o:(e+=(r?"":n+`
`)+o,n="",r=!1),!0}),e+n}function dn(){const t={__proto__:null},e=m(W,"stackTraceLimit");let n="";try{U(W,"stackTraceLimit",br),n=ln(()=>(Rr(t),t.stack))}catch{}
try{e&&w(W,"stackTraceLimit",e)}catch{}return typeof n=="string"?n:""}function pn(){const t=fn(dn()),e=c(p,t,`
`);return e<0?"":c(g,t,e+1)}function li(){let t=!0;return ee(dn(),e=>{const n=te(e);return n===""||c(p,n,un)===0?!0:(t=c(p,n,"node-internal:")===0,!1)}),t}function fi(){
let t="";return ee(pn(),e=>(t=te(e),t===""||t==="<anonymous>")),t==="<anonymous>"?"":t}var yn=DOMException.prototype,di=t=>_e(t)||q(t,W.prototype)||q(t,yn);function pi(t,e,n){
const r=gn(t,"name")??"Error",o=gn(t,"message")??"",{hidden:i}=n.show,s=hi(t,yi(t),r,o),a=s===""?`${r}: ${o}`:s,u=d=>{if(i)return!0;if(d==="stack")return!1;if(d!==
"message"&&d!=="name")return!0;const y=d==="name"?E(t,"name"):E(t,"message");return typeof y=="string"&&c(p,a,y)<0};let l=`{"type":"error"${e===r?"":ot(e,"")},"\
name":${$(r,n)},"message":${$(o,n)},"stack":${$(s,n)}`;i||(l+=hn(t,"cause",n)+hn(t,"errors",n));const f=I(t,n,q(t,yn)?d=>d!=="code"&&u(d):u);return`${l}${f.list===
""?"":`,"properties":[${f.list}]`}${f.more>0?`,"more":${f.more}`:""}}`}function hn(t,e,n){const r=m(t,e);return r===void 0||r.enumerable||!x(r,"value")||e==="er\
rors"&&!et(r.value)?"":`,"${e}":${S(r.value,n)}`}function yi(t){let e;try{e=ln(()=>t.stack)}catch{}return typeof e=="string"?fn(e):""}function hi(t,e,n,r){const o=c(
p,e,`
    at `),i=_e(t)?m(t,"stack"):void 0;if(o<0||i===void 0||x(i,"value"))return e;const s=c(g,e,0,o),a=c(g,s,n.length),u=r===""?n:n===""?r:`${n}: ${r}`;return c(p,
s,n)===0&&(a===""||c(p,a,": ")===0)&&s!==u?u+c(g,e,o):e}function gn(t,e){const n=E(t,e);if(typeof n=="string"||n===void 0||n===null)return n??void 0;if(!(typeof n==
"object"||typeof n=="function"))try{return P(n)}catch{return}}function mn(t,e,n,r){const o=c(St,t),i=c(g,o,0,32),s=c(p,i,"class")===0&&!mi(i,5);let a=s?"class":
"function",u="Function",l="";if(s){const b=T(t),ht=b===null?"":E(b,"name");typeof ht=="string"&&ht!==""&&(l=`,"extends":${$(ht,n)}`)}else{for(let b=0;b<zt.length;b++)
q(t,zt[b].prototype)&&(a=zt[b].kind);a!=="function"&&(u=a==="async function"?"AsyncFunction":a==="generator"?"GeneratorFunction":"AsyncGeneratorFunction")}const f=s&&
m(t,"name")===void 0?"":E(t,"name"),d=e===u||e===`Function [${u}]`?"":`,"class":${e===null?"null":$(e,n)}`,y=r?I(t,n,R):{list:"",more:gi(t,n)},H=y.list===""?"":
`,"properties":[${y.list}]`;return`{"type":"function","kind":"${a}","name":${$(typeof f=="string"?f:"",n)}${l}${d}${H}${D(y.more)}}`}function gi(t,e){const n=e.
length,{deep:r}=e;e.length=0;const{more:o}=I(t,e,R);return e.length=n,e.deep=r,o}function mi(t,e){const n=c(j,t,e);return n>=48&&n<=57||n>=65&&n<=90||n>=97&&n<=
122||n===36||n===95||n>127}var V={__proto__:null,depth:2,hidden:!1,proxy:!1,custom:!0,items:mr,text:gr,getters:!1,table:!1},vi={...V,__proto__:null,custom:!1},vn=t=>({
__proto__:null,length:t,deep:hr,path:[],targets:[],show:V}),ne=t=>t.path.length>t.show.depth+1;function rt(t,e){t.length-=e,ne(t)&&(t.deep-=e)}var K=t=>t.length<=
0||t.deep<=0&&ne(t),$i='{"type":"opaque","class":"unreadable value"}';function $n(t,e,n=V){e.targets.length=0,e.path.length=0,e.show=n;try{return S(t,e)}catch{return $i}}
function _i(t,e){let n=e.path.length===0||t.length<=e.show.text?t.length:e.show.text;const r=ne(e)&&e.deep<e.length?e.deep:e.length;n>r&&(n=r>0?r:0),rt(e,n);const o=n<
t.length?c(g,t,0,n):t,i=_n(o);return n===t.length&&i===""?O(t):`{"type":"string","length":${t.length},"value":${O(o)}${i===""?"":`,"lone":[${i}]`}}`}function _n(t){
let e="";for(let n=0;n<t.length;n++){const r=c(j,t,n);if(r<55296||r>57343)continue;const o=r<56320&&n+1<t.length?c(j,t,n+1):0;o>=56320&&o<=57343?n++:e+=`${e===""?
"":","}[${n},${r}]`}return e}function $(t,e){const n=O(t.length>ue?c(g,t,0,ue)+"\u2026":t);return rt(e,n.length),n}function wi(t,e){const n=xe(64,t)===t||xe(64,
-t)===-t?void 0:1n<<le,r=n===void 0||t<n&&t>-n,o=r?c(Br,t):`over ${le} bits`;return rt(e,o.length),`{"type":"bigint","value":"${o}"}`}function S(t,e){switch(rt(
e,8),typeof t){case"string":return _i(t,e);case"number":return wt(t)&&!lt(t,-0)?P(t):`{"type":"number","value":"${lt(t,-0)?"-0":P(t)}"}`;case"boolean":return t?
"true":"false";case"undefined":return'{"type":"undefined"}';case"symbol":return`{"type":"symbol","value":${$(c(we,t),e)}}`;case"bigint":return wi(t,e)}if(t===null)
return"null";const n=Ot(t);if(n===void 0)return xn(t,t,e);if(e.show.proxy&&!n.revoked)return xi(n,e);const r=Ge(t);return r===void 0?'{"type":"proxy"}':xn(r,t,e)}
function xi({target:t,handler:e},n){if(wn(n))return'{"type":"elided","class":"Proxy"}';M(n.path,{__proto__:null});const r=`{"type":"proxy","target":${S(t,n)},"h\
andler":${S(e,n)}}`;return n.path.length--,r}function wn(t){const e=t.path.length;return e>=Mt||e>t.show.depth&&(e>=yr||t.deep<=0)}function xn(t,e,n){if(n.show.
custom&&n.path.length<=n.show.depth+1&&!(n.show.table&&n.path.length<2)){const s=ci(t,e,n);if(s!==void 0)return s}for(let s=n.path.length-1,a=1;s>=0;s--,a++)if(n.
path[s]===t)return`{"type":"cycle","up":${a},"id":${Si(t,n.targets)}}`;const r=We(t),o=Eo(r,bo(t,n.show.hidden));if(wn(n))return typeof t=="function"?mn(t,o,n,!1):
(et(t)?null:rn(t,o,n,!1))??`{"type":"elided","class":${$(et(t)?`Array(${t.length})`:o??"Object: null prototype",n)}}`;M(n.path,t);const i=typeof t=="function"?mn(
t,o,n,!0):bi(t,o,n);return n.path.length--,i}function Si(t,e){for(let n=0;n<e.length;n++)if(e[n]===t)return n+1;return M(e,t),e.length}function bi(t,e,n){if(et(
t))return Oi(t,e,n);if(e==="Object"&&!Sn(t))return Ei(t,n);if(di(t))return pi(t,e,n);const r=rn(t,e,n,!0)??jo(t,e,n);if(r!==null)return r;const o=I(t,n,R);return`\
{"type":"object"${ot(e,"Object")}${ki(t,e)},"properties":[${o.list}]${D(o.more)}}`}function Ei(t,e){const n=I(t,e,R);return`{"type":"object","properties":[${n.list}\
]${D(n.more)}}`}function ki(t,e){return e==="Object"&&Sn(t)?',"kind":"arguments"':e==="null [Module]"?',"kind":"module"':""}function Sn(t){try{return x(t,"calle\
e")&&x(t,"length")&&c(Cr,t)==="[object Arguments]"}catch{return!1}}var ot=(t,e)=>t===e?"":`,"class":${t===null?"null":O(t)}`,it=t=>t.show.table&&t.path.length<=
2?1/0:t.show.items;function Oi(t,e,n){const r=t.length,o=it(n);let i="",s=0,a=0;for(;a<r&&s<o&&!K(n);s++){const l=m(t,a);let f;if(l)f=Jt(l,t,n),a++;else{const d=Ai(
t,a,r);rt(n,32),f=`{"type":"hole","count":${d-a}}`,a=d}i+=(s?",":"")+f}const u=r<=1e5?Tt(t,n,Nt):"";return`{"type":"array"${ot(e,"Array")},"length":${r},"items"\
:[${i}]${u}${D(r-a)}}`}function Ai(t,e,n){let r=e+1;for(;r<n&&r<e+$r;r++)if(x(t,r))return r;if(r>=n)return n;const o=Y(t);for(let i=0;i<o.length;i++){const s=o[i];
if(typeof s=="symbol"||!Ze(s))break;const a=xt(s);if(a>=r)return a}return n}var C=Object.seal(Array(F).fill(null)),bn=null;function Ni(){let t=0;for(let e=1;e<F;e++)
En(C[e])<En(C[t])&&(t=e);return t}var En=t=>t===null?0:t.started,Ti=(t,e)=>c(He,pt,t,e);function Ri(){let t=null;for(let e=0;e<F;e++)if(gt(C[e])){if(t!==null)return null;
t=C[e]}return t}var k=()=>c(Ue,pt)??bn??Ri(),yt=wo({current:()=>{const t=k();return t===null?null:t.meter},turned:_o,stopped:t=>{let e=!1;for(let n=0;n<F;n++)e||=
C[n]?.meter===t;for(let n=0;n<F;n++){const r=C[n];r!==null&&(!e||r.meter===t)&&Bi(r,t.place)}}}),{poll:Rt}=yt;function Bi(t,e){t.meter.stopped=!0,t.meter.place=
e,Pt(t)}var kn=t=>vn(de-t.length);function On(t,e,n){if(!t.closed){if(re(t)){t.dropped++;return}t.lines++,t.length+=n+_r,L(t,e)}}var re=t=>t.lines>=fe||t.length>=
de;function Z(t,e,n){if(t===null||t.closed)return;const r=e==="import"||e==="handler"||e==="body";if(!r&&re(t)){t.dropped++;return}const o=r?vn(wr):kn(t),{length:i}=o,
s=`{"t":"error","phase":"${e}","ms":${mt(t)},"error":${$n(n,o,vi)}}`;if(!r){On(t,s,i-o.length);return}t.threw=!0,L(t,s)}var ji=t=>An(e=>{t.closed||c(Le,t.controller)>
0?e():t.pulled=e}),Ii=t=>An(e=>{t.closed||t.pending===0?e():t.wake=e}),An=t=>G(new J(t));function Bt(t){return new Ct(t,{__proto__:null,status:503})}function Li(t){
return t===0?"the program answered with Response.error(), which stands for an answer that never came":"the response's body was read before the response was retu\
rned: return response.clone(), taken before it is read"}function Fi(t){try{return{__proto__:null,buffer:t,offset:0,length:c(qt,t)}}catch{}try{return{__proto__:null,
buffer:c(Ne,t),offset:c(Te,t),length:c(Re,t)}}catch{}throw new tt(`the response's body gave a chunk that is ${t===null?"null":`of type ${typeof t}`}; a body tak\
es bytes: encode text with TextEncoder`)}function Nn(t){try{at(ct(t()),()=>{},()=>{})}catch{}}function Pi(t,e,n){const r=Ht(e);if(r===void 0){L(t,'{"t":"result"\
}');return}const o=Di(r),i=ce(o).length;if(i>n)throw new _t(`the program's result is ${i} bytes of JSON; the limit is ${n}`);if(Mi(o,he))throw new _t(`the progr\
am's result is nested deeper than ${he} arrays and objects`);L(t,`{"t":"result","value":${o}}`)}function Mi(t,e){for(let n=0,r=0;n<t.length;n++){const o=c(j,t,n);
if(o===34)for(;c(j,t,++n)!==34;)c(j,t,n)===92&&n++;else if(o===91||o===123){if(++r>e)return!0}else(o===93||o===125)&&r--}return!1}function Di(t){let e=0,n="";for(let r=c(
p,t,"\\ud");r>=0;r=c(p,t,"\\ud",r+2)){let o=0;for(;r-o>0&&c(j,t,r-o-1)===92;)o++;o%2!==1&&(n+=c(g,t,e,r)+"\uFFFD",e=r+6)}return e===0?t:n+c(g,t,e)}var Ci={...V,
__proto__:null,depth:4,hidden:!0,proxy:!0},Hi={...V,__proto__:null,table:!0};function Ui(t,e,n,r){const o=t==="dir"||t==="table"?"":zi(e,n);let i="";for(let s=n;s<
e.length&&!K(r);s++){const a=s>n?o[s-n-1]:void 0;let u=e[s],l=V;a!==void 0&&(u=Gi(a,u)),a==="o"?l=Ci:t==="dir"?l=Vi(e[1]):t==="table"&&s===n&&(l=Hi),i+=(s>n?",":
"")+$n(u,r,l)}return i}function zi(t,e){const n=t[e];let r="";if(t.length<e+2||typeof n!="string")return r;for(let o=c(p,n,"%");o>=0&&r.length<t.length;o=c(p,n,
"%",o+2)){const i=c(g,n,o+1,o+2);i!==""&&c(p,"sdifjoOc",i)>=0&&(r+=i)}return r}function Gi(t,e){try{if(t==="j")return Ht(e);if(e===null||typeof e!="object"&&typeof e!=
"function"||Q(e))return e;if(t==="s")return typeof e=="function"||qi(e)?P(e):e;if(t==="d")return xt(e);if(t==="i"||t==="f")return P(e)}catch(n){if(t==="j"&&Wi(n))
return"[Circular]"}return e}function Wi(t){const e=t!==null&&typeof t=="object"&&!Q(t)?E(t,"message"):void 0;return typeof e=="string"&&c(p,e,"Converting circul\
ar structure to JSON")===0}function qi(t){const e=typeof E(t,"toString")=="function",n=typeof E(t,me)=="function";if(!e&&!n)return!1;for(let r=t,o=!0;r!==null;r=
T(r),o=!1){if(!(e&&x(r,"toString"))&&!(n&&x(r,me)))continue;const i=o?void 0:m(r,"constructor");return i===void 0||typeof i.value!="function"||!Vt(E(i.value,"na\
me"))}return!1}function Vi(t){const e={...V,__proto__:null,custom:!1};if(t===null||typeof t!="object"||Q(t))return e;const n=a=>v(t,a),r=n("depth"),o=n("maxArra\
yLength"),i=n("maxStringLength"),s=n("getters");return r===null||r===void 0&&x(t,"depth")||typeof r=="number"&&r>=Mt?e.depth=Mt:wt(r)&&(e.depth=r),e.hidden=n("s\
howHidden")===!0,e.proxy=n("showProxy")===!0,e.custom=n("customInspect")===!0,e.items=Tn(o,e.items),e.text=Tn(i,e.text),(s===!0||s==="get"||s==="set")&&(e.getters=
s),e}var Tn=(t,e)=>t===null?1/0:typeof t!="number"?e:t>0?t:0,{decode:Ki}=TextDecoder.prototype,Yi=Object.freeze({__proto__:null,stream:!0});function Ji(t){Rn(t,
"stdout"),Rn(t,"stderr")}function Rn(t,e){const n=t[e],r=new TextDecoder;if(n===null||typeof n!="object"||typeof n._write!="function")return;const{_write:o}={_write(i,s,a){
Qi(e,c(Et,i)===void 0?P(i):c(Ki,r,i,Yi)),a()}};U(n,"_write",o)}function Xi(t){const e=t[0];return t.length!==1||typeof e!="string"?"":c(p,e,"stdout: ")===0?"std\
out":c(p,e,"stderr: ")===0?"stderr":""}function _(t,e,n="",r=0){Rt();const o=k();if(o===null||o.closed)return;if(re(o)){o.dropped++;return}const i=fi(),s=Xi(e);
s!==""&&li()&&(t=s,e=[c(g,e[0],8)+`
`]);const a=kn(o),{length:u}=a,l=Ui(t,e,r,a),{group:f}=o;On(o,`{"t":"console","level":"${t}","ms":${mt(o)},"group":${f}${i===""?"":`,"at":${O(i)}`}${n},"args":[${l}\
]}`,u-a.length)}function Qi(t,e){e!==""&&_(t,[e])}function Bn(t,e){e.length>0&&_(t,e);const n=k();n!==null&&n.group++}function jn(t,e){const n=k(),r=jt(e);if(n===
null)return;const o=n.timers[r];if(o===void 0){_("warn",[`No such label '${r}' for console.${t}()`]);return}t==="timeEnd"&&delete n.timers[r];const i=`${r}: ${ts(
ft()-o)}`,s=[];for(let a=1;t==="timeLog"&&a<e.length;a++)U(s,a,e[a]);U(s,0,s.length>0?es(i):i),_(t,s)}var Zi={log(){_("log",arguments)},info(){_("info",arguments)},
warn(){_("warn",arguments)},error(){_("error",arguments)},debug(){_("debug",arguments)},dir(){_("dir",arguments)},dirxml(){_("dirxml",arguments)},table(){_("tab\
le",arguments)},trace(){_("trace",arguments,`,"stack":${O(pn())}`)},group(){Bn("group",arguments)},groupCollapsed(){Bn("groupCollapsed",arguments)},groupEnd(){const t=k();
t!==null&&t.group>0&&t.group--},clear(){const t=k();t!==null&&(t.group=0),_("clear",[])},time(){const t=k(),e=jt(arguments);t!==null&&(t.timers[e]!==void 0?_("w\
arn",[`Label '${e}' already exists for console.time()`]):t.timers[e]=ft())},timeLog(){jn("timeLog",arguments)},timeEnd(){jn("timeEnd",arguments)},count(){const t=k(),
e=jt(arguments);if(t===null)return;const n=t.counts[e]=(t.counts[e]??0)+1;_("count",[`${e}: ${n}`])},countReset(){const t=k(),e=jt(arguments);t!==null&&(t.counts[e]===
void 0?_("warn",[`Count for '${e}' does not exist`]):delete t.counts[e])},context(){return In},assert(){arguments[0]||_("assert",arguments,"",1)}},In=console,jt=t=>t.
length>0&&t[0]!==void 0?`${t[0]}`:"default",ts=t=>t<1e3?`${t}ms`:`${(t-t%1e3)/1e3}.${c(g,`00${t%1e3}`,-3)}s`;function es(t){let e="";for(let n=0;n<t.length;n++)
e+=t[n]==="%"?"%%":t[n];return e}var ns="the program exports no handler: export default { fetch(request, env, ctx) { \u2026 } }, a class with fetch, a function, or a\
 function named run";function rs(t){const e=v(t,"prompt");return typeof e=="string"?e:""}function os(t,e,n){return e!==void 0&&!x(t,e)?`the program has no expor\
t named ${e}; it has ${Ln(t)}`:typeof n=="function"?`the program's ${e===void 0?"default class":`class ${e}`} has no fetch method: add fetch(request) { \u2026 } to i\
t`:e!==void 0?`the program's export ${e} cannot answer: it must be an object or a class with fetch, or a function; it is ${oe(n)}`:`${ns}; ${is(t,n)}`}function is(t,e){
if(e!==void 0)return`its default export is ${oe(e)}${typeof e=="object"&&e!==null?" without fetch":""}`;const n=Ln(t);return n==="none"?"it exports nothing":`it\
 exports ${n}, and no entrypoint is named`}function ss(t){return new tt(`the program's fetch must return a Response; it returned ${oe(t)}${t===void 0?": is a re\
turn missing?":""}`)}function Ln(t){const e=Y(t);let n="";for(let r=0;r<e.length;r++){const o=e[r];typeof o=="string"&&(n+=(n===""?"":", ")+o)}return n===""?"no\
ne":n}function oe(t){switch(typeof t){case"undefined":return"undefined";case"function":return"a function";case"object":if(t===null)return"null";if(et(t))return"\
an array";try{if(N(t)===Ar.prototype)return"a plain object"}catch{}return"an object of another class";default:return`a ${typeof t}`}}var cs=["setTimeout","setIn\
terval","setImmediate","queueMicrotask"],st=null;function as(t){st===null?Z(k(),"unhandledrejection",t):st.length<fe&&M(st,t)}var It=[];function Fn(){const t=It;
It=[];for(let e=0;e<t.length;e++){const{owner:n,callback:r,held:o}=t[e],i=Hn(n);i!==null&&Ti(i,()=>{try{r(o)}catch(s){Z(i,"uncaught",s)}})}}async function us(){
const{prototype:t}=Function,{bind:e}=t,n=m(t,"bind");let r,o;U(t,"bind",function(i){return typeof i?.exitImpl=="function"&&(r=i),A(e,this,arguments)});try{o=(await ct(
import("node:process"))).value.default}catch{}if(w(t,"bind",n),o&&Ji(o),r)Pn(r,"exitImpl","exit");else if(o)for(const i of["exit","abort","reallyExit"])typeof o[i]==
"function"&&Pn(o,i,i)}function Pn(t,e,n){const r={[e](){const o=k();o!==null&&(o.exited=!0,Pt(o));const i=new W(`process.${n}() was called`);throw w(i,"name",{__proto__:null,
value:"ProcessExit"}),i}}[e];try{U(t,e,r)}catch{}}var Mn=Cn.abortIsolate,ie=!1,Lt=!1,Dn=!1,se,ls;Qn(),Jn(),Xn();var fs=ge({fetch:qn});export{fs as default};
