// Made of src/runtime/harness by `npm run harness`; its SHA-256: c81a92410dd3401291fde0fe2621a272451b51b835c1802fc7aa29f5ddf39c73
import*as so from"cloudflare:workers";const Lt=(function(e){return e!==null&&!e.closed&&Y()-e.started<=Ao}),ao=(function(e){if(Lt(e))return e;for(let n=0;n<G;n++)
if(Lt(W[n]))return W[n];return null}),Ve=(function(e){return s(Dt,e)?{__proto__:null,buffer:s(vn,e),offset:s(wn,e),length:s($n,e)}:va(e)}),co=(function(e){return{
props:{},waitUntil(n){e.pending++;const r=()=>{e.pending--;const{wake:o}=e;e.wake=null,o&&o()};gt(J(n),r,o=>{ct(e,"waitUntil",o),r()})},passThroughOnException(){}}}),
uo=(function(e,n,r,o,i){const a=y(i,"entrypoint"),c=y(i,"args"),u=it(c)?c:void 0,l=co(e),f=a===void 0||E(n,a)?n[a??"default"]:void 0;if(typeof f=="function"&&!mo(
f))return Ct(u===void 0?f(r,o,l):k(f,void 0,u),!1);if(typeof f=="function"){const h=le(f,[l,o]);if(typeof h.fetch=="function")return Ct(h.fetch(r),!0)}else{if(f!==
null&&typeof f=="object"&&typeof f.fetch=="function")return Ct(f.fetch(r,o,l),!0);if(a===void 0&&typeof n.run=="function")return Ct(k(n.run,void 0,[u===void 0?Za(
i):u[0],o,l]),!1)}throw new C(tc(n,a,f))}),It=(function(e){const n=Y();return n>e.started?n-e.started:0}),ie=(function(e){return s(fi,On,e)}),se=(function(e,n){
re=n===void 0,We=!re,n===void 0?fo():wo(e,n),Eo(re?e:null)}),Ye=(async function(e,n,r,o){z(e,`{"t":"start","v":1,"warm":${We}}`);let i="import";try{const a=y(o,
"main"),c=y(o,"method")==="HEAD",u=vo(y(o,"outputBytes")),l=!re&&!We;l&&se(e);let f;try{f=await L(import(a))}catch(O){throw l&&se(e,{reason:O}),O}l&&se(e,null),
i="handler";const h=uo(e,f,c?new pn(n,{__proto__:null,method:"HEAD"}):n,r,o),g=(await J(h.value)).value,V=Je(g);if(h.fetch&&!V)throw rc(g);if(!e.closed){const O=V?
_o(e,g,c):wa(e,g,u);i="body",O&&await L($o(e,O,u))}}catch(a){ct(e,i,a)}do{for(;e.pending>0&&!e.closed;)await ga(e);eo(),e.closed||await So()}while(e.pending>0&&
!e.closed);ae(e)}),lo=(function(e,n,r){const{props:o}=r;if(po()||!o||typeof y(o,"main")!="string"||(oo||(oo=!0,oe=y(o,"key")),y(o,"key")!==oe))return Qt("a prog\
ram cannot call the harness that runs it");if(y(o,"end")===!0)return ro!==void 0&&ro("its name was given up"),Qt("this platform cannot end an isolate");const i=y(
o,"cpuMs"),a=Pt(i)?i:Do;return!io&&dc(o)?pc(a,e,n,o):Ze(oe!==void 0,a,Ye,e,n,o)}),ae=(function(e){if(e.controller===null)return;e.meter.stopped?z(e,`{"t":"stopp\
ed","place":${e.meter.place}}`):kt.over(),z(e,`{"t":"end","ms":${It(e)},"outcome":"${e.exited?"exited":e.threw?"threw":"returned"}","console_dropped":${e.dropped}\
}`);const n=e.controller;e.closed=!0,e.controller=null;try{s(pi,n)}catch{}Xe(e)}),w=(function(e,n){return s(ln,e,n)}),Ke=(function(e){let n="";const r=function(i,a){
n+=`${n===""?"":","}[${T(i)},${T(a)}]`};s(mi,e,function(i,a){a!=="set-cookie"&&r(a,i)});const o=bo(e);for(let i=0;i<o.length;i++)r("set-cookie",o[i]);return n}),
fo=(function(){yt=[]}),po=(function(){return s(Pn,Et)!==void 0}),ho=(function(){Object.assign(Qr,Ka)}),yo=(function(){addEventListener("unhandledrejection",e=>ic(
e.reason)),addEventListener("error",e=>ct(N(),"uncaught",s($i,e)??s(_i,e)));for(const e of oc)xo(globalThis,e);ko(),Oo(),sc()}),go=(function(){const{revocable:e}={
revocable(r,o){const i=Ei(r,o),{proxy:a,revoke:c}=i,u=jn(a,r,o);return i.revoke=()=>{u.revoked=!0,c()},v(i.revoke,"name",{__proto__:null,value:"",configurable:!0}),
i}},n=Si.bind(void 0);v(n,"name",{value:"Proxy",configurable:!0}),v(n,"revocable",{value:e,writable:!0,configurable:!0}),v(vt,"Proxy",{value:n,writable:!0,configurable:!0})}),
mo=(function(e){const n=s(p,s($t,e),0,6),r=s(j,n,5);if(s(d,n,"class")===0&&(r===32||r===123||r===10||r===13||r===9||r===47))return!0;const o=e.prototype;return o!==
null&&typeof o=="object"&&typeof o.fetch=="function"}),Je=(function(e){try{return s(ve,e),!0}catch{return!1}}),Xe=(function(e){const{wake:n,pulled:r}=e;e.wake=e.
pulled=null,n&&n(),r&&r()}),vo=(function(e){return Pt(e)&&e>=0&&!wt(e,-0)?e:Fo}),L=(function(e){return I(e,"constructor",ot),e}),y=(function(e,n){const r=m(e,n);
return r&&E(r,"value")?r.value:void 0}),T=(function(e){return fe(s(Yo,e))}),Qe=(function(e){try{return s(hi,e)}catch{throw new C("the response's body is locked \
to a reader: release the reader's lock, or return response.clone(), taken before it is read")}}),wo=(function(e,n){const r=yt??[];yt=null;for(let o=0;o<r.length;o++)
(n===null||n.reason!==r[o])&&ct(e,"unhandledrejection",r[o])}),I=(function(e,n,r){return v(e,n,{__proto__:null,value:r,writable:!0,enumerable:!0,configurable:!0})}),
$o=(async function(e,n,r){for(let o=r;;){const i=await L(s(An,n));if(i.done)return;const{buffer:a,offset:c,length:u}=Ve(i.value);for(let f=0;f<u&&f<o;f+=on){const h=f+
on,g=h<u?h<o?h:o:u<o?u:o;for(z(e,`{"t":"body","base64":"${s(li,new lt(a,c+f,g-f))}"}`);!e.closed&&s(kn,e.controller)<=0;)await ya(e);if(e.closed)break}const l=u>
o;if(o-=u,l&&z(e,'{"t":"body_cut"}'),l||e.closed){Pe(()=>s(Tn,n));return}}}),_o=(function(e,n,r){const o=s(ve,n),i=s(Ln,n),a=i!==null&&!r;if(o===0||a&&s(In,n))throw new C(
ma(o));const c=a?Qe(i):null,u=`"status_text":${T(s(Rn,n))},"headers":[${Ke(s(Nn,n))}]`;if(u.length>sn)throw new ut(`the response's head is ${u.length} character\
s long; the limit is ${sn}`);const l=s(gi,n)?',"websocket":true':"";return z(e,`{"t":"response","ms":${It(e)},"status":${o},${u},"body":${a}${l}}`),!a&&i!==null&&
Pe(()=>s(yi,i)),c}),Ct=(function(e,n){return{__proto__:null,value:e,fetch:n}}),bo=(function(e){try{return s(vi,e)}catch{return s(wi,e,"set-cookie")}}),Eo=(function(e){
Pr=e}),J=(function(e){return L(new ot(function(n,r){const o=function(a){n({__proto__:null,value:a})};let i=!1;try{i=$(e)===ot.prototype}catch{}if(i)try{gt(e,o,r);
return}catch{}gt(new ot(function(a){a(e)}),o,r)}))}),Ze=(function(e,n,r,o,i,a){let c=0;for(;c<G&&Lt(W[c]);)c++;if(c===G){if(!e)return Qt(`this isolate already h\
as ${G} active runs; the limit is ${G}`);c=fa()}const u={__proto__:null,started:Y(),controller:null,closed:!1,lines:0,length:0,dropped:0,group:0,timers:{__proto__:null},
counts:{__proto__:null},threw:!1,exited:!1,pending:0,wake:null,pulled:null,meter:kt.meter(n)},l={__proto__:null,start:function(g){u.controller=g},pull:function(){
const{pulled:g}=u;u.pulled=null,g&&g()},cancel(){u.closed=!0,kt.over(),Xe(u)}},f=new zo(l,{__proto__:null,highWaterMark:Po});W[c]=u,kt.over(),s(Fn,Et,u,r,u,o,i,
a);const h={__proto__:null,"content-type":"application/x-ndjson","cache-control":"no-transform"};return new Ft(f,{__proto__:null,headers:h})}),gt=(function(e,n,r){
const i=m(e,"constructor")===void 0&&v(e,"constructor",Oi);try{s(xi,e,n,r)}finally{i&&delete e.constructor}}),So=(function(){return L(new ot(function(e){const n=function(){
e(void 0)};try{Mn(n)}catch{Cn(n,0)}}))}),xo=(function(e,n){const r=e[n];if(typeof r!="function")return;const o={[n](i){if(Xt(),typeof i!="function")return k(r,e,
arguments);const a=[];_(a,function(){ne.length>0&&eo();try{return k(i,this,arguments)}catch(c){ct(N(),"uncaught",c)}});for(let c=1;c<arguments.length;c++)_(a,arguments[c]);
return k(r,e,a)}}[n];I(e,n,o)}),Oo=(function(){const e=globalThis.FinalizationRegistry;if(typeof e!="function")return;const n=new we(e,{__proto__:null,construct(r,o,i){
const a=y(o,0),c=N();return typeof a!="function"?le(r,o,i):le(r,[l=>{_(ne,{__proto__:null,owner:c,callback:a,held:l})}],i)}});v(e.prototype,"constructor",{__proto__:null,
value:n,writable:!0,enumerable:!1,configurable:!0}),v(globalThis,"FinalizationRegistry",{__proto__:null,value:n,writable:!0,enumerable:!1,configurable:!0})}),ko=(function(){
const{fromAsync:e}=Array;if(typeof e!="function")return;const n={fromAsync(r,o=void 0,i=void 0){return k(e,this,[r,o===void 0?c=>(Xt(),c):typeof o!="function"?o:
function(){return Xt(),k(o,i,arguments)}])}}.fromAsync;v(n,"length",{__proto__:null,value:1,configurable:!0}),v(Array,"fromAsync",{__proto__:null,value:n,writable:!0,
enumerable:!1,configurable:!0})}),z=(function(e,n){if(!e.closed)try{s(di,e.controller,ie(n+`
`))}catch(r){if($(r)===ut.prototype)throw r;e.closed=!0}});var G=16,Ao=6e4,To=6,ce=28,Ro=64*1024,No=1e4,tn=1e4,Lo=100,en=1000000n,Io=32,Co=1e3,nn=5e3,rn=1024*1024,
Bo=16,jo=256*1024,on=48*1024,Fo=1024*1024,Po=16,Mo=16,sn=256*1024,an=100,ue=100,mt=4*1024*1024,Do=500;import{AsyncLocalStorage as Ho}from"node:async_hooks";var vt=globalThis,
{apply:k,construct:le,ownKeys:D,getPrototypeOf:$,getOwnPropertyDescriptor:m,defineProperty:v}=Reflect,{freeze:cn,hasOwn:E}=Object,{toPrimitive:un,toStringTag:Bt}=Symbol,
s=Function.prototype.call.bind(Function.prototype.call),ln=Reflect.get(Object.prototype,"__lookupGetter__"),ot=Promise,A=Error,C=TypeError,ut=RangeError,fn=RegExp,
Uo=Object,dn=Function,jt=WeakMap,lt=Uint8Array,Ft=Response,pn=Request,zo=ReadableStream,{isArray:it}=Array,{is:wt}=Object,{now:Y}=Date,{isFinite:Pt}=Number,{isError:hn,
captureStackTrace:Go}=Error,{stringify:fe,parse:qo}=JSON,H=String,X=Number,{toString:Wo}=Error.prototype,{exec:de}=RegExp.prototype,{toString:$t}=Function.prototype,
{toString:yn}=Symbol.prototype,{toString:Vo}=BigInt.prototype,{slice:p,indexOf:d,lastIndexOf:_t,charCodeAt:j,toWellFormed:Yo}=String.prototype,{forEach:Ko}=Map.
prototype,Jo=w(Map.prototype,"size"),{forEach:Xo}=Set.prototype,Qo=w(Set.prototype,"size"),{getTime:Zo,toISOString:ti}=Date.prototype,{toString:ei}=Object.prototype,
{asUintN:gn}=BigInt,{fromCharCode:ni}=String,{has:pe,get:Q,set:Z}=WeakMap.prototype,{has:ri}=WeakSet.prototype,oi=w(RegExp.prototype,"source"),ii=w(RegExp.prototype,
"flags"),mn={__proto__:null,Number:Number.prototype.valueOf,String:String.prototype.valueOf,Boolean:Boolean.prototype.valueOf,BigInt:BigInt.prototype.valueOf,Symbol:Symbol.
prototype.valueOf},he=[{kind:"async function",prototype:$(async()=>{})},{kind:"generator",prototype:$(function*(){})},{kind:"async generator",prototype:$(async function*(){})}],
si=$(new Map().entries()),ai=$(new Set().values()),Mt=new Map;for(const t of[Array,ArrayBuffer,Function,Map,Set,Object,RegExp,Date,DataView,Error,AggregateError,
RangeError,TypeError,Boolean,Number,String,Promise,WeakMap,WeakSet,BigInt,Symbol])Mt.set(t.prototype,t.name);Mt.set($(Uint8Array.prototype),"TypedArray"),typeof vt.
SharedArrayBuffer=="function"&&Mt.set(vt.SharedArrayBuffer.prototype,"SharedArrayBuffer");var{get:ci}=Map.prototype,ye=t=>s(ci,Mt,t),bt=$(Uint8Array.prototype),
ge=DataView.prototype,Dt=w(bt,Bt),ui=w(bt,"length"),vn=w(bt,"buffer"),wn=w(bt,"byteOffset"),$n=w(bt,"byteLength"),_n=w(ge,"buffer"),bn=w(ge,"byteOffset"),En=w(ge,
"byteLength"),me=w(ArrayBuffer.prototype,"byteLength"),li=Reflect.get(Uint8Array.prototype,"toBase64"),Sn=vt.SharedArrayBuffer,Ht=typeof Sn=="function"?w(Sn.prototype,
"byteLength"):void 0,xn=s(ln,ArrayBuffer.prototype,"detached"),On=new TextEncoder,{encode:fi}=On,st=Response.prototype,{enqueue:di,close:pi}=ReadableStreamDefaultController.
prototype,kn=w(ReadableStreamDefaultController.prototype,"desiredSize"),{getReader:hi,cancel:yi}=ReadableStream.prototype,{read:An,cancel:Tn}=ReadableStreamDefaultReader.
prototype,ve=w(st,"status"),Rn=w(st,"statusText"),Nn=w(st,"headers"),Ln=w(st,"body"),In=w(st,"bodyUsed"),gi=w(st,"webSocket"),{forEach:mi,getSetCookie:vi,getAll:wi}=Headers.
prototype,$i=w(ErrorEvent.prototype,"error"),_i=w(ErrorEvent.prototype,"message"),{setTimeout:Cn}=vt,{text:bi}=st,we=Proxy,{revocable:Ei}=Proxy,Bn=new WeakMap,Ut=t=>s(
Q,Bn,t),F=t=>Ut(t)!==void 0;function jn(t,e,n){const r={__proto__:null,target:e,handler:n,revoked:!1};return s(Z,Bn,t,r),r}function Si(t,e){if(new.target===void 0)
throw new C("Constructor Proxy requires 'new'");const n=new we(t,e);return jn(n,t,e),n}var Et=new Ho,{run:Fn,getStore:Pn}=Et,{then:xi}=Promise.prototype,ft=256;
function tt(t,e){try{let n=$(t);for(let r=0;n!==null&&r<ft&&!F(n);r++,n=$(n))if(n===e)return!0}catch{}return!1}function _(t,e){v(t,t.length,{__proto__:null,value:e,
writable:!0,enumerable:!0,configurable:!0})}var Oi=cn({__proto__:null,value:void 0,writable:!0,enumerable:!1,configurable:!0});function ki(t){try{Cn(t,0)}catch{
Mn(t)}}function Mn(t){gt(s(bi,new Ft("")),t,t)}import{claim as Ai}from"./guard.js";import zt from"./source_maps.txt";var Gt=zt.indexOf(`
`),Dn=Gt<0?"":zt[0]==="0"?"$":"$"+zt.slice(0,Gt),dt=Gt<0?"":Dn+"n",Hn="user/",Un;function zn(t,e,n){let r=0,o=t.length/e;for(;r<o;){const i=r+o>>1;n(i*e)?r=i+1:
o=i}return r===0?-1:(r-1)*e}function Gn(t,e,n){if(t==="")return null;Un??=qo(s(p,zt,Gt+1));const r=y(Un,t);if(r===void 0||!(e>=1&&n>=1)||e>r[0])return null;const o=r[1],
i=r[2],a=e-1,c=n-1,u=zn(o,5,h=>o[h]<a||o[h]===a&&o[h+1]<=c);let l=c;if(u>=0&&o[u]===a){const h=c-o[u+1];l=h<o[u+3]?o[u+2]:o[u+2]+o[u+4]+h-o[u+3]}const f=zn(i,3,
h=>i[h]<=a);return f>=0&&i[f]===a?{line:i[f+1]+1,column:i[f+2]+l+1}:{line:a-(f<0?0:f/3+1)+1,column:l+1}}function $e(t){if(dt==="")return"";const e=s(d,t,"file:/\
//")===0?s(p,t,8):t;return s(d,e,Hn)===0?s(p,e,Hn.length):""}function Ti(t){const e=s(_t,t,":"),n=s(_t,t,":",e-1),r=n<1?"":$e(s(p,t,0,n));if(r==="")return t;const o=Gn(
r,X(s(p,t,n+1,e)),X(s(p,t,e+1)));return r+(o===null?s(p,t,n):`:${o.line}:${o.column}`)}var qt="...<omitted>...",_e="{ [native code] }",qn='No such module "user/',
be='"user/',Ri;function Ni(){const t=`\\${Dn}`,e=`/\\*${t}n\\*/`,n=`if\\(!\\(--${t}n>=0\\)\\)${t}n=${t}t\\(\\d+\\);`,r=[`static${e}\\{${n}\\}`,n,`\\(--${t}n>=0\\\
|\\|\\(${t}n=${t}t\\(\\d+\\)\\),`,`\\{${e}try(?=\\{)`,`\\{${e}(?=if)`,`catch\\(${t}_\\d+\\)\\{throw ${t}c\\(${t}_\\d+\\)\\}\\}`,`${t}c\\([^()]*\\);`,`:${t}f\\([^\
()]*/\\*${t}n:\\*/\\)`,`${t}[fi]\\(`,`,${t}i(?=${e})`,`\\(0${e},`,`${e},?"(?:[^"\\\\]|\\\\.)*"/\\*${t}n&\\*/\\)`,`${e}[)};]`],o="(?:if\\(!\\(--|\\(--|(?:static|\\{|\
\\(0)?/\\*|catch\\(|,|:)",i=[`${o}?(?:${t}[cfinrt_]|\\$\\d*$)`,"(?:if\\(!\\(-{0,2}|\\(--|(?:static|\\{|\\(0)?/\\*)$"];return{added:Wn(r),cut:Wn(i)}}function Wn(t){
let e="";for(let n=0;n<t.length;n++)e+=(n===0?"":"|")+t[n];return new fn(e,"g")}function St(t){if(s(d,t,qn)>=0)return Li(t);const e=s(d,t,qt);if(dt===""||e<0&&s(
d,t,dt)<0)return t;const{added:n,cut:r}=Ri??=Ni();let o="",i=0;n.lastIndex=0;for(let a=s(de,n,t);a!==null;a=s(de,n,t))o+=s(p,t,i,a.index),i=a.index+a[0].length;
return o+=s(p,t,i),e<0?o:Ii(o,r)}function Li(t){const e=s(d,t,qn);if(e!==0&&(e!==7||s(d,t,"Error: ")!==0))return t;let n="",r=0;for(let o=s(d,t,be);o>=0;o=s(d,t,
be,r))n+=s(p,t,r,o+1),r=o+be.length;return n+s(p,t,r)}function Ii(t,e){e.lastIndex=0;const n=s(d,t,qt),r=s(p,t,0,n),o=s(p,t,n+qt.length),i=s(de,e,r),a=s(d,o,"/)")===
0?s(p,o,2):o;return(i===null?r:s(p,r,0,i.index))+qt+a}function Ci(t){if(s(d,t,"class")!==0)return!1;const e=s(j,t,5);return e===32||e===123||e===47||e===9||e===
10||e===13}var Vn=new jt,Bi=(t,e)=>s(Z,Vn,t,e);function ji(){if(dt==="")return;const{toString:t}={toString(){const e=s($t,s(Q,Vn,this)??this);if(s(d,e,dt)>=0)return St(
e);if(Ci(e)||s(p,e,-_e.length)===_e)return e;const n=y(this,"name");return`function ${typeof n=="string"?n:""}() ${_e}`}};v(dn.prototype,"toString",{__proto__:null,
value:t,writable:!0,enumerable:!1,configurable:!0})}function Yn(t){if(dt===""||typeof t!="object"||t===null||F(t))return;const e=y(t,"errors");if(it(e)&&!F(e))for(let n=0;n<
e.length;n++)Kn(y(e,n));Kn(t)}function Kn(t){if(typeof t!="object"||t===null||F(t))return;const e=m(t,"message"),n=e===void 0?void 0:y(e,"value");if(e===void 0||
typeof n!="string"||!e.configurable)return;const r=St(n);r!==n&&v(t,"message",{__proto__:null,value:r})}function Jn(t){let e=Ut(t);for(;e!==void 0;){if(e.revoked)
return;t=e.target,e=Ut(t)}return t}function B(t){const e=$(t);return F(e)?Jn(e)??null:e}function R(t,e){for(let n=t,r=0;n!==null&&r<ft;n=B(n),r++){const o=m(n,e);
if(o!==void 0){if(E(o,"value"))return o.value;if(typeof o.get!="function")return;try{return k(o.get,t,[])}catch{return}}}}function Xn(t){for(let r=t,o=0;r!==null&&
o<ft;r=B(r),o++){const i=r===t?void 0:ye(r);if(i!==void 0)return i;const a=Pi(t,m(r,"constructor"));if(a!=="")return a}const e=B(t);return e===null?null:`Object\
 <${Xn(e)??`[Object: null prototype]${Fi(e)?" {}":""}`}>`}function Fi(t){const e=D(t);for(let n=0;n<e.length;n++){const r=m(t,e[n]);if(r!==void 0&&r.enumerable)
return!1}return!0}function Pi(t,e){const n=e===void 0?void 0:e.value;if(typeof n!="function"||F(n))return"";const r=m(n,"prototype"),o=r===void 0?void 0:r.value;
if(o===null||typeof o!="object"||!tt(t,o))return"";const i=R(n,"name");if(typeof i=="string")return i;try{return H(i)}catch{return""}}function Mi(t,e){const n=R(
t,Bt);if(typeof n!="string"||n==="")return"";const r=m(t,Bt);return r!==void 0&&(e||r.enumerable)?"":n}var Di=(t,e)=>e!==""&&(e!==t||e==="Object")?`${t??"null"}\
 [${e}]`:t,Hi=" Object Array Function Error Date RegExp Number String Boolean Symbol BigInt Map Set WeakMap WeakSet WeakRef Promise ArrayBuffer SharedArrayBuffe\
r DataView Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array Float16Array Float32Array Float64Array BigInt64Array BigUint64Ar\
ray AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError Iterator FinalizationRegistry Proxy SuppressedError DisposableStack AsyncD\
isposableStack ",Ee=t=>typeof t=="string"&&s(d,Hi,` ${t} `)>=0,Se=Array.prototype,Qn=null,Wt;async function Ui(){try{const{createRequire:t}=(await J(import("node:module"))).
value;Qn=t("file:///")}catch{}}function Zn(){if(Wt===void 0){Wt=null;try{Wt=Qn("node:util").inspect}catch{}}return Wt}function tr(t){const e=Zn(),n=m(Se,"includ\
es");if(e===null||n===void 0)return null;const r=[];let o="",i=!0;const a={includes(u){if(!i)_(r,{__proto__:null,value:u,text:""});else return i=!1,!1;return!0}}.
includes,c={__proto__:null,customInspect:!1,depth:0,breakLength:1/0,maxStringLength:1/0,showProxy:!1,stylize(u,l){const f=zi(u,l);return f!==""?_(r,{__proto__:null,
value:void 0,text:f}):l==="string"?_(r,{__proto__:null,value:er(u,1,u.length-1),text:""}):l==="special"&&s(d,u,"[Circular")!==0&&(o+=u),u}};try{v(Se,"includes",
{__proto__:null,value:a,writable:!0,enumerable:!1,configurable:!0});const u=s(e,void 0,t,c);return typeof u=="string"?{__proto__:null,values:r,words:o,text:u}:null}catch{
return null}finally{try{v(Se,"includes",n)}catch{}}}function zi(t,e){switch(e){case"number":return t==="-0"||t==="NaN"||s(d,t,"Infinity")>=0?`{"type":"number","\
value":"${t}"}`:H(X(t));case"bigint":return`{"type":"bigint","value":"${s(p,t,0,-1)}"}`;case"boolean":case"null":return t;case"undefined":return'{"type":"undefi\
ned"}';case"symbol":return`{"type":"symbol","value":${T(er(t,0,t.length))}}`;default:return""}}var Gi={__proto__:null,b:"\b",t:"	",n:`
`,f:"\f",r:"\r",v:"\v"};function er(t,e,n){let r="",o=e;for(let i=s(d,t,"\\",e);i>=0&&i+1<n;i=s(d,t,"\\",o)){const a=t[i+1],c=a==="x"?2:a==="u"?4:0;r+=s(p,t,o,i)+
(c>0?ni(X("0x"+s(p,t,i+2,i+2+c))):Gi[a]??a),o=i+2+c}return r+s(p,t,o,n)}var qi={__proto__:null,AbortSignal:["aborted"],Blob:["size","type"],Crypto:[],CryptoKey:[
"type","extractable","algorithm","usages"],Event:["type","defaultPrevented","cancelable","timeStamp"],File:["size","type","name","lastModified"],MessageChannel:[
"port1","port2"],Performance:["timeOrigin"],Request:["method","url","headers","cache","redirect","integrity","keepalive","signal","body","bodyUsed","cf"],Response:[
"status","statusText","headers","body","bodyUsed","ok","redirected","type","url"],URL:["href","origin","protocol","username","password","host","hostname","port",
"pathname","search","searchParams","hash"],URLPattern:["protocol","username","password","hostname","port","pathname","search","hash","hasRegExpGroups"]},Wi=" As\
yncFunction GeneratorFunction AsyncGeneratorFunction ",Vi=" Headers URLSearchParams FormData ",nr=new WeakMap,xe={name:"",fields:[],forEach:null};function Yi(t,e,n){
const r=B(t);if(r===null)return null;let o=s(Q,nr,r);if(o===void 0&&(o=Qi(r),s(Z,nr,r,o)),o===xe)return null;if(o.forEach!==null)return Ji(o,t,e,n);let i="";for(let l=0;l<
o.fields.length&&!(n.show.table&&n.path.length<=2);l++){const{key:f,get:h}=o.fields[l];let g;try{g=h===null?y(t,f):s(h,t)}catch{continue}g===void 0&&(h===null||
f==="cf")||(i+=`${i===""?"":","}[${T(f)},${x(g,n)}]`)}const a=e===null?`null [${o.name}]`:Xi(e,o.name),c=U(t,n,i===""?P:l=>typeof l=="symbol"||!Ki(o,l)),u=i===""||
c.list===""?i+c.list:`${i},${c.list}`;return`{"type":"object","class":${b(a,n)},"kind":"platform","properties":[${u}]${q(c.more)}}`}function Ki({fields:t},e){for(let n=0;n<
t.length;n++)if(t[n].get===null&&t[n].key===e)return!0;return!1}function Ji({forEach:t,name:e},n,r,o){let i=0;try{s(t,n,()=>{i++})}catch{return null}return lr(t,
n,r,e,i,o)}function Xi(t,e){const n=t.length-e.length-3;return n>0&&s(p,t,n)===` [${e}]`?s(p,t,0,n):t}function Qi(t){const e=[];let n="";for(let r=t,o=0;r!==null&&
o<ft&&ye(r)===void 0;r=B(r),o++){const i=Oe(r),a=qi[i];if(i!==""){if(n===""&&(n=i),s(d,Vi,` ${i} `)>=0){const c=or(r,"forEach","value");return c===null?xe:{name:i,
fields:[],forEach:c}}if(a!==void 0){rr(e,r,a,!0);break}rr(e,r,D(r),!1)}}return n===""?xe:{name:n,fields:e,forEach:null}}function rr(t,e,n,r){const o=t.length;for(let i=0;i<
n.length;i++){const a=n[i],c=typeof a=="string"?or(e,a,"get"):null;(c!==null||r&&!E(e,a))&&_(t,{__proto__:null,key:a,get:c})}if(!(!r||o===0))for(let i=0;i<o;i++){
const a=t[0];for(let c=1;c<t.length;c++)t[c-1]=t[c];t[t.length-1]=a}}function Oe(t){const e=y(t,"constructor");if(typeof e!="function"||F(e)||s(_t,s($t,e),"[nat\
ive code]")<0)return"";const n=y(e,"name"),r=y(t,Bt);return typeof n!="string"||Ee(n)||s(d,Wi,` ${n} `)>=0||typeof r=="string"&&s(d,r,".")>=0?"":n}function or(t,e,n){
for(let r=t,o=0;r!==null&&o<ft;r=B(r),o++){const i=m(r,e);if(i===void 0)continue;const a=E(i,n)?i[n]:void 0;return typeof a=="function"&&s(_t,s($t,a),"[native c\
ode]")>0?a:null}return null}var P=()=>!0,Vt=t=>typeof t=="symbol"||!ir(t),ir=t=>{const e=X(t);return e>=0&&e<4294967295&&H(e)===t&&e%1===0};function sr(t,e,n){const r=typeof t==
"symbol"?`{"type":"symbol","value":${b(s(yn,t),n)}}`:Zi(t,n);return e?r:`{"type":"hidden","value":${r}}`}function Zi(t,e){const n=Cr(t);return n===""?b(t,e):`{"\
type":"string","value":${b(t,e)},"lone":[${n}]}`}function U(t,e,n){const r=D(t),{hidden:o}=e.show;let i="",a=0;for(let c=0;c<r.length;c++){const u=r[c];if(!n(u))
continue;const l=rs(t,u);if(!(l===void 0||!(o||l.enumerable))){if(rt(e)){a++;continue}i+=`${i===""?"":","}[${sr(u,l.enumerable,e)},${ke(l,t,e)}]`}}if(o){const c=es(
t,e);c!==""&&(i+=i===""?c:`,${c}`)}return{__proto__:null,list:i,more:a}}var ts=3;function es(t,e){let n="",r=B(t);if(r===null||ar(r)||Oe(r)!=="")return n;for(let o=0;o<
ts&&r!==null&&(o===0||!(ar(r)||Oe(r)!==""));o++,r=B(r)){const i=D(r);for(let a=0;a<i.length&&!rt(e);a++){const c=i[a],u=m(r,c);c==="constructor"||u===void 0||typeof u.
value=="function"||ns(t,r,c)||(n+=`${n===""?"":","}[${sr(c,u.enumerable,e)},${ke(u,t,e)}]`)}}return n}function ar(t){const e=m(t,"constructor"),n=e===void 0?void 0:
e.value;return typeof n=="function"&&Ee(R(n,"name"))}function ns(t,e,n){for(let r=t;r!==e&&r!==null;r=B(r))if(E(r,n))return!0;return!1}function rs(t,e){try{return m(
t,e)}catch{return{__proto__:null,enumerable:!0,get:void 0}}}function ke(t,e,n){if(E(t,"value"))return x(t.value,n);const{get:r,set:o}=t,{getters:i}=n.show;if(r===
void 0&&o===void 0)return E(t,"set")?'{"type":"undefined"}':'{"type":"opaque","class":"<uninitialized>"}';const a=r===void 0?"set":o===void 0?"get":"get/set";if(n.
show.table&&n.path.length<=2&&r!==void 0)return x(os(r,e),n);let c="";if(r!==void 0&&(i===!0||i==="get"&&o===void 0||i==="set"&&o!==void 0))try{c=`,"got":${x(k(
r,e,[]),n)}`}catch(u){c=`,"threw":${x(u,n)}`}return`{"type":"accessor","value":"${a}"${c}}`}function os(t,e){try{return k(t,e,[])}catch{return}}var q=t=>t>0?`,"\
more":${t}`:"";function cr(t,e,n){const r=U(t,e,n);return(r.list===""?"":`,"properties":[${r.list}]`)+q(r.more)}function Yt(t,e,n){const r=U(t,e,n);return r.list===
""?"":`,"properties":[${r.list}]`}function ur(t,e,n,r){if(!is(t))return r?dr(t,e,n):null;const o=cs(t,e,n,r)??fs(t,e,n,r)??us(t,e,n,r);return o!==null||!r?o:ss(
t,e,n)??as(t,e,n)??ds(t,e,n)??ms(t,e,n)??dr(t,e,n)??_s(t,e)}function is(t){for(let e=B(t),n=0;e!==null&&n<ft;e=B(e),n++){const r=ye(e);if(r!==void 0)return r!==
"Object"}return!0}function M(t,e){try{return s(t,e)}catch{return}}var Ae=(t,e,n,r=P)=>n?cr(t,e,r):"";function ss(t,e,n){const r=M(Jo,t);return r===void 0?null:lr(
Ko,t,e,"Map",r,n)}function lr(t,e,n,r,o,i){const a=ht(i);let c="",u=0;s(t,e,(f,h)=>{if(u>=a||rt(i))return;const g=x(h,i);c+=`${u++?",":""}[${g},${x(f,i)}]`});const l=Yt(
e,i,P)+q(o-u);return`{"type":"map","class":${b(n??`null [${r}]`,i)},"size":${o},"entries":[${c}]${l}}`}function as(t,e,n){const r=M(Qo,t),o=ht(n);if(r===void 0)
return null;let i="",a=0;return s(Xo,t,c=>{a<o&&!rt(n)&&(i+=(a++?",":"")+x(c,n))}),`{"type":"set","class":${b(e??"null [Set]",n)},"size":${r},"items":[${i}]${Yt(
t,n,P)}${q(r-a)}}`}function cs(t,e,n,r){const o=M(Zo,t);return o===void 0?null:`{"type":"date"${pt(e,"Date")},"value":${wt(o,NaN)?"null":`"${s(ti,t)}"`}${Ae(t,n,
r)}}`}function us(t,e,n,r){const o=D(mn);for(let i=0;i<o.length;i++){const a=o[i],c=M(mn[a],t);if(c===void 0)continue;const u=e===a?"":`,"made":${e===null?"null":
T(e)}`,l=a==="String"?ls(c.length):P;return`{"type":"boxed","class":"${a}"${u},"value":${x(c,n)}${Ae(t,n,r,l)}}`}return null}var ls=t=>e=>Vt(e)||e>=t;function fs(t,e,n,r){
const o=wt(t,fn.prototype)?void 0:M(oi,t);return o===void 0?null:`{"type":"regexp"${pt(e,"RegExp")},"value":${b(`/${o}/${M(ii,t)??""}`,n)}${Ae(t,n,r)}}`}function ds(t,e,n){
const r=s(Dt,t);if(r!==void 0)return hs(t,e,r,n);let o="ArrayBuffer",i=M(me,t);if(i===void 0&&Ht!==void 0&&(o="SharedArrayBuffer",i=M(Ht,t)),i!==void 0)return ps(
t,e??`null [${o}]`,i,n);const a=M(En,t);if(a===void 0)return null;const c=x(s(_n,t),n),u=U(t,n,P),l=`${K("byteLength",`${a}`)},${K("byteOffset",`${s(bn,t)}`)},${K(
"buffer",c)}`;return`{"type":"object","class":${b(e??"null [DataView]",n)},"properties":[${l}${u.list===""?"":`,${u.list}`}]${q(u.more)}}`}var K=(t,e)=>`[{"type\
":"hidden","value":"${t}"},${e}]`;function ps(t,e,n,r){if(xn!==void 0&&M(xn,t)===!0)return`{"type":"bytes","class":${b(e,r)},"length":0,"items":[],"detached":tr\
ue}`;const o=ht(r),i=n<o?n:o,a=fr(new lt(t,0,i),i,r);return`{"type":"bytes","class":${b(e,r)},"length":${n},"items":[${a}]${Yt(t,r,P)}}`}function hs(t,e,n,r){const o=s(
ui,t),i=ht(r),a=e===`Buffer [${n}]`&&r.show.custom?"Buffer":e??`null [${n}]`,c=fr(t,o<i?o:i,r);let u=a==="Buffer"?gs(t,r):U(t,r,Vt).list;if(r.show.hidden&&a!=="\
Buffer"){const l=s($n,t),f=s(vn,t),h=M(me,f)??(Ht===void 0?0:M(Ht,f)??0),g=o===0?ys(n)/8:l/o,V=s(wn,t),O=`{"type":"object","class":"ArrayBuffer","properties":[${K(
"byteLength",`${h}`)}]}`;u=`${`${K("BYTES_PER_ELEMENT",`${g}`)},${K("length",`${o}`)},${K("byteLength",`${l}`)}`},${K("byteOffset",`${V}`)},${K("buffer",O)}`+(u===
""?"":`,${u}`)}return`{"type":"bytes","class":${b(a,r)},"length":${o},"items":[${c}]${u===""?"":`,"properties":[${u}]`}}`}function ys(t){let e=0;for(let n=0;n<t.
length;n++){const r=s(j,t,n)-48;r>=0&&r<=9&&(e=e*10+r)}return e}function gs(t,e){const{show:n}=e;e.show=nt;const{list:r}=U(t,e,Vt);return e.show=n,r}function fr(t,e,n){
let r="";for(let o=0;o<e&&!rt(n);o++)r+=(o?",":"")+x(t[o],n);return r}function ms(t,e,n){if(!tt(t,ot.prototype))return null;const r=tr(t),o=pt(e,"Promise"),i=vs(
r);if(i===null)return null;const a=i==="fulfilled"||i==="rejected"?`,"value":${Te(r.values[0],n)}`:"";return`{"type":"promise"${o}${i===""?"":`,"state":"${i}"`}${a}${cr(
t,n,P)}}`}function vs(t){return t===null?"":s(d,t.words,"<pending>")===0?"pending":t.values.length===0?null:s(d,t.words,"<rejected>")>=0?"rejected":"fulfilled"}
function Te({value:t,text:e},n){return e===""?x(t,n):(at(n,e.length),e)}function dr(t,e,n){const r=tt(t,si)?"Map":tt(t,ai)?"Set":"";if(r==="")return null;const o=D(
t).length>0?null:tr(t);if(o===null||s(d,o.text,"[")!==0)return null;const i=s(d,o.text," Entries] {")>0,a=i?2:1,c=ht(n),{values:u}=o;let l="",f=0;for(let g=0;g+
a<=u.length&&f<c&&!rt(n);g+=a,f++){const V=Te(u[g],n);l+=(f?",":"")+(i?`[${V},${Te(u[g+1],n)}]`:V)}const h=ws(o.text)+(u.length/a-f);return`{"type":"iterator","\
class":"${r} ${i?"Entries":"Iterator"}","${i?"entries":"items"}":[${l}]${q(h)}}`}function ws(t){const e=s(d,s(p,t,-16)," more item");if(e<0)return 0;let n=t.length-
16+e-1,r=0;for(let o=1;n>=0;n--,o*=10){const i=s(j,t,n)-48;if(!(i>=0&&i<=9))break;r+=i*o}return r}var $s={};function _s(t,e){const n=pr(pe,t)?"WeakMap":pr(ri,t)?
"WeakSet":"";return n===""?null:`{"type":"opaque","class":${T(e??`null [${n}]`)},"weak":true}`}function pr(t,e){try{return k(t,e,[$s]),!0}catch{return!1}}var bs=Symbol.
for("nodejs.util.inspect.custom"),Re=0;function Es(t,e,n){const r=R(t,bs);if(typeof r!="function"||Re>=Io)return;const o=m(t,"constructor"),i=o===void 0?void 0:
o.value;if(typeof i=="function"&&R(i,"prototype")===t||s(Dt,t)!==void 0)return;const a=Zn()??xs;if(r!==a){Re++;try{const{depth:c}=n.show,u=c-n.path.length,l=k(r,
e,[u,Ss(n,u),a]);return l===e?void 0:typeof l!="string"?x(l,n):(at(n,l.length),`{"type":"custom","value":${T(l)}}`)}catch{return}finally{Re--}}}function Ss(t,e){
const{hidden:n,proxy:r,custom:o,items:i,text:a,getters:c}=t.show;return{stylize:u=>`${u}`,showHidden:n,depth:e,colors:!1,customInspect:o,showProxy:r,maxArrayLength:i,
maxStringLength:a,breakLength:80,compact:3,sorted:!1,getters:c,numericSeparator:!1}}function xs(t){return typeof t=="string"?`'${t}'`:H(t)}var{get:hr,set:Os,has:ks,
deleteProperty:yr,preventExtensions:As,setPrototypeOf:Ts}=Reflect,Rs=["EvalError","RangeError","ReferenceError","SyntaxError","TypeError","URIError","AggregateE\
rror","SuppressedError"];function Ns(t){const e={__proto__:dn.prototype};let n=e;const r=(a,c)=>a===t?n:c,o=new we(A,{__proto__:null,get:(a,c,u)=>hr(r(c,a),c,u),
set:(a,c,u,l)=>Os(r(c,a),c,u,l),has:(a,c)=>ks(r(c,a),c),deleteProperty:(a,c)=>yr(r(c,a),c),defineProperty:(a,c,u)=>v(r(c,a),c,u),getOwnPropertyDescriptor:(a,c)=>m(
r(c,a),c),ownKeys(a){const c=D(a);if(n===a)return c;const u=[];for(let l=0;l<c.length;l++)c[l]!==t&&_(u,c[l]);return m(n,t)!==void 0&&_(u,t),u},preventExtensions(a){
const c=m(n,t);return c===void 0?yr(a,t):v(a,t,c),n=a,As(a)}});Bi(o,A);const i=(a,c)=>v(a,c,{__proto__:null,value:o,writable:!0,enumerable:!1,configurable:!0});
i(A.prototype,"constructor"),i(globalThis,"Error");for(const a of Rs){const c=globalThis[a];typeof c=="function"&&$(c)===A&&Ts(c,o)}return()=>hr(e,t,o)}var et="\
prepareStackTrace",gr,Ne,Kt=!1,Le=!1,mr=new jt,vr=new jt;function Ls(t,e){let n="<error>",r="";try{n=St(s(Wo,t))}catch{}for(let i=0;i<e.length;i++)r+=`
    at ${wr(e[i])}`;let o=n;return Jt(Be(r),i=>(i!==""&&(o+=`
`+$r(i)),!0)),o}var wr=t=>s(pe,xt,t)?zs(t):s($(t).toString,t);function $r(t){const e=Ot(t),n=e===""?"":Ti(e);if(n===e)return t;const r=t[t.length-1]===")"?")":"";
return s(p,t,0,t.length-r.length-e.length)+n+r}var{prepareStackTrace:Ie}={prepareStackTrace(t,e){return Ls(t,e)}};function Is(t){const e=s(Q,mr,t);if(e!==void 0)
return e;const n={prepareStackTrace(r,o){return k(t,this,[r,Ds(o)])}}.prepareStackTrace;return s(Z,mr,t,n),s(Z,vr,n,t),n}var Cs={get prepareStackTrace(){if(Le)return;
const t=Kt?void 0:Ne===void 0?gr:Ne();return typeof t=="function"?Is(t):Ie},set prepareStackTrace(t){gr=typeof t!="function"||t===Ie?void 0:s(Q,vr,t)??t}},{get:_r,
set:Bs}=m(Cs,et);function js(){v(A,et,{__proto__:null,get:_r,set:Bs,enumerable:!1,configurable:!0})}function Fs(){Ne??=Ns(et)}var br=t=>t!==void 0&&E(t,"get")&&
t.get===_r;function Ps(t){const e=m(A,et);if(!br(e))return Er(e,Ie,t);const n=Kt;Kt=!0;try{return t()}finally{Kt=n}}function Ms(t){const e=m(A,et);if(!br(e))return e===
void 0?t():Er(e,void 0,t);Le=!0;try{return t()}finally{Le=!1}}function Er(t,e,n){I(A,et,e);try{return n()}finally{t===void 0?delete A[et]:v(A,et,t)}}var xt=new jt,
Sr;function Ds(t){const e=[];let n=[];for(let r=0;r<t.length;r++){const o=t[r],i=Ot(`    at ${wr(o)}`);if(s(d,i,Ce)===0||s(d,i,"node-internal:")===0)n=[];else if(i===
"<anonymous>")_(n,xr(o));else{for(let a=0;a<n.length;a++)_(e,n[a]);_(e,xr(o)),n=[]}}for(let r=0;r<n.length;r++)_(e,n[r]);return e}function xr(t){if(s(pe,xt,t))return t;
Sr??=Hs($(t));const e={__proto__:Sr};return s(Z,xt,e,t),e}function Hs(t){const e={},n=D(t);for(let r=0;r<n.length;r++){const o=n[r],i=t[o];if(typeof i!="functio\
n"||o==="constructor")continue;const a={[o](){const c=s(Q,xt,this);if(c===void 0)throw new C(`CallSite method ${o} expects CallSite as receiver`);return Us(o,c,
s(i,c),t)}}[o];v(e,o,{__proto__:null,value:a})}return e}function Us(t,e,n,r){if(t==="toString")return s(p,$r(`    at ${n}`),7);if(t==="getFileName"||t==="getScr\
iptNameOrSourceURL")return typeof n=="string"&&$e(n)||n;const o=t==="getEnclosingLineNumber"||t==="getEnclosingColumnNumber";if(!o&&t!=="getLineNumber"&&t!=="ge\
tColumnNumber")return n;const i=s(r.getFileName,e),a=s(o?r.getEnclosingLineNumber:r.getLineNumber,e),c=s(o?r.getEnclosingColumnNumber:r.getColumnNumber,e),u=typeof i==
"string"?Gn($e(i),a,c):null;return u===null?n:t==="getLineNumber"||t==="getEnclosingLineNumber"?u.line:u.column}var zs=t=>{const e=s(Q,xt,t);return s($(e).toString,
e)},Ce="harness.js:";function Ot(t){if(s(d,t,"    at ")!==0)return"";if(s(j,t,t.length-1)===41){const e=s(_t,t,"(");if(e>=0)return s(p,t,e+1,-1)}return s(p,t,s(
d,t,"    at async ")===0?13:7)}function Jt(t,e){for(let n=0;;){const r=s(d,t,`
`,n);if(!e(r<0?s(p,t,n):s(p,t,n,r))||r<0)return;n=r+1}}function Be(t){let e="",n="",r=!0;return Jt(t,o=>{const i=Ot(o);return s(d,i,Ce)===0||s(d,i,"node-interna\
l:")===0?n="":i==="<anonymous>"?n+=`
`+o:(e+=(r?"":n+`
`)+o,n="",r=!1),!0}),e+n}function Or(){const t={__proto__:null},e=m(A,"stackTraceLimit");let n="";try{I(A,"stackTraceLimit",Mo),n=Ms(()=>(Go(t),t.stack))}catch{}
try{e&&v(A,"stackTraceLimit",e)}catch{}return typeof n=="string"?n:""}function kr(){const t=Be(Or()),e=s(d,t,`
`);return e<0?"":s(p,t,e+1)}function Gs(){let t=!0;return Jt(Or(),e=>{const n=Ot(e);return n===""||s(d,n,Ce)===0?!0:(t=s(d,n,"node-internal:")===0,!1)}),t}function qs(){
let t="";return Jt(kr(),e=>(t=Ot(e),t===""||t==="<anonymous>")),t==="<anonymous>"?"":t}var Ar=DOMException.prototype,Ws=t=>hn(t)||tt(t,A.prototype)||tt(t,Ar);function Vs(t,e,n){
const r=Rr(t,"name")??"Error",o=St(Rr(t,"message")??""),{hidden:i}=n.show,a=Js(t,Ks(t),r,o),c=a===""?`${r}: ${o}`:a,u=h=>{if(i)return!0;if(h==="stack"||h==="rem\
ote"&&Ys(o))return!1;if(h!=="message"&&h!=="name")return!0;const g=h==="name"?R(t,"name"):R(t,"message");return typeof g=="string"&&s(d,c,g)<0};let l=`{"type":"\
error"${e===r?"":pt(e,"")},"name":${b(r,n)},"message":${b(o,n)},"stack":${b(a,n)}`;i||(l+=Tr(t,"cause",n)+Tr(t,"errors",n));const f=U(t,n,tt(t,Ar)?h=>h!=="code"&&
u(h):u);return`${l}${f.list===""?"":`,"properties":[${f.list}]`}${f.more>0?`,"more":${f.more}`:""}}`}var Ys=t=>s(d,t,"network: ")===0||s(d,t,"This worker is not\
 permitted to access the internet")===0;function Tr(t,e,n){const r=m(t,e);return r===void 0||r.enumerable||!E(r,"value")||e==="errors"&&!it(r.value)?"":`,"${e}"\
:${x(r.value,n)}`}function Ks(t){let e;try{e=Ps(()=>t.stack)}catch{}return typeof e=="string"?St(Be(e)):""}function Js(t,e,n,r){const o=s(d,e,`
    at `),i=hn(t)?m(t,"stack"):void 0;if(o<0||i===void 0||E(i,"value"))return e;const a=s(p,e,0,o),c=s(p,a,n.length),u=r===""?n:n===""?r:`${n}: ${r}`;return s(d,
a,n)===0&&(c===""||s(d,c,": ")===0)&&a!==u?u+s(p,e,o):e}function Rr(t,e){const n=R(t,e);if(typeof n=="string"||n===void 0||n===null)return n??void 0;if(!(typeof n==
"object"||typeof n=="function"))try{return H(n)}catch{return}}function Nr(t,e,n,r){const o=s($t,t),i=s(p,o,0,32),a=s(d,i,"class")===0&&!Qs(i,5);let c=a?"class":
"function",u="Function",l="";if(a){const O=B(t),Nt=O===null?"":R(O,"name");typeof Nt=="string"&&Nt!==""&&(l=`,"extends":${b(Nt,n)}`)}else{for(let O=0;O<he.length;O++)
tt(t,he[O].prototype)&&(c=he[O].kind);c!=="function"&&(u=c==="async function"?"AsyncFunction":c==="generator"?"GeneratorFunction":"AsyncGeneratorFunction")}const f=a&&
m(t,"name")===void 0?"":R(t,"name"),h=e===u||e===`Function [${u}]`?"":`,"class":${e===null?"null":b(e,n)}`,g=r?U(t,n,P):{list:"",more:Xs(t,n)},V=g.list===""?"":
`,"properties":[${g.list}]`;return`{"type":"function","kind":"${c}","name":${b(typeof f=="string"?f:"",n)}${l}${h}${V}${q(g.more)}}`}function Xs(t,e){const n=e.
length,{deep:r}=e;e.length=0;try{return U(t,e,P).more}finally{e.length=n,e.deep=r}}function Qs(t,e){const n=s(j,t,e);return n>=48&&n<=57||n>=65&&n<=90||n>=97&&n<=
122||n===36||n===95||n>127}var nt={__proto__:null,depth:2,hidden:!1,proxy:!1,custom:!0,items:Lo,text:No,getters:!1,table:!1},Zs={...nt,__proto__:null,custom:!1},
Lr=t=>({__proto__:null,length:t,deep:Ro,path:[],targets:[],show:nt}),je=t=>t.path.length>t.show.depth+1;function at(t,e){t.length-=e,je(t)&&(t.deep-=e)}var rt=t=>t.
length<=0||t.deep<=0&&je(t),ta='{"type":"opaque","class":"unreadable value"}';function Ir(t,e,n=nt){e.targets.length=0,e.path.length=0,e.show=n;try{return x(t,e)}catch{
return ta}}function ea(t,e){let n=e.path.length===0||t.length<=e.show.text?t.length:e.show.text;const r=je(e)&&e.deep<e.length?e.deep:e.length;n>r&&(n=r>0?r:0),
at(e,n);const o=n<t.length?s(p,t,0,n):t,i=Cr(o);return n===t.length&&i===""?T(t):`{"type":"string","length":${t.length},"value":${T(o)}${i===""?"":`,"lone":[${i}\
]`}}`}function Cr(t){let e="";for(let n=0;n<t.length;n++){const r=s(j,t,n);if(r<55296||r>57343)continue;const o=r<56320&&n+1<t.length?s(j,t,n+1):0;o>=56320&&o<=
57343?n++:e+=`${e===""?"":","}[${n},${r}]`}return e}function b(t,e){const n=T(t.length>tn?s(p,t,0,tn)+"\u2026":t);return at(e,n.length),n}function na(t,e){const n=gn(
64,t)===t||gn(64,-t)===-t?void 0:1n<<en,r=n===void 0||t<n&&t>-n,o=r?s(Vo,t):`over ${en} bits`;return at(e,o.length),`{"type":"bigint","value":"${o}"}`}function x(t,e){
switch(at(e,8),typeof t){case"string":return ea(t,e);case"number":return Pt(t)&&!wt(t,-0)?H(t):`{"type":"number","value":"${wt(t,-0)?"-0":H(t)}"}`;case"boolean":
return t?"true":"false";case"undefined":return'{"type":"undefined"}';case"symbol":return`{"type":"symbol","value":${b(s(yn,t),e)}}`;case"bigint":return na(t,e)}
if(t===null)return"null";const n=Ut(t);if(n===void 0)return jr(t,t,e);if(e.show.proxy&&!n.revoked)return ra(n,e);const r=Jn(t);return r===void 0?'{"type":"proxy\
"}':jr(r,t,e)}function ra({target:t,handler:e},n){if(Br(n))return'{"type":"elided","class":"Proxy"}';_(n.path,{__proto__:null});const r=`{"type":"proxy","target\
":${x(t,n)},"handler":${x(e,n)}}`;return n.path.length--,r}function Br(t){const e=t.path.length;return e>=ce||e>t.show.depth&&(e>=To||t.deep<=0)}function jr(t,e,n){
if(n.show.custom&&n.path.length<=n.show.depth+1&&!(n.show.table&&n.path.length<2)){const a=Es(t,e,n);if(a!==void 0)return a}for(let a=n.path.length-1,c=1;a>=0;a--,
c++)if(n.path[a]===t)return`{"type":"cycle","up":${c},"id":${ia(t,n.targets)}}`;const r=Xn(t),o=Di(r,Mi(t,n.show.hidden));if(Br(n))return typeof t=="function"?Nr(
t,o,n,!1):(it(t)?null:ur(t,o,n,!1))??`{"type":"elided","class":${b(it(t)?`Array(${t.length})`:o??"Object: null prototype",n)}}`;_(n.path,t);const i=typeof t=="f\
unction"?Nr(t,o,n,!0):sa(t,o,n);return n.path.length--,n.targets.length===0?i:oa(i,t,n.targets)}function oa(t,e,n){for(let r=0;r<n.length;r++)if(n[r]===e)return`\
{"ref":${r+1},${s(p,t,1)}`;return t}function ia(t,e){for(let n=0;n<e.length;n++)if(e[n]===t)return n+1;return _(e,t),e.length}function sa(t,e,n){if(it(t))return ua(
t,e,n);if(e==="Object"&&!Fr(t))return aa(t,n);if(Ws(t))return Vs(t,e,n);const r=ur(t,e,n,!0)??Yi(t,e,n);if(r!==null)return r;const o=U(t,n,P);return`{"type":"ob\
ject"${pt(e,"Object")}${ca(t,e)},"properties":[${o.list}]${q(o.more)}}`}function aa(t,e){const n=U(t,e,P);return`{"type":"object","properties":[${n.list}]${q(n.
more)}}`}function ca(t,e){return e==="Object"&&Fr(t)?',"kind":"arguments"':e==="null [Module]"?',"kind":"module"':""}function Fr(t){try{return E(t,"callee")&&E(
t,"length")&&s(ei,t)==="[object Arguments]"}catch{return!1}}var pt=(t,e)=>t===e?"":`,"class":${t===null?"null":T(t)}`,ht=t=>t.show.table&&t.path.length<=2?1/0:t.
show.items;function ua(t,e,n){const r=t.length,o=ht(n);let i="",a=0,c=0;for(;c<r&&a<o&&!rt(n);a++){const l=m(t,c);let f;if(l)f=ke(l,t,n),c++;else{const h=la(t,c,
r);at(n,32),f=`{"type":"hole","count":${h-c}}`,c=h}i+=(a?",":"")+f}const u=r<=1e5?Yt(t,n,Vt):"";return`{"type":"array"${pt(e,"Array")},"length":${r},"items":[${i}\
]${u}${q(r-c)}}`}function la(t,e,n){let r=e+1;for(;r<n&&r<e+Co;r++)if(E(t,r))return r;if(r>=n)return n;const o=D(t);for(let i=0;i<o.length;i++){const a=o[i];if(typeof a==
"symbol"||!ir(a))break;const c=X(a);if(c>=r)return c}return n}var W=Object.seal(Array(G).fill(null)),Pr=null;function fa(){let t=0;for(let e=1;e<G;e++)Mr(W[e])<
Mr(W[t])&&(t=e);return t}var Mr=t=>t===null?0:t.started,da=(t,e)=>s(Fn,Et,t,e);function pa(){let t=null;for(let e=0;e<G;e++)if(Lt(W[e])){if(t!==null)return null;
t=W[e]}return t}var N=()=>s(Pn,Et)??Pr??pa(),kt=Ai({current:()=>{const t=N();return t===null?null:t.meter},turned:ki,caught:Yn,stopped:t=>{let e=!1;for(let n=0;n<
G;n++)e||=W[n]?.meter===t;for(let n=0;n<G;n++){const r=W[n];r!==null&&(!e||r.meter===t)&&ha(r,t.place)}}}),{poll:Xt}=kt;function ha(t,e){t.meter.stopped=!0,t.meter.
place=e,ae(t)}var Dr=t=>Lr(rn-t.length);function Hr(t,e,n){if(!t.closed){if(Fe(t)){t.dropped++;return}t.lines++,t.length+=n+Bo,z(t,e)}}var Fe=t=>t.lines>=nn||t.
length>=rn;function ct(t,e,n){if(t===null||t.closed)return;const r=e==="import"||e==="handler"||e==="body";if(!r&&Fe(t)){t.dropped++;return}const o=r?Lr(jo):Dr(
t),{length:i}=o,a=`{"t":"error","phase":"${e}","ms":${It(t)},"error":${Ir(n,o,Zs)}}`;if(!r){Hr(t,a,i-o.length);return}t.threw=!0,z(t,a)}var ya=t=>Ur(e=>{t.closed||
s(kn,t.controller)>0?e():t.pulled=e}),ga=t=>Ur(e=>{t.closed||t.pending===0?e():t.wake=e}),Ur=t=>L(new ot(t));function Qt(t){return new Ft(t,{__proto__:null,status:503})}
function ma(t){return t===0?"the program answered with Response.error(), which stands for an answer that never came":"the response's body was read before the re\
sponse was returned: return response.clone(), taken before it is read"}function va(t){try{return{__proto__:null,buffer:t,offset:0,length:s(me,t)}}catch{}try{return{
__proto__:null,buffer:s(_n,t),offset:s(bn,t),length:s(En,t)}}catch{}throw new C(`the response's body gave a chunk that is ${t===null?"null":`of type ${typeof t}`}\
; a body takes bytes: encode text with TextEncoder`)}function Pe(t){try{gt(J(t()),()=>{},()=>{})}catch{}}function wa(t,e,n){const r=fe(e);if(r===void 0){z(t,'{"\
t":"result"}');return}const o=_a(r),i=ie(o).length;if(i>n)throw new ut(`the program's result is ${i} bytes of JSON; the limit is ${n}`);if($a(o,an))throw new ut(
`the program's result is nested deeper than ${an} arrays and objects`);z(t,`{"t":"result","value":${o}}`)}function $a(t,e){for(let n=0,r=0;n<t.length;n++){const o=s(
j,t,n);if(o===34)for(;s(j,t,++n)!==34;)s(j,t,n)===92&&n++;else if(o===91||o===123){if(++r>e)return!0}else(o===93||o===125)&&r--}return!1}function _a(t){let e=0,
n="";for(let r=s(d,t,"\\ud");r>=0;r=s(d,t,"\\ud",r+2)){let o=0;for(;r-o>0&&s(j,t,r-o-1)===92;)o++;o%2!==1&&(n+=s(p,t,e,r)+"\uFFFD",e=r+6)}return e===0?t:n+s(p,t,
e)}var{delete:ba,forEach:Ea,get:zr,set:Sa}=Map.prototype,{delete:xa,get:Me,has:Oa}=Headers.prototype,{toLowerCase:ka,trim:De}=String.prototype,{parse:Aa}=Date,{
set:Ta}=Uint8Array.prototype,Gr=Headers,qr=Reflect.get(Object.prototype,"__lookupGetter__"),Wr=s(qr,Request.prototype,"method"),Ra=s(qr,Request.prototype,"url"),
At=new Map,Zt=0,Tt=0,He=new WeakMap;function Na(){const{caches:t}=globalThis;if(typeof t!="object")return;const e=t.default,n=$(e),r=$(t),{open:o}=r;s(Z,He,e,"");
const i={async match(a,c){return La(Ue(this,a,c))},async put(a,c){const u=Ue(this,a);if(u===null)throw new C("Cannot cache response to non-GET request.");await L(
Ia(u,c))},async delete(a,c){const u=Ue(this,a,c);return u!==null&&te(u)!==void 0&&ze(u)},async open(a){const c=(await J(k(o,this,arguments))).value;return s(Z,He,
c,`named ${H(a)}
`),c}};I(n,"match",i.match),I(n,"put",i.put),I(n,"delete",i.delete),I(r,"open",i.open)}function Ue(t,e,n){const r=s(Q,He,t);if(r===void 0)throw new C("Illegal i\
nvocation");let o=e;try{s(Wr,o)}catch{o=new pn(e)}if(s(Wr,o)!=="GET"&&!(n&&n.ignoreMethod))return null;const i=s(Ra,o),a=s(d,i,"#");return r+(a<0?i:s(p,i,0,a))}
function La(t){const e=t===null?void 0:te(t);if(e===void 0)return;const{body:n,status:r,statusText:o}=e,i=new Gr(e.headers);return new Ft(n===null?null:new lt(n),
{__proto__:null,status:r,statusText:o,headers:i})}function te(t){const e=s(zr,At,t);if(e===void 0||e.until>Y())return e;ze(t)}function ze(t){const{size:e}=s(zr,
At,t);return Zt--,Tt-=e,s(ba,At,t)}async function Ia(t,e){if(!Je(e))throw new C("Failed to execute 'put' on 'Cache': parameter 2 is not of type 'Response'.");const n=s(
ve,e),r=s(Rn,e),o=new Gr(s(Nn,e)),i=s(Ln,e);if(n===206)throw new C("Cannot cache response to a range request (206 Partial Content).");if(s(d,s(Me,o,"vary")??"",
"*")>=0)throw new C("Cannot cache response with 'Vary: *' header.");if(s(In,e))throw new C("Body has already been used. It can only be used once. Use tee() firs\
t if you need to read it twice.");const a=i===null?null:await L(Ca(i)),c=Y()+Ba(o);if(te(t)!==void 0&&ze(t),!(c>Y()))return;const u=ie(t+Ke(o)).length+(a===null?
0:a.length);if((Zt>=ue||Tt+u>mt)&&s(Ea,At,(l,f)=>te(f)),Zt>=ue)throw new ut(`the caches of this isolate hold ${ue} responses, which is all they take: delete one\
 first`);if(Tt+u>mt)throw Vr(Tt+u);Zt++,Tt+=u,s(Sa,At,t,{__proto__:null,body:a,status:n,statusText:r,headers:o,size:u,until:c})}var Vr=t=>new ut(`the caches of \
this isolate would hold ${t} bytes; they take ${mt}: delete responses first`);async function Ca(t){const e=Qe(t),n=[];let r=0;for(;;){const i=await L(s(An,e));if(i.
done)break;const a=Ve(i.value);if(r+=a.length,r>mt)throw Pe(()=>s(Tn,e)),Vr(`more than ${mt}`);_(n,new lt(new lt(a.buffer,a.offset,a.length)))}const o=new lt(r);
for(let i=0,a=0;i<n.length;a+=n[i++].length)s(Ta,o,n[i],a);return o}function Ba(t){const e=s(ka,s(Me,t,"cache-control")??""),n=Rt(e,"private"),r=n!==void 0&&s(d,
n,"set-cookie")>=0;if(r&&s(xa,t,"set-cookie"),s(Oa,t,"set-cookie")||n!==void 0&&!r||Rt(e,"no-store")!==void 0||Rt(e,"no-cache")!==void 0)return 0;const o=Rt(e,"\
s-maxage")??Rt(e,"max-age");if(o!==void 0)return X(o)*1e3;const i=s(Me,t,"expires");return i===null?1/0:Aa(i)-Y()}function Rt(t,e){for(let n=0,r;n<t.length;n=r+
1){r=s(d,t,",",n),r<0&&(r=t.length);const o=s(De,s(p,t,n,r)),i=s(d,o,"=");if(s(De,i<0?o:s(p,o,0,i))!==e)continue;const a=i<0?"":s(De,s(p,o,i+1));return s(d,a,'"')===
0?s(p,a,1,-1):a}}var ja={...nt,__proto__:null,depth:4,hidden:!0,proxy:!0},Fa={...nt,__proto__:null,table:!0};function Pa(t,e,n,r){const o=t==="dir"||t==="table"?
"":Ma(e,n);let i="";for(let a=n;a<e.length&&!rt(r);a++){const c=a>n?o[a-n-1]:void 0;let u=e[a],l=nt;c!==void 0&&(u=Da(c,u)),c==="o"?l=ja:t==="dir"?l=za(e[1]):t===
"table"&&a===n&&(l=Fa),i+=(a>n?",":"")+Ir(u,r,l)}return i}function Ma(t,e){const n=t[e];let r="";if(t.length<e+2||typeof n!="string")return r;for(let o=s(d,n,"%");o>=
0&&r.length<t.length;o=s(d,n,"%",o+2)){const i=s(p,n,o+1,o+2);i!==""&&s(d,"sdifjoOc",i)>=0&&(r+=i)}return r}function Da(t,e){try{if(t==="j")return fe(e);if(e===
null||typeof e!="object"&&typeof e!="function"||F(e))return e;if(t==="s")return typeof e=="function"||Ua(e)?H(e):e;if(t==="d")return X(e);if(t==="i"||t==="f")return H(
e)}catch(n){if(t==="j"&&Ha(n))return"[Circular]"}return e}function Ha(t){const e=t!==null&&typeof t=="object"&&!F(t)?R(t,"message"):void 0;return typeof e=="str\
ing"&&s(d,e,"Converting circular structure to JSON")===0}function Ua(t){const e=typeof R(t,"toString")=="function",n=typeof R(t,un)=="function";if(!e&&!n)return!1;
for(let r=t,o=!0;r!==null;r=B(r),o=!1){if(!(e&&E(r,"toString"))&&!(n&&E(r,un)))continue;const i=o?void 0:m(r,"constructor");return i===void 0||typeof i.value!="\
function"||!Ee(R(i.value,"name"))}return!1}function za(t){const e={...nt,__proto__:null,custom:!1};if(t===null||typeof t!="object"||F(t))return e;const n=c=>y(t,
c),r=n("depth"),o=n("maxArrayLength"),i=n("maxStringLength"),a=n("getters");return r===null||r===void 0&&E(t,"depth")||typeof r=="number"&&r>=ce?e.depth=ce:Pt(r)&&
(e.depth=r),e.hidden=n("showHidden")===!0,e.proxy=n("showProxy")===!0,e.custom=n("customInspect")===!0,e.items=Yr(o,e.items),e.text=Yr(i,e.text),(a===!0||a==="g\
et"||a==="set")&&(e.getters=a),e}var Yr=(t,e)=>t===null?1/0:typeof t!="number"?e:t>0?t:0,{decode:Ga}=TextDecoder.prototype,qa=Object.freeze({__proto__:null,stream:!0});
function Wa(t){Kr(t,"stdout"),Kr(t,"stderr")}function Kr(t,e){const n=t[e],r=new TextDecoder;if(n===null||typeof n!="object"||typeof n._write!="function")return;
const{_write:o}={_write(i,a,c){Ya(e,s(Dt,i)===void 0?H(i):s(Ga,r,i,qa)),c()}};I(n,"_write",o)}function Va(t){const e=t[0];return t.length!==1||typeof e!="string"?
"":s(d,e,"stdout: ")===0?"stdout":s(d,e,"stderr: ")===0?"stderr":""}function S(t,e,n="",r=0){Xt();const o=N();if(o===null||o.closed)return;if(Fe(o)){o.dropped++;
return}const i=qs(),a=Va(e);a!==""&&Gs()&&(t=a,e=[s(p,e[0],8)+`
`]);const c=Dr(o),{length:u}=c,l=Pa(t,e,r,c),{group:f}=o;Hr(o,`{"t":"console","level":"${t}","ms":${It(o)},"group":${f}${i===""?"":`,"at":${T(i)}`}${n},"args":[${l}\
]}`,u-c.length)}function Ya(t,e){e!==""&&S(t,[e])}function Jr(t,e){e.length>0&&S(t,e);const n=N();n!==null&&n.group++}function Xr(t,e){const n=N(),r=ee(e);if(n===
null)return;const o=n.timers[r];if(o===void 0){S("warn",[`No such label '${r}' for console.${t}()`]);return}t==="timeEnd"&&delete n.timers[r];const i=`${r}: ${Ja(
Y()-o)}`,a=[];for(let c=1;t==="timeLog"&&c<e.length;c++)I(a,c,e[c]);I(a,0,a.length>0?Xa(i):i),S(t,a)}var Ka={log(){S("log",arguments)},info(){S("info",arguments)},
warn(){S("warn",arguments)},error(){S("error",arguments)},debug(){S("debug",arguments)},dir(){S("dir",arguments)},dirxml(){S("dirxml",arguments)},table(){S("tab\
le",arguments)},trace(){S("trace",arguments,`,"stack":${T(kr())}`)},group(){Jr("group",arguments)},groupCollapsed(){Jr("groupCollapsed",arguments)},groupEnd(){const t=N();
t!==null&&t.group>0&&t.group--},clear(){const t=N();t!==null&&(t.group=0),S("clear",[])},time(){const t=N(),e=ee(arguments);t!==null&&(t.timers[e]!==void 0?S("w\
arn",[`Label '${e}' already exists for console.time()`]):t.timers[e]=Y())},timeLog(){Xr("timeLog",arguments)},timeEnd(){Xr("timeEnd",arguments)},count(){const t=N(),
e=ee(arguments);if(t===null)return;const n=t.counts[e]=(t.counts[e]??0)+1;S("count",[`${e}: ${n}`])},countReset(){const t=N(),e=ee(arguments);t!==null&&(t.counts[e]===
void 0?S("warn",[`Count for '${e}' does not exist`]):delete t.counts[e])},context(){return Qr},assert(){arguments[0]||S("assert",arguments,"",1)}},Qr=console,ee=t=>t.
length>0&&t[0]!==void 0?`${t[0]}`:"default",Ja=t=>t<1e3?`${t}ms`:`${(t-t%1e3)/1e3}.${s(p,`00${t%1e3}`,-3)}s`;function Xa(t){let e="";for(let n=0;n<t.length;n++)
e+=t[n]==="%"?"%%":t[n];return e}var Qa="the program exports no handler: export default { fetch(request, env, ctx) { \u2026 } }, a class with fetch, a function, or a\
 function named run";function Za(t){const e=y(t,"prompt");return typeof e=="string"?e:""}function tc(t,e,n){return e!==void 0&&!E(t,e)?`the program has no expor\
t named ${e}; it has ${to(t)}`:typeof n=="function"?`the program's ${e===void 0?"default class":`class ${e}`} has no fetch method: add fetch(request) { \u2026 } to i\
t`:e!==void 0?`the program's export ${e} cannot answer: it must be an object or a class with fetch, or a function; it is ${Ge(n)}`:`${Qa}; ${ec(t,n)}`}var Zr={__proto__:null,
scheduled:'{ cron: "0 * * * *", scheduledTime: Date.now() }',queue:'{ queue: "jobs", messages: [] }',email:'{ from: "from@example.com", to: "to@example.com", he\
aders: new Headers() }',tail:"[]"};function ec(t,e){const n=e!==null&&typeof e=="object"?nc(e):void 0;if(n!==void 0)return`its default export has ${n}, which no\
thing calls here; call it by hand: async fetch(request, env, ctx) { await this.${n}(${Zr[n]}, env, ctx); return new Response("done"); }`;if(e!==void 0)return`it\
s default export is ${Ge(e)}${typeof e=="object"&&e!==null?" without fetch":""}`;const r=to(t);return r==="none"?"it exports nothing":`it exports ${r}, and no e\
ntrypoint is named`}function nc(t){const e=D(Zr);for(let n=0;n<e.length;n++){const r=e[n];if(typeof y(t,r)=="function")return r}}function rc(t){return new C(`th\
e program's fetch must return a Response; it returned ${Ge(t)}${t===void 0?": is a return missing?":""}`)}function to(t){const e=D(t);let n="";for(let r=0;r<e.length;r++){
const o=e[r];typeof o=="string"&&(n+=(n===""?"":", ")+o)}return n===""?"none":n}function Ge(t){switch(typeof t){case"undefined":return"undefined";case"function":
return"a function";case"object":if(t===null)return"null";if(it(t))return"an array";try{if($(t)===Uo.prototype)return"a plain object"}catch{}return"an object of \
another class";default:return`a ${typeof t}`}}var oc=["setTimeout","setInterval","setImmediate","queueMicrotask"],yt=null;function ic(t){Yn(t),yt===null?ct(N(),
"unhandledrejection",t):yt.length<nn&&_(yt,t)}var ne=[];function eo(){const t=ne;ne=[];for(let e=0;e<t.length;e++){const{owner:n,callback:r,held:o}=t[e],i=ao(n);
i!==null&&da(i,()=>{try{r(o)}catch(a){ct(i,"uncaught",a)}})}}var qe=null;function sc(){const{prototype:t}=Function,{bind:e}=t,n=m(t,"bind"),r={bind(o){return qe===
null&&y(this,"name")==="getCwd"&&ac(o)&&(qe=o,no(o,"exitImpl","exit"),y(t,"bind")===r&&v(t,"bind",n)),k(e,this,arguments)}}.bind;v(t,"bind",{__proto__:null,value:r,
writable:!0,enumerable:!1,configurable:!0})}function ac(t){if(typeof t!="object"||t===null||F(t))return!1;const e=$(t);return e!==null&&!F(e)&&typeof y(e,"exitI\
mpl")=="function"}async function cc(){let t;try{t=(await J(import("node:process"))).value.default}catch{return}if(Wa(t),qe===null)for(const e of["exit","abort",
"reallyExit"])typeof t[e]=="function"&&no(t,e,e)}function no(t,e,n){const r={[e](){const o=N();o!==null&&(o.exited=!0,ae(o));const i=new A(`process.${n}() was c\
alled`);throw v(i,"name",{__proto__:null,value:"ProcessExit"}),i}}[e];try{I(t,e,r)}catch{}}async function uc(){let t,e;try{t=(await J(import("node:net"))).value.
default,e=(await J(import("cloudflare:sockets"))).value.connect}catch{return}const{prototype:n}=t.Socket,{destroy:r}=n,{_normalizeArgs:o}=t,{setTimeout:i}=globalThis;
I(n,"connect",{connect(){const c=[];for(let f=0;f<arguments.length;f++)_(c,arguments[f]);const u=y(typeof c[0]=="object"&&y(c[0],0)!==void 0?c[0]:o(c),0),l=y(u,
"path");try{e(l===void 0?{hostname:y(u,"host")??"localhost",port:y(u,"port")}:l)}catch(f){i(()=>s(r,this,f),0)}return this}}.connect)}var ro=so.abortIsolate,We=!1,
re=!1,oo=!1,oe,lc,io=!1;async function fc(t){y(t,"process")===!0&&await L(cc()),y(t,"console")===!0&&await L(Ui()),y(t,"net")===!0&&await L(uc()),y(t,"caches")===
!0&&Na(),y(t,"traces")===!0&&Fs(),io=!0}var dc=t=>y(t,"process")===!0||y(t,"console")===!0||y(t,"caches")===!0||y(t,"traces")===!0||y(t,"net")===!0;async function pc(t,e,n,r){
return await(lc??=L(fc(r))),Ze(oe!==void 0,t,Ye,e,n,r)}go(),ji(),js(),ho(),yo();var hc=cn({fetch:lo});export{hc as default};
