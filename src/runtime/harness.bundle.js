// Made of src/runtime/harness by `npm run harness`; its SHA-256: 7366d1cd15b867ffa633e501a49330cecf4b39cc1a7f99426166ec27cf69da49
import*as Dr from"cloudflare:workers";const gt=(function(e){return e!==null&&!e.closed&&ft()-e.started<=pn}),Cr=(function(e){if(gt(e))return e;for(let r=0;r<F;r++)
if(gt(C[r]))return C[r];return null}),Hr=(function(e){return c(bt,e)?{__proto__:null,buffer:c(ke,e),offset:c(Oe,e),length:c(Ae,e)}:Fi(e)}),Ur=(function(e){return{
props:{},waitUntil(r){e.pending++;const n=()=>{e.pending--;const{wake:o}=e;e.wake=null,o&&o()};at(ct(r),n,o=>{Z(e,"waitUntil",o),n()})},passThroughOnException(){}}}),
zr=(function(e,r,n,o,i){const s=$(i,"entrypoint"),a=$(i,"args"),u=et(a)?a:void 0,l=Ur(e),f=s===void 0||x(r,s)?r[s??"default"]:void 0;if(typeof f=="function"&&!Qr(
f))return vt(u===void 0?f(n,o,l):A(f,void 0,u),!1);if(typeof f=="function"){const d=Dt(f,[l,o]);if(typeof d.fetch=="function")return vt(d.fetch(n),!0)}else{if(f!==
null&&typeof f=="object"&&typeof f.fetch=="function")return vt(f.fetch(n,o,l),!0);if(s===void 0&&typeof r.run=="function")return vt(A(r.run,void 0,[u===void 0?ns(
i):u[0],o,l]),!1)}throw new tt(os(r,s,f))}),mt=(function(e){const r=ft();return r>e.started?r-e.started:0}),ce=(function(e){return c(Xn,Ie,e)}),Ft=(function(e,r){
Lt=r===void 0,ie=!Lt,r===void 0?Vr():rn(e,r),cn(Lt?e:null)}),Gr=(async function(e,r,n,o){L(e,`{"t":"start","v":1,"warm":${ie}}`);let i="import";try{const s=$(o,
"main"),a=$(o,"method")==="HEAD",u=tn($(o,"outputBytes"));$(o,"process")===!0&&await(ls??=G(us()));const l=!Lt&&!ie;l&&await G(Oo()),l&&Ft(e);let f;try{f=await G(
import(s))}catch(E){throw l&&Ft(e,{reason:E}),E}l&&Ft(e,null),i="handler";const d=zr(e,f,a?new Nn(r,{__proto__:null,method:"HEAD"}):r,n,o),y=(await ct(d.value)).
value,H=Zr(y);if(d.fetch&&!H)throw ss(y);if(!e.closed){const E=H?on(e,y,a):Pi(e,y,u);i="body",E&&await G(nn(e,E,u))}}catch(s){Z(e,i,s)}do{for(;e.pending>0&&!e.closed;)
await Ii(e);Lr(),e.closed||await un()}while(e.pending>0&&!e.closed);Pt(e)}),Wr=(function(e,r,n){const{props:o}=n;if(Kr()||!o||typeof $(o,"main")!="string"||(Mr||
(Mr=!0,se=$(o,"key")),$(o,"key")!==se))return Bt("a program cannot call the harness that runs it");if($(o,"end")===!0)return Pr!==void 0&&Pr("its name was given\
 up"),Bt("this platform cannot end an isolate");const i=$(o,"cpuMs");return an(se!==void 0,wt(i)?i:bn,Gr,e,r,o)}),Pt=(function(e){if(e.controller===null)return;
e.meter.stopped?L(e,`{"t":"stopped","place":${e.meter.place}}`):yt.over(),L(e,`{"t":"end","ms":${mt(e)},"outcome":"${e.exited?"exited":e.threw?"threw":"returned"}\
","console_dropped":${e.dropped}}`);const r=e.controller;e.closed=!0,e.controller=null;try{c(Zn,r)}catch{}ae(e)}),h=(function(e,r){return c(ve,e,r)}),qr=(function(e){
let r="";const n=(function(i,s){r+=`${r===""?"":","}[${O(i)},${O(s)}]`});c(uo,e,(function(i,s){s!=="set-cookie"&&n(s,i)}));const o=sn(e);for(let i=0;i<o.length;i++)
n("set-cookie",o[i]);return r}),Vr=(function(){st=[]}),Kr=(function(){return c(Ue,pt)!==void 0}),Yr=(function(){Object.assign(jr,Zi)}),Jr=(function(){addEventListener(
"unhandledrejection",e=>as(e.reason)),addEventListener("error",e=>Z(k(),"uncaught",c(po,e)??c(yo,e)));for(const e of cs)ln(globalThis,e);dn(),fn()}),Xr=(function(){
const{revocable:e}={revocable(n,o){const i=go(n,o),{proxy:s,revoke:a}=i,u=Ce(s,n,o);return i.revoke=()=>{u.revoked=!0,a()},w(i.revoke,"name",{__proto__:null,value:"",
configurable:!0}),i}},r=mo.bind(void 0);w(r,"name",{value:"Proxy",configurable:!0}),w(r,"revocable",{value:e,writable:!0,configurable:!0}),w(ut,"Proxy",{value:r,
writable:!0,configurable:!0})}),Qr=(function(e){const r=c(g,c(St,e),0,6),n=c(j,r,5);if(c(p,r,"class")===0&&(n===32||n===123||n===10||n===13||n===9||n===47))return!0;
const o=e.prototype;return o!==null&&typeof o=="object"&&typeof o.fetch=="function"}),Zr=(function(e){try{return c(Fe,e),!0}catch{return!1}}),ae=(function(e){const{
wake:r,pulled:n}=e;e.wake=e.pulled=null,r&&r(),n&&n()}),tn=(function(e){return wt(e)&&e>=0&&!lt(e,-0)?e:xn}),G=(function(e){return U(e,"constructor",J),e}),$=(function(e,r){
const n=m(e,r);return n&&x(n,"value")?n.value:void 0}),O=(function(e){return Ht(c(jn,e))}),en=(function(e){try{return c(to,e)}catch{throw new tt("the response's\
 body is locked to a reader: release the reader's lock, or return response.clone(), taken before it is read")}}),rn=(function(e,r){const n=st??[];st=null;for(let o=0;o<
n.length;o++)(r===null||r.reason!==n[o])&&Z(e,"unhandledrejection",n[o])}),U=(function(e,r,n){return w(e,r,{__proto__:null,value:n,writable:!0,enumerable:!0,configurable:!0})}),
nn=(async function(e,r,n){for(let o=n;;){const i=await G(c(ro,r));if(i.done)return;const{buffer:s,offset:a,length:u}=Hr(i.value);for(let f=0;f<u&&f<o;f+=pe){const d=f+
pe,y=d<u?d<o?d:o:u<o?u:o;for(L(e,`{"t":"body","base64":"${c(Jn,new $e(s,a+f,y-f))}"}`);!e.closed&&c(Le,e.controller)<=0;)await ji(e);if(e.closed)break}const l=u>
o;if(o-=u,l&&L(e,'{"t":"body_cut"}'),l||e.closed){Ar(()=>c(no,r));return}}}),on=(function(e,r,n){const o=c(Fe,r),i=c(so,r),s=i!==null&&!n;if(o===0||s&&c(co,r))throw new tt(
Li(o));const a=s?en(i):null,u=`"status_text":${O(c(oo,r))},"headers":[${qr(c(io,r))}]`;if(u.length>ye)throw new _t(`the response's head is ${u.length} character\
s long; the limit is ${ye}`);const l=c(ao,r)?',"websocket":true':"";return L(e,`{"t":"response","ms":${mt(e)},"status":${o},${u},"body":${s}${l}}`),!s&&i!==null&&
Ar(()=>c(eo,i)),a}),vt=(function(e,r){return{__proto__:null,value:e,fetch:r}}),sn=(function(e){try{return c(lo,e)}catch{return c(fo,e,"set-cookie")}}),cn=(function(e){
Sr=e}),ct=(function(e){return G(new J((function(r,n){const o=(function(s){r({__proto__:null,value:s})});let i=!1;try{i=N(e)===J.prototype}catch{}if(i)try{at(e,o,
n);return}catch{}at(new J((function(s){s(e)})),o,n)})))}),an=(function(e,r,n,o,i,s){let a=0;for(;a<F&&gt(C[a]);)a++;if(a===F){if(!e)return Bt(`this isolate alre\
ady has ${F} active runs; the limit is ${F}`);a=Ni()}const u={__proto__:null,started:ft(),controller:null,closed:!1,lines:0,length:0,dropped:0,group:0,timers:{__proto__:null},
counts:{__proto__:null},threw:!1,exited:!1,pending:0,wake:null,pulled:null,meter:yt.meter(r)},l={__proto__:null,start:(function(y){u.controller=y}),pull:(function(){
const{pulled:y}=u;u.pulled=null,y&&y()}),cancel(){u.closed=!0,yt.over(),ae(u)}},f=new Tn(l,{__proto__:null,highWaterMark:Sn});C[a]=u,yt.over(),c(He,pt,u,n,u,o,i,
s);const d={__proto__:null,"content-type":"application/x-ndjson","cache-control":"no-transform"};return new Ct(f,{__proto__:null,headers:d})}),at=(function(e,r,n){
const i=m(e,"constructor")===void 0&&w(e,"constructor",$o);try{c(vo,e,r,n)}finally{i&&delete e.constructor}}),un=(function(){return G(new J((function(e){const r=(function(){
e(void 0)});try{ze(r)}catch{Pe(r,0)}})))}),ln=(function(e,r){const n=e[r];if(typeof n!="function")return;const o={[r](i){if(Rt(),typeof i!="function")return A(n,
e,arguments);const s=[];M(s,function(){It.length>0&&Lr();try{return A(i,this,arguments)}catch(a){Z(k(),"uncaught",a)}});for(let a=1;a<arguments.length;a++)M(s,arguments[a]);
return A(n,e,s)}}[r];U(e,r,o)}),fn=(function(){const e=globalThis.FinalizationRegistry;if(typeof e!="function")return;const r=new Me(e,{__proto__:null,construct(n,o,i){
const s=$(o,0),a=k();return typeof s!="function"?Dt(n,o,i):Dt(n,[l=>{M(It,{__proto__:null,owner:a,callback:s,held:l})}],i)}});w(e.prototype,"constructor",{__proto__:null,
value:r,writable:!0,enumerable:!1,configurable:!0}),w(globalThis,"FinalizationRegistry",{__proto__:null,value:r,writable:!0,enumerable:!1,configurable:!0})}),dn=(function(){
const{fromAsync:e}=Array;if(typeof e!="function")return;const r={fromAsync(n,o=void 0,i=void 0){return A(e,this,[n,o===void 0?a=>(Rt(),a):typeof o!="function"?o:
function(){return Rt(),A(o,i,arguments)}])}}.fromAsync;w(r,"length",{__proto__:null,value:1,configurable:!0}),w(Array,"fromAsync",{__proto__:null,value:r,writable:!0,
enumerable:!1,configurable:!0})}),L=(function(e,r){if(!e.closed)try{c(Qn,e.controller,ce(r+`
`))}catch(n){if(N(n)===_t.prototype)throw n;e.closed=!0}});var F=16,pn=6e4,yn=6,Mt=28,hn=64*1024,gn=1e4,ue=1e4,mn=100,le=3400000n,vn=32,$n=1e3,fe=5e3,de=1024*1024,
_n=16,wn=256*1024,pe=48*1024,xn=1024*1024,Sn=16,En=16,ye=256*1024,he=100,bn=500;import{AsyncLocalStorage as kn}from"node:async_hooks";var ut=globalThis,{apply:A,
construct:Dt,ownKeys:Y,getPrototypeOf:N,getOwnPropertyDescriptor:m,defineProperty:w}=Reflect,{freeze:ge,hasOwn:x}=Object,{toPrimitive:me,toStringTag:$t}=Symbol,
c=Function.prototype.call.bind(Function.prototype.call),ve=Reflect.get(Object.prototype,"__lookupGetter__"),J=Promise,W=Error,tt=TypeError,_t=RangeError,On=RegExp,
An=Object,$e=Uint8Array,Ct=Response,Nn=Request,Tn=ReadableStream,{isArray:et}=Array,{is:lt}=Object,{now:ft}=Date,{isFinite:wt}=Number,{isError:_e,captureStackTrace:Rn}=Error,
{stringify:Ht}=JSON,P=String,xt=Number,{toString:St}=Function.prototype,{toString:we}=Symbol.prototype,{toString:Bn}=BigInt.prototype,{slice:g,indexOf:p,lastIndexOf:Ut,
charCodeAt:j,toWellFormed:jn}=String.prototype,{forEach:In}=Map.prototype,Ln=h(Map.prototype,"size"),{forEach:Fn}=Set.prototype,Pn=h(Set.prototype,"size"),{getTime:Mn,
toISOString:Dn}=Date.prototype,{toString:Cn}=Object.prototype,{asUintN:xe}=BigInt,{parse:Hn}=JSON,{has:Un,get:Se,set:Ee}=WeakMap.prototype,{has:zn}=WeakSet.prototype,
Gn=h(RegExp.prototype,"source"),Wn=h(RegExp.prototype,"flags"),be={__proto__:null,Number:Number.prototype.valueOf,String:String.prototype.valueOf,Boolean:Boolean.
prototype.valueOf,BigInt:BigInt.prototype.valueOf,Symbol:Symbol.prototype.valueOf},zt=[{kind:"async function",prototype:N(async()=>{})},{kind:"generator",prototype:N(
function*(){})},{kind:"async generator",prototype:N(async function*(){})}],qn=N(new Map().entries()),Vn=N(new Set().values()),Et=new Map;for(const t of[Array,ArrayBuffer,
Function,Map,Set,Object,RegExp,Date,DataView,Error,AggregateError,RangeError,TypeError,Boolean,Number,String,Promise,WeakMap,WeakSet,BigInt,Symbol])Et.set(t.prototype,
t.name);Et.set(N(Uint8Array.prototype),"TypedArray"),typeof ut.SharedArrayBuffer=="function"&&Et.set(ut.SharedArrayBuffer.prototype,"SharedArrayBuffer");var{get:Kn}=Map.
prototype,Gt=t=>c(Kn,Et,t),dt=N(Uint8Array.prototype),Wt=DataView.prototype,bt=h(dt,$t),Yn=h(dt,"length"),ke=h(dt,"buffer"),Oe=h(dt,"byteOffset"),Ae=h(dt,"byteL\
ength"),Ne=h(Wt,"buffer"),Te=h(Wt,"byteOffset"),Re=h(Wt,"byteLength"),qt=h(ArrayBuffer.prototype,"byteLength"),Jn=Reflect.get(Uint8Array.prototype,"toBase64"),Be=ut.
SharedArrayBuffer,kt=typeof Be=="function"?h(Be.prototype,"byteLength"):void 0,je=c(ve,ArrayBuffer.prototype,"detached"),Ie=new TextEncoder,{encode:Xn}=Ie,X=Response.
prototype,{enqueue:Qn,close:Zn}=ReadableStreamDefaultController.prototype,Le=h(ReadableStreamDefaultController.prototype,"desiredSize"),{getReader:to,cancel:eo}=ReadableStream.
prototype,{read:ro,cancel:no}=ReadableStreamDefaultReader.prototype,Fe=h(X,"status"),oo=h(X,"statusText"),io=h(X,"headers"),so=h(X,"body"),co=h(X,"bodyUsed"),ao=h(
X,"webSocket"),{forEach:uo,getSetCookie:lo,getAll:fo}=Headers.prototype,po=h(ErrorEvent.prototype,"error"),yo=h(ErrorEvent.prototype,"message"),{setTimeout:Pe}=ut,
{text:ho}=X,Me=Proxy,{revocable:go}=Proxy,De=new WeakMap,Ot=t=>c(Se,De,t),Q=t=>Ot(t)!==void 0;function Ce(t,e,r){const n={__proto__:null,target:e,handler:r,revoked:!1};
return c(Ee,De,t,n),n}function mo(t,e){if(new.target===void 0)throw new tt("Constructor Proxy requires 'new'");const r=new Me(t,e);return Ce(r,t,e),r}var pt=new kn,
{run:He,getStore:Ue}=pt,{then:vo}=Promise.prototype,rt=256;function q(t,e){try{let r=N(t);for(let n=0;r!==null&&n<rt&&!Q(r);n++,r=N(r))if(r===e)return!0}catch{}
return!1}function M(t,e){w(t,t.length,{__proto__:null,value:e,writable:!0,enumerable:!0,configurable:!0})}var $o=ge({__proto__:null,value:void 0,writable:!0,enumerable:!1,
configurable:!0});function _o(t){try{Pe(t,0)}catch{ze(t)}}function ze(t){at(c(ho,new Ct("")),t,t)}import{claim as wo}from"./guard.js";function Ge(t){let e=Ot(t);
for(;e!==void 0;){if(e.revoked)return;t=e.target,e=Ot(t)}return t}function T(t){const e=N(t);return Q(e)?Ge(e)??null:e}function b(t,e){for(let r=t,n=0;r!==null&&
n<rt;r=T(r),n++){const o=m(r,e);if(o!==void 0){if(x(o,"value"))return o.value;if(typeof o.get!="function")return;try{return A(o.get,t,[])}catch{return}}}}function We(t){
for(let n=t,o=0;n!==null&&o<rt;n=T(n),o++){const i=n===t?void 0:Gt(n);if(i!==void 0)return i;const s=So(t,m(n,"constructor"));if(s!=="")return s}const e=T(t);return e===
null?null:`Object <${We(e)??`[Object: null prototype]${xo(e)?" {}":""}`}>`}function xo(t){for(const e in t)return e==="";return!0}function So(t,e){const r=e===void 0?
void 0:e.value;if(typeof r!="function"||Q(r))return"";const n=m(r,"prototype"),o=n===void 0?void 0:n.value;if(o===null||typeof o!="object"||!q(t,o))return"";const i=b(
r,"name");if(typeof i=="string")return i;try{return P(i)}catch{return""}}function Eo(t,e){const r=b(t,$t);if(typeof r!="string"||r==="")return"";const n=m(t,$t);
return n!==void 0&&(e||n.enumerable)?"":r}var bo=(t,e)=>e!==""&&(e!==t||e==="Object")?`${t??"null"} [${e}]`:t,ko=" Object Array Function Error Date RegExp Numbe\
r String Boolean Symbol BigInt Map Set WeakMap WeakSet WeakRef Promise ArrayBuffer SharedArrayBuffer DataView Int8Array Uint8Array Uint8ClampedArray Int16Array \
Uint16Array Int32Array Uint32Array Float16Array Float32Array Float64Array BigInt64Array BigUint64Array AggregateError EvalError RangeError ReferenceError Syntax\
Error TypeError URIError Iterator FinalizationRegistry Proxy SuppressedError DisposableStack AsyncDisposableStack ",Vt=t=>typeof t=="string"&&c(p,ko,` ${t} `)>=
0,qe=null,At;async function Oo(){try{const{createRequire:t}=(await ct(import("node:module"))).value;qe=t("file:///")}catch{}}function Ve(){if(At===void 0){At=null;
try{At=qe("node:util").inspect}catch{}}return At}function Ke(t){const e=Ve(),r=m(Array.prototype,"includes");if(e===null||r===void 0)return null;const n=[];let o="",
i=!0;const s={includes(u){if(!i)M(n,{__proto__:null,object:u,text:""});else return i=!1,!1;return!0}}.includes,a={__proto__:null,customInspect:!1,depth:0,breakLength:1/0,
maxStringLength:1/0,showProxy:!1,stylize(u,l){const f=Ao(u,l);return f!==""?M(n,{__proto__:null,object:void 0,text:f}):l==="special"&&c(p,u,"[Circular")!==0&&(o+=
u),u}};try{w(Array.prototype,"includes",{__proto__:null,value:s,writable:!0,enumerable:!1,configurable:!0});const u=c(e,void 0,t,a);return typeof u=="string"?{__proto__:null,
values:n,words:o,text:u}:null}catch{return null}finally{try{w(Array.prototype,"includes",r)}catch{}}}function Ao(t,e){switch(e){case"string":return No(t);case"n\
umber":return t==="-0"||t==="NaN"||c(p,t,"Infinity")>=0?`{"type":"number","value":"${t}"}`:P(xt(t));case"bigint":return`{"type":"bigint","value":"${c(g,t,0,-1)}\
"}`;case"boolean":case"null":return t;case"undefined":return'{"type":"undefined"}';case"symbol":return`{"type":"symbol","value":${Ye(t,0,t.length)}}`;default:return""}}
function No(t){return Ye(t,1,t.length-1)}function Ye(t,e,r){let n='"';for(let o=e;o<r;o++){const i=c(j,t,o);if(i===34)n+='\\"';else if(i!==92)n+=t[o];else{const s=t[++o];
s==="x"?n+="\\u00":s==="'"||s==="`"?n+=s:s==="u"?(n+="\\ufffd",o+=4):n+="\\"+s}}n+='"';try{return Hn(n),n}catch{return'""'}}function Je(t,e,r,n){if(!To(t))return n?
Ze(t,e,r):null;const o=jo(t,e,r,n)??Fo(t,e,r,n)??Io(t,e,r,n);return o!==null||!n?o:Ro(t,e,r)??Bo(t,e,r)??Po(t,e,r)??Ho(t,e,r)??Ze(t,e,r)??Wo(t,e)}function To(t){
for(let e=T(t),r=0;e!==null&&r<rt;e=T(e),r++){const n=Gt(e);if(n!==void 0)return n!=="Object"}return!0}function R(t,e){try{return c(t,e)}catch{return}}var Kt=(t,e,r,n=B)=>r?
xr(t,e,n):"";function Ro(t,e,r){const n=R(Ln,t);return n===void 0?null:Xe(In,t,e,"Map",n,r)}function Xe(t,e,r,n,o,i){const s=it(i);let a="",u=0;return c(t,e,(l,f)=>{
if(u>=s||K(i))return;const d=S(f,i);a+=`${u++?",":""}[${d},${S(l,i)}]`}),`{"type":"map","class":${v(r??`null [${n}]`,i)},"size":${o},"entries":[${a}]${Tt(e,i,B)}${D(
o-u)}}`}function Bo(t,e,r){const n=R(Pn,t),o=it(r);if(n===void 0)return null;let i="",s=0;return c(Fn,t,a=>{s<o&&!K(r)&&(i+=(s++?",":"")+S(a,r))}),`{"type":"set\
","class":${v(e??"null [Set]",r)},"size":${n},"items":[${i}]${Tt(t,r,B)}${D(n-s)}}`}function jo(t,e,r,n){const o=R(Mn,t);return o===void 0?null:`{"type":"date"${ot(
e,"Date")},"value":${lt(o,NaN)?"null":`"${c(Dn,t)}"`}${Kt(t,r,n)}}`}function Io(t,e,r,n){const o=Y(be);for(let i=0;i<o.length;i++){const s=o[i],a=R(be[s],t);if(a===
void 0)continue;const u=e===s?"":`,"made":${e===null?"null":O(e)}`,l=s==="String"?Lo(a.length):B;return`{"type":"boxed","class":"${s}"${u},"value":${S(a,r)}${Kt(
t,r,n,l)}}`}return null}var Lo=t=>e=>Nt(e)||e>=t;function Fo(t,e,r,n){const o=lt(t,On.prototype)?void 0:R(Gn,t);return o===void 0?null:`{"type":"regexp"${ot(e,"\
RegExp")},"value":${v(`/${o}/${R(Wn,t)??""}`,r)}${Kt(t,r,n)}}`}function Po(t,e,r){const n=c(bt,t);if(n!==void 0)return Do(t,e,n,r);let o="ArrayBuffer",i=R(qt,t);
if(i===void 0&&kt!==void 0&&(o="SharedArrayBuffer",i=R(kt,t)),i!==void 0)return Mo(t,e??`null [${o}]`,i,r);const s=R(Re,t);if(s===void 0)return null;const a=S(c(
Ne,t),r),u=I(t,r,B),l=`${z("byteLength",`${s}`)},${z("byteOffset",`${c(Te,t)}`)},${z("buffer",a)}`;return`{"type":"object","class":${v(e??"null [DataView]",r)},\
"properties":[${l}${u.list===""?"":`,${u.list}`}]${D(u.more)}}`}var z=(t,e)=>`[{"type":"hidden","value":"${t}"},${e}]`;function Mo(t,e,r,n){if(je!==void 0&&R(je,
t)===!0)return`{"type":"bytes","class":${v(e,n)},"length":0,"items":[],"detached":true}`;const o=it(n),i=r<o?r:o;return`{"type":"bytes","class":${v(e,n)},"lengt\
h":${r},"items":[${Qe(new $e(t,0,i),i,n)}]${Tt(t,n,B)}}`}function Do(t,e,r,n){const o=c(Yn,t),i=it(n),s=e===`Buffer [${r}]`&&n.show.custom?"Buffer":e??`null [${r}\
]`,a=Qe(t,o<i?o:i,n);let u=s==="Buffer"?Co(t,n):I(t,n,Nt).list;if(n.show.hidden&&s!=="Buffer"){const l=c(Ae,t),f=c(ke,t),d=R(qt,f)??(kt===void 0?0:R(kt,f)??0),y=o===
0?t.BYTES_PER_ELEMENT:l/o,H=c(Oe,t),E=`{"type":"object","class":"ArrayBuffer","properties":[${z("byteLength",`${d}`)}]}`;u=`${z("BYTES_PER_ELEMENT",`${y}`)},${z(
"length",`${o}`)},${z("byteLength",`${l}`)},${z("byteOffset",`${H}`)},${z("buffer",E)}`+(u===""?"":`,${u}`)}return`{"type":"bytes","class":${v(s,n)},"length":${o}\
,"items":[${a}]${u===""?"":`,"properties":[${u}]`}}`}function Co(t,e){const{show:r}=e;e.show=V;const{list:n}=I(t,e,Nt);return e.show=r,n}function Qe(t,e,r){let n="";
for(let o=0;o<e&&!K(r);o++)n+=(o?",":"")+S(t[o],r);return n}function Ho(t,e,r){if(!q(t,J.prototype))return null;const n=Ke(t),o=ot(e,"Promise"),i=Uo(n);if(i===null)
return null;const s=i==="fulfilled"||i==="rejected"?`,"value":${Yt(n.values[0],r)}`:"";return`{"type":"promise"${o}${i===""?"":`,"state":"${i}"`}${s}${xr(t,r,B)}\
}`}function Uo(t){return t===null?"":c(p,t.words,"<pending>")===0?"pending":t.values.length===0?null:c(p,t.words,"<rejected>")>=0?"rejected":"fulfilled"}var Yt=(t,e)=>t.
text===""?S(t.object,e):t.text;function Ze(t,e,r){const n=q(t,qn)?"Map":q(t,Vn)?"Set":"";if(n==="")return null;const o=Y(t).length>0?null:Ke(t);if(o===null||c(p,
o.text,"[")!==0)return null;const i=c(p,o.text," Entries] {")>0,s=i?2:1,a=it(r),{values:u}=o;let l="",f=0;for(let y=0;y+s<=u.length&&f<a&&!K(r);y+=s,f++){const H=Yt(
u[y],r);l+=(f?",":"")+(i?`[${H},${Yt(u[y+1],r)}]`:H)}const d=zo(o.text)+(u.length/s-f);return`{"type":"iterator","class":"${n} ${i?"Entries":"Iterator"}","${i?"\
entries":"items"}":[${l}]${D(d)}}`}function zo(t){const e=c(p,c(g,t,-16)," more item");if(e<0)return 0;let r=t.length-16+e-1,n=0;for(let o=1;r>=0;r--,o*=10){const i=c(
j,t,r)-48;if(!(i>=0&&i<=9))break;n+=i*o}return n}var Go={};function Wo(t,e){const r=tr(Un,t)?"WeakMap":tr(zn,t)?"WeakSet":"";return r===""?null:`{"type":"opaque\
","class":${O(e??`null [${r}]`)},"weak":true}`}function tr(t,e){try{return A(t,e,[Go]),!0}catch{return!1}}var qo=Symbol.for("nodejs.util.inspect.custom"),Jt=0;function Vo(t,e,r){
const n=b(t,qo);if(typeof n!="function"||Jt>=vn)return;const o=m(t,"constructor"),i=o===void 0?void 0:o.value;if(typeof i=="function"&&b(i,"prototype")===t||c(bt,
t)!==void 0)return;const s=Ve()??Yo;if(n!==s){Jt++;try{const{depth:a}=r.show,u=a-r.path.length,l=A(n,e,[u,Ko(r,u),s]);return l===e?void 0:typeof l!="string"?S(l,
r):(nt(r,l.length),`{"type":"custom","value":${O(l)}}`)}catch{return}finally{Jt--}}}function Ko(t,e){const{hidden:r,proxy:n,custom:o,items:i,text:s,getters:a}=t.
show;return{stylize:u=>`${u}`,showHidden:r,depth:e,colors:!1,customInspect:o,showProxy:n,maxArrayLength:i,maxStringLength:s,breakLength:80,compact:3,sorted:!1,getters:a,
numericSeparator:!1}}function Yo(t){return typeof t=="string"?`'${t}'`:P(t)}var er="harness.js:";function rr(t){const e=m(W,"prepareStackTrace");if(!e)return t();
U(W,"prepareStackTrace",void 0);try{return t()}finally{w(W,"prepareStackTrace",e)}}function Xt(t){if(c(p,t,"    at ")!==0)return"";if(c(j,t,t.length-1)===41){const e=c(
Ut,t,"(");if(e>=0)return c(g,t,e+1,-1)}return c(g,t,c(p,t,"    at async ")===0?13:7)}function Qt(t,e){for(let r=0;;){const n=c(p,t,`
`,r);if(!e(n<0?c(g,t,r):c(g,t,r,n))||n<0)return;r=n+1}}function nr(t){let e="",r="",n=!0;return Qt(t,o=>{const i=Xt(o);return c(p,i,er)===0||c(p,i,"node-interna\
l:")===0?r="":i==="<anonymous>"?r+=`
`+o:(e+=(n?"":r+`
`)+o,r="",n=!1),!0}),e+r}function or(){const t={__proto__:null},e=m(W,"stackTraceLimit");let r="";try{U(W,"stackTraceLimit",En),r=rr(()=>(Rn(t),t.stack))}catch{}
try{e&&w(W,"stackTraceLimit",e)}catch{}return typeof r=="string"?r:""}function ir(){const t=nr(or()),e=c(p,t,`
`);return e<0?"":c(g,t,e+1)}function Jo(){let t=!0;return Qt(or(),e=>{const r=Xt(e);return r===""||c(p,r,er)===0?!0:(t=c(p,r,"node-internal:")===0,!1)}),t}function Xo(){
let t="";return Qt(ir(),e=>(t=Xt(e),t===""||t==="<anonymous>")),t==="<anonymous>"?"":t}var sr=DOMException.prototype,Qo=t=>_e(t)||q(t,W.prototype)||q(t,sr);function Zo(t,e,r){
const n=ar(t,"name")??"Error",o=ar(t,"message")??"",{hidden:i}=r.show,s=ei(t,ti(t),n,o),a=s===""?`${n}: ${o}`:s,u=d=>{if(i)return!0;if(d==="stack")return!1;if(d!==
"message"&&d!=="name")return!0;const y=d==="name"?b(t,"name"):b(t,"message");return typeof y=="string"&&c(p,a,y)<0};let l=`{"type":"error"${e===n?"":ot(e,"")},"\
name":${v(n,r)},"message":${v(o,r)},"stack":${v(s,r)}`;i||(l+=cr(t,"cause",r)+cr(t,"errors",r));const f=I(t,r,q(t,sr)?d=>d!=="code"&&u(d):u);return`${l}${f.list===
""?"":`,"properties":[${f.list}]`}${f.more>0?`,"more":${f.more}`:""}}`}function cr(t,e,r){const n=m(t,e);return n===void 0||n.enumerable||!x(n,"value")||e==="er\
rors"&&!et(n.value)?"":`,"${e}":${S(n.value,r)}`}function ti(t){let e;try{e=rr(()=>t.stack)}catch{}return typeof e=="string"?nr(e):""}function ei(t,e,r,n){const o=c(
p,e,`
    at `),i=_e(t)?m(t,"stack"):void 0;if(o<0||i===void 0||x(i,"value"))return e;const s=c(g,e,0,o),a=c(g,s,r.length),u=n===""?r:r===""?n:`${r}: ${n}`;return c(p,
s,r)===0&&(a===""||c(p,a,": ")===0)&&s!==u?u+c(g,e,o):e}function ar(t,e){const r=b(t,e);if(typeof r=="string"||r===void 0||r===null)return r??void 0;if(!(typeof r==
"object"||typeof r=="function"))try{return P(r)}catch{return}}function ur(t,e,r,n){const o=c(St,t),i=c(g,o,0,32),s=c(p,i,"class")===0&&!ni(i,5);let a=s?"class":
"function",u="Function",l="";if(s){const E=T(t),ht=E===null?"":b(E,"name");typeof ht=="string"&&ht!==""&&(l=`,"extends":${v(ht,r)}`)}else{for(let E=0;E<zt.length;E++)
q(t,zt[E].prototype)&&(a=zt[E].kind);a!=="function"&&(u=a==="async function"?"AsyncFunction":a==="generator"?"GeneratorFunction":"AsyncGeneratorFunction")}const f=s&&
m(t,"name")===void 0?"":b(t,"name"),d=e===u||e===`Function [${u}]`?"":`,"class":${e===null?"null":v(e,r)}`,y=n?I(t,r,B):{list:"",more:ri(t,r)},H=y.list===""?"":
`,"properties":[${y.list}]`;return`{"type":"function","kind":"${a}","name":${v(typeof f=="string"?f:"",r)}${l}${d}${H}${D(y.more)}}`}function ri(t,e){const r=e.
length,{deep:n}=e;e.length=0;const{more:o}=I(t,e,B);return e.length=r,e.deep=n,o}function ni(t,e){const r=c(j,t,e);return r>=48&&r<=57||r>=65&&r<=90||r>=97&&r<=
122||r===36||r===95||r>127}var oi={__proto__:null,AbortSignal:["aborted"],Blob:["size","type"],Crypto:[],CryptoKey:["type","extractable","algorithm","usages"],Event:[
"type","defaultPrevented","cancelable","timeStamp"],File:["size","type","name","lastModified"],MessageChannel:["port1","port2"],Performance:["timeOrigin"],Request:[
"method","url","headers","cache","redirect","integrity","keepalive","signal","body","bodyUsed","cf"],Response:["status","statusText","headers","body","bodyUsed",
"ok","redirected","type","url"],URL:["href","origin","protocol","username","password","host","hostname","port","pathname","search","searchParams","hash"],URLPattern:[
"protocol","username","password","hostname","port","pathname","search","hash","hasRegExpGroups"]},ii=" AsyncFunction GeneratorFunction AsyncGeneratorFunction ",
si=" Headers URLSearchParams FormData ",lr=new WeakMap,Zt={name:"",fields:[],forEach:null};function ci(t,e,r){const n=T(t);if(n===null)return null;let o=c(Se,lr,
n);if(o===void 0&&(o=fi(n),c(Ee,lr,n,o)),o===Zt)return null;if(o.forEach!==null)return ui(o,t,e,r);let i="";for(let l=0;l<o.fields.length&&!(r.show.table&&r.path.
length<=2);l++){const{key:f,get:d}=o.fields[l];let y;try{y=d===null?$(t,f):c(d,t)}catch{continue}y===void 0&&(d===null||f==="cf")||(i+=`${i===""?"":","}[${O(f)}\
,${S(y,r)}]`)}const s=e===null?`null [${o.name}]`:li(e,o.name),a=I(t,r,i===""?B:l=>typeof l=="symbol"||!ai(o,l)),u=i===""||a.list===""?i+a.list:`${i},${a.list}`;
return`{"type":"object","class":${v(s,r)},"kind":"platform","properties":[${u}]${D(a.more)}}`}function ai({fields:t},e){for(let r=0;r<t.length;r++)if(t[r].get===
null&&t[r].key===e)return!0;return!1}function ui({forEach:t,name:e},r,n,o){let i=0;try{c(t,r,()=>{i++})}catch{return null}return Xe(t,r,n,e,i,o)}function li(t,e){
const r=t.length-e.length-3;return r>0&&c(g,t,r)===` [${e}]`?c(g,t,0,r):t}function fi(t){const e=[];let r="";for(let n=t,o=0;n!==null&&o<rt&&Gt(n)===void 0;n=T(
n),o++){const i=te(n),s=oi[i];if(i!==""){if(r===""&&(r=i),c(p,si,` ${i} `)>=0){const a=dr(n,"forEach","value");return a===null?Zt:{name:i,fields:[],forEach:a}}if(s!==
void 0){fr(e,n,s,!0);break}fr(e,n,Y(n),!1)}}return r===""?Zt:{name:r,fields:e,forEach:null}}function fr(t,e,r,n){const o=t.length;for(let i=0;i<r.length;i++){const s=r[i],
a=typeof s=="string"?dr(e,s,"get"):null;(a!==null||n&&!x(e,s))&&M(t,{__proto__:null,key:s,get:a})}if(!(!n||o===0))for(let i=0;i<o;i++){const s=t[0];for(let a=1;a<
t.length;a++)t[a-1]=t[a];t[t.length-1]=s}}function te(t){const e=$(t,"constructor");if(typeof e!="function"||Q(e)||c(Ut,c(St,e),"[native code]")<0)return"";const r=$(
e,"name"),n=$(t,$t);return typeof r!="string"||Vt(r)||c(p,ii,` ${r} `)>=0||typeof n=="string"&&c(p,n,".")>=0?"":r}function dr(t,e,r){for(let n=t,o=0;n!==null&&o<
rt;n=T(n),o++){const i=m(n,e);if(i===void 0)continue;const s=x(i,r)?i[r]:void 0;return typeof s=="function"&&c(Ut,c(St,s),"[native code]")>0?s:null}return null}
var V={__proto__:null,depth:2,hidden:!1,proxy:!1,custom:!0,items:mn,text:gn,getters:!1,table:!1},di={...V,__proto__:null,custom:!1},pr=t=>({__proto__:null,length:t,
deep:hn,path:[],targets:[],show:V}),ee=t=>t.path.length>t.show.depth+1;function nt(t,e){t.length-=e,ee(t)&&(t.deep-=e)}var K=t=>t.length<=0||t.deep<=0&&ee(t),pi='\
{"type":"opaque","class":"unreadable value"}';function yr(t,e,r=V){e.targets.length=0,e.path.length=0,e.show=r;try{return S(t,e)}catch{return pi}}function yi(t,e){
let r=e.path.length===0||t.length<=e.show.text?t.length:e.show.text;const n=ee(e)&&e.deep<e.length?e.deep:e.length;r>n&&(r=n>0?n:0),nt(e,r);const o=r<t.length?c(
g,t,0,r):t,i=hr(o);return r===t.length&&i===""?O(t):`{"type":"string","length":${t.length},"value":${O(o)}${i===""?"":`,"lone":[${i}]`}}`}function hr(t){let e="";
for(let r=0;r<t.length;r++){const n=c(j,t,r);if(n<55296||n>57343)continue;const o=n<56320&&r+1<t.length?c(j,t,r+1):0;o>=56320&&o<=57343?r++:e+=`${e===""?"":","}\
[${r},${n}]`}return e}function v(t,e){const r=O(t.length>ue?c(g,t,0,ue)+"\u2026":t);return nt(e,r.length),r}function hi(t,e){const r=xe(64,t)===t||xe(64,-t)===-t?
void 0:1n<<le,n=r===void 0||t<r&&t>-r,o=n?c(Bn,t):`over ${le} bits`;return nt(e,o.length),`{"type":"bigint","value":"${o}"}`}function S(t,e){switch(nt(e,8),typeof t){case"\
string":return yi(t,e);case"number":return wt(t)&&!lt(t,-0)?P(t):`{"type":"number","value":"${lt(t,-0)?"-0":P(t)}"}`;case"boolean":return t?"true":"false";case"\
undefined":return'{"type":"undefined"}';case"symbol":return`{"type":"symbol","value":${v(c(we,t),e)}}`;case"bigint":return hi(t,e)}if(t===null)return"null";const r=Ot(
t);if(r===void 0)return mr(t,t,e);if(e.show.proxy&&!r.revoked)return gi(r,e);const n=Ge(t);return n===void 0?'{"type":"proxy"}':mr(n,t,e)}function gi({target:t,
handler:e},r){if(gr(r))return'{"type":"elided","class":"Proxy"}';M(r.path,{__proto__:null});const n=`{"type":"proxy","target":${S(t,r)},"handler":${S(e,r)}}`;return r.
path.length--,n}function gr(t){const e=t.path.length;return e>=Mt||e>t.show.depth&&(e>=yn||t.deep<=0)}function mr(t,e,r){if(r.show.custom&&r.path.length<=r.show.
depth+1&&!(r.show.table&&r.path.length<2)){const s=Vo(t,e,r);if(s!==void 0)return s}for(let s=r.path.length-1,a=1;s>=0;s--,a++)if(r.path[s]===t)return`{"type":"\
cycle","up":${a},"id":${mi(t,r.targets)}}`;const n=We(t),o=bo(n,Eo(t,r.show.hidden));if(gr(r))return typeof t=="function"?ur(t,o,r,!1):(et(t)?null:Je(t,o,r,!1))??
`{"type":"elided","class":${v(et(t)?`Array(${t.length})`:o??"Object: null prototype",r)}}`;M(r.path,t);const i=typeof t=="function"?ur(t,o,r,!0):vi(t,o,r);return r.
path.length--,i}function mi(t,e){for(let r=0;r<e.length;r++)if(e[r]===t)return r+1;return M(e,t),e.length}function vi(t,e,r){if(et(t))return Oi(t,e,r);if(e==="O\
bject"&&!vr(t))return $i(t,r);if(Qo(t))return Zo(t,e,r);const n=Je(t,e,r,!0)??ci(t,e,r);if(n!==null)return n;const o=I(t,r,B);return`{"type":"object"${ot(e,"Obj\
ect")}${_i(t,e)},"properties":[${o.list}]${D(o.more)}}`}function $i(t,e){const r=I(t,e,B);return`{"type":"object","properties":[${r.list}]${D(r.more)}}`}function _i(t,e){
return e==="Object"&&vr(t)?',"kind":"arguments"':e==="null [Module]"?',"kind":"module"':""}function vr(t){try{return x(t,"callee")&&x(t,"length")&&c(Cn,t)==="[o\
bject Arguments]"}catch{return!1}}var ot=(t,e)=>t===e?"":`,"class":${t===null?"null":O(t)}`,B=()=>!0,Nt=t=>typeof t=="symbol"||!$r(t),$r=t=>{const e=xt(t);return e>=
0&&e<4294967295&&P(e)===t&&e%1===0};function _r(t,e,r){const n=typeof t=="symbol"?`{"type":"symbol","value":${v(c(we,t),r)}}`:wi(t,r);return e?n:`{"type":"hidde\
n","value":${n}}`}function wi(t,e){const r=hr(t);return r===""?v(t,e):`{"type":"string","value":${v(t,e)},"lone":[${r}]}`}function I(t,e,r){const n=Y(t),{hidden:o}=e.
show;let i="",s=0;for(let a=0;a<n.length;a++){const u=n[a];if(!r(u))continue;const l=bi(t,u);if(!(l===void 0||!(o||l.enumerable))){if(K(e)){s++;continue}i+=`${i===
""?"":","}[${_r(u,l.enumerable,e)},${re(l,t,e)}]`}}if(o){const a=Si(t,e);a!==""&&(i+=i===""?a:`,${a}`)}return{__proto__:null,list:i,more:s}}var xi=3;function Si(t,e){
let r="",n=T(t);if(n===null||wr(n)||te(n)!=="")return r;for(let o=0;o<xi&&n!==null&&(o===0||!(wr(n)||te(n)!==""));o++,n=T(n)){const i=Y(n);for(let s=0;s<i.length&&
!K(e);s++){const a=i[s],u=m(n,a);a==="constructor"||u===void 0||typeof u.value=="function"||Ei(t,n,a)||(r+=`${r===""?"":","}[${_r(a,u.enumerable,e)},${re(u,t,e)}\
]`)}}return r}function wr(t){const e=m(t,"constructor"),r=e===void 0?void 0:e.value;return typeof r=="function"&&Vt(b(r,"name"))}function Ei(t,e,r){for(let n=t;n!==
e&&n!==null;n=T(n))if(x(n,r))return!0;return!1}function bi(t,e){try{return m(t,e)}catch{return{__proto__:null,enumerable:!0,get:void 0}}}function re(t,e,r){if(x(
t,"value"))return S(t.value,r);const{get:n,set:o}=t,{getters:i}=r.show;if(n===void 0&&o===void 0)return x(t,"set")?'{"type":"undefined"}':'{"type":"opaque","cla\
ss":"<uninitialized>"}';const s=n===void 0?"set":o===void 0?"get":"get/set";if(r.show.table&&r.path.length<=2&&n!==void 0)return S(ki(n,e),r);let a="";if(n!==void 0&&
(i===!0||i==="get"&&o===void 0||i==="set"&&o!==void 0))try{a=`,"got":${S(A(n,e,[]),r)}`}catch(u){a=`,"threw":${S(u,r)}`}return`{"type":"accessor","value":"${s}"${a}\
}`}function ki(t,e){try{return A(t,e,[])}catch{return}}var D=t=>t>0?`,"more":${t}`:"";function xr(t,e,r){const n=I(t,e,r);return(n.list===""?"":`,"properties":[${n.
list}]`)+D(n.more)}function Tt(t,e,r){const n=I(t,e,r);return n.list===""?"":`,"properties":[${n.list}]`}var it=t=>t.show.table&&t.path.length<=2?1/0:t.show.items;
function Oi(t,e,r){const n=t.length,o=it(r);let i="",s=0,a=0;for(;a<n&&s<o&&!K(r);s++){const l=m(t,a);let f;if(l)f=re(l,t,r),a++;else{const d=Ai(t,a,n);nt(r,32),
f=`{"type":"hole","count":${d-a}}`,a=d}i+=(s?",":"")+f}const u=n<=1e5?Tt(t,r,Nt):"";return`{"type":"array"${ot(e,"Array")},"length":${n},"items":[${i}]${u}${D(n-
a)}}`}function Ai(t,e,r){let n=e+1;for(;n<r&&n<e+$n;n++)if(x(t,n))return n;if(n>=r)return r;const o=Y(t);for(let i=0;i<o.length;i++){const s=o[i];if(typeof s=="\
symbol"||!$r(s))break;const a=xt(s);if(a>=n)return a}return r}var C=Object.seal(Array(F).fill(null)),Sr=null;function Ni(){let t=0;for(let e=1;e<F;e++)Er(C[e])<
Er(C[t])&&(t=e);return t}var Er=t=>t===null?0:t.started,Ti=(t,e)=>c(He,pt,t,e);function Ri(){let t=null;for(let e=0;e<F;e++)if(gt(C[e])){if(t!==null)return null;
t=C[e]}return t}var k=()=>c(Ue,pt)??Sr??Ri(),yt=wo({current:()=>{const t=k();return t===null?null:t.meter},turned:_o,stopped:t=>{let e=!1;for(let r=0;r<F;r++)e||=
C[r]?.meter===t;for(let r=0;r<F;r++){const n=C[r];n!==null&&(!e||n.meter===t)&&Bi(n,t.place)}}}),{poll:Rt}=yt;function Bi(t,e){t.meter.stopped=!0,t.meter.place=
e,Pt(t)}var br=t=>pr(de-t.length);function kr(t,e,r){if(!t.closed){if(ne(t)){t.dropped++;return}t.lines++,t.length+=r+_n,L(t,e)}}var ne=t=>t.lines>=fe||t.length>=
de;function Z(t,e,r){if(t===null||t.closed)return;const n=e==="import"||e==="handler"||e==="body";if(!n&&ne(t)){t.dropped++;return}const o=n?pr(wn):br(t),{length:i}=o,
s=`{"t":"error","phase":"${e}","ms":${mt(t)},"error":${yr(r,o,di)}}`;if(!n){kr(t,s,i-o.length);return}t.threw=!0,L(t,s)}var ji=t=>Or(e=>{t.closed||c(Le,t.controller)>
0?e():t.pulled=e}),Ii=t=>Or(e=>{t.closed||t.pending===0?e():t.wake=e}),Or=t=>G(new J(t));function Bt(t){return new Ct(t,{__proto__:null,status:503})}function Li(t){
return t===0?"the program answered with Response.error(), which stands for an answer that never came":"the response's body was read before the response was retu\
rned: return response.clone(), taken before it is read"}function Fi(t){try{return{__proto__:null,buffer:t,offset:0,length:c(qt,t)}}catch{}try{return{__proto__:null,
buffer:c(Ne,t),offset:c(Te,t),length:c(Re,t)}}catch{}throw new tt(`the response's body gave a chunk that is ${t===null?"null":`of type ${typeof t}`}; a body tak\
es bytes: encode text with TextEncoder`)}function Ar(t){try{at(ct(t()),()=>{},()=>{})}catch{}}function Pi(t,e,r){const n=Ht(e);if(n===void 0){L(t,'{"t":"result"\
}');return}const o=Di(n),i=ce(o).length;if(i>r)throw new _t(`the program's result is ${i} bytes of JSON; the limit is ${r}`);if(Mi(o,he))throw new _t(`the progr\
am's result is nested deeper than ${he} arrays and objects`);L(t,`{"t":"result","value":${o}}`)}function Mi(t,e){for(let r=0,n=0;r<t.length;r++){const o=c(j,t,r);
if(o===34)for(;c(j,t,++r)!==34;)c(j,t,r)===92&&r++;else if(o===91||o===123){if(++n>e)return!0}else(o===93||o===125)&&n--}return!1}function Di(t){let e=0,r="";for(let n=c(
p,t,"\\ud");n>=0;n=c(p,t,"\\ud",n+2)){let o=0;for(;n-o>0&&c(j,t,n-o-1)===92;)o++;o%2!==1&&(r+=c(g,t,e,n)+"\uFFFD",e=n+6)}return e===0?t:r+c(g,t,e)}var Ci={...V,
__proto__:null,depth:4,hidden:!0,proxy:!0},Hi={...V,__proto__:null,table:!0};function Ui(t,e,r,n){const o=t==="dir"||t==="table"?"":zi(e,r);let i="";for(let s=r;s<
e.length&&!K(n);s++){const a=s>r?o[s-r-1]:void 0;let u=e[s],l=V;a!==void 0&&(u=Gi(a,u)),a==="o"?l=Ci:t==="dir"?l=Vi(e[1]):t==="table"&&s===r&&(l=Hi),i+=(s>r?",":
"")+yr(u,n,l)}return i}function zi(t,e){const r=t[e];let n="";if(t.length<e+2||typeof r!="string")return n;for(let o=c(p,r,"%");o>=0&&n.length<t.length;o=c(p,r,
"%",o+2)){const i=c(g,r,o+1,o+2);i!==""&&c(p,"sdifjoOc",i)>=0&&(n+=i)}return n}function Gi(t,e){try{if(t==="j")return Ht(e);if(e===null||typeof e!="object"&&typeof e!=
"function"||Q(e))return e;if(t==="s")return typeof e=="function"||qi(e)?P(e):e;if(t==="d")return xt(e);if(t==="i"||t==="f")return P(e)}catch(r){if(t==="j"&&Wi(r))
return"[Circular]"}return e}function Wi(t){const e=t!==null&&typeof t=="object"&&!Q(t)?b(t,"message"):void 0;return typeof e=="string"&&c(p,e,"Converting circul\
ar structure to JSON")===0}function qi(t){const e=typeof b(t,"toString")=="function",r=typeof b(t,me)=="function";if(!e&&!r)return!1;for(let n=t,o=!0;n!==null;n=
T(n),o=!1){if(!(e&&x(n,"toString"))&&!(r&&x(n,me)))continue;const i=o?void 0:m(n,"constructor");return i===void 0||typeof i.value!="function"||!Vt(b(i.value,"na\
me"))}return!1}function Vi(t){const e={...V,__proto__:null,custom:!1};if(t===null||typeof t!="object"||Q(t))return e;const r=a=>$(t,a),n=r("depth"),o=r("maxArra\
yLength"),i=r("maxStringLength"),s=r("getters");return n===null||n===void 0&&x(t,"depth")||typeof n=="number"&&n>=Mt?e.depth=Mt:wt(n)&&(e.depth=n),e.hidden=r("s\
howHidden")===!0,e.proxy=r("showProxy")===!0,e.custom=r("customInspect")===!0,e.items=Nr(o,e.items),e.text=Nr(i,e.text),(s===!0||s==="get"||s==="set")&&(e.getters=
s),e}var Nr=(t,e)=>t===null?1/0:typeof t!="number"?e:t>0?t:0,{decode:Ki}=TextDecoder.prototype,Yi=Object.freeze({__proto__:null,stream:!0});function Ji(t){Tr(t,
"stdout"),Tr(t,"stderr")}function Tr(t,e){const r=t[e],n=new TextDecoder;if(r===null||typeof r!="object"||typeof r._write!="function")return;const{_write:o}={_write(i,s,a){
Qi(e,c(bt,i)===void 0?P(i):c(Ki,n,i,Yi)),a()}};U(r,"_write",o)}function Xi(t){const e=t[0];return t.length!==1||typeof e!="string"?"":c(p,e,"stdout: ")===0?"std\
out":c(p,e,"stderr: ")===0?"stderr":""}function _(t,e,r="",n=0){Rt();const o=k();if(o===null||o.closed)return;if(ne(o)){o.dropped++;return}const i=Xo(),s=Xi(e);
s!==""&&Jo()&&(t=s,e=[c(g,e[0],8)+`
`]);const a=br(o),{length:u}=a,l=Ui(t,e,n,a),{group:f}=o;kr(o,`{"t":"console","level":"${t}","ms":${mt(o)},"group":${f}${i===""?"":`,"at":${O(i)}`}${r},"args":[${l}\
]}`,u-a.length)}function Qi(t,e){e!==""&&_(t,[e])}function Rr(t,e){e.length>0&&_(t,e);const r=k();r!==null&&r.group++}function Br(t,e){const r=k(),n=jt(e);if(r===
null)return;const o=r.timers[n];if(o===void 0){_("warn",[`No such label '${n}' for console.${t}()`]);return}t==="timeEnd"&&delete r.timers[n];const i=`${n}: ${ts(
ft()-o)}`,s=[];for(let a=1;t==="timeLog"&&a<e.length;a++)U(s,a,e[a]);U(s,0,s.length>0?es(i):i),_(t,s)}var Zi={log(){_("log",arguments)},info(){_("info",arguments)},
warn(){_("warn",arguments)},error(){_("error",arguments)},debug(){_("debug",arguments)},dir(){_("dir",arguments)},dirxml(){_("dirxml",arguments)},table(){_("tab\
le",arguments)},trace(){_("trace",arguments,`,"stack":${O(ir())}`)},group(){Rr("group",arguments)},groupCollapsed(){Rr("groupCollapsed",arguments)},groupEnd(){const t=k();
t!==null&&t.group>0&&t.group--},clear(){const t=k();t!==null&&(t.group=0),_("clear",[])},time(){const t=k(),e=jt(arguments);t!==null&&(t.timers[e]!==void 0?_("w\
arn",[`Label '${e}' already exists for console.time()`]):t.timers[e]=ft())},timeLog(){Br("timeLog",arguments)},timeEnd(){Br("timeEnd",arguments)},count(){const t=k(),
e=jt(arguments);if(t===null)return;const r=t.counts[e]=(t.counts[e]??0)+1;_("count",[`${e}: ${r}`])},countReset(){const t=k(),e=jt(arguments);t!==null&&(t.counts[e]===
void 0?_("warn",[`Count for '${e}' does not exist`]):delete t.counts[e])},context(){return jr},assert(){arguments[0]||_("assert",arguments,"",1)}},jr=console,jt=t=>t.
length>0&&t[0]!==void 0?`${t[0]}`:"default",ts=t=>t<1e3?`${t}ms`:`${(t-t%1e3)/1e3}.${c(g,`00${t%1e3}`,-3)}s`;function es(t){let e="";for(let r=0;r<t.length;r++)
e+=t[r]==="%"?"%%":t[r];return e}var rs="the program exports no handler: export default { fetch(request, env, ctx) { \u2026 } }, a class with fetch, a function, or a\
 function named run";function ns(t){const e=$(t,"prompt");return typeof e=="string"?e:""}function os(t,e,r){return e!==void 0&&!x(t,e)?`the program has no expor\
t named ${e}; it has ${Ir(t)}`:typeof r=="function"?`the program's ${e===void 0?"default class":`class ${e}`} has no fetch method: add fetch(request) { \u2026 } to i\
t`:e!==void 0?`the program's export ${e} cannot answer: it must be an object or a class with fetch, or a function; it is ${oe(r)}`:`${rs}; ${is(t,r)}`}function is(t,e){
if(e!==void 0)return`its default export is ${oe(e)}${typeof e=="object"&&e!==null?" without fetch":""}`;const r=Ir(t);return r==="none"?"it exports nothing":`it\
 exports ${r}, and no entrypoint is named`}function ss(t){return new tt(`the program's fetch must return a Response; it returned ${oe(t)}${t===void 0?": is a re\
turn missing?":""}`)}function Ir(t){const e=Y(t);let r="";for(let n=0;n<e.length;n++){const o=e[n];typeof o=="string"&&(r+=(r===""?"":", ")+o)}return r===""?"no\
ne":r}function oe(t){switch(typeof t){case"undefined":return"undefined";case"function":return"a function";case"object":if(t===null)return"null";if(et(t))return"\
an array";try{if(N(t)===An.prototype)return"a plain object"}catch{}return"an object of another class";default:return`a ${typeof t}`}}var cs=["setTimeout","setIn\
terval","setImmediate","queueMicrotask"],st=null;function as(t){st===null?Z(k(),"unhandledrejection",t):st.length<fe&&M(st,t)}var It=[];function Lr(){const t=It;
It=[];for(let e=0;e<t.length;e++){const{owner:r,callback:n,held:o}=t[e],i=Cr(r);i!==null&&Ti(i,()=>{try{n(o)}catch(s){Z(i,"uncaught",s)}})}}async function us(){
const{prototype:t}=Function,{bind:e}=t,r=m(t,"bind");let n,o;U(t,"bind",function(i){return typeof i?.exitImpl=="function"&&(n=i),A(e,this,arguments)});try{o=(await ct(
import("node:process"))).value.default}catch{}if(w(t,"bind",r),o&&Ji(o),n)Fr(n,"exitImpl","exit");else if(o)for(const i of["exit","abort","reallyExit"])typeof o[i]==
"function"&&Fr(o,i,i)}function Fr(t,e,r){const n={[e](){const o=k();o!==null&&(o.exited=!0,Pt(o));const i=new W(`process.${r}() was called`);throw w(i,"name",{__proto__:null,
value:"ProcessExit"}),i}}[e];try{U(t,e,n)}catch{}}var Pr=Dr.abortIsolate,ie=!1,Lt=!1,Mr=!1,se,ls;Xr(),Yr(),Jr();var fs=ge({fetch:Wr});export{fs as default};
