// Made of src/runtime/harness by `npm run harness`; its SHA-256: 22e3a4697f2c473f69e12dda520302d9f760f233793d43ccb54ea83588b0c67c
import*as Hn from"cloudflare:workers";const gt=(function(e){return e!==null&&!e.closed&&ft()-e.started<=yr}),Un=(function(e){if(gt(e))return e;for(let n=0;n<F;n++)
if(gt(C[n]))return C[n];return null}),zn=(function(e){return c(Et,e)?{__proto__:null,buffer:c(Oe,e),offset:c(Ae,e),length:c(Ne,e)}:Mi(e)}),Gn=(function(e){return{
props:{},waitUntil(n){e.pending++;const r=()=>{e.pending--;const{wake:o}=e;e.wake=null,o&&o()};at(ct(n),r,o=>{Z(e,"waitUntil",o),r()})},passThroughOnException(){}}}),
Wn=(function(e,n,r,o,i){const s=v(i,"entrypoint"),a=v(i,"args"),u=et(a)?a:void 0,l=Gn(e),f=s===void 0||x(n,s)?n[s??"default"]:void 0;if(typeof f=="function"&&!tr(
f))return vt(u===void 0?f(r,o,l):A(f,void 0,u),!1);if(typeof f=="function"){const d=Mt(f,[l,o]);if(typeof d.fetch=="function")return vt(d.fetch(r),!0)}else{if(f!==
null&&typeof f=="object"&&typeof f.fetch=="function")return vt(f.fetch(r,o,l),!0);if(s===void 0&&typeof n.run=="function")return vt(A(n.run,void 0,[u===void 0?ss(
i):u[0],o,l]),!1)}throw new tt(cs(n,s,f))}),mt=(function(e){const n=ft();return n>e.started?n-e.started:0}),ae=(function(e){return c(Qr,Le,e)}),Ft=(function(e,n){
Lt=n===void 0,se=!Lt,n===void 0?Yn():or(e,n),ar(Lt?e:null)}),qn=(async function(e,n,r,o){L(e,`{"t":"start","v":1,"warm":${se}}`);let i="import";try{const s=v(o,
"main"),a=v(o,"method")==="HEAD",u=nr(v(o,"outputBytes"));v(o,"process")===!0&&await(ps??=G(ds()));const l=!Lt&&!se;l&&v(o,"console")===!0&&await G(Ao()),l&&Ft(
e);let f;try{f=await G(import(s))}catch(b){throw l&&Ft(e,{reason:b}),b}l&&Ft(e,null),i="handler";const d=Wn(e,f,a?new Rr(n,{__proto__:null,method:"HEAD"}):n,r,o),
y=(await ct(d.value)).value,H=er(y);if(d.fetch&&!H)throw us(y);if(!e.closed){const b=H?sr(e,y,a):Ci(e,y,u);i="body",b&&await G(ir(e,b,u))}}catch(s){Z(e,i,s)}do{
for(;e.pending>0&&!e.closed;)await Pi(e);Pn(),e.closed||await lr()}while(e.pending>0&&!e.closed);Pt(e)}),Vn=(function(e,n,r){const{props:o}=r;if(Jn()||!o||typeof v(
o,"main")!="string"||(Cn||(Cn=!0,ce=v(o,"key")),v(o,"key")!==ce))return Bt("a program cannot call the harness that runs it");if(v(o,"end")===!0)return Mn!==void 0&&
Mn("its name was given up"),Bt("this platform cannot end an isolate");const i=v(o,"cpuMs");return ur(ce!==void 0,wt(i)?i:kr,qn,e,n,o)}),Pt=(function(e){if(e.controller===
null)return;e.meter.stopped?L(e,`{"t":"stopped","place":${e.meter.place}}`):yt.over(),L(e,`{"t":"end","ms":${mt(e)},"outcome":"${e.exited?"exited":e.threw?"thre\
w":"returned"}","console_dropped":${e.dropped}}`);const n=e.controller;e.closed=!0,e.controller=null;try{c(to,n)}catch{}ue(e)}),h=(function(e,n){return c($e,e,n)}),
Kn=(function(e){let n="";const r=(function(i,s){n+=`${n===""?"":","}[${O(i)},${O(s)}]`});c(lo,e,(function(i,s){s!=="set-cookie"&&r(s,i)}));const o=cr(e);for(let i=0;i<
o.length;i++)r("set-cookie",o[i]);return n}),Yn=(function(){st=[]}),Jn=(function(){return c(ze,pt)!==void 0}),Xn=(function(){Object.assign(Ln,ns)}),Qn=(function(){
addEventListener("unhandledrejection",e=>fs(e.reason)),addEventListener("error",e=>Z(k(),"uncaught",c(yo,e)??c(ho,e)));for(const e of ls)fr(globalThis,e);pr(),dr()}),
Zn=(function(){const{revocable:e}={revocable(r,o){const i=mo(r,o),{proxy:s,revoke:a}=i,u=He(s,r,o);return i.revoke=()=>{u.revoked=!0,a()},w(i.revoke,"name",{__proto__:null,
value:"",configurable:!0}),i}},n=vo.bind(void 0);w(n,"name",{value:"Proxy",configurable:!0}),w(n,"revocable",{value:e,writable:!0,configurable:!0}),w(ut,"Proxy",
{value:n,writable:!0,configurable:!0})}),tr=(function(e){const n=c(g,c(St,e),0,6),r=c(T,n,5);if(c(p,n,"class")===0&&(r===32||r===123||r===10||r===13||r===9||r===
47))return!0;const o=e.prototype;return o!==null&&typeof o=="object"&&typeof o.fetch=="function"}),er=(function(e){try{return c(Pe,e),!0}catch{return!1}}),ue=(function(e){
const{wake:n,pulled:r}=e;e.wake=e.pulled=null,n&&n(),r&&r()}),nr=(function(e){return wt(e)&&e>=0&&!lt(e,-0)?e:Sr}),G=(function(e){return U(e,"constructor",J),e}),
v=(function(e,n){const r=m(e,n);return r&&x(r,"value")?r.value:void 0}),O=(function(e){return Ht(c(jr,e))}),rr=(function(e){try{return c(eo,e)}catch{throw new tt(
"the response's body is locked to a reader: release the reader's lock, or return response.clone(), taken before it is read")}}),or=(function(e,n){const r=st??[];
st=null;for(let o=0;o<r.length;o++)(n===null||n.reason!==r[o])&&Z(e,"unhandledrejection",r[o])}),U=(function(e,n,r){return w(e,n,{__proto__:null,value:r,writable:!0,
enumerable:!0,configurable:!0})}),ir=(async function(e,n,r){for(let o=r;;){const i=await G(c(ro,n));if(i.done)return;const{buffer:s,offset:a,length:u}=zn(i.value);
for(let f=0;f<u&&f<o;f+=ye){const d=f+ye,y=d<u?d<o?d:o:u<o?u:o;for(L(e,`{"t":"body","base64":"${c(Xr,new _e(s,a+f,y-f))}"}`);!e.closed&&c(Fe,e.controller)<=0;)await Fi(
e);if(e.closed)break}const l=u>o;if(o-=u,l&&L(e,'{"t":"body_cut"}'),l||e.closed){Rn(()=>c(oo,n));return}}}),sr=(function(e,n,r){const o=c(Pe,n),i=c(co,n),s=i!==
null&&!r;if(o===0||s&&c(ao,n))throw new tt(Di(o));const a=s?rr(i):null,u=`"status_text":${O(c(io,n))},"headers":[${Kn(c(so,n))}]`;if(u.length>he)throw new _t(`t\
he response's head is ${u.length} characters long; the limit is ${he}`);const l=c(uo,n)?',"websocket":true':"";return L(e,`{"t":"response","ms":${mt(e)},"status\
":${o},${u},"body":${s}${l}}`),!s&&i!==null&&Rn(()=>c(no,i)),a}),vt=(function(e,n){return{__proto__:null,value:e,fetch:n}}),cr=(function(e){try{return c(fo,e)}catch{
return c(po,e,"set-cookie")}}),ar=(function(e){En=e}),ct=(function(e){return G(new J((function(n,r){const o=(function(s){n({__proto__:null,value:s})});let i=!1;
try{i=N(e)===J.prototype}catch{}if(i)try{at(e,o,r);return}catch{}at(new J((function(s){s(e)})),o,r)})))}),ur=(function(e,n,r,o,i,s){let a=0;for(;a<F&&gt(C[a]);)
a++;if(a===F){if(!e)return Bt(`this isolate already has ${F} active runs; the limit is ${F}`);a=Bi()}const u={__proto__:null,started:ft(),controller:null,closed:!1,
lines:0,length:0,dropped:0,group:0,timers:{__proto__:null},counts:{__proto__:null},threw:!1,exited:!1,pending:0,wake:null,pulled:null,meter:yt.meter(n)},l={__proto__:null,
start:(function(y){u.controller=y}),pull:(function(){const{pulled:y}=u;u.pulled=null,y&&y()}),cancel(){u.closed=!0,yt.over(),ue(u)}},f=new Tr(l,{__proto__:null,
highWaterMark:br});C[a]=u,yt.over(),c(Ue,pt,u,r,u,o,i,s);const d={__proto__:null,"content-type":"application/x-ndjson","cache-control":"no-transform"};return new Ct(
f,{__proto__:null,headers:d})}),at=(function(e,n,r){const i=m(e,"constructor")===void 0&&w(e,"constructor",_o);try{c($o,e,n,r)}finally{i&&delete e.constructor}}),
lr=(function(){return G(new J((function(e){const n=(function(){e(void 0)});try{Ge(n)}catch{De(n,0)}})))}),fr=(function(e,n){const r=e[n];if(typeof r!="function")
return;const o={[n](i){if(Tt(),typeof i!="function")return A(r,e,arguments);const s=[];D(s,function(){jt.length>0&&Pn();try{return A(i,this,arguments)}catch(a){
Z(k(),"uncaught",a)}});for(let a=1;a<arguments.length;a++)D(s,arguments[a]);return A(r,e,s)}}[n];U(e,n,o)}),dr=(function(){const e=globalThis.FinalizationRegistry;
if(typeof e!="function")return;const n=new Me(e,{__proto__:null,construct(r,o,i){const s=v(o,0),a=k();return typeof s!="function"?Mt(r,o,i):Mt(r,[l=>{D(jt,{__proto__:null,
owner:a,callback:s,held:l})}],i)}});w(e.prototype,"constructor",{__proto__:null,value:n,writable:!0,enumerable:!1,configurable:!0}),w(globalThis,"FinalizationRe\
gistry",{__proto__:null,value:n,writable:!0,enumerable:!1,configurable:!0})}),pr=(function(){const{fromAsync:e}=Array;if(typeof e!="function")return;const n={fromAsync(r,o=void 0,i=void 0){
return A(e,this,[r,o===void 0?a=>(Tt(),a):typeof o!="function"?o:function(){return Tt(),A(o,i,arguments)}])}}.fromAsync;w(n,"length",{__proto__:null,value:1,configurable:!0}),
w(Array,"fromAsync",{__proto__:null,value:n,writable:!0,enumerable:!1,configurable:!0})}),L=(function(e,n){if(!e.closed)try{c(Zr,e.controller,ae(n+`
`))}catch(r){if(N(r)===_t.prototype)throw r;e.closed=!0}});var F=16,yr=6e4,hr=6,Dt=28,gr=64*1024,mr=1e4,le=1e4,vr=100,fe=1000000n,$r=32,_r=1e3,de=5e3,pe=1024*1024,
wr=16,xr=256*1024,ye=48*1024,Sr=1024*1024,br=16,Er=16,he=256*1024,ge=100,kr=500;import{AsyncLocalStorage as Or}from"node:async_hooks";var ut=globalThis,{apply:A,
construct:Mt,ownKeys:W,getPrototypeOf:N,getOwnPropertyDescriptor:m,defineProperty:w}=Reflect,{freeze:me,hasOwn:x}=Object,{toPrimitive:ve,toStringTag:$t}=Symbol,
c=Function.prototype.call.bind(Function.prototype.call),$e=Reflect.get(Object.prototype,"__lookupGetter__"),J=Promise,q=Error,tt=TypeError,_t=RangeError,Ar=RegExp,
Nr=Object,_e=Uint8Array,Ct=Response,Rr=Request,Tr=ReadableStream,{isArray:et}=Array,{is:lt}=Object,{now:ft}=Date,{isFinite:wt}=Number,{isError:we,captureStackTrace:Br}=Error,
{stringify:Ht}=JSON,P=String,xt=Number,{toString:St}=Function.prototype,{toString:xe}=Symbol.prototype,{toString:Ir}=BigInt.prototype,{slice:g,indexOf:p,lastIndexOf:Ut,
charCodeAt:T,toWellFormed:jr}=String.prototype,{forEach:Lr}=Map.prototype,Fr=h(Map.prototype,"size"),{forEach:Pr}=Set.prototype,Dr=h(Set.prototype,"size"),{getTime:Mr,
toISOString:Cr}=Date.prototype,{toString:Hr}=Object.prototype,{asUintN:Se}=BigInt,{parse:Ur}=JSON,{has:zr,get:be,set:Ee}=WeakMap.prototype,{has:Gr}=WeakSet.prototype,
Wr=h(RegExp.prototype,"source"),qr=h(RegExp.prototype,"flags"),ke={__proto__:null,Number:Number.prototype.valueOf,String:String.prototype.valueOf,Boolean:Boolean.
prototype.valueOf,BigInt:BigInt.prototype.valueOf,Symbol:Symbol.prototype.valueOf},zt=[{kind:"async function",prototype:N(async()=>{})},{kind:"generator",prototype:N(
function*(){})},{kind:"async generator",prototype:N(async function*(){})}],Vr=N(new Map().entries()),Kr=N(new Set().values()),bt=new Map;for(const t of[Array,ArrayBuffer,
Function,Map,Set,Object,RegExp,Date,DataView,Error,AggregateError,RangeError,TypeError,Boolean,Number,String,Promise,WeakMap,WeakSet,BigInt,Symbol])bt.set(t.prototype,
t.name);bt.set(N(Uint8Array.prototype),"TypedArray"),typeof ut.SharedArrayBuffer=="function"&&bt.set(ut.SharedArrayBuffer.prototype,"SharedArrayBuffer");var{get:Yr}=Map.
prototype,Gt=t=>c(Yr,bt,t),dt=N(Uint8Array.prototype),Wt=DataView.prototype,Et=h(dt,$t),Jr=h(dt,"length"),Oe=h(dt,"buffer"),Ae=h(dt,"byteOffset"),Ne=h(dt,"byteL\
ength"),Re=h(Wt,"buffer"),Te=h(Wt,"byteOffset"),Be=h(Wt,"byteLength"),qt=h(ArrayBuffer.prototype,"byteLength"),Xr=Reflect.get(Uint8Array.prototype,"toBase64"),Ie=ut.
SharedArrayBuffer,kt=typeof Ie=="function"?h(Ie.prototype,"byteLength"):void 0,je=c($e,ArrayBuffer.prototype,"detached"),Le=new TextEncoder,{encode:Qr}=Le,X=Response.
prototype,{enqueue:Zr,close:to}=ReadableStreamDefaultController.prototype,Fe=h(ReadableStreamDefaultController.prototype,"desiredSize"),{getReader:eo,cancel:no}=ReadableStream.
prototype,{read:ro,cancel:oo}=ReadableStreamDefaultReader.prototype,Pe=h(X,"status"),io=h(X,"statusText"),so=h(X,"headers"),co=h(X,"body"),ao=h(X,"bodyUsed"),uo=h(
X,"webSocket"),{forEach:lo,getSetCookie:fo,getAll:po}=Headers.prototype,yo=h(ErrorEvent.prototype,"error"),ho=h(ErrorEvent.prototype,"message"),{setTimeout:De}=ut,
{text:go}=X,Me=Proxy,{revocable:mo}=Proxy,Ce=new WeakMap,Ot=t=>c(be,Ce,t),Q=t=>Ot(t)!==void 0;function He(t,e,n){const r={__proto__:null,target:e,handler:n,revoked:!1};
return c(Ee,Ce,t,r),r}function vo(t,e){if(new.target===void 0)throw new tt("Constructor Proxy requires 'new'");const n=new Me(t,e);return He(n,t,e),n}var pt=new Or,
{run:Ue,getStore:ze}=pt,{then:$o}=Promise.prototype,nt=256;function V(t,e){try{let n=N(t);for(let r=0;n!==null&&r<nt&&!Q(n);r++,n=N(n))if(n===e)return!0}catch{}
return!1}function D(t,e){w(t,t.length,{__proto__:null,value:e,writable:!0,enumerable:!0,configurable:!0})}var _o=me({__proto__:null,value:void 0,writable:!0,enumerable:!1,
configurable:!0});function wo(t){try{De(t,0)}catch{Ge(t)}}function Ge(t){at(c(go,new Ct("")),t,t)}import{claim as xo}from"./guard.js";function We(t){let e=Ot(t);
for(;e!==void 0;){if(e.revoked)return;t=e.target,e=Ot(t)}return t}function R(t){const e=N(t);return Q(e)?We(e)??null:e}function E(t,e){for(let n=t,r=0;n!==null&&
r<nt;n=R(n),r++){const o=m(n,e);if(o!==void 0){if(x(o,"value"))return o.value;if(typeof o.get!="function")return;try{return A(o.get,t,[])}catch{return}}}}function qe(t){
for(let r=t,o=0;r!==null&&o<nt;r=R(r),o++){const i=r===t?void 0:Gt(r);if(i!==void 0)return i;const s=bo(t,m(r,"constructor"));if(s!=="")return s}const e=R(t);return e===
null?null:`Object <${qe(e)??`[Object: null prototype]${So(e)?" {}":""}`}>`}function So(t){const e=W(t);for(let n=0;n<e.length;n++){const r=m(t,e[n]);if(r!==void 0&&
r.enumerable)return!1}return!0}function bo(t,e){const n=e===void 0?void 0:e.value;if(typeof n!="function"||Q(n))return"";const r=m(n,"prototype"),o=r===void 0?void 0:
r.value;if(o===null||typeof o!="object"||!V(t,o))return"";const i=E(n,"name");if(typeof i=="string")return i;try{return P(i)}catch{return""}}function Eo(t,e){const n=E(
t,$t);if(typeof n!="string"||n==="")return"";const r=m(t,$t);return r!==void 0&&(e||r.enumerable)?"":n}var ko=(t,e)=>e!==""&&(e!==t||e==="Object")?`${t??"null"}\
 [${e}]`:t,Oo=" Object Array Function Error Date RegExp Number String Boolean Symbol BigInt Map Set WeakMap WeakSet WeakRef Promise ArrayBuffer SharedArrayBuffe\
r DataView Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array Float16Array Float32Array Float64Array BigInt64Array BigUint64Ar\
ray AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError Iterator FinalizationRegistry Proxy SuppressedError DisposableStack AsyncD\
isposableStack ",Vt=t=>typeof t=="string"&&c(p,Oo,` ${t} `)>=0,Kt=Array.prototype,Ve=null,At;async function Ao(){try{const{createRequire:t}=(await ct(import("node:module"))).
value;Ve=t("file:///")}catch{}}function Ke(){if(At===void 0){At=null;try{At=Ve("node:util").inspect}catch{}}return At}function Ye(t){const e=Ke(),n=m(Kt,"includ\
es");if(e===null||n===void 0)return null;const r=[];let o="",i=!0;const s={includes(u){if(!i)D(r,{__proto__:null,object:u,text:""});else return i=!1,!1;return!0}}.
includes,a={__proto__:null,customInspect:!1,depth:0,breakLength:1/0,maxStringLength:1/0,showProxy:!1,stylize(u,l){const f=No(u,l);return f!==""?D(r,{__proto__:null,
object:void 0,text:f}):l==="special"&&c(p,u,"[Circular")!==0&&(o+=u),u}};try{w(Kt,"includes",{__proto__:null,value:s,writable:!0,enumerable:!1,configurable:!0});
const u=c(e,void 0,t,a);return typeof u=="string"?{__proto__:null,values:r,words:o,text:u}:null}catch{return null}finally{try{w(Kt,"includes",n)}catch{}}}function No(t,e){
switch(e){case"string":return Ro(t);case"number":return t==="-0"||t==="NaN"||c(p,t,"Infinity")>=0?`{"type":"number","value":"${t}"}`:P(xt(t));case"bigint":return`\
{"type":"bigint","value":"${c(g,t,0,-1)}"}`;case"boolean":case"null":return t;case"undefined":return'{"type":"undefined"}';case"symbol":return`{"type":"symbol",\
"value":${Je(t,0,t.length)}}`;default:return""}}function Ro(t){return Je(t,1,t.length-1)}function Je(t,e,n){let r='"';for(let o=e;o<n;o++){const i=c(T,t,o);if(i===
34)r+='\\"';else if(i!==92)r+=t[o];else{const s=t[++o];s==="x"?r+="\\u00":s==="'"||s==="`"?r+=s:s==="u"?(r+="\\ufffd",o+=4):r+="\\"+s}}r+='"';try{return Ur(r),r}catch{
return'""'}}var To={__proto__:null,AbortSignal:["aborted"],Blob:["size","type"],Crypto:[],CryptoKey:["type","extractable","algorithm","usages"],Event:["type","d\
efaultPrevented","cancelable","timeStamp"],File:["size","type","name","lastModified"],MessageChannel:["port1","port2"],Performance:["timeOrigin"],Request:["meth\
od","url","headers","cache","redirect","integrity","keepalive","signal","body","bodyUsed","cf"],Response:["status","statusText","headers","body","bodyUsed","ok",
"redirected","type","url"],URL:["href","origin","protocol","username","password","host","hostname","port","pathname","search","searchParams","hash"],URLPattern:[
"protocol","username","password","hostname","port","pathname","search","hash","hasRegExpGroups"]},Bo=" AsyncFunction GeneratorFunction AsyncGeneratorFunction ",
Io=" Headers URLSearchParams FormData ",Xe=new WeakMap,Yt={name:"",fields:[],forEach:null};function jo(t,e,n){const r=R(t);if(r===null)return null;let o=c(be,Xe,
r);if(o===void 0&&(o=Do(r),c(Ee,Xe,r,o)),o===Yt)return null;if(o.forEach!==null)return Fo(o,t,e,n);let i="";for(let l=0;l<o.fields.length&&!(n.show.table&&n.path.
length<=2);l++){const{key:f,get:d}=o.fields[l];let y;try{y=d===null?v(t,f):c(d,t)}catch{continue}y===void 0&&(d===null||f==="cf")||(i+=`${i===""?"":","}[${O(f)}\
,${S(y,n)}]`)}const s=e===null?`null [${o.name}]`:Po(e,o.name),a=j(t,n,i===""?B:l=>typeof l=="symbol"||!Lo(o,l)),u=i===""||a.list===""?i+a.list:`${i},${a.list}`;
return`{"type":"object","class":${$(s,n)},"kind":"platform","properties":[${u}]${M(a.more)}}`}function Lo({fields:t},e){for(let n=0;n<t.length;n++)if(t[n].get===
null&&t[n].key===e)return!0;return!1}function Fo({forEach:t,name:e},n,r,o){let i=0;try{c(t,n,()=>{i++})}catch{return null}return sn(t,n,r,e,i,o)}function Po(t,e){
const n=t.length-e.length-3;return n>0&&c(g,t,n)===` [${e}]`?c(g,t,0,n):t}function Do(t){const e=[];let n="";for(let r=t,o=0;r!==null&&o<nt&&Gt(r)===void 0;r=R(
r),o++){const i=Jt(r),s=To[i];if(i!==""){if(n===""&&(n=i),c(p,Io,` ${i} `)>=0){const a=Ze(r,"forEach","value");return a===null?Yt:{name:i,fields:[],forEach:a}}if(s!==
void 0){Qe(e,r,s,!0);break}Qe(e,r,W(r),!1)}}return n===""?Yt:{name:n,fields:e,forEach:null}}function Qe(t,e,n,r){const o=t.length;for(let i=0;i<n.length;i++){const s=n[i],
a=typeof s=="string"?Ze(e,s,"get"):null;(a!==null||r&&!x(e,s))&&D(t,{__proto__:null,key:s,get:a})}if(!(!r||o===0))for(let i=0;i<o;i++){const s=t[0];for(let a=1;a<
t.length;a++)t[a-1]=t[a];t[t.length-1]=s}}function Jt(t){const e=v(t,"constructor");if(typeof e!="function"||Q(e)||c(Ut,c(St,e),"[native code]")<0)return"";const n=v(
e,"name"),r=v(t,$t);return typeof n!="string"||Vt(n)||c(p,Bo,` ${n} `)>=0||typeof r=="string"&&c(p,r,".")>=0?"":n}function Ze(t,e,n){for(let r=t,o=0;r!==null&&o<
nt;r=R(r),o++){const i=m(r,e);if(i===void 0)continue;const s=x(i,n)?i[n]:void 0;return typeof s=="function"&&c(Ut,c(St,s),"[native code]")>0?s:null}return null}
var B=()=>!0,Nt=t=>typeof t=="symbol"||!tn(t),tn=t=>{const e=xt(t);return e>=0&&e<4294967295&&P(e)===t&&e%1===0};function en(t,e,n){const r=typeof t=="symbol"?`\
{"type":"symbol","value":${$(c(xe,t),n)}}`:Mo(t,n);return e?r:`{"type":"hidden","value":${r}}`}function Mo(t,e){const n=wn(t);return n===""?$(t,e):`{"type":"str\
ing","value":${$(t,e)},"lone":[${n}]}`}function j(t,e,n){const r=W(t),{hidden:o}=e.show;let i="",s=0;for(let a=0;a<r.length;a++){const u=r[a];if(!n(u))continue;
const l=zo(t,u);if(!(l===void 0||!(o||l.enumerable))){if(Y(e)){s++;continue}i+=`${i===""?"":","}[${en(u,l.enumerable,e)},${Xt(l,t,e)}]`}}if(o){const a=Ho(t,e);a!==
""&&(i+=i===""?a:`,${a}`)}return{__proto__:null,list:i,more:s}}var Co=3;function Ho(t,e){let n="",r=R(t);if(r===null||nn(r)||Jt(r)!=="")return n;for(let o=0;o<Co&&
r!==null&&(o===0||!(nn(r)||Jt(r)!==""));o++,r=R(r)){const i=W(r);for(let s=0;s<i.length&&!Y(e);s++){const a=i[s],u=m(r,a);a==="constructor"||u===void 0||typeof u.
value=="function"||Uo(t,r,a)||(n+=`${n===""?"":","}[${en(a,u.enumerable,e)},${Xt(u,t,e)}]`)}}return n}function nn(t){const e=m(t,"constructor"),n=e===void 0?void 0:
e.value;return typeof n=="function"&&Vt(E(n,"name"))}function Uo(t,e,n){for(let r=t;r!==e&&r!==null;r=R(r))if(x(r,n))return!0;return!1}function zo(t,e){try{return m(
t,e)}catch{return{__proto__:null,enumerable:!0,get:void 0}}}function Xt(t,e,n){if(x(t,"value"))return S(t.value,n);const{get:r,set:o}=t,{getters:i}=n.show;if(r===
void 0&&o===void 0)return x(t,"set")?'{"type":"undefined"}':'{"type":"opaque","class":"<uninitialized>"}';const s=r===void 0?"set":o===void 0?"get":"get/set";if(n.
show.table&&n.path.length<=2&&r!==void 0)return S(Go(r,e),n);let a="";if(r!==void 0&&(i===!0||i==="get"&&o===void 0||i==="set"&&o!==void 0))try{a=`,"got":${S(A(
r,e,[]),n)}`}catch(u){a=`,"threw":${S(u,n)}`}return`{"type":"accessor","value":"${s}"${a}}`}function Go(t,e){try{return A(t,e,[])}catch{return}}var M=t=>t>0?`,"\
more":${t}`:"";function rn(t,e,n){const r=j(t,e,n);return(r.list===""?"":`,"properties":[${r.list}]`)+M(r.more)}function Rt(t,e,n){const r=j(t,e,n);return r.list===
""?"":`,"properties":[${r.list}]`}function on(t,e,n,r){if(!Wo(t))return r?an(t,e,n):null;const o=Ko(t,e,n,r)??Xo(t,e,n,r)??Yo(t,e,n,r);return o!==null||!r?o:qo(
t,e,n)??Vo(t,e,n)??Qo(t,e,n)??ri(t,e,n)??an(t,e,n)??ci(t,e)}function Wo(t){for(let e=R(t),n=0;e!==null&&n<nt;e=R(e),n++){const r=Gt(e);if(r!==void 0)return r!==
"Object"}return!0}function I(t,e){try{return c(t,e)}catch{return}}var Qt=(t,e,n,r=B)=>n?rn(t,e,r):"";function qo(t,e,n){const r=I(Fr,t);return r===void 0?null:sn(
Lr,t,e,"Map",r,n)}function sn(t,e,n,r,o,i){const s=it(i);let a="",u=0;c(t,e,(f,d)=>{if(u>=s||Y(i))return;const y=S(d,i);a+=`${u++?",":""}[${y},${S(f,i)}]`});const l=Rt(
e,i,B)+M(o-u);return`{"type":"map","class":${$(n??`null [${r}]`,i)},"size":${o},"entries":[${a}]${l}}`}function Vo(t,e,n){const r=I(Dr,t),o=it(n);if(r===void 0)
return null;let i="",s=0;return c(Pr,t,a=>{s<o&&!Y(n)&&(i+=(s++?",":"")+S(a,n))}),`{"type":"set","class":${$(e??"null [Set]",n)},"size":${r},"items":[${i}]${Rt(
t,n,B)}${M(r-s)}}`}function Ko(t,e,n,r){const o=I(Mr,t);return o===void 0?null:`{"type":"date"${ot(e,"Date")},"value":${lt(o,NaN)?"null":`"${c(Cr,t)}"`}${Qt(t,n,
r)}}`}function Yo(t,e,n,r){const o=W(ke);for(let i=0;i<o.length;i++){const s=o[i],a=I(ke[s],t);if(a===void 0)continue;const u=e===s?"":`,"made":${e===null?"null":
O(e)}`,l=s==="String"?Jo(a.length):B;return`{"type":"boxed","class":"${s}"${u},"value":${S(a,n)}${Qt(t,n,r,l)}}`}return null}var Jo=t=>e=>Nt(e)||e>=t;function Xo(t,e,n,r){
const o=lt(t,Ar.prototype)?void 0:I(Wr,t);return o===void 0?null:`{"type":"regexp"${ot(e,"RegExp")},"value":${$(`/${o}/${I(qr,t)??""}`,n)}${Qt(t,n,r)}}`}function Qo(t,e,n){
const r=c(Et,t);if(r!==void 0)return ti(t,e,r,n);let o="ArrayBuffer",i=I(qt,t);if(i===void 0&&kt!==void 0&&(o="SharedArrayBuffer",i=I(kt,t)),i!==void 0)return Zo(
t,e??`null [${o}]`,i,n);const s=I(Be,t);if(s===void 0)return null;const a=S(c(Re,t),n),u=j(t,n,B),l=`${z("byteLength",`${s}`)},${z("byteOffset",`${c(Te,t)}`)},${z(
"buffer",a)}`;return`{"type":"object","class":${$(e??"null [DataView]",n)},"properties":[${l}${u.list===""?"":`,${u.list}`}]${M(u.more)}}`}var z=(t,e)=>`[{"type\
":"hidden","value":"${t}"},${e}]`;function Zo(t,e,n,r){if(je!==void 0&&I(je,t)===!0)return`{"type":"bytes","class":${$(e,r)},"length":0,"items":[],"detached":tr\
ue}`;const o=it(r),i=n<o?n:o,s=cn(new _e(t,0,i),i,r);return`{"type":"bytes","class":${$(e,r)},"length":${n},"items":[${s}]${Rt(t,r,B)}}`}function ti(t,e,n,r){const o=c(
Jr,t),i=it(r),s=e===`Buffer [${n}]`&&r.show.custom?"Buffer":e??`null [${n}]`,a=cn(t,o<i?o:i,r);let u=s==="Buffer"?ni(t,r):j(t,r,Nt).list;if(r.show.hidden&&s!=="\
Buffer"){const l=c(Ne,t),f=c(Oe,t),d=I(qt,f)??(kt===void 0?0:I(kt,f)??0),y=o===0?ei(n)/8:l/o,H=c(Ae,t),b=`{"type":"object","class":"ArrayBuffer","properties":[${z(
"byteLength",`${d}`)}]}`;u=`${`${z("BYTES_PER_ELEMENT",`${y}`)},${z("length",`${o}`)},${z("byteLength",`${l}`)}`},${z("byteOffset",`${H}`)},${z("buffer",b)}`+(u===
""?"":`,${u}`)}return`{"type":"bytes","class":${$(s,r)},"length":${o},"items":[${a}]${u===""?"":`,"properties":[${u}]`}}`}function ei(t){let e=0;for(let n=0;n<t.
length;n++){const r=c(T,t,n)-48;r>=0&&r<=9&&(e=e*10+r)}return e}function ni(t,e){const{show:n}=e;e.show=K;const{list:r}=j(t,e,Nt);return e.show=n,r}function cn(t,e,n){
let r="";for(let o=0;o<e&&!Y(n);o++)r+=(o?",":"")+S(t[o],n);return r}function ri(t,e,n){if(!V(t,J.prototype))return null;const r=Ye(t),o=ot(e,"Promise"),i=oi(r);
if(i===null)return null;const s=i==="fulfilled"||i==="rejected"?`,"value":${Zt(r.values[0],n)}`:"";return`{"type":"promise"${o}${i===""?"":`,"state":"${i}"`}${s}${rn(
t,n,B)}}`}function oi(t){return t===null?"":c(p,t.words,"<pending>")===0?"pending":t.values.length===0?null:c(p,t.words,"<rejected>")>=0?"rejected":"fulfilled"}
var Zt=(t,e)=>t.text===""?S(t.object,e):t.text;function an(t,e,n){const r=V(t,Vr)?"Map":V(t,Kr)?"Set":"";if(r==="")return null;const o=W(t).length>0?null:Ye(t);
if(o===null||c(p,o.text,"[")!==0)return null;const i=c(p,o.text," Entries] {")>0,s=i?2:1,a=it(n),{values:u}=o;let l="",f=0;for(let y=0;y+s<=u.length&&f<a&&!Y(n);y+=
s,f++){const H=Zt(u[y],n);l+=(f?",":"")+(i?`[${H},${Zt(u[y+1],n)}]`:H)}const d=ii(o.text)+(u.length/s-f);return`{"type":"iterator","class":"${r} ${i?"Entries":"\
Iterator"}","${i?"entries":"items"}":[${l}]${M(d)}}`}function ii(t){const e=c(p,c(g,t,-16)," more item");if(e<0)return 0;let n=t.length-16+e-1,r=0;for(let o=1;n>=
0;n--,o*=10){const i=c(T,t,n)-48;if(!(i>=0&&i<=9))break;r+=i*o}return r}var si={};function ci(t,e){const n=un(zr,t)?"WeakMap":un(Gr,t)?"WeakSet":"";return n===""?
null:`{"type":"opaque","class":${O(e??`null [${n}]`)},"weak":true}`}function un(t,e){try{return A(t,e,[si]),!0}catch{return!1}}var ai=Symbol.for("nodejs.util.in\
spect.custom"),te=0;function ui(t,e,n){const r=E(t,ai);if(typeof r!="function"||te>=$r)return;const o=m(t,"constructor"),i=o===void 0?void 0:o.value;if(typeof i==
"function"&&E(i,"prototype")===t||c(Et,t)!==void 0)return;const s=Ke()??fi;if(r!==s){te++;try{const{depth:a}=n.show,u=a-n.path.length,l=A(r,e,[u,li(n,u),s]);return l===
e?void 0:typeof l!="string"?S(l,n):(rt(n,l.length),`{"type":"custom","value":${O(l)}}`)}catch{return}finally{te--}}}function li(t,e){const{hidden:n,proxy:r,custom:o,
items:i,text:s,getters:a}=t.show;return{stylize:u=>`${u}`,showHidden:n,depth:e,colors:!1,customInspect:o,showProxy:r,maxArrayLength:i,maxStringLength:s,breakLength:80,
compact:3,sorted:!1,getters:a,numericSeparator:!1}}function fi(t){return typeof t=="string"?`'${t}'`:P(t)}var ln="harness.js:";function fn(t){const e=m(q,"prepa\
reStackTrace");if(!e)return t();U(q,"prepareStackTrace",void 0);try{return t()}finally{w(q,"prepareStackTrace",e)}}function ee(t){if(c(p,t,"    at ")!==0)return"";
if(c(T,t,t.length-1)===41){const e=c(Ut,t,"(");if(e>=0)return c(g,t,e+1,-1)}return c(g,t,c(p,t,"    at async ")===0?13:7)}function ne(t,e){for(let n=0;;){const r=c(
p,t,`
`,n);if(!e(r<0?c(g,t,n):c(g,t,n,r))||r<0)return;n=r+1}}function dn(t){let e="",n="",r=!0;return ne(t,o=>{const i=ee(o);return c(p,i,ln)===0||c(p,i,"node-interna\
l:")===0?n="":i==="<anonymous>"?n+=`
`+o:(e+=(r?"":n+`
`)+o,n="",r=!1),!0}),e+n}function pn(){const t={__proto__:null},e=m(q,"stackTraceLimit");let n="";try{U(q,"stackTraceLimit",Er),n=fn(()=>(Br(t),t.stack))}catch{}
try{e&&w(q,"stackTraceLimit",e)}catch{}return typeof n=="string"?n:""}function yn(){const t=dn(pn()),e=c(p,t,`
`);return e<0?"":c(g,t,e+1)}function di(){let t=!0;return ne(pn(),e=>{const n=ee(e);return n===""||c(p,n,ln)===0?!0:(t=c(p,n,"node-internal:")===0,!1)}),t}function pi(){
let t="";return ne(yn(),e=>(t=ee(e),t===""||t==="<anonymous>")),t==="<anonymous>"?"":t}var hn=DOMException.prototype,yi=t=>we(t)||V(t,q.prototype)||V(t,hn);function hi(t,e,n){
const r=mn(t,"name")??"Error",o=mn(t,"message")??"",{hidden:i}=n.show,s=mi(t,gi(t),r,o),a=s===""?`${r}: ${o}`:s,u=d=>{if(i)return!0;if(d==="stack")return!1;if(d!==
"message"&&d!=="name")return!0;const y=d==="name"?E(t,"name"):E(t,"message");return typeof y=="string"&&c(p,a,y)<0};let l=`{"type":"error"${e===r?"":ot(e,"")},"\
name":${$(r,n)},"message":${$(o,n)},"stack":${$(s,n)}`;i||(l+=gn(t,"cause",n)+gn(t,"errors",n));const f=j(t,n,V(t,hn)?d=>d!=="code"&&u(d):u);return`${l}${f.list===
""?"":`,"properties":[${f.list}]`}${f.more>0?`,"more":${f.more}`:""}}`}function gn(t,e,n){const r=m(t,e);return r===void 0||r.enumerable||!x(r,"value")||e==="er\
rors"&&!et(r.value)?"":`,"${e}":${S(r.value,n)}`}function gi(t){let e;try{e=fn(()=>t.stack)}catch{}return typeof e=="string"?dn(e):""}function mi(t,e,n,r){const o=c(
p,e,`
    at `),i=we(t)?m(t,"stack"):void 0;if(o<0||i===void 0||x(i,"value"))return e;const s=c(g,e,0,o),a=c(g,s,n.length),u=r===""?n:n===""?r:`${n}: ${r}`;return c(p,
s,n)===0&&(a===""||c(p,a,": ")===0)&&s!==u?u+c(g,e,o):e}function mn(t,e){const n=E(t,e);if(typeof n=="string"||n===void 0||n===null)return n??void 0;if(!(typeof n==
"object"||typeof n=="function"))try{return P(n)}catch{return}}function vn(t,e,n,r){const o=c(St,t),i=c(g,o,0,32),s=c(p,i,"class")===0&&!$i(i,5);let a=s?"class":
"function",u="Function",l="";if(s){const b=R(t),ht=b===null?"":E(b,"name");typeof ht=="string"&&ht!==""&&(l=`,"extends":${$(ht,n)}`)}else{for(let b=0;b<zt.length;b++)
V(t,zt[b].prototype)&&(a=zt[b].kind);a!=="function"&&(u=a==="async function"?"AsyncFunction":a==="generator"?"GeneratorFunction":"AsyncGeneratorFunction")}const f=s&&
m(t,"name")===void 0?"":E(t,"name"),d=e===u||e===`Function [${u}]`?"":`,"class":${e===null?"null":$(e,n)}`,y=r?j(t,n,B):{list:"",more:vi(t,n)},H=y.list===""?"":
`,"properties":[${y.list}]`;return`{"type":"function","kind":"${a}","name":${$(typeof f=="string"?f:"",n)}${l}${d}${H}${M(y.more)}}`}function vi(t,e){const n=e.
length,{deep:r}=e;e.length=0;try{return j(t,e,B).more}finally{e.length=n,e.deep=r}}function $i(t,e){const n=c(T,t,e);return n>=48&&n<=57||n>=65&&n<=90||n>=97&&n<=
122||n===36||n===95||n>127}var K={__proto__:null,depth:2,hidden:!1,proxy:!1,custom:!0,items:vr,text:mr,getters:!1,table:!1},_i={...K,__proto__:null,custom:!1},$n=t=>({
__proto__:null,length:t,deep:gr,path:[],targets:[],show:K}),re=t=>t.path.length>t.show.depth+1;function rt(t,e){t.length-=e,re(t)&&(t.deep-=e)}var Y=t=>t.length<=
0||t.deep<=0&&re(t),wi='{"type":"opaque","class":"unreadable value"}';function _n(t,e,n=K){e.targets.length=0,e.path.length=0,e.show=n;try{return S(t,e)}catch{return wi}}
function xi(t,e){let n=e.path.length===0||t.length<=e.show.text?t.length:e.show.text;const r=re(e)&&e.deep<e.length?e.deep:e.length;n>r&&(n=r>0?r:0),rt(e,n);const o=n<
t.length?c(g,t,0,n):t,i=wn(o);return n===t.length&&i===""?O(t):`{"type":"string","length":${t.length},"value":${O(o)}${i===""?"":`,"lone":[${i}]`}}`}function wn(t){
let e="";for(let n=0;n<t.length;n++){const r=c(T,t,n);if(r<55296||r>57343)continue;const o=r<56320&&n+1<t.length?c(T,t,n+1):0;o>=56320&&o<=57343?n++:e+=`${e===""?
"":","}[${n},${r}]`}return e}function $(t,e){const n=O(t.length>le?c(g,t,0,le)+"\u2026":t);return rt(e,n.length),n}function Si(t,e){const n=Se(64,t)===t||Se(64,
-t)===-t?void 0:1n<<fe,r=n===void 0||t<n&&t>-n,o=r?c(Ir,t):`over ${fe} bits`;return rt(e,o.length),`{"type":"bigint","value":"${o}"}`}function S(t,e){switch(rt(
e,8),typeof t){case"string":return xi(t,e);case"number":return wt(t)&&!lt(t,-0)?P(t):`{"type":"number","value":"${lt(t,-0)?"-0":P(t)}"}`;case"boolean":return t?
"true":"false";case"undefined":return'{"type":"undefined"}';case"symbol":return`{"type":"symbol","value":${$(c(xe,t),e)}}`;case"bigint":return Si(t,e)}if(t===null)
return"null";const n=Ot(t);if(n===void 0)return Sn(t,t,e);if(e.show.proxy&&!n.revoked)return bi(n,e);const r=We(t);return r===void 0?'{"type":"proxy"}':Sn(r,t,e)}
function bi({target:t,handler:e},n){if(xn(n))return'{"type":"elided","class":"Proxy"}';D(n.path,{__proto__:null});const r=`{"type":"proxy","target":${S(t,n)},"h\
andler":${S(e,n)}}`;return n.path.length--,r}function xn(t){const e=t.path.length;return e>=Dt||e>t.show.depth&&(e>=hr||t.deep<=0)}function Sn(t,e,n){if(n.show.
custom&&n.path.length<=n.show.depth+1&&!(n.show.table&&n.path.length<2)){const s=ui(t,e,n);if(s!==void 0)return s}for(let s=n.path.length-1,a=1;s>=0;s--,a++)if(n.
path[s]===t)return`{"type":"cycle","up":${a},"id":${ki(t,n.targets)}}`;const r=qe(t),o=ko(r,Eo(t,n.show.hidden));if(xn(n))return typeof t=="function"?vn(t,o,n,!1):
(et(t)?null:on(t,o,n,!1))??`{"type":"elided","class":${$(et(t)?`Array(${t.length})`:o??"Object: null prototype",n)}}`;D(n.path,t);const i=typeof t=="function"?vn(
t,o,n,!0):Oi(t,o,n);return n.path.length--,n.targets.length===0?i:Ei(i,t,n.targets)}function Ei(t,e,n){for(let r=0;r<n.length;r++)if(n[r]===e)return`{"ref":${r+
1},${c(g,t,1)}`;return t}function ki(t,e){for(let n=0;n<e.length;n++)if(e[n]===t)return n+1;return D(e,t),e.length}function Oi(t,e,n){if(et(t))return Ri(t,e,n);
if(e==="Object"&&!bn(t))return Ai(t,n);if(yi(t))return hi(t,e,n);const r=on(t,e,n,!0)??jo(t,e,n);if(r!==null)return r;const o=j(t,n,B);return`{"type":"object"${ot(
e,"Object")}${Ni(t,e)},"properties":[${o.list}]${M(o.more)}}`}function Ai(t,e){const n=j(t,e,B);return`{"type":"object","properties":[${n.list}]${M(n.more)}}`}function Ni(t,e){
return e==="Object"&&bn(t)?',"kind":"arguments"':e==="null [Module]"?',"kind":"module"':""}function bn(t){try{return x(t,"callee")&&x(t,"length")&&c(Hr,t)==="[o\
bject Arguments]"}catch{return!1}}var ot=(t,e)=>t===e?"":`,"class":${t===null?"null":O(t)}`,it=t=>t.show.table&&t.path.length<=2?1/0:t.show.items;function Ri(t,e,n){
const r=t.length,o=it(n);let i="",s=0,a=0;for(;a<r&&s<o&&!Y(n);s++){const l=m(t,a);let f;if(l)f=Xt(l,t,n),a++;else{const d=Ti(t,a,r);rt(n,32),f=`{"type":"hole",\
"count":${d-a}}`,a=d}i+=(s?",":"")+f}const u=r<=1e5?Rt(t,n,Nt):"";return`{"type":"array"${ot(e,"Array")},"length":${r},"items":[${i}]${u}${M(r-a)}}`}function Ti(t,e,n){
let r=e+1;for(;r<n&&r<e+_r;r++)if(x(t,r))return r;if(r>=n)return n;const o=W(t);for(let i=0;i<o.length;i++){const s=o[i];if(typeof s=="symbol"||!tn(s))break;const a=xt(
s);if(a>=r)return a}return n}var C=Object.seal(Array(F).fill(null)),En=null;function Bi(){let t=0;for(let e=1;e<F;e++)kn(C[e])<kn(C[t])&&(t=e);return t}var kn=t=>t===
null?0:t.started,Ii=(t,e)=>c(Ue,pt,t,e);function ji(){let t=null;for(let e=0;e<F;e++)if(gt(C[e])){if(t!==null)return null;t=C[e]}return t}var k=()=>c(ze,pt)??En??
ji(),yt=xo({current:()=>{const t=k();return t===null?null:t.meter},turned:wo,stopped:t=>{let e=!1;for(let n=0;n<F;n++)e||=C[n]?.meter===t;for(let n=0;n<F;n++){const r=C[n];
r!==null&&(!e||r.meter===t)&&Li(r,t.place)}}}),{poll:Tt}=yt;function Li(t,e){t.meter.stopped=!0,t.meter.place=e,Pt(t)}var On=t=>$n(pe-t.length);function An(t,e,n){
if(!t.closed){if(oe(t)){t.dropped++;return}t.lines++,t.length+=n+wr,L(t,e)}}var oe=t=>t.lines>=de||t.length>=pe;function Z(t,e,n){if(t===null||t.closed)return;const r=e===
"import"||e==="handler"||e==="body";if(!r&&oe(t)){t.dropped++;return}const o=r?$n(xr):On(t),{length:i}=o,s=`{"t":"error","phase":"${e}","ms":${mt(t)},"error":${_n(
n,o,_i)}}`;if(!r){An(t,s,i-o.length);return}t.threw=!0,L(t,s)}var Fi=t=>Nn(e=>{t.closed||c(Fe,t.controller)>0?e():t.pulled=e}),Pi=t=>Nn(e=>{t.closed||t.pending===
0?e():t.wake=e}),Nn=t=>G(new J(t));function Bt(t){return new Ct(t,{__proto__:null,status:503})}function Di(t){return t===0?"the program answered with Response.e\
rror(), which stands for an answer that never came":"the response's body was read before the response was returned: return response.clone(), taken before it is \
read"}function Mi(t){try{return{__proto__:null,buffer:t,offset:0,length:c(qt,t)}}catch{}try{return{__proto__:null,buffer:c(Re,t),offset:c(Te,t),length:c(Be,t)}}catch{}
throw new tt(`the response's body gave a chunk that is ${t===null?"null":`of type ${typeof t}`}; a body takes bytes: encode text with TextEncoder`)}function Rn(t){
try{at(ct(t()),()=>{},()=>{})}catch{}}function Ci(t,e,n){const r=Ht(e);if(r===void 0){L(t,'{"t":"result"}');return}const o=Ui(r),i=ae(o).length;if(i>n)throw new _t(
`the program's result is ${i} bytes of JSON; the limit is ${n}`);if(Hi(o,ge))throw new _t(`the program's result is nested deeper than ${ge} arrays and objects`);
L(t,`{"t":"result","value":${o}}`)}function Hi(t,e){for(let n=0,r=0;n<t.length;n++){const o=c(T,t,n);if(o===34)for(;c(T,t,++n)!==34;)c(T,t,n)===92&&n++;else if(o===
91||o===123){if(++r>e)return!0}else(o===93||o===125)&&r--}return!1}function Ui(t){let e=0,n="";for(let r=c(p,t,"\\ud");r>=0;r=c(p,t,"\\ud",r+2)){let o=0;for(;r-
o>0&&c(T,t,r-o-1)===92;)o++;o%2!==1&&(n+=c(g,t,e,r)+"\uFFFD",e=r+6)}return e===0?t:n+c(g,t,e)}var zi={...K,__proto__:null,depth:4,hidden:!0,proxy:!0},Gi={...K,__proto__:null,
table:!0};function Wi(t,e,n,r){const o=t==="dir"||t==="table"?"":qi(e,n);let i="";for(let s=n;s<e.length&&!Y(r);s++){const a=s>n?o[s-n-1]:void 0;let u=e[s],l=K;
a!==void 0&&(u=Vi(a,u)),a==="o"?l=zi:t==="dir"?l=Ji(e[1]):t==="table"&&s===n&&(l=Gi),i+=(s>n?",":"")+_n(u,r,l)}return i}function qi(t,e){const n=t[e];let r="";if(t.
length<e+2||typeof n!="string")return r;for(let o=c(p,n,"%");o>=0&&r.length<t.length;o=c(p,n,"%",o+2)){const i=c(g,n,o+1,o+2);i!==""&&c(p,"sdifjoOc",i)>=0&&(r+=
i)}return r}function Vi(t,e){try{if(t==="j")return Ht(e);if(e===null||typeof e!="object"&&typeof e!="function"||Q(e))return e;if(t==="s")return typeof e=="funct\
ion"||Yi(e)?P(e):e;if(t==="d")return xt(e);if(t==="i"||t==="f")return P(e)}catch(n){if(t==="j"&&Ki(n))return"[Circular]"}return e}function Ki(t){const e=t!==null&&
typeof t=="object"&&!Q(t)?E(t,"message"):void 0;return typeof e=="string"&&c(p,e,"Converting circular structure to JSON")===0}function Yi(t){const e=typeof E(t,
"toString")=="function",n=typeof E(t,ve)=="function";if(!e&&!n)return!1;for(let r=t,o=!0;r!==null;r=R(r),o=!1){if(!(e&&x(r,"toString"))&&!(n&&x(r,ve)))continue;
const i=o?void 0:m(r,"constructor");return i===void 0||typeof i.value!="function"||!Vt(E(i.value,"name"))}return!1}function Ji(t){const e={...K,__proto__:null,custom:!1};
if(t===null||typeof t!="object"||Q(t))return e;const n=a=>v(t,a),r=n("depth"),o=n("maxArrayLength"),i=n("maxStringLength"),s=n("getters");return r===null||r===void 0&&
x(t,"depth")||typeof r=="number"&&r>=Dt?e.depth=Dt:wt(r)&&(e.depth=r),e.hidden=n("showHidden")===!0,e.proxy=n("showProxy")===!0,e.custom=n("customInspect")===!0,
e.items=Tn(o,e.items),e.text=Tn(i,e.text),(s===!0||s==="get"||s==="set")&&(e.getters=s),e}var Tn=(t,e)=>t===null?1/0:typeof t!="number"?e:t>0?t:0,{decode:Xi}=TextDecoder.
prototype,Qi=Object.freeze({__proto__:null,stream:!0});function Zi(t){Bn(t,"stdout"),Bn(t,"stderr")}function Bn(t,e){const n=t[e],r=new TextDecoder;if(n===null||
typeof n!="object"||typeof n._write!="function")return;const{_write:o}={_write(i,s,a){es(e,c(Et,i)===void 0?P(i):c(Xi,r,i,Qi)),a()}};U(n,"_write",o)}function ts(t){
const e=t[0];return t.length!==1||typeof e!="string"?"":c(p,e,"stdout: ")===0?"stdout":c(p,e,"stderr: ")===0?"stderr":""}function _(t,e,n="",r=0){Tt();const o=k();
if(o===null||o.closed)return;if(oe(o)){o.dropped++;return}const i=pi(),s=ts(e);s!==""&&di()&&(t=s,e=[c(g,e[0],8)+`
`]);const a=On(o),{length:u}=a,l=Wi(t,e,r,a),{group:f}=o;An(o,`{"t":"console","level":"${t}","ms":${mt(o)},"group":${f}${i===""?"":`,"at":${O(i)}`}${n},"args":[${l}\
]}`,u-a.length)}function es(t,e){e!==""&&_(t,[e])}function In(t,e){e.length>0&&_(t,e);const n=k();n!==null&&n.group++}function jn(t,e){const n=k(),r=It(e);if(n===
null)return;const o=n.timers[r];if(o===void 0){_("warn",[`No such label '${r}' for console.${t}()`]);return}t==="timeEnd"&&delete n.timers[r];const i=`${r}: ${rs(
ft()-o)}`,s=[];for(let a=1;t==="timeLog"&&a<e.length;a++)U(s,a,e[a]);U(s,0,s.length>0?os(i):i),_(t,s)}var ns={log(){_("log",arguments)},info(){_("info",arguments)},
warn(){_("warn",arguments)},error(){_("error",arguments)},debug(){_("debug",arguments)},dir(){_("dir",arguments)},dirxml(){_("dirxml",arguments)},table(){_("tab\
le",arguments)},trace(){_("trace",arguments,`,"stack":${O(yn())}`)},group(){In("group",arguments)},groupCollapsed(){In("groupCollapsed",arguments)},groupEnd(){const t=k();
t!==null&&t.group>0&&t.group--},clear(){const t=k();t!==null&&(t.group=0),_("clear",[])},time(){const t=k(),e=It(arguments);t!==null&&(t.timers[e]!==void 0?_("w\
arn",[`Label '${e}' already exists for console.time()`]):t.timers[e]=ft())},timeLog(){jn("timeLog",arguments)},timeEnd(){jn("timeEnd",arguments)},count(){const t=k(),
e=It(arguments);if(t===null)return;const n=t.counts[e]=(t.counts[e]??0)+1;_("count",[`${e}: ${n}`])},countReset(){const t=k(),e=It(arguments);t!==null&&(t.counts[e]===
void 0?_("warn",[`Count for '${e}' does not exist`]):delete t.counts[e])},context(){return Ln},assert(){arguments[0]||_("assert",arguments,"",1)}},Ln=console,It=t=>t.
length>0&&t[0]!==void 0?`${t[0]}`:"default",rs=t=>t<1e3?`${t}ms`:`${(t-t%1e3)/1e3}.${c(g,`00${t%1e3}`,-3)}s`;function os(t){let e="";for(let n=0;n<t.length;n++)
e+=t[n]==="%"?"%%":t[n];return e}var is="the program exports no handler: export default { fetch(request, env, ctx) { \u2026 } }, a class with fetch, a function, or a\
 function named run";function ss(t){const e=v(t,"prompt");return typeof e=="string"?e:""}function cs(t,e,n){return e!==void 0&&!x(t,e)?`the program has no expor\
t named ${e}; it has ${Fn(t)}`:typeof n=="function"?`the program's ${e===void 0?"default class":`class ${e}`} has no fetch method: add fetch(request) { \u2026 } to i\
t`:e!==void 0?`the program's export ${e} cannot answer: it must be an object or a class with fetch, or a function; it is ${ie(n)}`:`${is}; ${as(t,n)}`}function as(t,e){
if(e!==void 0)return`its default export is ${ie(e)}${typeof e=="object"&&e!==null?" without fetch":""}`;const n=Fn(t);return n==="none"?"it exports nothing":`it\
 exports ${n}, and no entrypoint is named`}function us(t){return new tt(`the program's fetch must return a Response; it returned ${ie(t)}${t===void 0?": is a re\
turn missing?":""}`)}function Fn(t){const e=W(t);let n="";for(let r=0;r<e.length;r++){const o=e[r];typeof o=="string"&&(n+=(n===""?"":", ")+o)}return n===""?"no\
ne":n}function ie(t){switch(typeof t){case"undefined":return"undefined";case"function":return"a function";case"object":if(t===null)return"null";if(et(t))return"\
an array";try{if(N(t)===Nr.prototype)return"a plain object"}catch{}return"an object of another class";default:return`a ${typeof t}`}}var ls=["setTimeout","setIn\
terval","setImmediate","queueMicrotask"],st=null;function fs(t){st===null?Z(k(),"unhandledrejection",t):st.length<de&&D(st,t)}var jt=[];function Pn(){const t=jt;
jt=[];for(let e=0;e<t.length;e++){const{owner:n,callback:r,held:o}=t[e],i=Un(n);i!==null&&Ii(i,()=>{try{r(o)}catch(s){Z(i,"uncaught",s)}})}}async function ds(){
const{prototype:t}=Function,{bind:e}=t,n=m(t,"bind");let r,o;U(t,"bind",function(i){return typeof i?.exitImpl=="function"&&(r=i),A(e,this,arguments)});try{o=(await ct(
import("node:process"))).value.default}catch{}if(w(t,"bind",n),o&&Zi(o),r)Dn(r,"exitImpl","exit");else if(o)for(const i of["exit","abort","reallyExit"])typeof o[i]==
"function"&&Dn(o,i,i)}function Dn(t,e,n){const r={[e](){const o=k();o!==null&&(o.exited=!0,Pt(o));const i=new q(`process.${n}() was called`);throw w(i,"name",{__proto__:null,
value:"ProcessExit"}),i}}[e];try{U(t,e,r)}catch{}}var Mn=Hn.abortIsolate,se=!1,Lt=!1,Cn=!1,ce,ps;Zn(),Xn(),Qn();var ys=me({fetch:Vn});export{ys as default};
