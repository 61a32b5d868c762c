// Made of src/runtime/harness by `npm run harness`; its SHA-256: 6834d67d491ffd93cb2b9cd75af5a91a9c5714b87f0991a394ac24908fc3a19c
import*as Jr from"cloudflare:workers";const Lt=(function(e){return e!==null&&!e.closed&&V()-e.started<=vo}),Xr=(function(e){if(Lt(e))return e;for(let n=0;n<U;n++)
if(Lt(q[n]))return q[n];return null}),We=(function(e){return s(Dt,e)?{__proto__:null,buffer:s(yn,e),offset:s(gn,e),length:s(mn,e)}:ra(e)}),Qr=(function(e){return{
props:{},waitUntil(n){e.pending++;const r=()=>{e.pending--;const{wake:o}=e;e.wake=null,o&&o()};mt(J(n),r,o=>{at(e,"waitUntil",o),r()})},passThroughOnException(){}}}),
Zr=(function(e,n,r,o,i){const a=y(i,"entrypoint"),c=y(i,"args"),u=ft(c)?c:void 0,l=Qr(e),f=a===void 0||b(n,a)?n[a??"default"]:void 0;if(typeof f=="function"&&!so(
f))return It(u===void 0?f(r,o,l):O(f,void 0,u),!1);if(typeof f=="function"){const h=ue(f,[l,o]);if(typeof h.fetch=="function")return It(h.fetch(r),!0)}else{if(f!==
null&&typeof f=="object"&&typeof f.fetch=="function")return It(f.fetch(r,o,l),!0);if(a===void 0&&typeof n.run=="function")return It(O(n.run,void 0,[u===void 0?Pa(
i):u[0],o,l]),!1)}throw new L(Ma(n,a,f))}),Bt=(function(e){const n=V();return n>e.started?n-e.started:0}),oe=(function(e){return s(ni,Sn,e)}),ie=(function(e,n){
ne=n===void 0,qe=!ne,n===void 0?eo():co(e,n),po(ne?e:null)}),Ve=(async function(e,n,r,o){H(e,`{"t":"start","v":1,"warm":${qe}}`);let i="import";try{const a=y(o,
"main"),c=y(o,"method")==="HEAD",u=ao(y(o,"outputBytes")),l=!ne&&!qe;l&&ie(e);let f;try{f=await R(import(a))}catch(k){throw l&&ie(e,{reason:k}),k}l&&ie(e,null),
i="handler";const h=Zr(e,f,c?new ln(n,{__proto__:null,method:"HEAD"}):n,r,o),g=(await J(h.value)).value,W=Ke(g);if(h.fetch&&!W)throw Ua(g);if(!e.closed){const k=W?
lo(e,g,c):oa(e,g,u);i="body",k&&await R(uo(e,k,u))}}catch(a){at(e,i,a)}do{for(;e.pending>0&&!e.closed;)await ea(e);qr(),e.closed||await ho()}while(e.pending>0&&
!e.closed);se(e)}),to=(function(e,n,r){const{props:o}=r;if(no()||!o||typeof y(o,"main")!="string"||(Yr||(Yr=!0,re=y(o,"key")),y(o,"key")!==re))return Xt("a prog\
ram cannot call the harness that runs it");if(y(o,"end")===!0)return Vr!==void 0&&Vr("its name was given up"),Xt("this platform cannot end an isolate");const i=y(
o,"cpuMs"),a=Pt(i)?i:No;return!Kr&&Xa(o)?Qa(a,e,n,o):Qe(re!==void 0,a,Ve,e,n,o)}),se=(function(e){if(e.controller===null)return;e.meter.stopped?H(e,`{"t":"stopp\
ed","place":${e.meter.place}}`):Tt.over(),H(e,`{"t":"end","ms":${Bt(e)},"outcome":"${e.exited?"exited":e.threw?"threw":"returned"}","console_dropped":${e.dropped}\
}`);const n=e.controller;e.closed=!0,e.controller=null;try{s(oi,n)}catch{}Je(e)}),w=(function(e,n){return s(un,e,n)}),Ye=(function(e){let n="";const r=(function(i,a){
n+=`${n===""?"":","}[${T(i)},${T(a)}]`});s(ci,e,(function(i,a){a!=="set-cookie"&&r(a,i)}));const o=fo(e);for(let i=0;i<o.length;i++)r("set-cookie",o[i]);return n}),
eo=(function(){gt=[]}),no=(function(){return s(jn,St)!==void 0}),ro=(function(){Object.assign(Ur,Ba)}),oo=(function(){addEventListener("unhandledrejection",e=>Ga(
e.reason)),addEventListener("error",e=>at(N(),"uncaught",s(fi,e)??s(di,e)));for(const e of za)yo(globalThis,e);mo(),go(),qa()}),io=(function(){const{revocable:e}={
revocable(r,o){const i=hi(r,o),{proxy:a,revoke:c}=i,u=Bn(a,r,o);return i.revoke=()=>{u.revoked=!0,c()},v(i.revoke,"name",{__proto__:null,value:"",configurable:!0}),
i}},n=yi.bind(void 0);v(n,"name",{value:"Proxy",configurable:!0}),v(n,"revocable",{value:e,writable:!0,configurable:!0}),v(ct,"Proxy",{value:n,writable:!0,configurable:!0})}),
so=(function(e){const n=s(p,s($t,e),0,6),r=s(I,n,5);if(s(d,n,"class")===0&&(r===32||r===123||r===10||r===13||r===9||r===47))return!0;const o=e.prototype;return o!==
null&&typeof o=="object"&&typeof o.fetch=="function"}),Ke=(function(e){try{return s($e,e),!0}catch{return!1}}),Je=(function(e){const{wake:n,pulled:r}=e;e.wake=e.
pulled=null,n&&n(),r&&r()}),ao=(function(e){return Pt(e)&&e>=0&&!wt(e,-0)?e:Oo}),R=(function(e){return C(e,"constructor",et),e}),y=(function(e,n){const r=m(e,n);
return r&&b(r,"value")?r.value:void 0}),T=(function(e){return de(s(Mo,e))}),Xe=(function(e){try{return s(ii,e)}catch{throw new L("the response's body is locked \
to a reader: release the reader's lock, or return response.clone(), taken before it is read")}}),co=(function(e,n){const r=gt??[];gt=null;for(let o=0;o<r.length;o++)
(n===null||n.reason!==r[o])&&at(e,"unhandledrejection",r[o])}),C=(function(e,n,r){return v(e,n,{__proto__:null,value:r,writable:!0,enumerable:!0,configurable:!0})}),
uo=(async function(e,n,r){for(let o=r;;){const i=await R(s(xn,n));if(i.done)return;const{buffer:a,offset:c,length:u}=We(i.value);for(let f=0;f<u&&f<o;f+=rn){const h=f+
rn,g=h<u?h<o?h:o:u<o?u:o;for(H(e,`{"t":"body","base64":"${s(ei,new lt(a,c+f,g-f))}"}`);!e.closed&&s(En,e.controller)<=0;)await ta(e);if(e.closed)break}const l=u>
o;if(o-=u,l&&H(e,'{"t":"body_cut"}'),l||e.closed){Fe(()=>s(kn,n));return}}}),lo=(function(e,n,r){const o=s($e,n),i=s(An,n),a=i!==null&&!r;if(o===0||a&&s(Nn,n))throw new L(
na(o));const c=a?Xe(i):null,u=`"status_text":${T(s(On,n))},"headers":[${Ye(s(Tn,n))}]`;if(u.length>on)throw new ut(`the response's head is ${u.length} character\
s long; the limit is ${on}`);const l=s(ai,n)?',"websocket":true':"";return H(e,`{"t":"response","ms":${Bt(e)},"status":${o},${u},"body":${a}${l}}`),!a&&i!==null&&
Fe(()=>s(si,i)),c}),It=(function(e,n){return{__proto__:null,value:e,fetch:n}}),fo=(function(e){try{return s(ui,e)}catch{return s(li,e,"set-cookie")}}),po=(function(e){
Tr=e}),J=(function(e){return R(new et((function(n,r){const o=(function(a){n({__proto__:null,value:a})});let i=!1;try{i=$(e)===et.prototype}catch{}if(i)try{mt(e,
o,r);return}catch{}mt(new et((function(a){a(e)})),o,r)})))}),Qe=(function(e,n,r,o,i,a){let c=0;for(;c<U&&Lt(q[c]);)c++;if(c===U){if(!e)return Xt(`this isolate a\
lready has ${U} active runs; the limit is ${U}`);c=Js()}const u={__proto__:null,started:V(),controller:null,closed:!1,lines:0,length:0,dropped:0,group:0,timers:{
__proto__:null},counts:{__proto__:null},threw:!1,exited:!1,pending:0,wake:null,pulled:null,meter:Tt.meter(n)},l={__proto__:null,start:(function(g){u.controller=
g}),pull:(function(){const{pulled:g}=u;u.pulled=null,g&&g()}),cancel(){u.closed=!0,Tt.over(),Je(u)}},f=new Bo(l,{__proto__:null,highWaterMark:To});q[c]=u,Tt.over(),
s(In,St,u,r,u,o,i,a);const h={__proto__:null,"content-type":"application/x-ndjson","cache-control":"no-transform"};return new Ft(f,{__proto__:null,headers:h})}),
mt=(function(e,n,r){const i=m(e,"constructor")===void 0&&v(e,"constructor",mi);try{s(gi,e,n,r)}finally{i&&delete e.constructor}}),ho=(function(){return R(new et(
(function(e){const n=(function(){e(void 0)});try{Fn(n)}catch{Rn(n,0)}})))}),yo=(function(e,n){const r=e[n];if(typeof r!="function")return;const o={[n](i){if(Jt(),
typeof i!="function")return O(r,e,arguments);const a=[];E(a,function(){ee.length>0&&qr();try{return O(i,this,arguments)}catch(c){at(N(),"uncaught",c)}});for(let c=1;c<
arguments.length;c++)E(a,arguments[c]);return O(r,e,a)}}[n];C(e,n,o)}),go=(function(){const e=globalThis.FinalizationRegistry;if(typeof e!="function")return;const n=new Cn(
e,{__proto__:null,construct(r,o,i){const a=y(o,0),c=N();return typeof a!="function"?ue(r,o,i):ue(r,[l=>{E(ee,{__proto__:null,owner:c,callback:a,held:l})}],i)}});
v(e.prototype,"constructor",{__proto__:null,value:n,writable:!0,enumerable:!1,configurable:!0}),v(globalThis,"FinalizationRegistry",{__proto__:null,value:n,writable:!0,
enumerable:!1,configurable:!0})}),mo=(function(){const{fromAsync:e}=Array;if(typeof e!="function")return;const n={fromAsync(r,o=void 0,i=void 0){return O(e,this,
[r,o===void 0?c=>(Jt(),c):typeof o!="function"?o:function(){return Jt(),O(o,i,arguments)}])}}.fromAsync;v(n,"length",{__proto__:null,value:1,configurable:!0}),v(
Array,"fromAsync",{__proto__:null,value:n,writable:!0,enumerable:!1,configurable:!0})}),H=(function(e,n){if(!e.closed)try{s(ri,e.controller,oe(n+`
`))}catch(r){if($(r)===ut.prototype)throw r;e.closed=!0}});var U=16,vo=6e4,wo=6,ae=28,$o=64*1024,_o=1e4,Ze=1e4,bo=100,tn=1000000n,So=32,Eo=1e3,en=5e3,nn=1024*1024,
xo=16,ko=256*1024,rn=48*1024,Oo=1024*1024,To=16,Ao=16,on=256*1024,sn=100,ce=100,vt=4*1024*1024,No=500;import{AsyncLocalStorage as Ro}from"node:async_hooks";var ct=globalThis,
{apply:O,construct:ue,ownKeys:z,getPrototypeOf:$,getOwnPropertyDescriptor:m,defineProperty:v}=Reflect,{freeze:an,hasOwn:b}=Object,{toPrimitive:cn,toStringTag:jt}=Symbol,
s=Function.prototype.call.bind(Function.prototype.call),un=Reflect.get(Object.prototype,"__lookupGetter__"),et=Promise,P=Error,L=TypeError,ut=RangeError,le=RegExp,
Co=Object,Lo=Function,fe=WeakMap,lt=Uint8Array,Ft=Response,ln=Request,Bo=ReadableStream,{isArray:ft}=Array,{is:wt}=Object,{now:V}=Date,{isFinite:Pt}=Number,{isError:fn,
captureStackTrace:Io}=Error,{stringify:de,parse:jo}=JSON,M=String,X=Number,{toString:Fo}=Error.prototype,{exec:pe}=RegExp.prototype,{structuredClone:he}=ct,{toString:$t}=Function.
prototype,{toString:dn}=Symbol.prototype,{toString:Po}=BigInt.prototype,{slice:p,indexOf:d,lastIndexOf:_t,charCodeAt:I,toWellFormed:Mo}=String.prototype,{forEach:Do}=Map.
prototype,Ho=w(Map.prototype,"size"),{forEach:Uo}=Set.prototype,zo=w(Set.prototype,"size"),{getTime:Go,toISOString:qo}=Date.prototype,{toString:Wo}=Object.prototype,
{asUintN:pn}=BigInt,{fromCharCode:Vo}=String,{has:ye,get:nt,set:rt}=WeakMap.prototype,{has:Yo}=WeakSet.prototype,Ko=w(RegExp.prototype,"source"),Jo=w(RegExp.prototype,
"flags"),hn={__proto__:null,Number:Number.prototype.valueOf,String:String.prototype.valueOf,Boolean:Boolean.prototype.valueOf,BigInt:BigInt.prototype.valueOf,Symbol:Symbol.
prototype.valueOf},ge=[{kind:"async function",prototype:$(async()=>{})},{kind:"generator",prototype:$(function*(){})},{kind:"async generator",prototype:$(async function*(){})}],
Xo=$(new Map().entries()),Qo=$(new Set().values()),Mt=new Map;for(const t of[Array,ArrayBuffer,Function,Map,Set,Object,RegExp,Date,DataView,Error,AggregateError,
RangeError,TypeError,Boolean,Number,String,Promise,WeakMap,WeakSet,BigInt,Symbol])Mt.set(t.prototype,t.name);Mt.set($(Uint8Array.prototype),"TypedArray"),typeof ct.
SharedArrayBuffer=="function"&&Mt.set(ct.SharedArrayBuffer.prototype,"SharedArrayBuffer");var{get:Zo}=Map.prototype,me=t=>s(Zo,Mt,t),bt=$(Uint8Array.prototype),
ve=DataView.prototype,Dt=w(bt,jt),ti=w(bt,"length"),yn=w(bt,"buffer"),gn=w(bt,"byteOffset"),mn=w(bt,"byteLength"),vn=w(ve,"buffer"),wn=w(ve,"byteOffset"),$n=w(ve,
"byteLength"),we=w(ArrayBuffer.prototype,"byteLength"),ei=Reflect.get(Uint8Array.prototype,"toBase64"),_n=ct.SharedArrayBuffer,Ht=typeof _n=="function"?w(_n.prototype,
"byteLength"):void 0,bn=s(un,ArrayBuffer.prototype,"detached"),Sn=new TextEncoder,{encode:ni}=Sn,ot=Response.prototype,{enqueue:ri,close:oi}=ReadableStreamDefaultController.
prototype,En=w(ReadableStreamDefaultController.prototype,"desiredSize"),{getReader:ii,cancel:si}=ReadableStream.prototype,{read:xn,cancel:kn}=ReadableStreamDefaultReader.
prototype,$e=w(ot,"status"),On=w(ot,"statusText"),Tn=w(ot,"headers"),An=w(ot,"body"),Nn=w(ot,"bodyUsed"),ai=w(ot,"webSocket"),{forEach:ci,getSetCookie:ui,getAll:li}=Headers.
prototype,fi=w(ErrorEvent.prototype,"error"),di=w(ErrorEvent.prototype,"message"),{setTimeout:Rn}=ct,{text:pi}=ot,Cn=Proxy,{revocable:hi}=Proxy,Ln=new WeakMap,Ut=t=>s(
nt,Ln,t),Y=t=>Ut(t)!==void 0;function Bn(t,e,n){const r={__proto__:null,target:e,handler:n,revoked:!1};return s(rt,Ln,t,r),r}function yi(t,e){if(new.target===void 0)
throw new L("Constructor Proxy requires 'new'");const n=new Cn(t,e);return Bn(n,t,e),n}var St=new Ro,{run:In,getStore:jn}=St,{then:gi}=Promise.prototype,dt=256;
function Q(t,e){try{let n=$(t);for(let r=0;n!==null&&r<dt&&!Y(n);r++,n=$(n))if(n===e)return!0}catch{}return!1}function E(t,e){v(t,t.length,{__proto__:null,value:e,
writable:!0,enumerable:!0,configurable:!0})}var mi=an({__proto__:null,value:void 0,writable:!0,enumerable:!1,configurable:!0});function vi(t){try{Rn(t,0)}catch{
Fn(t)}}function Fn(t){mt(s(pi,new Ft("")),t,t)}import{claim as wi}from"./guard.js";function Pn(t){let e=Ut(t);for(;e!==void 0;){if(e.revoked)return;t=e.target,e=
Ut(t)}return t}function B(t){const e=$(t);return Y(e)?Pn(e)??null:e}function A(t,e){for(let n=t,r=0;n!==null&&r<dt;n=B(n),r++){const o=m(n,e);if(o!==void 0){if(b(
o,"value"))return o.value;if(typeof o.get!="function")return;try{return O(o.get,t,[])}catch{return}}}}function Mn(t){for(let r=t,o=0;r!==null&&o<dt;r=B(r),o++){
const i=r===t?void 0:me(r);if(i!==void 0)return i;const a=_i(t,m(r,"constructor"));if(a!=="")return a}const e=B(t);return e===null?null:`Object <${Mn(e)??`[Obje\
ct: null prototype]${$i(e)?" {}":""}`}>`}function $i(t){const e=z(t);for(let n=0;n<e.length;n++){const r=m(t,e[n]);if(r!==void 0&&r.enumerable)return!1}return!0}
function _i(t,e){const n=e===void 0?void 0:e.value;if(typeof n!="function"||Y(n))return"";const r=m(n,"prototype"),o=r===void 0?void 0:r.value;if(o===null||typeof o!=
"object"||!Q(t,o))return"";const i=A(n,"name");if(typeof i=="string")return i;try{return M(i)}catch{return""}}function bi(t,e){const n=A(t,jt);if(typeof n!="str\
ing"||n==="")return"";const r=m(t,jt);return r!==void 0&&(e||r.enumerable)?"":n}var Si=(t,e)=>e!==""&&(e!==t||e==="Object")?`${t??"null"} [${e}]`:t,Ei=" Object \
Array Function Error Date RegExp Number String Boolean Symbol BigInt Map Set WeakMap WeakSet WeakRef Promise ArrayBuffer SharedArrayBuffer DataView Int8Array Ui\
nt8Array Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array Float16Array Float32Array Float64Array BigInt64Array BigUint64Array AggregateError Eval\
Error RangeError ReferenceError SyntaxError TypeError URIError Iterator FinalizationRegistry Proxy SuppressedError DisposableStack AsyncDisposableStack ",_e=t=>typeof t==
"string"&&s(d,Ei,` ${t} `)>=0,be=Array.prototype,Dn=null,zt;async function xi(){try{const{createRequire:t}=(await J(import("node:module"))).value;Dn=t("file:///")}catch{}}
function Hn(){if(zt===void 0){zt=null;try{zt=Dn("node:util").inspect}catch{}}return zt}function Un(t){const e=Hn(),n=m(be,"includes");if(e===null||n===void 0)return null;
const r=[];let o="",i=!0;const a={includes(u){if(!i)E(r,{__proto__:null,value:u,text:""});else return i=!1,!1;return!0}}.includes,c={__proto__:null,customInspect:!1,
depth:0,breakLength:1/0,maxStringLength:1/0,showProxy:!1,stylize(u,l){const f=ki(u,l);return f!==""?E(r,{__proto__:null,value:void 0,text:f}):l==="string"?E(r,{
__proto__:null,value:zn(u,1,u.length-1),text:""}):l==="special"&&s(d,u,"[Circular")!==0&&(o+=u),u}};try{v(be,"includes",{__proto__:null,value:a,writable:!0,enumerable:!1,
configurable:!0});const u=s(e,void 0,t,c);return typeof u=="string"?{__proto__:null,values:r,words:o,text:u}:null}catch{return null}finally{try{v(be,"includes",
n)}catch{}}}function ki(t,e){switch(e){case"number":return t==="-0"||t==="NaN"||s(d,t,"Infinity")>=0?`{"type":"number","value":"${t}"}`:M(X(t));case"bigint":return`\
{"type":"bigint","value":"${s(p,t,0,-1)}"}`;case"boolean":case"null":return t;case"undefined":return'{"type":"undefined"}';case"symbol":return`{"type":"symbol",\
"value":${T(zn(t,0,t.length))}}`;default:return""}}var Oi={__proto__:null,b:"\b",t:"	",n:`
`,f:"\f",r:"\r",v:"\v"};function zn(t,e,n){let r="",o=e;for(let i=s(d,t,"\\",e);i>=0&&i+1<n;i=s(d,t,"\\",o)){const a=t[i+1],c=a==="x"?2:a==="u"?4:0;r+=s(p,t,o,i)+
(c>0?Vo(X("0x"+s(p,t,i+2,i+2+c))):Oi[a]??a),o=i+2+c}return r+s(p,t,o,n)}var Ti={__proto__:null,AbortSignal:["aborted"],Blob:["size","type"],Crypto:[],CryptoKey:[
"type","extractable","algorithm","usages"],Event:["type","defaultPrevented","cancelable","timeStamp"],File:["size","type","name","lastModified"],MessageChannel:[
"port1","port2"],Performance:["timeOrigin"],Request:["method","url","headers","cache","redirect","integrity","keepalive","signal","body","bodyUsed","cf"],Response:[
"status","statusText","headers","body","bodyUsed","ok","redirected","type","url"],URL:["href","origin","protocol","username","password","host","hostname","port",
"pathname","search","searchParams","hash"],URLPattern:["protocol","username","password","hostname","port","pathname","search","hash","hasRegExpGroups"]},Ai=" As\
yncFunction GeneratorFunction AsyncGeneratorFunction ",Ni=" Headers URLSearchParams FormData ",Gn=new WeakMap,Se={name:"",fields:[],forEach:null};function Ri(t,e,n){
const r=B(t);if(r===null)return null;let o=s(nt,Gn,r);if(o===void 0&&(o=Ii(r),s(rt,Gn,r,o)),o===Se)return null;if(o.forEach!==null)return Li(o,t,e,n);let i="";for(let l=0;l<
o.fields.length&&!(n.show.table&&n.path.length<=2);l++){const{key:f,get:h}=o.fields[l];let g;try{g=h===null?y(t,f):s(h,t)}catch{continue}g===void 0&&(h===null||
f==="cf")||(i+=`${i===""?"":","}[${T(f)},${x(g,n)}]`)}const a=e===null?`null [${o.name}]`:Bi(e,o.name),c=D(t,n,i===""?j:l=>typeof l=="symbol"||!Ci(o,l)),u=i===""||
c.list===""?i+c.list:`${i},${c.list}`;return`{"type":"object","class":${_(a,n)},"kind":"platform","properties":[${u}]${G(c.more)}}`}function Ci({fields:t},e){for(let n=0;n<
t.length;n++)if(t[n].get===null&&t[n].key===e)return!0;return!1}function Li({forEach:t,name:e},n,r,o){let i=0;try{s(t,n,()=>{i++})}catch{return null}return Qn(t,
n,r,e,i,o)}function Bi(t,e){const n=t.length-e.length-3;return n>0&&s(p,t,n)===` [${e}]`?s(p,t,0,n):t}function Ii(t){const e=[];let n="";for(let r=t,o=0;r!==null&&
o<dt&&me(r)===void 0;r=B(r),o++){const i=Ee(r),a=Ti[i];if(i!==""){if(n===""&&(n=i),s(d,Ni,` ${i} `)>=0){const c=Wn(r,"forEach","value");return c===null?Se:{name:i,
fields:[],forEach:c}}if(a!==void 0){qn(e,r,a,!0);break}qn(e,r,z(r),!1)}}return n===""?Se:{name:n,fields:e,forEach:null}}function qn(t,e,n,r){const o=t.length;for(let i=0;i<
n.length;i++){const a=n[i],c=typeof a=="string"?Wn(e,a,"get"):null;(c!==null||r&&!b(e,a))&&E(t,{__proto__:null,key:a,get:c})}if(!(!r||o===0))for(let i=0;i<o;i++){
const a=t[0];for(let c=1;c<t.length;c++)t[c-1]=t[c];t[t.length-1]=a}}function Ee(t){const e=y(t,"constructor");if(typeof e!="function"||Y(e)||s(_t,s($t,e),"[nat\
ive code]")<0)return"";const n=y(e,"name"),r=y(t,jt);return typeof n!="string"||_e(n)||s(d,Ai,` ${n} `)>=0||typeof r=="string"&&s(d,r,".")>=0?"":n}function Wn(t,e,n){
for(let r=t,o=0;r!==null&&o<dt;r=B(r),o++){const i=m(r,e);if(i===void 0)continue;const a=b(i,n)?i[n]:void 0;return typeof a=="function"&&s(_t,s($t,a),"[native c\
ode]")>0?a:null}return null}var j=()=>!0,Gt=t=>typeof t=="symbol"||!Vn(t),Vn=t=>{const e=X(t);return e>=0&&e<4294967295&&M(e)===t&&e%1===0};function Yn(t,e,n){const r=typeof t==
"symbol"?`{"type":"symbol","value":${_(s(dn,t),n)}}`:ji(t,n);return e?r:`{"type":"hidden","value":${r}}`}function ji(t,e){const n=Er(t);return n===""?_(t,e):`{"\
type":"string","value":${_(t,e)},"lone":[${n}]}`}function D(t,e,n){const r=z(t),{hidden:o}=e.show;let i="",a=0;for(let c=0;c<r.length;c++){const u=r[c];if(!n(u))
continue;const l=Di(t,u);if(!(l===void 0||!(o||l.enumerable))){if(tt(e)){a++;continue}i+=`${i===""?"":","}[${Yn(u,l.enumerable,e)},${xe(l,t,e)}]`}}if(o){const c=Pi(
t,e);c!==""&&(i+=i===""?c:`,${c}`)}return{__proto__:null,list:i,more:a}}var Fi=3;function Pi(t,e){let n="",r=B(t);if(r===null||Kn(r)||Ee(r)!=="")return n;for(let o=0;o<
Fi&&r!==null&&(o===0||!(Kn(r)||Ee(r)!==""));o++,r=B(r)){const i=z(r);for(let a=0;a<i.length&&!tt(e);a++){const c=i[a],u=m(r,c);c==="constructor"||u===void 0||typeof u.
value=="function"||Mi(t,r,c)||(n+=`${n===""?"":","}[${Yn(c,u.enumerable,e)},${xe(u,t,e)}]`)}}return n}function Kn(t){const e=m(t,"constructor"),n=e===void 0?void 0:
e.value;return typeof n=="function"&&_e(A(n,"name"))}function Mi(t,e,n){for(let r=t;r!==e&&r!==null;r=B(r))if(b(r,n))return!0;return!1}function Di(t,e){try{return m(
t,e)}catch{return{__proto__:null,enumerable:!0,get:void 0}}}function xe(t,e,n){if(b(t,"value"))return x(t.value,n);const{get:r,set:o}=t,{getters:i}=n.show;if(r===
void 0&&o===void 0)return b(t,"set")?'{"type":"undefined"}':'{"type":"opaque","class":"<uninitialized>"}';const a=r===void 0?"set":o===void 0?"get":"get/set";if(n.
show.table&&n.path.length<=2&&r!==void 0)return x(Hi(r,e),n);let c="";if(r!==void 0&&(i===!0||i==="get"&&o===void 0||i==="set"&&o!==void 0))try{c=`,"got":${x(O(
r,e,[]),n)}`}catch(u){c=`,"threw":${x(u,n)}`}return`{"type":"accessor","value":"${a}"${c}}`}function Hi(t,e){try{return O(t,e,[])}catch{return}}var G=t=>t>0?`,"\
more":${t}`:"";function Jn(t,e,n){const r=D(t,e,n);return(r.list===""?"":`,"properties":[${r.list}]`)+G(r.more)}function qt(t,e,n){const r=D(t,e,n);return r.list===
""?"":`,"properties":[${r.list}]`}function Xn(t,e,n,r){if(!Ui(t))return r?tr(t,e,n):null;const o=qi(t,e,n,r)??Yi(t,e,n,r)??Wi(t,e,n,r);return o!==null||!r?o:zi(
t,e,n)??Gi(t,e,n)??Ki(t,e,n)??ts(t,e,n)??tr(t,e,n)??os(t,e)}function Ui(t){for(let e=B(t),n=0;e!==null&&n<dt;e=B(e),n++){const r=me(e);if(r!==void 0)return r!==
"Object"}return!0}function F(t,e){try{return s(t,e)}catch{return}}var ke=(t,e,n,r=j)=>n?Jn(t,e,r):"";function zi(t,e,n){const r=F(Ho,t);return r===void 0?null:Qn(
Do,t,e,"Map",r,n)}function Qn(t,e,n,r,o,i){const a=yt(i);let c="",u=0;s(t,e,(f,h)=>{if(u>=a||tt(i))return;const g=x(h,i);c+=`${u++?",":""}[${g},${x(f,i)}]`});const l=qt(
e,i,j)+G(o-u);return`{"type":"map","class":${_(n??`null [${r}]`,i)},"size":${o},"entries":[${c}]${l}}`}function Gi(t,e,n){const r=F(zo,t),o=yt(n);if(r===void 0)
return null;let i="",a=0;return s(Uo,t,c=>{a<o&&!tt(n)&&(i+=(a++?",":"")+x(c,n))}),`{"type":"set","class":${_(e??"null [Set]",n)},"size":${r},"items":[${i}]${qt(
t,n,j)}${G(r-a)}}`}function qi(t,e,n,r){const o=F(Go,t);return o===void 0?null:`{"type":"date"${ht(e,"Date")},"value":${wt(o,NaN)?"null":`"${s(qo,t)}"`}${ke(t,n,
r)}}`}function Wi(t,e,n,r){const o=z(hn);for(let i=0;i<o.length;i++){const a=o[i],c=F(hn[a],t);if(c===void 0)continue;const u=e===a?"":`,"made":${e===null?"null":
T(e)}`,l=a==="String"?Vi(c.length):j;return`{"type":"boxed","class":"${a}"${u},"value":${x(c,n)}${ke(t,n,r,l)}}`}return null}var Vi=t=>e=>Gt(e)||e>=t;function Yi(t,e,n,r){
const o=wt(t,le.prototype)?void 0:F(Ko,t);return o===void 0?null:`{"type":"regexp"${ht(e,"RegExp")},"value":${_(`/${o}/${F(Jo,t)??""}`,n)}${ke(t,n,r)}}`}function Ki(t,e,n){
const r=s(Dt,t);if(r!==void 0)return Xi(t,e,r,n);let o="ArrayBuffer",i=F(we,t);if(i===void 0&&Ht!==void 0&&(o="SharedArrayBuffer",i=F(Ht,t)),i!==void 0)return Ji(
t,e??`null [${o}]`,i,n);const a=F($n,t);if(a===void 0)return null;const c=x(s(vn,t),n),u=D(t,n,j),l=`${K("byteLength",`${a}`)},${K("byteOffset",`${s(wn,t)}`)},${K(
"buffer",c)}`;return`{"type":"object","class":${_(e??"null [DataView]",n)},"properties":[${l}${u.list===""?"":`,${u.list}`}]${G(u.more)}}`}var K=(t,e)=>`[{"type\
":"hidden","value":"${t}"},${e}]`;function Ji(t,e,n,r){if(bn!==void 0&&F(bn,t)===!0)return`{"type":"bytes","class":${_(e,r)},"length":0,"items":[],"detached":tr\
ue}`;const o=yt(r),i=n<o?n:o,a=Zn(new lt(t,0,i),i,r);return`{"type":"bytes","class":${_(e,r)},"length":${n},"items":[${a}]${qt(t,r,j)}}`}function Xi(t,e,n,r){const o=s(
ti,t),i=yt(r),a=e===`Buffer [${n}]`&&r.show.custom?"Buffer":e??`null [${n}]`,c=Zn(t,o<i?o:i,r);let u=a==="Buffer"?Zi(t,r):D(t,r,Gt).list;if(r.show.hidden&&a!=="\
Buffer"){const l=s(mn,t),f=s(yn,t),h=F(we,f)??(Ht===void 0?0:F(Ht,f)??0),g=o===0?Qi(n)/8:l/o,W=s(gn,t),k=`{"type":"object","class":"ArrayBuffer","properties":[${K(
"byteLength",`${h}`)}]}`;u=`${`${K("BYTES_PER_ELEMENT",`${g}`)},${K("length",`${o}`)},${K("byteLength",`${l}`)}`},${K("byteOffset",`${W}`)},${K("buffer",k)}`+(u===
""?"":`,${u}`)}return`{"type":"bytes","class":${_(a,r)},"length":${o},"items":[${c}]${u===""?"":`,"properties":[${u}]`}}`}function Qi(t){let e=0;for(let n=0;n<t.
length;n++){const r=s(I,t,n)-48;r>=0&&r<=9&&(e=e*10+r)}return e}function Zi(t,e){const{show:n}=e;e.show=Z;const{list:r}=D(t,e,Gt);return e.show=n,r}function Zn(t,e,n){
let r="";for(let o=0;o<e&&!tt(n);o++)r+=(o?",":"")+x(t[o],n);return r}function ts(t,e,n){if(!Q(t,et.prototype))return null;const r=Un(t),o=ht(e,"Promise"),i=es(
r);if(i===null)return null;const a=i==="fulfilled"||i==="rejected"?`,"value":${Oe(r.values[0],n)}`:"";return`{"type":"promise"${o}${i===""?"":`,"state":"${i}"`}${a}${Jn(
t,n,j)}}`}function es(t){return t===null?"":s(d,t.words,"<pending>")===0?"pending":t.values.length===0?null:s(d,t.words,"<rejected>")>=0?"rejected":"fulfilled"}
function Oe({value:t,text:e},n){return e===""?x(t,n):(st(n,e.length),e)}function tr(t,e,n){const r=Q(t,Xo)?"Map":Q(t,Qo)?"Set":"";if(r==="")return null;const o=z(
t).length>0?null:Un(t);if(o===null||s(d,o.text,"[")!==0)return null;const i=s(d,o.text," Entries] {")>0,a=i?2:1,c=yt(n),{values:u}=o;let l="",f=0;for(let g=0;g+
a<=u.length&&f<c&&!tt(n);g+=a,f++){const W=Oe(u[g],n);l+=(f?",":"")+(i?`[${W},${Oe(u[g+1],n)}]`:W)}const h=ns(o.text)+(u.length/a-f);return`{"type":"iterator","\
class":"${r} ${i?"Entries":"Iterator"}","${i?"entries":"items"}":[${l}]${G(h)}}`}function ns(t){const e=s(d,s(p,t,-16)," more item");if(e<0)return 0;let n=t.length-
16+e-1,r=0;for(let o=1;n>=0;n--,o*=10){const i=s(I,t,n)-48;if(!(i>=0&&i<=9))break;r+=i*o}return r}var rs={};function os(t,e){const n=er(ye,t)?"WeakMap":er(Yo,t)?
"WeakSet":"";return n===""?null:`{"type":"opaque","class":${T(e??`null [${n}]`)},"weak":true}`}function er(t,e){try{return O(t,e,[rs]),!0}catch{return!1}}var is=Symbol.
for("nodejs.util.inspect.custom"),Te=0;function ss(t,e,n){const r=A(t,is);if(typeof r!="function"||Te>=So)return;const o=m(t,"constructor"),i=o===void 0?void 0:
o.value;if(typeof i=="function"&&A(i,"prototype")===t||s(Dt,t)!==void 0)return;const a=Hn()??cs;if(r!==a){Te++;try{const{depth:c}=n.show,u=c-n.path.length,l=O(r,
e,[u,as(n,u),a]);return l===e?void 0:typeof l!="string"?x(l,n):(st(n,l.length),`{"type":"custom","value":${T(l)}}`)}catch{return}finally{Te--}}}function as(t,e){
const{hidden:n,proxy:r,custom:o,items:i,text:a,getters:c}=t.show;return{stylize:u=>`${u}`,showHidden:n,depth:e,colors:!1,customInspect:o,showProxy:r,maxArrayLength:i,
maxStringLength:a,breakLength:80,compact:3,sorted:!1,getters:c,numericSeparator:!1}}function cs(t){return typeof t=="string"?`'${t}'`:M(t)}import Wt from"./source_maps.txt";
var Vt=Wt.indexOf(`
`),nr=Vt<0?"":Wt[0]==="0"?"$":"$"+Wt.slice(0,Vt),Et=Vt<0?"":nr+"n",rr="user/",or;function ir(t,e,n){let r=0,o=t.length/e;for(;r<o;){const i=r+o>>1;n(i*e)?r=i+1:
o=i}return r===0?-1:(r-1)*e}function sr(t,e,n){if(t==="")return null;or??=jo(s(p,Wt,Vt+1));const r=y(or,t);if(r===void 0||!(e>=1&&n>=1)||e>r[0])return null;const o=r[1],
i=r[2],a=e-1,c=n-1,u=ir(o,5,h=>o[h]<a||o[h]===a&&o[h+1]<=c);let l=c;if(u>=0&&o[u]===a){const h=c-o[u+1];l=h<o[u+3]?o[u+2]:o[u+2]+o[u+4]+h-o[u+3]}const f=ir(i,3,
h=>i[h]<=a);return f>=0&&i[f]===a?{line:i[f+1]+1,column:i[f+2]+l+1}:{line:a-(f<0?0:f/3+1)+1,column:l+1}}function Ae(t){if(Et==="")return"";const e=s(d,t,"file:/\
//")===0?s(p,t,8):t;return s(d,e,rr)===0?s(p,e,rr.length):""}function us(t){const e=s(_t,t,":"),n=s(_t,t,":",e-1),r=n<1?"":Ae(s(p,t,0,n));if(r==="")return t;const o=sr(
r,X(s(p,t,n+1,e)),X(s(p,t,e+1)));return r+(o===null?s(p,t,n):`:${o.line}:${o.column}`)}var Yt="...<omitted>...",Ne="{ [native code] }",ls;function fs(){const t=`\
\\${nr}`,e=`/\\*${t}n\\*/`,n=`if\\(!\\(--${t}n>=0\\)\\)${t}n=${t}t\\(\\d+\\);`;return{added:new le(`static${e}\\{${n}\\}|\\{${e}|${e}[)};]|${n}|\\(--${t}n>=0\\|\\\
|\\(${t}n=${t}t\\(\\d+\\)\\),|:${t}f\\([^()]*/\\*${t}n:\\*/\\)|${t}[fi]\\(|,${t}i(?=${e})`,"g"),cut:new le(`(?:\\{?/\\*${t}n\\*/)?(?:if\\(!\\(--(?:${t}n?|${t}n[\
^;]*)?|\\(--(?:${t}n?|${t}n[^,]*)?|/\\*${t}n?\\*?|static/\\*${t}[^;]*)$`)}}function xt(t){const e=s(d,t,Yt);if(Et===""||e<0&&s(d,t,Et)<0)return t;const{added:n,
cut:r}=ls??=fs();let o="",i=0;n.lastIndex=0;for(let a=s(pe,n,t);a!==null;a=s(pe,n,t))o+=s(p,t,i,a.index),i=a.index+a[0].length;return o+=s(p,t,i),e<0?o:ds(o,r)}
function ds(t,e){const n=s(d,t,Yt),r=s(p,t,0,n),o=s(p,t,n+Yt.length),i=s(pe,e,r),a=s(d,o,"/)")===0?s(p,o,2):o;return(i===null?r:s(p,r,0,i.index))+Yt+a}function ps(t){
if(s(d,t,"class")!==0)return!1;const e=s(I,t,5);return e===32||e===123||e===47||e===9||e===10||e===13}function hs(){if(Et==="")return;const{toString:t}={toString(){
const e=s($t,this);if(s(d,e,Et)>=0)return xt(e);if(ps(e)||s(p,e,-Ne.length)===Ne)return e;const n=y(this,"name");return`function ${typeof n=="string"?n:""}() ${Ne}`}};
ms(Lo.prototype,"toString",t),ys()}function ys(){if(typeof he!="function")return;const{structuredClone:t}={structuredClone(n,r=void 0){try{return arguments.length===
0?he():he(n,r)}catch(o){throw gs(o),o}}};v(t,"length",{__proto__:null,value:1,configurable:!0});const e=m(globalThis,"structuredClone");v(globalThis,"structured\
Clone",{__proto__:null,...e,value:t})}function gs(t){const e=typeof t=="object"&&t!==null?m(t,"message"):void 0,n=e===void 0?void 0:y(e,"value");if(e===void 0||
typeof n!="string"||!e.configurable)return;const r=xt(n);r!==n&&v(t,"message",{__proto__:null,value:r})}function ms(t,e,n){v(t,e,{__proto__:null,value:n,writable:!0,
enumerable:!1,configurable:!0})}var it="prepareStackTrace",pt,Re=!1,ar=new fe,cr=new fe;function vs(t,e){let n="<error>",r="";try{n=xt(s(Fo,t))}catch{}for(let i=0;i<
e.length;i++)r+=`
    at ${ur(e[i])}`;let o=n;return Kt(Be(r),i=>(i!==""&&(o+=`
`+lr(i)),!0)),o}var ur=t=>s(ye,kt,t)?Ts(t):s($(t).toString,t);function lr(t){const e=Ot(t),n=e===""?"":us(e);if(n===e)return t;const r=t[t.length-1]===")"?")":"";
return s(p,t,0,t.length-r.length-e.length)+n+r}var{prepareStackTrace:Ce}={prepareStackTrace(t,e){return vs(t,e)}};function ws(t){const e=s(nt,ar,t);if(e!==void 0)
return e;const n={prepareStackTrace(r,o){return O(t,this,[r,xs(o)])}}.prepareStackTrace;return s(rt,ar,t,n),s(rt,cr,n,t),n}var $s={get prepareStackTrace(){return Re?
void 0:pt===void 0?Ce:ws(pt)},set prepareStackTrace(t){pt=typeof t!="function"||t===Ce?void 0:s(nt,cr,t)??t}},{get:fr,set:_s}=m($s,it);function bs(){v(P,it,{__proto__:null,
get:fr,set:_s,enumerable:!1,configurable:!0})}var dr=t=>t!==void 0&&b(t,"get")&&t.get===fr;function Ss(t){const e=m(P,it);if(!dr(e))return pr(e,Ce,t);const n=pt;
pt=void 0;try{return t()}finally{pt=n}}function Es(t){const e=m(P,it);if(!dr(e))return e===void 0?t():pr(e,void 0,t);Re=!0;try{return t()}finally{Re=!1}}function pr(t,e,n){
C(P,it,e);try{return n()}finally{t===void 0?delete P[it]:v(P,it,t)}}var kt=new fe,hr;function xs(t){const e=[];let n=[];for(let r=0;r<t.length;r++){const o=t[r],
i=Ot(`    at ${ur(o)}`);if(s(d,i,Le)===0||s(d,i,"node-internal:")===0)n=[];else if(i==="<anonymous>")E(n,yr(o));else{for(let a=0;a<n.length;a++)E(e,n[a]);E(e,yr(
o)),n=[]}}for(let r=0;r<n.length;r++)E(e,n[r]);return e}function yr(t){if(s(ye,kt,t))return t;hr??=ks($(t));const e={__proto__:hr};return s(rt,kt,e,t),e}function ks(t){
const e={},n=z(t);for(let r=0;r<n.length;r++){const o=n[r],i=t[o];if(typeof i!="function"||o==="constructor")continue;const a={[o](){const c=s(nt,kt,this);if(c===
void 0)throw new L(`CallSite method ${o} expects CallSite as receiver`);return Os(o,c,s(i,c),t)}}[o];v(e,o,{__proto__:null,value:a})}return e}function Os(t,e,n,r){
if(t==="toString")return s(p,lr(`    at ${n}`),7);if(t==="getFileName"||t==="getScriptNameOrSourceURL")return typeof n=="string"&&Ae(n)||n;const o=t==="getEnclo\
singLineNumber"||t==="getEnclosingColumnNumber";if(!o&&t!=="getLineNumber"&&t!=="getColumnNumber")return n;const i=s(r.getFileName,e),a=s(o?r.getEnclosingLineNumber:
r.getLineNumber,e),c=s(o?r.getEnclosingColumnNumber:r.getColumnNumber,e),u=typeof i=="string"?sr(Ae(i),a,c):null;return u===null?n:t==="getLineNumber"||t==="get\
EnclosingLineNumber"?u.line:u.column}var Ts=t=>{const e=s(nt,kt,t);return s($(e).toString,e)},Le="harness.js:";function Ot(t){if(s(d,t,"    at ")!==0)return"";if(s(
I,t,t.length-1)===41){const e=s(_t,t,"(");if(e>=0)return s(p,t,e+1,-1)}return s(p,t,s(d,t,"    at async ")===0?13:7)}function Kt(t,e){for(let n=0;;){const r=s(d,
t,`
`,n);if(!e(r<0?s(p,t,n):s(p,t,n,r))||r<0)return;n=r+1}}function Be(t){let e="",n="",r=!0;return Kt(t,o=>{const i=Ot(o);return s(d,i,Le)===0||s(d,i,"node-interna\
l:")===0?n="":i==="<anonymous>"?n+=`
`+o:(e+=(r?"":n+`
`)+o,n="",r=!1),!0}),e+n}function gr(){const t={__proto__:null},e=m(P,"stackTraceLimit");let n="";try{C(P,"stackTraceLimit",Ao),n=Es(()=>(Io(t),t.stack))}catch{}
try{e&&v(P,"stackTraceLimit",e)}catch{}return typeof n=="string"?n:""}function mr(){const t=Be(gr()),e=s(d,t,`
`);return e<0?"":s(p,t,e+1)}function As(){let t=!0;return Kt(gr(),e=>{const n=Ot(e);return n===""||s(d,n,Le)===0?!0:(t=s(d,n,"node-internal:")===0,!1)}),t}function Ns(){
let t="";return Kt(mr(),e=>(t=Ot(e),t===""||t==="<anonymous>")),t==="<anonymous>"?"":t}var vr=DOMException.prototype,Rs=t=>fn(t)||Q(t,P.prototype)||Q(t,vr);function Cs(t,e,n){
const r=$r(t,"name")??"Error",o=xt($r(t,"message")??""),{hidden:i}=n.show,a=Is(t,Bs(t),r,o),c=a===""?`${r}: ${o}`:a,u=h=>{if(i)return!0;if(h==="stack"||h==="rem\
ote"&&Ls(o))return!1;if(h!=="message"&&h!=="name")return!0;const g=h==="name"?A(t,"name"):A(t,"message");return typeof g=="string"&&s(d,c,g)<0};let l=`{"type":"\
error"${e===r?"":ht(e,"")},"name":${_(r,n)},"message":${_(o,n)},"stack":${_(a,n)}`;i||(l+=wr(t,"cause",n)+wr(t,"errors",n));const f=D(t,n,Q(t,vr)?h=>h!=="code"&&
u(h):u);return`${l}${f.list===""?"":`,"properties":[${f.list}]`}${f.more>0?`,"more":${f.more}`:""}}`}var Ls=t=>s(d,t,"network: ")===0||s(d,t,"This worker is not\
 permitted to access the internet")===0;function wr(t,e,n){const r=m(t,e);return r===void 0||r.enumerable||!b(r,"value")||e==="errors"&&!ft(r.value)?"":`,"${e}"\
:${x(r.value,n)}`}function Bs(t){let e;try{e=Ss(()=>t.stack)}catch{}return typeof e=="string"?xt(Be(e)):""}function Is(t,e,n,r){const o=s(d,e,`
    at `),i=fn(t)?m(t,"stack"):void 0;if(o<0||i===void 0||b(i,"value"))return e;const a=s(p,e,0,o),c=s(p,a,n.length),u=r===""?n:n===""?r:`${n}: ${r}`;return s(d,
a,n)===0&&(c===""||s(d,c,": ")===0)&&a!==u?u+s(p,e,o):e}function $r(t,e){const n=A(t,e);if(typeof n=="string"||n===void 0||n===null)return n??void 0;if(!(typeof n==
"object"||typeof n=="function"))try{return M(n)}catch{return}}function _r(t,e,n,r){const o=s($t,t),i=s(p,o,0,32),a=s(d,i,"class")===0&&!Fs(i,5);let c=a?"class":
"function",u="Function",l="";if(a){const k=B(t),Ct=k===null?"":A(k,"name");typeof Ct=="string"&&Ct!==""&&(l=`,"extends":${_(Ct,n)}`)}else{for(let k=0;k<ge.length;k++)
Q(t,ge[k].prototype)&&(c=ge[k].kind);c!=="function"&&(u=c==="async function"?"AsyncFunction":c==="generator"?"GeneratorFunction":"AsyncGeneratorFunction")}const f=a&&
m(t,"name")===void 0?"":A(t,"name"),h=e===u||e===`Function [${u}]`?"":`,"class":${e===null?"null":_(e,n)}`,g=r?D(t,n,j):{list:"",more:js(t,n)},W=g.list===""?"":
`,"properties":[${g.list}]`;return`{"type":"function","kind":"${c}","name":${_(typeof f=="string"?f:"",n)}${l}${h}${W}${G(g.more)}}`}function js(t,e){const n=e.
length,{deep:r}=e;e.length=0;try{return D(t,e,j).more}finally{e.length=n,e.deep=r}}function Fs(t,e){const n=s(I,t,e);return n>=48&&n<=57||n>=65&&n<=90||n>=97&&n<=
122||n===36||n===95||n>127}var Z={__proto__:null,depth:2,hidden:!1,proxy:!1,custom:!0,items:bo,text:_o,getters:!1,table:!1},Ps={...Z,__proto__:null,custom:!1},br=t=>({
__proto__:null,length:t,deep:$o,path:[],targets:[],show:Z}),Ie=t=>t.path.length>t.show.depth+1;function st(t,e){t.length-=e,Ie(t)&&(t.deep-=e)}var tt=t=>t.length<=
0||t.deep<=0&&Ie(t),Ms='{"type":"opaque","class":"unreadable value"}';function Sr(t,e,n=Z){e.targets.length=0,e.path.length=0,e.show=n;try{return x(t,e)}catch{return Ms}}
function Ds(t,e){let n=e.path.length===0||t.length<=e.show.text?t.length:e.show.text;const r=Ie(e)&&e.deep<e.length?e.deep:e.length;n>r&&(n=r>0?r:0),st(e,n);const o=n<
t.length?s(p,t,0,n):t,i=Er(o);return n===t.length&&i===""?T(t):`{"type":"string","length":${t.length},"value":${T(o)}${i===""?"":`,"lone":[${i}]`}}`}function Er(t){
let e="";for(let n=0;n<t.length;n++){const r=s(I,t,n);if(r<55296||r>57343)continue;const o=r<56320&&n+1<t.length?s(I,t,n+1):0;o>=56320&&o<=57343?n++:e+=`${e===""?
"":","}[${n},${r}]`}return e}function _(t,e){const n=T(t.length>Ze?s(p,t,0,Ze)+"\u2026":t);return st(e,n.length),n}function Hs(t,e){const n=pn(64,t)===t||pn(64,
-t)===-t?void 0:1n<<tn,r=n===void 0||t<n&&t>-n,o=r?s(Po,t):`over ${tn} bits`;return st(e,o.length),`{"type":"bigint","value":"${o}"}`}function x(t,e){switch(st(
e,8),typeof t){case"string":return Ds(t,e);case"number":return Pt(t)&&!wt(t,-0)?M(t):`{"type":"number","value":"${wt(t,-0)?"-0":M(t)}"}`;case"boolean":return t?
"true":"false";case"undefined":return'{"type":"undefined"}';case"symbol":return`{"type":"symbol","value":${_(s(dn,t),e)}}`;case"bigint":return Hs(t,e)}if(t===null)
return"null";const n=Ut(t);if(n===void 0)return kr(t,t,e);if(e.show.proxy&&!n.revoked)return Us(n,e);const r=Pn(t);return r===void 0?'{"type":"proxy"}':kr(r,t,e)}
function Us({target:t,handler:e},n){if(xr(n))return'{"type":"elided","class":"Proxy"}';E(n.path,{__proto__:null});const r=`{"type":"proxy","target":${x(t,n)},"h\
andler":${x(e,n)}}`;return n.path.length--,r}function xr(t){const e=t.path.length;return e>=ae||e>t.show.depth&&(e>=wo||t.deep<=0)}function kr(t,e,n){if(n.show.
custom&&n.path.length<=n.show.depth+1&&!(n.show.table&&n.path.length<2)){const a=ss(t,e,n);if(a!==void 0)return a}for(let a=n.path.length-1,c=1;a>=0;a--,c++)if(n.
path[a]===t)return`{"type":"cycle","up":${c},"id":${Gs(t,n.targets)}}`;const r=Mn(t),o=Si(r,bi(t,n.show.hidden));if(xr(n))return typeof t=="function"?_r(t,o,n,!1):
(ft(t)?null:Xn(t,o,n,!1))??`{"type":"elided","class":${_(ft(t)?`Array(${t.length})`:o??"Object: null prototype",n)}}`;E(n.path,t);const i=typeof t=="function"?_r(
t,o,n,!0):qs(t,o,n);return n.path.length--,n.targets.length===0?i:zs(i,t,n.targets)}function zs(t,e,n){for(let r=0;r<n.length;r++)if(n[r]===e)return`{"ref":${r+
1},${s(p,t,1)}`;return t}function Gs(t,e){for(let n=0;n<e.length;n++)if(e[n]===t)return n+1;return E(e,t),e.length}function qs(t,e,n){if(ft(t))return Ys(t,e,n);
if(e==="Object"&&!Or(t))return Ws(t,n);if(Rs(t))return Cs(t,e,n);const r=Xn(t,e,n,!0)??Ri(t,e,n);if(r!==null)return r;const o=D(t,n,j);return`{"type":"object"${ht(
e,"Object")}${Vs(t,e)},"properties":[${o.list}]${G(o.more)}}`}function Ws(t,e){const n=D(t,e,j);return`{"type":"object","properties":[${n.list}]${G(n.more)}}`}function Vs(t,e){
return e==="Object"&&Or(t)?',"kind":"arguments"':e==="null [Module]"?',"kind":"module"':""}function Or(t){try{return b(t,"callee")&&b(t,"length")&&s(Wo,t)==="[o\
bject Arguments]"}catch{return!1}}var ht=(t,e)=>t===e?"":`,"class":${t===null?"null":T(t)}`,yt=t=>t.show.table&&t.path.length<=2?1/0:t.show.items;function Ys(t,e,n){
const r=t.length,o=yt(n);let i="",a=0,c=0;for(;c<r&&a<o&&!tt(n);a++){const l=m(t,c);let f;if(l)f=xe(l,t,n),c++;else{const h=Ks(t,c,r);st(n,32),f=`{"type":"hole"\
,"count":${h-c}}`,c=h}i+=(a?",":"")+f}const u=r<=1e5?qt(t,n,Gt):"";return`{"type":"array"${ht(e,"Array")},"length":${r},"items":[${i}]${u}${G(r-c)}}`}function Ks(t,e,n){
let r=e+1;for(;r<n&&r<e+Eo;r++)if(b(t,r))return r;if(r>=n)return n;const o=z(t);for(let i=0;i<o.length;i++){const a=o[i];if(typeof a=="symbol"||!Vn(a))break;const c=X(
a);if(c>=r)return c}return n}var q=Object.seal(Array(U).fill(null)),Tr=null;function Js(){let t=0;for(let e=1;e<U;e++)Ar(q[e])<Ar(q[t])&&(t=e);return t}var Ar=t=>t===
null?0:t.started,Xs=(t,e)=>s(In,St,t,e);function Qs(){let t=null;for(let e=0;e<U;e++)if(Lt(q[e])){if(t!==null)return null;t=q[e]}return t}var N=()=>s(jn,St)??Tr??
Qs(),Tt=wi({current:()=>{const t=N();return t===null?null:t.meter},turned:vi,stopped:t=>{let e=!1;for(let n=0;n<U;n++)e||=q[n]?.meter===t;for(let n=0;n<U;n++){const r=q[n];
r!==null&&(!e||r.meter===t)&&Zs(r,t.place)}}}),{poll:Jt}=Tt;function Zs(t,e){t.meter.stopped=!0,t.meter.place=e,se(t)}var Nr=t=>br(nn-t.length);function Rr(t,e,n){
if(!t.closed){if(je(t)){t.dropped++;return}t.lines++,t.length+=n+xo,H(t,e)}}var je=t=>t.lines>=en||t.length>=nn;function at(t,e,n){if(t===null||t.closed)return;
const r=e==="import"||e==="handler"||e==="body";if(!r&&je(t)){t.dropped++;return}const o=r?br(ko):Nr(t),{length:i}=o,a=`{"t":"error","phase":"${e}","ms":${Bt(t)}\
,"error":${Sr(n,o,Ps)}}`;if(!r){Rr(t,a,i-o.length);return}t.threw=!0,H(t,a)}var ta=t=>Cr(e=>{t.closed||s(En,t.controller)>0?e():t.pulled=e}),ea=t=>Cr(e=>{t.closed||
t.pending===0?e():t.wake=e}),Cr=t=>R(new et(t));function Xt(t){return new Ft(t,{__proto__:null,status:503})}function na(t){return t===0?"the program answered wi\
th Response.error(), which stands for an answer that never came":"the response's body was read before the response was returned: return response.clone(), taken \
before it is read"}function ra(t){try{return{__proto__:null,buffer:t,offset:0,length:s(we,t)}}catch{}try{return{__proto__:null,buffer:s(vn,t),offset:s(wn,t),length:s(
$n,t)}}catch{}throw new L(`the response's body gave a chunk that is ${t===null?"null":`of type ${typeof t}`}; a body takes bytes: encode text with TextEncoder`)}
function Fe(t){try{mt(J(t()),()=>{},()=>{})}catch{}}function oa(t,e,n){const r=de(e);if(r===void 0){H(t,'{"t":"result"}');return}const o=sa(r),i=oe(o).length;if(i>
n)throw new ut(`the program's result is ${i} bytes of JSON; the limit is ${n}`);if(ia(o,sn))throw new ut(`the program's result is nested deeper than ${sn} array\
s and objects`);H(t,`{"t":"result","value":${o}}`)}function ia(t,e){for(let n=0,r=0;n<t.length;n++){const o=s(I,t,n);if(o===34)for(;s(I,t,++n)!==34;)s(I,t,n)===
92&&n++;else if(o===91||o===123){if(++r>e)return!0}else(o===93||o===125)&&r--}return!1}function sa(t){let e=0,n="";for(let r=s(d,t,"\\ud");r>=0;r=s(d,t,"\\ud",r+
2)){let o=0;for(;r-o>0&&s(I,t,r-o-1)===92;)o++;o%2!==1&&(n+=s(p,t,e,r)+"\uFFFD",e=r+6)}return e===0?t:n+s(p,t,e)}var{delete:aa,forEach:ca,get:Lr,set:ua}=Map.prototype,
{delete:la,get:Pe,has:fa}=Headers.prototype,{toLowerCase:da,trim:Me}=String.prototype,{parse:pa}=Date,{set:ha}=Uint8Array.prototype,Br=Headers,Ir=Reflect.get(Object.
prototype,"__lookupGetter__"),jr=s(Ir,Request.prototype,"method"),ya=s(Ir,Request.prototype,"url"),At=new Map,Qt=0,Nt=0,De=new WeakMap;function ga(){const{caches:t}=globalThis;
if(typeof t!="object")return;const e=t.default,n=$(e),r=$(t),{open:o}=r;s(rt,De,e,"");const i={async match(a,c){return ma(He(this,a,c))},async put(a,c){const u=He(
this,a);if(u===null)throw new L("Cannot cache response to non-GET request.");await R(va(u,c))},async delete(a,c){const u=He(this,a,c);return u!==null&&Zt(u)!==void 0&&
Ue(u)},async open(a){const c=(await J(O(o,this,arguments))).value;return s(rt,De,c,`named ${M(a)}
`),c}};C(n,"match",i.match),C(n,"put",i.put),C(n,"delete",i.delete),C(r,"open",i.open)}function He(t,e,n){const r=s(nt,De,t);if(r===void 0)throw new L("Illegal \
invocation");let o=e;try{s(jr,o)}catch{o=new ln(e)}if(s(jr,o)!=="GET"&&!(n&&n.ignoreMethod))return null;const i=s(ya,o),a=s(d,i,"#");return r+(a<0?i:s(p,i,0,a))}
function ma(t){const e=t===null?void 0:Zt(t);if(e===void 0)return;const{body:n,status:r,statusText:o}=e,i=new Br(e.headers);return new Ft(n===null?null:new lt(n),
{__proto__:null,status:r,statusText:o,headers:i})}function Zt(t){const e=s(Lr,At,t);if(e===void 0||e.until>V())return e;Ue(t)}function Ue(t){const{size:e}=s(Lr,
At,t);return Qt--,Nt-=e,s(aa,At,t)}async function va(t,e){if(!Ke(e))throw new L("Failed to execute 'put' on 'Cache': parameter 2 is not of type 'Response'.");const n=s(
$e,e),r=s(On,e),o=new Br(s(Tn,e)),i=s(An,e);if(n===206)throw new L("Cannot cache response to a range request (206 Partial Content).");if(s(d,s(Pe,o,"vary")??"",
"*")>=0)throw new L("Cannot cache response with 'Vary: *' header.");if(s(Nn,e))throw new L("Body has already been used. It can only be used once. Use tee() firs\
t if you need to read it twice.");const a=i===null?null:await R(wa(i)),c=V()+$a(o);if(Zt(t)!==void 0&&Ue(t),!(c>V()))return;const u=oe(t+Ye(o)).length+(a===null?
0:a.length);if((Qt>=ce||Nt+u>vt)&&s(ca,At,(l,f)=>Zt(f)),Qt>=ce)throw new ut(`the caches of this isolate hold ${ce} responses, which is all they take: delete one\
 first`);if(Nt+u>vt)throw Fr(Nt+u);Qt++,Nt+=u,s(ua,At,t,{__proto__:null,body:a,status:n,statusText:r,headers:o,size:u,until:c})}var Fr=t=>new ut(`the caches of \
this isolate would hold ${t} bytes; they take ${vt}: delete responses first`);async function wa(t){const e=Xe(t),n=[];let r=0;for(;;){const i=await R(s(xn,e));if(i.
done)break;const a=We(i.value);if(r+=a.length,r>vt)throw Fe(()=>s(kn,e)),Fr(`more than ${vt}`);E(n,new lt(new lt(a.buffer,a.offset,a.length)))}const o=new lt(r);
for(let i=0,a=0;i<n.length;a+=n[i++].length)s(ha,o,n[i],a);return o}function $a(t){const e=s(da,s(Pe,t,"cache-control")??""),n=Rt(e,"private"),r=n!==void 0&&s(d,
n,"set-cookie")>=0;if(r&&s(la,t,"set-cookie"),s(fa,t,"set-cookie")||n!==void 0&&!r||Rt(e,"no-store")!==void 0||Rt(e,"no-cache")!==void 0)return 0;const o=Rt(e,"\
s-maxage")??Rt(e,"max-age");if(o!==void 0)return X(o)*1e3;const i=s(Pe,t,"expires");return i===null?1/0:pa(i)-V()}function Rt(t,e){for(let n=0,r;n<t.length;n=r+
1){r=s(d,t,",",n),r<0&&(r=t.length);const o=s(Me,s(p,t,n,r)),i=s(d,o,"=");if(s(Me,i<0?o:s(p,o,0,i))!==e)continue;const a=i<0?"":s(Me,s(p,o,i+1));return s(d,a,'"')===
0?s(p,a,1,-1):a}}var _a={...Z,__proto__:null,depth:4,hidden:!0,proxy:!0},ba={...Z,__proto__:null,table:!0};function Sa(t,e,n,r){const o=t==="dir"||t==="table"?"":
Ea(e,n);let i="";for(let a=n;a<e.length&&!tt(r);a++){const c=a>n?o[a-n-1]:void 0;let u=e[a],l=Z;c!==void 0&&(u=xa(c,u)),c==="o"?l=_a:t==="dir"?l=Ta(e[1]):t==="t\
able"&&a===n&&(l=ba),i+=(a>n?",":"")+Sr(u,r,l)}return i}function Ea(t,e){const n=t[e];let r="";if(t.length<e+2||typeof n!="string")return r;for(let o=s(d,n,"%");o>=
0&&r.length<t.length;o=s(d,n,"%",o+2)){const i=s(p,n,o+1,o+2);i!==""&&s(d,"sdifjoOc",i)>=0&&(r+=i)}return r}function xa(t,e){try{if(t==="j")return de(e);if(e===
null||typeof e!="object"&&typeof e!="function"||Y(e))return e;if(t==="s")return typeof e=="function"||Oa(e)?M(e):e;if(t==="d")return X(e);if(t==="i"||t==="f")return M(
e)}catch(n){if(t==="j"&&ka(n))return"[Circular]"}return e}function ka(t){const e=t!==null&&typeof t=="object"&&!Y(t)?A(t,"message"):void 0;return typeof e=="str\
ing"&&s(d,e,"Converting circular structure to JSON")===0}function Oa(t){const e=typeof A(t,"toString")=="function",n=typeof A(t,cn)=="function";if(!e&&!n)return!1;
for(let r=t,o=!0;r!==null;r=B(r),o=!1){if(!(e&&b(r,"toString"))&&!(n&&b(r,cn)))continue;const i=o?void 0:m(r,"constructor");return i===void 0||typeof i.value!="\
function"||!_e(A(i.value,"name"))}return!1}function Ta(t){const e={...Z,__proto__:null,custom:!1};if(t===null||typeof t!="object"||Y(t))return e;const n=c=>y(t,
c),r=n("depth"),o=n("maxArrayLength"),i=n("maxStringLength"),a=n("getters");return r===null||r===void 0&&b(t,"depth")||typeof r=="number"&&r>=ae?e.depth=ae:Pt(r)&&
(e.depth=r),e.hidden=n("showHidden")===!0,e.proxy=n("showProxy")===!0,e.custom=n("customInspect")===!0,e.items=Pr(o,e.items),e.text=Pr(i,e.text),(a===!0||a==="g\
et"||a==="set")&&(e.getters=a),e}var Pr=(t,e)=>t===null?1/0:typeof t!="number"?e:t>0?t:0,{decode:Aa}=TextDecoder.prototype,Na=Object.freeze({__proto__:null,stream:!0});
function Ra(t){Mr(t,"stdout"),Mr(t,"stderr")}function Mr(t,e){const n=t[e],r=new TextDecoder;if(n===null||typeof n!="object"||typeof n._write!="function")return;
const{_write:o}={_write(i,a,c){La(e,s(Dt,i)===void 0?M(i):s(Aa,r,i,Na)),c()}};C(n,"_write",o)}function Ca(t){const e=t[0];return t.length!==1||typeof e!="string"?
"":s(d,e,"stdout: ")===0?"stdout":s(d,e,"stderr: ")===0?"stderr":""}function S(t,e,n="",r=0){Jt();const o=N();if(o===null||o.closed)return;if(je(o)){o.dropped++;
return}const i=Ns(),a=Ca(e);a!==""&&As()&&(t=a,e=[s(p,e[0],8)+`
`]);const c=Nr(o),{length:u}=c,l=Sa(t,e,r,c),{group:f}=o;Rr(o,`{"t":"console","level":"${t}","ms":${Bt(o)},"group":${f}${i===""?"":`,"at":${T(i)}`}${n},"args":[${l}\
]}`,u-c.length)}function La(t,e){e!==""&&S(t,[e])}function Dr(t,e){e.length>0&&S(t,e);const n=N();n!==null&&n.group++}function Hr(t,e){const n=N(),r=te(e);if(n===
null)return;const o=n.timers[r];if(o===void 0){S("warn",[`No such label '${r}' for console.${t}()`]);return}t==="timeEnd"&&delete n.timers[r];const i=`${r}: ${Ia(
V()-o)}`,a=[];for(let c=1;t==="timeLog"&&c<e.length;c++)C(a,c,e[c]);C(a,0,a.length>0?ja(i):i),S(t,a)}var Ba={log(){S("log",arguments)},info(){S("info",arguments)},
warn(){S("warn",arguments)},error(){S("error",arguments)},debug(){S("debug",arguments)},dir(){S("dir",arguments)},dirxml(){S("dirxml",arguments)},table(){S("tab\
le",arguments)},trace(){S("trace",arguments,`,"stack":${T(mr())}`)},group(){Dr("group",arguments)},groupCollapsed(){Dr("groupCollapsed",arguments)},groupEnd(){const t=N();
t!==null&&t.group>0&&t.group--},clear(){const t=N();t!==null&&(t.group=0),S("clear",[])},time(){const t=N(),e=te(arguments);t!==null&&(t.timers[e]!==void 0?S("w\
arn",[`Label '${e}' already exists for console.time()`]):t.timers[e]=V())},timeLog(){Hr("timeLog",arguments)},timeEnd(){Hr("timeEnd",arguments)},count(){const t=N(),
e=te(arguments);if(t===null)return;const n=t.counts[e]=(t.counts[e]??0)+1;S("count",[`${e}: ${n}`])},countReset(){const t=N(),e=te(arguments);t!==null&&(t.counts[e]===
void 0?S("warn",[`Count for '${e}' does not exist`]):delete t.counts[e])},context(){return Ur},assert(){arguments[0]||S("assert",arguments,"",1)}},Ur=console,te=t=>t.
length>0&&t[0]!==void 0?`${t[0]}`:"default",Ia=t=>t<1e3?`${t}ms`:`${(t-t%1e3)/1e3}.${s(p,`00${t%1e3}`,-3)}s`;function ja(t){let e="";for(let n=0;n<t.length;n++)
e+=t[n]==="%"?"%%":t[n];return e}var Fa="the program exports no handler: export default { fetch(request, env, ctx) { \u2026 } }, a class with fetch, a function, or a\
 function named run";function Pa(t){const e=y(t,"prompt");return typeof e=="string"?e:""}function Ma(t,e,n){return e!==void 0&&!b(t,e)?`the program has no expor\
t named ${e}; it has ${Gr(t)}`:typeof n=="function"?`the program's ${e===void 0?"default class":`class ${e}`} has no fetch method: add fetch(request) { \u2026 } to i\
t`:e!==void 0?`the program's export ${e} cannot answer: it must be an object or a class with fetch, or a function; it is ${ze(n)}`:`${Fa}; ${Da(t,n)}`}var zr={__proto__:null,
scheduled:'{ cron: "0 * * * *", scheduledTime: Date.now() }',queue:'{ queue: "jobs", messages: [] }',email:'{ from: "from@example.com", to: "to@example.com", he\
aders: new Headers() }',tail:"[]"};function Da(t,e){const n=e!==null&&typeof e=="object"?Ha(e):void 0;if(n!==void 0)return`its default export has ${n}, which no\
thing calls here; call it by hand: async fetch(request, env, ctx) { await this.${n}(${zr[n]}, env, ctx); return new Response("done"); }`;if(e!==void 0)return`it\
s default export is ${ze(e)}${typeof e=="object"&&e!==null?" without fetch":""}`;const r=Gr(t);return r==="none"?"it exports nothing":`it exports ${r}, and no e\
ntrypoint is named`}function Ha(t){const e=z(zr);for(let n=0;n<e.length;n++){const r=e[n];if(typeof y(t,r)=="function")return r}}function Ua(t){return new L(`th\
e program's fetch must return a Response; it returned ${ze(t)}${t===void 0?": is a return missing?":""}`)}function Gr(t){const e=z(t);let n="";for(let r=0;r<e.length;r++){
const o=e[r];typeof o=="string"&&(n+=(n===""?"":", ")+o)}return n===""?"none":n}function ze(t){switch(typeof t){case"undefined":return"undefined";case"function":
return"a function";case"object":if(t===null)return"null";if(ft(t))return"an array";try{if($(t)===Co.prototype)return"a plain object"}catch{}return"an object of \
another class";default:return`a ${typeof t}`}}var za=["setTimeout","setInterval","setImmediate","queueMicrotask"],gt=null;function Ga(t){gt===null?at(N(),"unhan\
dledrejection",t):gt.length<en&&E(gt,t)}var ee=[];function qr(){const t=ee;ee=[];for(let e=0;e<t.length;e++){const{owner:n,callback:r,held:o}=t[e],i=Xr(n);i!==null&&
Xs(i,()=>{try{r(o)}catch(a){at(i,"uncaught",a)}})}}var Ge=null;function qa(){const{prototype:t}=Function,{bind:e}=t,n=m(t,"bind"),r={bind(o){return Ge===null&&y(
this,"name")==="getCwd"&&Wa(o)&&(Ge=o,Wr(o,"exitImpl","exit"),y(t,"bind")===r&&v(t,"bind",n)),O(e,this,arguments)}}.bind;v(t,"bind",{__proto__:null,value:r,writable:!0,
enumerable:!1,configurable:!0})}function Wa(t){if(typeof t!="object"||t===null||Y(t))return!1;const e=$(t);return e!==null&&!Y(e)&&typeof y(e,"exitImpl")=="func\
tion"}async function Va(){let t;try{t=(await J(import("node:process"))).value.default}catch{return}if(Ra(t),Ge===null)for(const e of["exit","abort","reallyExit"])
typeof t[e]=="function"&&Wr(t,e,e)}function Wr(t,e,n){const r={[e](){const o=N();o!==null&&(o.exited=!0,se(o));const i=new P(`process.${n}() was called`);throw v(
i,"name",{__proto__:null,value:"ProcessExit"}),i}}[e];try{C(t,e,r)}catch{}}async function Ya(){let t,e;try{t=(await J(import("node:net"))).value.default,e=(await J(
import("cloudflare:sockets"))).value.connect}catch{return}const{prototype:n}=t.Socket,{destroy:r}=n,{_normalizeArgs:o}=t,{setTimeout:i}=globalThis;C(n,"connect",
{connect(){const c=[];for(let f=0;f<arguments.length;f++)E(c,arguments[f]);const u=y(typeof c[0]=="object"&&y(c[0],0)!==void 0?c[0]:o(c),0),l=y(u,"path");try{e(
l===void 0?{hostname:y(u,"host")??"localhost",port:y(u,"port")}:l)}catch(f){i(()=>s(r,this,f),0)}return this}}.connect)}var Vr=Jr.abortIsolate,qe=!1,ne=!1,Yr=!1,
re,Ka,Kr=!1;async function Ja(t){y(t,"process")===!0&&await R(Va()),y(t,"console")===!0&&await R(xi()),y(t,"net")===!0&&await R(Ya()),y(t,"caches")===!0&&ga(),Kr=
!0}var Xa=t=>y(t,"process")===!0||y(t,"console")===!0||y(t,"caches")===!0||y(t,"net")===!0;async function Qa(t,e,n,r){return await(Ka??=R(Ja(r))),Qe(re!==void 0,
t,Ve,e,n,r)}io(),hs(),bs(),ro(),oo();var Za=an({fetch:to});export{Za as default};
