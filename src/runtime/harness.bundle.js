// Made of src/runtime/harness by `npm run harness`; its SHA-256: 83a4b6e9e9635266bb65b4614aceeaffb91a65e9170ecfc4a0e8539e224821d6
import*as wr from"cloudflare:workers";const Ot=(function(e){return e!==null&&!e.closed&&yt()-e.started<=qr}),Sr=(function(e){if(Ot(e))return e;for(let n=0;n<P;n++)
if(Ot(U[n]))return U[n];return null}),br=(function(e){return s(Ct,e)?{__proto__:null,buffer:s(Ye,e),offset:s(Ke,e),length:s(Je,e)}:Ps(e)}),Er=(function(e){return{
props:{},waitUntil(n){e.pending++;const r=()=>{e.pending--;const{wake:o}=e;e.wake=null,o&&o()};pt(dt(n),r,o=>{rt(e,"waitUntil",o),r()})},passThroughOnException(){}}}),
xr=(function(e,n,r,o,i){const c=g(i,"entrypoint"),u=g(i,"args"),a=it(u)?u:void 0,l=Er(e),f=c===void 0||w(n,c)?n[c??"default"]:void 0;if(typeof f=="function"&&!Br(
f))return Tt(a===void 0?f(r,o,l):A(f,void 0,a),!1);if(typeof f=="function"){const p=Zt(f,[l,o]);if(typeof p.fetch=="function")return Tt(p.fetch(r),!0)}else{if(f!==
null&&typeof f=="object"&&typeof f.fetch=="function")return Tt(f.fetch(r,o,l),!0);if(c===void 0&&typeof n.run=="function")return Tt(A(n.run,void 0,[a===void 0?ic(
i):a[0],o,l]),!1)}throw new X(sc(n,c,f))}),At=(function(e){const n=yt();return n>e.started?n-e.started:0}),Te=(function(e){return s(Lo,nn,e)}),Jt=(function(e,n){
Yt=n===void 0,Ae=!Yt,n===void 0?Ar():Fr(e,n),Hr(Yt?e:null)}),Ne=(async function(e,n,r,o){F(e,`{"t":"start","v":1,"warm":${Ae}}`);let i="import";try{const c=g(o,
"main"),u=g(o,"method")==="HEAD",a=Ir(g(o,"outputBytes")),l=!Yt&&!Ae;l&&Jt(e);let f;try{f=await G(import(c))}catch(x){throw l&&Jt(e,{reason:x}),x}l&&Jt(e,null),
i="handler";const p=xr(e,f,u?new uo(n,{__proto__:null,method:"HEAD"}):n,r,o),y=(await dt(p.value)).value,z=Cr(y);if(p.fetch&&!z)throw ac(y);if(!e.closed){const x=z?
Mr(e,y,u):Ms(e,y,a);i="body",x&&await G(Pr(e,x,a))}}catch(c){rt(e,i,c)}do{for(;e.pending>0&&!e.closed;)await js(e);gr(),e.closed||await Ur()}while(e.pending>0&&
!e.closed);Xt(e)}),kr=(function(e,n,r){const{props:o}=r;if(Tr()||!o||typeof g(o,"main")!="string"||($r||($r=!0,Kt=g(o,"key")),g(o,"key")!==Kt))return Wt("a prog\
ram cannot call the harness that runs it");if(g(o,"end")===!0)return vr!==void 0&&vr("its name was given up"),Wt("this platform cannot end an isolate");const i=g(
o,"cpuMs"),c=Lt(i)?i:oo;return!_r&&(g(o,"process")===!0||g(o,"console")===!0)?yc(c,e,n,o):Le(Kt!==void 0,c,Ne,e,n,o)}),Xt=(function(e){if(e.controller===null)return;
e.meter.stopped?F(e,`{"t":"stopped","place":${e.meter.place}}`):xt.over(),F(e,`{"t":"end","ms":${At(e)},"outcome":"${e.exited?"exited":e.threw?"threw":"returned"}\
","console_dropped":${e.dropped}}`);const n=e.controller;e.closed=!0,e.controller=null;try{s(Co,n)}catch{}Re(e)}),v=(function(e,n){return s(Ue,e,n)}),Or=(function(e){
let n="";const r=(function(i,c){n+=`${n===""?"":","}[${O(i)},${O(c)}]`});s(Go,e,(function(i,c){c!=="set-cookie"&&r(c,i)}));const o=Dr(e);for(let i=0;i<o.length;i++)
r("set-cookie",o[i]);return n}),Ar=(function(){ft=[]}),Tr=(function(){return s(fn,_t)!==void 0}),Nr=(function(){Object.assign(pr,ec)}),Rr=(function(){addEventListener(
"unhandledrejection",e=>fc(e.reason)),addEventListener("error",e=>rt(N(),"uncaught",s(Vo,e)??s(Yo,e)));for(const e of lc)zr(globalThis,e);Wr(),Gr()}),Lr=(function(){
const{revocable:e}={revocable(r,o){const i=Jo(r,o),{proxy:c,revoke:u}=i,a=an(c,r,o);return i.revoke=()=>{a.revoked=!0,u()},$(i.revoke,"name",{__proto__:null,value:"",
configurable:!0}),i}},n=Xo.bind(void 0);$(n,"name",{value:"Proxy",configurable:!0}),$(n,"revocable",{value:e,writable:!0,configurable:!0}),$(ot,"Proxy",{value:n,
writable:!0,configurable:!0})}),Br=(function(e){const n=s(h,s(gt,e),0,6),r=s(L,n,5);if(s(d,n,"class")===0&&(r===32||r===123||r===10||r===13||r===9||r===47))return!0;
const o=e.prototype;return o!==null&&typeof o=="object"&&typeof o.fetch=="function"}),Cr=(function(e){try{return s(on,e),!0}catch{return!1}}),Re=(function(e){const{
wake:n,pulled:r}=e;e.wake=e.pulled=null,n&&n(),r&&r()}),Ir=(function(e){return Lt(e)&&e>=0&&!ht(e,-0)?e:eo}),G=(function(e){return W(e,"constructor",J),e}),g=(function(e,n){
const r=m(e,n);return r&&w(r,"value")?r.value:void 0}),O=(function(e){return re(s(yo,e))}),jr=(function(e){try{return s(Io,e)}catch{throw new X("the response's \
body is locked to a reader: release the reader's lock, or return response.clone(), taken before it is read")}}),Fr=(function(e,n){const r=ft??[];ft=null;for(let o=0;o<
r.length;o++)(n===null||n.reason!==r[o])&&rt(e,"unhandledrejection",r[o])}),W=(function(e,n,r){return $(e,n,{__proto__:null,value:r,writable:!0,enumerable:!0,configurable:!0})}),
Pr=(async function(e,n,r){for(let o=r;;){const i=await G(s(Fo,n));if(i.done)return;const{buffer:c,offset:u,length:a}=br(i.value);for(let f=0;f<a&&f<o;f+=Fe){const p=f+
Fe,y=p<a?p<o?p:o:a<o?a:o;for(F(e,`{"t":"body","base64":"${s(Ro,new ze(c,u+f,y-f))}"}`);!e.closed&&s(rn,e.controller)<=0;)await Is(e);if(e.closed)break}const l=a>
o;if(o-=a,l&&F(e,'{"t":"body_cut"}'),l||e.closed){ur(()=>s(Po,n));return}}}),Mr=(function(e,n,r){const o=s(on,n),i=s(Ho,n),c=i!==null&&!r;if(o===0||c&&s(Uo,n))throw new X(
Fs(o));const u=c?jr(i):null,a=`"status_text":${O(s(Mo,n))},"headers":[${Or(s(Do,n))}]`;if(a.length>Pe)throw new Rt(`the response's head is ${a.length} character\
s long; the limit is ${Pe}`);const l=s(zo,n)?',"websocket":true':"";return F(e,`{"t":"response","ms":${At(e)},"status":${o},${a},"body":${c}${l}}`),!c&&i!==null&&
ur(()=>s(jo,i)),u}),Tt=(function(e,n){return{__proto__:null,value:e,fetch:n}}),Dr=(function(e){try{return s(Wo,e)}catch{return s(qo,e,"set-cookie")}}),Hr=(function(e){
rr=e}),dt=(function(e){return G(new J((function(n,r){const o=(function(c){n({__proto__:null,value:c})});let i=!1;try{i=E(e)===J.prototype}catch{}if(i)try{pt(e,o,
r);return}catch{}pt(new J((function(c){c(e)})),o,r)})))}),Le=(function(e,n,r,o,i,c){let u=0;for(;u<P&&Ot(U[u]);)u++;if(u===P){if(!e)return Wt(`this isolate alre\
ady has ${P} active runs; the limit is ${P}`);u=Rs()}const a={__proto__:null,started:yt(),controller:null,closed:!1,lines:0,length:0,dropped:0,group:0,timers:{__proto__:null},
counts:{__proto__:null},threw:!1,exited:!1,pending:0,wake:null,pulled:null,meter:xt.meter(n)},l={__proto__:null,start:(function(y){a.controller=y}),pull:(function(){
const{pulled:y}=a;a.pulled=null,y&&y()}),cancel(){a.closed=!0,xt.over(),Re(a)}},f=new ao(l,{__proto__:null,highWaterMark:no});U[u]=a,xt.over(),s(ln,_t,a,r,a,o,i,
c);const p={__proto__:null,"content-type":"application/x-ndjson","cache-control":"no-transform"};return new ne(f,{__proto__:null,headers:p})}),pt=(function(e,n,r){
const i=m(e,"constructor")===void 0&&$(e,"constructor",Zo);try{s(Qo,e,n,r)}finally{i&&delete e.constructor}}),Ur=(function(){return G(new J((function(e){const n=(function(){
e(void 0)});try{dn(n)}catch{sn(n,0)}})))}),zr=(function(e,n){const r=e[n];if(typeof r!="function")return;const o={[n](i){if(Gt(),typeof i!="function")return A(r,
e,arguments);const c=[];k(c,function(){Vt.length>0&&gr();try{return A(i,this,arguments)}catch(u){rt(N(),"uncaught",u)}});for(let u=1;u<arguments.length;u++)k(c,
arguments[u]);return A(r,e,c)}}[n];W(e,n,o)}),Gr=(function(){const e=globalThis.FinalizationRegistry;if(typeof e!="function")return;const n=new cn(e,{__proto__:null,
construct(r,o,i){const c=g(o,0),u=N();return typeof c!="function"?Zt(r,o,i):Zt(r,[l=>{k(Vt,{__proto__:null,owner:u,callback:c,held:l})}],i)}});$(e.prototype,"co\
nstructor",{__proto__:null,value:n,writable:!0,enumerable:!1,configurable:!0}),$(globalThis,"FinalizationRegistry",{__proto__:null,value:n,writable:!0,enumerable:!1,
configurable:!0})}),Wr=(function(){const{fromAsync:e}=Array;if(typeof e!="function")return;const n={fromAsync(r,o=void 0,i=void 0){return A(e,this,[r,o===void 0?
u=>(Gt(),u):typeof o!="function"?o:function(){return Gt(),A(o,i,arguments)}])}}.fromAsync;$(n,"length",{__proto__:null,value:1,configurable:!0}),$(Array,"fromAs\
ync",{__proto__:null,value:n,writable:!0,enumerable:!1,configurable:!0})}),F=(function(e,n){if(!e.closed)try{s(Bo,e.controller,Te(n+`
`))}catch(r){if(E(r)===Rt.prototype)throw r;e.closed=!0}});var P=16,qr=6e4,Vr=6,Qt=28,Yr=64*1024,Kr=1e4,Be=1e4,Jr=100,Ce=1000000n,Xr=32,Qr=1e3,Ie=5e3,je=1024*1024,
Zr=16,to=256*1024,Fe=48*1024,eo=1024*1024,no=16,ro=16,Pe=256*1024,Me=100,oo=500;import{AsyncLocalStorage as io}from"node:async_hooks";var ot=globalThis,{apply:A,
construct:Zt,ownKeys:M,getPrototypeOf:E,getOwnPropertyDescriptor:m,defineProperty:$}=Reflect,{freeze:De,hasOwn:w}=Object,{toPrimitive:He,toStringTag:Nt}=Symbol,
s=Function.prototype.call.bind(Function.prototype.call),Ue=Reflect.get(Object.prototype,"__lookupGetter__"),J=Promise,I=Error,X=TypeError,Rt=RangeError,te=RegExp,
so=Object,co=Function,ee=WeakMap,ze=Uint8Array,ne=Response,uo=Request,ao=ReadableStream,{isArray:it}=Array,{is:ht}=Object,{now:yt}=Date,{isFinite:Lt}=Number,{isError:Ge,
captureStackTrace:lo}=Error,{stringify:re,parse:fo}=JSON,D=String,Q=Number,{toString:po}=Error.prototype,{exec:oe}=RegExp.prototype,{structuredClone:ie}=ot,{toString:gt}=Function.
prototype,{toString:We}=Symbol.prototype,{toString:ho}=BigInt.prototype,{slice:h,indexOf:d,lastIndexOf:mt,charCodeAt:L,toWellFormed:yo}=String.prototype,{forEach:go}=Map.
prototype,mo=v(Map.prototype,"size"),{forEach:vo}=Set.prototype,$o=v(Set.prototype,"size"),{getTime:_o,toISOString:wo}=Date.prototype,{toString:So}=Object.prototype,
{asUintN:qe}=BigInt,{fromCharCode:bo}=String,{has:se,get:st,set:vt}=WeakMap.prototype,{has:Eo}=WeakSet.prototype,xo=v(RegExp.prototype,"source"),ko=v(RegExp.prototype,
"flags"),Ve={__proto__:null,Number:Number.prototype.valueOf,String:String.prototype.valueOf,Boolean:Boolean.prototype.valueOf,BigInt:BigInt.prototype.valueOf,Symbol:Symbol.
prototype.valueOf},ce=[{kind:"async function",prototype:E(async()=>{})},{kind:"generator",prototype:E(function*(){})},{kind:"async generator",prototype:E(async function*(){})}],
Oo=E(new Map().entries()),Ao=E(new Set().values()),Bt=new Map;for(const t of[Array,ArrayBuffer,Function,Map,Set,Object,RegExp,Date,DataView,Error,AggregateError,
RangeError,TypeError,Boolean,Number,String,Promise,WeakMap,WeakSet,BigInt,Symbol])Bt.set(t.prototype,t.name);Bt.set(E(Uint8Array.prototype),"TypedArray"),typeof ot.
SharedArrayBuffer=="function"&&Bt.set(ot.SharedArrayBuffer.prototype,"SharedArrayBuffer");var{get:To}=Map.prototype,ue=t=>s(To,Bt,t),$t=E(Uint8Array.prototype),
ae=DataView.prototype,Ct=v($t,Nt),No=v($t,"length"),Ye=v($t,"buffer"),Ke=v($t,"byteOffset"),Je=v($t,"byteLength"),Xe=v(ae,"buffer"),Qe=v(ae,"byteOffset"),Ze=v(ae,
"byteLength"),le=v(ArrayBuffer.prototype,"byteLength"),Ro=Reflect.get(Uint8Array.prototype,"toBase64"),tn=ot.SharedArrayBuffer,It=typeof tn=="function"?v(tn.prototype,
"byteLength"):void 0,en=s(Ue,ArrayBuffer.prototype,"detached"),nn=new TextEncoder,{encode:Lo}=nn,Z=Response.prototype,{enqueue:Bo,close:Co}=ReadableStreamDefaultController.
prototype,rn=v(ReadableStreamDefaultController.prototype,"desiredSize"),{getReader:Io,cancel:jo}=ReadableStream.prototype,{read:Fo,cancel:Po}=ReadableStreamDefaultReader.
prototype,on=v(Z,"status"),Mo=v(Z,"statusText"),Do=v(Z,"headers"),Ho=v(Z,"body"),Uo=v(Z,"bodyUsed"),zo=v(Z,"webSocket"),{forEach:Go,getSetCookie:Wo,getAll:qo}=Headers.
prototype,Vo=v(ErrorEvent.prototype,"error"),Yo=v(ErrorEvent.prototype,"message"),{setTimeout:sn}=ot,{text:Ko}=Z,cn=Proxy,{revocable:Jo}=Proxy,un=new WeakMap,jt=t=>s(
st,un,t),tt=t=>jt(t)!==void 0;function an(t,e,n){const r={__proto__:null,target:e,handler:n,revoked:!1};return s(vt,un,t,r),r}function Xo(t,e){if(new.target===void 0)
throw new X("Constructor Proxy requires 'new'");const n=new cn(t,e);return an(n,t,e),n}var _t=new io,{run:ln,getStore:fn}=_t,{then:Qo}=Promise.prototype,ct=256;
function V(t,e){try{let n=E(t);for(let r=0;n!==null&&r<ct&&!tt(n);r++,n=E(n))if(n===e)return!0}catch{}return!1}function k(t,e){$(t,t.length,{__proto__:null,value:e,
writable:!0,enumerable:!0,configurable:!0})}var Zo=De({__proto__:null,value:void 0,writable:!0,enumerable:!1,configurable:!0});function ti(t){try{sn(t,0)}catch{
dn(t)}}function dn(t){pt(s(Ko,new ne("")),t,t)}import{claim as ei}from"./guard.js";function pn(t){let e=jt(t);for(;e!==void 0;){if(e.revoked)return;t=e.target,e=
jt(t)}return t}function R(t){const e=E(t);return tt(e)?pn(e)??null:e}function T(t,e){for(let n=t,r=0;n!==null&&r<ct;n=R(n),r++){const o=m(n,e);if(o!==void 0){if(w(
o,"value"))return o.value;if(typeof o.get!="function")return;try{return A(o.get,t,[])}catch{return}}}}function hn(t){for(let r=t,o=0;r!==null&&o<ct;r=R(r),o++){
const i=r===t?void 0:ue(r);if(i!==void 0)return i;const c=ri(t,m(r,"constructor"));if(c!=="")return c}const e=R(t);return e===null?null:`Object <${hn(e)??`[Obje\
ct: null prototype]${ni(e)?" {}":""}`}>`}function ni(t){const e=M(t);for(let n=0;n<e.length;n++){const r=m(t,e[n]);if(r!==void 0&&r.enumerable)return!1}return!0}
function ri(t,e){const n=e===void 0?void 0:e.value;if(typeof n!="function"||tt(n))return"";const r=m(n,"prototype"),o=r===void 0?void 0:r.value;if(o===null||typeof o!=
"object"||!V(t,o))return"";const i=T(n,"name");if(typeof i=="string")return i;try{return D(i)}catch{return""}}function oi(t,e){const n=T(t,Nt);if(typeof n!="str\
ing"||n==="")return"";const r=m(t,Nt);return r!==void 0&&(e||r.enumerable)?"":n}var ii=(t,e)=>e!==""&&(e!==t||e==="Object")?`${t??"null"} [${e}]`:t,si=" Object \
Array Function Error Date RegExp Number String Boolean Symbol BigInt Map Set WeakMap WeakSet WeakRef Promise ArrayBuffer SharedArrayBuffer DataView Int8Array Ui\
nt8Array Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array Float16Array Float32Array Float64Array BigInt64Array BigUint64Array AggregateError Eval\
Error RangeError ReferenceError SyntaxError TypeError URIError Iterator FinalizationRegistry Proxy SuppressedError DisposableStack AsyncDisposableStack ",fe=t=>typeof t==
"string"&&s(d,si,` ${t} `)>=0,de=Array.prototype,yn=null,Ft;async function ci(){try{const{createRequire:t}=(await dt(import("node:module"))).value;yn=t("file://\
/")}catch{}}function gn(){if(Ft===void 0){Ft=null;try{Ft=yn("node:util").inspect}catch{}}return Ft}function mn(t){const e=gn(),n=m(de,"includes");if(e===null||n===
void 0)return null;const r=[];let o="",i=!0;const c={includes(a){if(!i)k(r,{__proto__:null,value:a,text:""});else return i=!1,!1;return!0}}.includes,u={__proto__:null,
customInspect:!1,depth:0,breakLength:1/0,maxStringLength:1/0,showProxy:!1,stylize(a,l){const f=ui(a,l);return f!==""?k(r,{__proto__:null,value:void 0,text:f}):l===
"string"?k(r,{__proto__:null,value:vn(a,1,a.length-1),text:""}):l==="special"&&s(d,a,"[Circular")!==0&&(o+=a),a}};try{$(de,"includes",{__proto__:null,value:c,writable:!0,
enumerable:!1,configurable:!0});const a=s(e,void 0,t,u);return typeof a=="string"?{__proto__:null,values:r,words:o,text:a}:null}catch{return null}finally{try{$(
de,"includes",n)}catch{}}}function ui(t,e){switch(e){case"number":return t==="-0"||t==="NaN"||s(d,t,"Infinity")>=0?`{"type":"number","value":"${t}"}`:D(Q(t));case"\
bigint":return`{"type":"bigint","value":"${s(h,t,0,-1)}"}`;case"boolean":case"null":return t;case"undefined":return'{"type":"undefined"}';case"symbol":return`{"\
type":"symbol","value":${O(vn(t,0,t.length))}}`;default:return""}}var ai={__proto__:null,b:"\b",t:"	",n:`
`,f:"\f",r:"\r",v:"\v"};function vn(t,e,n){let r="",o=e;for(let i=s(d,t,"\\",e);i>=0&&i+1<n;i=s(d,t,"\\",o)){const c=t[i+1],u=c==="x"?2:c==="u"?4:0;r+=s(h,t,o,i)+
(u>0?bo(Q("0x"+s(h,t,i+2,i+2+u))):ai[c]??c),o=i+2+u}return r+s(h,t,o,n)}var li={__proto__:null,AbortSignal:["aborted"],Blob:["size","type"],Crypto:[],CryptoKey:[
"type","extractable","algorithm","usages"],Event:["type","defaultPrevented","cancelable","timeStamp"],File:["size","type","name","lastModified"],MessageChannel:[
"port1","port2"],Performance:["timeOrigin"],Request:["method","url","headers","cache","redirect","integrity","keepalive","signal","body","bodyUsed","cf"],Response:[
"status","statusText","headers","body","bodyUsed","ok","redirected","type","url"],URL:["href","origin","protocol","username","password","host","hostname","port",
"pathname","search","searchParams","hash"],URLPattern:["protocol","username","password","hostname","port","pathname","search","hash","hasRegExpGroups"]},fi=" As\
yncFunction GeneratorFunction AsyncGeneratorFunction ",di=" Headers URLSearchParams FormData ",$n=new WeakMap,pe={name:"",fields:[],forEach:null};function pi(t,e,n){
const r=R(t);if(r===null)return null;let o=s(st,$n,r);if(o===void 0&&(o=mi(r),s(vt,$n,r,o)),o===pe)return null;if(o.forEach!==null)return yi(o,t,e,n);let i="";for(let l=0;l<
o.fields.length&&!(n.show.table&&n.path.length<=2);l++){const{key:f,get:p}=o.fields[l];let y;try{y=p===null?g(t,f):s(p,t)}catch{continue}y===void 0&&(p===null||
f==="cf")||(i+=`${i===""?"":","}[${O(f)},${b(y,n)}]`)}const c=e===null?`null [${o.name}]`:gi(e,o.name),u=j(t,n,i===""?B:l=>typeof l=="symbol"||!hi(o,l)),a=i===""||
u.list===""?i+u.list:`${i},${u.list}`;return`{"type":"object","class":${_(c,n)},"kind":"platform","properties":[${a}]${H(u.more)}}`}function hi({fields:t},e){for(let n=0;n<
t.length;n++)if(t[n].get===null&&t[n].key===e)return!0;return!1}function yi({forEach:t,name:e},n,r,o){let i=0;try{s(t,n,()=>{i++})}catch{return null}return On(t,
n,r,e,i,o)}function gi(t,e){const n=t.length-e.length-3;return n>0&&s(h,t,n)===` [${e}]`?s(h,t,0,n):t}function mi(t){const e=[];let n="";for(let r=t,o=0;r!==null&&
o<ct&&ue(r)===void 0;r=R(r),o++){const i=he(r),c=li[i];if(i!==""){if(n===""&&(n=i),s(d,di,` ${i} `)>=0){const u=wn(r,"forEach","value");return u===null?pe:{name:i,
fields:[],forEach:u}}if(c!==void 0){_n(e,r,c,!0);break}_n(e,r,M(r),!1)}}return n===""?pe:{name:n,fields:e,forEach:null}}function _n(t,e,n,r){const o=t.length;for(let i=0;i<
n.length;i++){const c=n[i],u=typeof c=="string"?wn(e,c,"get"):null;(u!==null||r&&!w(e,c))&&k(t,{__proto__:null,key:c,get:u})}if(!(!r||o===0))for(let i=0;i<o;i++){
const c=t[0];for(let u=1;u<t.length;u++)t[u-1]=t[u];t[t.length-1]=c}}function he(t){const e=g(t,"constructor");if(typeof e!="function"||tt(e)||s(mt,s(gt,e),"[na\
tive code]")<0)return"";const n=g(e,"name"),r=g(t,Nt);return typeof n!="string"||fe(n)||s(d,fi,` ${n} `)>=0||typeof r=="string"&&s(d,r,".")>=0?"":n}function wn(t,e,n){
for(let r=t,o=0;r!==null&&o<ct;r=R(r),o++){const i=m(r,e);if(i===void 0)continue;const c=w(i,n)?i[n]:void 0;return typeof c=="function"&&s(mt,s(gt,c),"[native c\
ode]")>0?c:null}return null}var B=()=>!0,Pt=t=>typeof t=="symbol"||!Sn(t),Sn=t=>{const e=Q(t);return e>=0&&e<4294967295&&D(e)===t&&e%1===0};function bn(t,e,n){const r=typeof t==
"symbol"?`{"type":"symbol","value":${_(s(We,t),n)}}`:vi(t,n);return e?r:`{"type":"hidden","value":${r}}`}function vi(t,e){const n=Zn(t);return n===""?_(t,e):`{"\
type":"string","value":${_(t,e)},"lone":[${n}]}`}function j(t,e,n){const r=M(t),{hidden:o}=e.show;let i="",c=0;for(let u=0;u<r.length;u++){const a=r[u];if(!n(a))
continue;const l=Si(t,a);if(!(l===void 0||!(o||l.enumerable))){if(K(e)){c++;continue}i+=`${i===""?"":","}[${bn(a,l.enumerable,e)},${ye(l,t,e)}]`}}if(o){const u=_i(
t,e);u!==""&&(i+=i===""?u:`,${u}`)}return{__proto__:null,list:i,more:c}}var $i=3;function _i(t,e){let n="",r=R(t);if(r===null||En(r)||he(r)!=="")return n;for(let o=0;o<
$i&&r!==null&&(o===0||!(En(r)||he(r)!==""));o++,r=R(r)){const i=M(r);for(let c=0;c<i.length&&!K(e);c++){const u=i[c],a=m(r,u);u==="constructor"||a===void 0||typeof a.
value=="function"||wi(t,r,u)||(n+=`${n===""?"":","}[${bn(u,a.enumerable,e)},${ye(a,t,e)}]`)}}return n}function En(t){const e=m(t,"constructor"),n=e===void 0?void 0:
e.value;return typeof n=="function"&&fe(T(n,"name"))}function wi(t,e,n){for(let r=t;r!==e&&r!==null;r=R(r))if(w(r,n))return!0;return!1}function Si(t,e){try{return m(
t,e)}catch{return{__proto__:null,enumerable:!0,get:void 0}}}function ye(t,e,n){if(w(t,"value"))return b(t.value,n);const{get:r,set:o}=t,{getters:i}=n.show;if(r===
void 0&&o===void 0)return w(t,"set")?'{"type":"undefined"}':'{"type":"opaque","class":"<uninitialized>"}';const c=r===void 0?"set":o===void 0?"get":"get/set";if(n.
show.table&&n.path.length<=2&&r!==void 0)return b(bi(r,e),n);let u="";if(r!==void 0&&(i===!0||i==="get"&&o===void 0||i==="set"&&o!==void 0))try{u=`,"got":${b(A(
r,e,[]),n)}`}catch(a){u=`,"threw":${b(a,n)}`}return`{"type":"accessor","value":"${c}"${u}}`}function bi(t,e){try{return A(t,e,[])}catch{return}}var H=t=>t>0?`,"\
more":${t}`:"";function xn(t,e,n){const r=j(t,e,n);return(r.list===""?"":`,"properties":[${r.list}]`)+H(r.more)}function Mt(t,e,n){const r=j(t,e,n);return r.list===
""?"":`,"properties":[${r.list}]`}function kn(t,e,n,r){if(!Ei(t))return r?Tn(t,e,n):null;const o=Oi(t,e,n,r)??Ni(t,e,n,r)??Ai(t,e,n,r);return o!==null||!r?o:xi(
t,e,n)??ki(t,e,n)??Ri(t,e,n)??ji(t,e,n)??Tn(t,e,n)??Di(t,e)}function Ei(t){for(let e=R(t),n=0;e!==null&&n<ct;e=R(e),n++){const r=ue(e);if(r!==void 0)return r!==
"Object"}return!0}function C(t,e){try{return s(t,e)}catch{return}}var ge=(t,e,n,r=B)=>n?xn(t,e,r):"";function xi(t,e,n){const r=C(mo,t);return r===void 0?null:On(
go,t,e,"Map",r,n)}function On(t,e,n,r,o,i){const c=lt(i);let u="",a=0;s(t,e,(f,p)=>{if(a>=c||K(i))return;const y=b(p,i);u+=`${a++?",":""}[${y},${b(f,i)}]`});const l=Mt(
e,i,B)+H(o-a);return`{"type":"map","class":${_(n??`null [${r}]`,i)},"size":${o},"entries":[${u}]${l}}`}function ki(t,e,n){const r=C($o,t),o=lt(n);if(r===void 0)
return null;let i="",c=0;return s(vo,t,u=>{c<o&&!K(n)&&(i+=(c++?",":"")+b(u,n))}),`{"type":"set","class":${_(e??"null [Set]",n)},"size":${r},"items":[${i}]${Mt(
t,n,B)}${H(r-c)}}`}function Oi(t,e,n,r){const o=C(_o,t);return o===void 0?null:`{"type":"date"${at(e,"Date")},"value":${ht(o,NaN)?"null":`"${s(wo,t)}"`}${ge(t,n,
r)}}`}function Ai(t,e,n,r){const o=M(Ve);for(let i=0;i<o.length;i++){const c=o[i],u=C(Ve[c],t);if(u===void 0)continue;const a=e===c?"":`,"made":${e===null?"null":
O(e)}`,l=c==="String"?Ti(u.length):B;return`{"type":"boxed","class":"${c}"${a},"value":${b(u,n)}${ge(t,n,r,l)}}`}return null}var Ti=t=>e=>Pt(e)||e>=t;function Ni(t,e,n,r){
const o=ht(t,te.prototype)?void 0:C(xo,t);return o===void 0?null:`{"type":"regexp"${at(e,"RegExp")},"value":${_(`/${o}/${C(ko,t)??""}`,n)}${ge(t,n,r)}}`}function Ri(t,e,n){
const r=s(Ct,t);if(r!==void 0)return Bi(t,e,r,n);let o="ArrayBuffer",i=C(le,t);if(i===void 0&&It!==void 0&&(o="SharedArrayBuffer",i=C(It,t)),i!==void 0)return Li(
t,e??`null [${o}]`,i,n);const c=C(Ze,t);if(c===void 0)return null;const u=b(s(Xe,t),n),a=j(t,n,B),l=`${q("byteLength",`${c}`)},${q("byteOffset",`${s(Qe,t)}`)},${q(
"buffer",u)}`;return`{"type":"object","class":${_(e??"null [DataView]",n)},"properties":[${l}${a.list===""?"":`,${a.list}`}]${H(a.more)}}`}var q=(t,e)=>`[{"type\
":"hidden","value":"${t}"},${e}]`;function Li(t,e,n,r){if(en!==void 0&&C(en,t)===!0)return`{"type":"bytes","class":${_(e,r)},"length":0,"items":[],"detached":tr\
ue}`;const o=lt(r),i=n<o?n:o,c=An(new ze(t,0,i),i,r);return`{"type":"bytes","class":${_(e,r)},"length":${n},"items":[${c}]${Mt(t,r,B)}}`}function Bi(t,e,n,r){const o=s(
No,t),i=lt(r),c=e===`Buffer [${n}]`&&r.show.custom?"Buffer":e??`null [${n}]`,u=An(t,o<i?o:i,r);let a=c==="Buffer"?Ii(t,r):j(t,r,Pt).list;if(r.show.hidden&&c!=="\
Buffer"){const l=s(Je,t),f=s(Ye,t),p=C(le,f)??(It===void 0?0:C(It,f)??0),y=o===0?Ci(n)/8:l/o,z=s(Ke,t),x=`{"type":"object","class":"ArrayBuffer","properties":[${q(
"byteLength",`${p}`)}]}`;a=`${`${q("BYTES_PER_ELEMENT",`${y}`)},${q("length",`${o}`)},${q("byteLength",`${l}`)}`},${q("byteOffset",`${z}`)},${q("buffer",x)}`+(a===
""?"":`,${a}`)}return`{"type":"bytes","class":${_(c,r)},"length":${o},"items":[${u}]${a===""?"":`,"properties":[${a}]`}}`}function Ci(t){let e=0;for(let n=0;n<t.
length;n++){const r=s(L,t,n)-48;r>=0&&r<=9&&(e=e*10+r)}return e}function Ii(t,e){const{show:n}=e;e.show=Y;const{list:r}=j(t,e,Pt);return e.show=n,r}function An(t,e,n){
let r="";for(let o=0;o<e&&!K(n);o++)r+=(o?",":"")+b(t[o],n);return r}function ji(t,e,n){if(!V(t,J.prototype))return null;const r=mn(t),o=at(e,"Promise"),i=Fi(r);
if(i===null)return null;const c=i==="fulfilled"||i==="rejected"?`,"value":${me(r.values[0],n)}`:"";return`{"type":"promise"${o}${i===""?"":`,"state":"${i}"`}${c}${xn(
t,n,B)}}`}function Fi(t){return t===null?"":s(d,t.words,"<pending>")===0?"pending":t.values.length===0?null:s(d,t.words,"<rejected>")>=0?"rejected":"fulfilled"}
function me({value:t,text:e},n){return e===""?b(t,n):(nt(n,e.length),e)}function Tn(t,e,n){const r=V(t,Oo)?"Map":V(t,Ao)?"Set":"";if(r==="")return null;const o=M(
t).length>0?null:mn(t);if(o===null||s(d,o.text,"[")!==0)return null;const i=s(d,o.text," Entries] {")>0,c=i?2:1,u=lt(n),{values:a}=o;let l="",f=0;for(let y=0;y+
c<=a.length&&f<u&&!K(n);y+=c,f++){const z=me(a[y],n);l+=(f?",":"")+(i?`[${z},${me(a[y+1],n)}]`:z)}const p=Pi(o.text)+(a.length/c-f);return`{"type":"iterator","c\
lass":"${r} ${i?"Entries":"Iterator"}","${i?"entries":"items"}":[${l}]${H(p)}}`}function Pi(t){const e=s(d,s(h,t,-16)," more item");if(e<0)return 0;let n=t.length-
16+e-1,r=0;for(let o=1;n>=0;n--,o*=10){const i=s(L,t,n)-48;if(!(i>=0&&i<=9))break;r+=i*o}return r}var Mi={};function Di(t,e){const n=Nn(se,t)?"WeakMap":Nn(Eo,t)?
"WeakSet":"";return n===""?null:`{"type":"opaque","class":${O(e??`null [${n}]`)},"weak":true}`}function Nn(t,e){try{return A(t,e,[Mi]),!0}catch{return!1}}var Hi=Symbol.
for("nodejs.util.inspect.custom"),ve=0;function Ui(t,e,n){const r=T(t,Hi);if(typeof r!="function"||ve>=Xr)return;const o=m(t,"constructor"),i=o===void 0?void 0:
o.value;if(typeof i=="function"&&T(i,"prototype")===t||s(Ct,t)!==void 0)return;const c=gn()??Gi;if(r!==c){ve++;try{const{depth:u}=n.show,a=u-n.path.length,l=A(r,
e,[a,zi(n,a),c]);return l===e?void 0:typeof l!="string"?b(l,n):(nt(n,l.length),`{"type":"custom","value":${O(l)}}`)}catch{return}finally{ve--}}}function zi(t,e){
const{hidden:n,proxy:r,custom:o,items:i,text:c,getters:u}=t.show;return{stylize:a=>`${a}`,showHidden:n,depth:e,colors:!1,customInspect:o,showProxy:r,maxArrayLength:i,
maxStringLength:c,breakLength:80,compact:3,sorted:!1,getters:u,numericSeparator:!1}}function Gi(t){return typeof t=="string"?`'${t}'`:D(t)}import Dt from"./source_maps.txt";
var Ht=Dt.indexOf(`
`),Rn=Ht<0?"":Dt[0]==="0"?"$":"$"+Dt.slice(0,Ht),wt=Ht<0?"":Rn+"n",Ln="user/",Bn;function Cn(t,e,n){let r=0,o=t.length/e;for(;r<o;){const i=r+o>>1;n(i*e)?r=i+1:
o=i}return r===0?-1:(r-1)*e}function In(t,e,n){if(t==="")return null;Bn??=fo(s(h,Dt,Ht+1));const r=g(Bn,t);if(r===void 0||!(e>=1&&n>=1)||e>r[0])return null;const o=r[1],
i=r[2],c=e-1,u=n-1,a=Cn(o,5,p=>o[p]<c||o[p]===c&&o[p+1]<=u);let l=u;if(a>=0&&o[a]===c){const p=u-o[a+1];l=p<o[a+3]?o[a+2]:o[a+2]+o[a+4]+p-o[a+3]}const f=Cn(i,3,
p=>i[p]<=c);return f>=0&&i[f]===c?{line:i[f+1]+1,column:i[f+2]+l+1}:{line:c-(f<0?0:f/3+1)+1,column:l+1}}function $e(t){if(wt==="")return"";const e=s(d,t,"file:/\
//")===0?s(h,t,8):t;return s(d,e,Ln)===0?s(h,e,Ln.length):""}function Wi(t){const e=s(mt,t,":"),n=s(mt,t,":",e-1),r=n<1?"":$e(s(h,t,0,n));if(r==="")return t;const o=In(
r,Q(s(h,t,n+1,e)),Q(s(h,t,e+1)));return r+(o===null?s(h,t,n):`:${o.line}:${o.column}`)}var Ut="...<omitted>...",_e="{ [native code] }",qi;function Vi(){const t=`\
\\${Rn}`,e=`/\\*${t}n\\*/`,n=`if\\(!\\(--${t}n>=0\\)\\)${t}n=${t}t\\(\\d+\\);`;return{added:new te(`static${e}\\{${n}\\}|\\{${e}|${e}[)};]|${n}|\\(--${t}n>=0\\|\\\
|\\(${t}n=${t}t\\(\\d+\\)\\),|:${t}f\\([^()]*/\\*${t}n:\\*/\\)|${t}[fi]\\(|,${t}i(?=${e})`,"g"),cut:new te(`(?:\\{?/\\*${t}n\\*/)?(?:if\\(!\\(--(?:${t}n?|${t}n[\
^;]*)?|\\(--(?:${t}n?|${t}n[^,]*)?|/\\*${t}n?\\*?|static/\\*${t}[^;]*)$`)}}function St(t){const e=s(d,t,Ut);if(wt===""||e<0&&s(d,t,wt)<0)return t;const{added:n,
cut:r}=qi??=Vi();let o="",i=0;n.lastIndex=0;for(let c=s(oe,n,t);c!==null;c=s(oe,n,t))o+=s(h,t,i,c.index),i=c.index+c[0].length;return o+=s(h,t,i),e<0?o:Yi(o,r)}
function Yi(t,e){const n=s(d,t,Ut),r=s(h,t,0,n),o=s(h,t,n+Ut.length),i=s(oe,e,r),c=s(d,o,"/)")===0?s(h,o,2):o;return(i===null?r:s(h,r,0,i.index))+Ut+c}function Ki(t){
if(s(d,t,"class")!==0)return!1;const e=s(L,t,5);return e===32||e===123||e===47||e===9||e===10||e===13}function Ji(){if(wt==="")return;const{toString:t}={toString(){
const e=s(gt,this);if(s(d,e,wt)>=0)return St(e);if(Ki(e)||s(h,e,-_e.length)===_e)return e;const n=g(this,"name");return`function ${typeof n=="string"?n:""}() ${_e}`}};
Zi(co.prototype,"toString",t),Xi()}function Xi(){if(typeof ie!="function")return;const{structuredClone:t}={structuredClone(n,r=void 0){try{return arguments.length===
0?ie():ie(n,r)}catch(o){throw Qi(o),o}}};$(t,"length",{__proto__:null,value:1,configurable:!0});const e=m(globalThis,"structuredClone");$(globalThis,"structured\
Clone",{__proto__:null,...e,value:t})}function Qi(t){const e=typeof t=="object"&&t!==null?m(t,"message"):void 0,n=e===void 0?void 0:g(e,"value");if(e===void 0||
typeof n!="string"||!e.configurable)return;const r=St(n);r!==n&&$(t,"message",{__proto__:null,value:r})}function Zi(t,e,n){$(t,e,{__proto__:null,value:n,writable:!0,
enumerable:!1,configurable:!0})}var et="prepareStackTrace",ut,we=!1,jn=new ee,Fn=new ee;function ts(t,e){let n="<error>",r="";try{n=St(s(po,t))}catch{}for(let i=0;i<
e.length;i++)r+=`
    at ${Pn(e[i])}`;let o=n;return zt(Ee(r),i=>(i!==""&&(o+=`
`+Mn(i)),!0)),o}var Pn=t=>s(se,bt,t)?ls(t):s(E(t).toString,t);function Mn(t){const e=Et(t),n=e===""?"":Wi(e);if(n===e)return t;const r=t[t.length-1]===")"?")":"";
return s(h,t,0,t.length-r.length-e.length)+n+r}var{prepareStackTrace:Se}={prepareStackTrace(t,e){return ts(t,e)}};function es(t){const e=s(st,jn,t);if(e!==void 0)
return e;const n={prepareStackTrace(r,o){return A(t,this,[r,cs(o)])}}.prepareStackTrace;return s(vt,jn,t,n),s(vt,Fn,n,t),n}var ns={get prepareStackTrace(){return we?
void 0:ut===void 0?Se:es(ut)},set prepareStackTrace(t){ut=typeof t!="function"||t===Se?void 0:s(st,Fn,t)??t}},{get:Dn,set:rs}=m(ns,et);function os(){$(I,et,{__proto__:null,
get:Dn,set:rs,enumerable:!1,configurable:!0})}var Hn=t=>t!==void 0&&w(t,"get")&&t.get===Dn;function is(t){const e=m(I,et);if(!Hn(e))return Un(e,Se,t);const n=ut;
ut=void 0;try{return t()}finally{ut=n}}function ss(t){const e=m(I,et);if(!Hn(e))return e===void 0?t():Un(e,void 0,t);we=!0;try{return t()}finally{we=!1}}function Un(t,e,n){
W(I,et,e);try{return n()}finally{t===void 0?delete I[et]:$(I,et,t)}}var bt=new ee,zn;function cs(t){const e=[];let n=[];for(let r=0;r<t.length;r++){const o=t[r],
i=Et(`    at ${Pn(o)}`);if(s(d,i,be)===0||s(d,i,"node-internal:")===0)n=[];else if(i==="<anonymous>")k(n,Gn(o));else{for(let c=0;c<n.length;c++)k(e,n[c]);k(e,Gn(
o)),n=[]}}for(let r=0;r<n.length;r++)k(e,n[r]);return e}function Gn(t){if(s(se,bt,t))return t;zn??=us(E(t));const e={__proto__:zn};return s(vt,bt,e,t),e}function us(t){
const e={},n=M(t);for(let r=0;r<n.length;r++){const o=n[r],i=t[o];if(typeof i!="function"||o==="constructor")continue;const c={[o](){const u=s(st,bt,this);if(u===
void 0)throw new X(`CallSite method ${o} expects CallSite as receiver`);return as(o,u,s(i,u),t)}}[o];$(e,o,{__proto__:null,value:c})}return e}function as(t,e,n,r){
if(t==="toString")return s(h,Mn(`    at ${n}`),7);if(t==="getFileName"||t==="getScriptNameOrSourceURL")return typeof n=="string"&&$e(n)||n;const o=t==="getEnclo\
singLineNumber"||t==="getEnclosingColumnNumber";if(!o&&t!=="getLineNumber"&&t!=="getColumnNumber")return n;const i=s(r.getFileName,e),c=s(o?r.getEnclosingLineNumber:
r.getLineNumber,e),u=s(o?r.getEnclosingColumnNumber:r.getColumnNumber,e),a=typeof i=="string"?In($e(i),c,u):null;return a===null?n:t==="getLineNumber"||t==="get\
EnclosingLineNumber"?a.line:a.column}var ls=t=>{const e=s(st,bt,t);return s(E(e).toString,e)},be="harness.js:";function Et(t){if(s(d,t,"    at ")!==0)return"";if(s(
L,t,t.length-1)===41){const e=s(mt,t,"(");if(e>=0)return s(h,t,e+1,-1)}return s(h,t,s(d,t,"    at async ")===0?13:7)}function zt(t,e){for(let n=0;;){const r=s(d,
t,`
`,n);if(!e(r<0?s(h,t,n):s(h,t,n,r))||r<0)return;n=r+1}}function Ee(t){let e="",n="",r=!0;return zt(t,o=>{const i=Et(o);return s(d,i,be)===0||s(d,i,"node-interna\
l:")===0?n="":i==="<anonymous>"?n+=`
`+o:(e+=(r?"":n+`
`)+o,n="",r=!1),!0}),e+n}function Wn(){const t={__proto__:null},e=m(I,"stackTraceLimit");let n="";try{W(I,"stackTraceLimit",ro),n=ss(()=>(lo(t),t.stack))}catch{}
try{e&&$(I,"stackTraceLimit",e)}catch{}return typeof n=="string"?n:""}function qn(){const t=Ee(Wn()),e=s(d,t,`
`);return e<0?"":s(h,t,e+1)}function fs(){let t=!0;return zt(Wn(),e=>{const n=Et(e);return n===""||s(d,n,be)===0?!0:(t=s(d,n,"node-internal:")===0,!1)}),t}function ds(){
let t="";return zt(qn(),e=>(t=Et(e),t===""||t==="<anonymous>")),t==="<anonymous>"?"":t}var Vn=DOMException.prototype,ps=t=>Ge(t)||V(t,I.prototype)||V(t,Vn);function hs(t,e,n){
const r=Kn(t,"name")??"Error",o=St(Kn(t,"message")??""),{hidden:i}=n.show,c=gs(t,ys(t),r,o),u=c===""?`${r}: ${o}`:c,a=p=>{if(i)return!0;if(p==="stack")return!1;
if(p!=="message"&&p!=="name")return!0;const y=p==="name"?T(t,"name"):T(t,"message");return typeof y=="string"&&s(d,u,y)<0};let l=`{"type":"error"${e===r?"":at(e,
"")},"name":${_(r,n)},"message":${_(o,n)},"stack":${_(c,n)}`;i||(l+=Yn(t,"cause",n)+Yn(t,"errors",n));const f=j(t,n,V(t,Vn)?p=>p!=="code"&&a(p):a);return`${l}${f.
list===""?"":`,"properties":[${f.list}]`}${f.more>0?`,"more":${f.more}`:""}}`}function Yn(t,e,n){const r=m(t,e);return r===void 0||r.enumerable||!w(r,"value")||
e==="errors"&&!it(r.value)?"":`,"${e}":${b(r.value,n)}`}function ys(t){let e;try{e=is(()=>t.stack)}catch{}return typeof e=="string"?St(Ee(e)):""}function gs(t,e,n,r){
const o=s(d,e,`
    at `),i=Ge(t)?m(t,"stack"):void 0;if(o<0||i===void 0||w(i,"value"))return e;const c=s(h,e,0,o),u=s(h,c,n.length),a=r===""?n:n===""?r:`${n}: ${r}`;return s(d,
c,n)===0&&(u===""||s(d,u,": ")===0)&&c!==a?a+s(h,e,o):e}function Kn(t,e){const n=T(t,e);if(typeof n=="string"||n===void 0||n===null)return n??void 0;if(!(typeof n==
"object"||typeof n=="function"))try{return D(n)}catch{return}}function Jn(t,e,n,r){const o=s(gt,t),i=s(h,o,0,32),c=s(d,i,"class")===0&&!vs(i,5);let u=c?"class":
"function",a="Function",l="";if(c){const x=R(t),kt=x===null?"":T(x,"name");typeof kt=="string"&&kt!==""&&(l=`,"extends":${_(kt,n)}`)}else{for(let x=0;x<ce.length;x++)
V(t,ce[x].prototype)&&(u=ce[x].kind);u!=="function"&&(a=u==="async function"?"AsyncFunction":u==="generator"?"GeneratorFunction":"AsyncGeneratorFunction")}const f=c&&
m(t,"name")===void 0?"":T(t,"name"),p=e===a||e===`Function [${a}]`?"":`,"class":${e===null?"null":_(e,n)}`,y=r?j(t,n,B):{list:"",more:ms(t,n)},z=y.list===""?"":
`,"properties":[${y.list}]`;return`{"type":"function","kind":"${u}","name":${_(typeof f=="string"?f:"",n)}${l}${p}${z}${H(y.more)}}`}function ms(t,e){const n=e.
length,{deep:r}=e;e.length=0;try{return j(t,e,B).more}finally{e.length=n,e.deep=r}}function vs(t,e){const n=s(L,t,e);return n>=48&&n<=57||n>=65&&n<=90||n>=97&&n<=
122||n===36||n===95||n>127}var Y={__proto__:null,depth:2,hidden:!1,proxy:!1,custom:!0,items:Jr,text:Kr,getters:!1,table:!1},$s={...Y,__proto__:null,custom:!1},Xn=t=>({
__proto__:null,length:t,deep:Yr,path:[],targets:[],show:Y}),xe=t=>t.path.length>t.show.depth+1;function nt(t,e){t.length-=e,xe(t)&&(t.deep-=e)}var K=t=>t.length<=
0||t.deep<=0&&xe(t),_s='{"type":"opaque","class":"unreadable value"}';function Qn(t,e,n=Y){e.targets.length=0,e.path.length=0,e.show=n;try{return b(t,e)}catch{return _s}}
function ws(t,e){let n=e.path.length===0||t.length<=e.show.text?t.length:e.show.text;const r=xe(e)&&e.deep<e.length?e.deep:e.length;n>r&&(n=r>0?r:0),nt(e,n);const o=n<
t.length?s(h,t,0,n):t,i=Zn(o);return n===t.length&&i===""?O(t):`{"type":"string","length":${t.length},"value":${O(o)}${i===""?"":`,"lone":[${i}]`}}`}function Zn(t){
let e="";for(let n=0;n<t.length;n++){const r=s(L,t,n);if(r<55296||r>57343)continue;const o=r<56320&&n+1<t.length?s(L,t,n+1):0;o>=56320&&o<=57343?n++:e+=`${e===""?
"":","}[${n},${r}]`}return e}function _(t,e){const n=O(t.length>Be?s(h,t,0,Be)+"\u2026":t);return nt(e,n.length),n}function Ss(t,e){const n=qe(64,t)===t||qe(64,
-t)===-t?void 0:1n<<Ce,r=n===void 0||t<n&&t>-n,o=r?s(ho,t):`over ${Ce} bits`;return nt(e,o.length),`{"type":"bigint","value":"${o}"}`}function b(t,e){switch(nt(
e,8),typeof t){case"string":return ws(t,e);case"number":return Lt(t)&&!ht(t,-0)?D(t):`{"type":"number","value":"${ht(t,-0)?"-0":D(t)}"}`;case"boolean":return t?
"true":"false";case"undefined":return'{"type":"undefined"}';case"symbol":return`{"type":"symbol","value":${_(s(We,t),e)}}`;case"bigint":return Ss(t,e)}if(t===null)
return"null";const n=jt(t);if(n===void 0)return er(t,t,e);if(e.show.proxy&&!n.revoked)return bs(n,e);const r=pn(t);return r===void 0?'{"type":"proxy"}':er(r,t,e)}
function bs({target:t,handler:e},n){if(tr(n))return'{"type":"elided","class":"Proxy"}';k(n.path,{__proto__:null});const r=`{"type":"proxy","target":${b(t,n)},"h\
andler":${b(e,n)}}`;return n.path.length--,r}function tr(t){const e=t.path.length;return e>=Qt||e>t.show.depth&&(e>=Vr||t.deep<=0)}function er(t,e,n){if(n.show.
custom&&n.path.length<=n.show.depth+1&&!(n.show.table&&n.path.length<2)){const c=Ui(t,e,n);if(c!==void 0)return c}for(let c=n.path.length-1,u=1;c>=0;c--,u++)if(n.
path[c]===t)return`{"type":"cycle","up":${u},"id":${xs(t,n.targets)}}`;const r=hn(t),o=ii(r,oi(t,n.show.hidden));if(tr(n))return typeof t=="function"?Jn(t,o,n,!1):
(it(t)?null:kn(t,o,n,!1))??`{"type":"elided","class":${_(it(t)?`Array(${t.length})`:o??"Object: null prototype",n)}}`;k(n.path,t);const i=typeof t=="function"?Jn(
t,o,n,!0):ks(t,o,n);return n.path.length--,n.targets.length===0?i:Es(i,t,n.targets)}function Es(t,e,n){for(let r=0;r<n.length;r++)if(n[r]===e)return`{"ref":${r+
1},${s(h,t,1)}`;return t}function xs(t,e){for(let n=0;n<e.length;n++)if(e[n]===t)return n+1;return k(e,t),e.length}function ks(t,e,n){if(it(t))return Ts(t,e,n);
if(e==="Object"&&!nr(t))return Os(t,n);if(ps(t))return hs(t,e,n);const r=kn(t,e,n,!0)??pi(t,e,n);if(r!==null)return r;const o=j(t,n,B);return`{"type":"object"${at(
e,"Object")}${As(t,e)},"properties":[${o.list}]${H(o.more)}}`}function Os(t,e){const n=j(t,e,B);return`{"type":"object","properties":[${n.list}]${H(n.more)}}`}function As(t,e){
return e==="Object"&&nr(t)?',"kind":"arguments"':e==="null [Module]"?',"kind":"module"':""}function nr(t){try{return w(t,"callee")&&w(t,"length")&&s(So,t)==="[o\
bject Arguments]"}catch{return!1}}var at=(t,e)=>t===e?"":`,"class":${t===null?"null":O(t)}`,lt=t=>t.show.table&&t.path.length<=2?1/0:t.show.items;function Ts(t,e,n){
const r=t.length,o=lt(n);let i="",c=0,u=0;for(;u<r&&c<o&&!K(n);c++){const l=m(t,u);let f;if(l)f=ye(l,t,n),u++;else{const p=Ns(t,u,r);nt(n,32),f=`{"type":"hole",\
"count":${p-u}}`,u=p}i+=(c?",":"")+f}const a=r<=1e5?Mt(t,n,Pt):"";return`{"type":"array"${at(e,"Array")},"length":${r},"items":[${i}]${a}${H(r-u)}}`}function Ns(t,e,n){
let r=e+1;for(;r<n&&r<e+Qr;r++)if(w(t,r))return r;if(r>=n)return n;const o=M(t);for(let i=0;i<o.length;i++){const c=o[i];if(typeof c=="symbol"||!Sn(c))break;const u=Q(
c);if(u>=r)return u}return n}var U=Object.seal(Array(P).fill(null)),rr=null;function Rs(){let t=0;for(let e=1;e<P;e++)or(U[e])<or(U[t])&&(t=e);return t}var or=t=>t===
null?0:t.started,Ls=(t,e)=>s(ln,_t,t,e);function Bs(){let t=null;for(let e=0;e<P;e++)if(Ot(U[e])){if(t!==null)return null;t=U[e]}return t}var N=()=>s(fn,_t)??rr??
Bs(),xt=ei({current:()=>{const t=N();return t===null?null:t.meter},turned:ti,stopped:t=>{let e=!1;for(let n=0;n<P;n++)e||=U[n]?.meter===t;for(let n=0;n<P;n++){const r=U[n];
r!==null&&(!e||r.meter===t)&&Cs(r,t.place)}}}),{poll:Gt}=xt;function Cs(t,e){t.meter.stopped=!0,t.meter.place=e,Xt(t)}var ir=t=>Xn(je-t.length);function sr(t,e,n){
if(!t.closed){if(ke(t)){t.dropped++;return}t.lines++,t.length+=n+Zr,F(t,e)}}var ke=t=>t.lines>=Ie||t.length>=je;function rt(t,e,n){if(t===null||t.closed)return;
const r=e==="import"||e==="handler"||e==="body";if(!r&&ke(t)){t.dropped++;return}const o=r?Xn(to):ir(t),{length:i}=o,c=`{"t":"error","phase":"${e}","ms":${At(t)}\
,"error":${Qn(n,o,$s)}}`;if(!r){sr(t,c,i-o.length);return}t.threw=!0,F(t,c)}var Is=t=>cr(e=>{t.closed||s(rn,t.controller)>0?e():t.pulled=e}),js=t=>cr(e=>{t.closed||
t.pending===0?e():t.wake=e}),cr=t=>G(new J(t));function Wt(t){return new ne(t,{__proto__:null,status:503})}function Fs(t){return t===0?"the program answered wit\
h Response.error(), which stands for an answer that never came":"the response's body was read before the response was returned: return response.clone(), taken b\
efore it is read"}function Ps(t){try{return{__proto__:null,buffer:t,offset:0,length:s(le,t)}}catch{}try{return{__proto__:null,buffer:s(Xe,t),offset:s(Qe,t),length:s(
Ze,t)}}catch{}throw new X(`the response's body gave a chunk that is ${t===null?"null":`of type ${typeof t}`}; a body takes bytes: encode text with TextEncoder`)}
function ur(t){try{pt(dt(t()),()=>{},()=>{})}catch{}}function Ms(t,e,n){const r=re(e);if(r===void 0){F(t,'{"t":"result"}');return}const o=Hs(r),i=Te(o).length;if(i>
n)throw new Rt(`the program's result is ${i} bytes of JSON; the limit is ${n}`);if(Ds(o,Me))throw new Rt(`the program's result is nested deeper than ${Me} array\
s and objects`);F(t,`{"t":"result","value":${o}}`)}function Ds(t,e){for(let n=0,r=0;n<t.length;n++){const o=s(L,t,n);if(o===34)for(;s(L,t,++n)!==34;)s(L,t,n)===
92&&n++;else if(o===91||o===123){if(++r>e)return!0}else(o===93||o===125)&&r--}return!1}function Hs(t){let e=0,n="";for(let r=s(d,t,"\\ud");r>=0;r=s(d,t,"\\ud",r+
2)){let o=0;for(;r-o>0&&s(L,t,r-o-1)===92;)o++;o%2!==1&&(n+=s(h,t,e,r)+"\uFFFD",e=r+6)}return e===0?t:n+s(h,t,e)}var Us={...Y,__proto__:null,depth:4,hidden:!0,proxy:!0},
zs={...Y,__proto__:null,table:!0};function Gs(t,e,n,r){const o=t==="dir"||t==="table"?"":Ws(e,n);let i="";for(let c=n;c<e.length&&!K(r);c++){const u=c>n?o[c-n-1]:
void 0;let a=e[c],l=Y;u!==void 0&&(a=qs(u,a)),u==="o"?l=Us:t==="dir"?l=Ks(e[1]):t==="table"&&c===n&&(l=zs),i+=(c>n?",":"")+Qn(a,r,l)}return i}function Ws(t,e){const n=t[e];
let r="";if(t.length<e+2||typeof n!="string")return r;for(let o=s(d,n,"%");o>=0&&r.length<t.length;o=s(d,n,"%",o+2)){const i=s(h,n,o+1,o+2);i!==""&&s(d,"sdifjoO\
c",i)>=0&&(r+=i)}return r}function qs(t,e){try{if(t==="j")return re(e);if(e===null||typeof e!="object"&&typeof e!="function"||tt(e))return e;if(t==="s")return typeof e==
"function"||Ys(e)?D(e):e;if(t==="d")return Q(e);if(t==="i"||t==="f")return D(e)}catch(n){if(t==="j"&&Vs(n))return"[Circular]"}return e}function Vs(t){const e=t!==
null&&typeof t=="object"&&!tt(t)?T(t,"message"):void 0;return typeof e=="string"&&s(d,e,"Converting circular structure to JSON")===0}function Ys(t){const e=typeof T(
t,"toString")=="function",n=typeof T(t,He)=="function";if(!e&&!n)return!1;for(let r=t,o=!0;r!==null;r=R(r),o=!1){if(!(e&&w(r,"toString"))&&!(n&&w(r,He)))continue;
const i=o?void 0:m(r,"constructor");return i===void 0||typeof i.value!="function"||!fe(T(i.value,"name"))}return!1}function Ks(t){const e={...Y,__proto__:null,custom:!1};
if(t===null||typeof t!="object"||tt(t))return e;const n=u=>g(t,u),r=n("depth"),o=n("maxArrayLength"),i=n("maxStringLength"),c=n("getters");return r===null||r===
void 0&&w(t,"depth")||typeof r=="number"&&r>=Qt?e.depth=Qt:Lt(r)&&(e.depth=r),e.hidden=n("showHidden")===!0,e.proxy=n("showProxy")===!0,e.custom=n("customInspec\
t")===!0,e.items=ar(o,e.items),e.text=ar(i,e.text),(c===!0||c==="get"||c==="set")&&(e.getters=c),e}var ar=(t,e)=>t===null?1/0:typeof t!="number"?e:t>0?t:0,{decode:Js}=TextDecoder.
prototype,Xs=Object.freeze({__proto__:null,stream:!0});function Qs(t){lr(t,"stdout"),lr(t,"stderr")}function lr(t,e){const n=t[e],r=new TextDecoder;if(n===null||
typeof n!="object"||typeof n._write!="function")return;const{_write:o}={_write(i,c,u){tc(e,s(Ct,i)===void 0?D(i):s(Js,r,i,Xs)),u()}};W(n,"_write",o)}function Zs(t){
const e=t[0];return t.length!==1||typeof e!="string"?"":s(d,e,"stdout: ")===0?"stdout":s(d,e,"stderr: ")===0?"stderr":""}function S(t,e,n="",r=0){Gt();const o=N();
if(o===null||o.closed)return;if(ke(o)){o.dropped++;return}const i=ds(),c=Zs(e);c!==""&&fs()&&(t=c,e=[s(h,e[0],8)+`
`]);const u=ir(o),{length:a}=u,l=Gs(t,e,r,u),{group:f}=o;sr(o,`{"t":"console","level":"${t}","ms":${At(o)},"group":${f}${i===""?"":`,"at":${O(i)}`}${n},"args":[${l}\
]}`,a-u.length)}function tc(t,e){e!==""&&S(t,[e])}function fr(t,e){e.length>0&&S(t,e);const n=N();n!==null&&n.group++}function dr(t,e){const n=N(),r=qt(e);if(n===
null)return;const o=n.timers[r];if(o===void 0){S("warn",[`No such label '${r}' for console.${t}()`]);return}t==="timeEnd"&&delete n.timers[r];const i=`${r}: ${nc(
yt()-o)}`,c=[];for(let u=1;t==="timeLog"&&u<e.length;u++)W(c,u,e[u]);W(c,0,c.length>0?rc(i):i),S(t,c)}var ec={log(){S("log",arguments)},info(){S("info",arguments)},
warn(){S("warn",arguments)},error(){S("error",arguments)},debug(){S("debug",arguments)},dir(){S("dir",arguments)},dirxml(){S("dirxml",arguments)},table(){S("tab\
le",arguments)},trace(){S("trace",arguments,`,"stack":${O(qn())}`)},group(){fr("group",arguments)},groupCollapsed(){fr("groupCollapsed",arguments)},groupEnd(){const t=N();
t!==null&&t.group>0&&t.group--},clear(){const t=N();t!==null&&(t.group=0),S("clear",[])},time(){const t=N(),e=qt(arguments);t!==null&&(t.timers[e]!==void 0?S("w\
arn",[`Label '${e}' already exists for console.time()`]):t.timers[e]=yt())},timeLog(){dr("timeLog",arguments)},timeEnd(){dr("timeEnd",arguments)},count(){const t=N(),
e=qt(arguments);if(t===null)return;const n=t.counts[e]=(t.counts[e]??0)+1;S("count",[`${e}: ${n}`])},countReset(){const t=N(),e=qt(arguments);t!==null&&(t.counts[e]===
void 0?S("warn",[`Count for '${e}' does not exist`]):delete t.counts[e])},context(){return pr},assert(){arguments[0]||S("assert",arguments,"",1)}},pr=console,qt=t=>t.
length>0&&t[0]!==void 0?`${t[0]}`:"default",nc=t=>t<1e3?`${t}ms`:`${(t-t%1e3)/1e3}.${s(h,`00${t%1e3}`,-3)}s`;function rc(t){let e="";for(let n=0;n<t.length;n++)
e+=t[n]==="%"?"%%":t[n];return e}var oc="the program exports no handler: export default { fetch(request, env, ctx) { \u2026 } }, a class with fetch, a function, or a\
 function named run";function ic(t){const e=g(t,"prompt");return typeof e=="string"?e:""}function sc(t,e,n){return e!==void 0&&!w(t,e)?`the program has no expor\
t named ${e}; it has ${yr(t)}`:typeof n=="function"?`the program's ${e===void 0?"default class":`class ${e}`} has no fetch method: add fetch(request) { \u2026 } to i\
t`:e!==void 0?`the program's export ${e} cannot answer: it must be an object or a class with fetch, or a function; it is ${Oe(n)}`:`${oc}; ${cc(t,n)}`}var hr={__proto__:null,
scheduled:'{ cron: "0 * * * *", scheduledTime: Date.now() }',queue:'{ queue: "jobs", messages: [] }',email:'{ from: "from@example.com", to: "to@example.com", he\
aders: new Headers() }',tail:"[]"};function cc(t,e){const n=e!==null&&typeof e=="object"?uc(e):void 0;if(n!==void 0)return`its default export has ${n}, which no\
thing calls here; call it by hand: async fetch(request, env, ctx) { await this.${n}(${hr[n]}, env, ctx); return new Response("done"); }`;if(e!==void 0)return`it\
s default export is ${Oe(e)}${typeof e=="object"&&e!==null?" without fetch":""}`;const r=yr(t);return r==="none"?"it exports nothing":`it exports ${r}, and no e\
ntrypoint is named`}function uc(t){const e=M(hr);for(let n=0;n<e.length;n++){const r=e[n];if(typeof g(t,r)=="function")return r}}function ac(t){return new X(`th\
e program's fetch must return a Response; it returned ${Oe(t)}${t===void 0?": is a return missing?":""}`)}function yr(t){const e=M(t);let n="";for(let r=0;r<e.length;r++){
const o=e[r];typeof o=="string"&&(n+=(n===""?"":", ")+o)}return n===""?"none":n}function Oe(t){switch(typeof t){case"undefined":return"undefined";case"function":
return"a function";case"object":if(t===null)return"null";if(it(t))return"an array";try{if(E(t)===so.prototype)return"a plain object"}catch{}return"an object of \
another class";default:return`a ${typeof t}`}}var lc=["setTimeout","setInterval","setImmediate","queueMicrotask"],ft=null;function fc(t){ft===null?rt(N(),"unhan\
dledrejection",t):ft.length<Ie&&k(ft,t)}var Vt=[];function gr(){const t=Vt;Vt=[];for(let e=0;e<t.length;e++){const{owner:n,callback:r,held:o}=t[e],i=Sr(n);i!==null&&
Ls(i,()=>{try{r(o)}catch(c){rt(i,"uncaught",c)}})}}async function dc(){const{prototype:t}=Function,{bind:e}=t,n=m(t,"bind");let r,o;W(t,"bind",function(i){return typeof i?.
exitImpl=="function"&&(r=i),A(e,this,arguments)});try{o=(await dt(import("node:process"))).value.default}catch{}if($(t,"bind",n),o&&Qs(o),r)mr(r,"exitImpl","exi\
t");else if(o)for(const i of["exit","abort","reallyExit"])typeof o[i]=="function"&&mr(o,i,i)}function mr(t,e,n){const r={[e](){const o=N();o!==null&&(o.exited=!0,
Xt(o));const i=new I(`process.${n}() was called`);throw $(i,"name",{__proto__:null,value:"ProcessExit"}),i}}[e];try{W(t,e,r)}catch{}}var vr=wr.abortIsolate,Ae=!1,
Yt=!1,$r=!1,Kt,pc,_r=!1;async function hc(t){g(t,"process")===!0&&await G(dc()),g(t,"console")===!0&&await G(ci()),_r=!0}async function yc(t,e,n,r){return await(pc??=
G(hc(r))),Le(Kt!==void 0,t,Ne,e,n,r)}Lr(),Ji(),os(),Nr(),Rr();var gc=De({fetch:kr});export{gc as default};
