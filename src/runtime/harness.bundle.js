// Made of src/runtime/harness by `npm run harness`; its SHA-256: 61bb7606935ea86a433d05a714bbdb321d8460c133d710f372cdacd9dfbd05a7
import*as $r from"cloudflare:workers";const xt=(function(e){return e!==null&&!e.closed&&W()-e.started<=Mr}),_r=(function(e){if(xt(e))return e;for(let n=0;n<M;n++)
if(xt(z[n]))return z[n];return null}),Oe=(function(e){return a(Bt,e)?{__proto__:null,buffer:a(Ke,e),offset:a(Je,e),length:a(Xe,e)}:ss(e)}),br=(function(e){return{
props:{},waitUntil(n){e.pending++;const r=()=>{e.pending--;const{wake:o}=e;e.wake=null,o&&o()};dt(K(n),r,o=>{rt(e,"waitUntil",o),r()})},passThroughOnException(){}}}),
xr=(function(e,n,r,o,i){const s=h(i,"entrypoint"),c=h(i,"args"),u=st(c)?c:void 0,l=br(e),f=s===void 0||b(n,s)?n[s??"default"]:void 0;if(typeof f=="function"&&!Rr(
f))return Et(u===void 0?f(r,o,l):O(f,void 0,u),!1);if(typeof f=="function"){const p=Xt(f,[l,o]);if(typeof p.fetch=="function")return Et(p.fetch(r),!0)}else{if(f!==
null&&typeof f=="object"&&typeof f.fetch=="function")return Et(f.fetch(r,o,l),!0);if(s===void 0&&typeof n.run=="function")return Et(O(n.run,void 0,[u===void 0?Ms(
i):u[0],o,l]),!1)}throw new j(Us(n,s,f))}),St=(function(e){const n=W();return n>e.started?n-e.started:0}),Wt=(function(e){return a(Eo,rn,e)}),Vt=(function(e,n){
Gt=n===void 0,ke=!Gt,n===void 0?Er():Br(e,n),Cr(Gt?e:null)}),Ae=(async function(e,n,r,o){H(e,`{"t":"start","v":1,"warm":${ke}}`);let i="import";try{const s=h(o,
"main"),c=h(o,"method")==="HEAD",u=Nr(h(o,"outputBytes")),l=!Gt&&!ke;l&&Vt(e);let f;try{f=await R(import(s))}catch(E){throw l&&Vt(e,{reason:E}),E}l&&Vt(e,null),
i="handler";const p=xr(e,f,c?new Ge(n,{__proto__:null,method:"HEAD"}):n,r,o),y=(await K(p.value)).value,G=Re(y);if(p.fetch&&!G)throw qs(y);if(!e.closed){const E=G?
jr(e,y,c):as(e,y,u);i="body",E&&await R(Ir(e,E,u))}}catch(s){rt(e,i,s)}do{for(;e.pending>0&&!e.closed;)await os(e);yr(),e.closed||await Pr()}while(e.pending>0&&
!e.closed);Yt(e)}),Sr=(function(e,n,r){const{props:o}=r;if(kr()||!o||typeof h(o,"main")!="string"||(vr||(vr=!0,qt=h(o,"key")),h(o,"key")!==qt))return Dt("a prog\
ram cannot call the harness that runs it");if(h(o,"end")===!0)return mr!==void 0&&mr("its name was given up"),Dt("this platform cannot end an isolate");const i=h(
o,"cpuMs"),s=At(i)?i:Zr;return!wr&&ta(o)?ea(s,e,n,o):Ie(qt!==void 0,s,Ae,e,n,o)}),Yt=(function(e){if(e.controller===null)return;e.meter.stopped?H(e,`{"t":"stopp\
ed","place":${e.meter.place}}`):vt.over(),H(e,`{"t":"end","ms":${St(e)},"outcome":"${e.exited?"exited":e.threw?"threw":"returned"}","console_dropped":${e.dropped}\
}`);const n=e.controller;e.closed=!0,e.controller=null;try{a(Oo,n)}catch{}Ne(e)}),m=(function(e,n){return a(ze,e,n)}),Te=(function(e){let n="";const r=(function(i,s){
n+=`${n===""?"":","}[${k(i)},${k(s)}]`});a(No,e,(function(i,s){s!=="set-cookie"&&r(s,i)}));const o=Lr(e);for(let i=0;i<o.length;i++)r("set-cookie",o[i]);return n}),
Er=(function(){ft=[]}),kr=(function(){return a(mn,mt)!==void 0}),Or=(function(){Object.assign(dr,Ps)}),Ar=(function(){addEventListener("unhandledrejection",e=>Vs(
e.reason)),addEventListener("error",e=>rt(T(),"uncaught",a(jo,e)??a(Lo,e)));for(const e of Ws)Fr(globalThis,e);Hr(),Dr(),Ys()}),Tr=(function(){const{revocable:e}={
revocable(r,o){const i=Po(r,o),{proxy:s,revoke:c}=i,u=yn(s,r,o);return i.revoke=()=>{u.revoked=!0,c()},$(i.revoke,"name",{__proto__:null,value:"",configurable:!0}),
i}},n=Fo.bind(void 0);$(n,"name",{value:"Proxy",configurable:!0}),$(n,"revocable",{value:e,writable:!0,configurable:!0}),$(ht,"Proxy",{value:n,writable:!0,configurable:!0})}),
Rr=(function(e){const n=a(g,a(Tt,e),0,6),r=a(F,n,5);if(a(d,n,"class")===0&&(r===32||r===123||r===10||r===13||r===9||r===47))return!0;const o=e.prototype;return o!==
null&&typeof o=="object"&&typeof o.fetch=="function"}),Re=(function(e){try{return a(ie,e),!0}catch{return!1}}),Ne=(function(e){const{wake:n,pulled:r}=e;e.wake=e.
pulled=null,n&&n(),r&&r()}),Nr=(function(e){return At(e)&&e>=0&&!yt(e,-0)?e:Jr}),R=(function(e){return N(e,"constructor",tt),e}),h=(function(e,n){const r=v(e,n);
return r&&b(r,"value")?r.value:void 0}),k=(function(e){return Qt(a(so,e))}),Be=(function(e){try{return a(Ao,e)}catch{throw new j("the response's body is locked \
to a reader: release the reader's lock, or return response.clone(), taken before it is read")}}),Br=(function(e,n){const r=ft??[];ft=null;for(let o=0;o<r.length;o++)
(n===null||n.reason!==r[o])&&rt(e,"unhandledrejection",r[o])}),N=(function(e,n,r){return $(e,n,{__proto__:null,value:r,writable:!0,enumerable:!0,configurable:!0})}),
Ir=(async function(e,n,r){for(let o=r;;){const i=await R(a(sn,n));if(i.done)return;const{buffer:s,offset:c,length:u}=Oe(i.value);for(let f=0;f<u&&f<o;f+=Fe){const p=f+
Fe,y=p<u?p<o?p:o:u<o?u:o;for(H(e,`{"t":"body","base64":"${a(So,new it(s,c+f,y-f))}"}`);!e.closed&&a(on,e.controller)<=0;)await rs(e);if(e.closed)break}const l=u>
o;if(o-=u,l&&H(e,'{"t":"body_cut"}'),l||e.closed){ve(()=>a(an,n));return}}}),jr=(function(e,n,r){const o=a(ie,n),i=a(ln,n),s=i!==null&&!r;if(o===0||s&&a(fn,n))throw new j(
is(o));const c=s?Be(i):null,u=`"status_text":${k(a(cn,n))},"headers":[${Te(a(un,n))}]`;if(u.length>De)throw new ot(`the response's head is ${u.length} character\
s long; the limit is ${De}`);const l=a(Ro,n)?',"websocket":true':"";return H(e,`{"t":"response","ms":${St(e)},"status":${o},${u},"body":${s}${l}}`),!s&&i!==null&&
ve(()=>a(To,i)),c}),Et=(function(e,n){return{__proto__:null,value:e,fetch:n}}),Lr=(function(e){try{return a(Bo,e)}catch{return a(Io,e,"set-cookie")}}),Cr=(function(e){
Qn=e}),K=(function(e){return R(new tt((function(n,r){const o=(function(s){n({__proto__:null,value:s})});let i=!1;try{i=S(e)===tt.prototype}catch{}if(i)try{dt(e,
o,r);return}catch{}dt(new tt((function(s){s(e)})),o,r)})))}),Ie=(function(e,n,r,o,i,s){let c=0;for(;c<M&&xt(z[c]);)c++;if(c===M){if(!e)return Dt(`this isolate a\
lready has ${M} active runs; the limit is ${M}`);c=Zi()}const u={__proto__:null,started:W(),controller:null,closed:!1,lines:0,length:0,dropped:0,group:0,timers:{
__proto__:null},counts:{__proto__:null},threw:!1,exited:!1,pending:0,wake:null,pulled:null,meter:vt.meter(n)},l={__proto__:null,start:(function(y){u.controller=
y}),pull:(function(){const{pulled:y}=u;u.pulled=null,y&&y()}),cancel(){u.closed=!0,vt.over(),Ne(u)}},f=new ro(l,{__proto__:null,highWaterMark:Xr});z[c]=u,vt.over(),
a(gn,mt,u,r,u,o,i,s);const p={__proto__:null,"content-type":"application/x-ndjson","cache-control":"no-transform"};return new Ot(f,{__proto__:null,headers:p})}),
dt=(function(e,n,r){const i=v(e,"constructor")===void 0&&$(e,"constructor",Ho);try{a(Do,e,n,r)}finally{i&&delete e.constructor}}),Pr=(function(){return R(new tt(
(function(e){const n=(function(){e(void 0)});try{vn(n)}catch{dn(n,0)}})))}),Fr=(function(e,n){const r=e[n];if(typeof r!="function")return;const o={[n](i){if(Ft(),
typeof i!="function")return O(r,e,arguments);const s=[];B(s,function(){zt.length>0&&yr();try{return O(i,this,arguments)}catch(c){rt(T(),"uncaught",c)}});for(let c=1;c<
arguments.length;c++)B(s,arguments[c]);return O(r,e,s)}}[n];N(e,n,o)}),Dr=(function(){const e=globalThis.FinalizationRegistry;if(typeof e!="function")return;const n=new pn(
e,{__proto__:null,construct(r,o,i){const s=h(o,0),c=T();return typeof s!="function"?Xt(r,o,i):Xt(r,[l=>{B(zt,{__proto__:null,owner:c,callback:s,held:l})}],i)}});
$(e.prototype,"constructor",{__proto__:null,value:n,writable:!0,enumerable:!1,configurable:!0}),$(globalThis,"FinalizationRegistry",{__proto__:null,value:n,writable:!0,
enumerable:!1,configurable:!0})}),Hr=(function(){const{fromAsync:e}=Array;if(typeof e!="function")return;const n={fromAsync(r,o=void 0,i=void 0){return O(e,this,
[r,o===void 0?c=>(Ft(),c):typeof o!="function"?o:function(){return Ft(),O(o,i,arguments)}])}}.fromAsync;$(n,"length",{__proto__:null,value:1,configurable:!0}),$(
Array,"fromAsync",{__proto__:null,value:n,writable:!0,enumerable:!1,configurable:!0})}),H=(function(e,n){if(!e.closed)try{a(ko,e.controller,Wt(n+`
`))}catch(r){if(S(r)===ot.prototype)throw r;e.closed=!0}});var M=16,Mr=6e4,Ur=6,Kt=28,zr=64*1024,Gr=1e4,je=1e4,qr=100,Le=1000000n,Wr=32,Vr=1e3,Ce=5e3,Pe=1024*1024,
Yr=16,Kr=256*1024,Fe=48*1024,Jr=1024*1024,Xr=16,Qr=16,De=256*1024,He=100,Jt=100,pt=4*1024*1024,Zr=500;import{AsyncLocalStorage as to}from"node:async_hooks";var ht=globalThis,
{apply:O,construct:Xt,ownKeys:q,getPrototypeOf:S,getOwnPropertyDescriptor:v,defineProperty:$}=Reflect,{freeze:Me,hasOwn:b}=Object,{toPrimitive:Ue,toStringTag:kt}=Symbol,
a=Function.prototype.call.bind(Function.prototype.call),ze=Reflect.get(Object.prototype,"__lookupGetter__"),tt=Promise,J=Error,j=TypeError,ot=RangeError,eo=RegExp,
no=Object,it=Uint8Array,Ot=Response,Ge=Request,ro=ReadableStream,{isArray:st}=Array,{is:yt}=Object,{now:W}=Date,{isFinite:At}=Number,{isError:qe,captureStackTrace:oo}=Error,
{stringify:Qt}=JSON,P=String,at=Number,{toString:Tt}=Function.prototype,{toString:We}=Symbol.prototype,{toString:io}=BigInt.prototype,{slice:g,indexOf:d,lastIndexOf:Zt,
charCodeAt:F,toWellFormed:so}=String.prototype,{forEach:ao}=Map.prototype,co=m(Map.prototype,"size"),{forEach:uo}=Set.prototype,lo=m(Set.prototype,"size"),{getTime:fo,
toISOString:po}=Date.prototype,{toString:ho}=Object.prototype,{asUintN:Ve}=BigInt,{fromCharCode:yo}=String,{has:go,get:te,set:Rt}=WeakMap.prototype,{has:mo}=WeakSet.
prototype,vo=m(RegExp.prototype,"source"),wo=m(RegExp.prototype,"flags"),Ye={__proto__:null,Number:Number.prototype.valueOf,String:String.prototype.valueOf,Boolean:Boolean.
prototype.valueOf,BigInt:BigInt.prototype.valueOf,Symbol:Symbol.prototype.valueOf},ee=[{kind:"async function",prototype:S(async()=>{})},{kind:"generator",prototype:S(
function*(){})},{kind:"async generator",prototype:S(async function*(){})}],$o=S(new Map().entries()),_o=S(new Set().values()),Nt=new Map;for(const t of[Array,ArrayBuffer,
Function,Map,Set,Object,RegExp,Date,DataView,Error,AggregateError,RangeError,TypeError,Boolean,Number,String,Promise,WeakMap,WeakSet,BigInt,Symbol])Nt.set(t.prototype,
t.name);Nt.set(S(Uint8Array.prototype),"TypedArray"),typeof ht.SharedArrayBuffer=="function"&&Nt.set(ht.SharedArrayBuffer.prototype,"SharedArrayBuffer");var{get:bo}=Map.
prototype,ne=t=>a(bo,Nt,t),gt=S(Uint8Array.prototype),re=DataView.prototype,Bt=m(gt,kt),xo=m(gt,"length"),Ke=m(gt,"buffer"),Je=m(gt,"byteOffset"),Xe=m(gt,"byteL\
ength"),Qe=m(re,"buffer"),Ze=m(re,"byteOffset"),tn=m(re,"byteLength"),oe=m(ArrayBuffer.prototype,"byteLength"),So=Reflect.get(Uint8Array.prototype,"toBase64"),en=ht.
SharedArrayBuffer,It=typeof en=="function"?m(en.prototype,"byteLength"):void 0,nn=a(ze,ArrayBuffer.prototype,"detached"),rn=new TextEncoder,{encode:Eo}=rn,et=Response.
prototype,{enqueue:ko,close:Oo}=ReadableStreamDefaultController.prototype,on=m(ReadableStreamDefaultController.prototype,"desiredSize"),{getReader:Ao,cancel:To}=ReadableStream.
prototype,{read:sn,cancel:an}=ReadableStreamDefaultReader.prototype,ie=m(et,"status"),cn=m(et,"statusText"),un=m(et,"headers"),ln=m(et,"body"),fn=m(et,"bodyUsed"),
Ro=m(et,"webSocket"),{forEach:No,getSetCookie:Bo,getAll:Io}=Headers.prototype,jo=m(ErrorEvent.prototype,"error"),Lo=m(ErrorEvent.prototype,"message"),{setTimeout:dn}=ht,
{text:Co}=et,pn=Proxy,{revocable:Po}=Proxy,hn=new WeakMap,jt=t=>a(te,hn,t),V=t=>jt(t)!==void 0;function yn(t,e,n){const r={__proto__:null,target:e,handler:n,revoked:!1};
return a(Rt,hn,t,r),r}function Fo(t,e){if(new.target===void 0)throw new j("Constructor Proxy requires 'new'");const n=new pn(t,e);return yn(n,t,e),n}var mt=new to,
{run:gn,getStore:mn}=mt,{then:Do}=Promise.prototype,ct=256;function X(t,e){try{let n=S(t);for(let r=0;n!==null&&r<ct&&!V(n);r++,n=S(n))if(n===e)return!0}catch{}
return!1}function B(t,e){$(t,t.length,{__proto__:null,value:e,writable:!0,enumerable:!0,configurable:!0})}var Ho=Me({__proto__:null,value:void 0,writable:!0,enumerable:!1,
configurable:!0});function Mo(t){try{dn(t,0)}catch{vn(t)}}function vn(t){dt(a(Co,new Ot("")),t,t)}import{claim as Uo}from"./guard.js";function wn(t){let e=jt(t);
for(;e!==void 0;){if(e.revoked)return;t=e.target,e=jt(t)}return t}function I(t){const e=S(t);return V(e)?wn(e)??null:e}function A(t,e){for(let n=t,r=0;n!==null&&
r<ct;n=I(n),r++){const o=v(n,e);if(o!==void 0){if(b(o,"value"))return o.value;if(typeof o.get!="function")return;try{return O(o.get,t,[])}catch{return}}}}function $n(t){
for(let r=t,o=0;r!==null&&o<ct;r=I(r),o++){const i=r===t?void 0:ne(r);if(i!==void 0)return i;const s=Go(t,v(r,"constructor"));if(s!=="")return s}const e=I(t);return e===
null?null:`Object <${$n(e)??`[Object: null prototype]${zo(e)?" {}":""}`}>`}function zo(t){const e=q(t);for(let n=0;n<e.length;n++){const r=v(t,e[n]);if(r!==void 0&&
r.enumerable)return!1}return!0}function Go(t,e){const n=e===void 0?void 0:e.value;if(typeof n!="function"||V(n))return"";const r=v(n,"prototype"),o=r===void 0?void 0:
r.value;if(o===null||typeof o!="object"||!X(t,o))return"";const i=A(n,"name");if(typeof i=="string")return i;try{return P(i)}catch{return""}}function qo(t,e){const n=A(
t,kt);if(typeof n!="string"||n==="")return"";const r=v(t,kt);return r!==void 0&&(e||r.enumerable)?"":n}var Wo=(t,e)=>e!==""&&(e!==t||e==="Object")?`${t??"null"}\
 [${e}]`:t,Vo=" Object Array Function Error Date RegExp Number String Boolean Symbol BigInt Map Set WeakMap WeakSet WeakRef Promise ArrayBuffer SharedArrayBuffe\
r DataView Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array Float16Array Float32Array Float64Array BigInt64Array BigUint64Ar\
ray AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError Iterator FinalizationRegistry Proxy SuppressedError DisposableStack AsyncD\
isposableStack ",se=t=>typeof t=="string"&&a(d,Vo,` ${t} `)>=0,ae=Array.prototype,_n=null,Lt;async function Yo(){try{const{createRequire:t}=(await K(import("node:module"))).
value;_n=t("file:///")}catch{}}function bn(){if(Lt===void 0){Lt=null;try{Lt=_n("node:util").inspect}catch{}}return Lt}function xn(t){const e=bn(),n=v(ae,"includ\
es");if(e===null||n===void 0)return null;const r=[];let o="",i=!0;const s={includes(u){if(!i)B(r,{__proto__:null,value:u,text:""});else return i=!1,!1;return!0}}.
includes,c={__proto__:null,customInspect:!1,depth:0,breakLength:1/0,maxStringLength:1/0,showProxy:!1,stylize(u,l){const f=Ko(u,l);return f!==""?B(r,{__proto__:null,
value:void 0,text:f}):l==="string"?B(r,{__proto__:null,value:Sn(u,1,u.length-1),text:""}):l==="special"&&a(d,u,"[Circular")!==0&&(o+=u),u}};try{$(ae,"includes",
{__proto__:null,value:s,writable:!0,enumerable:!1,configurable:!0});const u=a(e,void 0,t,c);return typeof u=="string"?{__proto__:null,values:r,words:o,text:u}:null}catch{
return null}finally{try{$(ae,"includes",n)}catch{}}}function Ko(t,e){switch(e){case"number":return t==="-0"||t==="NaN"||a(d,t,"Infinity")>=0?`{"type":"number","\
value":"${t}"}`:P(at(t));case"bigint":return`{"type":"bigint","value":"${a(g,t,0,-1)}"}`;case"boolean":case"null":return t;case"undefined":return'{"type":"undef\
ined"}';case"symbol":return`{"type":"symbol","value":${k(Sn(t,0,t.length))}}`;default:return""}}var Jo={__proto__:null,b:"\b",t:"	",n:`
`,f:"\f",r:"\r",v:"\v"};function Sn(t,e,n){let r="",o=e;for(let i=a(d,t,"\\",e);i>=0&&i+1<n;i=a(d,t,"\\",o)){const s=t[i+1],c=s==="x"?2:s==="u"?4:0;r+=a(g,t,o,i)+
(c>0?yo(at("0x"+a(g,t,i+2,i+2+c))):Jo[s]??s),o=i+2+c}return r+a(g,t,o,n)}var Xo={__proto__:null,AbortSignal:["aborted"],Blob:["size","type"],Crypto:[],CryptoKey:[
"type","extractable","algorithm","usages"],Event:["type","defaultPrevented","cancelable","timeStamp"],File:["size","type","name","lastModified"],MessageChannel:[
"port1","port2"],Performance:["timeOrigin"],Request:["method","url","headers","cache","redirect","integrity","keepalive","signal","body","bodyUsed","cf"],Response:[
"status","statusText","headers","body","bodyUsed","ok","redirected","type","url"],URL:["href","origin","protocol","username","password","host","hostname","port",
"pathname","search","searchParams","hash"],URLPattern:["protocol","username","password","hostname","port","pathname","search","hash","hasRegExpGroups"]},Qo=" As\
yncFunction GeneratorFunction AsyncGeneratorFunction ",Zo=" Headers URLSearchParams FormData ",En=new WeakMap,ce={name:"",fields:[],forEach:null};function ti(t,e,n){
const r=I(t);if(r===null)return null;let o=a(te,En,r);if(o===void 0&&(o=oi(r),a(Rt,En,r,o)),o===ce)return null;if(o.forEach!==null)return ni(o,t,e,n);let i="";for(let l=0;l<
o.fields.length&&!(n.show.table&&n.path.length<=2);l++){const{key:f,get:p}=o.fields[l];let y;try{y=p===null?h(t,f):a(p,t)}catch{continue}y===void 0&&(p===null||
f==="cf")||(i+=`${i===""?"":","}[${k(f)},${x(y,n)}]`)}const s=e===null?`null [${o.name}]`:ri(e,o.name),c=D(t,n,i===""?L:l=>typeof l=="symbol"||!ei(o,l)),u=i===""||
c.list===""?i+c.list:`${i},${c.list}`;return`{"type":"object","class":${w(s,n)},"kind":"platform","properties":[${u}]${U(c.more)}}`}function ei({fields:t},e){for(let n=0;n<
t.length;n++)if(t[n].get===null&&t[n].key===e)return!0;return!1}function ni({forEach:t,name:e},n,r,o){let i=0;try{a(t,n,()=>{i++})}catch{return null}return In(t,
n,r,e,i,o)}function ri(t,e){const n=t.length-e.length-3;return n>0&&a(g,t,n)===` [${e}]`?a(g,t,0,n):t}function oi(t){const e=[];let n="";for(let r=t,o=0;r!==null&&
o<ct&&ne(r)===void 0;r=I(r),o++){const i=ue(r),s=Xo[i];if(i!==""){if(n===""&&(n=i),a(d,Zo,` ${i} `)>=0){const c=On(r,"forEach","value");return c===null?ce:{name:i,
fields:[],forEach:c}}if(s!==void 0){kn(e,r,s,!0);break}kn(e,r,q(r),!1)}}return n===""?ce:{name:n,fields:e,forEach:null}}function kn(t,e,n,r){const o=t.length;for(let i=0;i<
n.length;i++){const s=n[i],c=typeof s=="string"?On(e,s,"get"):null;(c!==null||r&&!b(e,s))&&B(t,{__proto__:null,key:s,get:c})}if(!(!r||o===0))for(let i=0;i<o;i++){
const s=t[0];for(let c=1;c<t.length;c++)t[c-1]=t[c];t[t.length-1]=s}}function ue(t){const e=h(t,"constructor");if(typeof e!="function"||V(e)||a(Zt,a(Tt,e),"[nat\
ive code]")<0)return"";const n=h(e,"name"),r=h(t,kt);return typeof n!="string"||se(n)||a(d,Qo,` ${n} `)>=0||typeof r=="string"&&a(d,r,".")>=0?"":n}function On(t,e,n){
for(let r=t,o=0;r!==null&&o<ct;r=I(r),o++){const i=v(r,e);if(i===void 0)continue;const s=b(i,n)?i[n]:void 0;return typeof s=="function"&&a(Zt,a(Tt,s),"[native c\
ode]")>0?s:null}return null}var L=()=>!0,Ct=t=>typeof t=="symbol"||!An(t),An=t=>{const e=at(t);return e>=0&&e<4294967295&&P(e)===t&&e%1===0};function Tn(t,e,n){
const r=typeof t=="symbol"?`{"type":"symbol","value":${w(a(We,t),n)}}`:ii(t,n);return e?r:`{"type":"hidden","value":${r}}`}function ii(t,e){const n=Yn(t);return n===
""?w(t,e):`{"type":"string","value":${w(t,e)},"lone":[${n}]}`}function D(t,e,n){const r=q(t),{hidden:o}=e.show;let i="",s=0;for(let c=0;c<r.length;c++){const u=r[c];
if(!n(u))continue;const l=ui(t,u);if(!(l===void 0||!(o||l.enumerable))){if(Z(e)){s++;continue}i+=`${i===""?"":","}[${Tn(u,l.enumerable,e)},${le(l,t,e)}]`}}if(o){
const c=ai(t,e);c!==""&&(i+=i===""?c:`,${c}`)}return{__proto__:null,list:i,more:s}}var si=3;function ai(t,e){let n="",r=I(t);if(r===null||Rn(r)||ue(r)!=="")return n;
for(let o=0;o<si&&r!==null&&(o===0||!(Rn(r)||ue(r)!==""));o++,r=I(r)){const i=q(r);for(let s=0;s<i.length&&!Z(e);s++){const c=i[s],u=v(r,c);c==="constructor"||u===
void 0||typeof u.value=="function"||ci(t,r,c)||(n+=`${n===""?"":","}[${Tn(c,u.enumerable,e)},${le(u,t,e)}]`)}}return n}function Rn(t){const e=v(t,"constructor"),
n=e===void 0?void 0:e.value;return typeof n=="function"&&se(A(n,"name"))}function ci(t,e,n){for(let r=t;r!==e&&r!==null;r=I(r))if(b(r,n))return!0;return!1}function ui(t,e){
try{return v(t,e)}catch{return{__proto__:null,enumerable:!0,get:void 0}}}function le(t,e,n){if(b(t,"value"))return x(t.value,n);const{get:r,set:o}=t,{getters:i}=n.
show;if(r===void 0&&o===void 0)return b(t,"set")?'{"type":"undefined"}':'{"type":"opaque","class":"<uninitialized>"}';const s=r===void 0?"set":o===void 0?"get":
"get/set";if(n.show.table&&n.path.length<=2&&r!==void 0)return x(li(r,e),n);let c="";if(r!==void 0&&(i===!0||i==="get"&&o===void 0||i==="set"&&o!==void 0))try{c=
`,"got":${x(O(r,e,[]),n)}`}catch(u){c=`,"threw":${x(u,n)}`}return`{"type":"accessor","value":"${s}"${c}}`}function li(t,e){try{return O(t,e,[])}catch{return}}var U=t=>t>
0?`,"more":${t}`:"";function Nn(t,e,n){const r=D(t,e,n);return(r.list===""?"":`,"properties":[${r.list}]`)+U(r.more)}function Pt(t,e,n){const r=D(t,e,n);return r.
list===""?"":`,"properties":[${r.list}]`}function Bn(t,e,n,r){if(!fi(t))return r?Ln(t,e,n):null;const o=hi(t,e,n,r)??mi(t,e,n,r)??yi(t,e,n,r);return o!==null||!r?
o:di(t,e,n)??pi(t,e,n)??vi(t,e,n)??xi(t,e,n)??Ln(t,e,n)??Oi(t,e)}function fi(t){for(let e=I(t),n=0;e!==null&&n<ct;e=I(e),n++){const r=ne(e);if(r!==void 0)return r!==
"Object"}return!0}function C(t,e){try{return a(t,e)}catch{return}}var fe=(t,e,n,r=L)=>n?Nn(t,e,r):"";function di(t,e,n){const r=C(co,t);return r===void 0?null:In(
ao,t,e,"Map",r,n)}function In(t,e,n,r,o,i){const s=lt(i);let c="",u=0;a(t,e,(f,p)=>{if(u>=s||Z(i))return;const y=x(p,i);c+=`${u++?",":""}[${y},${x(f,i)}]`});const l=Pt(
e,i,L)+U(o-u);return`{"type":"map","class":${w(n??`null [${r}]`,i)},"size":${o},"entries":[${c}]${l}}`}function pi(t,e,n){const r=C(lo,t),o=lt(n);if(r===void 0)
return null;let i="",s=0;return a(uo,t,c=>{s<o&&!Z(n)&&(i+=(s++?",":"")+x(c,n))}),`{"type":"set","class":${w(e??"null [Set]",n)},"size":${r},"items":[${i}]${Pt(
t,n,L)}${U(r-s)}}`}function hi(t,e,n,r){const o=C(fo,t);return o===void 0?null:`{"type":"date"${ut(e,"Date")},"value":${yt(o,NaN)?"null":`"${a(po,t)}"`}${fe(t,n,
r)}}`}function yi(t,e,n,r){const o=q(Ye);for(let i=0;i<o.length;i++){const s=o[i],c=C(Ye[s],t);if(c===void 0)continue;const u=e===s?"":`,"made":${e===null?"null":
k(e)}`,l=s==="String"?gi(c.length):L;return`{"type":"boxed","class":"${s}"${u},"value":${x(c,n)}${fe(t,n,r,l)}}`}return null}var gi=t=>e=>Ct(e)||e>=t;function mi(t,e,n,r){
const o=yt(t,eo.prototype)?void 0:C(vo,t);return o===void 0?null:`{"type":"regexp"${ut(e,"RegExp")},"value":${w(`/${o}/${C(wo,t)??""}`,n)}${fe(t,n,r)}}`}function vi(t,e,n){
const r=a(Bt,t);if(r!==void 0)return $i(t,e,r,n);let o="ArrayBuffer",i=C(oe,t);if(i===void 0&&It!==void 0&&(o="SharedArrayBuffer",i=C(It,t)),i!==void 0)return wi(
t,e??`null [${o}]`,i,n);const s=C(tn,t);if(s===void 0)return null;const c=x(a(Qe,t),n),u=D(t,n,L),l=`${Y("byteLength",`${s}`)},${Y("byteOffset",`${a(Ze,t)}`)},${Y(
"buffer",c)}`;return`{"type":"object","class":${w(e??"null [DataView]",n)},"properties":[${l}${u.list===""?"":`,${u.list}`}]${U(u.more)}}`}var Y=(t,e)=>`[{"type\
":"hidden","value":"${t}"},${e}]`;function wi(t,e,n,r){if(nn!==void 0&&C(nn,t)===!0)return`{"type":"bytes","class":${w(e,r)},"length":0,"items":[],"detached":tr\
ue}`;const o=lt(r),i=n<o?n:o,s=jn(new it(t,0,i),i,r);return`{"type":"bytes","class":${w(e,r)},"length":${n},"items":[${s}]${Pt(t,r,L)}}`}function $i(t,e,n,r){const o=a(
xo,t),i=lt(r),s=e===`Buffer [${n}]`&&r.show.custom?"Buffer":e??`null [${n}]`,c=jn(t,o<i?o:i,r);let u=s==="Buffer"?bi(t,r):D(t,r,Ct).list;if(r.show.hidden&&s!=="\
Buffer"){const l=a(Xe,t),f=a(Ke,t),p=C(oe,f)??(It===void 0?0:C(It,f)??0),y=o===0?_i(n)/8:l/o,G=a(Je,t),E=`{"type":"object","class":"ArrayBuffer","properties":[${Y(
"byteLength",`${p}`)}]}`;u=`${`${Y("BYTES_PER_ELEMENT",`${y}`)},${Y("length",`${o}`)},${Y("byteLength",`${l}`)}`},${Y("byteOffset",`${G}`)},${Y("buffer",E)}`+(u===
""?"":`,${u}`)}return`{"type":"bytes","class":${w(s,r)},"length":${o},"items":[${c}]${u===""?"":`,"properties":[${u}]`}}`}function _i(t){let e=0;for(let n=0;n<t.
length;n++){const r=a(F,t,n)-48;r>=0&&r<=9&&(e=e*10+r)}return e}function bi(t,e){const{show:n}=e;e.show=Q;const{list:r}=D(t,e,Ct);return e.show=n,r}function jn(t,e,n){
let r="";for(let o=0;o<e&&!Z(n);o++)r+=(o?",":"")+x(t[o],n);return r}function xi(t,e,n){if(!X(t,tt.prototype))return null;const r=xn(t),o=ut(e,"Promise"),i=Si(r);
if(i===null)return null;const s=i==="fulfilled"||i==="rejected"?`,"value":${de(r.values[0],n)}`:"";return`{"type":"promise"${o}${i===""?"":`,"state":"${i}"`}${s}${Nn(
t,n,L)}}`}function Si(t){return t===null?"":a(d,t.words,"<pending>")===0?"pending":t.values.length===0?null:a(d,t.words,"<rejected>")>=0?"rejected":"fulfilled"}
function de({value:t,text:e},n){return e===""?x(t,n):(nt(n,e.length),e)}function Ln(t,e,n){const r=X(t,$o)?"Map":X(t,_o)?"Set":"";if(r==="")return null;const o=q(
t).length>0?null:xn(t);if(o===null||a(d,o.text,"[")!==0)return null;const i=a(d,o.text," Entries] {")>0,s=i?2:1,c=lt(n),{values:u}=o;let l="",f=0;for(let y=0;y+
s<=u.length&&f<c&&!Z(n);y+=s,f++){const G=de(u[y],n);l+=(f?",":"")+(i?`[${G},${de(u[y+1],n)}]`:G)}const p=Ei(o.text)+(u.length/s-f);return`{"type":"iterator","c\
lass":"${r} ${i?"Entries":"Iterator"}","${i?"entries":"items"}":[${l}]${U(p)}}`}function Ei(t){const e=a(d,a(g,t,-16)," more item");if(e<0)return 0;let n=t.length-
16+e-1,r=0;for(let o=1;n>=0;n--,o*=10){const i=a(F,t,n)-48;if(!(i>=0&&i<=9))break;r+=i*o}return r}var ki={};function Oi(t,e){const n=Cn(go,t)?"WeakMap":Cn(mo,t)?
"WeakSet":"";return n===""?null:`{"type":"opaque","class":${k(e??`null [${n}]`)},"weak":true}`}function Cn(t,e){try{return O(t,e,[ki]),!0}catch{return!1}}var Ai=Symbol.
for("nodejs.util.inspect.custom"),pe=0;function Ti(t,e,n){const r=A(t,Ai);if(typeof r!="function"||pe>=Wr)return;const o=v(t,"constructor"),i=o===void 0?void 0:
o.value;if(typeof i=="function"&&A(i,"prototype")===t||a(Bt,t)!==void 0)return;const s=bn()??Ni;if(r!==s){pe++;try{const{depth:c}=n.show,u=c-n.path.length,l=O(r,
e,[u,Ri(n,u),s]);return l===e?void 0:typeof l!="string"?x(l,n):(nt(n,l.length),`{"type":"custom","value":${k(l)}}`)}catch{return}finally{pe--}}}function Ri(t,e){
const{hidden:n,proxy:r,custom:o,items:i,text:s,getters:c}=t.show;return{stylize:u=>`${u}`,showHidden:n,depth:e,colors:!1,customInspect:o,showProxy:r,maxArrayLength:i,
maxStringLength:s,breakLength:80,compact:3,sorted:!1,getters:c,numericSeparator:!1}}function Ni(t){return typeof t=="string"?`'${t}'`:P(t)}var Pn="harness.js:";
function Fn(t){const e=v(J,"prepareStackTrace");if(!e)return t();N(J,"prepareStackTrace",void 0);try{return t()}finally{$(J,"prepareStackTrace",e)}}function he(t){
if(a(d,t,"    at ")!==0)return"";if(a(F,t,t.length-1)===41){const e=a(Zt,t,"(");if(e>=0)return a(g,t,e+1,-1)}return a(g,t,a(d,t,"    at async ")===0?13:7)}function ye(t,e){
for(let n=0;;){const r=a(d,t,`
`,n);if(!e(r<0?a(g,t,n):a(g,t,n,r))||r<0)return;n=r+1}}function Dn(t){let e="",n="",r=!0;return ye(t,o=>{const i=he(o);return a(d,i,Pn)===0||a(d,i,"node-interna\
l:")===0?n="":i==="<anonymous>"?n+=`
`+o:(e+=(r?"":n+`
`)+o,n="",r=!1),!0}),e+n}function Hn(){const t={__proto__:null},e=v(J,"stackTraceLimit");let n="";try{N(J,"stackTraceLimit",Qr),n=Fn(()=>(oo(t),t.stack))}catch{}
try{e&&$(J,"stackTraceLimit",e)}catch{}return typeof n=="string"?n:""}function Mn(){const t=Dn(Hn()),e=a(d,t,`
`);return e<0?"":a(g,t,e+1)}function Bi(){let t=!0;return ye(Hn(),e=>{const n=he(e);return n===""||a(d,n,Pn)===0?!0:(t=a(d,n,"node-internal:")===0,!1)}),t}function Ii(){
let t="";return ye(Mn(),e=>(t=he(e),t===""||t==="<anonymous>")),t==="<anonymous>"?"":t}var Un=DOMException.prototype,ji=t=>qe(t)||X(t,J.prototype)||X(t,Un);function Li(t,e,n){
const r=Gn(t,"name")??"Error",o=Gn(t,"message")??"",{hidden:i}=n.show,s=Fi(t,Pi(t),r,o),c=s===""?`${r}: ${o}`:s,u=p=>{if(i)return!0;if(p==="stack"||p==="remote"&&
Ci(o))return!1;if(p!=="message"&&p!=="name")return!0;const y=p==="name"?A(t,"name"):A(t,"message");return typeof y=="string"&&a(d,c,y)<0};let l=`{"type":"error"${e===
r?"":ut(e,"")},"name":${w(r,n)},"message":${w(o,n)},"stack":${w(s,n)}`;i||(l+=zn(t,"cause",n)+zn(t,"errors",n));const f=D(t,n,X(t,Un)?p=>p!=="code"&&u(p):u);return`${l}${f.
list===""?"":`,"properties":[${f.list}]`}${f.more>0?`,"more":${f.more}`:""}}`}var Ci=t=>a(d,t,"network: ")===0||a(d,t,"This worker is not permitted to access th\
e internet")===0;function zn(t,e,n){const r=v(t,e);return r===void 0||r.enumerable||!b(r,"value")||e==="errors"&&!st(r.value)?"":`,"${e}":${x(r.value,n)}`}function Pi(t){
let e;try{e=Fn(()=>t.stack)}catch{}return typeof e=="string"?Dn(e):""}function Fi(t,e,n,r){const o=a(d,e,`
    at `),i=qe(t)?v(t,"stack"):void 0;if(o<0||i===void 0||b(i,"value"))return e;const s=a(g,e,0,o),c=a(g,s,n.length),u=r===""?n:n===""?r:`${n}: ${r}`;return a(d,
s,n)===0&&(c===""||a(d,c,": ")===0)&&s!==u?u+a(g,e,o):e}function Gn(t,e){const n=A(t,e);if(typeof n=="string"||n===void 0||n===null)return n??void 0;if(!(typeof n==
"object"||typeof n=="function"))try{return P(n)}catch{return}}function qn(t,e,n,r){const o=a(Tt,t),i=a(g,o,0,32),s=a(d,i,"class")===0&&!Hi(i,5);let c=s?"class":
"function",u="Function",l="";if(s){const E=I(t),bt=E===null?"":A(E,"name");typeof bt=="string"&&bt!==""&&(l=`,"extends":${w(bt,n)}`)}else{for(let E=0;E<ee.length;E++)
X(t,ee[E].prototype)&&(c=ee[E].kind);c!=="function"&&(u=c==="async function"?"AsyncFunction":c==="generator"?"GeneratorFunction":"AsyncGeneratorFunction")}const f=s&&
v(t,"name")===void 0?"":A(t,"name"),p=e===u||e===`Function [${u}]`?"":`,"class":${e===null?"null":w(e,n)}`,y=r?D(t,n,L):{list:"",more:Di(t,n)},G=y.list===""?"":
`,"properties":[${y.list}]`;return`{"type":"function","kind":"${c}","name":${w(typeof f=="string"?f:"",n)}${l}${p}${G}${U(y.more)}}`}function Di(t,e){const n=e.
length,{deep:r}=e;e.length=0;try{return D(t,e,L).more}finally{e.length=n,e.deep=r}}function Hi(t,e){const n=a(F,t,e);return n>=48&&n<=57||n>=65&&n<=90||n>=97&&n<=
122||n===36||n===95||n>127}var Q={__proto__:null,depth:2,hidden:!1,proxy:!1,custom:!0,items:qr,text:Gr,getters:!1,table:!1},Mi={...Q,__proto__:null,custom:!1},Wn=t=>({
__proto__:null,length:t,deep:zr,path:[],targets:[],show:Q}),ge=t=>t.path.length>t.show.depth+1;function nt(t,e){t.length-=e,ge(t)&&(t.deep-=e)}var Z=t=>t.length<=
0||t.deep<=0&&ge(t),Ui='{"type":"opaque","class":"unreadable value"}';function Vn(t,e,n=Q){e.targets.length=0,e.path.length=0,e.show=n;try{return x(t,e)}catch{return Ui}}
function zi(t,e){let n=e.path.length===0||t.length<=e.show.text?t.length:e.show.text;const r=ge(e)&&e.deep<e.length?e.deep:e.length;n>r&&(n=r>0?r:0),nt(e,n);const o=n<
t.length?a(g,t,0,n):t,i=Yn(o);return n===t.length&&i===""?k(t):`{"type":"string","length":${t.length},"value":${k(o)}${i===""?"":`,"lone":[${i}]`}}`}function Yn(t){
let e="";for(let n=0;n<t.length;n++){const r=a(F,t,n);if(r<55296||r>57343)continue;const o=r<56320&&n+1<t.length?a(F,t,n+1):0;o>=56320&&o<=57343?n++:e+=`${e===""?
"":","}[${n},${r}]`}return e}function w(t,e){const n=k(t.length>je?a(g,t,0,je)+"\u2026":t);return nt(e,n.length),n}function Gi(t,e){const n=Ve(64,t)===t||Ve(64,
-t)===-t?void 0:1n<<Le,r=n===void 0||t<n&&t>-n,o=r?a(io,t):`over ${Le} bits`;return nt(e,o.length),`{"type":"bigint","value":"${o}"}`}function x(t,e){switch(nt(
e,8),typeof t){case"string":return zi(t,e);case"number":return At(t)&&!yt(t,-0)?P(t):`{"type":"number","value":"${yt(t,-0)?"-0":P(t)}"}`;case"boolean":return t?
"true":"false";case"undefined":return'{"type":"undefined"}';case"symbol":return`{"type":"symbol","value":${w(a(We,t),e)}}`;case"bigint":return Gi(t,e)}if(t===null)
return"null";const n=jt(t);if(n===void 0)return Jn(t,t,e);if(e.show.proxy&&!n.revoked)return qi(n,e);const r=wn(t);return r===void 0?'{"type":"proxy"}':Jn(r,t,e)}
function qi({target:t,handler:e},n){if(Kn(n))return'{"type":"elided","class":"Proxy"}';B(n.path,{__proto__:null});const r=`{"type":"proxy","target":${x(t,n)},"h\
andler":${x(e,n)}}`;return n.path.length--,r}function Kn(t){const e=t.path.length;return e>=Kt||e>t.show.depth&&(e>=Ur||t.deep<=0)}function Jn(t,e,n){if(n.show.
custom&&n.path.length<=n.show.depth+1&&!(n.show.table&&n.path.length<2)){const s=Ti(t,e,n);if(s!==void 0)return s}for(let s=n.path.length-1,c=1;s>=0;s--,c++)if(n.
path[s]===t)return`{"type":"cycle","up":${c},"id":${Vi(t,n.targets)}}`;const r=$n(t),o=Wo(r,qo(t,n.show.hidden));if(Kn(n))return typeof t=="function"?qn(t,o,n,!1):
(st(t)?null:Bn(t,o,n,!1))??`{"type":"elided","class":${w(st(t)?`Array(${t.length})`:o??"Object: null prototype",n)}}`;B(n.path,t);const i=typeof t=="function"?qn(
t,o,n,!0):Yi(t,o,n);return n.path.length--,n.targets.length===0?i:Wi(i,t,n.targets)}function Wi(t,e,n){for(let r=0;r<n.length;r++)if(n[r]===e)return`{"ref":${r+
1},${a(g,t,1)}`;return t}function Vi(t,e){for(let n=0;n<e.length;n++)if(e[n]===t)return n+1;return B(e,t),e.length}function Yi(t,e,n){if(st(t))return Xi(t,e,n);
if(e==="Object"&&!Xn(t))return Ki(t,n);if(ji(t))return Li(t,e,n);const r=Bn(t,e,n,!0)??ti(t,e,n);if(r!==null)return r;const o=D(t,n,L);return`{"type":"object"${ut(
e,"Object")}${Ji(t,e)},"properties":[${o.list}]${U(o.more)}}`}function Ki(t,e){const n=D(t,e,L);return`{"type":"object","properties":[${n.list}]${U(n.more)}}`}function Ji(t,e){
return e==="Object"&&Xn(t)?',"kind":"arguments"':e==="null [Module]"?',"kind":"module"':""}function Xn(t){try{return b(t,"callee")&&b(t,"length")&&a(ho,t)==="[o\
bject Arguments]"}catch{return!1}}var ut=(t,e)=>t===e?"":`,"class":${t===null?"null":k(t)}`,lt=t=>t.show.table&&t.path.length<=2?1/0:t.show.items;function Xi(t,e,n){
const r=t.length,o=lt(n);let i="",s=0,c=0;for(;c<r&&s<o&&!Z(n);s++){const l=v(t,c);let f;if(l)f=le(l,t,n),c++;else{const p=Qi(t,c,r);nt(n,32),f=`{"type":"hole",\
"count":${p-c}}`,c=p}i+=(s?",":"")+f}const u=r<=1e5?Pt(t,n,Ct):"";return`{"type":"array"${ut(e,"Array")},"length":${r},"items":[${i}]${u}${U(r-c)}}`}function Qi(t,e,n){
let r=e+1;for(;r<n&&r<e+Vr;r++)if(b(t,r))return r;if(r>=n)return n;const o=q(t);for(let i=0;i<o.length;i++){const s=o[i];if(typeof s=="symbol"||!An(s))break;const c=at(
s);if(c>=r)return c}return n}var z=Object.seal(Array(M).fill(null)),Qn=null;function Zi(){let t=0;for(let e=1;e<M;e++)Zn(z[e])<Zn(z[t])&&(t=e);return t}var Zn=t=>t===
null?0:t.started,ts=(t,e)=>a(gn,mt,t,e);function es(){let t=null;for(let e=0;e<M;e++)if(xt(z[e])){if(t!==null)return null;t=z[e]}return t}var T=()=>a(mn,mt)??Qn??
es(),vt=Uo({current:()=>{const t=T();return t===null?null:t.meter},turned:Mo,stopped:t=>{let e=!1;for(let n=0;n<M;n++)e||=z[n]?.meter===t;for(let n=0;n<M;n++){const r=z[n];
r!==null&&(!e||r.meter===t)&&ns(r,t.place)}}}),{poll:Ft}=vt;function ns(t,e){t.meter.stopped=!0,t.meter.place=e,Yt(t)}var tr=t=>Wn(Pe-t.length);function er(t,e,n){
if(!t.closed){if(me(t)){t.dropped++;return}t.lines++,t.length+=n+Yr,H(t,e)}}var me=t=>t.lines>=Ce||t.length>=Pe;function rt(t,e,n){if(t===null||t.closed)return;
const r=e==="import"||e==="handler"||e==="body";if(!r&&me(t)){t.dropped++;return}const o=r?Wn(Kr):tr(t),{length:i}=o,s=`{"t":"error","phase":"${e}","ms":${St(t)}\
,"error":${Vn(n,o,Mi)}}`;if(!r){er(t,s,i-o.length);return}t.threw=!0,H(t,s)}var rs=t=>nr(e=>{t.closed||a(on,t.controller)>0?e():t.pulled=e}),os=t=>nr(e=>{t.closed||
t.pending===0?e():t.wake=e}),nr=t=>R(new tt(t));function Dt(t){return new Ot(t,{__proto__:null,status:503})}function is(t){return t===0?"the program answered wi\
th Response.error(), which stands for an answer that never came":"the response's body was read before the response was returned: return response.clone(), taken \
before it is read"}function ss(t){try{return{__proto__:null,buffer:t,offset:0,length:a(oe,t)}}catch{}try{return{__proto__:null,buffer:a(Qe,t),offset:a(Ze,t),length:a(
tn,t)}}catch{}throw new j(`the response's body gave a chunk that is ${t===null?"null":`of type ${typeof t}`}; a body takes bytes: encode text with TextEncoder`)}
function ve(t){try{dt(K(t()),()=>{},()=>{})}catch{}}function as(t,e,n){const r=Qt(e);if(r===void 0){H(t,'{"t":"result"}');return}const o=us(r),i=Wt(o).length;if(i>
n)throw new ot(`the program's result is ${i} bytes of JSON; the limit is ${n}`);if(cs(o,He))throw new ot(`the program's result is nested deeper than ${He} array\
s and objects`);H(t,`{"t":"result","value":${o}}`)}function cs(t,e){for(let n=0,r=0;n<t.length;n++){const o=a(F,t,n);if(o===34)for(;a(F,t,++n)!==34;)a(F,t,n)===
92&&n++;else if(o===91||o===123){if(++r>e)return!0}else(o===93||o===125)&&r--}return!1}function us(t){let e=0,n="";for(let r=a(d,t,"\\ud");r>=0;r=a(d,t,"\\ud",r+
2)){let o=0;for(;r-o>0&&a(F,t,r-o-1)===92;)o++;o%2!==1&&(n+=a(g,t,e,r)+"\uFFFD",e=r+6)}return e===0?t:n+a(g,t,e)}var{delete:ls,forEach:fs,get:rr,set:ds}=Map.prototype,
{delete:ps,get:we,has:hs}=Headers.prototype,{toLowerCase:ys,trim:$e}=String.prototype,{parse:gs}=Date,{set:ms}=Uint8Array.prototype,or=Headers,ir=Reflect.get(Object.
prototype,"__lookupGetter__"),sr=a(ir,Request.prototype,"method"),vs=a(ir,Request.prototype,"url"),wt=new Map,Ht=0,$t=0,_e=new WeakMap;function ws(){const{caches:t}=globalThis;
if(typeof t!="object")return;const e=t.default,n=S(e),r=S(t),{open:o}=r;a(Rt,_e,e,"");const i={async match(s,c){return $s(be(this,s,c))},async put(s,c){const u=be(
this,s);if(u===null)throw new j("Cannot cache response to non-GET request.");await R(_s(u,c))},async delete(s,c){const u=be(this,s,c);return u!==null&&Mt(u)!==void 0&&
xe(u)},async open(s){const c=(await K(O(o,this,arguments))).value;return a(Rt,_e,c,`named ${P(s)}
`),c}};N(n,"match",i.match),N(n,"put",i.put),N(n,"delete",i.delete),N(r,"open",i.open)}function be(t,e,n){const r=a(te,_e,t);if(r===void 0)throw new j("Illegal \
invocation");let o=e;try{a(sr,o)}catch{o=new Ge(e)}if(a(sr,o)!=="GET"&&!(n&&n.ignoreMethod))return null;const i=a(vs,o),s=a(d,i,"#");return r+(s<0?i:a(g,i,0,s))}
function $s(t){const e=t===null?void 0:Mt(t);if(e===void 0)return;const{body:n,status:r,statusText:o}=e,i=new or(e.headers);return new Ot(n===null?null:new it(n),
{__proto__:null,status:r,statusText:o,headers:i})}function Mt(t){const e=a(rr,wt,t);if(e===void 0||e.until>W())return e;xe(t)}function xe(t){const{size:e}=a(rr,
wt,t);return Ht--,$t-=e,a(ls,wt,t)}async function _s(t,e){if(!Re(e))throw new j("Failed to execute 'put' on 'Cache': parameter 2 is not of type 'Response'.");const n=a(
ie,e),r=a(cn,e),o=new or(a(un,e)),i=a(ln,e);if(n===206)throw new j("Cannot cache response to a range request (206 Partial Content).");if(a(d,a(we,o,"vary")??"",
"*")>=0)throw new j("Cannot cache response with 'Vary: *' header.");if(a(fn,e))throw new j("Body has already been used. It can only be used once. Use tee() firs\
t if you need to read it twice.");const s=i===null?null:await R(bs(i)),c=W()+xs(o);if(Mt(t)!==void 0&&xe(t),!(c>W()))return;const u=Wt(t+Te(o)).length+(s===null?
0:s.length);if((Ht>=Jt||$t+u>pt)&&a(fs,wt,(l,f)=>Mt(f)),Ht>=Jt)throw new ot(`the caches of this isolate hold ${Jt} responses, which is all they take: delete one\
 first`);if($t+u>pt)throw ar($t+u);Ht++,$t+=u,a(ds,wt,t,{__proto__:null,body:s,status:n,statusText:r,headers:o,size:u,until:c})}var ar=t=>new ot(`the caches of \
this isolate would hold ${t} bytes; they take ${pt}: delete responses first`);async function bs(t){const e=Be(t),n=[];let r=0;for(;;){const i=await R(a(sn,e));if(i.
done)break;const s=Oe(i.value);if(r+=s.length,r>pt)throw ve(()=>a(an,e)),ar(`more than ${pt}`);B(n,new it(new it(s.buffer,s.offset,s.length)))}const o=new it(r);
for(let i=0,s=0;i<n.length;s+=n[i++].length)a(ms,o,n[i],s);return o}function xs(t){const e=a(ys,a(we,t,"cache-control")??""),n=_t(e,"private"),r=n!==void 0&&a(d,
n,"set-cookie")>=0;if(r&&a(ps,t,"set-cookie"),a(hs,t,"set-cookie")||n!==void 0&&!r||_t(e,"no-store")!==void 0||_t(e,"no-cache")!==void 0)return 0;const o=_t(e,"\
s-maxage")??_t(e,"max-age");if(o!==void 0)return at(o)*1e3;const i=a(we,t,"expires");return i===null?1/0:gs(i)-W()}function _t(t,e){for(let n=0,r;n<t.length;n=r+
1){r=a(d,t,",",n),r<0&&(r=t.length);const o=a($e,a(g,t,n,r)),i=a(d,o,"=");if(a($e,i<0?o:a(g,o,0,i))!==e)continue;const s=i<0?"":a($e,a(g,o,i+1));return a(d,s,'"')===
0?a(g,s,1,-1):s}}var Ss={...Q,__proto__:null,depth:4,hidden:!0,proxy:!0},Es={...Q,__proto__:null,table:!0};function ks(t,e,n,r){const o=t==="dir"||t==="table"?"":
Os(e,n);let i="";for(let s=n;s<e.length&&!Z(r);s++){const c=s>n?o[s-n-1]:void 0;let u=e[s],l=Q;c!==void 0&&(u=As(c,u)),c==="o"?l=Ss:t==="dir"?l=Ns(e[1]):t==="ta\
ble"&&s===n&&(l=Es),i+=(s>n?",":"")+Vn(u,r,l)}return i}function Os(t,e){const n=t[e];let r="";if(t.length<e+2||typeof n!="string")return r;for(let o=a(d,n,"%");o>=
0&&r.length<t.length;o=a(d,n,"%",o+2)){const i=a(g,n,o+1,o+2);i!==""&&a(d,"sdifjoOc",i)>=0&&(r+=i)}return r}function As(t,e){try{if(t==="j")return Qt(e);if(e===
null||typeof e!="object"&&typeof e!="function"||V(e))return e;if(t==="s")return typeof e=="function"||Rs(e)?P(e):e;if(t==="d")return at(e);if(t==="i"||t==="f")return P(
e)}catch(n){if(t==="j"&&Ts(n))return"[Circular]"}return e}function Ts(t){const e=t!==null&&typeof t=="object"&&!V(t)?A(t,"message"):void 0;return typeof e=="str\
ing"&&a(d,e,"Converting circular structure to JSON")===0}function Rs(t){const e=typeof A(t,"toString")=="function",n=typeof A(t,Ue)=="function";if(!e&&!n)return!1;
for(let r=t,o=!0;r!==null;r=I(r),o=!1){if(!(e&&b(r,"toString"))&&!(n&&b(r,Ue)))continue;const i=o?void 0:v(r,"constructor");return i===void 0||typeof i.value!="\
function"||!se(A(i.value,"name"))}return!1}function Ns(t){const e={...Q,__proto__:null,custom:!1};if(t===null||typeof t!="object"||V(t))return e;const n=c=>h(t,
c),r=n("depth"),o=n("maxArrayLength"),i=n("maxStringLength"),s=n("getters");return r===null||r===void 0&&b(t,"depth")||typeof r=="number"&&r>=Kt?e.depth=Kt:At(r)&&
(e.depth=r),e.hidden=n("showHidden")===!0,e.proxy=n("showProxy")===!0,e.custom=n("customInspect")===!0,e.items=cr(o,e.items),e.text=cr(i,e.text),(s===!0||s==="g\
et"||s==="set")&&(e.getters=s),e}var cr=(t,e)=>t===null?1/0:typeof t!="number"?e:t>0?t:0,{decode:Bs}=TextDecoder.prototype,Is=Object.freeze({__proto__:null,stream:!0});
function js(t){ur(t,"stdout"),ur(t,"stderr")}function ur(t,e){const n=t[e],r=new TextDecoder;if(n===null||typeof n!="object"||typeof n._write!="function")return;
const{_write:o}={_write(i,s,c){Cs(e,a(Bt,i)===void 0?P(i):a(Bs,r,i,Is)),c()}};N(n,"_write",o)}function Ls(t){const e=t[0];return t.length!==1||typeof e!="string"?
"":a(d,e,"stdout: ")===0?"stdout":a(d,e,"stderr: ")===0?"stderr":""}function _(t,e,n="",r=0){Ft();const o=T();if(o===null||o.closed)return;if(me(o)){o.dropped++;
return}const i=Ii(),s=Ls(e);s!==""&&Bi()&&(t=s,e=[a(g,e[0],8)+`
`]);const c=tr(o),{length:u}=c,l=ks(t,e,r,c),{group:f}=o;er(o,`{"t":"console","level":"${t}","ms":${St(o)},"group":${f}${i===""?"":`,"at":${k(i)}`}${n},"args":[${l}\
]}`,u-c.length)}function Cs(t,e){e!==""&&_(t,[e])}function lr(t,e){e.length>0&&_(t,e);const n=T();n!==null&&n.group++}function fr(t,e){const n=T(),r=Ut(e);if(n===
null)return;const o=n.timers[r];if(o===void 0){_("warn",[`No such label '${r}' for console.${t}()`]);return}t==="timeEnd"&&delete n.timers[r];const i=`${r}: ${Fs(
W()-o)}`,s=[];for(let c=1;t==="timeLog"&&c<e.length;c++)N(s,c,e[c]);N(s,0,s.length>0?Ds(i):i),_(t,s)}var Ps={log(){_("log",arguments)},info(){_("info",arguments)},
warn(){_("warn",arguments)},error(){_("error",arguments)},debug(){_("debug",arguments)},dir(){_("dir",arguments)},dirxml(){_("dirxml",arguments)},table(){_("tab\
le",arguments)},trace(){_("trace",arguments,`,"stack":${k(Mn())}`)},group(){lr("group",arguments)},groupCollapsed(){lr("groupCollapsed",arguments)},groupEnd(){const t=T();
t!==null&&t.group>0&&t.group--},clear(){const t=T();t!==null&&(t.group=0),_("clear",[])},time(){const t=T(),e=Ut(arguments);t!==null&&(t.timers[e]!==void 0?_("w\
arn",[`Label '${e}' already exists for console.time()`]):t.timers[e]=W())},timeLog(){fr("timeLog",arguments)},timeEnd(){fr("timeEnd",arguments)},count(){const t=T(),
e=Ut(arguments);if(t===null)return;const n=t.counts[e]=(t.counts[e]??0)+1;_("count",[`${e}: ${n}`])},countReset(){const t=T(),e=Ut(arguments);t!==null&&(t.counts[e]===
void 0?_("warn",[`Count for '${e}' does not exist`]):delete t.counts[e])},context(){return dr},assert(){arguments[0]||_("assert",arguments,"",1)}},dr=console,Ut=t=>t.
length>0&&t[0]!==void 0?`${t[0]}`:"default",Fs=t=>t<1e3?`${t}ms`:`${(t-t%1e3)/1e3}.${a(g,`00${t%1e3}`,-3)}s`;function Ds(t){let e="";for(let n=0;n<t.length;n++)
e+=t[n]==="%"?"%%":t[n];return e}var Hs="the program exports no handler: export default { fetch(request, env, ctx) { \u2026 } }, a class with fetch, a function, or a\
 function named run";function Ms(t){const e=h(t,"prompt");return typeof e=="string"?e:""}function Us(t,e,n){return e!==void 0&&!b(t,e)?`the program has no expor\
t named ${e}; it has ${hr(t)}`:typeof n=="function"?`the program's ${e===void 0?"default class":`class ${e}`} has no fetch method: add fetch(request) { \u2026 } to i\
t`:e!==void 0?`the program's export ${e} cannot answer: it must be an object or a class with fetch, or a function; it is ${Se(n)}`:`${Hs}; ${zs(t,n)}`}var pr={__proto__:null,
scheduled:'{ cron: "0 * * * *", scheduledTime: Date.now() }',queue:'{ queue: "jobs", messages: [] }',email:'{ from: "from@example.com", to: "to@example.com", he\
aders: new Headers() }',tail:"[]"};function zs(t,e){const n=e!==null&&typeof e=="object"?Gs(e):void 0;if(n!==void 0)return`its default export has ${n}, which no\
thing calls here; call it by hand: async fetch(request, env, ctx) { await this.${n}(${pr[n]}, env, ctx); return new Response("done"); }`;if(e!==void 0)return`it\
s default export is ${Se(e)}${typeof e=="object"&&e!==null?" without fetch":""}`;const r=hr(t);return r==="none"?"it exports nothing":`it exports ${r}, and no e\
ntrypoint is named`}function Gs(t){const e=q(pr);for(let n=0;n<e.length;n++){const r=e[n];if(typeof h(t,r)=="function")return r}}function qs(t){return new j(`th\
e program's fetch must return a Response; it returned ${Se(t)}${t===void 0?": is a return missing?":""}`)}function hr(t){const e=q(t);let n="";for(let r=0;r<e.length;r++){
const o=e[r];typeof o=="string"&&(n+=(n===""?"":", ")+o)}return n===""?"none":n}function Se(t){switch(typeof t){case"undefined":return"undefined";case"function":
return"a function";case"object":if(t===null)return"null";if(st(t))return"an array";try{if(S(t)===no.prototype)return"a plain object"}catch{}return"an object of \
another class";default:return`a ${typeof t}`}}var Ws=["setTimeout","setInterval","setImmediate","queueMicrotask"],ft=null;function Vs(t){ft===null?rt(T(),"unhan\
dledrejection",t):ft.length<Ce&&B(ft,t)}var zt=[];function yr(){const t=zt;zt=[];for(let e=0;e<t.length;e++){const{owner:n,callback:r,held:o}=t[e],i=_r(n);i!==null&&
ts(i,()=>{try{r(o)}catch(s){rt(i,"uncaught",s)}})}}var Ee=null;function Ys(){const{prototype:t}=Function,{bind:e}=t,n=v(t,"bind"),r={bind(o){return Ee===null&&h(
this,"name")==="getCwd"&&Ks(o)&&(Ee=o,gr(o,"exitImpl","exit"),h(t,"bind")===r&&$(t,"bind",n)),O(e,this,arguments)}}.bind;$(t,"bind",{__proto__:null,value:r,writable:!0,
enumerable:!1,configurable:!0})}function Ks(t){if(typeof t!="object"||t===null||V(t))return!1;const e=S(t);return e!==null&&!V(e)&&typeof h(e,"exitImpl")=="func\
tion"}async function Js(){let t;try{t=(await K(import("node:process"))).value.default}catch{return}if(js(t),Ee===null)for(const e of["exit","abort","reallyExit"])
typeof t[e]=="function"&&gr(t,e,e)}function gr(t,e,n){const r={[e](){const o=T();o!==null&&(o.exited=!0,Yt(o));const i=new J(`process.${n}() was called`);throw $(
i,"name",{__proto__:null,value:"ProcessExit"}),i}}[e];try{N(t,e,r)}catch{}}async function Xs(){let t,e;try{t=(await K(import("node:net"))).value.default,e=(await K(
import("cloudflare:sockets"))).value.connect}catch{return}const{prototype:n}=t.Socket,{destroy:r}=n,{_normalizeArgs:o}=t,{setTimeout:i}=globalThis;N(n,"connect",
{connect(){const c=[];for(let f=0;f<arguments.length;f++)B(c,arguments[f]);const u=h(typeof c[0]=="object"&&h(c[0],0)!==void 0?c[0]:o(c),0),l=h(u,"path");try{e(
l===void 0?{hostname:h(u,"host")??"localhost",port:h(u,"port")}:l)}catch(f){i(()=>a(r,this,f),0)}return this}}.connect)}var mr=$r.abortIsolate,ke=!1,Gt=!1,vr=!1,
qt,Qs,wr=!1;async function Zs(t){h(t,"process")===!0&&await R(Js()),h(t,"console")===!0&&await R(Yo()),h(t,"net")===!0&&await R(Xs()),h(t,"caches")===!0&&ws(),wr=
!0}var ta=t=>h(t,"process")===!0||h(t,"console")===!0||h(t,"caches")===!0||h(t,"net")===!0;async function ea(t,e,n,r){return await(Qs??=R(Zs(r))),Ie(qt!==void 0,
t,Ae,e,n,r)}Tr(),Or(),Ar();var na=Me({fetch:Sr});export{na as default};
