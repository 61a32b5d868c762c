// Made of src/runtime/harness by `npm run harness`; its SHA-256: a697b7ae91ea0ba132e025c7ad3457ddfbd1b047dc3af79b236f62b466d61d5a
import*as Un from"cloudflare:workers";const mt=(function(e){return e!==null&&!e.closed&&ft()-e.started<=hr}),zn=(function(e){if(mt(e))return e;for(let n=0;n<P;n++)
if(mt(M[n]))return M[n];return null}),Gn=(function(e){return c(Et,e)?{__proto__:null,buffer:c(Oe,e),offset:c(Ae,e),length:c(Ne,e)}:Mi(e)}),Wn=(function(e){return{
props:{},waitUntil(n){e.pending++;const r=()=>{e.pending--;const{wake:o}=e;e.wake=null,o&&o()};at(ct(n),r,o=>{tt(e,"waitUntil",o),r()})},passThroughOnException(){}}}),
qn=(function(e,n,r,o,i){const s=v(i,"entrypoint"),a=v(i,"args"),u=nt(a)?a:void 0,l=Wn(e),f=s===void 0||S(n,s)?n[s??"default"]:void 0;if(typeof f=="function"&&!er(
f))return $t(u===void 0?f(r,o,l):A(f,void 0,u),!1);if(typeof f=="function"){const p=Dt(f,[l,o]);if(typeof p.fetch=="function")return $t(p.fetch(r),!0)}else{if(f!==
null&&typeof f=="object"&&typeof f.fetch=="function")return $t(f.fetch(r,o,l),!0);if(s===void 0&&typeof n.run=="function")return $t(A(n.run,void 0,[u===void 0?cs(
i):u[0],o,l]),!1)}throw new et(as(n,s,f))}),vt=(function(e){const n=ft();return n>e.started?n-e.started:0}),ae=(function(e){return c(Zr,Le,e)}),Ft=(function(e,n){
Lt=n===void 0,se=!Lt,n===void 0?Jn():ir(e,n),ur(Lt?e:null)}),Vn=(async function(e,n,r,o){F(e,`{"t":"start","v":1,"warm":${se}}`);let i="import";try{const s=v(o,
"main"),a=v(o,"method")==="HEAD",u=rr(v(o,"outputBytes"));v(o,"process")===!0&&await(hs??=W(ys()));const l=!Lt&&!se;l&&v(o,"console")===!0&&await W(No()),l&&Ft(
e);let f;try{f=await W(import(s))}catch(x){throw l&&Ft(e,{reason:x}),x}l&&Ft(e,null),i="handler";const p=qn(e,f,a?new Tr(n,{__proto__:null,method:"HEAD"}):n,r,o),
y=(await ct(p.value)).value,H=nr(y);if(p.fetch&&!H)throw fs(y);if(!e.closed){const x=H?cr(e,y,a):Hi(e,y,u);i="body",x&&await W(sr(e,x,u))}}catch(s){tt(e,i,s)}do{
for(;e.pending>0&&!e.closed;)await Ci(e);Cn(),e.closed||await fr()}while(e.pending>0&&!e.closed);Pt(e)}),Kn=(function(e,n,r){const{props:o}=r;if(Xn()||!o||typeof v(
o,"main")!="string"||(Hn||(Hn=!0,ce=v(o,"key")),v(o,"key")!==ce))return Bt("a program cannot call the harness that runs it");if(v(o,"end")===!0)return Mn!==void 0&&
Mn("its name was given up"),Bt("this platform cannot end an isolate");const i=v(o,"cpuMs");return lr(ce!==void 0,St(i)?i:Or,Vn,e,n,o)}),Pt=(function(e){if(e.controller===
null)return;e.meter.stopped?F(e,`{"t":"stopped","place":${e.meter.place}}`):ht.over(),F(e,`{"t":"end","ms":${vt(e)},"outcome":"${e.exited?"exited":e.threw?"thre\
w":"returned"}","console_dropped":${e.dropped}}`);const n=e.controller;e.closed=!0,e.controller=null;try{c(eo,n)}catch{}ue(e)}),g=(function(e,n){return c($e,e,n)}),
Yn=(function(e){let n="";const r=(function(i,s){n+=`${n===""?"":","}[${E(i)},${E(s)}]`});c(fo,e,(function(i,s){s!=="set-cookie"&&r(s,i)}));const o=ar(e);for(let i=0;i<
o.length;i++)r("set-cookie",o[i]);return n}),Jn=(function(){st=[]}),Xn=(function(){return c(ze,yt)!==void 0}),Qn=(function(){Object.assign(Ln,rs)}),Zn=(function(){
addEventListener("unhandledrejection",e=>ps(e.reason)),addEventListener("error",e=>tt(O(),"uncaught",c(ho,e)??c(go,e)));for(const e of ds)dr(globalThis,e);yr(),
pr()}),tr=(function(){const{revocable:e}={revocable(r,o){const i=vo(r,o),{proxy:s,revoke:a}=i,u=He(s,r,o);return i.revoke=()=>{u.revoked=!0,a()},w(i.revoke,"nam\
e",{__proto__:null,value:"",configurable:!0}),i}},n=$o.bind(void 0);w(n,"name",{value:"Proxy",configurable:!0}),w(n,"revocable",{value:e,writable:!0,configurable:!0}),
w(ut,"Proxy",{value:n,writable:!0,configurable:!0})}),er=(function(e){const n=c(h,c(bt,e),0,6),r=c(I,n,5);if(c(d,n,"class")===0&&(r===32||r===123||r===10||r===13||
r===9||r===47))return!0;const o=e.prototype;return o!==null&&typeof o=="object"&&typeof o.fetch=="function"}),nr=(function(e){try{return c(Pe,e),!0}catch{return!1}}),
ue=(function(e){const{wake:n,pulled:r}=e;e.wake=e.pulled=null,n&&n(),r&&r()}),rr=(function(e){return St(e)&&e>=0&&!lt(e,-0)?e:xr}),W=(function(e){return U(e,"co\
nstructor",J),e}),v=(function(e,n){const r=m(e,n);return r&&S(r,"value")?r.value:void 0}),E=(function(e){return Ht(c(Lr,e))}),or=(function(e){try{return c(no,e)}catch{
throw new et("the response's body is locked to a reader: release the reader's lock, or return response.clone(), taken before it is read")}}),ir=(function(e,n){const r=st??
[];st=null;for(let o=0;o<r.length;o++)(n===null||n.reason!==r[o])&&tt(e,"unhandledrejection",r[o])}),U=(function(e,n,r){return w(e,n,{__proto__:null,value:r,writable:!0,
enumerable:!0,configurable:!0})}),sr=(async function(e,n,r){for(let o=r;;){const i=await W(c(oo,n));if(i.done)return;const{buffer:s,offset:a,length:u}=Gn(i.value);
for(let f=0;f<u&&f<o;f+=ye){const p=f+ye,y=p<u?p<o?p:o:u<o?u:o;for(F(e,`{"t":"body","base64":"${c(Qr,new _e(s,a+f,y-f))}"}`);!e.closed&&c(Fe,e.controller)<=0;)await Pi(
e);if(e.closed)break}const l=u>o;if(o-=u,l&&F(e,'{"t":"body_cut"}'),l||e.closed){Rn(()=>c(io,n));return}}}),cr=(function(e,n,r){const o=c(Pe,n),i=c(ao,n),s=i!==
null&&!r;if(o===0||s&&c(uo,n))throw new et(Di(o));const a=s?or(i):null,u=`"status_text":${E(c(so,n))},"headers":[${Yn(c(co,n))}]`;if(u.length>he)throw new wt(`t\
he response's head is ${u.length} characters long; the limit is ${he}`);const l=c(lo,n)?',"websocket":true':"";return F(e,`{"t":"response","ms":${vt(e)},"status\
":${o},${u},"body":${s}${l}}`),!s&&i!==null&&Rn(()=>c(ro,i)),a}),$t=(function(e,n){return{__proto__:null,value:e,fetch:n}}),ar=(function(e){try{return c(po,e)}catch{
return c(yo,e,"set-cookie")}}),ur=(function(e){En=e}),ct=(function(e){return W(new J((function(n,r){const o=(function(s){n({__proto__:null,value:s})});let i=!1;
try{i=N(e)===J.prototype}catch{}if(i)try{at(e,o,r);return}catch{}at(new J((function(s){s(e)})),o,r)})))}),lr=(function(e,n,r,o,i,s){let a=0;for(;a<P&&mt(M[a]);)
a++;if(a===P){if(!e)return Bt(`this isolate already has ${P} active runs; the limit is ${P}`);a=Ii()}const u={__proto__:null,started:ft(),controller:null,closed:!1,
lines:0,length:0,dropped:0,group:0,timers:{__proto__:null},counts:{__proto__:null},threw:!1,exited:!1,pending:0,wake:null,pulled:null,meter:ht.meter(n)},l={__proto__:null,
start:(function(y){u.controller=y}),pull:(function(){const{pulled:y}=u;u.pulled=null,y&&y()}),cancel(){u.closed=!0,ht.over(),ue(u)}},f=new Br(l,{__proto__:null,
highWaterMark:Er});M[a]=u,ht.over(),c(Ue,yt,u,r,u,o,i,s);const p={__proto__:null,"content-type":"application/x-ndjson","cache-control":"no-transform"};return new Mt(
f,{__proto__:null,headers:p})}),at=(function(e,n,r){const i=m(e,"constructor")===void 0&&w(e,"constructor",wo);try{c(_o,e,n,r)}finally{i&&delete e.constructor}}),
fr=(function(){return W(new J((function(e){const n=(function(){e(void 0)});try{Ge(n)}catch{Ce(n,0)}})))}),dr=(function(e,n){const r=e[n];if(typeof r!="function")
return;const o={[n](i){if(Tt(),typeof i!="function")return A(r,e,arguments);const s=[];j(s,function(){jt.length>0&&Cn();try{return A(i,this,arguments)}catch(a){
tt(O(),"uncaught",a)}});for(let a=1;a<arguments.length;a++)j(s,arguments[a]);return A(r,e,s)}}[n];U(e,n,o)}),pr=(function(){const e=globalThis.FinalizationRegistry;
if(typeof e!="function")return;const n=new De(e,{__proto__:null,construct(r,o,i){const s=v(o,0),a=O();return typeof s!="function"?Dt(r,o,i):Dt(r,[l=>{j(jt,{__proto__:null,
owner:a,callback:s,held:l})}],i)}});w(e.prototype,"constructor",{__proto__:null,value:n,writable:!0,enumerable:!1,configurable:!0}),w(globalThis,"FinalizationRe\
gistry",{__proto__:null,value:n,writable:!0,enumerable:!1,configurable:!0})}),yr=(function(){const{fromAsync:e}=Array;if(typeof e!="function")return;const n={fromAsync(r,o=void 0,i=void 0){
return A(e,this,[r,o===void 0?a=>(Tt(),a):typeof o!="function"?o:function(){return Tt(),A(o,i,arguments)}])}}.fromAsync;w(n,"length",{__proto__:null,value:1,configurable:!0}),
w(Array,"fromAsync",{__proto__:null,value:n,writable:!0,enumerable:!1,configurable:!0})}),F=(function(e,n){if(!e.closed)try{c(to,e.controller,ae(n+`
`))}catch(r){if(N(r)===wt.prototype)throw r;e.closed=!0}});var P=16,hr=6e4,gr=6,Ct=28,mr=64*1024,vr=1e4,le=1e4,$r=100,fe=1000000n,_r=32,wr=1e3,de=5e3,pe=1024*1024,
Sr=16,br=256*1024,ye=48*1024,xr=1024*1024,Er=16,kr=16,he=256*1024,ge=100,Or=500;import{AsyncLocalStorage as Ar}from"node:async_hooks";var ut=globalThis,{apply:A,
construct:Dt,ownKeys:z,getPrototypeOf:N,getOwnPropertyDescriptor:m,defineProperty:w}=Reflect,{freeze:me,hasOwn:S}=Object,{toPrimitive:ve,toStringTag:_t}=Symbol,
c=Function.prototype.call.bind(Function.prototype.call),$e=Reflect.get(Object.prototype,"__lookupGetter__"),J=Promise,q=Error,et=TypeError,wt=RangeError,Nr=RegExp,
Rr=Object,_e=Uint8Array,Mt=Response,Tr=Request,Br=ReadableStream,{isArray:nt}=Array,{is:lt}=Object,{now:ft}=Date,{isFinite:St}=Number,{isError:we,captureStackTrace:Ir}=Error,
{stringify:Ht}=JSON,C=String,dt=Number,{toString:bt}=Function.prototype,{toString:Se}=Symbol.prototype,{toString:jr}=BigInt.prototype,{slice:h,indexOf:d,lastIndexOf:Ut,
charCodeAt:I,toWellFormed:Lr}=String.prototype,{forEach:Fr}=Map.prototype,Pr=g(Map.prototype,"size"),{forEach:Cr}=Set.prototype,Dr=g(Set.prototype,"size"),{getTime:Mr,
toISOString:Hr}=Date.prototype,{toString:Ur}=Object.prototype,{asUintN:be}=BigInt,{fromCharCode:zr}=String,{has:Gr,get:xe,set:Ee}=WeakMap.prototype,{has:Wr}=WeakSet.
prototype,qr=g(RegExp.prototype,"source"),Vr=g(RegExp.prototype,"flags"),ke={__proto__:null,Number:Number.prototype.valueOf,String:String.prototype.valueOf,Boolean:Boolean.
prototype.valueOf,BigInt:BigInt.prototype.valueOf,Symbol:Symbol.prototype.valueOf},zt=[{kind:"async function",prototype:N(async()=>{})},{kind:"generator",prototype:N(
function*(){})},{kind:"async generator",prototype:N(async function*(){})}],Kr=N(new Map().entries()),Yr=N(new Set().values()),xt=new Map;for(const t of[Array,ArrayBuffer,
Function,Map,Set,Object,RegExp,Date,DataView,Error,AggregateError,RangeError,TypeError,Boolean,Number,String,Promise,WeakMap,WeakSet,BigInt,Symbol])xt.set(t.prototype,
t.name);xt.set(N(Uint8Array.prototype),"TypedArray"),typeof ut.SharedArrayBuffer=="function"&&xt.set(ut.SharedArrayBuffer.prototype,"SharedArrayBuffer");var{get:Jr}=Map.
prototype,Gt=t=>c(Jr,xt,t),pt=N(Uint8Array.prototype),Wt=DataView.prototype,Et=g(pt,_t),Xr=g(pt,"length"),Oe=g(pt,"buffer"),Ae=g(pt,"byteOffset"),Ne=g(pt,"byteL\
ength"),Re=g(Wt,"buffer"),Te=g(Wt,"byteOffset"),Be=g(Wt,"byteLength"),qt=g(ArrayBuffer.prototype,"byteLength"),Qr=Reflect.get(Uint8Array.prototype,"toBase64"),Ie=ut.
SharedArrayBuffer,kt=typeof Ie=="function"?g(Ie.prototype,"byteLength"):void 0,je=c($e,ArrayBuffer.prototype,"detached"),Le=new TextEncoder,{encode:Zr}=Le,X=Response.
prototype,{enqueue:to,close:eo}=ReadableStreamDefaultController.prototype,Fe=g(ReadableStreamDefaultController.prototype,"desiredSize"),{getReader:no,cancel:ro}=ReadableStream.
prototype,{read:oo,cancel:io}=ReadableStreamDefaultReader.prototype,Pe=g(X,"status"),so=g(X,"statusText"),co=g(X,"headers"),ao=g(X,"body"),uo=g(X,"bodyUsed"),lo=g(
X,"webSocket"),{forEach:fo,getSetCookie:po,getAll:yo}=Headers.prototype,ho=g(ErrorEvent.prototype,"error"),go=g(ErrorEvent.prototype,"message"),{setTimeout:Ce}=ut,
{text:mo}=X,De=Proxy,{revocable:vo}=Proxy,Me=new WeakMap,Ot=t=>c(xe,Me,t),Q=t=>Ot(t)!==void 0;function He(t,e,n){const r={__proto__:null,target:e,handler:n,revoked:!1};
return c(Ee,Me,t,r),r}function $o(t,e){if(new.target===void 0)throw new et("Constructor Proxy requires 'new'");const n=new De(t,e);return He(n,t,e),n}var yt=new Ar,
{run:Ue,getStore:ze}=yt,{then:_o}=Promise.prototype,rt=256;function V(t,e){try{let n=N(t);for(let r=0;n!==null&&r<rt&&!Q(n);r++,n=N(n))if(n===e)return!0}catch{}
return!1}function j(t,e){w(t,t.length,{__proto__:null,value:e,writable:!0,enumerable:!0,configurable:!0})}var wo=me({__proto__:null,value:void 0,writable:!0,enumerable:!1,
configurable:!0});function So(t){try{Ce(t,0)}catch{Ge(t)}}function Ge(t){at(c(mo,new Mt("")),t,t)}import{claim as bo}from"./guard.js";function We(t){let e=Ot(t);
for(;e!==void 0;){if(e.revoked)return;t=e.target,e=Ot(t)}return t}function R(t){const e=N(t);return Q(e)?We(e)??null:e}function k(t,e){for(let n=t,r=0;n!==null&&
r<rt;n=R(n),r++){const o=m(n,e);if(o!==void 0){if(S(o,"value"))return o.value;if(typeof o.get!="function")return;try{return A(o.get,t,[])}catch{return}}}}function qe(t){
for(let r=t,o=0;r!==null&&o<rt;r=R(r),o++){const i=r===t?void 0:Gt(r);if(i!==void 0)return i;const s=Eo(t,m(r,"constructor"));if(s!=="")return s}const e=R(t);return e===
null?null:`Object <${qe(e)??`[Object: null prototype]${xo(e)?" {}":""}`}>`}function xo(t){const e=z(t);for(let n=0;n<e.length;n++){const r=m(t,e[n]);if(r!==void 0&&
r.enumerable)return!1}return!0}function Eo(t,e){const n=e===void 0?void 0:e.value;if(typeof n!="function"||Q(n))return"";const r=m(n,"prototype"),o=r===void 0?void 0:
r.value;if(o===null||typeof o!="object"||!V(t,o))return"";const i=k(n,"name");if(typeof i=="string")return i;try{return C(i)}catch{return""}}function ko(t,e){const n=k(
t,_t);if(typeof n!="string"||n==="")return"";const r=m(t,_t);return r!==void 0&&(e||r.enumerable)?"":n}var Oo=(t,e)=>e!==""&&(e!==t||e==="Object")?`${t??"null"}\
 [${e}]`:t,Ao=" Object Array Function Error Date RegExp Number String Boolean Symbol BigInt Map Set WeakMap WeakSet WeakRef Promise ArrayBuffer SharedArrayBuffe\
r DataView Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array Float16Array Float32Array Float64Array BigInt64Array BigUint64Ar\
ray AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError Iterator FinalizationRegistry Proxy SuppressedError DisposableStack AsyncD\
isposableStack ",Vt=t=>typeof t=="string"&&c(d,Ao,` ${t} `)>=0,Kt=Array.prototype,Ve=null,At;async function No(){try{const{createRequire:t}=(await ct(import("node:module"))).
value;Ve=t("file:///")}catch{}}function Ke(){if(At===void 0){At=null;try{At=Ve("node:util").inspect}catch{}}return At}function Ye(t){const e=Ke(),n=m(Kt,"includ\
es");if(e===null||n===void 0)return null;const r=[];let o="",i=!0;const s={includes(u){if(!i)j(r,{__proto__:null,value:u,text:""});else return i=!1,!1;return!0}}.
includes,a={__proto__:null,customInspect:!1,depth:0,breakLength:1/0,maxStringLength:1/0,showProxy:!1,stylize(u,l){const f=Ro(u,l);return f!==""?j(r,{__proto__:null,
value:void 0,text:f}):l==="string"?j(r,{__proto__:null,value:Je(u,1,u.length-1),text:""}):l==="special"&&c(d,u,"[Circular")!==0&&(o+=u),u}};try{w(Kt,"includes",
{__proto__:null,value:s,writable:!0,enumerable:!1,configurable:!0});const u=c(e,void 0,t,a);return typeof u=="string"?{__proto__:null,values:r,words:o,text:u}:null}catch{
return null}finally{try{w(Kt,"includes",n)}catch{}}}function Ro(t,e){switch(e){case"number":return t==="-0"||t==="NaN"||c(d,t,"Infinity")>=0?`{"type":"number","\
value":"${t}"}`:C(dt(t));case"bigint":return`{"type":"bigint","value":"${c(h,t,0,-1)}"}`;case"boolean":case"null":return t;case"undefined":return'{"type":"undef\
ined"}';case"symbol":return`{"type":"symbol","value":${E(Je(t,0,t.length))}}`;default:return""}}var To={__proto__:null,b:"\b",t:"	",n:`
`,f:"\f",r:"\r",v:"\v"};function Je(t,e,n){let r="",o=e;for(let i=c(d,t,"\\",e);i>=0&&i+1<n;i=c(d,t,"\\",o)){const s=t[i+1],a=s==="x"?2:s==="u"?4:0;r+=c(h,t,o,i)+
(a>0?zr(dt("0x"+c(h,t,i+2,i+2+a))):To[s]??s),o=i+2+a}return r+c(h,t,o,n)}var Bo={__proto__:null,AbortSignal:["aborted"],Blob:["size","type"],Crypto:[],CryptoKey:[
"type","extractable","algorithm","usages"],Event:["type","defaultPrevented","cancelable","timeStamp"],File:["size","type","name","lastModified"],MessageChannel:[
"port1","port2"],Performance:["timeOrigin"],Request:["method","url","headers","cache","redirect","integrity","keepalive","signal","body","bodyUsed","cf"],Response:[
"status","statusText","headers","body","bodyUsed","ok","redirected","type","url"],URL:["href","origin","protocol","username","password","host","hostname","port",
"pathname","search","searchParams","hash"],URLPattern:["protocol","username","password","hostname","port","pathname","search","hash","hasRegExpGroups"]},Io=" As\
yncFunction GeneratorFunction AsyncGeneratorFunction ",jo=" Headers URLSearchParams FormData ",Xe=new WeakMap,Yt={name:"",fields:[],forEach:null};function Lo(t,e,n){
const r=R(t);if(r===null)return null;let o=c(xe,Xe,r);if(o===void 0&&(o=Do(r),c(Ee,Xe,r,o)),o===Yt)return null;if(o.forEach!==null)return Po(o,t,e,n);let i="";for(let l=0;l<
o.fields.length&&!(n.show.table&&n.path.length<=2);l++){const{key:f,get:p}=o.fields[l];let y;try{y=p===null?v(t,f):c(p,t)}catch{continue}y===void 0&&(p===null||
f==="cf")||(i+=`${i===""?"":","}[${E(f)},${b(y,n)}]`)}const s=e===null?`null [${o.name}]`:Co(e,o.name),a=L(t,n,i===""?T:l=>typeof l=="symbol"||!Fo(o,l)),u=i===""||
a.list===""?i+a.list:`${i},${a.list}`;return`{"type":"object","class":${$(s,n)},"kind":"platform","properties":[${u}]${D(a.more)}}`}function Fo({fields:t},e){for(let n=0;n<
t.length;n++)if(t[n].get===null&&t[n].key===e)return!0;return!1}function Po({forEach:t,name:e},n,r,o){let i=0;try{c(t,n,()=>{i++})}catch{return null}return sn(t,
n,r,e,i,o)}function Co(t,e){const n=t.length-e.length-3;return n>0&&c(h,t,n)===` [${e}]`?c(h,t,0,n):t}function Do(t){const e=[];let n="";for(let r=t,o=0;r!==null&&
o<rt&&Gt(r)===void 0;r=R(r),o++){const i=Jt(r),s=Bo[i];if(i!==""){if(n===""&&(n=i),c(d,jo,` ${i} `)>=0){const a=Ze(r,"forEach","value");return a===null?Yt:{name:i,
fields:[],forEach:a}}if(s!==void 0){Qe(e,r,s,!0);break}Qe(e,r,z(r),!1)}}return n===""?Yt:{name:n,fields:e,forEach:null}}function Qe(t,e,n,r){const o=t.length;for(let i=0;i<
n.length;i++){const s=n[i],a=typeof s=="string"?Ze(e,s,"get"):null;(a!==null||r&&!S(e,s))&&j(t,{__proto__:null,key:s,get:a})}if(!(!r||o===0))for(let i=0;i<o;i++){
const s=t[0];for(let a=1;a<t.length;a++)t[a-1]=t[a];t[t.length-1]=s}}function Jt(t){const e=v(t,"constructor");if(typeof e!="function"||Q(e)||c(Ut,c(bt,e),"[nat\
ive code]")<0)return"";const n=v(e,"name"),r=v(t,_t);return typeof n!="string"||Vt(n)||c(d,Io,` ${n} `)>=0||typeof r=="string"&&c(d,r,".")>=0?"":n}function Ze(t,e,n){
for(let r=t,o=0;r!==null&&o<rt;r=R(r),o++){const i=m(r,e);if(i===void 0)continue;const s=S(i,n)?i[n]:void 0;return typeof s=="function"&&c(Ut,c(bt,s),"[native c\
ode]")>0?s:null}return null}var T=()=>!0,Nt=t=>typeof t=="symbol"||!tn(t),tn=t=>{const e=dt(t);return e>=0&&e<4294967295&&C(e)===t&&e%1===0};function en(t,e,n){
const r=typeof t=="symbol"?`{"type":"symbol","value":${$(c(Se,t),n)}}`:Mo(t,n);return e?r:`{"type":"hidden","value":${r}}`}function Mo(t,e){const n=wn(t);return n===
""?$(t,e):`{"type":"string","value":${$(t,e)},"lone":[${n}]}`}function L(t,e,n){const r=z(t),{hidden:o}=e.show;let i="",s=0;for(let a=0;a<r.length;a++){const u=r[a];
if(!n(u))continue;const l=Go(t,u);if(!(l===void 0||!(o||l.enumerable))){if(Y(e)){s++;continue}i+=`${i===""?"":","}[${en(u,l.enumerable,e)},${Xt(l,t,e)}]`}}if(o){
const a=Uo(t,e);a!==""&&(i+=i===""?a:`,${a}`)}return{__proto__:null,list:i,more:s}}var Ho=3;function Uo(t,e){let n="",r=R(t);if(r===null||nn(r)||Jt(r)!=="")return n;
for(let o=0;o<Ho&&r!==null&&(o===0||!(nn(r)||Jt(r)!==""));o++,r=R(r)){const i=z(r);for(let s=0;s<i.length&&!Y(e);s++){const a=i[s],u=m(r,a);a==="constructor"||u===
void 0||typeof u.value=="function"||zo(t,r,a)||(n+=`${n===""?"":","}[${en(a,u.enumerable,e)},${Xt(u,t,e)}]`)}}return n}function nn(t){const e=m(t,"constructor"),
n=e===void 0?void 0:e.value;return typeof n=="function"&&Vt(k(n,"name"))}function zo(t,e,n){for(let r=t;r!==e&&r!==null;r=R(r))if(S(r,n))return!0;return!1}function Go(t,e){
try{return m(t,e)}catch{return{__proto__:null,enumerable:!0,get:void 0}}}function Xt(t,e,n){if(S(t,"value"))return b(t.value,n);const{get:r,set:o}=t,{getters:i}=n.
show;if(r===void 0&&o===void 0)return S(t,"set")?'{"type":"undefined"}':'{"type":"opaque","class":"<uninitialized>"}';const s=r===void 0?"set":o===void 0?"get":
"get/set";if(n.show.table&&n.path.length<=2&&r!==void 0)return b(Wo(r,e),n);let a="";if(r!==void 0&&(i===!0||i==="get"&&o===void 0||i==="set"&&o!==void 0))try{a=
`,"got":${b(A(r,e,[]),n)}`}catch(u){a=`,"threw":${b(u,n)}`}return`{"type":"accessor","value":"${s}"${a}}`}function Wo(t,e){try{return A(t,e,[])}catch{return}}var D=t=>t>
0?`,"more":${t}`:"";function rn(t,e,n){const r=L(t,e,n);return(r.list===""?"":`,"properties":[${r.list}]`)+D(r.more)}function Rt(t,e,n){const r=L(t,e,n);return r.
list===""?"":`,"properties":[${r.list}]`}function on(t,e,n,r){if(!qo(t))return r?an(t,e,n):null;const o=Yo(t,e,n,r)??Qo(t,e,n,r)??Jo(t,e,n,r);return o!==null||!r?
o:Vo(t,e,n)??Ko(t,e,n)??Zo(t,e,n)??oi(t,e,n)??an(t,e,n)??ai(t,e)}function qo(t){for(let e=R(t),n=0;e!==null&&n<rt;e=R(e),n++){const r=Gt(e);if(r!==void 0)return r!==
"Object"}return!0}function B(t,e){try{return c(t,e)}catch{return}}var Qt=(t,e,n,r=T)=>n?rn(t,e,r):"";function Vo(t,e,n){const r=B(Pr,t);return r===void 0?null:sn(
Fr,t,e,"Map",r,n)}function sn(t,e,n,r,o,i){const s=it(i);let a="",u=0;c(t,e,(f,p)=>{if(u>=s||Y(i))return;const y=b(p,i);a+=`${u++?",":""}[${y},${b(f,i)}]`});const l=Rt(
e,i,T)+D(o-u);return`{"type":"map","class":${$(n??`null [${r}]`,i)},"size":${o},"entries":[${a}]${l}}`}function Ko(t,e,n){const r=B(Dr,t),o=it(n);if(r===void 0)
return null;let i="",s=0;return c(Cr,t,a=>{s<o&&!Y(n)&&(i+=(s++?",":"")+b(a,n))}),`{"type":"set","class":${$(e??"null [Set]",n)},"size":${r},"items":[${i}]${Rt(
t,n,T)}${D(r-s)}}`}function Yo(t,e,n,r){const o=B(Mr,t);return o===void 0?null:`{"type":"date"${ot(e,"Date")},"value":${lt(o,NaN)?"null":`"${c(Hr,t)}"`}${Qt(t,n,
r)}}`}function Jo(t,e,n,r){const o=z(ke);for(let i=0;i<o.length;i++){const s=o[i],a=B(ke[s],t);if(a===void 0)continue;const u=e===s?"":`,"made":${e===null?"null":
E(e)}`,l=s==="String"?Xo(a.length):T;return`{"type":"boxed","class":"${s}"${u},"value":${b(a,n)}${Qt(t,n,r,l)}}`}return null}var Xo=t=>e=>Nt(e)||e>=t;function Qo(t,e,n,r){
const o=lt(t,Nr.prototype)?void 0:B(qr,t);return o===void 0?null:`{"type":"regexp"${ot(e,"RegExp")},"value":${$(`/${o}/${B(Vr,t)??""}`,n)}${Qt(t,n,r)}}`}function Zo(t,e,n){
const r=c(Et,t);if(r!==void 0)return ei(t,e,r,n);let o="ArrayBuffer",i=B(qt,t);if(i===void 0&&kt!==void 0&&(o="SharedArrayBuffer",i=B(kt,t)),i!==void 0)return ti(
t,e??`null [${o}]`,i,n);const s=B(Be,t);if(s===void 0)return null;const a=b(c(Re,t),n),u=L(t,n,T),l=`${G("byteLength",`${s}`)},${G("byteOffset",`${c(Te,t)}`)},${G(
"buffer",a)}`;return`{"type":"object","class":${$(e??"null [DataView]",n)},"properties":[${l}${u.list===""?"":`,${u.list}`}]${D(u.more)}}`}var G=(t,e)=>`[{"type\
":"hidden","value":"${t}"},${e}]`;function ti(t,e,n,r){if(je!==void 0&&B(je,t)===!0)return`{"type":"bytes","class":${$(e,r)},"length":0,"items":[],"detached":tr\
ue}`;const o=it(r),i=n<o?n:o,s=cn(new _e(t,0,i),i,r);return`{"type":"bytes","class":${$(e,r)},"length":${n},"items":[${s}]${Rt(t,r,T)}}`}function ei(t,e,n,r){const o=c(
Xr,t),i=it(r),s=e===`Buffer [${n}]`&&r.show.custom?"Buffer":e??`null [${n}]`,a=cn(t,o<i?o:i,r);let u=s==="Buffer"?ri(t,r):L(t,r,Nt).list;if(r.show.hidden&&s!=="\
Buffer"){const l=c(Ne,t),f=c(Oe,t),p=B(qt,f)??(kt===void 0?0:B(kt,f)??0),y=o===0?ni(n)/8:l/o,H=c(Ae,t),x=`{"type":"object","class":"ArrayBuffer","properties":[${G(
"byteLength",`${p}`)}]}`;u=`${`${G("BYTES_PER_ELEMENT",`${y}`)},${G("length",`${o}`)},${G("byteLength",`${l}`)}`},${G("byteOffset",`${H}`)},${G("buffer",x)}`+(u===
""?"":`,${u}`)}return`{"type":"bytes","class":${$(s,r)},"length":${o},"items":[${a}]${u===""?"":`,"properties":[${u}]`}}`}function ni(t){let e=0;for(let n=0;n<t.
length;n++){const r=c(I,t,n)-48;r>=0&&r<=9&&(e=e*10+r)}return e}function ri(t,e){const{show:n}=e;e.show=K;const{list:r}=L(t,e,Nt);return e.show=n,r}function cn(t,e,n){
let r="";for(let o=0;o<e&&!Y(n);o++)r+=(o?",":"")+b(t[o],n);return r}function oi(t,e,n){if(!V(t,J.prototype))return null;const r=Ye(t),o=ot(e,"Promise"),i=ii(r);
if(i===null)return null;const s=i==="fulfilled"||i==="rejected"?`,"value":${Zt(r.values[0],n)}`:"";return`{"type":"promise"${o}${i===""?"":`,"state":"${i}"`}${s}${rn(
t,n,T)}}`}function ii(t){return t===null?"":c(d,t.words,"<pending>")===0?"pending":t.values.length===0?null:c(d,t.words,"<rejected>")>=0?"rejected":"fulfilled"}
function Zt({value:t,text:e},n){return e===""?b(t,n):(Z(n,e.length),e)}function an(t,e,n){const r=V(t,Kr)?"Map":V(t,Yr)?"Set":"";if(r==="")return null;const o=z(
t).length>0?null:Ye(t);if(o===null||c(d,o.text,"[")!==0)return null;const i=c(d,o.text," Entries] {")>0,s=i?2:1,a=it(n),{values:u}=o;let l="",f=0;for(let y=0;y+
s<=u.length&&f<a&&!Y(n);y+=s,f++){const H=Zt(u[y],n);l+=(f?",":"")+(i?`[${H},${Zt(u[y+1],n)}]`:H)}const p=si(o.text)+(u.length/s-f);return`{"type":"iterator","c\
lass":"${r} ${i?"Entries":"Iterator"}","${i?"entries":"items"}":[${l}]${D(p)}}`}function si(t){const e=c(d,c(h,t,-16)," more item");if(e<0)return 0;let n=t.length-
16+e-1,r=0;for(let o=1;n>=0;n--,o*=10){const i=c(I,t,n)-48;if(!(i>=0&&i<=9))break;r+=i*o}return r}var ci={};function ai(t,e){const n=un(Gr,t)?"WeakMap":un(Wr,t)?
"WeakSet":"";return n===""?null:`{"type":"opaque","class":${E(e??`null [${n}]`)},"weak":true}`}function un(t,e){try{return A(t,e,[ci]),!0}catch{return!1}}var ui=Symbol.
for("nodejs.util.inspect.custom"),te=0;function li(t,e,n){const r=k(t,ui);if(typeof r!="function"||te>=_r)return;const o=m(t,"constructor"),i=o===void 0?void 0:
o.value;if(typeof i=="function"&&k(i,"prototype")===t||c(Et,t)!==void 0)return;const s=Ke()??di;if(r!==s){te++;try{const{depth:a}=n.show,u=a-n.path.length,l=A(r,
e,[u,fi(n,u),s]);return l===e?void 0:typeof l!="string"?b(l,n):(Z(n,l.length),`{"type":"custom","value":${E(l)}}`)}catch{return}finally{te--}}}function fi(t,e){
const{hidden:n,proxy:r,custom:o,items:i,text:s,getters:a}=t.show;return{stylize:u=>`${u}`,showHidden:n,depth:e,colors:!1,customInspect:o,showProxy:r,maxArrayLength:i,
maxStringLength:s,breakLength:80,compact:3,sorted:!1,getters:a,numericSeparator:!1}}function di(t){return typeof t=="string"?`'${t}'`:C(t)}var ln="harness.js:";
function fn(t){const e=m(q,"prepareStackTrace");if(!e)return t();U(q,"prepareStackTrace",void 0);try{return t()}finally{w(q,"prepareStackTrace",e)}}function ee(t){
if(c(d,t,"    at ")!==0)return"";if(c(I,t,t.length-1)===41){const e=c(Ut,t,"(");if(e>=0)return c(h,t,e+1,-1)}return c(h,t,c(d,t,"    at async ")===0?13:7)}function ne(t,e){
for(let n=0;;){const r=c(d,t,`
`,n);if(!e(r<0?c(h,t,n):c(h,t,n,r))||r<0)return;n=r+1}}function dn(t){let e="",n="",r=!0;return ne(t,o=>{const i=ee(o);return c(d,i,ln)===0||c(d,i,"node-interna\
l:")===0?n="":i==="<anonymous>"?n+=`
`+o:(e+=(r?"":n+`
`)+o,n="",r=!1),!0}),e+n}function pn(){const t={__proto__:null},e=m(q,"stackTraceLimit");let n="";try{U(q,"stackTraceLimit",kr),n=fn(()=>(Ir(t),t.stack))}catch{}
try{e&&w(q,"stackTraceLimit",e)}catch{}return typeof n=="string"?n:""}function yn(){const t=dn(pn()),e=c(d,t,`
`);return e<0?"":c(h,t,e+1)}function pi(){let t=!0;return ne(pn(),e=>{const n=ee(e);return n===""||c(d,n,ln)===0?!0:(t=c(d,n,"node-internal:")===0,!1)}),t}function yi(){
let t="";return ne(yn(),e=>(t=ee(e),t===""||t==="<anonymous>")),t==="<anonymous>"?"":t}var hn=DOMException.prototype,hi=t=>we(t)||V(t,q.prototype)||V(t,hn);function gi(t,e,n){
const r=mn(t,"name")??"Error",o=mn(t,"message")??"",{hidden:i}=n.show,s=vi(t,mi(t),r,o),a=s===""?`${r}: ${o}`:s,u=p=>{if(i)return!0;if(p==="stack")return!1;if(p!==
"message"&&p!=="name")return!0;const y=p==="name"?k(t,"name"):k(t,"message");return typeof y=="string"&&c(d,a,y)<0};let l=`{"type":"error"${e===r?"":ot(e,"")},"\
name":${$(r,n)},"message":${$(o,n)},"stack":${$(s,n)}`;i||(l+=gn(t,"cause",n)+gn(t,"errors",n));const f=L(t,n,V(t,hn)?p=>p!=="code"&&u(p):u);return`${l}${f.list===
""?"":`,"properties":[${f.list}]`}${f.more>0?`,"more":${f.more}`:""}}`}function gn(t,e,n){const r=m(t,e);return r===void 0||r.enumerable||!S(r,"value")||e==="er\
rors"&&!nt(r.value)?"":`,"${e}":${b(r.value,n)}`}function mi(t){let e;try{e=fn(()=>t.stack)}catch{}return typeof e=="string"?dn(e):""}function vi(t,e,n,r){const o=c(
d,e,`
    at `),i=we(t)?m(t,"stack"):void 0;if(o<0||i===void 0||S(i,"value"))return e;const s=c(h,e,0,o),a=c(h,s,n.length),u=r===""?n:n===""?r:`${n}: ${r}`;return c(d,
s,n)===0&&(a===""||c(d,a,": ")===0)&&s!==u?u+c(h,e,o):e}function mn(t,e){const n=k(t,e);if(typeof n=="string"||n===void 0||n===null)return n??void 0;if(!(typeof n==
"object"||typeof n=="function"))try{return C(n)}catch{return}}function vn(t,e,n,r){const o=c(bt,t),i=c(h,o,0,32),s=c(d,i,"class")===0&&!_i(i,5);let a=s?"class":
"function",u="Function",l="";if(s){const x=R(t),gt=x===null?"":k(x,"name");typeof gt=="string"&&gt!==""&&(l=`,"extends":${$(gt,n)}`)}else{for(let x=0;x<zt.length;x++)
V(t,zt[x].prototype)&&(a=zt[x].kind);a!=="function"&&(u=a==="async function"?"AsyncFunction":a==="generator"?"GeneratorFunction":"AsyncGeneratorFunction")}const f=s&&
m(t,"name")===void 0?"":k(t,"name"),p=e===u||e===`Function [${u}]`?"":`,"class":${e===null?"null":$(e,n)}`,y=r?L(t,n,T):{list:"",more:$i(t,n)},H=y.list===""?"":
`,"properties":[${y.list}]`;return`{"type":"function","kind":"${a}","name":${$(typeof f=="string"?f:"",n)}${l}${p}${H}${D(y.more)}}`}function $i(t,e){const n=e.
length,{deep:r}=e;e.length=0;try{return L(t,e,T).more}finally{e.length=n,e.deep=r}}function _i(t,e){const n=c(I,t,e);return n>=48&&n<=57||n>=65&&n<=90||n>=97&&n<=
122||n===36||n===95||n>127}var K={__proto__:null,depth:2,hidden:!1,proxy:!1,custom:!0,items:$r,text:vr,getters:!1,table:!1},wi={...K,__proto__:null,custom:!1},$n=t=>({
__proto__:null,length:t,deep:mr,path:[],targets:[],show:K}),re=t=>t.path.length>t.show.depth+1;function Z(t,e){t.length-=e,re(t)&&(t.deep-=e)}var Y=t=>t.length<=
0||t.deep<=0&&re(t),Si='{"type":"opaque","class":"unreadable value"}';function _n(t,e,n=K){e.targets.length=0,e.path.length=0,e.show=n;try{return b(t,e)}catch{return Si}}
function bi(t,e){let n=e.path.length===0||t.length<=e.show.text?t.length:e.show.text;const r=re(e)&&e.deep<e.length?e.deep:e.length;n>r&&(n=r>0?r:0),Z(e,n);const o=n<
t.length?c(h,t,0,n):t,i=wn(o);return n===t.length&&i===""?E(t):`{"type":"string","length":${t.length},"value":${E(o)}${i===""?"":`,"lone":[${i}]`}}`}function wn(t){
let e="";for(let n=0;n<t.length;n++){const r=c(I,t,n);if(r<55296||r>57343)continue;const o=r<56320&&n+1<t.length?c(I,t,n+1):0;o>=56320&&o<=57343?n++:e+=`${e===""?
"":","}[${n},${r}]`}return e}function $(t,e){const n=E(t.length>le?c(h,t,0,le)+"\u2026":t);return Z(e,n.length),n}function xi(t,e){const n=be(64,t)===t||be(64,-t)===
-t?void 0:1n<<fe,r=n===void 0||t<n&&t>-n,o=r?c(jr,t):`over ${fe} bits`;return Z(e,o.length),`{"type":"bigint","value":"${o}"}`}function b(t,e){switch(Z(e,8),typeof t){case"\
string":return bi(t,e);case"number":return St(t)&&!lt(t,-0)?C(t):`{"type":"number","value":"${lt(t,-0)?"-0":C(t)}"}`;case"boolean":return t?"true":"false";case"\
undefined":return'{"type":"undefined"}';case"symbol":return`{"type":"symbol","value":${$(c(Se,t),e)}}`;case"bigint":return xi(t,e)}if(t===null)return"null";const n=Ot(
t);if(n===void 0)return bn(t,t,e);if(e.show.proxy&&!n.revoked)return Ei(n,e);const r=We(t);return r===void 0?'{"type":"proxy"}':bn(r,t,e)}function Ei({target:t,
handler:e},n){if(Sn(n))return'{"type":"elided","class":"Proxy"}';j(n.path,{__proto__:null});const r=`{"type":"proxy","target":${b(t,n)},"handler":${b(e,n)}}`;return n.
path.length--,r}function Sn(t){const e=t.path.length;return e>=Ct||e>t.show.depth&&(e>=gr||t.deep<=0)}function bn(t,e,n){if(n.show.custom&&n.path.length<=n.show.
depth+1&&!(n.show.table&&n.path.length<2)){const s=li(t,e,n);if(s!==void 0)return s}for(let s=n.path.length-1,a=1;s>=0;s--,a++)if(n.path[s]===t)return`{"type":"\
cycle","up":${a},"id":${Oi(t,n.targets)}}`;const r=qe(t),o=Oo(r,ko(t,n.show.hidden));if(Sn(n))return typeof t=="function"?vn(t,o,n,!1):(nt(t)?null:on(t,o,n,!1))??
`{"type":"elided","class":${$(nt(t)?`Array(${t.length})`:o??"Object: null prototype",n)}}`;j(n.path,t);const i=typeof t=="function"?vn(t,o,n,!0):Ai(t,o,n);return n.
path.length--,n.targets.length===0?i:ki(i,t,n.targets)}function ki(t,e,n){for(let r=0;r<n.length;r++)if(n[r]===e)return`{"ref":${r+1},${c(h,t,1)}`;return t}function Oi(t,e){
for(let n=0;n<e.length;n++)if(e[n]===t)return n+1;return j(e,t),e.length}function Ai(t,e,n){if(nt(t))return Ti(t,e,n);if(e==="Object"&&!xn(t))return Ni(t,n);if(hi(
t))return gi(t,e,n);const r=on(t,e,n,!0)??Lo(t,e,n);if(r!==null)return r;const o=L(t,n,T);return`{"type":"object"${ot(e,"Object")}${Ri(t,e)},"properties":[${o.list}\
]${D(o.more)}}`}function Ni(t,e){const n=L(t,e,T);return`{"type":"object","properties":[${n.list}]${D(n.more)}}`}function Ri(t,e){return e==="Object"&&xn(t)?',"\
kind":"arguments"':e==="null [Module]"?',"kind":"module"':""}function xn(t){try{return S(t,"callee")&&S(t,"length")&&c(Ur,t)==="[object Arguments]"}catch{return!1}}
var ot=(t,e)=>t===e?"":`,"class":${t===null?"null":E(t)}`,it=t=>t.show.table&&t.path.length<=2?1/0:t.show.items;function Ti(t,e,n){const r=t.length,o=it(n);let i="",
s=0,a=0;for(;a<r&&s<o&&!Y(n);s++){const l=m(t,a);let f;if(l)f=Xt(l,t,n),a++;else{const p=Bi(t,a,r);Z(n,32),f=`{"type":"hole","count":${p-a}}`,a=p}i+=(s?",":"")+
f}const u=r<=1e5?Rt(t,n,Nt):"";return`{"type":"array"${ot(e,"Array")},"length":${r},"items":[${i}]${u}${D(r-a)}}`}function Bi(t,e,n){let r=e+1;for(;r<n&&r<e+wr;r++)
if(S(t,r))return r;if(r>=n)return n;const o=z(t);for(let i=0;i<o.length;i++){const s=o[i];if(typeof s=="symbol"||!tn(s))break;const a=dt(s);if(a>=r)return a}return n}
var M=Object.seal(Array(P).fill(null)),En=null;function Ii(){let t=0;for(let e=1;e<P;e++)kn(M[e])<kn(M[t])&&(t=e);return t}var kn=t=>t===null?0:t.started,ji=(t,e)=>c(
Ue,yt,t,e);function Li(){let t=null;for(let e=0;e<P;e++)if(mt(M[e])){if(t!==null)return null;t=M[e]}return t}var O=()=>c(ze,yt)??En??Li(),ht=bo({current:()=>{const t=O();
return t===null?null:t.meter},turned:So,stopped:t=>{let e=!1;for(let n=0;n<P;n++)e||=M[n]?.meter===t;for(let n=0;n<P;n++){const r=M[n];r!==null&&(!e||r.meter===
t)&&Fi(r,t.place)}}}),{poll:Tt}=ht;function Fi(t,e){t.meter.stopped=!0,t.meter.place=e,Pt(t)}var On=t=>$n(pe-t.length);function An(t,e,n){if(!t.closed){if(oe(t)){
t.dropped++;return}t.lines++,t.length+=n+Sr,F(t,e)}}var oe=t=>t.lines>=de||t.length>=pe;function tt(t,e,n){if(t===null||t.closed)return;const r=e==="import"||e===
"handler"||e==="body";if(!r&&oe(t)){t.dropped++;return}const o=r?$n(br):On(t),{length:i}=o,s=`{"t":"error","phase":"${e}","ms":${vt(t)},"error":${_n(n,o,wi)}}`;
if(!r){An(t,s,i-o.length);return}t.threw=!0,F(t,s)}var Pi=t=>Nn(e=>{t.closed||c(Fe,t.controller)>0?e():t.pulled=e}),Ci=t=>Nn(e=>{t.closed||t.pending===0?e():t.wake=
e}),Nn=t=>W(new J(t));function Bt(t){return new Mt(t,{__proto__:null,status:503})}function Di(t){return t===0?"the program answered with Response.error(), which\
 stands for an answer that never came":"the response's body was read before the response was returned: return response.clone(), taken before it is read"}function Mi(t){
try{return{__proto__:null,buffer:t,offset:0,length:c(qt,t)}}catch{}try{return{__proto__:null,buffer:c(Re,t),offset:c(Te,t),length:c(Be,t)}}catch{}throw new et(`\
the response's body gave a chunk that is ${t===null?"null":`of type ${typeof t}`}; a body takes bytes: encode text with TextEncoder`)}function Rn(t){try{at(ct(t()),
()=>{},()=>{})}catch{}}function Hi(t,e,n){const r=Ht(e);if(r===void 0){F(t,'{"t":"result"}');return}const o=zi(r),i=ae(o).length;if(i>n)throw new wt(`the progra\
m's result is ${i} bytes of JSON; the limit is ${n}`);if(Ui(o,ge))throw new wt(`the program's result is nested deeper than ${ge} arrays and objects`);F(t,`{"t":\
"result","value":${o}}`)}function Ui(t,e){for(let n=0,r=0;n<t.length;n++){const o=c(I,t,n);if(o===34)for(;c(I,t,++n)!==34;)c(I,t,n)===92&&n++;else if(o===91||o===
123){if(++r>e)return!0}else(o===93||o===125)&&r--}return!1}function zi(t){let e=0,n="";for(let r=c(d,t,"\\ud");r>=0;r=c(d,t,"\\ud",r+2)){let o=0;for(;r-o>0&&c(I,
t,r-o-1)===92;)o++;o%2!==1&&(n+=c(h,t,e,r)+"\uFFFD",e=r+6)}return e===0?t:n+c(h,t,e)}var Gi={...K,__proto__:null,depth:4,hidden:!0,proxy:!0},Wi={...K,__proto__:null,
table:!0};function qi(t,e,n,r){const o=t==="dir"||t==="table"?"":Vi(e,n);let i="";for(let s=n;s<e.length&&!Y(r);s++){const a=s>n?o[s-n-1]:void 0;let u=e[s],l=K;
a!==void 0&&(u=Ki(a,u)),a==="o"?l=Gi:t==="dir"?l=Xi(e[1]):t==="table"&&s===n&&(l=Wi),i+=(s>n?",":"")+_n(u,r,l)}return i}function Vi(t,e){const n=t[e];let r="";if(t.
length<e+2||typeof n!="string")return r;for(let o=c(d,n,"%");o>=0&&r.length<t.length;o=c(d,n,"%",o+2)){const i=c(h,n,o+1,o+2);i!==""&&c(d,"sdifjoOc",i)>=0&&(r+=
i)}return r}function Ki(t,e){try{if(t==="j")return Ht(e);if(e===null||typeof e!="object"&&typeof e!="function"||Q(e))return e;if(t==="s")return typeof e=="funct\
ion"||Ji(e)?C(e):e;if(t==="d")return dt(e);if(t==="i"||t==="f")return C(e)}catch(n){if(t==="j"&&Yi(n))return"[Circular]"}return e}function Yi(t){const e=t!==null&&
typeof t=="object"&&!Q(t)?k(t,"message"):void 0;return typeof e=="string"&&c(d,e,"Converting circular structure to JSON")===0}function Ji(t){const e=typeof k(t,
"toString")=="function",n=typeof k(t,ve)=="function";if(!e&&!n)return!1;for(let r=t,o=!0;r!==null;r=R(r),o=!1){if(!(e&&S(r,"toString"))&&!(n&&S(r,ve)))continue;
const i=o?void 0:m(r,"constructor");return i===void 0||typeof i.value!="function"||!Vt(k(i.value,"name"))}return!1}function Xi(t){const e={...K,__proto__:null,custom:!1};
if(t===null||typeof t!="object"||Q(t))return e;const n=a=>v(t,a),r=n("depth"),o=n("maxArrayLength"),i=n("maxStringLength"),s=n("getters");return r===null||r===void 0&&
S(t,"depth")||typeof r=="number"&&r>=Ct?e.depth=Ct:St(r)&&(e.depth=r),e.hidden=n("showHidden")===!0,e.proxy=n("showProxy")===!0,e.custom=n("customInspect")===!0,
e.items=Tn(o,e.items),e.text=Tn(i,e.text),(s===!0||s==="get"||s==="set")&&(e.getters=s),e}var Tn=(t,e)=>t===null?1/0:typeof t!="number"?e:t>0?t:0,{decode:Qi}=TextDecoder.
prototype,Zi=Object.freeze({__proto__:null,stream:!0});function ts(t){Bn(t,"stdout"),Bn(t,"stderr")}function Bn(t,e){const n=t[e],r=new TextDecoder;if(n===null||
typeof n!="object"||typeof n._write!="function")return;const{_write:o}={_write(i,s,a){ns(e,c(Et,i)===void 0?C(i):c(Qi,r,i,Zi)),a()}};U(n,"_write",o)}function es(t){
const e=t[0];return t.length!==1||typeof e!="string"?"":c(d,e,"stdout: ")===0?"stdout":c(d,e,"stderr: ")===0?"stderr":""}function _(t,e,n="",r=0){Tt();const o=O();
if(o===null||o.closed)return;if(oe(o)){o.dropped++;return}const i=yi(),s=es(e);s!==""&&pi()&&(t=s,e=[c(h,e[0],8)+`
`]);const a=On(o),{length:u}=a,l=qi(t,e,r,a),{group:f}=o;An(o,`{"t":"console","level":"${t}","ms":${vt(o)},"group":${f}${i===""?"":`,"at":${E(i)}`}${n},"args":[${l}\
]}`,u-a.length)}function ns(t,e){e!==""&&_(t,[e])}function In(t,e){e.length>0&&_(t,e);const n=O();n!==null&&n.group++}function jn(t,e){const n=O(),r=It(e);if(n===
null)return;const o=n.timers[r];if(o===void 0){_("warn",[`No such label '${r}' for console.${t}()`]);return}t==="timeEnd"&&delete n.timers[r];const i=`${r}: ${os(
ft()-o)}`,s=[];for(let a=1;t==="timeLog"&&a<e.length;a++)U(s,a,e[a]);U(s,0,s.length>0?is(i):i),_(t,s)}var rs={log(){_("log",arguments)},info(){_("info",arguments)},
warn(){_("warn",arguments)},error(){_("error",arguments)},debug(){_("debug",arguments)},dir(){_("dir",arguments)},dirxml(){_("dirxml",arguments)},table(){_("tab\
le",arguments)},trace(){_("trace",arguments,`,"stack":${E(yn())}`)},group(){In("group",arguments)},groupCollapsed(){In("groupCollapsed",arguments)},groupEnd(){const t=O();
t!==null&&t.group>0&&t.group--},clear(){const t=O();t!==null&&(t.group=0),_("clear",[])},time(){const t=O(),e=It(arguments);t!==null&&(t.timers[e]!==void 0?_("w\
arn",[`Label '${e}' already exists for console.time()`]):t.timers[e]=ft())},timeLog(){jn("timeLog",arguments)},timeEnd(){jn("timeEnd",arguments)},count(){const t=O(),
e=It(arguments);if(t===null)return;const n=t.counts[e]=(t.counts[e]??0)+1;_("count",[`${e}: ${n}`])},countReset(){const t=O(),e=It(arguments);t!==null&&(t.counts[e]===
void 0?_("warn",[`Count for '${e}' does not exist`]):delete t.counts[e])},context(){return Ln},assert(){arguments[0]||_("assert",arguments,"",1)}},Ln=console,It=t=>t.
length>0&&t[0]!==void 0?`${t[0]}`:"default",os=t=>t<1e3?`${t}ms`:`${(t-t%1e3)/1e3}.${c(h,`00${t%1e3}`,-3)}s`;function is(t){let e="";for(let n=0;n<t.length;n++)
e+=t[n]==="%"?"%%":t[n];return e}var ss="the program exports no handler: export default { fetch(request, env, ctx) { \u2026 } }, a class with fetch, a function, or a\
 function named run";function cs(t){const e=v(t,"prompt");return typeof e=="string"?e:""}function as(t,e,n){return e!==void 0&&!S(t,e)?`the program has no expor\
t named ${e}; it has ${Pn(t)}`:typeof n=="function"?`the program's ${e===void 0?"default class":`class ${e}`} has no fetch method: add fetch(request) { \u2026 } to i\
t`:e!==void 0?`the program's export ${e} cannot answer: it must be an object or a class with fetch, or a function; it is ${ie(n)}`:`${ss}; ${us(t,n)}`}var Fn={__proto__:null,
scheduled:'{ cron: "0 * * * *", scheduledTime: Date.now() }',queue:'{ queue: "jobs", messages: [] }',email:'{ from: "from@example.com", to: "to@example.com", he\
aders: new Headers() }',tail:"[]"};function us(t,e){const n=e!==null&&typeof e=="object"?ls(e):void 0;if(n!==void 0)return`its default export has ${n}, which no\
thing calls here; call it by hand: async fetch(request, env, ctx) { await this.${n}(${Fn[n]}, env, ctx); return new Response("done"); }`;if(e!==void 0)return`it\
s default export is ${ie(e)}${typeof e=="object"&&e!==null?" without fetch":""}`;const r=Pn(t);return r==="none"?"it exports nothing":`it exports ${r}, and no e\
ntrypoint is named`}function ls(t){const e=z(Fn);for(let n=0;n<e.length;n++){const r=e[n];if(typeof v(t,r)=="function")return r}}function fs(t){return new et(`t\
he program's fetch must return a Response; it returned ${ie(t)}${t===void 0?": is a return missing?":""}`)}function Pn(t){const e=z(t);let n="";for(let r=0;r<e.
length;r++){const o=e[r];typeof o=="string"&&(n+=(n===""?"":", ")+o)}return n===""?"none":n}function ie(t){switch(typeof t){case"undefined":return"undefined";case"\
function":return"a function";case"object":if(t===null)return"null";if(nt(t))return"an array";try{if(N(t)===Rr.prototype)return"a plain object"}catch{}return"an \
object of another class";default:return`a ${typeof t}`}}var ds=["setTimeout","setInterval","setImmediate","queueMicrotask"],st=null;function ps(t){st===null?tt(
O(),"unhandledrejection",t):st.length<de&&j(st,t)}var jt=[];function Cn(){const t=jt;jt=[];for(let e=0;e<t.length;e++){const{owner:n,callback:r,held:o}=t[e],i=zn(
n);i!==null&&ji(i,()=>{try{r(o)}catch(s){tt(i,"uncaught",s)}})}}async function ys(){const{prototype:t}=Function,{bind:e}=t,n=m(t,"bind");let r,o;U(t,"bind",function(i){
return typeof i?.exitImpl=="function"&&(r=i),A(e,this,arguments)});try{o=(await ct(import("node:process"))).value.default}catch{}if(w(t,"bind",n),o&&ts(o),r)Dn(
r,"exitImpl","exit");else if(o)for(const i of["exit","abort","reallyExit"])typeof o[i]=="function"&&Dn(o,i,i)}function Dn(t,e,n){const r={[e](){const o=O();o!==
null&&(o.exited=!0,Pt(o));const i=new q(`process.${n}() was called`);throw w(i,"name",{__proto__:null,value:"ProcessExit"}),i}}[e];try{U(t,e,r)}catch{}}var Mn=Un.
abortIsolate,se=!1,Lt=!1,Hn=!1,ce,hs;tr(),Qn(),Zn();var gs=me({fetch:Kn});export{gs as default};
