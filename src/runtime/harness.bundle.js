// Made of src/runtime/harness by `npm run harness`; its SHA-256: 365de4b3e5b929a32f82e93ef5526ae24304406a14fc3886fc308f0687591c2f
import*as _r from"cloudflare:workers";const Ot=(function(e){return e!==null&&!e.closed&&yt()-e.started<=Wr}),wr=(function(e){if(Ot(e))return e;for(let n=0;n<P;n++)
if(Ot(U[n]))return U[n];return null}),Sr=(function(e){return s(Ct,e)?{__proto__:null,buffer:s(Ve,e),offset:s(Ye,e),length:s(Ke,e)}:Is(e)}),br=(function(e){return{
props:{},waitUntil(n){e.pending++;const r=()=>{e.pending--;const{wake:o}=e;e.wake=null,o&&o()};pt(dt(n),r,o=>{rt(e,"waitUntil",o),r()})},passThroughOnException(){}}}),
Er=(function(e,n,r,o,i){const c=g(i,"entrypoint"),u=g(i,"args"),a=it(u)?u:void 0,l=br(e),f=c===void 0||w(n,c)?n[c??"default"]:void 0;if(typeof f=="function"&&!Lr(
f))return Tt(a===void 0?f(r,o,l):A(f,void 0,a),!1);if(typeof f=="function"){const p=Zt(f,[l,o]);if(typeof p.fetch=="function")return Tt(p.fetch(r),!0)}else{if(f!==
null&&typeof f=="object"&&typeof f.fetch=="function")return Tt(f.fetch(r,o,l),!0);if(c===void 0&&typeof n.run=="function")return Tt(A(n.run,void 0,[a===void 0?oc(
i):a[0],o,l]),!1)}throw new X(ic(n,c,f))}),At=(function(e){const n=yt();return n>e.started?n-e.started:0}),Ae=(function(e){return s(Ro,en,e)}),Jt=(function(e,n){
Yt=n===void 0,Oe=!Yt,n===void 0?Or():Fr(e,n),Dr(Yt?e:null)}),Te=(async function(e,n,r,o){I(e,`{"t":"start","v":1,"warm":${Oe}}`);let i="import";try{const c=g(o,
"main"),u=g(o,"method")==="HEAD",a=Cr(g(o,"outputBytes")),l=!Yt&&!Oe;l&&Jt(e);let f;try{f=await G(import(c))}catch(x){throw l&&Jt(e,{reason:x}),x}l&&Jt(e,null),
i="handler";const p=Er(e,f,u?new co(n,{__proto__:null,method:"HEAD"}):n,r,o),y=(await dt(p.value)).value,z=Br(y);if(p.fetch&&!z)throw uc(y);if(!e.closed){const x=z?
Pr(e,y,u):Ps(e,y,a);i="body",x&&await G(Ir(e,x,a))}}catch(c){rt(e,i,c)}do{for(;e.pending>0&&!e.closed;)await js(e);yr(),e.closed||await Hr()}while(e.pending>0&&
!e.closed);Xt(e)}),xr=(function(e,n,r){const{props:o}=r;if(Ar()||!o||typeof g(o,"main")!="string"||(vr||(vr=!0,Kt=g(o,"key")),g(o,"key")!==Kt))return Wt("a prog\
ram cannot call the harness that runs it");if(g(o,"end")===!0)return mr!==void 0&&mr("its name was given up"),Wt("this platform cannot end an isolate");const i=g(
o,"cpuMs"),c=Lt(i)?i:ro;return!$r&&(g(o,"process")===!0||g(o,"console")===!0)?hc(c,e,n,o):Re(Kt!==void 0,c,Te,e,n,o)}),Xt=(function(e){if(e.controller===null)return;
e.meter.stopped?I(e,`{"t":"stopped","place":${e.meter.place}}`):xt.over(),I(e,`{"t":"end","ms":${At(e)},"outcome":"${e.exited?"exited":e.threw?"threw":"returned"}\
","console_dropped":${e.dropped}}`);const n=e.controller;e.closed=!0,e.controller=null;try{s(Bo,n)}catch{}Ne(e)}),v=(function(e,n){return s(He,e,n)}),kr=(function(e){
let n="";const r=(function(i,c){n+=`${n===""?"":","}[${O(i)},${O(c)}]`});s(zo,e,(function(i,c){c!=="set-cookie"&&r(c,i)}));const o=Mr(e);for(let i=0;i<o.length;i++)
r("set-cookie",o[i]);return n}),Or=(function(){ft=[]}),Ar=(function(){return s(ln,_t)!==void 0}),Tr=(function(){Object.assign(dr,tc)}),Nr=(function(){addEventListener(
"unhandledrejection",e=>lc(e.reason)),addEventListener("error",e=>rt(N(),"uncaught",s(qo,e)??s(Vo,e)));for(const e of ac)Ur(globalThis,e);Gr(),zr()}),Rr=(function(){
const{revocable:e}={revocable(r,o){const i=Ko(r,o),{proxy:c,revoke:u}=i,a=un(c,r,o);return i.revoke=()=>{a.revoked=!0,u()},$(i.revoke,"name",{__proto__:null,value:"",
configurable:!0}),i}},n=Jo.bind(void 0);$(n,"name",{value:"Proxy",configurable:!0}),$(n,"revocable",{value:e,writable:!0,configurable:!0}),$(ot,"Proxy",{value:n,
writable:!0,configurable:!0})}),Lr=(function(e){const n=s(h,s(gt,e),0,6),r=s(L,n,5);if(s(d,n,"class")===0&&(r===32||r===123||r===10||r===13||r===9||r===47))return!0;
const o=e.prototype;return o!==null&&typeof o=="object"&&typeof o.fetch=="function"}),Br=(function(e){try{return s(rn,e),!0}catch{return!1}}),Ne=(function(e){const{
wake:n,pulled:r}=e;e.wake=e.pulled=null,n&&n(),r&&r()}),Cr=(function(e){return Lt(e)&&e>=0&&!ht(e,-0)?e:to}),G=(function(e){return W(e,"constructor",J),e}),g=(function(e,n){
const r=m(e,n);return r&&w(r,"value")?r.value:void 0}),O=(function(e){return re(s(ho,e))}),jr=(function(e){try{return s(Co,e)}catch{throw new X("the response's \
body is locked to a reader: release the reader's lock, or return response.clone(), taken before it is read")}}),Fr=(function(e,n){const r=ft??[];ft=null;for(let o=0;o<
r.length;o++)(n===null||n.reason!==r[o])&&rt(e,"unhandledrejection",r[o])}),W=(function(e,n,r){return $(e,n,{__proto__:null,value:r,writable:!0,enumerable:!0,configurable:!0})}),
Ir=(async function(e,n,r){for(let o=r;;){const i=await G(s(Fo,n));if(i.done)return;const{buffer:c,offset:u,length:a}=Sr(i.value);for(let f=0;f<a&&f<o;f+=Fe){const p=f+
Fe,y=p<a?p<o?p:o:a<o?a:o;for(I(e,`{"t":"body","base64":"${s(No,new Ue(c,u+f,y-f))}"}`);!e.closed&&s(nn,e.controller)<=0;)await Cs(e);if(e.closed)break}const l=a>
o;if(o-=a,l&&I(e,'{"t":"body_cut"}'),l||e.closed){cr(()=>s(Io,n));return}}}),Pr=(function(e,n,r){const o=s(rn,n),i=s(Do,n),c=i!==null&&!r;if(o===0||c&&s(Ho,n))throw new X(
Fs(o));const u=c?jr(i):null,a=`"status_text":${O(s(Po,n))},"headers":[${kr(s(Mo,n))}]`;if(a.length>Ie)throw new Rt(`the response's head is ${a.length} character\
s long; the limit is ${Ie}`);const l=s(Uo,n)?',"websocket":true':"";return I(e,`{"t":"response","ms":${At(e)},"status":${o},${a},"body":${c}${l}}`),!c&&i!==null&&
cr(()=>s(jo,i)),u}),Tt=(function(e,n){return{__proto__:null,value:e,fetch:n}}),Mr=(function(e){try{return s(Go,e)}catch{return s(Wo,e,"set-cookie")}}),Dr=(function(e){
nr=e}),dt=(function(e){return G(new J((function(n,r){const o=(function(c){n({__proto__:null,value:c})});let i=!1;try{i=E(e)===J.prototype}catch{}if(i)try{pt(e,o,
r);return}catch{}pt(new J((function(c){c(e)})),o,r)})))}),Re=(function(e,n,r,o,i,c){let u=0;for(;u<P&&Ot(U[u]);)u++;if(u===P){if(!e)return Wt(`this isolate alre\
ady has ${P} active runs; the limit is ${P}`);u=Ns()}const a={__proto__:null,started:yt(),controller:null,closed:!1,lines:0,length:0,dropped:0,group:0,timers:{__proto__:null},
counts:{__proto__:null},threw:!1,exited:!1,pending:0,wake:null,pulled:null,meter:xt.meter(n)},l={__proto__:null,start:(function(y){a.controller=y}),pull:(function(){
const{pulled:y}=a;a.pulled=null,y&&y()}),cancel(){a.closed=!0,xt.over(),Ne(a)}},f=new uo(l,{__proto__:null,highWaterMark:eo});U[u]=a,xt.over(),s(an,_t,a,r,a,o,i,
c);const p={__proto__:null,"content-type":"application/x-ndjson","cache-control":"no-transform"};return new ne(f,{__proto__:null,headers:p})}),pt=(function(e,n,r){
const i=m(e,"constructor")===void 0&&$(e,"constructor",Qo);try{s(Xo,e,n,r)}finally{i&&delete e.constructor}}),Hr=(function(){return G(new J((function(e){const n=(function(){
e(void 0)});try{fn(n)}catch{on(n,0)}})))}),Ur=(function(e,n){const r=e[n];if(typeof r!="function")return;const o={[n](i){if(Gt(),typeof i!="function")return A(r,
e,arguments);const c=[];k(c,function(){Vt.length>0&&yr();try{return A(i,this,arguments)}catch(u){rt(N(),"uncaught",u)}});for(let u=1;u<arguments.length;u++)k(c,
arguments[u]);return A(r,e,c)}}[n];W(e,n,o)}),zr=(function(){const e=globalThis.FinalizationRegistry;if(typeof e!="function")return;const n=new sn(e,{__proto__:null,
construct(r,o,i){const c=g(o,0),u=N();return typeof c!="function"?Zt(r,o,i):Zt(r,[l=>{k(Vt,{__proto__:null,owner:u,callback:c,held:l})}],i)}});$(e.prototype,"co\
nstructor",{__proto__:null,value:n,writable:!0,enumerable:!1,configurable:!0}),$(globalThis,"FinalizationRegistry",{__proto__:null,value:n,writable:!0,enumerable:!1,
configurable:!0})}),Gr=(function(){const{fromAsync:e}=Array;if(typeof e!="function")return;const n={fromAsync(r,o=void 0,i=void 0){return A(e,this,[r,o===void 0?
u=>(Gt(),u):typeof o!="function"?o:function(){return Gt(),A(o,i,arguments)}])}}.fromAsync;$(n,"length",{__proto__:null,value:1,configurable:!0}),$(Array,"fromAs\
ync",{__proto__:null,value:n,writable:!0,enumerable:!1,configurable:!0})}),I=(function(e,n){if(!e.closed)try{s(Lo,e.controller,Ae(n+`
`))}catch(r){if(E(r)===Rt.prototype)throw r;e.closed=!0}});var P=16,Wr=6e4,qr=6,Qt=28,Vr=64*1024,Yr=1e4,Le=1e4,Kr=100,Be=1000000n,Jr=32,Xr=1e3,Ce=5e3,je=1024*1024,
Qr=16,Zr=256*1024,Fe=48*1024,to=1024*1024,eo=16,no=16,Ie=256*1024,Pe=100,ro=500;import{AsyncLocalStorage as oo}from"node:async_hooks";var ot=globalThis,{apply:A,
construct:Zt,ownKeys:M,getPrototypeOf:E,getOwnPropertyDescriptor:m,defineProperty:$}=Reflect,{freeze:Me,hasOwn:w}=Object,{toPrimitive:De,toStringTag:Nt}=Symbol,
s=Function.prototype.call.bind(Function.prototype.call),He=Reflect.get(Object.prototype,"__lookupGetter__"),J=Promise,j=Error,X=TypeError,Rt=RangeError,te=RegExp,
io=Object,so=Function,ee=WeakMap,Ue=Uint8Array,ne=Response,co=Request,uo=ReadableStream,{isArray:it}=Array,{is:ht}=Object,{now:yt}=Date,{isFinite:Lt}=Number,{isError:ze,
captureStackTrace:ao}=Error,{stringify:re,parse:lo}=JSON,D=String,Q=Number,{toString:fo}=Error.prototype,{exec:oe}=RegExp.prototype,{structuredClone:ie}=ot,{toString:gt}=Function.
prototype,{toString:Ge}=Symbol.prototype,{toString:po}=BigInt.prototype,{slice:h,indexOf:d,lastIndexOf:mt,charCodeAt:L,toWellFormed:ho}=String.prototype,{forEach:yo}=Map.
prototype,go=v(Map.prototype,"size"),{forEach:mo}=Set.prototype,vo=v(Set.prototype,"size"),{getTime:$o,toISOString:_o}=Date.prototype,{toString:wo}=Object.prototype,
{asUintN:We}=BigInt,{fromCharCode:So}=String,{has:se,get:st,set:vt}=WeakMap.prototype,{has:bo}=WeakSet.prototype,Eo=v(RegExp.prototype,"source"),xo=v(RegExp.prototype,
"flags"),qe={__proto__:null,Number:Number.prototype.valueOf,String:String.prototype.valueOf,Boolean:Boolean.prototype.valueOf,BigInt:BigInt.prototype.valueOf,Symbol:Symbol.
prototype.valueOf},ce=[{kind:"async function",prototype:E(async()=>{})},{kind:"generator",prototype:E(function*(){})},{kind:"async generator",prototype:E(async function*(){})}],
ko=E(new Map().entries()),Oo=E(new Set().values()),Bt=new Map;for(const t of[Array,ArrayBuffer,Function,Map,Set,Object,RegExp,Date,DataView,Error,AggregateError,
RangeError,TypeError,Boolean,Number,String,Promise,WeakMap,WeakSet,BigInt,Symbol])Bt.set(t.prototype,t.name);Bt.set(E(Uint8Array.prototype),"TypedArray"),typeof ot.
SharedArrayBuffer=="function"&&Bt.set(ot.SharedArrayBuffer.prototype,"SharedArrayBuffer");var{get:Ao}=Map.prototype,ue=t=>s(Ao,Bt,t),$t=E(Uint8Array.prototype),
ae=DataView.prototype,Ct=v($t,Nt),To=v($t,"length"),Ve=v($t,"buffer"),Ye=v($t,"byteOffset"),Ke=v($t,"byteLength"),Je=v(ae,"buffer"),Xe=v(ae,"byteOffset"),Qe=v(ae,
"byteLength"),le=v(ArrayBuffer.prototype,"byteLength"),No=Reflect.get(Uint8Array.prototype,"toBase64"),Ze=ot.SharedArrayBuffer,jt=typeof Ze=="function"?v(Ze.prototype,
"byteLength"):void 0,tn=s(He,ArrayBuffer.prototype,"detached"),en=new TextEncoder,{encode:Ro}=en,Z=Response.prototype,{enqueue:Lo,close:Bo}=ReadableStreamDefaultController.
prototype,nn=v(ReadableStreamDefaultController.prototype,"desiredSize"),{getReader:Co,cancel:jo}=ReadableStream.prototype,{read:Fo,cancel:Io}=ReadableStreamDefaultReader.
prototype,rn=v(Z,"status"),Po=v(Z,"statusText"),Mo=v(Z,"headers"),Do=v(Z,"body"),Ho=v(Z,"bodyUsed"),Uo=v(Z,"webSocket"),{forEach:zo,getSetCookie:Go,getAll:Wo}=Headers.
prototype,qo=v(ErrorEvent.prototype,"error"),Vo=v(ErrorEvent.prototype,"message"),{setTimeout:on}=ot,{text:Yo}=Z,sn=Proxy,{revocable:Ko}=Proxy,cn=new WeakMap,Ft=t=>s(
st,cn,t),tt=t=>Ft(t)!==void 0;function un(t,e,n){const r={__proto__:null,target:e,handler:n,revoked:!1};return s(vt,cn,t,r),r}function Jo(t,e){if(new.target===void 0)
throw new X("Constructor Proxy requires 'new'");const n=new sn(t,e);return un(n,t,e),n}var _t=new oo,{run:an,getStore:ln}=_t,{then:Xo}=Promise.prototype,ct=256;
function V(t,e){try{let n=E(t);for(let r=0;n!==null&&r<ct&&!tt(n);r++,n=E(n))if(n===e)return!0}catch{}return!1}function k(t,e){$(t,t.length,{__proto__:null,value:e,
writable:!0,enumerable:!0,configurable:!0})}var Qo=Me({__proto__:null,value:void 0,writable:!0,enumerable:!1,configurable:!0});function Zo(t){try{on(t,0)}catch{
fn(t)}}function fn(t){pt(s(Yo,new ne("")),t,t)}import{claim as ti}from"./guard.js";function dn(t){let e=Ft(t);for(;e!==void 0;){if(e.revoked)return;t=e.target,e=
Ft(t)}return t}function R(t){const e=E(t);return tt(e)?dn(e)??null:e}function T(t,e){for(let n=t,r=0;n!==null&&r<ct;n=R(n),r++){const o=m(n,e);if(o!==void 0){if(w(
o,"value"))return o.value;if(typeof o.get!="function")return;try{return A(o.get,t,[])}catch{return}}}}function pn(t){for(let r=t,o=0;r!==null&&o<ct;r=R(r),o++){
const i=r===t?void 0:ue(r);if(i!==void 0)return i;const c=ni(t,m(r,"constructor"));if(c!=="")return c}const e=R(t);return e===null?null:`Object <${pn(e)??`[Obje\
ct: null prototype]${ei(e)?" {}":""}`}>`}function ei(t){const e=M(t);for(let n=0;n<e.length;n++){const r=m(t,e[n]);if(r!==void 0&&r.enumerable)return!1}return!0}
function ni(t,e){const n=e===void 0?void 0:e.value;if(typeof n!="function"||tt(n))return"";const r=m(n,"prototype"),o=r===void 0?void 0:r.value;if(o===null||typeof o!=
"object"||!V(t,o))return"";const i=T(n,"name");if(typeof i=="string")return i;try{return D(i)}catch{return""}}function ri(t,e){const n=T(t,Nt);if(typeof n!="str\
ing"||n==="")return"";const r=m(t,Nt);return r!==void 0&&(e||r.enumerable)?"":n}var oi=(t,e)=>e!==""&&(e!==t||e==="Object")?`${t??"null"} [${e}]`:t,ii=" Object \
Array Function Error Date RegExp Number String Boolean Symbol BigInt Map Set WeakMap WeakSet WeakRef Promise ArrayBuffer SharedArrayBuffer DataView Int8Array Ui\
nt8Array Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array Float16Array Float32Array Float64Array BigInt64Array BigUint64Array AggregateError Eval\
Error RangeError ReferenceError SyntaxError TypeError URIError Iterator FinalizationRegistry Proxy SuppressedError DisposableStack AsyncDisposableStack ",fe=t=>typeof t==
"string"&&s(d,ii,` ${t} `)>=0,de=Array.prototype,hn=null,It;async function si(){try{const{createRequire:t}=(await dt(import("node:module"))).value;hn=t("file://\
/")}catch{}}function yn(){if(It===void 0){It=null;try{It=hn("node:util").inspect}catch{}}return It}function gn(t){const e=yn(),n=m(de,"includes");if(e===null||n===
void 0)return null;const r=[];let o="",i=!0;const c={includes(a){if(!i)k(r,{__proto__:null,value:a,text:""});else return i=!1,!1;return!0}}.includes,u={__proto__:null,
customInspect:!1,depth:0,breakLength:1/0,maxStringLength:1/0,showProxy:!1,stylize(a,l){const f=ci(a,l);return f!==""?k(r,{__proto__:null,value:void 0,text:f}):l===
"string"?k(r,{__proto__:null,value:mn(a,1,a.length-1),text:""}):l==="special"&&s(d,a,"[Circular")!==0&&(o+=a),a}};try{$(de,"includes",{__proto__:null,value:c,writable:!0,
enumerable:!1,configurable:!0});const a=s(e,void 0,t,u);return typeof a=="string"?{__proto__:null,values:r,words:o,text:a}:null}catch{return null}finally{try{$(
de,"includes",n)}catch{}}}function ci(t,e){switch(e){case"number":return t==="-0"||t==="NaN"||s(d,t,"Infinity")>=0?`{"type":"number","value":"${t}"}`:D(Q(t));case"\
bigint":return`{"type":"bigint","value":"${s(h,t,0,-1)}"}`;case"boolean":case"null":return t;case"undefined":return'{"type":"undefined"}';case"symbol":return`{"\
type":"symbol","value":${O(mn(t,0,t.length))}}`;default:return""}}var ui={__proto__:null,b:"\b",t:"	",n:`
`,f:"\f",r:"\r",v:"\v"};function mn(t,e,n){let r="",o=e;for(let i=s(d,t,"\\",e);i>=0&&i+1<n;i=s(d,t,"\\",o)){const c=t[i+1],u=c==="x"?2:c==="u"?4:0;r+=s(h,t,o,i)+
(u>0?So(Q("0x"+s(h,t,i+2,i+2+u))):ui[c]??c),o=i+2+u}return r+s(h,t,o,n)}var ai={__proto__:null,AbortSignal:["aborted"],Blob:["size","type"],Crypto:[],CryptoKey:[
"type","extractable","algorithm","usages"],Event:["type","defaultPrevented","cancelable","timeStamp"],File:["size","type","name","lastModified"],MessageChannel:[
"port1","port2"],Performance:["timeOrigin"],Request:["method","url","headers","cache","redirect","integrity","keepalive","signal","body","bodyUsed","cf"],Response:[
"status","statusText","headers","body","bodyUsed","ok","redirected","type","url"],URL:["href","origin","protocol","username","password","host","hostname","port",
"pathname","search","searchParams","hash"],URLPattern:["protocol","username","password","hostname","port","pathname","search","hash","hasRegExpGroups"]},li=" As\
yncFunction GeneratorFunction AsyncGeneratorFunction ",fi=" Headers URLSearchParams FormData ",vn=new WeakMap,pe={name:"",fields:[],forEach:null};function di(t,e,n){
const r=R(t);if(r===null)return null;let o=s(st,vn,r);if(o===void 0&&(o=gi(r),s(vt,vn,r,o)),o===pe)return null;if(o.forEach!==null)return hi(o,t,e,n);let i="";for(let l=0;l<
o.fields.length&&!(n.show.table&&n.path.length<=2);l++){const{key:f,get:p}=o.fields[l];let y;try{y=p===null?g(t,f):s(p,t)}catch{continue}y===void 0&&(p===null||
f==="cf")||(i+=`${i===""?"":","}[${O(f)},${b(y,n)}]`)}const c=e===null?`null [${o.name}]`:yi(e,o.name),u=F(t,n,i===""?B:l=>typeof l=="symbol"||!pi(o,l)),a=i===""||
u.list===""?i+u.list:`${i},${u.list}`;return`{"type":"object","class":${_(c,n)},"kind":"platform","properties":[${a}]${H(u.more)}}`}function pi({fields:t},e){for(let n=0;n<
t.length;n++)if(t[n].get===null&&t[n].key===e)return!0;return!1}function hi({forEach:t,name:e},n,r,o){let i=0;try{s(t,n,()=>{i++})}catch{return null}return kn(t,
n,r,e,i,o)}function yi(t,e){const n=t.length-e.length-3;return n>0&&s(h,t,n)===` [${e}]`?s(h,t,0,n):t}function gi(t){const e=[];let n="";for(let r=t,o=0;r!==null&&
o<ct&&ue(r)===void 0;r=R(r),o++){const i=he(r),c=ai[i];if(i!==""){if(n===""&&(n=i),s(d,fi,` ${i} `)>=0){const u=_n(r,"forEach","value");return u===null?pe:{name:i,
fields:[],forEach:u}}if(c!==void 0){$n(e,r,c,!0);break}$n(e,r,M(r),!1)}}return n===""?pe:{name:n,fields:e,forEach:null}}function $n(t,e,n,r){const o=t.length;for(let i=0;i<
n.length;i++){const c=n[i],u=typeof c=="string"?_n(e,c,"get"):null;(u!==null||r&&!w(e,c))&&k(t,{__proto__:null,key:c,get:u})}if(!(!r||o===0))for(let i=0;i<o;i++){
const c=t[0];for(let u=1;u<t.length;u++)t[u-1]=t[u];t[t.length-1]=c}}function he(t){const e=g(t,"constructor");if(typeof e!="function"||tt(e)||s(mt,s(gt,e),"[na\
tive code]")<0)return"";const n=g(e,"name"),r=g(t,Nt);return typeof n!="string"||fe(n)||s(d,li,` ${n} `)>=0||typeof r=="string"&&s(d,r,".")>=0?"":n}function _n(t,e,n){
for(let r=t,o=0;r!==null&&o<ct;r=R(r),o++){const i=m(r,e);if(i===void 0)continue;const c=w(i,n)?i[n]:void 0;return typeof c=="function"&&s(mt,s(gt,c),"[native c\
ode]")>0?c:null}return null}var B=()=>!0,Pt=t=>typeof t=="symbol"||!wn(t),wn=t=>{const e=Q(t);return e>=0&&e<4294967295&&D(e)===t&&e%1===0};function Sn(t,e,n){const r=typeof t==
"symbol"?`{"type":"symbol","value":${_(s(Ge,t),n)}}`:mi(t,n);return e?r:`{"type":"hidden","value":${r}}`}function mi(t,e){const n=Qn(t);return n===""?_(t,e):`{"\
type":"string","value":${_(t,e)},"lone":[${n}]}`}function F(t,e,n){const r=M(t),{hidden:o}=e.show;let i="",c=0;for(let u=0;u<r.length;u++){const a=r[u];if(!n(a))
continue;const l=wi(t,a);if(!(l===void 0||!(o||l.enumerable))){if(K(e)){c++;continue}i+=`${i===""?"":","}[${Sn(a,l.enumerable,e)},${ye(l,t,e)}]`}}if(o){const u=$i(
t,e);u!==""&&(i+=i===""?u:`,${u}`)}return{__proto__:null,list:i,more:c}}var vi=3;function $i(t,e){let n="",r=R(t);if(r===null||bn(r)||he(r)!=="")return n;for(let o=0;o<
vi&&r!==null&&(o===0||!(bn(r)||he(r)!==""));o++,r=R(r)){const i=M(r);for(let c=0;c<i.length&&!K(e);c++){const u=i[c],a=m(r,u);u==="constructor"||a===void 0||typeof a.
value=="function"||_i(t,r,u)||(n+=`${n===""?"":","}[${Sn(u,a.enumerable,e)},${ye(a,t,e)}]`)}}return n}function bn(t){const e=m(t,"constructor"),n=e===void 0?void 0:
e.value;return typeof n=="function"&&fe(T(n,"name"))}function _i(t,e,n){for(let r=t;r!==e&&r!==null;r=R(r))if(w(r,n))return!0;return!1}function wi(t,e){try{return m(
t,e)}catch{return{__proto__:null,enumerable:!0,get:void 0}}}function ye(t,e,n){if(w(t,"value"))return b(t.value,n);const{get:r,set:o}=t,{getters:i}=n.show;if(r===
void 0&&o===void 0)return w(t,"set")?'{"type":"undefined"}':'{"type":"opaque","class":"<uninitialized>"}';const c=r===void 0?"set":o===void 0?"get":"get/set";if(n.
show.table&&n.path.length<=2&&r!==void 0)return b(Si(r,e),n);let u="";if(r!==void 0&&(i===!0||i==="get"&&o===void 0||i==="set"&&o!==void 0))try{u=`,"got":${b(A(
r,e,[]),n)}`}catch(a){u=`,"threw":${b(a,n)}`}return`{"type":"accessor","value":"${c}"${u}}`}function Si(t,e){try{return A(t,e,[])}catch{return}}var H=t=>t>0?`,"\
more":${t}`:"";function En(t,e,n){const r=F(t,e,n);return(r.list===""?"":`,"properties":[${r.list}]`)+H(r.more)}function Mt(t,e,n){const r=F(t,e,n);return r.list===
""?"":`,"properties":[${r.list}]`}function xn(t,e,n,r){if(!bi(t))return r?An(t,e,n):null;const o=ki(t,e,n,r)??Ti(t,e,n,r)??Oi(t,e,n,r);return o!==null||!r?o:Ei(
t,e,n)??xi(t,e,n)??Ni(t,e,n)??ji(t,e,n)??An(t,e,n)??Mi(t,e)}function bi(t){for(let e=R(t),n=0;e!==null&&n<ct;e=R(e),n++){const r=ue(e);if(r!==void 0)return r!==
"Object"}return!0}function C(t,e){try{return s(t,e)}catch{return}}var ge=(t,e,n,r=B)=>n?En(t,e,r):"";function Ei(t,e,n){const r=C(go,t);return r===void 0?null:kn(
yo,t,e,"Map",r,n)}function kn(t,e,n,r,o,i){const c=lt(i);let u="",a=0;s(t,e,(f,p)=>{if(a>=c||K(i))return;const y=b(p,i);u+=`${a++?",":""}[${y},${b(f,i)}]`});const l=Mt(
e,i,B)+H(o-a);return`{"type":"map","class":${_(n??`null [${r}]`,i)},"size":${o},"entries":[${u}]${l}}`}function xi(t,e,n){const r=C(vo,t),o=lt(n);if(r===void 0)
return null;let i="",c=0;return s(mo,t,u=>{c<o&&!K(n)&&(i+=(c++?",":"")+b(u,n))}),`{"type":"set","class":${_(e??"null [Set]",n)},"size":${r},"items":[${i}]${Mt(
t,n,B)}${H(r-c)}}`}function ki(t,e,n,r){const o=C($o,t);return o===void 0?null:`{"type":"date"${at(e,"Date")},"value":${ht(o,NaN)?"null":`"${s(_o,t)}"`}${ge(t,n,
r)}}`}function Oi(t,e,n,r){const o=M(qe);for(let i=0;i<o.length;i++){const c=o[i],u=C(qe[c],t);if(u===void 0)continue;const a=e===c?"":`,"made":${e===null?"null":
O(e)}`,l=c==="String"?Ai(u.length):B;return`{"type":"boxed","class":"${c}"${a},"value":${b(u,n)}${ge(t,n,r,l)}}`}return null}var Ai=t=>e=>Pt(e)||e>=t;function Ti(t,e,n,r){
const o=ht(t,te.prototype)?void 0:C(Eo,t);return o===void 0?null:`{"type":"regexp"${at(e,"RegExp")},"value":${_(`/${o}/${C(xo,t)??""}`,n)}${ge(t,n,r)}}`}function Ni(t,e,n){
const r=s(Ct,t);if(r!==void 0)return Li(t,e,r,n);let o="ArrayBuffer",i=C(le,t);if(i===void 0&&jt!==void 0&&(o="SharedArrayBuffer",i=C(jt,t)),i!==void 0)return Ri(
t,e??`null [${o}]`,i,n);const c=C(Qe,t);if(c===void 0)return null;const u=b(s(Je,t),n),a=F(t,n,B),l=`${q("byteLength",`${c}`)},${q("byteOffset",`${s(Xe,t)}`)},${q(
"buffer",u)}`;return`{"type":"object","class":${_(e??"null [DataView]",n)},"properties":[${l}${a.list===""?"":`,${a.list}`}]${H(a.more)}}`}var q=(t,e)=>`[{"type\
":"hidden","value":"${t}"},${e}]`;function Ri(t,e,n,r){if(tn!==void 0&&C(tn,t)===!0)return`{"type":"bytes","class":${_(e,r)},"length":0,"items":[],"detached":tr\
ue}`;const o=lt(r),i=n<o?n:o,c=On(new Ue(t,0,i),i,r);return`{"type":"bytes","class":${_(e,r)},"length":${n},"items":[${c}]${Mt(t,r,B)}}`}function Li(t,e,n,r){const o=s(
To,t),i=lt(r),c=e===`Buffer [${n}]`&&r.show.custom?"Buffer":e??`null [${n}]`,u=On(t,o<i?o:i,r);let a=c==="Buffer"?Ci(t,r):F(t,r,Pt).list;if(r.show.hidden&&c!=="\
Buffer"){const l=s(Ke,t),f=s(Ve,t),p=C(le,f)??(jt===void 0?0:C(jt,f)??0),y=o===0?Bi(n)/8:l/o,z=s(Ye,t),x=`{"type":"object","class":"ArrayBuffer","properties":[${q(
"byteLength",`${p}`)}]}`;a=`${`${q("BYTES_PER_ELEMENT",`${y}`)},${q("length",`${o}`)},${q("byteLength",`${l}`)}`},${q("byteOffset",`${z}`)},${q("buffer",x)}`+(a===
""?"":`,${a}`)}return`{"type":"bytes","class":${_(c,r)},"length":${o},"items":[${u}]${a===""?"":`,"properties":[${a}]`}}`}function Bi(t){let e=0;for(let n=0;n<t.
length;n++){const r=s(L,t,n)-48;r>=0&&r<=9&&(e=e*10+r)}return e}function Ci(t,e){const{show:n}=e;e.show=Y;const{list:r}=F(t,e,Pt);return e.show=n,r}function On(t,e,n){
let r="";for(let o=0;o<e&&!K(n);o++)r+=(o?",":"")+b(t[o],n);return r}function ji(t,e,n){if(!V(t,J.prototype))return null;const r=gn(t),o=at(e,"Promise"),i=Fi(r);
if(i===null)return null;const c=i==="fulfilled"||i==="rejected"?`,"value":${me(r.values[0],n)}`:"";return`{"type":"promise"${o}${i===""?"":`,"state":"${i}"`}${c}${En(
t,n,B)}}`}function Fi(t){return t===null?"":s(d,t.words,"<pending>")===0?"pending":t.values.length===0?null:s(d,t.words,"<rejected>")>=0?"rejected":"fulfilled"}
function me({value:t,text:e},n){return e===""?b(t,n):(nt(n,e.length),e)}function An(t,e,n){const r=V(t,ko)?"Map":V(t,Oo)?"Set":"";if(r==="")return null;const o=M(
t).length>0?null:gn(t);if(o===null||s(d,o.text,"[")!==0)return null;const i=s(d,o.text," Entries] {")>0,c=i?2:1,u=lt(n),{values:a}=o;let l="",f=0;for(let y=0;y+
c<=a.length&&f<u&&!K(n);y+=c,f++){const z=me(a[y],n);l+=(f?",":"")+(i?`[${z},${me(a[y+1],n)}]`:z)}const p=Ii(o.text)+(a.length/c-f);return`{"type":"iterator","c\
lass":"${r} ${i?"Entries":"Iterator"}","${i?"entries":"items"}":[${l}]${H(p)}}`}function Ii(t){const e=s(d,s(h,t,-16)," more item");if(e<0)return 0;let n=t.length-
16+e-1,r=0;for(let o=1;n>=0;n--,o*=10){const i=s(L,t,n)-48;if(!(i>=0&&i<=9))break;r+=i*o}return r}var Pi={};function Mi(t,e){const n=Tn(se,t)?"WeakMap":Tn(bo,t)?
"WeakSet":"";return n===""?null:`{"type":"opaque","class":${O(e??`null [${n}]`)},"weak":true}`}function Tn(t,e){try{return A(t,e,[Pi]),!0}catch{return!1}}var Di=Symbol.
for("nodejs.util.inspect.custom"),ve=0;function Hi(t,e,n){const r=T(t,Di);if(typeof r!="function"||ve>=Jr)return;const o=m(t,"constructor"),i=o===void 0?void 0:
o.value;if(typeof i=="function"&&T(i,"prototype")===t||s(Ct,t)!==void 0)return;const c=yn()??zi;if(r!==c){ve++;try{const{depth:u}=n.show,a=u-n.path.length,l=A(r,
e,[a,Ui(n,a),c]);return l===e?void 0:typeof l!="string"?b(l,n):(nt(n,l.length),`{"type":"custom","value":${O(l)}}`)}catch{return}finally{ve--}}}function Ui(t,e){
const{hidden:n,proxy:r,custom:o,items:i,text:c,getters:u}=t.show;return{stylize:a=>`${a}`,showHidden:n,depth:e,colors:!1,customInspect:o,showProxy:r,maxArrayLength:i,
maxStringLength:c,breakLength:80,compact:3,sorted:!1,getters:u,numericSeparator:!1}}function zi(t){return typeof t=="string"?`'${t}'`:D(t)}import Dt from"./source_maps.txt";
var Ht=Dt.indexOf(`
`),Nn=Ht<0?"":Dt[0]==="0"?"$":"$"+Dt.slice(0,Ht),wt=Ht<0?"":Nn+"n",Rn="user/",Ln;function Bn(t,e,n){let r=0,o=t.length/e;for(;r<o;){const i=r+o>>1;n(i*e)?r=i+1:
o=i}return r===0?-1:(r-1)*e}function Cn(t,e,n){if(t==="")return null;Ln??=lo(s(h,Dt,Ht+1));const r=g(Ln,t);if(r===void 0||!(e>=1&&n>=1)||e>r[0])return null;const o=r[1],
i=r[2],c=e-1,u=n-1,a=Bn(o,5,p=>o[p]<c||o[p]===c&&o[p+1]<=u);let l=u;if(a>=0&&o[a]===c){const p=u-o[a+1];l=p<o[a+3]?o[a+2]:o[a+2]+o[a+4]+p-o[a+3]}const f=Bn(i,3,
p=>i[p]<=c);return f>=0&&i[f]===c?{line:i[f+1]+1,column:i[f+2]+l+1}:{line:c-(f<0?0:f/3+1)+1,column:l+1}}function $e(t){if(wt==="")return"";const e=s(d,t,"file:/\
//")===0?s(h,t,8):t;return s(d,e,Rn)===0?s(h,e,Rn.length):""}function Gi(t){const e=s(mt,t,":"),n=s(mt,t,":",e-1),r=n<1?"":$e(s(h,t,0,n));if(r==="")return t;const o=Cn(
r,Q(s(h,t,n+1,e)),Q(s(h,t,e+1)));return r+(o===null?s(h,t,n):`:${o.line}:${o.column}`)}var Ut="...<omitted>...",Wi;function qi(){const t=`\\${Nn}`,e=`/\\*${t}n\\\
*/`,n=`if\\(!\\(--${t}n>=0\\)\\)${t}n=${t}t\\(\\d+\\);`;return{added:new te(`static${e}\\{${n}\\}|\\{${e}|${e}[)};]|${n}|\\(--${t}n>=0\\|\\|\\(${t}n=${t}t\\(\\d+\\\
)\\),|:${t}f\\([^()]*/\\*${t}n:\\*/\\)|${t}[fi]\\(|,${t}i(?=${e})`,"g"),cut:new te(`(?:\\{?/\\*${t}n\\*/)?(?:if\\(!\\(--(?:${t}n?|${t}n[^;]*)?|\\(--(?:${t}n?|${t}\
n[^,]*)?|/\\*${t}n?\\*?|static/\\*${t}[^;]*)$`)}}function St(t){const e=s(d,t,Ut);if(wt===""||e<0&&s(d,t,wt)<0)return t;const{added:n,cut:r}=Wi??=qi();let o="",
i=0;n.lastIndex=0;for(let c=s(oe,n,t);c!==null;c=s(oe,n,t))o+=s(h,t,i,c.index),i=c.index+c[0].length;return o+=s(h,t,i),e<0?o:Vi(o,r)}function Vi(t,e){const n=s(
d,t,Ut),r=s(h,t,0,n),o=s(h,t,n+Ut.length),i=s(oe,e,r),c=s(d,o,"/)")===0?s(h,o,2):o;return(i===null?r:s(h,r,0,i.index))+Ut+c}function Yi(t){if(s(d,t,"class")!==0)
return!1;const e=s(L,t,5);return e===32||e===123||e===47||e===9||e===10||e===13}function Ki(){if(wt==="")return;const{toString:t}={toString(){const e=s(gt,this);
if(s(d,e,wt)>=0)return St(e);if(Yi(e)||s(d,e,"[native code]")>=0)return e;const n=g(this,"name");return`function ${typeof n=="string"?n:""}() { [native code] }`}};
Qi(so.prototype,"toString",t),Ji()}function Ji(){if(typeof ie!="function")return;const{structuredClone:t}={structuredClone(n,r=void 0){try{return arguments.length===
0?ie():ie(n,r)}catch(o){throw Xi(o),o}}};$(t,"length",{__proto__:null,value:1,configurable:!0});const e=m(globalThis,"structuredClone");$(globalThis,"structured\
Clone",{__proto__:null,...e,value:t})}function Xi(t){const e=typeof t=="object"&&t!==null?m(t,"message"):void 0,n=e===void 0?void 0:g(e,"value");if(e===void 0||
typeof n!="string"||!e.configurable)return;const r=St(n);r!==n&&$(t,"message",{__proto__:null,value:r})}function Qi(t,e,n){$(t,e,{__proto__:null,value:n,writable:!0,
enumerable:!1,configurable:!0})}var et="prepareStackTrace",ut,_e=!1,jn=new ee,Fn=new ee;function Zi(t,e){let n="<error>",r="";try{n=St(s(fo,t))}catch{}for(let i=0;i<
e.length;i++)r+=`
    at ${In(e[i])}`;let o=n;return zt(be(r),i=>(i!==""&&(o+=`
`+Pn(i)),!0)),o}var In=t=>s(se,bt,t)?as(t):s(E(t).toString,t);function Pn(t){const e=Et(t),n=e===""?"":Gi(e);if(n===e)return t;const r=t[t.length-1]===")"?")":"";
return s(h,t,0,t.length-r.length-e.length)+n+r}var{prepareStackTrace:we}={prepareStackTrace(t,e){return Zi(t,e)}};function ts(t){const e=s(st,jn,t);if(e!==void 0)
return e;const n={prepareStackTrace(r,o){return A(t,this,[r,ss(o)])}}.prepareStackTrace;return s(vt,jn,t,n),s(vt,Fn,n,t),n}var es={get prepareStackTrace(){return _e?
void 0:ut===void 0?we:ts(ut)},set prepareStackTrace(t){ut=typeof t!="function"||t===we?void 0:s(st,Fn,t)??t}},{get:Mn,set:ns}=m(es,et);function rs(){$(j,et,{__proto__:null,
get:Mn,set:ns,enumerable:!1,configurable:!0})}var Dn=t=>t!==void 0&&w(t,"get")&&t.get===Mn;function os(t){const e=m(j,et);if(!Dn(e))return Hn(e,we,t);const n=ut;
ut=void 0;try{return t()}finally{ut=n}}function is(t){const e=m(j,et);if(!Dn(e))return e===void 0?t():Hn(e,void 0,t);_e=!0;try{return t()}finally{_e=!1}}function Hn(t,e,n){
W(j,et,e);try{return n()}finally{t===void 0?delete j[et]:$(j,et,t)}}var bt=new ee,Un;function ss(t){const e=[];let n=[];for(let r=0;r<t.length;r++){const o=t[r],
i=Et(`    at ${In(o)}`);if(s(d,i,Se)===0||s(d,i,"node-internal:")===0)n=[];else if(i==="<anonymous>")k(n,zn(o));else{for(let c=0;c<n.length;c++)k(e,n[c]);k(e,zn(
o)),n=[]}}for(let r=0;r<n.length;r++)k(e,n[r]);return e}function zn(t){if(s(se,bt,t))return t;Un??=cs(E(t));const e={__proto__:Un};return s(vt,bt,e,t),e}function cs(t){
const e={},n=M(t);for(let r=0;r<n.length;r++){const o=n[r],i=t[o];if(typeof i!="function"||o==="constructor")continue;const c={[o](){const u=s(st,bt,this);if(u===
void 0)throw new X(`CallSite method ${o} expects CallSite as receiver`);return us(o,u,s(i,u),t)}}[o];$(e,o,{__proto__:null,value:c})}return e}function us(t,e,n,r){
if(t==="toString")return s(h,Pn(`    at ${n}`),7);if(t==="getFileName"||t==="getScriptNameOrSourceURL")return typeof n=="string"&&$e(n)||n;const o=t==="getEnclo\
singLineNumber"||t==="getEnclosingColumnNumber";if(!o&&t!=="getLineNumber"&&t!=="getColumnNumber")return n;const i=s(r.getFileName,e),c=s(o?r.getEnclosingLineNumber:
r.getLineNumber,e),u=s(o?r.getEnclosingColumnNumber:r.getColumnNumber,e),a=typeof i=="string"?Cn($e(i),c,u):null;return a===null?n:t==="getLineNumber"||t==="get\
EnclosingLineNumber"?a.line:a.column}var as=t=>{const e=s(st,bt,t);return s(E(e).toString,e)},Se="harness.js:";function Et(t){if(s(d,t,"    at ")!==0)return"";if(s(
L,t,t.length-1)===41){const e=s(mt,t,"(");if(e>=0)return s(h,t,e+1,-1)}return s(h,t,s(d,t,"    at async ")===0?13:7)}function zt(t,e){for(let n=0;;){const r=s(d,
t,`
`,n);if(!e(r<0?s(h,t,n):s(h,t,n,r))||r<0)return;n=r+1}}function be(t){let e="",n="",r=!0;return zt(t,o=>{const i=Et(o);return s(d,i,Se)===0||s(d,i,"node-interna\
l:")===0?n="":i==="<anonymous>"?n+=`
`+o:(e+=(r?"":n+`
`)+o,n="",r=!1),!0}),e+n}function Gn(){const t={__proto__:null},e=m(j,"stackTraceLimit");let n="";try{W(j,"stackTraceLimit",no),n=is(()=>(ao(t),t.stack))}catch{}
try{e&&$(j,"stackTraceLimit",e)}catch{}return typeof n=="string"?n:""}function Wn(){const t=be(Gn()),e=s(d,t,`
`);return e<0?"":s(h,t,e+1)}function ls(){let t=!0;return zt(Gn(),e=>{const n=Et(e);return n===""||s(d,n,Se)===0?!0:(t=s(d,n,"node-internal:")===0,!1)}),t}function fs(){
let t="";return zt(Wn(),e=>(t=Et(e),t===""||t==="<anonymous>")),t==="<anonymous>"?"":t}var qn=DOMException.prototype,ds=t=>ze(t)||V(t,j.prototype)||V(t,qn);function ps(t,e,n){
const r=Yn(t,"name")??"Error",o=St(Yn(t,"message")??""),{hidden:i}=n.show,c=ys(t,hs(t),r,o),u=c===""?`${r}: ${o}`:c,a=p=>{if(i)return!0;if(p==="stack")return!1;
if(p!=="message"&&p!=="name")return!0;const y=p==="name"?T(t,"name"):T(t,"message");return typeof y=="string"&&s(d,u,y)<0};let l=`{"type":"error"${e===r?"":at(e,
"")},"name":${_(r,n)},"message":${_(o,n)},"stack":${_(c,n)}`;i||(l+=Vn(t,"cause",n)+Vn(t,"errors",n));const f=F(t,n,V(t,qn)?p=>p!=="code"&&a(p):a);return`${l}${f.
list===""?"":`,"properties":[${f.list}]`}${f.more>0?`,"more":${f.more}`:""}}`}function Vn(t,e,n){const r=m(t,e);return r===void 0||r.enumerable||!w(r,"value")||
e==="errors"&&!it(r.value)?"":`,"${e}":${b(r.value,n)}`}function hs(t){let e;try{e=os(()=>t.stack)}catch{}return typeof e=="string"?St(be(e)):""}function ys(t,e,n,r){
const o=s(d,e,`
    at `),i=ze(t)?m(t,"stack"):void 0;if(o<0||i===void 0||w(i,"value"))return e;const c=s(h,e,0,o),u=s(h,c,n.length),a=r===""?n:n===""?r:`${n}: ${r}`;return s(d,
c,n)===0&&(u===""||s(d,u,": ")===0)&&c!==a?a+s(h,e,o):e}function Yn(t,e){const n=T(t,e);if(typeof n=="string"||n===void 0||n===null)return n??void 0;if(!(typeof n==
"object"||typeof n=="function"))try{return D(n)}catch{return}}function Kn(t,e,n,r){const o=s(gt,t),i=s(h,o,0,32),c=s(d,i,"class")===0&&!ms(i,5);let u=c?"class":
"function",a="Function",l="";if(c){const x=R(t),kt=x===null?"":T(x,"name");typeof kt=="string"&&kt!==""&&(l=`,"extends":${_(kt,n)}`)}else{for(let x=0;x<ce.length;x++)
V(t,ce[x].prototype)&&(u=ce[x].kind);u!=="function"&&(a=u==="async function"?"AsyncFunction":u==="generator"?"GeneratorFunction":"AsyncGeneratorFunction")}const f=c&&
m(t,"name")===void 0?"":T(t,"name"),p=e===a||e===`Function [${a}]`?"":`,"class":${e===null?"null":_(e,n)}`,y=r?F(t,n,B):{list:"",more:gs(t,n)},z=y.list===""?"":
`,"properties":[${y.list}]`;return`{"type":"function","kind":"${u}","name":${_(typeof f=="string"?f:"",n)}${l}${p}${z}${H(y.more)}}`}function gs(t,e){const n=e.
length,{deep:r}=e;e.length=0;try{return F(t,e,B).more}finally{e.length=n,e.deep=r}}function ms(t,e){const n=s(L,t,e);return n>=48&&n<=57||n>=65&&n<=90||n>=97&&n<=
122||n===36||n===95||n>127}var Y={__proto__:null,depth:2,hidden:!1,proxy:!1,custom:!0,items:Kr,text:Yr,getters:!1,table:!1},vs={...Y,__proto__:null,custom:!1},Jn=t=>({
__proto__:null,length:t,deep:Vr,path:[],targets:[],show:Y}),Ee=t=>t.path.length>t.show.depth+1;function nt(t,e){t.length-=e,Ee(t)&&(t.deep-=e)}var K=t=>t.length<=
0||t.deep<=0&&Ee(t),$s='{"type":"opaque","class":"unreadable value"}';function Xn(t,e,n=Y){e.targets.length=0,e.path.length=0,e.show=n;try{return b(t,e)}catch{return $s}}
function _s(t,e){let n=e.path.length===0||t.length<=e.show.text?t.length:e.show.text;const r=Ee(e)&&e.deep<e.length?e.deep:e.length;n>r&&(n=r>0?r:0),nt(e,n);const o=n<
t.length?s(h,t,0,n):t,i=Qn(o);return n===t.length&&i===""?O(t):`{"type":"string","length":${t.length},"value":${O(o)}${i===""?"":`,"lone":[${i}]`}}`}function Qn(t){
let e="";for(let n=0;n<t.length;n++){const r=s(L,t,n);if(r<55296||r>57343)continue;const o=r<56320&&n+1<t.length?s(L,t,n+1):0;o>=56320&&o<=57343?n++:e+=`${e===""?
"":","}[${n},${r}]`}return e}function _(t,e){const n=O(t.length>Le?s(h,t,0,Le)+"\u2026":t);return nt(e,n.length),n}function ws(t,e){const n=We(64,t)===t||We(64,
-t)===-t?void 0:1n<<Be,r=n===void 0||t<n&&t>-n,o=r?s(po,t):`over ${Be} bits`;return nt(e,o.length),`{"type":"bigint","value":"${o}"}`}function b(t,e){switch(nt(
e,8),typeof t){case"string":return _s(t,e);case"number":return Lt(t)&&!ht(t,-0)?D(t):`{"type":"number","value":"${ht(t,-0)?"-0":D(t)}"}`;case"boolean":return t?
"true":"false";case"undefined":return'{"type":"undefined"}';case"symbol":return`{"type":"symbol","value":${_(s(Ge,t),e)}}`;case"bigint":return ws(t,e)}if(t===null)
return"null";const n=Ft(t);if(n===void 0)return tr(t,t,e);if(e.show.proxy&&!n.revoked)return Ss(n,e);const r=dn(t);return r===void 0?'{"type":"proxy"}':tr(r,t,e)}
function Ss({target:t,handler:e},n){if(Zn(n))return'{"type":"elided","class":"Proxy"}';k(n.path,{__proto__:null});const r=`{"type":"proxy","target":${b(t,n)},"h\
andler":${b(e,n)}}`;return n.path.length--,r}function Zn(t){const e=t.path.length;return e>=Qt||e>t.show.depth&&(e>=qr||t.deep<=0)}function tr(t,e,n){if(n.show.
custom&&n.path.length<=n.show.depth+1&&!(n.show.table&&n.path.length<2)){const c=Hi(t,e,n);if(c!==void 0)return c}for(let c=n.path.length-1,u=1;c>=0;c--,u++)if(n.
path[c]===t)return`{"type":"cycle","up":${u},"id":${Es(t,n.targets)}}`;const r=pn(t),o=oi(r,ri(t,n.show.hidden));if(Zn(n))return typeof t=="function"?Kn(t,o,n,!1):
(it(t)?null:xn(t,o,n,!1))??`{"type":"elided","class":${_(it(t)?`Array(${t.length})`:o??"Object: null prototype",n)}}`;k(n.path,t);const i=typeof t=="function"?Kn(
t,o,n,!0):xs(t,o,n);return n.path.length--,n.targets.length===0?i:bs(i,t,n.targets)}function bs(t,e,n){for(let r=0;r<n.length;r++)if(n[r]===e)return`{"ref":${r+
1},${s(h,t,1)}`;return t}function Es(t,e){for(let n=0;n<e.length;n++)if(e[n]===t)return n+1;return k(e,t),e.length}function xs(t,e,n){if(it(t))return As(t,e,n);
if(e==="Object"&&!er(t))return ks(t,n);if(ds(t))return ps(t,e,n);const r=xn(t,e,n,!0)??di(t,e,n);if(r!==null)return r;const o=F(t,n,B);return`{"type":"object"${at(
e,"Object")}${Os(t,e)},"properties":[${o.list}]${H(o.more)}}`}function ks(t,e){const n=F(t,e,B);return`{"type":"object","properties":[${n.list}]${H(n.more)}}`}function Os(t,e){
return e==="Object"&&er(t)?',"kind":"arguments"':e==="null [Module]"?',"kind":"module"':""}function er(t){try{return w(t,"callee")&&w(t,"length")&&s(wo,t)==="[o\
bject Arguments]"}catch{return!1}}var at=(t,e)=>t===e?"":`,"class":${t===null?"null":O(t)}`,lt=t=>t.show.table&&t.path.length<=2?1/0:t.show.items;function As(t,e,n){
const r=t.length,o=lt(n);let i="",c=0,u=0;for(;u<r&&c<o&&!K(n);c++){const l=m(t,u);let f;if(l)f=ye(l,t,n),u++;else{const p=Ts(t,u,r);nt(n,32),f=`{"type":"hole",\
"count":${p-u}}`,u=p}i+=(c?",":"")+f}const a=r<=1e5?Mt(t,n,Pt):"";return`{"type":"array"${at(e,"Array")},"length":${r},"items":[${i}]${a}${H(r-u)}}`}function Ts(t,e,n){
let r=e+1;for(;r<n&&r<e+Xr;r++)if(w(t,r))return r;if(r>=n)return n;const o=M(t);for(let i=0;i<o.length;i++){const c=o[i];if(typeof c=="symbol"||!wn(c))break;const u=Q(
c);if(u>=r)return u}return n}var U=Object.seal(Array(P).fill(null)),nr=null;function Ns(){let t=0;for(let e=1;e<P;e++)rr(U[e])<rr(U[t])&&(t=e);return t}var rr=t=>t===
null?0:t.started,Rs=(t,e)=>s(an,_t,t,e);function Ls(){let t=null;for(let e=0;e<P;e++)if(Ot(U[e])){if(t!==null)return null;t=U[e]}return t}var N=()=>s(ln,_t)??nr??
Ls(),xt=ti({current:()=>{const t=N();return t===null?null:t.meter},turned:Zo,stopped:t=>{let e=!1;for(let n=0;n<P;n++)e||=U[n]?.meter===t;for(let n=0;n<P;n++){const r=U[n];
r!==null&&(!e||r.meter===t)&&Bs(r,t.place)}}}),{poll:Gt}=xt;function Bs(t,e){t.meter.stopped=!0,t.meter.place=e,Xt(t)}var or=t=>Jn(je-t.length);function ir(t,e,n){
if(!t.closed){if(xe(t)){t.dropped++;return}t.lines++,t.length+=n+Qr,I(t,e)}}var xe=t=>t.lines>=Ce||t.length>=je;function rt(t,e,n){if(t===null||t.closed)return;
const r=e==="import"||e==="handler"||e==="body";if(!r&&xe(t)){t.dropped++;return}const o=r?Jn(Zr):or(t),{length:i}=o,c=`{"t":"error","phase":"${e}","ms":${At(t)}\
,"error":${Xn(n,o,vs)}}`;if(!r){ir(t,c,i-o.length);return}t.threw=!0,I(t,c)}var Cs=t=>sr(e=>{t.closed||s(nn,t.controller)>0?e():t.pulled=e}),js=t=>sr(e=>{t.closed||
t.pending===0?e():t.wake=e}),sr=t=>G(new J(t));function Wt(t){return new ne(t,{__proto__:null,status:503})}function Fs(t){return t===0?"the program answered wit\
h Response.error(), which stands for an answer that never came":"the response's body was read before the response was returned: return response.clone(), taken b\
efore it is read"}function Is(t){try{return{__proto__:null,buffer:t,offset:0,length:s(le,t)}}catch{}try{return{__proto__:null,buffer:s(Je,t),offset:s(Xe,t),length:s(
Qe,t)}}catch{}throw new X(`the response's body gave a chunk that is ${t===null?"null":`of type ${typeof t}`}; a body takes bytes: encode text with TextEncoder`)}
function cr(t){try{pt(dt(t()),()=>{},()=>{})}catch{}}function Ps(t,e,n){const r=re(e);if(r===void 0){I(t,'{"t":"result"}');return}const o=Ds(r),i=Ae(o).length;if(i>
n)throw new Rt(`the program's result is ${i} bytes of JSON; the limit is ${n}`);if(Ms(o,Pe))throw new Rt(`the program's result is nested deeper than ${Pe} array\
s and objects`);I(t,`{"t":"result","value":${o}}`)}function Ms(t,e){for(let n=0,r=0;n<t.length;n++){const o=s(L,t,n);if(o===34)for(;s(L,t,++n)!==34;)s(L,t,n)===
92&&n++;else if(o===91||o===123){if(++r>e)return!0}else(o===93||o===125)&&r--}return!1}function Ds(t){let e=0,n="";for(let r=s(d,t,"\\ud");r>=0;r=s(d,t,"\\ud",r+
2)){let o=0;for(;r-o>0&&s(L,t,r-o-1)===92;)o++;o%2!==1&&(n+=s(h,t,e,r)+"\uFFFD",e=r+6)}return e===0?t:n+s(h,t,e)}var Hs={...Y,__proto__:null,depth:4,hidden:!0,proxy:!0},
Us={...Y,__proto__:null,table:!0};function zs(t,e,n,r){const o=t==="dir"||t==="table"?"":Gs(e,n);let i="";for(let c=n;c<e.length&&!K(r);c++){const u=c>n?o[c-n-1]:
void 0;let a=e[c],l=Y;u!==void 0&&(a=Ws(u,a)),u==="o"?l=Hs:t==="dir"?l=Ys(e[1]):t==="table"&&c===n&&(l=Us),i+=(c>n?",":"")+Xn(a,r,l)}return i}function Gs(t,e){const n=t[e];
let r="";if(t.length<e+2||typeof n!="string")return r;for(let o=s(d,n,"%");o>=0&&r.length<t.length;o=s(d,n,"%",o+2)){const i=s(h,n,o+1,o+2);i!==""&&s(d,"sdifjoO\
c",i)>=0&&(r+=i)}return r}function Ws(t,e){try{if(t==="j")return re(e);if(e===null||typeof e!="object"&&typeof e!="function"||tt(e))return e;if(t==="s")return typeof e==
"function"||Vs(e)?D(e):e;if(t==="d")return Q(e);if(t==="i"||t==="f")return D(e)}catch(n){if(t==="j"&&qs(n))return"[Circular]"}return e}function qs(t){const e=t!==
null&&typeof t=="object"&&!tt(t)?T(t,"message"):void 0;return typeof e=="string"&&s(d,e,"Converting circular structure to JSON")===0}function Vs(t){const e=typeof T(
t,"toString")=="function",n=typeof T(t,De)=="function";if(!e&&!n)return!1;for(let r=t,o=!0;r!==null;r=R(r),o=!1){if(!(e&&w(r,"toString"))&&!(n&&w(r,De)))continue;
const i=o?void 0:m(r,"constructor");return i===void 0||typeof i.value!="function"||!fe(T(i.value,"name"))}return!1}function Ys(t){const e={...Y,__proto__:null,custom:!1};
if(t===null||typeof t!="object"||tt(t))return e;const n=u=>g(t,u),r=n("depth"),o=n("maxArrayLength"),i=n("maxStringLength"),c=n("getters");return r===null||r===
void 0&&w(t,"depth")||typeof r=="number"&&r>=Qt?e.depth=Qt:Lt(r)&&(e.depth=r),e.hidden=n("showHidden")===!0,e.proxy=n("showProxy")===!0,e.custom=n("customInspec\
t")===!0,e.items=ur(o,e.items),e.text=ur(i,e.text),(c===!0||c==="get"||c==="set")&&(e.getters=c),e}var ur=(t,e)=>t===null?1/0:typeof t!="number"?e:t>0?t:0,{decode:Ks}=TextDecoder.
prototype,Js=Object.freeze({__proto__:null,stream:!0});function Xs(t){ar(t,"stdout"),ar(t,"stderr")}function ar(t,e){const n=t[e],r=new TextDecoder;if(n===null||
typeof n!="object"||typeof n._write!="function")return;const{_write:o}={_write(i,c,u){Zs(e,s(Ct,i)===void 0?D(i):s(Ks,r,i,Js)),u()}};W(n,"_write",o)}function Qs(t){
const e=t[0];return t.length!==1||typeof e!="string"?"":s(d,e,"stdout: ")===0?"stdout":s(d,e,"stderr: ")===0?"stderr":""}function S(t,e,n="",r=0){Gt();const o=N();
if(o===null||o.closed)return;if(xe(o)){o.dropped++;return}const i=fs(),c=Qs(e);c!==""&&ls()&&(t=c,e=[s(h,e[0],8)+`
`]);const u=or(o),{length:a}=u,l=zs(t,e,r,u),{group:f}=o;ir(o,`{"t":"console","level":"${t}","ms":${At(o)},"group":${f}${i===""?"":`,"at":${O(i)}`}${n},"args":[${l}\
]}`,a-u.length)}function Zs(t,e){e!==""&&S(t,[e])}function lr(t,e){e.length>0&&S(t,e);const n=N();n!==null&&n.group++}function fr(t,e){const n=N(),r=qt(e);if(n===
null)return;const o=n.timers[r];if(o===void 0){S("warn",[`No such label '${r}' for console.${t}()`]);return}t==="timeEnd"&&delete n.timers[r];const i=`${r}: ${ec(
yt()-o)}`,c=[];for(let u=1;t==="timeLog"&&u<e.length;u++)W(c,u,e[u]);W(c,0,c.length>0?nc(i):i),S(t,c)}var tc={log(){S("log",arguments)},info(){S("info",arguments)},
warn(){S("warn",arguments)},error(){S("error",arguments)},debug(){S("debug",arguments)},dir(){S("dir",arguments)},dirxml(){S("dirxml",arguments)},table(){S("tab\
le",arguments)},trace(){S("trace",arguments,`,"stack":${O(Wn())}`)},group(){lr("group",arguments)},groupCollapsed(){lr("groupCollapsed",arguments)},groupEnd(){const t=N();
t!==null&&t.group>0&&t.group--},clear(){const t=N();t!==null&&(t.group=0),S("clear",[])},time(){const t=N(),e=qt(arguments);t!==null&&(t.timers[e]!==void 0?S("w\
arn",[`Label '${e}' already exists for console.time()`]):t.timers[e]=yt())},timeLog(){fr("timeLog",arguments)},timeEnd(){fr("timeEnd",arguments)},count(){const t=N(),
e=qt(arguments);if(t===null)return;const n=t.counts[e]=(t.counts[e]??0)+1;S("count",[`${e}: ${n}`])},countReset(){const t=N(),e=qt(arguments);t!==null&&(t.counts[e]===
void 0?S("warn",[`Count for '${e}' does not exist`]):delete t.counts[e])},context(){return dr},assert(){arguments[0]||S("assert",arguments,"",1)}},dr=console,qt=t=>t.
length>0&&t[0]!==void 0?`${t[0]}`:"default",ec=t=>t<1e3?`${t}ms`:`${(t-t%1e3)/1e3}.${s(h,`00${t%1e3}`,-3)}s`;function nc(t){let e="";for(let n=0;n<t.length;n++)
e+=t[n]==="%"?"%%":t[n];return e}var rc="the program exports no handler: export default { fetch(request, env, ctx) { \u2026 } }, a class with fetch, a function, or a\
 function named run";function oc(t){const e=g(t,"prompt");return typeof e=="string"?e:""}function ic(t,e,n){return e!==void 0&&!w(t,e)?`the program has no expor\
t named ${e}; it has ${hr(t)}`:typeof n=="function"?`the program's ${e===void 0?"default class":`class ${e}`} has no fetch method: add fetch(request) { \u2026 } to i\
t`:e!==void 0?`the program's export ${e} cannot answer: it must be an object or a class with fetch, or a function; it is ${ke(n)}`:`${rc}; ${sc(t,n)}`}var pr={__proto__:null,
scheduled:'{ cron: "0 * * * *", scheduledTime: Date.now() }',queue:'{ queue: "jobs", messages: [] }',email:'{ from: "from@example.com", to: "to@example.com", he\
aders: new Headers() }',tail:"[]"};function sc(t,e){const n=e!==null&&typeof e=="object"?cc(e):void 0;if(n!==void 0)return`its default export has ${n}, which no\
thing calls here; call it by hand: async fetch(request, env, ctx) { await this.${n}(${pr[n]}, env, ctx); return new Response("done"); }`;if(e!==void 0)return`it\
s default export is ${ke(e)}${typeof e=="object"&&e!==null?" without fetch":""}`;const r=hr(t);return r==="none"?"it exports nothing":`it exports ${r}, and no e\
ntrypoint is named`}function cc(t){const e=M(pr);for(let n=0;n<e.length;n++){const r=e[n];if(typeof g(t,r)=="function")return r}}function uc(t){return new X(`th\
e program's fetch must return a Response; it returned ${ke(t)}${t===void 0?": is a return missing?":""}`)}function hr(t){const e=M(t);let n="";for(let r=0;r<e.length;r++){
const o=e[r];typeof o=="string"&&(n+=(n===""?"":", ")+o)}return n===""?"none":n}function ke(t){switch(typeof t){case"undefined":return"undefined";case"function":
return"a function";case"object":if(t===null)return"null";if(it(t))return"an array";try{if(E(t)===io.prototype)return"a plain object"}catch{}return"an object of \
another class";default:return`a ${typeof t}`}}var ac=["setTimeout","setInterval","setImmediate","queueMicrotask"],ft=null;function lc(t){ft===null?rt(N(),"unhan\
dledrejection",t):ft.length<Ce&&k(ft,t)}var Vt=[];function yr(){const t=Vt;Vt=[];for(let e=0;e<t.length;e++){const{owner:n,callback:r,held:o}=t[e],i=wr(n);i!==null&&
Rs(i,()=>{try{r(o)}catch(c){rt(i,"uncaught",c)}})}}async function fc(){const{prototype:t}=Function,{bind:e}=t,n=m(t,"bind");let r,o;W(t,"bind",function(i){return typeof i?.
exitImpl=="function"&&(r=i),A(e,this,arguments)});try{o=(await dt(import("node:process"))).value.default}catch{}if($(t,"bind",n),o&&Xs(o),r)gr(r,"exitImpl","exi\
t");else if(o)for(const i of["exit","abort","reallyExit"])typeof o[i]=="function"&&gr(o,i,i)}function gr(t,e,n){const r={[e](){const o=N();o!==null&&(o.exited=!0,
Xt(o));const i=new j(`process.${n}() was called`);throw $(i,"name",{__proto__:null,value:"ProcessExit"}),i}}[e];try{W(t,e,r)}catch{}}var mr=_r.abortIsolate,Oe=!1,
Yt=!1,vr=!1,Kt,dc,$r=!1;async function pc(t){g(t,"process")===!0&&await G(fc()),g(t,"console")===!0&&await G(si()),$r=!0}async function hc(t,e,n,r){return await(dc??=
G(pc(r))),Re(Kt!==void 0,t,Te,e,n,r)}Rr(),Ki(),rs(),Tr(),Nr();var yc=Me({fetch:xr});export{yc as default};
