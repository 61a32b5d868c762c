// Made of src/runtime/harness by `npm run harness`; its SHA-256: 228ea508951b070441ead1ed9ed2edf59141c514a7b46341c1ab36da4dc9e756
import*as qn from"cloudflare:workers";const mt=(function(e){return e!==null&&!e.closed&&ft()-e.started<=mr}),Vn=(function(e){if(mt(e))return e;for(let n=0;n<C;n++)
if(mt(H[n]))return H[n];return null}),Kn=(function(e){return a(Et,e)?{__proto__:null,buffer:a(Re,e),offset:a(Te,e),length:a(Be,e)}:zi(e)}),Yn=(function(e){return{
props:{},waitUntil(n){e.pending++;const r=()=>{e.pending--;const{wake:o}=e;e.wake=null,o&&o()};ct(X(n),r,o=>{et(e,"waitUntil",o),r()})},passThroughOnException(){}}}),
Jn=(function(e,n,r,o,i){const s=h(i,"entrypoint"),c=h(i,"args"),u=rt(c)?c:void 0,l=Yn(e),f=s===void 0||b(n,s)?n[s??"default"]:void 0;if(typeof f=="function"&&!or(
f))return $t(u===void 0?f(r,o,l):N(f,void 0,u),!1);if(typeof f=="function"){const p=Mt(f,[l,o]);if(typeof p.fetch=="function")return $t(p.fetch(r),!0)}else{if(f!==
null&&typeof f=="object"&&typeof f.fetch=="function")return $t(f.fetch(r,o,l),!0);if(s===void 0&&typeof n.run=="function")return $t(N(n.run,void 0,[u===void 0?ls(
i):u[0],o,l]),!1)}throw new nt(fs(n,s,f))}),vt=(function(e){const n=ft();return n>e.started?n-e.started:0}),ue=(function(e){return a(eo,Ce,e)}),Ft=(function(e,n){
Lt=n===void 0,ce=!Lt,n===void 0?Zn():cr(e,n),dr(Lt?e:null)}),le=(async function(e,n,r,o){F(e,`{"t":"start","v":1,"warm":${ce}}`);let i="import";try{const s=h(o,
"main"),c=h(o,"method")==="HEAD",u=sr(h(o,"outputBytes")),l=!Lt&&!ce;l&&Ft(e);let f;try{f=await P(import(s))}catch(x){throw l&&Ft(e,{reason:x}),x}l&&Ft(e,null),
i="handler";const p=Jn(e,f,c?new jr(n,{__proto__:null,method:"HEAD"}):n,r,o),y=(await X(p.value)).value,U=ir(y);if(p.fetch&&!U)throw hs(y);if(!e.closed){const x=U?
lr(e,y,c):Gi(e,y,u);i="body",x&&await P(ur(e,x,u))}}catch(s){et(e,i,s)}do{for(;e.pending>0&&!e.closed;)await Hi(e);Hn(),e.closed||await pr()}while(e.pending>0&&
!e.closed);Ct(e)}),Xn=(function(e,n,r){const{props:o}=r;if(tr()||!o||typeof h(o,"main")!="string"||(Gn||(Gn=!0,Pt=h(o,"key")),h(o,"key")!==Pt))return Bt("a prog\
ram cannot call the harness that runs it");if(h(o,"end")===!0)return zn!==void 0&&zn("its name was given up"),Bt("this platform cannot end an isolate");const i=h(
o,"cpuMs"),s=bt(i)?i:Nr;return!Wn&&Ss(o)?xs(s,e,n,o):de(Pt!==void 0,s,le,e,n,o)}),Ct=(function(e){if(e.controller===null)return;e.meter.stopped?F(e,`{"t":"stopp\
ed","place":${e.meter.place}}`):yt.over(),F(e,`{"t":"end","ms":${vt(e)},"outcome":"${e.exited?"exited":e.threw?"threw":"returned"}","console_dropped":${e.dropped}\
}`);const n=e.controller;e.closed=!0,e.controller=null;try{a(ro,n)}catch{}fe(e)}),m=(function(e,n){return a(be,e,n)}),Qn=(function(e){let n="";const r=(function(i,s){
n+=`${n===""?"":","}[${E(i)},${E(s)}]`});a(ho,e,(function(i,s){s!=="set-cookie"&&r(s,i)}));const o=fr(e);for(let i=0;i<o.length;i++)r("set-cookie",o[i]);return n}),
Zn=(function(){at=[]}),tr=(function(){return a(qe,ht)!==void 0}),er=(function(){Object.assign(Cn,ss)}),nr=(function(){addEventListener("unhandledrejection",e=>gs(
e.reason)),addEventListener("error",e=>et(A(),"uncaught",a(mo,e)??a(vo,e)));for(const e of ys)hr(globalThis,e);gr(),yr(),ms()}),rr=(function(){const{revocable:e}={
revocable(r,o){const i=_o(r,o),{proxy:s,revoke:c}=i,u=Ge(s,r,o);return i.revoke=()=>{u.revoked=!0,c()},_(i.revoke,"name",{__proto__:null,value:"",configurable:!0}),
i}},n=wo.bind(void 0);_(n,"name",{value:"Proxy",configurable:!0}),_(n,"revocable",{value:e,writable:!0,configurable:!0}),_(ut,"Proxy",{value:n,writable:!0,configurable:!0})}),
or=(function(e){const n=a(g,a(St,e),0,6),r=a(I,n,5);if(a(d,n,"class")===0&&(r===32||r===123||r===10||r===13||r===9||r===47))return!0;const o=e.prototype;return o!==
null&&typeof o=="object"&&typeof o.fetch=="function"}),ir=(function(e){try{return a(Me,e),!0}catch{return!1}}),fe=(function(e){const{wake:n,pulled:r}=e;e.wake=e.
pulled=null,n&&n(),r&&r()}),sr=(function(e){return bt(e)&&e>=0&&!lt(e,-0)?e:kr}),P=(function(e){return z(e,"constructor",Q),e}),h=(function(e,n){const r=v(e,n);
return r&&b(r,"value")?r.value:void 0}),E=(function(e){return Ut(a(Fr,e))}),ar=(function(e){try{return a(oo,e)}catch{throw new nt("the response's body is locked\
 to a reader: release the reader's lock, or return response.clone(), taken before it is read")}}),cr=(function(e,n){const r=at??[];at=null;for(let o=0;o<r.length;o++)
(n===null||n.reason!==r[o])&&et(e,"unhandledrejection",r[o])}),z=(function(e,n,r){return _(e,n,{__proto__:null,value:r,writable:!0,enumerable:!0,configurable:!0})}),
ur=(async function(e,n,r){for(let o=r;;){const i=await P(a(so,n));if(i.done)return;const{buffer:s,offset:c,length:u}=Kn(i.value);for(let f=0;f<u&&f<o;f+=me){const p=f+
me,y=p<u?p<o?p:o:u<o?u:o;for(F(e,`{"t":"body","base64":"${a(to,new Se(s,c+f,y-f))}"}`);!e.closed&&a(De,e.controller)<=0;)await Mi(e);if(e.closed)break}const l=u>
o;if(o-=u,l&&F(e,'{"t":"body_cut"}'),l||e.closed){jn(()=>a(ao,n));return}}}),lr=(function(e,n,r){const o=a(Me,n),i=a(lo,n),s=i!==null&&!r;if(o===0||s&&a(fo,n))throw new nt(
Ui(o));const c=s?ar(i):null,u=`"status_text":${E(a(co,n))},"headers":[${Qn(a(uo,n))}]`;if(u.length>ve)throw new wt(`the response's head is ${u.length} character\
s long; the limit is ${ve}`);const l=a(po,n)?',"websocket":true':"";return F(e,`{"t":"response","ms":${vt(e)},"status":${o},${u},"body":${s}${l}}`),!s&&i!==null&&
jn(()=>a(io,i)),c}),$t=(function(e,n){return{__proto__:null,value:e,fetch:n}}),fr=(function(e){try{return a(yo,e)}catch{return a(go,e,"set-cookie")}}),dr=(function(e){
An=e}),X=(function(e){return P(new Q((function(n,r){const o=(function(s){n({__proto__:null,value:s})});let i=!1;try{i=k(e)===Q.prototype}catch{}if(i)try{ct(e,o,
r);return}catch{}ct(new Q((function(s){s(e)})),o,r)})))}),de=(function(e,n,r,o,i,s){let c=0;for(;c<C&&mt(H[c]);)c++;if(c===C){if(!e)return Bt(`this isolate alre\
ady has ${C} active runs; the limit is ${C}`);c=Pi()}const u={__proto__:null,started:ft(),controller:null,closed:!1,lines:0,length:0,dropped:0,group:0,timers:{__proto__:null},
counts:{__proto__:null},threw:!1,exited:!1,pending:0,wake:null,pulled:null,meter:yt.meter(n)},l={__proto__:null,start:(function(y){u.controller=y}),pull:(function(){
const{pulled:y}=u;u.pulled=null,y&&y()}),cancel(){u.closed=!0,yt.over(),fe(u)}},f=new Ir(l,{__proto__:null,highWaterMark:Or});H[c]=u,yt.over(),a(We,ht,u,r,u,o,i,
s);const p={__proto__:null,"content-type":"application/x-ndjson","cache-control":"no-transform"};return new Ht(f,{__proto__:null,headers:p})}),ct=(function(e,n,r){
const i=v(e,"constructor")===void 0&&_(e,"constructor",So);try{a(bo,e,n,r)}finally{i&&delete e.constructor}}),pr=(function(){return P(new Q((function(e){const n=(function(){
e(void 0)});try{Ve(n)}catch{He(n,0)}})))}),hr=(function(e,n){const r=e[n];if(typeof r!="function")return;const o={[n](i){if(Tt(),typeof i!="function")return N(r,
e,arguments);const s=[];T(s,function(){It.length>0&&Hn();try{return N(i,this,arguments)}catch(c){et(A(),"uncaught",c)}});for(let c=1;c<arguments.length;c++)T(s,
arguments[c]);return N(r,e,s)}}[n];z(e,n,o)}),yr=(function(){const e=globalThis.FinalizationRegistry;if(typeof e!="function")return;const n=new Ue(e,{__proto__:null,
construct(r,o,i){const s=h(o,0),c=A();return typeof s!="function"?Mt(r,o,i):Mt(r,[l=>{T(It,{__proto__:null,owner:c,callback:s,held:l})}],i)}});_(e.prototype,"co\
nstructor",{__proto__:null,value:n,writable:!0,enumerable:!1,configurable:!0}),_(globalThis,"FinalizationRegistry",{__proto__:null,value:n,writable:!0,enumerable:!1,
configurable:!0})}),gr=(function(){const{fromAsync:e}=Array;if(typeof e!="function")return;const n={fromAsync(r,o=void 0,i=void 0){return N(e,this,[r,o===void 0?
c=>(Tt(),c):typeof o!="function"?o:function(){return Tt(),N(o,i,arguments)}])}}.fromAsync;_(n,"length",{__proto__:null,value:1,configurable:!0}),_(Array,"fromAs\
ync",{__proto__:null,value:n,writable:!0,enumerable:!1,configurable:!0})}),F=(function(e,n){if(!e.closed)try{a(no,e.controller,ue(n+`
`))}catch(r){if(k(r)===wt.prototype)throw r;e.closed=!0}});var C=16,mr=6e4,vr=6,Dt=28,$r=64*1024,_r=1e4,pe=1e4,wr=100,he=1000000n,br=32,Sr=1e3,ye=5e3,ge=1024*1024,
xr=16,Er=256*1024,me=48*1024,kr=1024*1024,Or=16,Ar=16,ve=256*1024,$e=100,Nr=500;import{AsyncLocalStorage as Rr}from"node:async_hooks";var ut=globalThis,{apply:N,
construct:Mt,ownKeys:G,getPrototypeOf:k,getOwnPropertyDescriptor:v,defineProperty:_}=Reflect,{freeze:_e,hasOwn:b}=Object,{toPrimitive:we,toStringTag:_t}=Symbol,
a=Function.prototype.call.bind(Function.prototype.call),be=Reflect.get(Object.prototype,"__lookupGetter__"),Q=Promise,V=Error,nt=TypeError,wt=RangeError,Tr=RegExp,
Br=Object,Se=Uint8Array,Ht=Response,jr=Request,Ir=ReadableStream,{isArray:rt}=Array,{is:lt}=Object,{now:ft}=Date,{isFinite:bt}=Number,{isError:xe,captureStackTrace:Lr}=Error,
{stringify:Ut}=JSON,D=String,dt=Number,{toString:St}=Function.prototype,{toString:Ee}=Symbol.prototype,{toString:Pr}=BigInt.prototype,{slice:g,indexOf:d,lastIndexOf:zt,
charCodeAt:I,toWellFormed:Fr}=String.prototype,{forEach:Cr}=Map.prototype,Dr=m(Map.prototype,"size"),{forEach:Mr}=Set.prototype,Hr=m(Set.prototype,"size"),{getTime:Ur,
toISOString:zr}=Date.prototype,{toString:Gr}=Object.prototype,{asUintN:ke}=BigInt,{fromCharCode:Wr}=String,{has:qr,get:Oe,set:Ae}=WeakMap.prototype,{has:Vr}=WeakSet.
prototype,Kr=m(RegExp.prototype,"source"),Yr=m(RegExp.prototype,"flags"),Ne={__proto__:null,Number:Number.prototype.valueOf,String:String.prototype.valueOf,Boolean:Boolean.
prototype.valueOf,BigInt:BigInt.prototype.valueOf,Symbol:Symbol.prototype.valueOf},Gt=[{kind:"async function",prototype:k(async()=>{})},{kind:"generator",prototype:k(
function*(){})},{kind:"async generator",prototype:k(async function*(){})}],Jr=k(new Map().entries()),Xr=k(new Set().values()),xt=new Map;for(const t of[Array,ArrayBuffer,
Function,Map,Set,Object,RegExp,Date,DataView,Error,AggregateError,RangeError,TypeError,Boolean,Number,String,Promise,WeakMap,WeakSet,BigInt,Symbol])xt.set(t.prototype,
t.name);xt.set(k(Uint8Array.prototype),"TypedArray"),typeof ut.SharedArrayBuffer=="function"&&xt.set(ut.SharedArrayBuffer.prototype,"SharedArrayBuffer");var{get:Qr}=Map.
prototype,Wt=t=>a(Qr,xt,t),pt=k(Uint8Array.prototype),qt=DataView.prototype,Et=m(pt,_t),Zr=m(pt,"length"),Re=m(pt,"buffer"),Te=m(pt,"byteOffset"),Be=m(pt,"byteL\
ength"),je=m(qt,"buffer"),Ie=m(qt,"byteOffset"),Le=m(qt,"byteLength"),Vt=m(ArrayBuffer.prototype,"byteLength"),to=Reflect.get(Uint8Array.prototype,"toBase64"),Pe=ut.
SharedArrayBuffer,kt=typeof Pe=="function"?m(Pe.prototype,"byteLength"):void 0,Fe=a(be,ArrayBuffer.prototype,"detached"),Ce=new TextEncoder,{encode:eo}=Ce,Z=Response.
prototype,{enqueue:no,close:ro}=ReadableStreamDefaultController.prototype,De=m(ReadableStreamDefaultController.prototype,"desiredSize"),{getReader:oo,cancel:io}=ReadableStream.
prototype,{read:so,cancel:ao}=ReadableStreamDefaultReader.prototype,Me=m(Z,"status"),co=m(Z,"statusText"),uo=m(Z,"headers"),lo=m(Z,"body"),fo=m(Z,"bodyUsed"),po=m(
Z,"webSocket"),{forEach:ho,getSetCookie:yo,getAll:go}=Headers.prototype,mo=m(ErrorEvent.prototype,"error"),vo=m(ErrorEvent.prototype,"message"),{setTimeout:He}=ut,
{text:$o}=Z,Ue=Proxy,{revocable:_o}=Proxy,ze=new WeakMap,Ot=t=>a(Oe,ze,t),W=t=>Ot(t)!==void 0;function Ge(t,e,n){const r={__proto__:null,target:e,handler:n,revoked:!1};
return a(Ae,ze,t,r),r}function wo(t,e){if(new.target===void 0)throw new nt("Constructor Proxy requires 'new'");const n=new Ue(t,e);return Ge(n,t,e),n}var ht=new Rr,
{run:We,getStore:qe}=ht,{then:bo}=Promise.prototype,ot=256;function K(t,e){try{let n=k(t);for(let r=0;n!==null&&r<ot&&!W(n);r++,n=k(n))if(n===e)return!0}catch{}
return!1}function T(t,e){_(t,t.length,{__proto__:null,value:e,writable:!0,enumerable:!0,configurable:!0})}var So=_e({__proto__:null,value:void 0,writable:!0,enumerable:!1,
configurable:!0});function xo(t){try{He(t,0)}catch{Ve(t)}}function Ve(t){ct(a($o,new Ht("")),t,t)}import{claim as Eo}from"./guard.js";function Ke(t){let e=Ot(t);
for(;e!==void 0;){if(e.revoked)return;t=e.target,e=Ot(t)}return t}function R(t){const e=k(t);return W(e)?Ke(e)??null:e}function O(t,e){for(let n=t,r=0;n!==null&&
r<ot;n=R(n),r++){const o=v(n,e);if(o!==void 0){if(b(o,"value"))return o.value;if(typeof o.get!="function")return;try{return N(o.get,t,[])}catch{return}}}}function Ye(t){
for(let r=t,o=0;r!==null&&o<ot;r=R(r),o++){const i=r===t?void 0:Wt(r);if(i!==void 0)return i;const s=Oo(t,v(r,"constructor"));if(s!=="")return s}const e=R(t);return e===
null?null:`Object <${Ye(e)??`[Object: null prototype]${ko(e)?" {}":""}`}>`}function ko(t){const e=G(t);for(let n=0;n<e.length;n++){const r=v(t,e[n]);if(r!==void 0&&
r.enumerable)return!1}return!0}function Oo(t,e){const n=e===void 0?void 0:e.value;if(typeof n!="function"||W(n))return"";const r=v(n,"prototype"),o=r===void 0?void 0:
r.value;if(o===null||typeof o!="object"||!K(t,o))return"";const i=O(n,"name");if(typeof i=="string")return i;try{return D(i)}catch{return""}}function Ao(t,e){const n=O(
t,_t);if(typeof n!="string"||n==="")return"";const r=v(t,_t);return r!==void 0&&(e||r.enumerable)?"":n}var No=(t,e)=>e!==""&&(e!==t||e==="Object")?`${t??"null"}\
 [${e}]`:t,Ro=" Object Array Function Error Date RegExp Number String Boolean Symbol BigInt Map Set WeakMap WeakSet WeakRef Promise ArrayBuffer SharedArrayBuffe\
r DataView Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array Float16Array Float32Array Float64Array BigInt64Array BigUint64Ar\
ray AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError Iterator FinalizationRegistry Proxy SuppressedError DisposableStack AsyncD\
isposableStack ",Kt=t=>typeof t=="string"&&a(d,Ro,` ${t} `)>=0,Yt=Array.prototype,Je=null,At;async function To(){try{const{createRequire:t}=(await X(import("node:module"))).
value;Je=t("file:///")}catch{}}function Xe(){if(At===void 0){At=null;try{At=Je("node:util").inspect}catch{}}return At}function Qe(t){const e=Xe(),n=v(Yt,"includ\
es");if(e===null||n===void 0)return null;const r=[];let o="",i=!0;const s={includes(u){if(!i)T(r,{__proto__:null,value:u,text:""});else return i=!1,!1;return!0}}.
includes,c={__proto__:null,customInspect:!1,depth:0,breakLength:1/0,maxStringLength:1/0,showProxy:!1,stylize(u,l){const f=Bo(u,l);return f!==""?T(r,{__proto__:null,
value:void 0,text:f}):l==="string"?T(r,{__proto__:null,value:Ze(u,1,u.length-1),text:""}):l==="special"&&a(d,u,"[Circular")!==0&&(o+=u),u}};try{_(Yt,"includes",
{__proto__:null,value:s,writable:!0,enumerable:!1,configurable:!0});const u=a(e,void 0,t,c);return typeof u=="string"?{__proto__:null,values:r,words:o,text:u}:null}catch{
return null}finally{try{_(Yt,"includes",n)}catch{}}}function Bo(t,e){switch(e){case"number":return t==="-0"||t==="NaN"||a(d,t,"Infinity")>=0?`{"type":"number","\
value":"${t}"}`:D(dt(t));case"bigint":return`{"type":"bigint","value":"${a(g,t,0,-1)}"}`;case"boolean":case"null":return t;case"undefined":return'{"type":"undef\
ined"}';case"symbol":return`{"type":"symbol","value":${E(Ze(t,0,t.length))}}`;default:return""}}var jo={__proto__:null,b:"\b",t:"	",n:`
`,f:"\f",r:"\r",v:"\v"};function Ze(t,e,n){let r="",o=e;for(let i=a(d,t,"\\",e);i>=0&&i+1<n;i=a(d,t,"\\",o)){const s=t[i+1],c=s==="x"?2:s==="u"?4:0;r+=a(g,t,o,i)+
(c>0?Wr(dt("0x"+a(g,t,i+2,i+2+c))):jo[s]??s),o=i+2+c}return r+a(g,t,o,n)}var Io={__proto__:null,AbortSignal:["aborted"],Blob:["size","type"],Crypto:[],CryptoKey:[
"type","extractable","algorithm","usages"],Event:["type","defaultPrevented","cancelable","timeStamp"],File:["size","type","name","lastModified"],MessageChannel:[
"port1","port2"],Performance:["timeOrigin"],Request:["method","url","headers","cache","redirect","integrity","keepalive","signal","body","bodyUsed","cf"],Response:[
"status","statusText","headers","body","bodyUsed","ok","redirected","type","url"],URL:["href","origin","protocol","username","password","host","hostname","port",
"pathname","search","searchParams","hash"],URLPattern:["protocol","username","password","hostname","port","pathname","search","hash","hasRegExpGroups"]},Lo=" As\
yncFunction GeneratorFunction AsyncGeneratorFunction ",Po=" Headers URLSearchParams FormData ",tn=new WeakMap,Jt={name:"",fields:[],forEach:null};function Fo(t,e,n){
const r=R(t);if(r===null)return null;let o=a(Oe,tn,r);if(o===void 0&&(o=Ho(r),a(Ae,tn,r,o)),o===Jt)return null;if(o.forEach!==null)return Do(o,t,e,n);let i="";for(let l=0;l<
o.fields.length&&!(n.show.table&&n.path.length<=2);l++){const{key:f,get:p}=o.fields[l];let y;try{y=p===null?h(t,f):a(p,t)}catch{continue}y===void 0&&(p===null||
f==="cf")||(i+=`${i===""?"":","}[${E(f)},${S(y,n)}]`)}const s=e===null?`null [${o.name}]`:Mo(e,o.name),c=L(t,n,i===""?B:l=>typeof l=="symbol"||!Co(o,l)),u=i===""||
c.list===""?i+c.list:`${i},${c.list}`;return`{"type":"object","class":${$(s,n)},"kind":"platform","properties":[${u}]${M(c.more)}}`}function Co({fields:t},e){for(let n=0;n<
t.length;n++)if(t[n].get===null&&t[n].key===e)return!0;return!1}function Do({forEach:t,name:e},n,r,o){let i=0;try{a(t,n,()=>{i++})}catch{return null}return un(t,
n,r,e,i,o)}function Mo(t,e){const n=t.length-e.length-3;return n>0&&a(g,t,n)===` [${e}]`?a(g,t,0,n):t}function Ho(t){const e=[];let n="";for(let r=t,o=0;r!==null&&
o<ot&&Wt(r)===void 0;r=R(r),o++){const i=Xt(r),s=Io[i];if(i!==""){if(n===""&&(n=i),a(d,Po,` ${i} `)>=0){const c=nn(r,"forEach","value");return c===null?Jt:{name:i,
fields:[],forEach:c}}if(s!==void 0){en(e,r,s,!0);break}en(e,r,G(r),!1)}}return n===""?Jt:{name:n,fields:e,forEach:null}}function en(t,e,n,r){const o=t.length;for(let i=0;i<
n.length;i++){const s=n[i],c=typeof s=="string"?nn(e,s,"get"):null;(c!==null||r&&!b(e,s))&&T(t,{__proto__:null,key:s,get:c})}if(!(!r||o===0))for(let i=0;i<o;i++){
const s=t[0];for(let c=1;c<t.length;c++)t[c-1]=t[c];t[t.length-1]=s}}function Xt(t){const e=h(t,"constructor");if(typeof e!="function"||W(e)||a(zt,a(St,e),"[nat\
ive code]")<0)return"";const n=h(e,"name"),r=h(t,_t);return typeof n!="string"||Kt(n)||a(d,Lo,` ${n} `)>=0||typeof r=="string"&&a(d,r,".")>=0?"":n}function nn(t,e,n){
for(let r=t,o=0;r!==null&&o<ot;r=R(r),o++){const i=v(r,e);if(i===void 0)continue;const s=b(i,n)?i[n]:void 0;return typeof s=="function"&&a(zt,a(St,s),"[native c\
ode]")>0?s:null}return null}var B=()=>!0,Nt=t=>typeof t=="symbol"||!rn(t),rn=t=>{const e=dt(t);return e>=0&&e<4294967295&&D(e)===t&&e%1===0};function on(t,e,n){
const r=typeof t=="symbol"?`{"type":"symbol","value":${$(a(Ee,t),n)}}`:Uo(t,n);return e?r:`{"type":"hidden","value":${r}}`}function Uo(t,e){const n=xn(t);return n===
""?$(t,e):`{"type":"string","value":${$(t,e)},"lone":[${n}]}`}function L(t,e,n){const r=G(t),{hidden:o}=e.show;let i="",s=0;for(let c=0;c<r.length;c++){const u=r[c];
if(!n(u))continue;const l=qo(t,u);if(!(l===void 0||!(o||l.enumerable))){if(J(e)){s++;continue}i+=`${i===""?"":","}[${on(u,l.enumerable,e)},${Qt(l,t,e)}]`}}if(o){
const c=Go(t,e);c!==""&&(i+=i===""?c:`,${c}`)}return{__proto__:null,list:i,more:s}}var zo=3;function Go(t,e){let n="",r=R(t);if(r===null||sn(r)||Xt(r)!=="")return n;
for(let o=0;o<zo&&r!==null&&(o===0||!(sn(r)||Xt(r)!==""));o++,r=R(r)){const i=G(r);for(let s=0;s<i.length&&!J(e);s++){const c=i[s],u=v(r,c);c==="constructor"||u===
void 0||typeof u.value=="function"||Wo(t,r,c)||(n+=`${n===""?"":","}[${on(c,u.enumerable,e)},${Qt(u,t,e)}]`)}}return n}function sn(t){const e=v(t,"constructor"),
n=e===void 0?void 0:e.value;return typeof n=="function"&&Kt(O(n,"name"))}function Wo(t,e,n){for(let r=t;r!==e&&r!==null;r=R(r))if(b(r,n))return!0;return!1}function qo(t,e){
try{return v(t,e)}catch{return{__proto__:null,enumerable:!0,get:void 0}}}function Qt(t,e,n){if(b(t,"value"))return S(t.value,n);const{get:r,set:o}=t,{getters:i}=n.
show;if(r===void 0&&o===void 0)return b(t,"set")?'{"type":"undefined"}':'{"type":"opaque","class":"<uninitialized>"}';const s=r===void 0?"set":o===void 0?"get":
"get/set";if(n.show.table&&n.path.length<=2&&r!==void 0)return S(Vo(r,e),n);let c="";if(r!==void 0&&(i===!0||i==="get"&&o===void 0||i==="set"&&o!==void 0))try{c=
`,"got":${S(N(r,e,[]),n)}`}catch(u){c=`,"threw":${S(u,n)}`}return`{"type":"accessor","value":"${s}"${c}}`}function Vo(t,e){try{return N(t,e,[])}catch{return}}var M=t=>t>
0?`,"more":${t}`:"";function an(t,e,n){const r=L(t,e,n);return(r.list===""?"":`,"properties":[${r.list}]`)+M(r.more)}function Rt(t,e,n){const r=L(t,e,n);return r.
list===""?"":`,"properties":[${r.list}]`}function cn(t,e,n,r){if(!Ko(t))return r?fn(t,e,n):null;const o=Xo(t,e,n,r)??ti(t,e,n,r)??Qo(t,e,n,r);return o!==null||!r?
o:Yo(t,e,n)??Jo(t,e,n)??ei(t,e,n)??si(t,e,n)??fn(t,e,n)??li(t,e)}function Ko(t){for(let e=R(t),n=0;e!==null&&n<ot;e=R(e),n++){const r=Wt(e);if(r!==void 0)return r!==
"Object"}return!0}function j(t,e){try{return a(t,e)}catch{return}}var Zt=(t,e,n,r=B)=>n?an(t,e,r):"";function Yo(t,e,n){const r=j(Dr,t);return r===void 0?null:un(
Cr,t,e,"Map",r,n)}function un(t,e,n,r,o,i){const s=st(i);let c="",u=0;a(t,e,(f,p)=>{if(u>=s||J(i))return;const y=S(p,i);c+=`${u++?",":""}[${y},${S(f,i)}]`});const l=Rt(
e,i,B)+M(o-u);return`{"type":"map","class":${$(n??`null [${r}]`,i)},"size":${o},"entries":[${c}]${l}}`}function Jo(t,e,n){const r=j(Hr,t),o=st(n);if(r===void 0)
return null;let i="",s=0;return a(Mr,t,c=>{s<o&&!J(n)&&(i+=(s++?",":"")+S(c,n))}),`{"type":"set","class":${$(e??"null [Set]",n)},"size":${r},"items":[${i}]${Rt(
t,n,B)}${M(r-s)}}`}function Xo(t,e,n,r){const o=j(Ur,t);return o===void 0?null:`{"type":"date"${it(e,"Date")},"value":${lt(o,NaN)?"null":`"${a(zr,t)}"`}${Zt(t,n,
r)}}`}function Qo(t,e,n,r){const o=G(Ne);for(let i=0;i<o.length;i++){const s=o[i],c=j(Ne[s],t);if(c===void 0)continue;const u=e===s?"":`,"made":${e===null?"null":
E(e)}`,l=s==="String"?Zo(c.length):B;return`{"type":"boxed","class":"${s}"${u},"value":${S(c,n)}${Zt(t,n,r,l)}}`}return null}var Zo=t=>e=>Nt(e)||e>=t;function ti(t,e,n,r){
const o=lt(t,Tr.prototype)?void 0:j(Kr,t);return o===void 0?null:`{"type":"regexp"${it(e,"RegExp")},"value":${$(`/${o}/${j(Yr,t)??""}`,n)}${Zt(t,n,r)}}`}function ei(t,e,n){
const r=a(Et,t);if(r!==void 0)return ri(t,e,r,n);let o="ArrayBuffer",i=j(Vt,t);if(i===void 0&&kt!==void 0&&(o="SharedArrayBuffer",i=j(kt,t)),i!==void 0)return ni(
t,e??`null [${o}]`,i,n);const s=j(Le,t);if(s===void 0)return null;const c=S(a(je,t),n),u=L(t,n,B),l=`${q("byteLength",`${s}`)},${q("byteOffset",`${a(Ie,t)}`)},${q(
"buffer",c)}`;return`{"type":"object","class":${$(e??"null [DataView]",n)},"properties":[${l}${u.list===""?"":`,${u.list}`}]${M(u.more)}}`}var q=(t,e)=>`[{"type\
":"hidden","value":"${t}"},${e}]`;function ni(t,e,n,r){if(Fe!==void 0&&j(Fe,t)===!0)return`{"type":"bytes","class":${$(e,r)},"length":0,"items":[],"detached":tr\
ue}`;const o=st(r),i=n<o?n:o,s=ln(new Se(t,0,i),i,r);return`{"type":"bytes","class":${$(e,r)},"length":${n},"items":[${s}]${Rt(t,r,B)}}`}function ri(t,e,n,r){const o=a(
Zr,t),i=st(r),s=e===`Buffer [${n}]`&&r.show.custom?"Buffer":e??`null [${n}]`,c=ln(t,o<i?o:i,r);let u=s==="Buffer"?ii(t,r):L(t,r,Nt).list;if(r.show.hidden&&s!=="\
Buffer"){const l=a(Be,t),f=a(Re,t),p=j(Vt,f)??(kt===void 0?0:j(kt,f)??0),y=o===0?oi(n)/8:l/o,U=a(Te,t),x=`{"type":"object","class":"ArrayBuffer","properties":[${q(
"byteLength",`${p}`)}]}`;u=`${`${q("BYTES_PER_ELEMENT",`${y}`)},${q("length",`${o}`)},${q("byteLength",`${l}`)}`},${q("byteOffset",`${U}`)},${q("buffer",x)}`+(u===
""?"":`,${u}`)}return`{"type":"bytes","class":${$(s,r)},"length":${o},"items":[${c}]${u===""?"":`,"properties":[${u}]`}}`}function oi(t){let e=0;for(let n=0;n<t.
length;n++){const r=a(I,t,n)-48;r>=0&&r<=9&&(e=e*10+r)}return e}function ii(t,e){const{show:n}=e;e.show=Y;const{list:r}=L(t,e,Nt);return e.show=n,r}function ln(t,e,n){
let r="";for(let o=0;o<e&&!J(n);o++)r+=(o?",":"")+S(t[o],n);return r}function si(t,e,n){if(!K(t,Q.prototype))return null;const r=Qe(t),o=it(e,"Promise"),i=ai(r);
if(i===null)return null;const s=i==="fulfilled"||i==="rejected"?`,"value":${te(r.values[0],n)}`:"";return`{"type":"promise"${o}${i===""?"":`,"state":"${i}"`}${s}${an(
t,n,B)}}`}function ai(t){return t===null?"":a(d,t.words,"<pending>")===0?"pending":t.values.length===0?null:a(d,t.words,"<rejected>")>=0?"rejected":"fulfilled"}
function te({value:t,text:e},n){return e===""?S(t,n):(tt(n,e.length),e)}function fn(t,e,n){const r=K(t,Jr)?"Map":K(t,Xr)?"Set":"";if(r==="")return null;const o=G(
t).length>0?null:Qe(t);if(o===null||a(d,o.text,"[")!==0)return null;const i=a(d,o.text," Entries] {")>0,s=i?2:1,c=st(n),{values:u}=o;let l="",f=0;for(let y=0;y+
s<=u.length&&f<c&&!J(n);y+=s,f++){const U=te(u[y],n);l+=(f?",":"")+(i?`[${U},${te(u[y+1],n)}]`:U)}const p=ci(o.text)+(u.length/s-f);return`{"type":"iterator","c\
lass":"${r} ${i?"Entries":"Iterator"}","${i?"entries":"items"}":[${l}]${M(p)}}`}function ci(t){const e=a(d,a(g,t,-16)," more item");if(e<0)return 0;let n=t.length-
16+e-1,r=0;for(let o=1;n>=0;n--,o*=10){const i=a(I,t,n)-48;if(!(i>=0&&i<=9))break;r+=i*o}return r}var ui={};function li(t,e){const n=dn(qr,t)?"WeakMap":dn(Vr,t)?
"WeakSet":"";return n===""?null:`{"type":"opaque","class":${E(e??`null [${n}]`)},"weak":true}`}function dn(t,e){try{return N(t,e,[ui]),!0}catch{return!1}}var fi=Symbol.
for("nodejs.util.inspect.custom"),ee=0;function di(t,e,n){const r=O(t,fi);if(typeof r!="function"||ee>=br)return;const o=v(t,"constructor"),i=o===void 0?void 0:
o.value;if(typeof i=="function"&&O(i,"prototype")===t||a(Et,t)!==void 0)return;const s=Xe()??hi;if(r!==s){ee++;try{const{depth:c}=n.show,u=c-n.path.length,l=N(r,
e,[u,pi(n,u),s]);return l===e?void 0:typeof l!="string"?S(l,n):(tt(n,l.length),`{"type":"custom","value":${E(l)}}`)}catch{return}finally{ee--}}}function pi(t,e){
const{hidden:n,proxy:r,custom:o,items:i,text:s,getters:c}=t.show;return{stylize:u=>`${u}`,showHidden:n,depth:e,colors:!1,customInspect:o,showProxy:r,maxArrayLength:i,
maxStringLength:s,breakLength:80,compact:3,sorted:!1,getters:c,numericSeparator:!1}}function hi(t){return typeof t=="string"?`'${t}'`:D(t)}var pn="harness.js:";
function hn(t){const e=v(V,"prepareStackTrace");if(!e)return t();z(V,"prepareStackTrace",void 0);try{return t()}finally{_(V,"prepareStackTrace",e)}}function ne(t){
if(a(d,t,"    at ")!==0)return"";if(a(I,t,t.length-1)===41){const e=a(zt,t,"(");if(e>=0)return a(g,t,e+1,-1)}return a(g,t,a(d,t,"    at async ")===0?13:7)}function re(t,e){
for(let n=0;;){const r=a(d,t,`
`,n);if(!e(r<0?a(g,t,n):a(g,t,n,r))||r<0)return;n=r+1}}function yn(t){let e="",n="",r=!0;return re(t,o=>{const i=ne(o);return a(d,i,pn)===0||a(d,i,"node-interna\
l:")===0?n="":i==="<anonymous>"?n+=`
`+o:(e+=(r?"":n+`
`)+o,n="",r=!1),!0}),e+n}function gn(){const t={__proto__:null},e=v(V,"stackTraceLimit");let n="";try{z(V,"stackTraceLimit",Ar),n=hn(()=>(Lr(t),t.stack))}catch{}
try{e&&_(V,"stackTraceLimit",e)}catch{}return typeof n=="string"?n:""}function mn(){const t=yn(gn()),e=a(d,t,`
`);return e<0?"":a(g,t,e+1)}function yi(){let t=!0;return re(gn(),e=>{const n=ne(e);return n===""||a(d,n,pn)===0?!0:(t=a(d,n,"node-internal:")===0,!1)}),t}function gi(){
let t="";return re(mn(),e=>(t=ne(e),t===""||t==="<anonymous>")),t==="<anonymous>"?"":t}var vn=DOMException.prototype,mi=t=>xe(t)||K(t,V.prototype)||K(t,vn);function vi(t,e,n){
const r=_n(t,"name")??"Error",o=_n(t,"message")??"",{hidden:i}=n.show,s=wi(t,_i(t),r,o),c=s===""?`${r}: ${o}`:s,u=p=>{if(i)return!0;if(p==="stack"||p==="remote"&&
$i(o))return!1;if(p!=="message"&&p!=="name")return!0;const y=p==="name"?O(t,"name"):O(t,"message");return typeof y=="string"&&a(d,c,y)<0};let l=`{"type":"error"${e===
r?"":it(e,"")},"name":${$(r,n)},"message":${$(o,n)},"stack":${$(s,n)}`;i||(l+=$n(t,"cause",n)+$n(t,"errors",n));const f=L(t,n,K(t,vn)?p=>p!=="code"&&u(p):u);return`${l}${f.
list===""?"":`,"properties":[${f.list}]`}${f.more>0?`,"more":${f.more}`:""}}`}var $i=t=>a(d,t,"network: ")===0||a(d,t,"This worker is not permitted to access th\
e internet")===0;function $n(t,e,n){const r=v(t,e);return r===void 0||r.enumerable||!b(r,"value")||e==="errors"&&!rt(r.value)?"":`,"${e}":${S(r.value,n)}`}function _i(t){
let e;try{e=hn(()=>t.stack)}catch{}return typeof e=="string"?yn(e):""}function wi(t,e,n,r){const o=a(d,e,`
    at `),i=xe(t)?v(t,"stack"):void 0;if(o<0||i===void 0||b(i,"value"))return e;const s=a(g,e,0,o),c=a(g,s,n.length),u=r===""?n:n===""?r:`${n}: ${r}`;return a(d,
s,n)===0&&(c===""||a(d,c,": ")===0)&&s!==u?u+a(g,e,o):e}function _n(t,e){const n=O(t,e);if(typeof n=="string"||n===void 0||n===null)return n??void 0;if(!(typeof n==
"object"||typeof n=="function"))try{return D(n)}catch{return}}function wn(t,e,n,r){const o=a(St,t),i=a(g,o,0,32),s=a(d,i,"class")===0&&!Si(i,5);let c=s?"class":
"function",u="Function",l="";if(s){const x=R(t),gt=x===null?"":O(x,"name");typeof gt=="string"&&gt!==""&&(l=`,"extends":${$(gt,n)}`)}else{for(let x=0;x<Gt.length;x++)
K(t,Gt[x].prototype)&&(c=Gt[x].kind);c!=="function"&&(u=c==="async function"?"AsyncFunction":c==="generator"?"GeneratorFunction":"AsyncGeneratorFunction")}const f=s&&
v(t,"name")===void 0?"":O(t,"name"),p=e===u||e===`Function [${u}]`?"":`,"class":${e===null?"null":$(e,n)}`,y=r?L(t,n,B):{list:"",more:bi(t,n)},U=y.list===""?"":
`,"properties":[${y.list}]`;return`{"type":"function","kind":"${c}","name":${$(typeof f=="string"?f:"",n)}${l}${p}${U}${M(y.more)}}`}function bi(t,e){const n=e.
length,{deep:r}=e;e.length=0;try{return L(t,e,B).more}finally{e.length=n,e.deep=r}}function Si(t,e){const n=a(I,t,e);return n>=48&&n<=57||n>=65&&n<=90||n>=97&&n<=
122||n===36||n===95||n>127}var Y={__proto__:null,depth:2,hidden:!1,proxy:!1,custom:!0,items:wr,text:_r,getters:!1,table:!1},xi={...Y,__proto__:null,custom:!1},bn=t=>({
__proto__:null,length:t,deep:$r,path:[],targets:[],show:Y}),oe=t=>t.path.length>t.show.depth+1;function tt(t,e){t.length-=e,oe(t)&&(t.deep-=e)}var J=t=>t.length<=
0||t.deep<=0&&oe(t),Ei='{"type":"opaque","class":"unreadable value"}';function Sn(t,e,n=Y){e.targets.length=0,e.path.length=0,e.show=n;try{return S(t,e)}catch{return Ei}}
function ki(t,e){let n=e.path.length===0||t.length<=e.show.text?t.length:e.show.text;const r=oe(e)&&e.deep<e.length?e.deep:e.length;n>r&&(n=r>0?r:0),tt(e,n);const o=n<
t.length?a(g,t,0,n):t,i=xn(o);return n===t.length&&i===""?E(t):`{"type":"string","length":${t.length},"value":${E(o)}${i===""?"":`,"lone":[${i}]`}}`}function xn(t){
let e="";for(let n=0;n<t.length;n++){const r=a(I,t,n);if(r<55296||r>57343)continue;const o=r<56320&&n+1<t.length?a(I,t,n+1):0;o>=56320&&o<=57343?n++:e+=`${e===""?
"":","}[${n},${r}]`}return e}function $(t,e){const n=E(t.length>pe?a(g,t,0,pe)+"\u2026":t);return tt(e,n.length),n}function Oi(t,e){const n=ke(64,t)===t||ke(64,
-t)===-t?void 0:1n<<he,r=n===void 0||t<n&&t>-n,o=r?a(Pr,t):`over ${he} bits`;return tt(e,o.length),`{"type":"bigint","value":"${o}"}`}function S(t,e){switch(tt(
e,8),typeof t){case"string":return ki(t,e);case"number":return bt(t)&&!lt(t,-0)?D(t):`{"type":"number","value":"${lt(t,-0)?"-0":D(t)}"}`;case"boolean":return t?
"true":"false";case"undefined":return'{"type":"undefined"}';case"symbol":return`{"type":"symbol","value":${$(a(Ee,t),e)}}`;case"bigint":return Oi(t,e)}if(t===null)
return"null";const n=Ot(t);if(n===void 0)return kn(t,t,e);if(e.show.proxy&&!n.revoked)return Ai(n,e);const r=Ke(t);return r===void 0?'{"type":"proxy"}':kn(r,t,e)}
function Ai({target:t,handler:e},n){if(En(n))return'{"type":"elided","class":"Proxy"}';T(n.path,{__proto__:null});const r=`{"type":"proxy","target":${S(t,n)},"h\
andler":${S(e,n)}}`;return n.path.length--,r}function En(t){const e=t.path.length;return e>=Dt||e>t.show.depth&&(e>=vr||t.deep<=0)}function kn(t,e,n){if(n.show.
custom&&n.path.length<=n.show.depth+1&&!(n.show.table&&n.path.length<2)){const s=di(t,e,n);if(s!==void 0)return s}for(let s=n.path.length-1,c=1;s>=0;s--,c++)if(n.
path[s]===t)return`{"type":"cycle","up":${c},"id":${Ri(t,n.targets)}}`;const r=Ye(t),o=No(r,Ao(t,n.show.hidden));if(En(n))return typeof t=="function"?wn(t,o,n,!1):
(rt(t)?null:cn(t,o,n,!1))??`{"type":"elided","class":${$(rt(t)?`Array(${t.length})`:o??"Object: null prototype",n)}}`;T(n.path,t);const i=typeof t=="function"?wn(
t,o,n,!0):Ti(t,o,n);return n.path.length--,n.targets.length===0?i:Ni(i,t,n.targets)}function Ni(t,e,n){for(let r=0;r<n.length;r++)if(n[r]===e)return`{"ref":${r+
1},${a(g,t,1)}`;return t}function Ri(t,e){for(let n=0;n<e.length;n++)if(e[n]===t)return n+1;return T(e,t),e.length}function Ti(t,e,n){if(rt(t))return Ii(t,e,n);
if(e==="Object"&&!On(t))return Bi(t,n);if(mi(t))return vi(t,e,n);const r=cn(t,e,n,!0)??Fo(t,e,n);if(r!==null)return r;const o=L(t,n,B);return`{"type":"object"${it(
e,"Object")}${ji(t,e)},"properties":[${o.list}]${M(o.more)}}`}function Bi(t,e){const n=L(t,e,B);return`{"type":"object","properties":[${n.list}]${M(n.more)}}`}function ji(t,e){
return e==="Object"&&On(t)?',"kind":"arguments"':e==="null [Module]"?',"kind":"module"':""}function On(t){try{return b(t,"callee")&&b(t,"length")&&a(Gr,t)==="[o\
bject Arguments]"}catch{return!1}}var it=(t,e)=>t===e?"":`,"class":${t===null?"null":E(t)}`,st=t=>t.show.table&&t.path.length<=2?1/0:t.show.items;function Ii(t,e,n){
const r=t.length,o=st(n);let i="",s=0,c=0;for(;c<r&&s<o&&!J(n);s++){const l=v(t,c);let f;if(l)f=Qt(l,t,n),c++;else{const p=Li(t,c,r);tt(n,32),f=`{"type":"hole",\
"count":${p-c}}`,c=p}i+=(s?",":"")+f}const u=r<=1e5?Rt(t,n,Nt):"";return`{"type":"array"${it(e,"Array")},"length":${r},"items":[${i}]${u}${M(r-c)}}`}function Li(t,e,n){
let r=e+1;for(;r<n&&r<e+Sr;r++)if(b(t,r))return r;if(r>=n)return n;const o=G(t);for(let i=0;i<o.length;i++){const s=o[i];if(typeof s=="symbol"||!rn(s))break;const c=dt(
s);if(c>=r)return c}return n}var H=Object.seal(Array(C).fill(null)),An=null;function Pi(){let t=0;for(let e=1;e<C;e++)Nn(H[e])<Nn(H[t])&&(t=e);return t}var Nn=t=>t===
null?0:t.started,Fi=(t,e)=>a(We,ht,t,e);function Ci(){let t=null;for(let e=0;e<C;e++)if(mt(H[e])){if(t!==null)return null;t=H[e]}return t}var A=()=>a(qe,ht)??An??
Ci(),yt=Eo({current:()=>{const t=A();return t===null?null:t.meter},turned:xo,stopped:t=>{let e=!1;for(let n=0;n<C;n++)e||=H[n]?.meter===t;for(let n=0;n<C;n++){const r=H[n];
r!==null&&(!e||r.meter===t)&&Di(r,t.place)}}}),{poll:Tt}=yt;function Di(t,e){t.meter.stopped=!0,t.meter.place=e,Ct(t)}var Rn=t=>bn(ge-t.length);function Tn(t,e,n){
if(!t.closed){if(ie(t)){t.dropped++;return}t.lines++,t.length+=n+xr,F(t,e)}}var ie=t=>t.lines>=ye||t.length>=ge;function et(t,e,n){if(t===null||t.closed)return;
const r=e==="import"||e==="handler"||e==="body";if(!r&&ie(t)){t.dropped++;return}const o=r?bn(Er):Rn(t),{length:i}=o,s=`{"t":"error","phase":"${e}","ms":${vt(t)}\
,"error":${Sn(n,o,xi)}}`;if(!r){Tn(t,s,i-o.length);return}t.threw=!0,F(t,s)}var Mi=t=>Bn(e=>{t.closed||a(De,t.controller)>0?e():t.pulled=e}),Hi=t=>Bn(e=>{t.closed||
t.pending===0?e():t.wake=e}),Bn=t=>P(new Q(t));function Bt(t){return new Ht(t,{__proto__:null,status:503})}function Ui(t){return t===0?"the program answered wit\
h Response.error(), which stands for an answer that never came":"the response's body was read before the response was returned: return response.clone(), taken b\
efore it is read"}function zi(t){try{return{__proto__:null,buffer:t,offset:0,length:a(Vt,t)}}catch{}try{return{__proto__:null,buffer:a(je,t),offset:a(Ie,t),length:a(
Le,t)}}catch{}throw new nt(`the response's body gave a chunk that is ${t===null?"null":`of type ${typeof t}`}; a body takes bytes: encode text with TextEncoder`)}
function jn(t){try{ct(X(t()),()=>{},()=>{})}catch{}}function Gi(t,e,n){const r=Ut(e);if(r===void 0){F(t,'{"t":"result"}');return}const o=qi(r),i=ue(o).length;if(i>
n)throw new wt(`the program's result is ${i} bytes of JSON; the limit is ${n}`);if(Wi(o,$e))throw new wt(`the program's result is nested deeper than ${$e} array\
s and objects`);F(t,`{"t":"result","value":${o}}`)}function Wi(t,e){for(let n=0,r=0;n<t.length;n++){const o=a(I,t,n);if(o===34)for(;a(I,t,++n)!==34;)a(I,t,n)===
92&&n++;else if(o===91||o===123){if(++r>e)return!0}else(o===93||o===125)&&r--}return!1}function qi(t){let e=0,n="";for(let r=a(d,t,"\\ud");r>=0;r=a(d,t,"\\ud",r+
2)){let o=0;for(;r-o>0&&a(I,t,r-o-1)===92;)o++;o%2!==1&&(n+=a(g,t,e,r)+"\uFFFD",e=r+6)}return e===0?t:n+a(g,t,e)}var Vi={...Y,__proto__:null,depth:4,hidden:!0,proxy:!0},
Ki={...Y,__proto__:null,table:!0};function Yi(t,e,n,r){const o=t==="dir"||t==="table"?"":Ji(e,n);let i="";for(let s=n;s<e.length&&!J(r);s++){const c=s>n?o[s-n-1]:
void 0;let u=e[s],l=Y;c!==void 0&&(u=Xi(c,u)),c==="o"?l=Vi:t==="dir"?l=ts(e[1]):t==="table"&&s===n&&(l=Ki),i+=(s>n?",":"")+Sn(u,r,l)}return i}function Ji(t,e){const n=t[e];
let r="";if(t.length<e+2||typeof n!="string")return r;for(let o=a(d,n,"%");o>=0&&r.length<t.length;o=a(d,n,"%",o+2)){const i=a(g,n,o+1,o+2);i!==""&&a(d,"sdifjoO\
c",i)>=0&&(r+=i)}return r}function Xi(t,e){try{if(t==="j")return Ut(e);if(e===null||typeof e!="object"&&typeof e!="function"||W(e))return e;if(t==="s")return typeof e==
"function"||Zi(e)?D(e):e;if(t==="d")return dt(e);if(t==="i"||t==="f")return D(e)}catch(n){if(t==="j"&&Qi(n))return"[Circular]"}return e}function Qi(t){const e=t!==
null&&typeof t=="object"&&!W(t)?O(t,"message"):void 0;return typeof e=="string"&&a(d,e,"Converting circular structure to JSON")===0}function Zi(t){const e=typeof O(
t,"toString")=="function",n=typeof O(t,we)=="function";if(!e&&!n)return!1;for(let r=t,o=!0;r!==null;r=R(r),o=!1){if(!(e&&b(r,"toString"))&&!(n&&b(r,we)))continue;
const i=o?void 0:v(r,"constructor");return i===void 0||typeof i.value!="function"||!Kt(O(i.value,"name"))}return!1}function ts(t){const e={...Y,__proto__:null,custom:!1};
if(t===null||typeof t!="object"||W(t))return e;const n=c=>h(t,c),r=n("depth"),o=n("maxArrayLength"),i=n("maxStringLength"),s=n("getters");return r===null||r===void 0&&
b(t,"depth")||typeof r=="number"&&r>=Dt?e.depth=Dt:bt(r)&&(e.depth=r),e.hidden=n("showHidden")===!0,e.proxy=n("showProxy")===!0,e.custom=n("customInspect")===!0,
e.items=In(o,e.items),e.text=In(i,e.text),(s===!0||s==="get"||s==="set")&&(e.getters=s),e}var In=(t,e)=>t===null?1/0:typeof t!="number"?e:t>0?t:0,{decode:es}=TextDecoder.
prototype,ns=Object.freeze({__proto__:null,stream:!0});function rs(t){Ln(t,"stdout"),Ln(t,"stderr")}function Ln(t,e){const n=t[e],r=new TextDecoder;if(n===null||
typeof n!="object"||typeof n._write!="function")return;const{_write:o}={_write(i,s,c){is(e,a(Et,i)===void 0?D(i):a(es,r,i,ns)),c()}};z(n,"_write",o)}function os(t){
const e=t[0];return t.length!==1||typeof e!="string"?"":a(d,e,"stdout: ")===0?"stdout":a(d,e,"stderr: ")===0?"stderr":""}function w(t,e,n="",r=0){Tt();const o=A();
if(o===null||o.closed)return;if(ie(o)){o.dropped++;return}const i=gi(),s=os(e);s!==""&&yi()&&(t=s,e=[a(g,e[0],8)+`
`]);const c=Rn(o),{length:u}=c,l=Yi(t,e,r,c),{group:f}=o;Tn(o,`{"t":"console","level":"${t}","ms":${vt(o)},"group":${f}${i===""?"":`,"at":${E(i)}`}${n},"args":[${l}\
]}`,u-c.length)}function is(t,e){e!==""&&w(t,[e])}function Pn(t,e){e.length>0&&w(t,e);const n=A();n!==null&&n.group++}function Fn(t,e){const n=A(),r=jt(e);if(n===
null)return;const o=n.timers[r];if(o===void 0){w("warn",[`No such label '${r}' for console.${t}()`]);return}t==="timeEnd"&&delete n.timers[r];const i=`${r}: ${as(
ft()-o)}`,s=[];for(let c=1;t==="timeLog"&&c<e.length;c++)z(s,c,e[c]);z(s,0,s.length>0?cs(i):i),w(t,s)}var ss={log(){w("log",arguments)},info(){w("info",arguments)},
warn(){w("warn",arguments)},error(){w("error",arguments)},debug(){w("debug",arguments)},dir(){w("dir",arguments)},dirxml(){w("dirxml",arguments)},table(){w("tab\
le",arguments)},trace(){w("trace",arguments,`,"stack":${E(mn())}`)},group(){Pn("group",arguments)},groupCollapsed(){Pn("groupCollapsed",arguments)},groupEnd(){const t=A();
t!==null&&t.group>0&&t.group--},clear(){const t=A();t!==null&&(t.group=0),w("clear",[])},time(){const t=A(),e=jt(arguments);t!==null&&(t.timers[e]!==void 0?w("w\
arn",[`Label '${e}' already exists for console.time()`]):t.timers[e]=ft())},timeLog(){Fn("timeLog",arguments)},timeEnd(){Fn("timeEnd",arguments)},count(){const t=A(),
e=jt(arguments);if(t===null)return;const n=t.counts[e]=(t.counts[e]??0)+1;w("count",[`${e}: ${n}`])},countReset(){const t=A(),e=jt(arguments);t!==null&&(t.counts[e]===
void 0?w("warn",[`Count for '${e}' does not exist`]):delete t.counts[e])},context(){return Cn},assert(){arguments[0]||w("assert",arguments,"",1)}},Cn=console,jt=t=>t.
length>0&&t[0]!==void 0?`${t[0]}`:"default",as=t=>t<1e3?`${t}ms`:`${(t-t%1e3)/1e3}.${a(g,`00${t%1e3}`,-3)}s`;function cs(t){let e="";for(let n=0;n<t.length;n++)
e+=t[n]==="%"?"%%":t[n];return e}var us="the program exports no handler: export default { fetch(request, env, ctx) { \u2026 } }, a class with fetch, a function, or a\
 function named run";function ls(t){const e=h(t,"prompt");return typeof e=="string"?e:""}function fs(t,e,n){return e!==void 0&&!b(t,e)?`the program has no expor\
t named ${e}; it has ${Mn(t)}`:typeof n=="function"?`the program's ${e===void 0?"default class":`class ${e}`} has no fetch method: add fetch(request) { \u2026 } to i\
t`:e!==void 0?`the program's export ${e} cannot answer: it must be an object or a class with fetch, or a function; it is ${se(n)}`:`${us}; ${ds(t,n)}`}var Dn={__proto__:null,
scheduled:'{ cron: "0 * * * *", scheduledTime: Date.now() }',queue:'{ queue: "jobs", messages: [] }',email:'{ from: "from@example.com", to: "to@example.com", he\
aders: new Headers() }',tail:"[]"};function ds(t,e){const n=e!==null&&typeof e=="object"?ps(e):void 0;if(n!==void 0)return`its default export has ${n}, which no\
thing calls here; call it by hand: async fetch(request, env, ctx) { await this.${n}(${Dn[n]}, env, ctx); return new Response("done"); }`;if(e!==void 0)return`it\
s default export is ${se(e)}${typeof e=="object"&&e!==null?" without fetch":""}`;const r=Mn(t);return r==="none"?"it exports nothing":`it exports ${r}, and no e\
ntrypoint is named`}function ps(t){const e=G(Dn);for(let n=0;n<e.length;n++){const r=e[n];if(typeof h(t,r)=="function")return r}}function hs(t){return new nt(`t\
he program's fetch must return a Response; it returned ${se(t)}${t===void 0?": is a return missing?":""}`)}function Mn(t){const e=G(t);let n="";for(let r=0;r<e.
length;r++){const o=e[r];typeof o=="string"&&(n+=(n===""?"":", ")+o)}return n===""?"none":n}function se(t){switch(typeof t){case"undefined":return"undefined";case"\
function":return"a function";case"object":if(t===null)return"null";if(rt(t))return"an array";try{if(k(t)===Br.prototype)return"a plain object"}catch{}return"an \
object of another class";default:return`a ${typeof t}`}}var ys=["setTimeout","setInterval","setImmediate","queueMicrotask"],at=null;function gs(t){at===null?et(
A(),"unhandledrejection",t):at.length<ye&&T(at,t)}var It=[];function Hn(){const t=It;It=[];for(let e=0;e<t.length;e++){const{owner:n,callback:r,held:o}=t[e],i=Vn(
n);i!==null&&Fi(i,()=>{try{r(o)}catch(s){et(i,"uncaught",s)}})}}var ae=null;function ms(){const{prototype:t}=Function,{bind:e}=t,n=v(t,"bind"),r={bind(o){return ae===
null&&h(this,"name")==="getCwd"&&vs(o)&&(ae=o,Un(o,"exitImpl","exit"),h(t,"bind")===r&&_(t,"bind",n)),N(e,this,arguments)}}.bind;_(t,"bind",{__proto__:null,value:r,
writable:!0,enumerable:!1,configurable:!0})}function vs(t){if(typeof t!="object"||t===null||W(t))return!1;const e=k(t);return e!==null&&!W(e)&&typeof h(e,"exitI\
mpl")=="function"}async function $s(){let t;try{t=(await X(import("node:process"))).value.default}catch{return}if(rs(t),ae===null)for(const e of["exit","abort",
"reallyExit"])typeof t[e]=="function"&&Un(t,e,e)}function Un(t,e,n){const r={[e](){const o=A();o!==null&&(o.exited=!0,Ct(o));const i=new V(`process.${n}() was c\
alled`);throw _(i,"name",{__proto__:null,value:"ProcessExit"}),i}}[e];try{z(t,e,r)}catch{}}async function _s(){let t,e;try{t=(await X(import("node:net"))).value.
default,e=(await X(import("cloudflare:sockets"))).value.connect}catch{return}const{prototype:n}=t.Socket,{destroy:r}=n,{_normalizeArgs:o}=t,{setTimeout:i}=globalThis;
z(n,"connect",{connect(){const c=[];for(let f=0;f<arguments.length;f++)T(c,arguments[f]);const u=h(typeof c[0]=="object"&&h(c[0],0)!==void 0?c[0]:o(c),0),l=h(u,
"path");try{e(l===void 0?{hostname:h(u,"host")??"localhost",port:h(u,"port")}:l)}catch(f){i(()=>a(r,this,f),0)}return this}}.connect)}var zn=qn.abortIsolate,ce=!1,
Lt=!1,Gn=!1,Pt,ws,Wn=!1;async function bs(t){h(t,"process")===!0&&await P($s()),h(t,"console")===!0&&await P(To()),h(t,"net")===!0&&await P(_s()),Wn=!0}var Ss=t=>h(
t,"process")===!0||h(t,"console")===!0||h(t,"net")===!0;async function xs(t,e,n,r){return await(ws??=P(bs(r))),de(Pt!==void 0,t,le,e,n,r)}rr(),er(),nr();var Es=_e(
{fetch:Xn});export{Es as default};
