// Made of src/runtime/harness by `npm run harness`; its SHA-256: c1a3e624dd63e491380cc022aa17183d925405651435913eef06c868365e73e1
import*as Hn from"cloudflare:workers";const mt=(function(e){return e!==null&&!e.closed&&ft()-e.started<=yr}),Un=(function(e){if(mt(e))return e;for(let n=0;n<P;n++)
if(mt(M[n]))return M[n];return null}),zn=(function(e){return c(Et,e)?{__proto__:null,buffer:c(Oe,e),offset:c(Ae,e),length:c(Ne,e)}:Di(e)}),Gn=(function(e){return{
props:{},waitUntil(n){e.pending++;const r=()=>{e.pending--;const{wake:o}=e;e.wake=null,o&&o()};at(ct(n),r,o=>{tt(e,"waitUntil",o),r()})},passThroughOnException(){}}}),
Wn=(function(e,n,r,o,i){const s=v(i,"entrypoint"),a=v(i,"args"),u=nt(a)?a:void 0,l=Gn(e),f=s===void 0||S(n,s)?n[s??"default"]:void 0;if(typeof f=="function"&&!tr(
f))return $t(u===void 0?f(r,o,l):A(f,void 0,u),!1);if(typeof f=="function"){const p=Dt(f,[l,o]);if(typeof p.fetch=="function")return $t(p.fetch(r),!0)}else{if(f!==
null&&typeof f=="object"&&typeof f.fetch=="function")return $t(f.fetch(r,o,l),!0);if(s===void 0&&typeof n.run=="function")return $t(A(n.run,void 0,[u===void 0?ss(
i):u[0],o,l]),!1)}throw new et(cs(n,s,f))}),vt=(function(e){const n=ft();return n>e.started?n-e.started:0}),ae=(function(e){return c(Qr,je,e)}),Ft=(function(e,n){
jt=n===void 0,se=!jt,n===void 0?Yn():or(e,n),ar(jt?e:null)}),qn=(async function(e,n,r,o){F(e,`{"t":"start","v":1,"warm":${se}}`);let i="import";try{const s=v(o,
"main"),a=v(o,"method")==="HEAD",u=nr(v(o,"outputBytes"));v(o,"process")===!0&&await(ps??=G(ds()));const l=!jt&&!se;l&&v(o,"console")===!0&&await G(Ao()),l&&Ft(
e);let f;try{f=await G(import(s))}catch(x){throw l&&Ft(e,{reason:x}),x}l&&Ft(e,null),i="handler";const p=Wn(e,f,a?new Rr(n,{__proto__:null,method:"HEAD"}):n,r,o),
y=(await ct(p.value)).value,H=er(y);if(p.fetch&&!H)throw us(y);if(!e.closed){const x=H?sr(e,y,a):Mi(e,y,u);i="body",x&&await G(ir(e,x,u))}}catch(s){tt(e,i,s)}do{
for(;e.pending>0&&!e.closed;)await Pi(e);Pn(),e.closed||await lr()}while(e.pending>0&&!e.closed);Pt(e)}),Vn=(function(e,n,r){const{props:o}=r;if(Jn()||!o||typeof v(
o,"main")!="string"||(Mn||(Mn=!0,ce=v(o,"key")),v(o,"key")!==ce))return Bt("a program cannot call the harness that runs it");if(v(o,"end")===!0)return Dn!==void 0&&
Dn("its name was given up"),Bt("this platform cannot end an isolate");const i=v(o,"cpuMs");return ur(ce!==void 0,St(i)?i:kr,qn,e,n,o)}),Pt=(function(e){if(e.controller===
null)return;e.meter.stopped?F(e,`{"t":"stopped","place":${e.meter.place}}`):ht.over(),F(e,`{"t":"end","ms":${vt(e)},"outcome":"${e.exited?"exited":e.threw?"thre\
w":"returned"}","console_dropped":${e.dropped}}`);const n=e.controller;e.closed=!0,e.controller=null;try{c(to,n)}catch{}ue(e)}),g=(function(e,n){return c($e,e,n)}),
Kn=(function(e){let n="";const r=(function(i,s){n+=`${n===""?"":","}[${E(i)},${E(s)}]`});c(lo,e,(function(i,s){s!=="set-cookie"&&r(s,i)}));const o=cr(e);for(let i=0;i<
o.length;i++)r("set-cookie",o[i]);return n}),Yn=(function(){st=[]}),Jn=(function(){return c(ze,yt)!==void 0}),Xn=(function(){Object.assign(jn,ns)}),Qn=(function(){
addEventListener("unhandledrejection",e=>fs(e.reason)),addEventListener("error",e=>tt(O(),"uncaught",c(yo,e)??c(ho,e)));for(const e of ls)fr(globalThis,e);pr(),
dr()}),Zn=(function(){const{revocable:e}={revocable(r,o){const i=mo(r,o),{proxy:s,revoke:a}=i,u=He(s,r,o);return i.revoke=()=>{u.revoked=!0,a()},w(i.revoke,"nam\
e",{__proto__:null,value:"",configurable:!0}),i}},n=vo.bind(void 0);w(n,"name",{value:"Proxy",configurable:!0}),w(n,"revocable",{value:e,writable:!0,configurable:!0}),
w(ut,"Proxy",{value:n,writable:!0,configurable:!0})}),tr=(function(e){const n=c(h,c(bt,e),0,6),r=c(I,n,5);if(c(d,n,"class")===0&&(r===32||r===123||r===10||r===13||
r===9||r===47))return!0;const o=e.prototype;return o!==null&&typeof o=="object"&&typeof o.fetch=="function"}),er=(function(e){try{return c(Pe,e),!0}catch{return!1}}),
ue=(function(e){const{wake:n,pulled:r}=e;e.wake=e.pulled=null,n&&n(),r&&r()}),nr=(function(e){return St(e)&&e>=0&&!lt(e,-0)?e:br}),G=(function(e){return U(e,"co\
nstructor",J),e}),v=(function(e,n){const r=m(e,n);return r&&S(r,"value")?r.value:void 0}),E=(function(e){return Ht(c(Lr,e))}),rr=(function(e){try{return c(eo,e)}catch{
throw new et("the response's body is locked to a reader: release the reader's lock, or return response.clone(), taken before it is read")}}),or=(function(e,n){const r=st??
[];st=null;for(let o=0;o<r.length;o++)(n===null||n.reason!==r[o])&&tt(e,"unhandledrejection",r[o])}),U=(function(e,n,r){return w(e,n,{__proto__:null,value:r,writable:!0,
enumerable:!0,configurable:!0})}),ir=(async function(e,n,r){for(let o=r;;){const i=await G(c(ro,n));if(i.done)return;const{buffer:s,offset:a,length:u}=zn(i.value);
for(let f=0;f<u&&f<o;f+=ye){const p=f+ye,y=p<u?p<o?p:o:u<o?u:o;for(F(e,`{"t":"body","base64":"${c(Xr,new _e(s,a+f,y-f))}"}`);!e.closed&&c(Fe,e.controller)<=0;)await Fi(
e);if(e.closed)break}const l=u>o;if(o-=u,l&&F(e,'{"t":"body_cut"}'),l||e.closed){Rn(()=>c(oo,n));return}}}),sr=(function(e,n,r){const o=c(Pe,n),i=c(co,n),s=i!==
null&&!r;if(o===0||s&&c(ao,n))throw new et(Ci(o));const a=s?rr(i):null,u=`"status_text":${E(c(io,n))},"headers":[${Kn(c(so,n))}]`;if(u.length>he)throw new wt(`t\
he response's head is ${u.length} characters long; the limit is ${he}`);const l=c(uo,n)?',"websocket":true':"";return F(e,`{"t":"response","ms":${vt(e)},"status\
":${o},${u},"body":${s}${l}}`),!s&&i!==null&&Rn(()=>c(no,i)),a}),$t=(function(e,n){return{__proto__:null,value:e,fetch:n}}),cr=(function(e){try{return c(fo,e)}catch{
return c(po,e,"set-cookie")}}),ar=(function(e){En=e}),ct=(function(e){return G(new J((function(n,r){const o=(function(s){n({__proto__:null,value:s})});let i=!1;
try{i=N(e)===J.prototype}catch{}if(i)try{at(e,o,r);return}catch{}at(new J((function(s){s(e)})),o,r)})))}),ur=(function(e,n,r,o,i,s){let a=0;for(;a<P&&mt(M[a]);)
a++;if(a===P){if(!e)return Bt(`this isolate already has ${P} active runs; the limit is ${P}`);a=Bi()}const u={__proto__:null,started:ft(),controller:null,closed:!1,
lines:0,length:0,dropped:0,group:0,timers:{__proto__:null},counts:{__proto__:null},threw:!1,exited:!1,pending:0,wake:null,pulled:null,meter:ht.meter(n)},l={__proto__:null,
start:(function(y){u.controller=y}),pull:(function(){const{pulled:y}=u;u.pulled=null,y&&y()}),cancel(){u.closed=!0,ht.over(),ue(u)}},f=new Tr(l,{__proto__:null,
highWaterMark:xr});M[a]=u,ht.over(),c(Ue,yt,u,r,u,o,i,s);const p={__proto__:null,"content-type":"application/x-ndjson","cache-control":"no-transform"};return new Mt(
f,{__proto__:null,headers:p})}),at=(function(e,n,r){const i=m(e,"constructor")===void 0&&w(e,"constructor",_o);try{c($o,e,n,r)}finally{i&&delete e.constructor}}),
lr=(function(){return G(new J((function(e){const n=(function(){e(void 0)});try{Ge(n)}catch{Ce(n,0)}})))}),fr=(function(e,n){const r=e[n];if(typeof r!="function")
return;const o={[n](i){if(Tt(),typeof i!="function")return A(r,e,arguments);const s=[];L(s,function(){Lt.length>0&&Pn();try{return A(i,this,arguments)}catch(a){
tt(O(),"uncaught",a)}});for(let a=1;a<arguments.length;a++)L(s,arguments[a]);return A(r,e,s)}}[n];U(e,n,o)}),dr=(function(){const e=globalThis.FinalizationRegistry;
if(typeof e!="function")return;const n=new De(e,{__proto__:null,construct(r,o,i){const s=v(o,0),a=O();return typeof s!="function"?Dt(r,o,i):Dt(r,[l=>{L(Lt,{__proto__:null,
owner:a,callback:s,held:l})}],i)}});w(e.prototype,"constructor",{__proto__:null,value:n,writable:!0,enumerable:!1,configurable:!0}),w(globalThis,"FinalizationRe\
gistry",{__proto__:null,value:n,writable:!0,enumerable:!1,configurable:!0})}),pr=(function(){const{fromAsync:e}=Array;if(typeof e!="function")return;const n={fromAsync(r,o=void 0,i=void 0){
return A(e,this,[r,o===void 0?a=>(Tt(),a):typeof o!="function"?o:function(){return Tt(),A(o,i,arguments)}])}}.fromAsync;w(n,"length",{__proto__:null,value:1,configurable:!0}),
w(Array,"fromAsync",{__proto__:null,value:n,writable:!0,enumerable:!1,configurable:!0})}),F=(function(e,n){if(!e.closed)try{c(Zr,e.controller,ae(n+`
`))}catch(r){if(N(r)===wt.prototype)throw r;e.closed=!0}});var P=16,yr=6e4,hr=6,Ct=28,gr=64*1024,mr=1e4,le=1e4,vr=100,fe=1000000n,$r=32,_r=1e3,de=5e3,pe=1024*1024,
wr=16,Sr=256*1024,ye=48*1024,br=1024*1024,xr=16,Er=16,he=256*1024,ge=100,kr=500;import{AsyncLocalStorage as Or}from"node:async_hooks";var ut=globalThis,{apply:A,
construct:Dt,ownKeys:W,getPrototypeOf:N,getOwnPropertyDescriptor:m,defineProperty:w}=Reflect,{freeze:me,hasOwn:S}=Object,{toPrimitive:ve,toStringTag:_t}=Symbol,
c=Function.prototype.call.bind(Function.prototype.call),$e=Reflect.get(Object.prototype,"__lookupGetter__"),J=Promise,q=Error,et=TypeError,wt=RangeError,Ar=RegExp,
Nr=Object,_e=Uint8Array,Mt=Response,Rr=Request,Tr=ReadableStream,{isArray:nt}=Array,{is:lt}=Object,{now:ft}=Date,{isFinite:St}=Number,{isError:we,captureStackTrace:Br}=Error,
{stringify:Ht}=JSON,C=String,dt=Number,{toString:bt}=Function.prototype,{toString:Se}=Symbol.prototype,{toString:Ir}=BigInt.prototype,{slice:h,indexOf:d,lastIndexOf:Ut,
charCodeAt:I,toWellFormed:Lr}=String.prototype,{forEach:jr}=Map.prototype,Fr=g(Map.prototype,"size"),{forEach:Pr}=Set.prototype,Cr=g(Set.prototype,"size"),{getTime:Dr,
toISOString:Mr}=Date.prototype,{toString:Hr}=Object.prototype,{asUintN:be}=BigInt,{fromCharCode:Ur}=String,{has:zr,get:xe,set:Ee}=WeakMap.prototype,{has:Gr}=WeakSet.
prototype,Wr=g(RegExp.prototype,"source"),qr=g(RegExp.prototype,"flags"),ke={__proto__:null,Number:Number.prototype.valueOf,String:String.prototype.valueOf,Boolean:Boolean.
prototype.valueOf,BigInt:BigInt.prototype.valueOf,Symbol:Symbol.prototype.valueOf},zt=[{kind:"async function",prototype:N(async()=>{})},{kind:"generator",prototype:N(
function*(){})},{kind:"async generator",prototype:N(async function*(){})}],Vr=N(new Map().entries()),Kr=N(new Set().values()),xt=new Map;for(const t of[Array,ArrayBuffer,
Function,Map,Set,Object,RegExp,Date,DataView,Error,AggregateError,RangeError,TypeError,Boolean,Number,String,Promise,WeakMap,WeakSet,BigInt,Symbol])xt.set(t.prototype,
t.name);xt.set(N(Uint8Array.prototype),"TypedArray"),typeof ut.SharedArrayBuffer=="function"&&xt.set(ut.SharedArrayBuffer.prototype,"SharedArrayBuffer");var{get:Yr}=Map.
prototype,Gt=t=>c(Yr,xt,t),pt=N(Uint8Array.prototype),Wt=DataView.prototype,Et=g(pt,_t),Jr=g(pt,"length"),Oe=g(pt,"buffer"),Ae=g(pt,"byteOffset"),Ne=g(pt,"byteL\
ength"),Re=g(Wt,"buffer"),Te=g(Wt,"byteOffset"),Be=g(Wt,"byteLength"),qt=g(ArrayBuffer.prototype,"byteLength"),Xr=Reflect.get(Uint8Array.prototype,"toBase64"),Ie=ut.
SharedArrayBuffer,kt=typeof Ie=="function"?g(Ie.prototype,"byteLength"):void 0,Le=c($e,ArrayBuffer.prototype,"detached"),je=new TextEncoder,{encode:Qr}=je,X=Response.
prototype,{enqueue:Zr,close:to}=ReadableStreamDefaultController.prototype,Fe=g(ReadableStreamDefaultController.prototype,"desiredSize"),{getReader:eo,cancel:no}=ReadableStream.
prototype,{read:ro,cancel:oo}=ReadableStreamDefaultReader.prototype,Pe=g(X,"status"),io=g(X,"statusText"),so=g(X,"headers"),co=g(X,"body"),ao=g(X,"bodyUsed"),uo=g(
X,"webSocket"),{forEach:lo,getSetCookie:fo,getAll:po}=Headers.prototype,yo=g(ErrorEvent.prototype,"error"),ho=g(ErrorEvent.prototype,"message"),{setTimeout:Ce}=ut,
{text:go}=X,De=Proxy,{revocable:mo}=Proxy,Me=new WeakMap,Ot=t=>c(xe,Me,t),Q=t=>Ot(t)!==void 0;function He(t,e,n){const r={__proto__:null,target:e,handler:n,revoked:!1};
return c(Ee,Me,t,r),r}function vo(t,e){if(new.target===void 0)throw new et("Constructor Proxy requires 'new'");const n=new De(t,e);return He(n,t,e),n}var yt=new Or,
{run:Ue,getStore:ze}=yt,{then:$o}=Promise.prototype,rt=256;function V(t,e){try{let n=N(t);for(let r=0;n!==null&&r<rt&&!Q(n);r++,n=N(n))if(n===e)return!0}catch{}
return!1}function L(t,e){w(t,t.length,{__proto__:null,value:e,writable:!0,enumerable:!0,configurable:!0})}var _o=me({__proto__:null,value:void 0,writable:!0,enumerable:!1,
configurable:!0});function wo(t){try{Ce(t,0)}catch{Ge(t)}}function Ge(t){at(c(go,new Mt("")),t,t)}import{claim as So}from"./guard.js";function We(t){let e=Ot(t);
for(;e!==void 0;){if(e.revoked)return;t=e.target,e=Ot(t)}return t}function R(t){const e=N(t);return Q(e)?We(e)??null:e}function k(t,e){for(let n=t,r=0;n!==null&&
r<rt;n=R(n),r++){const o=m(n,e);if(o!==void 0){if(S(o,"value"))return o.value;if(typeof o.get!="function")return;try{return A(o.get,t,[])}catch{return}}}}function qe(t){
for(let r=t,o=0;r!==null&&o<rt;r=R(r),o++){const i=r===t?void 0:Gt(r);if(i!==void 0)return i;const s=xo(t,m(r,"constructor"));if(s!=="")return s}const e=R(t);return e===
null?null:`Object <${qe(e)??`[Object: null prototype]${bo(e)?" {}":""}`}>`}function bo(t){const e=W(t);for(let n=0;n<e.length;n++){const r=m(t,e[n]);if(r!==void 0&&
r.enumerable)return!1}return!0}function xo(t,e){const n=e===void 0?void 0:e.value;if(typeof n!="function"||Q(n))return"";const r=m(n,"prototype"),o=r===void 0?void 0:
r.value;if(o===null||typeof o!="object"||!V(t,o))return"";const i=k(n,"name");if(typeof i=="string")return i;try{return C(i)}catch{return""}}function Eo(t,e){const n=k(
t,_t);if(typeof n!="string"||n==="")return"";const r=m(t,_t);return r!==void 0&&(e||r.enumerable)?"":n}var ko=(t,e)=>e!==""&&(e!==t||e==="Object")?`${t??"null"}\
 [${e}]`:t,Oo=" Object Array Function Error Date RegExp Number String Boolean Symbol BigInt Map Set WeakMap WeakSet WeakRef Promise ArrayBuffer SharedArrayBuffe\
r DataView Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array Float16Array Float32Array Float64Array BigInt64Array BigUint64Ar\
ray AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError Iterator FinalizationRegistry Proxy SuppressedError DisposableStack AsyncD\
isposableStack ",Vt=t=>typeof t=="string"&&c(d,Oo,` ${t} `)>=0,Kt=Array.prototype,Ve=null,At;async function Ao(){try{const{createRequire:t}=(await ct(import("node:module"))).
value;Ve=t("file:///")}catch{}}function Ke(){if(At===void 0){At=null;try{At=Ve("node:util").inspect}catch{}}return At}function Ye(t){const e=Ke(),n=m(Kt,"includ\
es");if(e===null||n===void 0)return null;const r=[];let o="",i=!0;const s={includes(u){if(!i)L(r,{__proto__:null,value:u,text:""});else return i=!1,!1;return!0}}.
includes,a={__proto__:null,customInspect:!1,depth:0,breakLength:1/0,maxStringLength:1/0,showProxy:!1,stylize(u,l){const f=No(u,l);return f!==""?L(r,{__proto__:null,
value:void 0,text:f}):l==="string"?L(r,{__proto__:null,value:Je(u,1,u.length-1),text:""}):l==="special"&&c(d,u,"[Circular")!==0&&(o+=u),u}};try{w(Kt,"includes",
{__proto__:null,value:s,writable:!0,enumerable:!1,configurable:!0});const u=c(e,void 0,t,a);return typeof u=="string"?{__proto__:null,values:r,words:o,text:u}:null}catch{
return null}finally{try{w(Kt,"includes",n)}catch{}}}function No(t,e){switch(e){case"number":return t==="-0"||t==="NaN"||c(d,t,"Infinity")>=0?`{"type":"number","\
value":"${t}"}`:C(dt(t));case"bigint":return`{"type":"bigint","value":"${c(h,t,0,-1)}"}`;case"boolean":case"null":return t;case"undefined":return'{"type":"undef\
ined"}';case"symbol":return`{"type":"symbol","value":${E(Je(t,0,t.length))}}`;default:return""}}var Ro={__proto__:null,b:"\b",t:"	",n:`
`,f:"\f",r:"\r",v:"\v"};function Je(t,e,n){let r="",o=e;for(let i=c(d,t,"\\",e);i>=0&&i+1<n;i=c(d,t,"\\",o)){const s=t[i+1],a=s==="x"?2:s==="u"?4:0;r+=c(h,t,o,i)+
(a>0?Ur(dt("0x"+c(h,t,i+2,i+2+a))):Ro[s]??s),o=i+2+a}return r+c(h,t,o,n)}var To={__proto__:null,AbortSignal:["aborted"],Blob:["size","type"],Crypto:[],CryptoKey:[
"type","extractable","algorithm","usages"],Event:["type","defaultPrevented","cancelable","timeStamp"],File:["size","type","name","lastModified"],MessageChannel:[
"port1","port2"],Performance:["timeOrigin"],Request:["method","url","headers","cache","redirect","integrity","keepalive","signal","body","bodyUsed","cf"],Response:[
"status","statusText","headers","body","bodyUsed","ok","redirected","type","url"],URL:["href","origin","protocol","username","password","host","hostname","port",
"pathname","search","searchParams","hash"],URLPattern:["protocol","username","password","hostname","port","pathname","search","hash","hasRegExpGroups"]},Bo=" As\
yncFunction GeneratorFunction AsyncGeneratorFunction ",Io=" Headers URLSearchParams FormData ",Xe=new WeakMap,Yt={name:"",fields:[],forEach:null};function Lo(t,e,n){
const r=R(t);if(r===null)return null;let o=c(xe,Xe,r);if(o===void 0&&(o=Co(r),c(Ee,Xe,r,o)),o===Yt)return null;if(o.forEach!==null)return Fo(o,t,e,n);let i="";for(let l=0;l<
o.fields.length&&!(n.show.table&&n.path.length<=2);l++){const{key:f,get:p}=o.fields[l];let y;try{y=p===null?v(t,f):c(p,t)}catch{continue}y===void 0&&(p===null||
f==="cf")||(i+=`${i===""?"":","}[${E(f)},${b(y,n)}]`)}const s=e===null?`null [${o.name}]`:Po(e,o.name),a=j(t,n,i===""?T:l=>typeof l=="symbol"||!jo(o,l)),u=i===""||
a.list===""?i+a.list:`${i},${a.list}`;return`{"type":"object","class":${$(s,n)},"kind":"platform","properties":[${u}]${D(a.more)}}`}function jo({fields:t},e){for(let n=0;n<
t.length;n++)if(t[n].get===null&&t[n].key===e)return!0;return!1}function Fo({forEach:t,name:e},n,r,o){let i=0;try{c(t,n,()=>{i++})}catch{return null}return sn(t,
n,r,e,i,o)}function Po(t,e){const n=t.length-e.length-3;return n>0&&c(h,t,n)===` [${e}]`?c(h,t,0,n):t}function Co(t){const e=[];let n="";for(let r=t,o=0;r!==null&&
o<rt&&Gt(r)===void 0;r=R(r),o++){const i=Jt(r),s=To[i];if(i!==""){if(n===""&&(n=i),c(d,Io,` ${i} `)>=0){const a=Ze(r,"forEach","value");return a===null?Yt:{name:i,
fields:[],forEach:a}}if(s!==void 0){Qe(e,r,s,!0);break}Qe(e,r,W(r),!1)}}return n===""?Yt:{name:n,fields:e,forEach:null}}function Qe(t,e,n,r){const o=t.length;for(let i=0;i<
n.length;i++){const s=n[i],a=typeof s=="string"?Ze(e,s,"get"):null;(a!==null||r&&!S(e,s))&&L(t,{__proto__:null,key:s,get:a})}if(!(!r||o===0))for(let i=0;i<o;i++){
const s=t[0];for(let a=1;a<t.length;a++)t[a-1]=t[a];t[t.length-1]=s}}function Jt(t){const e=v(t,"constructor");if(typeof e!="function"||Q(e)||c(Ut,c(bt,e),"[nat\
ive code]")<0)return"";const n=v(e,"name"),r=v(t,_t);return typeof n!="string"||Vt(n)||c(d,Bo,` ${n} `)>=0||typeof r=="string"&&c(d,r,".")>=0?"":n}function Ze(t,e,n){
for(let r=t,o=0;r!==null&&o<rt;r=R(r),o++){const i=m(r,e);if(i===void 0)continue;const s=S(i,n)?i[n]:void 0;return typeof s=="function"&&c(Ut,c(bt,s),"[native c\
ode]")>0?s:null}return null}var T=()=>!0,Nt=t=>typeof t=="symbol"||!tn(t),tn=t=>{const e=dt(t);return e>=0&&e<4294967295&&C(e)===t&&e%1===0};function en(t,e,n){
const r=typeof t=="symbol"?`{"type":"symbol","value":${$(c(Se,t),n)}}`:Do(t,n);return e?r:`{"type":"hidden","value":${r}}`}function Do(t,e){const n=wn(t);return n===
""?$(t,e):`{"type":"string","value":${$(t,e)},"lone":[${n}]}`}function j(t,e,n){const r=W(t),{hidden:o}=e.show;let i="",s=0;for(let a=0;a<r.length;a++){const u=r[a];
if(!n(u))continue;const l=zo(t,u);if(!(l===void 0||!(o||l.enumerable))){if(Y(e)){s++;continue}i+=`${i===""?"":","}[${en(u,l.enumerable,e)},${Xt(l,t,e)}]`}}if(o){
const a=Ho(t,e);a!==""&&(i+=i===""?a:`,${a}`)}return{__proto__:null,list:i,more:s}}var Mo=3;function Ho(t,e){let n="",r=R(t);if(r===null||nn(r)||Jt(r)!=="")return n;
for(let o=0;o<Mo&&r!==null&&(o===0||!(nn(r)||Jt(r)!==""));o++,r=R(r)){const i=W(r);for(let s=0;s<i.length&&!Y(e);s++){const a=i[s],u=m(r,a);a==="constructor"||u===
void 0||typeof u.value=="function"||Uo(t,r,a)||(n+=`${n===""?"":","}[${en(a,u.enumerable,e)},${Xt(u,t,e)}]`)}}return n}function nn(t){const e=m(t,"constructor"),
n=e===void 0?void 0:e.value;return typeof n=="function"&&Vt(k(n,"name"))}function Uo(t,e,n){for(let r=t;r!==e&&r!==null;r=R(r))if(S(r,n))return!0;return!1}function zo(t,e){
try{return m(t,e)}catch{return{__proto__:null,enumerable:!0,get:void 0}}}function Xt(t,e,n){if(S(t,"value"))return b(t.value,n);const{get:r,set:o}=t,{getters:i}=n.
show;if(r===void 0&&o===void 0)return S(t,"set")?'{"type":"undefined"}':'{"type":"opaque","class":"<uninitialized>"}';const s=r===void 0?"set":o===void 0?"get":
"get/set";if(n.show.table&&n.path.length<=2&&r!==void 0)return b(Go(r,e),n);let a="";if(r!==void 0&&(i===!0||i==="get"&&o===void 0||i==="set"&&o!==void 0))try{a=
`,"got":${b(A(r,e,[]),n)}`}catch(u){a=`,"threw":${b(u,n)}`}return`{"type":"accessor","value":"${s}"${a}}`}function Go(t,e){try{return A(t,e,[])}catch{return}}var D=t=>t>
0?`,"more":${t}`:"";function rn(t,e,n){const r=j(t,e,n);return(r.list===""?"":`,"properties":[${r.list}]`)+D(r.more)}function Rt(t,e,n){const r=j(t,e,n);return r.
list===""?"":`,"properties":[${r.list}]`}function on(t,e,n,r){if(!Wo(t))return r?an(t,e,n):null;const o=Ko(t,e,n,r)??Xo(t,e,n,r)??Yo(t,e,n,r);return o!==null||!r?
o:qo(t,e,n)??Vo(t,e,n)??Qo(t,e,n)??ri(t,e,n)??an(t,e,n)??ci(t,e)}function Wo(t){for(let e=R(t),n=0;e!==null&&n<rt;e=R(e),n++){const r=Gt(e);if(r!==void 0)return r!==
"Object"}return!0}function B(t,e){try{return c(t,e)}catch{return}}var Qt=(t,e,n,r=T)=>n?rn(t,e,r):"";function qo(t,e,n){const r=B(Fr,t);return r===void 0?null:sn(
jr,t,e,"Map",r,n)}function sn(t,e,n,r,o,i){const s=it(i);let a="",u=0;c(t,e,(f,p)=>{if(u>=s||Y(i))return;const y=b(p,i);a+=`${u++?",":""}[${y},${b(f,i)}]`});const l=Rt(
e,i,T)+D(o-u);return`{"type":"map","class":${$(n??`null [${r}]`,i)},"size":${o},"entries":[${a}]${l}}`}function Vo(t,e,n){const r=B(Cr,t),o=it(n);if(r===void 0)
return null;let i="",s=0;return c(Pr,t,a=>{s<o&&!Y(n)&&(i+=(s++?",":"")+b(a,n))}),`{"type":"set","class":${$(e??"null [Set]",n)},"size":${r},"items":[${i}]${Rt(
t,n,T)}${D(r-s)}}`}function Ko(t,e,n,r){const o=B(Dr,t);return o===void 0?null:`{"type":"date"${ot(e,"Date")},"value":${lt(o,NaN)?"null":`"${c(Mr,t)}"`}${Qt(t,n,
r)}}`}function Yo(t,e,n,r){const o=W(ke);for(let i=0;i<o.length;i++){const s=o[i],a=B(ke[s],t);if(a===void 0)continue;const u=e===s?"":`,"made":${e===null?"null":
E(e)}`,l=s==="String"?Jo(a.length):T;return`{"type":"boxed","class":"${s}"${u},"value":${b(a,n)}${Qt(t,n,r,l)}}`}return null}var Jo=t=>e=>Nt(e)||e>=t;function Xo(t,e,n,r){
const o=lt(t,Ar.prototype)?void 0:B(Wr,t);return o===void 0?null:`{"type":"regexp"${ot(e,"RegExp")},"value":${$(`/${o}/${B(qr,t)??""}`,n)}${Qt(t,n,r)}}`}function Qo(t,e,n){
const r=c(Et,t);if(r!==void 0)return ti(t,e,r,n);let o="ArrayBuffer",i=B(qt,t);if(i===void 0&&kt!==void 0&&(o="SharedArrayBuffer",i=B(kt,t)),i!==void 0)return Zo(
t,e??`null [${o}]`,i,n);const s=B(Be,t);if(s===void 0)return null;const a=b(c(Re,t),n),u=j(t,n,T),l=`${z("byteLength",`${s}`)},${z("byteOffset",`${c(Te,t)}`)},${z(
"buffer",a)}`;return`{"type":"object","class":${$(e??"null [DataView]",n)},"properties":[${l}${u.list===""?"":`,${u.list}`}]${D(u.more)}}`}var z=(t,e)=>`[{"type\
":"hidden","value":"${t}"},${e}]`;function Zo(t,e,n,r){if(Le!==void 0&&B(Le,t)===!0)return`{"type":"bytes","class":${$(e,r)},"length":0,"items":[],"detached":tr\
ue}`;const o=it(r),i=n<o?n:o,s=cn(new _e(t,0,i),i,r);return`{"type":"bytes","class":${$(e,r)},"length":${n},"items":[${s}]${Rt(t,r,T)}}`}function ti(t,e,n,r){const o=c(
Jr,t),i=it(r),s=e===`Buffer [${n}]`&&r.show.custom?"Buffer":e??`null [${n}]`,a=cn(t,o<i?o:i,r);let u=s==="Buffer"?ni(t,r):j(t,r,Nt).list;if(r.show.hidden&&s!=="\
Buffer"){const l=c(Ne,t),f=c(Oe,t),p=B(qt,f)??(kt===void 0?0:B(kt,f)??0),y=o===0?ei(n)/8:l/o,H=c(Ae,t),x=`{"type":"object","class":"ArrayBuffer","properties":[${z(
"byteLength",`${p}`)}]}`;u=`${`${z("BYTES_PER_ELEMENT",`${y}`)},${z("length",`${o}`)},${z("byteLength",`${l}`)}`},${z("byteOffset",`${H}`)},${z("buffer",x)}`+(u===
""?"":`,${u}`)}return`{"type":"bytes","class":${$(s,r)},"length":${o},"items":[${a}]${u===""?"":`,"properties":[${u}]`}}`}function ei(t){let e=0;for(let n=0;n<t.
length;n++){const r=c(I,t,n)-48;r>=0&&r<=9&&(e=e*10+r)}return e}function ni(t,e){const{show:n}=e;e.show=K;const{list:r}=j(t,e,Nt);return e.show=n,r}function cn(t,e,n){
let r="";for(let o=0;o<e&&!Y(n);o++)r+=(o?",":"")+b(t[o],n);return r}function ri(t,e,n){if(!V(t,J.prototype))return null;const r=Ye(t),o=ot(e,"Promise"),i=oi(r);
if(i===null)return null;const s=i==="fulfilled"||i==="rejected"?`,"value":${Zt(r.values[0],n)}`:"";return`{"type":"promise"${o}${i===""?"":`,"state":"${i}"`}${s}${rn(
t,n,T)}}`}function oi(t){return t===null?"":c(d,t.words,"<pending>")===0?"pending":t.values.length===0?null:c(d,t.words,"<rejected>")>=0?"rejected":"fulfilled"}
function Zt({value:t,text:e},n){return e===""?b(t,n):(Z(n,e.length),e)}function an(t,e,n){const r=V(t,Vr)?"Map":V(t,Kr)?"Set":"";if(r==="")return null;const o=W(
t).length>0?null:Ye(t);if(o===null||c(d,o.text,"[")!==0)return null;const i=c(d,o.text," Entries] {")>0,s=i?2:1,a=it(n),{values:u}=o;let l="",f=0;for(let y=0;y+
s<=u.length&&f<a&&!Y(n);y+=s,f++){const H=Zt(u[y],n);l+=(f?",":"")+(i?`[${H},${Zt(u[y+1],n)}]`:H)}const p=ii(o.text)+(u.length/s-f);return`{"type":"iterator","c\
lass":"${r} ${i?"Entries":"Iterator"}","${i?"entries":"items"}":[${l}]${D(p)}}`}function ii(t){const e=c(d,c(h,t,-16)," more item");if(e<0)return 0;let n=t.length-
16+e-1,r=0;for(let o=1;n>=0;n--,o*=10){const i=c(I,t,n)-48;if(!(i>=0&&i<=9))break;r+=i*o}return r}var si={};function ci(t,e){const n=un(zr,t)?"WeakMap":un(Gr,t)?
"WeakSet":"";return n===""?null:`{"type":"opaque","class":${E(e??`null [${n}]`)},"weak":true}`}function un(t,e){try{return A(t,e,[si]),!0}catch{return!1}}var ai=Symbol.
for("nodejs.util.inspect.custom"),te=0;function ui(t,e,n){const r=k(t,ai);if(typeof r!="function"||te>=$r)return;const o=m(t,"constructor"),i=o===void 0?void 0:
o.value;if(typeof i=="function"&&k(i,"prototype")===t||c(Et,t)!==void 0)return;const s=Ke()??fi;if(r!==s){te++;try{const{depth:a}=n.show,u=a-n.path.length,l=A(r,
e,[u,li(n,u),s]);return l===e?void 0:typeof l!="string"?b(l,n):(Z(n,l.length),`{"type":"custom","value":${E(l)}}`)}catch{return}finally{te--}}}function li(t,e){
const{hidden:n,proxy:r,custom:o,items:i,text:s,getters:a}=t.show;return{stylize:u=>`${u}`,showHidden:n,depth:e,colors:!1,customInspect:o,showProxy:r,maxArrayLength:i,
maxStringLength:s,breakLength:80,compact:3,sorted:!1,getters:a,numericSeparator:!1}}function fi(t){return typeof t=="string"?`'${t}'`:C(t)}var ln="harness.js:";
function fn(t){const e=m(q,"prepareStackTrace");if(!e)return t();U(q,"prepareStackTrace",void 0);try{return t()}finally{w(q,"prepareStackTrace",e)}}function ee(t){
if(c(d,t,"    at ")!==0)return"";if(c(I,t,t.length-1)===41){const e=c(Ut,t,"(");if(e>=0)return c(h,t,e+1,-1)}return c(h,t,c(d,t,"    at async ")===0?13:7)}function ne(t,e){
for(let n=0;;){const r=c(d,t,`
`,n);if(!e(r<0?c(h,t,n):c(h,t,n,r))||r<0)return;n=r+1}}function dn(t){let e="",n="",r=!0;return ne(t,o=>{const i=ee(o);return c(d,i,ln)===0||c(d,i,"node-interna\
l:")===0?n="":i==="<anonymous>"?n+=`
`+o:(e+=(r?"":n+`
`)+o,n="",r=!1),!0}),e+n}function pn(){const t={__proto__:null},e=m(q,"stackTraceLimit");let n="";try{U(q,"stackTraceLimit",Er),n=fn(()=>(Br(t),t.stack))}catch{}
try{e&&w(q,"stackTraceLimit",e)}catch{}return typeof n=="string"?n:""}function yn(){const t=dn(pn()),e=c(d,t,`
`);return e<0?"":c(h,t,e+1)}function di(){let t=!0;return ne(pn(),e=>{const n=ee(e);return n===""||c(d,n,ln)===0?!0:(t=c(d,n,"node-internal:")===0,!1)}),t}function pi(){
let t="";return ne(yn(),e=>(t=ee(e),t===""||t==="<anonymous>")),t==="<anonymous>"?"":t}var hn=DOMException.prototype,yi=t=>we(t)||V(t,q.prototype)||V(t,hn);function hi(t,e,n){
const r=mn(t,"name")??"Error",o=mn(t,"message")??"",{hidden:i}=n.show,s=mi(t,gi(t),r,o),a=s===""?`${r}: ${o}`:s,u=p=>{if(i)return!0;if(p==="stack")return!1;if(p!==
"message"&&p!=="name")return!0;const y=p==="name"?k(t,"name"):k(t,"message");return typeof y=="string"&&c(d,a,y)<0};let l=`{"type":"error"${e===r?"":ot(e,"")},"\
name":${$(r,n)},"message":${$(o,n)},"stack":${$(s,n)}`;i||(l+=gn(t,"cause",n)+gn(t,"errors",n));const f=j(t,n,V(t,hn)?p=>p!=="code"&&u(p):u);return`${l}${f.list===
""?"":`,"properties":[${f.list}]`}${f.more>0?`,"more":${f.more}`:""}}`}function gn(t,e,n){const r=m(t,e);return r===void 0||r.enumerable||!S(r,"value")||e==="er\
rors"&&!nt(r.value)?"":`,"${e}":${b(r.value,n)}`}function gi(t){let e;try{e=fn(()=>t.stack)}catch{}return typeof e=="string"?dn(e):""}function mi(t,e,n,r){const o=c(
d,e,`
    at `),i=we(t)?m(t,"stack"):void 0;if(o<0||i===void 0||S(i,"value"))return e;const s=c(h,e,0,o),a=c(h,s,n.length),u=r===""?n:n===""?r:`${n}: ${r}`;return c(d,
s,n)===0&&(a===""||c(d,a,": ")===0)&&s!==u?u+c(h,e,o):e}function mn(t,e){const n=k(t,e);if(typeof n=="string"||n===void 0||n===null)return n??void 0;if(!(typeof n==
"object"||typeof n=="function"))try{return C(n)}catch{return}}function vn(t,e,n,r){const o=c(bt,t),i=c(h,o,0,32),s=c(d,i,"class")===0&&!$i(i,5);let a=s?"class":
"function",u="Function",l="";if(s){const x=R(t),gt=x===null?"":k(x,"name");typeof gt=="string"&&gt!==""&&(l=`,"extends":${$(gt,n)}`)}else{for(let x=0;x<zt.length;x++)
V(t,zt[x].prototype)&&(a=zt[x].kind);a!=="function"&&(u=a==="async function"?"AsyncFunction":a==="generator"?"GeneratorFunction":"AsyncGeneratorFunction")}const f=s&&
m(t,"name")===void 0?"":k(t,"name"),p=e===u||e===`Function [${u}]`?"":`,"class":${e===null?"null":$(e,n)}`,y=r?j(t,n,T):{list:"",more:vi(t,n)},H=y.list===""?"":
`,"properties":[${y.list}]`;return`{"type":"function","kind":"${a}","name":${$(typeof f=="string"?f:"",n)}${l}${p}${H}${D(y.more)}}`}function vi(t,e){const n=e.
length,{deep:r}=e;e.length=0;try{return j(t,e,T).more}finally{e.length=n,e.deep=r}}function $i(t,e){const n=c(I,t,e);return n>=48&&n<=57||n>=65&&n<=90||n>=97&&n<=
122||n===36||n===95||n>127}var K={__proto__:null,depth:2,hidden:!1,proxy:!1,custom:!0,items:vr,text:mr,getters:!1,table:!1},_i={...K,__proto__:null,custom:!1},$n=t=>({
__proto__:null,length:t,deep:gr,path:[],targets:[],show:K}),re=t=>t.path.length>t.show.depth+1;function Z(t,e){t.length-=e,re(t)&&(t.deep-=e)}var Y=t=>t.length<=
0||t.deep<=0&&re(t),wi='{"type":"opaque","class":"unreadable value"}';function _n(t,e,n=K){e.targets.length=0,e.path.length=0,e.show=n;try{return b(t,e)}catch{return wi}}
function Si(t,e){let n=e.path.length===0||t.length<=e.show.text?t.length:e.show.text;const r=re(e)&&e.deep<e.length?e.deep:e.length;n>r&&(n=r>0?r:0),Z(e,n);const o=n<
t.length?c(h,t,0,n):t,i=wn(o);return n===t.length&&i===""?E(t):`{"type":"string","length":${t.length},"value":${E(o)}${i===""?"":`,"lone":[${i}]`}}`}function wn(t){
let e="";for(let n=0;n<t.length;n++){const r=c(I,t,n);if(r<55296||r>57343)continue;const o=r<56320&&n+1<t.length?c(I,t,n+1):0;o>=56320&&o<=57343?n++:e+=`${e===""?
"":","}[${n},${r}]`}return e}function $(t,e){const n=E(t.length>le?c(h,t,0,le)+"\u2026":t);return Z(e,n.length),n}function bi(t,e){const n=be(64,t)===t||be(64,-t)===
-t?void 0:1n<<fe,r=n===void 0||t<n&&t>-n,o=r?c(Ir,t):`over ${fe} bits`;return Z(e,o.length),`{"type":"bigint","value":"${o}"}`}function b(t,e){switch(Z(e,8),typeof t){case"\
string":return Si(t,e);case"number":return St(t)&&!lt(t,-0)?C(t):`{"type":"number","value":"${lt(t,-0)?"-0":C(t)}"}`;case"boolean":return t?"true":"false";case"\
undefined":return'{"type":"undefined"}';case"symbol":return`{"type":"symbol","value":${$(c(Se,t),e)}}`;case"bigint":return bi(t,e)}if(t===null)return"null";const n=Ot(
t);if(n===void 0)return bn(t,t,e);if(e.show.proxy&&!n.revoked)return xi(n,e);const r=We(t);return r===void 0?'{"type":"proxy"}':bn(r,t,e)}function xi({target:t,
handler:e},n){if(Sn(n))return'{"type":"elided","class":"Proxy"}';L(n.path,{__proto__:null});const r=`{"type":"proxy","target":${b(t,n)},"handler":${b(e,n)}}`;return n.
path.length--,r}function Sn(t){const e=t.path.length;return e>=Ct||e>t.show.depth&&(e>=hr||t.deep<=0)}function bn(t,e,n){if(n.show.custom&&n.path.length<=n.show.
depth+1&&!(n.show.table&&n.path.length<2)){const s=ui(t,e,n);if(s!==void 0)return s}for(let s=n.path.length-1,a=1;s>=0;s--,a++)if(n.path[s]===t)return`{"type":"\
cycle","up":${a},"id":${ki(t,n.targets)}}`;const r=qe(t),o=ko(r,Eo(t,n.show.hidden));if(Sn(n))return typeof t=="function"?vn(t,o,n,!1):(nt(t)?null:on(t,o,n,!1))??
`{"type":"elided","class":${$(nt(t)?`Array(${t.length})`:o??"Object: null prototype",n)}}`;L(n.path,t);const i=typeof t=="function"?vn(t,o,n,!0):Oi(t,o,n);return n.
path.length--,n.targets.length===0?i:Ei(i,t,n.targets)}function Ei(t,e,n){for(let r=0;r<n.length;r++)if(n[r]===e)return`{"ref":${r+1},${c(h,t,1)}`;return t}function ki(t,e){
for(let n=0;n<e.length;n++)if(e[n]===t)return n+1;return L(e,t),e.length}function Oi(t,e,n){if(nt(t))return Ri(t,e,n);if(e==="Object"&&!xn(t))return Ai(t,n);if(yi(
t))return hi(t,e,n);const r=on(t,e,n,!0)??Lo(t,e,n);if(r!==null)return r;const o=j(t,n,T);return`{"type":"object"${ot(e,"Object")}${Ni(t,e)},"properties":[${o.list}\
]${D(o.more)}}`}function Ai(t,e){const n=j(t,e,T);return`{"type":"object","properties":[${n.list}]${D(n.more)}}`}function Ni(t,e){return e==="Object"&&xn(t)?',"\
kind":"arguments"':e==="null [Module]"?',"kind":"module"':""}function xn(t){try{return S(t,"callee")&&S(t,"length")&&c(Hr,t)==="[object Arguments]"}catch{return!1}}
var ot=(t,e)=>t===e?"":`,"class":${t===null?"null":E(t)}`,it=t=>t.show.table&&t.path.length<=2?1/0:t.show.items;function Ri(t,e,n){const r=t.length,o=it(n);let i="",
s=0,a=0;for(;a<r&&s<o&&!Y(n);s++){const l=m(t,a);let f;if(l)f=Xt(l,t,n),a++;else{const p=Ti(t,a,r);Z(n,32),f=`{"type":"hole","count":${p-a}}`,a=p}i+=(s?",":"")+
f}const u=r<=1e5?Rt(t,n,Nt):"";return`{"type":"array"${ot(e,"Array")},"length":${r},"items":[${i}]${u}${D(r-a)}}`}function Ti(t,e,n){let r=e+1;for(;r<n&&r<e+_r;r++)
if(S(t,r))return r;if(r>=n)return n;const o=W(t);for(let i=0;i<o.length;i++){const s=o[i];if(typeof s=="symbol"||!tn(s))break;const a=dt(s);if(a>=r)return a}return n}
var M=Object.seal(Array(P).fill(null)),En=null;function Bi(){let t=0;for(let e=1;e<P;e++)kn(M[e])<kn(M[t])&&(t=e);return t}var kn=t=>t===null?0:t.started,Ii=(t,e)=>c(
Ue,yt,t,e);function Li(){let t=null;for(let e=0;e<P;e++)if(mt(M[e])){if(t!==null)return null;t=M[e]}return t}var O=()=>c(ze,yt)??En??Li(),ht=So({current:()=>{const t=O();
return t===null?null:t.meter},turned:wo,stopped:t=>{let e=!1;for(let n=0;n<P;n++)e||=M[n]?.meter===t;for(let n=0;n<P;n++){const r=M[n];r!==null&&(!e||r.meter===
t)&&ji(r,t.place)}}}),{poll:Tt}=ht;function ji(t,e){t.meter.stopped=!0,t.meter.place=e,Pt(t)}var On=t=>$n(pe-t.length);function An(t,e,n){if(!t.closed){if(oe(t)){
t.dropped++;return}t.lines++,t.length+=n+wr,F(t,e)}}var oe=t=>t.lines>=de||t.length>=pe;function tt(t,e,n){if(t===null||t.closed)return;const r=e==="import"||e===
"handler"||e==="body";if(!r&&oe(t)){t.dropped++;return}const o=r?$n(Sr):On(t),{length:i}=o,s=`{"t":"error","phase":"${e}","ms":${vt(t)},"error":${_n(n,o,_i)}}`;
if(!r){An(t,s,i-o.length);return}t.threw=!0,F(t,s)}var Fi=t=>Nn(e=>{t.closed||c(Fe,t.controller)>0?e():t.pulled=e}),Pi=t=>Nn(e=>{t.closed||t.pending===0?e():t.wake=
e}),Nn=t=>G(new J(t));function Bt(t){return new Mt(t,{__proto__:null,status:503})}function Ci(t){return t===0?"the program answered with Response.error(), which\
 stands for an answer that never came":"the response's body was read before the response was returned: return response.clone(), taken before it is read"}function Di(t){
try{return{__proto__:null,buffer:t,offset:0,length:c(qt,t)}}catch{}try{return{__proto__:null,buffer:c(Re,t),offset:c(Te,t),length:c(Be,t)}}catch{}throw new et(`\
the response's body gave a chunk that is ${t===null?"null":`of type ${typeof t}`}; a body takes bytes: encode text with TextEncoder`)}function Rn(t){try{at(ct(t()),
()=>{},()=>{})}catch{}}function Mi(t,e,n){const r=Ht(e);if(r===void 0){F(t,'{"t":"result"}');return}const o=Ui(r),i=ae(o).length;if(i>n)throw new wt(`the progra\
m's result is ${i} bytes of JSON; the limit is ${n}`);if(Hi(o,ge))throw new wt(`the program's result is nested deeper than ${ge} arrays and objects`);F(t,`{"t":\
"result","value":${o}}`)}function Hi(t,e){for(let n=0,r=0;n<t.length;n++){const o=c(I,t,n);if(o===34)for(;c(I,t,++n)!==34;)c(I,t,n)===92&&n++;else if(o===91||o===
123){if(++r>e)return!0}else(o===93||o===125)&&r--}return!1}function Ui(t){let e=0,n="";for(let r=c(d,t,"\\ud");r>=0;r=c(d,t,"\\ud",r+2)){let o=0;for(;r-o>0&&c(I,
t,r-o-1)===92;)o++;o%2!==1&&(n+=c(h,t,e,r)+"\uFFFD",e=r+6)}return e===0?t:n+c(h,t,e)}var zi={...K,__proto__:null,depth:4,hidden:!0,proxy:!0},Gi={...K,__proto__:null,
table:!0};function Wi(t,e,n,r){const o=t==="dir"||t==="table"?"":qi(e,n);let i="";for(let s=n;s<e.length&&!Y(r);s++){const a=s>n?o[s-n-1]:void 0;let u=e[s],l=K;
a!==void 0&&(u=Vi(a,u)),a==="o"?l=zi:t==="dir"?l=Ji(e[1]):t==="table"&&s===n&&(l=Gi),i+=(s>n?",":"")+_n(u,r,l)}return i}function qi(t,e){const n=t[e];let r="";if(t.
length<e+2||typeof n!="string")return r;for(let o=c(d,n,"%");o>=0&&r.length<t.length;o=c(d,n,"%",o+2)){const i=c(h,n,o+1,o+2);i!==""&&c(d,"sdifjoOc",i)>=0&&(r+=
i)}return r}function Vi(t,e){try{if(t==="j")return Ht(e);if(e===null||typeof e!="object"&&typeof e!="function"||Q(e))return e;if(t==="s")return typeof e=="funct\
ion"||Yi(e)?C(e):e;if(t==="d")return dt(e);if(t==="i"||t==="f")return C(e)}catch(n){if(t==="j"&&Ki(n))return"[Circular]"}return e}function Ki(t){const e=t!==null&&
typeof t=="object"&&!Q(t)?k(t,"message"):void 0;return typeof e=="string"&&c(d,e,"Converting circular structure to JSON")===0}function Yi(t){const e=typeof k(t,
"toString")=="function",n=typeof k(t,ve)=="function";if(!e&&!n)return!1;for(let r=t,o=!0;r!==null;r=R(r),o=!1){if(!(e&&S(r,"toString"))&&!(n&&S(r,ve)))continue;
const i=o?void 0:m(r,"constructor");return i===void 0||typeof i.value!="function"||!Vt(k(i.value,"name"))}return!1}function Ji(t){const e={...K,__proto__:null,custom:!1};
if(t===null||typeof t!="object"||Q(t))return e;const n=a=>v(t,a),r=n("depth"),o=n("maxArrayLength"),i=n("maxStringLength"),s=n("getters");return r===null||r===void 0&&
S(t,"depth")||typeof r=="number"&&r>=Ct?e.depth=Ct:St(r)&&(e.depth=r),e.hidden=n("showHidden")===!0,e.proxy=n("showProxy")===!0,e.custom=n("customInspect")===!0,
e.items=Tn(o,e.items),e.text=Tn(i,e.text),(s===!0||s==="get"||s==="set")&&(e.getters=s),e}var Tn=(t,e)=>t===null?1/0:typeof t!="number"?e:t>0?t:0,{decode:Xi}=TextDecoder.
prototype,Qi=Object.freeze({__proto__:null,stream:!0});function Zi(t){Bn(t,"stdout"),Bn(t,"stderr")}function Bn(t,e){const n=t[e],r=new TextDecoder;if(n===null||
typeof n!="object"||typeof n._write!="function")return;const{_write:o}={_write(i,s,a){es(e,c(Et,i)===void 0?C(i):c(Xi,r,i,Qi)),a()}};U(n,"_write",o)}function ts(t){
const e=t[0];return t.length!==1||typeof e!="string"?"":c(d,e,"stdout: ")===0?"stdout":c(d,e,"stderr: ")===0?"stderr":""}function _(t,e,n="",r=0){Tt();const o=O();
if(o===null||o.closed)return;if(oe(o)){o.dropped++;return}const i=pi(),s=ts(e);s!==""&&di()&&(t=s,e=[c(h,e[0],8)+`
`]);const a=On(o),{length:u}=a,l=Wi(t,e,r,a),{group:f}=o;An(o,`{"t":"console","level":"${t}","ms":${vt(o)},"group":${f}${i===""?"":`,"at":${E(i)}`}${n},"args":[${l}\
]}`,u-a.length)}function es(t,e){e!==""&&_(t,[e])}function In(t,e){e.length>0&&_(t,e);const n=O();n!==null&&n.group++}function Ln(t,e){const n=O(),r=It(e);if(n===
null)return;const o=n.timers[r];if(o===void 0){_("warn",[`No such label '${r}' for console.${t}()`]);return}t==="timeEnd"&&delete n.timers[r];const i=`${r}: ${rs(
ft()-o)}`,s=[];for(let a=1;t==="timeLog"&&a<e.length;a++)U(s,a,e[a]);U(s,0,s.length>0?os(i):i),_(t,s)}var ns={log(){_("log",arguments)},info(){_("info",arguments)},
warn(){_("warn",arguments)},error(){_("error",arguments)},debug(){_("debug",arguments)},dir(){_("dir",arguments)},dirxml(){_("dirxml",arguments)},table(){_("tab\
le",arguments)},trace(){_("trace",arguments,`,"stack":${E(yn())}`)},group(){In("group",arguments)},groupCollapsed(){In("groupCollapsed",arguments)},groupEnd(){const t=O();
t!==null&&t.group>0&&t.group--},clear(){const t=O();t!==null&&(t.group=0),_("clear",[])},time(){const t=O(),e=It(arguments);t!==null&&(t.timers[e]!==void 0?_("w\
arn",[`Label '${e}' already exists for console.time()`]):t.timers[e]=ft())},timeLog(){Ln("timeLog",arguments)},timeEnd(){Ln("timeEnd",arguments)},count(){const t=O(),
e=It(arguments);if(t===null)return;const n=t.counts[e]=(t.counts[e]??0)+1;_("count",[`${e}: ${n}`])},countReset(){const t=O(),e=It(arguments);t!==null&&(t.counts[e]===
void 0?_("warn",[`Count for '${e}' does not exist`]):delete t.counts[e])},context(){return jn},assert(){arguments[0]||_("assert",arguments,"",1)}},jn=console,It=t=>t.
length>0&&t[0]!==void 0?`${t[0]}`:"default",rs=t=>t<1e3?`${t}ms`:`${(t-t%1e3)/1e3}.${c(h,`00${t%1e3}`,-3)}s`;function os(t){let e="";for(let n=0;n<t.length;n++)
e+=t[n]==="%"?"%%":t[n];return e}var is="the program exports no handler: export default { fetch(request, env, ctx) { \u2026 } }, a class with fetch, a function, or a\
 function named run";function ss(t){const e=v(t,"prompt");return typeof e=="string"?e:""}function cs(t,e,n){return e!==void 0&&!S(t,e)?`the program has no expor\
t named ${e}; it has ${Fn(t)}`:typeof n=="function"?`the program's ${e===void 0?"default class":`class ${e}`} has no fetch method: add fetch(request) { \u2026 } to i\
t`:e!==void 0?`the program's export ${e} cannot answer: it must be an object or a class with fetch, or a function; it is ${ie(n)}`:`${is}; ${as(t,n)}`}function as(t,e){
if(e!==void 0)return`its default export is ${ie(e)}${typeof e=="object"&&e!==null?" without fetch":""}`;const n=Fn(t);return n==="none"?"it exports nothing":`it\
 exports ${n}, and no entrypoint is named`}function us(t){return new et(`the program's fetch must return a Response; it returned ${ie(t)}${t===void 0?": is a re\
turn missing?":""}`)}function Fn(t){const e=W(t);let n="";for(let r=0;r<e.length;r++){const o=e[r];typeof o=="string"&&(n+=(n===""?"":", ")+o)}return n===""?"no\
ne":n}function ie(t){switch(typeof t){case"undefined":return"undefined";case"function":return"a function";case"object":if(t===null)return"null";if(nt(t))return"\
an array";try{if(N(t)===Nr.prototype)return"a plain object"}catch{}return"an object of another class";default:return`a ${typeof t}`}}var ls=["setTimeout","setIn\
terval","setImmediate","queueMicrotask"],st=null;function fs(t){st===null?tt(O(),"unhandledrejection",t):st.length<de&&L(st,t)}var Lt=[];function Pn(){const t=Lt;
Lt=[];for(let e=0;e<t.length;e++){const{owner:n,callback:r,held:o}=t[e],i=Un(n);i!==null&&Ii(i,()=>{try{r(o)}catch(s){tt(i,"uncaught",s)}})}}async function ds(){
const{prototype:t}=Function,{bind:e}=t,n=m(t,"bind");let r,o;U(t,"bind",function(i){return typeof i?.exitImpl=="function"&&(r=i),A(e,this,arguments)});try{o=(await ct(
import("node:process"))).value.default}catch{}if(w(t,"bind",n),o&&Zi(o),r)Cn(r,"exitImpl","exit");else if(o)for(const i of["exit","abort","reallyExit"])typeof o[i]==
"function"&&Cn(o,i,i)}function Cn(t,e,n){const r={[e](){const o=O();o!==null&&(o.exited=!0,Pt(o));const i=new q(`process.${n}() was called`);throw w(i,"name",{__proto__:null,
value:"ProcessExit"}),i}}[e];try{U(t,e,r)}catch{}}var Dn=Hn.abortIsolate,se=!1,jt=!1,Mn=!1,ce,ps;Zn(),Xn(),Qn();var ys=me({fetch:Vn});export{ys as default};
