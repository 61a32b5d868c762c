// Made of crates/petri-runtime/harness by `npm run harness`; its SHA-256: 617d0890b864be81eccbae3739076ebf20be3abbc61f2d0ce76c4dcec93ecc33
import*as co from"cloudflare:workers";const Lt=(function(e){return e!==null&&!e.closed&&V()-e.started<=Ro}),uo=(function(e){if(Lt(e))return e;for(let n=0;n<G;n++)
if(Lt(W[n]))return W[n];return null}),Ye=(function(e){return s(Dt,e)?{__proto__:null,buffer:s(wn,e),offset:s($n,e),length:s(_n,e)}:$a(e)}),lo=(function(e){return{
props:{},waitUntil(n){e.pending++;const r=()=>{e.pending--;const{wake:o}=e;e.wake=null,o&&o()};gt(K(n),r,o=>{at(e,"waitUntil",o),r()})},passThroughOnException(){}}}),
fo=(function(e,n,r,o,i){const a=y(i,"entrypoint"),c=y(i,"args"),u=ot(c)?c:void 0,l=lo(e),f=a===void 0||E(n,a)?n[a??"default"]:void 0;if(typeof f=="function"&&!wo(
f))return Ct(u===void 0?f(r,o,l):k(f,void 0,u),!1);if(typeof f=="function"){const h=fe(f,[l,o]);if(typeof h.fetch=="function")return Ct(h.fetch(r),!0)}else{if(f!==
null&&typeof f=="object"&&typeof f.fetch=="function")return Ct(f.fetch(r,o,l),!0);if(a===void 0&&typeof n.run=="function")return Ct(k(n.run,void 0,[u===void 0?ec(
i):u[0],o,l]),!1)}throw new C(nc(n,a,f))}),It=(function(e){const n=V();return n>e.started?n-e.started:0}),se=(function(e){return s(pi,kn,e)}),ae=(function(e,n){
oe=n===void 0,Ve=!oe,n===void 0?ho():_o(e,n),xo(oe?e:null)}),Ke=(async function(e,n,r,o){z(e,`{"t":"start","v":1,"warm":${Ve}}`);let i="import";try{const a=y(o,
"main"),c=y(o,"method")==="HEAD",u=$o(y(o,"outputBytes")),l=!oe&&!Ve;l&&ae(e);let f;try{f=await L(import(a))}catch(O){throw l&&ae(e,{reason:O}),O}l&&ae(e,null),
i="handler";const h=fo(e,f,c?new hn(n,{__proto__:null,method:"HEAD"}):n,r,o),g=(await K(h.value)).value,ct=Xe(g);if(h.fetch&&!ct)throw ic(g);if(!e.closed){const O=ct?
Eo(e,g,c):_a(e,g,u);i="body",O&&await L(bo(e,O,u))}}catch(a){at(e,i,a)}do{for(;e.pending>0&&!e.closed;)await va(e);no(),e.closed||await Oo()}while(e.pending>0&&
!e.closed);ce(e)}),po=(function(e,n,r){const{props:o}=r;if(yo()||!o||typeof y(o,"main")!="string"||(io||(io=!0,ie=y(o,"key")),y(o,"key")!==ie))return Zt("a prog\
ram cannot call the harness that runs it");if(y(o,"end")===!0)return oo!==void 0&&oo("its name was given up"),Zt("this platform cannot end an isolate");const i=y(
o,"cpuMs"),a=Pt(i)?i:Uo;return!ao&&pc(o)?hc(a,e,n,o):tn(ie!==void 0,a,Ke,e,n,o)}),ce=(function(e){if(e.controller===null)return;e.meter.stopped?z(e,`{"t":"stopp\
ed","place":${e.meter.place}}`):kt.over(),z(e,`{"t":"end","ms":${It(e)},"outcome":"${e.exited?"exited":e.threw?"threw":"returned"}","console_dropped":${e.dropped}\
}`);const n=e.controller;e.closed=!0,e.controller=null;try{s(yi,n)}catch{}Qe(e)}),w=(function(e,n){return s(fn,e,n)}),Je=(function(e){let n="";const r=function(i,a){
n+=`${n===""?"":","}[${T(i)},${T(a)}]`};s(wi,e,function(i,a){a!=="set-cookie"&&r(a,i)});const o=So(e);for(let i=0;i<o.length;i++)r("set-cookie",o[i]);return n}),
ho=(function(){yt=[]}),yo=(function(){return s(Mn,Et)!==void 0}),go=(function(){Object.assign(Zr,Xa)}),mo=(function(){addEventListener("unhandledrejection",e=>ac(
e.reason)),addEventListener("error",e=>at(N(),"uncaught",s(bi,e)??s(Ei,e)));for(const e of sc)ko(globalThis,e);To(),Ao(),cc()}),vo=(function(){const{revocable:e}={
revocable(r,o){const i=xi(r,o),{proxy:a,revoke:c}=i,u=Fn(a,r,o);return i.revoke=()=>{u.revoked=!0,c()},v(i.revoke,"name",{__proto__:null,value:"",configurable:!0}),
i}},n=Oi.bind(void 0);v(n,"name",{value:"Proxy",configurable:!0}),v(n,"revocable",{value:e,writable:!0,configurable:!0}),v(vt,"Proxy",{value:n,writable:!0,configurable:!0})}),
wo=(function(e){const n=s(p,s($t,e),0,6),r=s(j,n,5);if(s(d,n,"class")===0&&(r===32||r===123||r===10||r===13||r===9||r===47))return!0;const o=e.prototype;return o!==
null&&typeof o=="object"&&typeof o.fetch=="function"}),Xe=(function(e){try{return s(we,e),!0}catch{return!1}}),Qe=(function(e){const{wake:n,pulled:r}=e;e.wake=e.
pulled=null,n&&n(),r&&r()}),$o=(function(e){return Pt(e)&&e>=0&&!wt(e,-0)?e:Mo}),L=(function(e){return I(e,"constructor",rt),e}),y=(function(e,n){const r=m(e,n);
return r&&E(r,"value")?r.value:void 0}),T=(function(e){return de(s(Jo,e))}),Ze=(function(e){try{return s(gi,e)}catch{throw new C("the response's body is locked \
to a reader: release the reader's lock, or return response.clone(), taken before it is read")}}),_o=(function(e,n){const r=yt??[];yt=null;for(let o=0;o<r.length;o++)
(n===null||n.reason!==r[o])&&at(e,"unhandledrejection",r[o])}),I=(function(e,n,r){return v(e,n,{__proto__:null,value:r,writable:!0,enumerable:!0,configurable:!0})}),
bo=(async function(e,n,r){for(let o=r;;){const i=await L(s(Tn,n));if(i.done)return;const{buffer:a,offset:c,length:u}=Ye(i.value);for(let f=0;f<u&&f<o;f+=sn){const h=f+
sn,g=h<u?h<o?h:o:u<o?u:o;for(z(e,`{"t":"body","base64":"${s(di,new lt(a,c+f,g-f))}"}`);!e.closed&&s(An,e.controller)<=0;)await ma(e);if(e.closed)break}const l=u>
o;if(o-=u,l&&z(e,'{"t":"body_cut"}'),l||e.closed){Me(()=>s(Rn,n));return}}}),Eo=(function(e,n,r){const o=s(we,n),i=s(In,n),a=i!==null&&!r;if(o===0||a&&s(Cn,n))throw new C(
wa(o));const c=a?Ze(i):null,u=`"status_text":${T(s(Nn,n))},"headers":[${Je(s(Ln,n))}]`;if(u.length>an)throw new ut(`the response's head is ${u.length} character\
s long; the limit is ${an}`);const l=s(vi,n)?',"websocket":true':"";return z(e,`{"t":"response","ms":${It(e)},"status":${o},${u},"body":${a}${l}}`),!a&&i!==null&&
Me(()=>s(mi,i)),c}),Ct=(function(e,n){return{__proto__:null,value:e,fetch:n}}),So=(function(e){try{return s($i,e)}catch{return s(_i,e,"set-cookie")}}),xo=(function(e){
Mr=e}),K=(function(e){return L(new rt(function(n,r){const o=function(a){n({__proto__:null,value:a})};let i=!1;try{i=$(e)===rt.prototype}catch{}if(i)try{gt(e,o,r);
return}catch{}gt(new rt(function(a){a(e)}),o,r)}))}),tn=(function(e,n,r,o,i,a){let c=0;for(;c<G&&Lt(W[c]);)c++;if(c===G){if(!e)return Zt(`this isolate already h\
as ${G} active runs; the limit is ${G}`);c=pa()}const u={__proto__:null,started:V(),controller:null,closed:!1,lines:0,length:0,dropped:0,group:0,timers:{__proto__:null},
counts:{__proto__:null},threw:!1,exited:!1,pending:0,wake:null,pulled:null,meter:kt.meter(n)},l={__proto__:null,start:function(g){u.controller=g},pull:function(){
const{pulled:g}=u;u.pulled=null,g&&g()},cancel(){u.closed=!0,kt.over(),Qe(u)}},f=new qo(l,{__proto__:null,highWaterMark:Do});W[c]=u,kt.over(),s(Pn,Et,u,r,u,o,i,
a);const h={__proto__:null,"content-type":"application/x-ndjson","cache-control":"no-transform"};return new Ft(f,{__proto__:null,headers:h})}),gt=(function(e,n,r){
const i=m(e,"constructor")===void 0&&v(e,"constructor",Ai);try{s(ki,e,n,r)}finally{i&&delete e.constructor}}),Oo=(function(){return L(new rt(function(e){const n=function(){
e(void 0)};try{Dn(n)}catch{Bn(n,0)}}))}),ko=(function(e,n){const r=e[n];if(typeof r!="function")return;const o={[n](i){if(Qt(),typeof i!="function")return k(r,e,
arguments);const a=[];_(a,function(){re.length>0&&no();try{return k(i,this,arguments)}catch(c){at(N(),"uncaught",c)}});for(let c=1;c<arguments.length;c++)_(a,arguments[c]);
return k(r,e,a)}}[n];I(e,n,o)}),Ao=(function(){const e=globalThis.FinalizationRegistry;if(typeof e!="function")return;const n=new $e(e,{__proto__:null,construct(r,o,i){
const a=y(o,0),c=N();return typeof a!="function"?fe(r,o,i):fe(r,[l=>{_(re,{__proto__:null,owner:c,callback:a,held:l})}],i)}});v(e.prototype,"constructor",{__proto__:null,
value:n,writable:!0,enumerable:!1,configurable:!0}),v(globalThis,"FinalizationRegistry",{__proto__:null,value:n,writable:!0,enumerable:!1,configurable:!0})}),To=(function(){
const{fromAsync:e}=Array;if(typeof e!="function")return;const n={fromAsync(r,o=void 0,i=void 0){return k(e,this,[r,o===void 0?c=>(Qt(),c):typeof o!="function"?o:
function(){return Qt(),k(o,i,arguments)}])}}.fromAsync;v(n,"length",{__proto__:null,value:1,configurable:!0}),v(Array,"fromAsync",{__proto__:null,value:n,writable:!0,
enumerable:!1,configurable:!0})}),z=(function(e,n){if(!e.closed)try{s(hi,e.controller,se(n+`
`))}catch(r){if($(r)===ut.prototype)throw r;e.closed=!0}});var G=16,Ro=6e4,No=6,ue=28,Lo=64*1024,Io=1e4,en=1e4,Co=100,nn=1000000n,Bo=32,jo=1e3,rn=5e3,on=1024*1024,
Fo=16,Po=256*1024,sn=48*1024,Mo=1024*1024,Do=16,Ho=16,an=256*1024,cn=100,le=100,mt=4*1024*1024,Uo=500;import{AsyncLocalStorage as zo}from"node:async_hooks";var vt=globalThis,
{apply:k,construct:fe,ownKeys:D,getPrototypeOf:$,getOwnPropertyDescriptor:m,defineProperty:v}=Reflect,{freeze:un,hasOwn:E}=Object,{toPrimitive:ln,toStringTag:Bt}=Symbol,
s=Function.prototype.call.bind(Function.prototype.call),fn=Reflect.get(Object.prototype,"__lookupGetter__"),rt=Promise,A=Error,C=TypeError,ut=RangeError,dn=RegExp,
Go=Object,pn=Function,jt=WeakMap,lt=Uint8Array,Ft=Response,hn=Request,qo=ReadableStream,{isArray:ot}=Array,{is:wt}=Object,{now:V}=Date,{isFinite:Pt}=Number,{isError:yn,
captureStackTrace:Wo}=Error,{stringify:de,parse:Vo}=JSON,H=String,J=Number,{toString:Yo}=Error.prototype,{exec:pe}=RegExp.prototype,{toString:$t}=Function.prototype,
{toString:gn}=Symbol.prototype,{toString:Ko}=BigInt.prototype,{slice:p,indexOf:d,lastIndexOf:_t,charCodeAt:j,toWellFormed:Jo}=String.prototype,{forEach:Xo}=Map.
prototype,Qo=w(Map.prototype,"size"),{forEach:Zo}=Set.prototype,ti=w(Set.prototype,"size"),{getTime:ei,toISOString:ni}=Date.prototype,{toString:ri}=Object.prototype,
{asUintN:mn}=BigInt,{fromCharCode:oi}=String,{has:he,get:X,set:Q}=WeakMap.prototype,{has:ii}=WeakSet.prototype,si=w(RegExp.prototype,"source"),ai=w(RegExp.prototype,
"flags"),vn={__proto__:null,Number:Number.prototype.valueOf,String:String.prototype.valueOf,Boolean:Boolean.prototype.valueOf,BigInt:BigInt.prototype.valueOf,Symbol:Symbol.
prototype.valueOf},ye=[{kind:"async function",prototype:$(async()=>{})},{kind:"generator",prototype:$(function*(){})},{kind:"async generator",prototype:$(async function*(){})}],
ci=$(new Map().entries()),ui=$(new Set().values()),Mt=new Map;for(const t of[Array,ArrayBuffer,Function,Map,Set,Object,RegExp,Date,DataView,Error,AggregateError,
RangeError,TypeError,Boolean,Number,String,Promise,WeakMap,WeakSet,BigInt,Symbol])Mt.set(t.prototype,t.name);Mt.set($(Uint8Array.prototype),"TypedArray"),typeof vt.
SharedArrayBuffer=="function"&&Mt.set(vt.SharedArrayBuffer.prototype,"SharedArrayBuffer");var{get:li}=Map.prototype,ge=t=>s(li,Mt,t),bt=$(Uint8Array.prototype),
me=DataView.prototype,Dt=w(bt,Bt),fi=w(bt,"length"),wn=w(bt,"buffer"),$n=w(bt,"byteOffset"),_n=w(bt,"byteLength"),bn=w(me,"buffer"),En=w(me,"byteOffset"),Sn=w(me,
"byteLength"),ve=w(ArrayBuffer.prototype,"byteLength"),di=Reflect.get(Uint8Array.prototype,"toBase64"),xn=vt.SharedArrayBuffer,Ht=typeof xn=="function"?w(xn.prototype,
"byteLength"):void 0,On=s(fn,ArrayBuffer.prototype,"detached"),kn=new TextEncoder,{encode:pi}=kn,it=Response.prototype,{enqueue:hi,close:yi}=ReadableStreamDefaultController.
prototype,An=w(ReadableStreamDefaultController.prototype,"desiredSize"),{getReader:gi,cancel:mi}=ReadableStream.prototype,{read:Tn,cancel:Rn}=ReadableStreamDefaultReader.
prototype,we=w(it,"status"),Nn=w(it,"statusText"),Ln=w(it,"headers"),In=w(it,"body"),Cn=w(it,"bodyUsed"),vi=w(it,"webSocket"),{forEach:wi,getSetCookie:$i,getAll:_i}=Headers.
prototype,bi=w(ErrorEvent.prototype,"error"),Ei=w(ErrorEvent.prototype,"message"),{setTimeout:Bn}=vt,{text:Si}=it,$e=Proxy,{revocable:xi}=Proxy,jn=new WeakMap,Ut=t=>s(
X,jn,t),F=t=>Ut(t)!==void 0;function Fn(t,e,n){const r={__proto__:null,target:e,handler:n,revoked:!1};return s(Q,jn,t,r),r}function Oi(t,e){if(new.target===void 0)
throw new C("Constructor Proxy requires 'new'");const n=new $e(t,e);return Fn(n,t,e),n}var Et=new zo,{run:Pn,getStore:Mn}=Et,{then:ki}=Promise.prototype,ft=256;
function Z(t,e){try{let n=$(t);for(let r=0;n!==null&&r<ft&&!F(n);r++,n=$(n))if(n===e)return!0}catch{}return!1}function _(t,e){v(t,t.length,{__proto__:null,value:e,
writable:!0,enumerable:!0,configurable:!0})}var Ai=un({__proto__:null,value:void 0,writable:!0,enumerable:!1,configurable:!0});function Ti(t){try{Bn(t,0)}catch{
Dn(t)}}function Dn(t){gt(s(Si,new Ft("")),t,t)}import{claim as Ri}from"./guard.js";var _e="user/",Ni="harness.js";import zt from"./source_maps.txt";var Gt=zt.indexOf(
`
`),Hn=Gt<0?"":zt[0]==="0"?"$":"$"+zt.slice(0,Gt),dt=Gt<0?"":Hn+"n",Un;function zn(t,e,n){let r=0,o=t.length/e;for(;r<o;){const i=r+o>>1;n(i*e)?r=i+1:o=i}return r===
0?-1:(r-1)*e}function Gn(t,e,n){if(t==="")return null;Un??=Vo(s(p,zt,Gt+1));const r=y(Un,t);if(r===void 0||!(e>=1&&n>=1)||e>r[0])return null;const o=r[1],i=r[2],
a=e-1,c=n-1,u=zn(o,5,h=>o[h]<a||o[h]===a&&o[h+1]<=c);let l=c;if(u>=0&&o[u]===a){const h=c-o[u+1];l=h<o[u+3]?o[u+2]:o[u+2]+o[u+4]+h-o[u+3]}const f=zn(i,3,h=>i[h]<=
a);return f>=0&&i[f]===a?{line:i[f+1]+1,column:i[f+2]+l+1}:{line:a-(f<0?0:f/3+1)+1,column:l+1}}function be(t){if(dt==="")return"";const e=s(d,t,"file:///")===0?
s(p,t,8):t;return s(d,e,_e)===0?s(p,e,_e.length):""}function Li(t){const e=s(_t,t,":"),n=s(_t,t,":",e-1),r=n<1?"":be(s(p,t,0,n));if(r==="")return t;const o=Gn(r,
J(s(p,t,n+1,e)),J(s(p,t,e+1)));return r+(o===null?s(p,t,n):`:${o.line}:${o.column}`)}var qt="...<omitted>...",Ee="{ [native code] }",Wt=`"${_e}`,qn=`No such mod\
ule ${Wt}`,Wn;function Ii(){const t=`\\${Hn}`,e=`/\\*${t}n\\*/`,n=`if\\(!\\(--${t}n>=0\\)\\)${t}n=${t}t\\(\\d+\\);`,r=[`static${e}\\{${n}\\}`,n,`\\(--${t}n>=0\\|\
\\|\\(${t}n=${t}t\\(\\d+\\)\\),`,`\\{${e}try(?=\\{)`,`\\{${e}(?=if)`,`catch\\(${t}_\\d+\\)\\{throw ${t}c\\(${t}_\\d+\\)\\}\\}`,`${t}c\\([^()]*\\);`,`:${t}f\\([^(\
)]*/\\*${t}n:\\*/\\)`,`${t}[fi]\\(`,`,${t}i(?=${e})`,`\\(0${e},`,`${e},?"(?:[^"\\\\]|\\\\.)*"/\\*${t}n&\\*/\\)`,`${e}[)};]`],o="(?:if\\(!\\(--|\\(--|(?:static|\\{|\\\
(0)?/\\*|catch\\(|,|:)",i=[`${o}?(?:${t}[cfinrt_]|\\$\\d*$)`,"(?:if\\(!\\(-{0,2}|\\(--|(?:static|\\{|\\(0)?/\\*)$"];return{added:Vn(r),cut:Vn(i)}}function Vn(t){
let e="";for(let n=0;n<t.length;n++)e+=(n===0?"":"|")+t[n];return new dn(e,"g")}function St(t){if(s(d,t,qn)>=0)return Ci(t);const e=s(d,t,qt);if(dt===""||e<0&&s(
d,t,dt)<0)return t;Wn??=Ii();const{added:n,cut:r}=Wn;let o="",i=0;n.lastIndex=0;for(let a=s(pe,n,t);a!==null;a=s(pe,n,t))o+=s(p,t,i,a.index),i=a.index+a[0].length;
return o+=s(p,t,i),e<0?o:Bi(o,r)}function Ci(t){const e=s(d,t,qn);if(e!==0&&(e!==7||s(d,t,"Error: ")!==0))return t;let n="",r=0;for(let o=s(d,t,Wt);o>=0;o=s(d,t,
Wt,r))n+=s(p,t,r,o+1),r=o+Wt.length;return n+s(p,t,r)}function Bi(t,e){e.lastIndex=0;const n=s(d,t,qt),r=s(p,t,0,n),o=s(p,t,n+qt.length),i=s(pe,e,r),a=s(d,o,"/)")===
0?s(p,o,2):o;return(i===null?r:s(p,r,0,i.index))+qt+a}function ji(t){if(s(d,t,"class")!==0)return!1;const e=s(j,t,5);return e===32||e===123||e===47||e===9||e===
10||e===13}var Yn=new jt,Fi=(t,e)=>s(Q,Yn,t,e);function Pi(){if(dt==="")return;const{toString:t}={toString(){const e=s($t,s(X,Yn,this)??this);if(s(d,e,dt)>=0)return St(
e);if(ji(e)||s(p,e,-Ee.length)===Ee)return e;const n=y(this,"name");return`function ${typeof n=="string"?n:""}() ${Ee}`}};v(pn.prototype,"toString",{__proto__:null,
value:t,writable:!0,enumerable:!1,configurable:!0})}function Kn(t){if(dt===""||typeof t!="object"||t===null||F(t))return;const e=y(t,"errors");if(ot(e)&&!F(e))for(let n=0;n<
e.length;n++)Jn(y(e,n));Jn(t)}function Jn(t){if(typeof t!="object"||t===null||F(t))return;const e=m(t,"message"),n=e===void 0?void 0:y(e,"value");if(e===void 0||
typeof n!="string"||!e.configurable)return;const r=St(n);r!==n&&v(t,"message",{__proto__:null,value:r})}function Xn(t){let e=Ut(t);for(;e!==void 0;){if(e.revoked)
return;t=e.target,e=Ut(t)}return t}function B(t){const e=$(t);return F(e)?Xn(e)??null:e}function R(t,e){for(let n=t,r=0;n!==null&&r<ft;n=B(n),r++){const o=m(n,e);
if(o!==void 0){if(E(o,"value"))return o.value;if(typeof o.get!="function")return;try{return k(o.get,t,[])}catch{return}}}}function Qn(t){for(let r=t,o=0;r!==null&&
o<ft;r=B(r),o++){const i=r===t?void 0:ge(r);if(i!==void 0)return i;const a=Di(t,m(r,"constructor"));if(a!=="")return a}const e=B(t);return e===null?null:`Object\
 <${Qn(e)??`[Object: null prototype]${Mi(e)?" {}":""}`}>`}function Mi(t){const e=D(t);for(let n=0;n<e.length;n++)if(m(t,e[n])?.enumerable)return!1;return!0}function Di(t,e){
const n=e===void 0?void 0:e.value;if(typeof n!="function"||F(n))return"";const r=m(n,"prototype"),o=r===void 0?void 0:r.value;if(o===null||typeof o!="object"||!Z(
t,o))return"";const i=R(n,"name");if(typeof i=="string")return i;try{return H(i)}catch{return""}}function Hi(t,e){const n=R(t,Bt);if(typeof n!="string"||n==="")
return"";const r=m(t,Bt);return r!==void 0&&(e||r.enumerable)?"":n}var Ui=(t,e)=>e!==""&&(e!==t||e==="Object")?`${t??"null"} [${e}]`:t,zi=" Object Array Functio\
n Error Date RegExp Number String Boolean Symbol BigInt Map Set WeakMap WeakSet WeakRef Promise ArrayBuffer SharedArrayBuffer DataView Int8Array Uint8Array Uint\
8ClampedArray Int16Array Uint16Array Int32Array Uint32Array Float16Array Float32Array Float64Array BigInt64Array BigUint64Array AggregateError EvalError RangeEr\
ror ReferenceError SyntaxError TypeError URIError Iterator FinalizationRegistry Proxy SuppressedError DisposableStack AsyncDisposableStack ",Se=t=>typeof t=="st\
ring"&&s(d,zi,` ${t} `)>=0,xe=Array.prototype,Zn=null,Vt;async function Gi(){try{const{createRequire:t}=(await K(import("node:module"))).value;Zn=t("file:///")}catch{}}
function tr(){if(Vt===void 0){Vt=null;try{Vt=Zn("node:util").inspect}catch{}}return Vt}function er(t){const e=tr(),n=m(xe,"includes");if(e===null||n===void 0)return null;
const r=[];let o="",i=!0;const a={includes(u){if(!i)_(r,{__proto__:null,value:u,text:""});else return i=!1,!1;return!0}}.includes,c={__proto__:null,customInspect:!1,
depth:0,breakLength:1/0,maxStringLength:1/0,showProxy:!1,stylize(u,l){const f=qi(u,l);return f!==""?_(r,{__proto__:null,value:void 0,text:f}):l==="string"?_(r,{
__proto__:null,value:nr(u,1,u.length-1),text:""}):l==="special"&&s(d,u,"[Circular")!==0&&(o+=u),u}};try{v(xe,"includes",{__proto__:null,value:a,writable:!0,enumerable:!1,
configurable:!0});const u=s(e,void 0,t,c);return typeof u=="string"?{__proto__:null,values:r,words:o,text:u}:null}catch{return null}finally{try{v(xe,"includes",
n)}catch{}}}function qi(t,e){switch(e){case"number":return t==="-0"||t==="NaN"||s(d,t,"Infinity")>=0?`{"type":"number","value":"${t}"}`:H(J(t));case"bigint":return`\
{"type":"bigint","value":"${s(p,t,0,-1)}"}`;case"boolean":case"null":return t;case"undefined":return'{"type":"undefined"}';case"symbol":return`{"type":"symbol",\
"value":${T(nr(t,0,t.length))}}`;default:return""}}var Wi={__proto__:null,b:"\b",t:"	",n:`
`,f:"\f",r:"\r",v:"\v"};function nr(t,e,n){let r="",o=e;for(let i=s(d,t,"\\",e);i>=0&&i+1<n;i=s(d,t,"\\",o)){const a=t[i+1],c=a==="x"?2:a==="u"?4:0;r+=s(p,t,o,i)+
(c>0?oi(J("0x"+s(p,t,i+2,i+2+c))):Wi[a]??a),o=i+2+c}return r+s(p,t,o,n)}var Vi={__proto__:null,AbortSignal:["aborted"],Blob:["size","type"],Crypto:[],CryptoKey:[
"type","extractable","algorithm","usages"],Event:["type","defaultPrevented","cancelable","timeStamp"],File:["size","type","name","lastModified"],MessageChannel:[
"port1","port2"],Performance:["timeOrigin"],Request:["method","url","headers","cache","redirect","integrity","keepalive","signal","body","bodyUsed","cf"],Response:[
"status","statusText","headers","body","bodyUsed","ok","redirected","type","url"],URL:["href","origin","protocol","username","password","host","hostname","port",
"pathname","search","searchParams","hash"],URLPattern:["protocol","username","password","hostname","port","pathname","search","hash","hasRegExpGroups"]},Yi=" As\
yncFunction GeneratorFunction AsyncGeneratorFunction ",Ki=" Headers URLSearchParams FormData ",rr=new WeakMap,Oe={name:"",fields:[],forEach:null};function Ji(t,e,n){
const r=B(t);if(r===null)return null;let o=s(X,rr,r);if(o===void 0&&(o=ts(r),s(Q,rr,r,o)),o===Oe)return null;if(o.forEach!==null)return Qi(o,t,e,n);let i="";for(let l=0;l<
o.fields.length&&!(n.show.table&&n.path.length<=2);l++){const{key:f,get:h}=o.fields[l];let g;try{g=h===null?y(t,f):s(h,t)}catch{continue}g===void 0&&(h===null||
f==="cf")||(i+=`${i===""?"":","}[${T(f)},${x(g,n)}]`)}const a=e===null?`null [${o.name}]`:Zi(e,o.name),c=U(t,n,i===""?P:l=>typeof l=="symbol"||!Xi(o,l)),u=i===""||
c.list===""?i+c.list:`${i},${c.list}`;return`{"type":"object","class":${b(a,n)},"kind":"platform","properties":[${u}]${q(c.more)}}`}function Xi({fields:t},e){for(let n=0;n<
t.length;n++)if(t[n].get===null&&t[n].key===e)return!0;return!1}function Qi({forEach:t,name:e},n,r,o){let i=0;try{s(t,n,()=>{i++})}catch{return null}return fr(t,
n,r,e,i,o)}function Zi(t,e){const n=t.length-e.length-3;return n>0&&s(p,t,n)===` [${e}]`?s(p,t,0,n):t}function ts(t){const e=[];let n="";for(let r=t,o=0;r!==null&&
o<ft&&ge(r)===void 0;r=B(r),o++){const i=ke(r),a=Vi[i];if(i!==""){if(n===""&&(n=i),s(d,Ki,` ${i} `)>=0){const c=ir(r,"forEach","value");return c===null?Oe:{name:i,
fields:[],forEach:c}}if(a!==void 0){or(e,r,a,!0);break}or(e,r,D(r),!1)}}return n===""?Oe:{name:n,fields:e,forEach:null}}function or(t,e,n,r){const o=t.length;for(let i=0;i<
n.length;i++){const a=n[i],c=typeof a=="string"?ir(e,a,"get"):null;(c!==null||r&&!E(e,a))&&_(t,{__proto__:null,key:a,get:c})}if(!(!r||o===0))for(let i=0;i<o;i++){
const a=t[0];for(let c=1;c<t.length;c++)t[c-1]=t[c];t[t.length-1]=a}}function ke(t){const e=y(t,"constructor");if(typeof e!="function"||F(e)||s(_t,s($t,e),"[nat\
ive code]")<0)return"";const n=y(e,"name"),r=y(t,Bt);return typeof n!="string"||Se(n)||s(d,Yi,` ${n} `)>=0||typeof r=="string"&&s(d,r,".")>=0?"":n}function ir(t,e,n){
for(let r=t,o=0;r!==null&&o<ft;r=B(r),o++){const i=m(r,e);if(i===void 0)continue;const a=E(i,n)?i[n]:void 0;return typeof a=="function"&&s(_t,s($t,a),"[native c\
ode]")>0?a:null}return null}var P=()=>!0,Yt=t=>typeof t=="symbol"||!sr(t),sr=t=>{const e=J(t);return e>=0&&e<4294967295&&H(e)===t&&e%1===0};function ar(t,e,n){const r=typeof t==
"symbol"?`{"type":"symbol","value":${b(s(gn,t),n)}}`:es(t,n);return e?r:`{"type":"hidden","value":${r}}`}function es(t,e){const n=Br(t);return n===""?b(t,e):`{"\
type":"string","value":${b(t,e)},"lone":[${n}]}`}function U(t,e,n){const r=D(t),{hidden:o}=e.show;let i="",a=0;for(let c=0;c<r.length;c++){const u=r[c];if(!n(u))
continue;const l=is(t,u);if(!(l===void 0||!(o||l.enumerable))){if(nt(e)){a++;continue}i+=`${i===""?"":","}[${ar(u,l.enumerable,e)},${Ae(l,t,e)}]`}}if(o){const c=rs(
t,e);c!==""&&(i+=i===""?c:`,${c}`)}return{__proto__:null,list:i,more:a}}var ns=3;function rs(t,e){let n="",r=B(t);if(r===null||cr(r)||ke(r)!=="")return n;for(let o=0;o<
ns&&r!==null&&(o===0||!(cr(r)||ke(r)!==""));o++,r=B(r)){const i=D(r);for(let a=0;a<i.length&&!nt(e);a++){const c=i[a],u=m(r,c);c==="constructor"||u===void 0||typeof u.
value=="function"||os(t,r,c)||(n+=`${n===""?"":","}[${ar(c,u.enumerable,e)},${Ae(u,t,e)}]`)}}return n}function cr(t){const e=m(t,"constructor"),n=e===void 0?void 0:
e.value;return typeof n=="function"&&Se(R(n,"name"))}function os(t,e,n){for(let r=t;r!==e&&r!==null;r=B(r))if(E(r,n))return!0;return!1}function is(t,e){try{return m(
t,e)}catch{return{__proto__:null,enumerable:!0,get:void 0}}}function Ae(t,e,n){if(E(t,"value"))return x(t.value,n);const{get:r,set:o}=t,{getters:i}=n.show;if(r===
void 0&&o===void 0)return E(t,"set")?'{"type":"undefined"}':'{"type":"opaque","class":"<uninitialized>"}';const a=r===void 0?"set":o===void 0?"get":"get/set";if(n.
show.table&&n.path.length<=2&&r!==void 0)return x(ss(r,e),n);let c="";if(r!==void 0&&(i===!0||i==="get"&&o===void 0||i==="set"&&o!==void 0))try{c=`,"got":${x(k(
r,e,[]),n)}`}catch(u){c=`,"threw":${x(u,n)}`}return`{"type":"accessor","value":"${a}"${c}}`}function ss(t,e){try{return k(t,e,[])}catch{return}}var q=t=>t>0?`,"\
more":${t}`:"";function ur(t,e,n){const r=U(t,e,n);return(r.list===""?"":`,"properties":[${r.list}]`)+q(r.more)}function Kt(t,e,n){const r=U(t,e,n);return r.list===
""?"":`,"properties":[${r.list}]`}function lr(t,e,n,r){if(!as(t))return r?pr(t,n):null;const o=ls(t,e,n,r)??ps(t,e,n,r)??fs(t,e,n,r);return o!==null||!r?o:cs(t,
e,n)??us(t,e,n)??hs(t,e,n)??ws(t,e,n)??pr(t,n)??Es(t,e)}function as(t){for(let e=B(t),n=0;e!==null&&n<ft;e=B(e),n++){const r=ge(e);if(r!==void 0)return r!=="Obj\
ect"}return!0}function M(t,e){try{return s(t,e)}catch{return}}var Te=(t,e,n,r=P)=>n?ur(t,e,r):"";function cs(t,e,n){const r=M(Qo,t);return r===void 0?null:fr(Xo,
t,e,"Map",r,n)}function fr(t,e,n,r,o,i){const a=ht(i);let c="",u=0;s(t,e,(f,h)=>{if(u>=a||nt(i))return;const g=x(h,i);c+=`${u++?",":""}[${g},${x(f,i)}]`});const l=Kt(
e,i,P)+q(o-u);return`{"type":"map","class":${b(n??`null [${r}]`,i)},"size":${o},"entries":[${c}]${l}}`}function us(t,e,n){const r=M(ti,t),o=ht(n);if(r===void 0)
return null;let i="",a=0;return s(Zo,t,c=>{a<o&&!nt(n)&&(i+=(a++?",":"")+x(c,n))}),`{"type":"set","class":${b(e??"null [Set]",n)},"size":${r},"items":[${i}]${Kt(
t,n,P)}${q(r-a)}}`}function ls(t,e,n,r){const o=M(ei,t);return o===void 0?null:`{"type":"date"${pt(e,"Date")},"value":${wt(o,NaN)?"null":`"${s(ni,t)}"`}${Te(t,n,
r)}}`}function fs(t,e,n,r){const o=D(vn);for(let i=0;i<o.length;i++){const a=o[i],c=M(vn[a],t);if(c===void 0)continue;const u=e===a?"":`,"made":${e===null?"null":
T(e)}`,l=a==="String"?ds(c.length):P;return`{"type":"boxed","class":"${a}"${u},"value":${x(c,n)}${Te(t,n,r,l)}}`}return null}var ds=t=>e=>Yt(e)||e>=t;function ps(t,e,n,r){
const o=wt(t,dn.prototype)?void 0:M(si,t);return o===void 0?null:`{"type":"regexp"${pt(e,"RegExp")},"value":${b(`/${o}/${M(ai,t)??""}`,n)}${Te(t,n,r)}}`}function hs(t,e,n){
const r=s(Dt,t);if(r!==void 0)return gs(t,e,r,n);let o="ArrayBuffer",i=M(ve,t);if(i===void 0&&Ht!==void 0&&(o="SharedArrayBuffer",i=M(Ht,t)),i!==void 0)return ys(
t,e??`null [${o}]`,i,n);const a=M(Sn,t);if(a===void 0)return null;const c=x(s(bn,t),n),u=U(t,n,P),l=`${Y("byteLength",`${a}`)},${Y("byteOffset",`${s(En,t)}`)},${Y(
"buffer",c)}`;return`{"type":"object","class":${b(e??"null [DataView]",n)},"properties":[${l}${u.list===""?"":`,${u.list}`}]${q(u.more)}}`}var Y=(t,e)=>`[{"type\
":"hidden","value":"${t}"},${e}]`;function ys(t,e,n,r){if(On!==void 0&&M(On,t)===!0)return`{"type":"bytes","class":${b(e,r)},"length":0,"items":[],"detached":tr\
ue}`;const o=ht(r),i=n<o?n:o,a=dr(new lt(t,0,i),i,r);return`{"type":"bytes","class":${b(e,r)},"length":${n},"items":[${a}]${Kt(t,r,P)}}`}function gs(t,e,n,r){const o=s(
fi,t),i=ht(r),a=e===`Buffer [${n}]`&&r.show.custom?"Buffer":e??`null [${n}]`,c=dr(t,o<i?o:i,r);let u=a==="Buffer"?vs(t,r):U(t,r,Yt).list;if(r.show.hidden&&a!=="\
Buffer"){const l=s(_n,t),f=s(wn,t),h=M(ve,f)??(Ht===void 0?0:M(Ht,f)??0),g=o===0?ms(n)/8:l/o,ct=s($n,t),O=`{"type":"object","class":"ArrayBuffer","properties":[${Y(
"byteLength",`${h}`)}]}`;u=`${`${Y("BYTES_PER_ELEMENT",`${g}`)},${Y("length",`${o}`)},${Y("byteLength",`${l}`)}`},${Y("byteOffset",`${ct}`)},${Y("buffer",O)}`+(u===
""?"":`,${u}`)}return`{"type":"bytes","class":${b(a,r)},"length":${o},"items":[${c}]${u===""?"":`,"properties":[${u}]`}}`}function ms(t){let e=0;for(let n=0;n<t.
length;n++){const r=s(j,t,n)-48;r>=0&&r<=9&&(e=e*10+r)}return e}function vs(t,e){const{show:n}=e;e.show=et;const{list:r}=U(t,e,Yt);return e.show=n,r}function dr(t,e,n){
let r="";for(let o=0;o<e&&!nt(n);o++)r+=(o?",":"")+x(t[o],n);return r}function ws(t,e,n){if(!Z(t,rt.prototype))return null;const r=er(t),o=pt(e,"Promise"),i=$s(
r);if(i===null)return null;const a=i==="fulfilled"||i==="rejected"?`,"value":${Re(r.values[0],n)}`:"";return`{"type":"promise"${o}${i===""?"":`,"state":"${i}"`}${a}${ur(
t,n,P)}}`}function $s(t){return t===null?"":s(d,t.words,"<pending>")===0?"pending":t.values.length===0?null:s(d,t.words,"<rejected>")>=0?"rejected":"fulfilled"}
function Re({value:t,text:e},n){return e===""?x(t,n):(st(n,e.length),e)}function pr(t,e){const n=Z(t,ci)?"Map":Z(t,ui)?"Set":"";if(n==="")return null;const r=D(
t).length>0?null:er(t);if(r===null||s(d,r.text,"[")!==0)return null;const o=s(d,r.text," Entries] {")>0,i=o?2:1,a=ht(e),{values:c}=r;let u="",l=0;for(let h=0;h+
i<=c.length&&l<a&&!nt(e);h+=i,l++){const g=Re(c[h],e);u+=(l?",":"")+(o?`[${g},${Re(c[h+1],e)}]`:g)}const f=_s(r.text)+(c.length/i-l);return`{"type":"iterator","\
class":"${n} ${o?"Entries":"Iterator"}","${o?"entries":"items"}":[${u}]${q(f)}}`}function _s(t){const e=s(d,s(p,t,-16)," more item");if(e<0)return 0;let n=t.length-
16+e-1,r=0;for(let o=1;n>=0;n--,o*=10){const i=s(j,t,n)-48;if(!(i>=0&&i<=9))break;r+=i*o}return r}var bs={};function Es(t,e){const n=hr(he,t)?"WeakMap":hr(ii,t)?
"WeakSet":"";return n===""?null:`{"type":"opaque","class":${T(e??`null [${n}]`)},"weak":true}`}function hr(t,e){try{return k(t,e,[bs]),!0}catch{return!1}}var Ss=Symbol.
for("nodejs.util.inspect.custom"),Ne=0;function xs(t,e,n){const r=R(t,Ss);if(typeof r!="function"||Ne>=Bo)return;const o=m(t,"constructor"),i=o===void 0?void 0:
o.value;if(typeof i=="function"&&R(i,"prototype")===t||s(Dt,t)!==void 0)return;const a=tr()??ks;if(r!==a){Ne++;try{const{depth:c}=n.show,u=c-n.path.length,l=k(r,
e,[u,Os(n,u),a]);return l===e?void 0:typeof l!="string"?x(l,n):(st(n,l.length),`{"type":"custom","value":${T(l)}}`)}catch{return}finally{Ne--}}}function Os(t,e){
const{hidden:n,proxy:r,custom:o,items:i,text:a,getters:c}=t.show;return{stylize:u=>`${u}`,showHidden:n,depth:e,colors:!1,customInspect:o,showProxy:r,maxArrayLength:i,
maxStringLength:a,breakLength:80,compact:3,sorted:!1,getters:c,numericSeparator:!1}}function ks(t){return typeof t=="string"?`'${t}'`:H(t)}var{get:yr,set:As,has:Ts,
deleteProperty:gr,preventExtensions:Rs,setPrototypeOf:Ns}=Reflect,Ls=["EvalError","RangeError","ReferenceError","SyntaxError","TypeError","URIError","AggregateE\
rror","SuppressedError"];function Is(t){const e={__proto__:pn.prototype};let n=e;const r=(a,c)=>a===t?n:c,o=new $e(A,{__proto__:null,get:(a,c,u)=>yr(r(c,a),c,u),
set:(a,c,u,l)=>As(r(c,a),c,u,l),has:(a,c)=>Ts(r(c,a),c),deleteProperty:(a,c)=>gr(r(c,a),c),defineProperty:(a,c,u)=>v(r(c,a),c,u),getOwnPropertyDescriptor:(a,c)=>m(
r(c,a),c),ownKeys(a){const c=D(a);if(n===a)return c;const u=[];for(let l=0;l<c.length;l++)c[l]!==t&&_(u,c[l]);return m(n,t)!==void 0&&_(u,t),u},preventExtensions(a){
const c=m(n,t);return c===void 0?gr(a,t):v(a,t,c),n=a,Rs(a)}});Fi(o,A);const i=(a,c)=>v(a,c,{__proto__:null,value:o,writable:!0,enumerable:!1,configurable:!0});
i(A.prototype,"constructor"),i(globalThis,"Error");for(const a of Ls){const c=globalThis[a];typeof c=="function"&&$(c)===A&&Ns(c,o)}return()=>yr(e,t,o)}var tt="\
prepareStackTrace",mr,Le,Jt=!1,Ie=!1,vr=new jt,wr=new jt;function Cs(t,e){let n="<error>",r="";try{n=St(s(Yo,t))}catch{}for(let i=0;i<e.length;i++)r+=`
    at ${$r(e[i])}`;let o=n;return Xt(je(r),i=>(i!==""&&(o+=`
`+_r(i)),!0)),o}var $r=t=>s(he,xt,t)?qs(t):s($(t).toString,t);function _r(t){const e=Ot(t),n=e===""?"":Li(e);if(n===e)return t;const r=t[t.length-1]===")"?")":"";
return s(p,t,0,t.length-r.length-e.length)+n+r}var{prepareStackTrace:Ce}={prepareStackTrace(t,e){return Cs(t,e)}};function Bs(t){const e=s(X,vr,t);if(e!==void 0)
return e;const n={prepareStackTrace(r,o){return k(t,this,[r,Us(o)])}}.prepareStackTrace;return s(Q,vr,t,n),s(Q,wr,n,t),n}var js={get prepareStackTrace(){if(Ie)return;
const t=Jt?void 0:Le===void 0?mr:Le();return typeof t=="function"?Bs(t):Ce},set prepareStackTrace(t){mr=typeof t!="function"||t===Ce?void 0:s(X,wr,t)??t}},{get:br,
set:Fs}=m(js,tt);function Ps(){v(A,tt,{__proto__:null,get:br,set:Fs,enumerable:!1,configurable:!0})}function Ms(){Le??=Is(tt)}var Er=t=>t!==void 0&&E(t,"get")&&
t.get===br;function Ds(t){const e=m(A,tt);if(!Er(e))return Sr(e,Ce,t);const n=Jt;Jt=!0;try{return t()}finally{Jt=n}}function Hs(t){const e=m(A,tt);if(!Er(e))return e===
void 0?t():Sr(e,void 0,t);Ie=!0;try{return t()}finally{Ie=!1}}function Sr(t,e,n){I(A,tt,e);try{return n()}finally{t===void 0?delete A[tt]:v(A,tt,t)}}var xt=new jt,
xr;function Us(t){const e=[];let n=[];for(let r=0;r<t.length;r++){const o=t[r],i=Ot(`    at ${$r(o)}`);if(s(d,i,Be)===0||s(d,i,"node-internal:")===0)n=[];else if(i===
"<anonymous>")_(n,Or(o));else{for(let a=0;a<n.length;a++)_(e,n[a]);_(e,Or(o)),n=[]}}for(let r=0;r<n.length;r++)_(e,n[r]);return e}function Or(t){if(s(he,xt,t))return t;
xr??=zs($(t));const e={__proto__:xr};return s(Q,xt,e,t),e}function zs(t){const e={},n=D(t);for(let r=0;r<n.length;r++){const o=n[r],i=t[o];if(typeof i!="functio\
n"||o==="constructor")continue;const a={[o](){const c=s(X,xt,this);if(c===void 0)throw new C(`CallSite method ${o} expects CallSite as receiver`);return Gs(o,c,
s(i,c),t)}}[o];v(e,o,{__proto__:null,value:a})}return e}function Gs(t,e,n,r){if(t==="toString")return s(p,_r(`    at ${n}`),7);if(t==="getFileName"||t==="getScr\
iptNameOrSourceURL")return typeof n=="string"&&be(n)||n;const o=t==="getEnclosingLineNumber"||t==="getEnclosingColumnNumber";if(!o&&t!=="getLineNumber"&&t!=="ge\
tColumnNumber")return n;const i=s(r.getFileName,e),a=s(o?r.getEnclosingLineNumber:r.getLineNumber,e),c=s(o?r.getEnclosingColumnNumber:r.getColumnNumber,e),u=typeof i==
"string"?Gn(be(i),a,c):null;return u===null?n:t==="getLineNumber"||t==="getEnclosingLineNumber"?u.line:u.column}var qs=t=>{const e=s(X,xt,t);return s($(e).toString,
e)},Be=`${Ni}:`;function Ot(t){if(s(d,t,"    at ")!==0)return"";if(s(j,t,t.length-1)===41){const e=s(_t,t,"(");if(e>=0)return s(p,t,e+1,-1)}return s(p,t,s(d,t,"\
    at async ")===0?13:7)}function Xt(t,e){for(let n=0;;){const r=s(d,t,`
`,n);if(!e(r<0?s(p,t,n):s(p,t,n,r))||r<0)return;n=r+1}}function je(t){let e="",n="",r=!0;return Xt(t,o=>{const i=Ot(o);return s(d,i,Be)===0||s(d,i,"node-interna\
l:")===0?n="":i==="<anonymous>"?n+=`
`+o:(e+=(r?"":n+`
`)+o,n="",r=!1),!0}),e+n}function kr(){const t={__proto__:null},e=m(A,"stackTraceLimit");let n="";try{I(A,"stackTraceLimit",Ho),n=Hs(()=>(Wo(t),t.stack))}catch{}
try{e&&v(A,"stackTraceLimit",e)}catch{}return typeof n=="string"?n:""}function Ar(){const t=je(kr()),e=s(d,t,`
`);return e<0?"":s(p,t,e+1)}function Ws(){let t=!0;return Xt(kr(),e=>{const n=Ot(e);return n===""||s(d,n,Be)===0?!0:(t=s(d,n,"node-internal:")===0,!1)}),t}function Vs(){
let t="";return Xt(Ar(),e=>(t=Ot(e),t===""||t==="<anonymous>")),t==="<anonymous>"?"":t}var Tr=DOMException.prototype,Ys=t=>yn(t)||Z(t,A.prototype)||Z(t,Tr);function Ks(t,e,n){
const r=Nr(t,"name")??"Error",o=St(Nr(t,"message")??""),{hidden:i}=n.show,a=Qs(t,Xs(t),r,o),c=a===""?`${r}: ${o}`:a,u=h=>{if(i)return!0;if(h==="stack"||h==="rem\
ote"&&Js(o))return!1;if(h!=="message"&&h!=="name")return!0;const g=h==="name"?R(t,"name"):R(t,"message");return typeof g=="string"&&s(d,c,g)<0};let l=`{"type":"\
error"${e===r?"":pt(e,"")},"name":${b(r,n)},"message":${b(o,n)},"stack":${b(a,n)}`;i||(l+=Rr(t,"cause",n)+Rr(t,"errors",n));const f=U(t,n,Z(t,Tr)?h=>h!=="code"&&
u(h):u);return`${l}${f.list===""?"":`,"properties":[${f.list}]`}${f.more>0?`,"more":${f.more}`:""}}`}var Js=t=>s(d,t,"network: ")===0||s(d,t,"This worker is not\
 permitted to access the internet")===0;function Rr(t,e,n){const r=m(t,e);return r===void 0||r.enumerable||!E(r,"value")||e==="errors"&&!ot(r.value)?"":`,"${e}"\
:${x(r.value,n)}`}function Xs(t){let e;try{e=Ds(()=>t.stack)}catch{}return typeof e=="string"?St(je(e)):""}function Qs(t,e,n,r){const o=s(d,e,`
    at `),i=yn(t)?m(t,"stack"):void 0;if(o<0||i===void 0||E(i,"value"))return e;const a=s(p,e,0,o),c=s(p,a,n.length),u=r===""?n:n===""?r:`${n}: ${r}`;return s(d,
a,n)===0&&(c===""||s(d,c,": ")===0)&&a!==u?u+s(p,e,o):e}function Nr(t,e){const n=R(t,e);if(typeof n=="string"||n===void 0||n===null)return n??void 0;if(!(typeof n==
"object"||typeof n=="function"))try{return H(n)}catch{return}}function Lr(t,e,n,r){const o=s($t,t),i=s(p,o,0,32),a=s(d,i,"class")===0&&!ta(i,5);let c=a?"class":
"function",u="Function",l="";if(a){const O=B(t),Nt=O===null?"":R(O,"name");typeof Nt=="string"&&Nt!==""&&(l=`,"extends":${b(Nt,n)}`)}else{for(let O=0;O<ye.length;O++)
Z(t,ye[O].prototype)&&(c=ye[O].kind);c!=="function"&&(u=c==="async function"?"AsyncFunction":c==="generator"?"GeneratorFunction":"AsyncGeneratorFunction")}const f=a&&
m(t,"name")===void 0?"":R(t,"name"),h=e===u||e===`Function [${u}]`?"":`,"class":${e===null?"null":b(e,n)}`,g=r?U(t,n,P):{list:"",more:Zs(t,n)},ct=g.list===""?"":
`,"properties":[${g.list}]`;return`{"type":"function","kind":"${c}","name":${b(typeof f=="string"?f:"",n)}${l}${h}${ct}${q(g.more)}}`}function Zs(t,e){const n=e.
length,{deep:r}=e;e.length=0;try{return U(t,e,P).more}finally{e.length=n,e.deep=r}}function ta(t,e){const n=s(j,t,e);return n>=48&&n<=57||n>=65&&n<=90||n>=97&&n<=
122||n===36||n===95||n>127}var et={__proto__:null,depth:2,hidden:!1,proxy:!1,custom:!0,items:Co,text:Io,getters:!1,table:!1},ea={...et,__proto__:null,custom:!1},
Ir=t=>({__proto__:null,length:t,deep:Lo,path:[],targets:[],show:et}),Fe=t=>t.path.length>t.show.depth+1;function st(t,e){t.length-=e,Fe(t)&&(t.deep-=e)}var nt=t=>t.
length<=0||t.deep<=0&&Fe(t),na='{"type":"opaque","class":"unreadable value"}';function Cr(t,e,n=et){e.targets.length=0,e.path.length=0,e.show=n;try{return x(t,e)}catch{
return na}}function ra(t,e){let n=e.path.length===0||t.length<=e.show.text?t.length:e.show.text;const r=Fe(e)&&e.deep<e.length?e.deep:e.length;n>r&&(n=r>0?r:0),
st(e,n);const o=n<t.length?s(p,t,0,n):t,i=Br(o);return n===t.length&&i===""?T(t):`{"type":"string","length":${t.length},"value":${T(o)}${i===""?"":`,"lone":[${i}\
]`}}`}function Br(t){let e="";for(let n=0;n<t.length;n++){const r=s(j,t,n);if(r<55296||r>57343)continue;const o=r<56320&&n+1<t.length?s(j,t,n+1):0;o>=56320&&o<=
57343?n++:e+=`${e===""?"":","}[${n},${r}]`}return e}function b(t,e){const n=T(t.length>en?s(p,t,0,en)+"\u2026":t);return st(e,n.length),n}function oa(t,e){const n=mn(
64,t)===t||mn(64,-t)===-t?void 0:1n<<nn,r=n===void 0||t<n&&t>-n,o=r?s(Ko,t):`over ${nn} bits`;return st(e,o.length),`{"type":"bigint","value":"${o}"}`}function x(t,e){
switch(st(e,8),typeof t){case"string":return ra(t,e);case"number":return Pt(t)&&!wt(t,-0)?H(t):`{"type":"number","value":"${wt(t,-0)?"-0":H(t)}"}`;case"boolean":
return t?"true":"false";case"undefined":return'{"type":"undefined"}';case"symbol":return`{"type":"symbol","value":${b(s(gn,t),e)}}`;case"bigint":return oa(t,e)}
if(t===null)return"null";const n=Ut(t);if(n===void 0)return Fr(t,t,e);if(e.show.proxy&&!n.revoked)return ia(n,e);const r=Xn(t);return r===void 0?'{"type":"proxy\
"}':Fr(r,t,e)}function ia({target:t,handler:e},n){if(jr(n))return'{"type":"elided","class":"Proxy"}';_(n.path,{__proto__:null});const r=`{"type":"proxy","target\
":${x(t,n)},"handler":${x(e,n)}}`;return n.path.length--,r}function jr(t){const e=t.path.length;return e>=ue||e>t.show.depth&&(e>=No||t.deep<=0)}function Fr(t,e,n){
if(n.show.custom&&n.path.length<=n.show.depth+1&&!(n.show.table&&n.path.length<2)){const a=xs(t,e,n);if(a!==void 0)return a}for(let a=n.path.length-1,c=1;a>=0;a--,
c++)if(n.path[a]===t)return`{"type":"cycle","up":${c},"id":${aa(t,n.targets)}}`;const r=Qn(t),o=Ui(r,Hi(t,n.show.hidden));if(jr(n))return typeof t=="function"?Lr(
t,o,n,!1):(ot(t)?null:lr(t,o,n,!1))??`{"type":"elided","class":${b(ot(t)?`Array(${t.length})`:o??"Object: null prototype",n)}}`;_(n.path,t);const i=typeof t=="f\
unction"?Lr(t,o,n,!0):ca(t,o,n);return n.path.length--,n.targets.length===0?i:sa(i,t,n.targets)}function sa(t,e,n){for(let r=0;r<n.length;r++)if(n[r]===e)return`\
{"ref":${r+1},${s(p,t,1)}`;return t}function aa(t,e){for(let n=0;n<e.length;n++)if(e[n]===t)return n+1;return _(e,t),e.length}function ca(t,e,n){if(ot(t))return fa(
t,e,n);if(e==="Object"&&!Pr(t))return ua(t,n);if(Ys(t))return Ks(t,e,n);const r=lr(t,e,n,!0)??Ji(t,e,n);if(r!==null)return r;const o=U(t,n,P);return`{"type":"ob\
ject"${pt(e,"Object")}${la(t,e)},"properties":[${o.list}]${q(o.more)}}`}function ua(t,e){const n=U(t,e,P);return`{"type":"object","properties":[${n.list}]${q(n.
more)}}`}function la(t,e){return e==="Object"&&Pr(t)?',"kind":"arguments"':e==="null [Module]"?',"kind":"module"':""}function Pr(t){try{return E(t,"callee")&&E(
t,"length")&&s(ri,t)==="[object Arguments]"}catch{return!1}}var pt=(t,e)=>t===e?"":`,"class":${t===null?"null":T(t)}`,ht=t=>t.show.table&&t.path.length<=2?1/0:t.
show.items;function fa(t,e,n){const r=t.length,o=ht(n);let i="",a=0,c=0;for(;c<r&&a<o&&!nt(n);a++){const l=m(t,c);let f;if(l)f=Ae(l,t,n),c++;else{const h=da(t,c,
r);st(n,32),f=`{"type":"hole","count":${h-c}}`,c=h}i+=(a?",":"")+f}const u=r<=1e5?Kt(t,n,Yt):"";return`{"type":"array"${pt(e,"Array")},"length":${r},"items":[${i}\
]${u}${q(r-c)}}`}function da(t,e,n){let r=e+1;for(;r<n&&r<e+jo;r++)if(E(t,r))return r;if(r>=n)return n;const o=D(t);for(let i=0;i<o.length;i++){const a=o[i];if(typeof a==
"symbol"||!sr(a))break;const c=J(a);if(c>=r)return c}return n}var W=Object.seal(Array(G).fill(null)),Mr=null;function pa(){let t=0;for(let e=1;e<G;e++)Dr(W[e])<
Dr(W[t])&&(t=e);return t}var Dr=t=>t===null?0:t.started,ha=(t,e)=>s(Pn,Et,t,e);function ya(){let t=null;for(let e=0;e<G;e++)if(Lt(W[e])){if(t!==null)return null;
t=W[e]}return t}var N=()=>s(Mn,Et)??Mr??ya(),kt=Ri({current:()=>{const t=N();return t===null?null:t.meter},turned:Ti,caught:Kn,stopped:t=>{let e=!1;for(let n=0;n<
G;n++)e||=W[n]?.meter===t;for(let n=0;n<G;n++){const r=W[n];r!==null&&(!e||r.meter===t)&&ga(r,t.place)}}}),{poll:Qt}=kt;function ga(t,e){t.meter.stopped=!0,t.meter.
place=e,ce(t)}var Hr=t=>Ir(on-t.length);function Ur(t,e,n){if(!t.closed){if(Pe(t)){t.dropped++;return}t.lines++,t.length+=n+Fo,z(t,e)}}var Pe=t=>t.lines>=rn||t.
length>=on;function at(t,e,n){if(t===null||t.closed)return;const r=e==="import"||e==="handler"||e==="body";if(!r&&Pe(t)){t.dropped++;return}const o=r?Ir(Po):Hr(
t),{length:i}=o,a=`{"t":"error","phase":"${e}","ms":${It(t)},"error":${Cr(n,o,ea)}}`;if(!r){Ur(t,a,i-o.length);return}t.threw=!0,z(t,a)}var ma=t=>zr(e=>{t.closed||
s(An,t.controller)>0?e():t.pulled=e}),va=t=>zr(e=>{t.closed||t.pending===0?e():t.wake=e}),zr=t=>L(new rt(t));function Zt(t){return new Ft(t,{__proto__:null,status:503})}
function wa(t){return t===0?"the program answered with Response.error(), which stands for an answer that never came":"the response's body was read before the re\
sponse was returned: return response.clone(), taken before it is read"}function $a(t){try{return{__proto__:null,buffer:t,offset:0,length:s(ve,t)}}catch{}try{return{
__proto__:null,buffer:s(bn,t),offset:s(En,t),length:s(Sn,t)}}catch{}throw new C(`the response's body gave a chunk that is ${t===null?"null":`of type ${typeof t}`}\
; a body takes bytes: encode text with TextEncoder`)}function Me(t){try{gt(K(t()),()=>{},()=>{})}catch{}}function _a(t,e,n){const r=de(e);if(r===void 0){z(t,'{"\
t":"result"}');return}const o=Ea(r),i=se(o).length;if(i>n)throw new ut(`the program's result is ${i} bytes of JSON; the limit is ${n}`);if(ba(o,cn))throw new ut(
`the program's result is nested deeper than ${cn} arrays and objects`);z(t,`{"t":"result","value":${o}}`)}function ba(t,e){for(let n=0,r=0;n<t.length;n++){const o=s(
j,t,n);if(o===34)for(;s(j,t,++n)!==34;)s(j,t,n)===92&&n++;else if(o===91||o===123){if(++r>e)return!0}else(o===93||o===125)&&r--}return!1}function Ea(t){let e=0,
n="";for(let r=s(d,t,"\\ud");r>=0;r=s(d,t,"\\ud",r+2)){let o=0;for(;r-o>0&&s(j,t,r-o-1)===92;)o++;o%2!==1&&(n+=s(p,t,e,r)+"\uFFFD",e=r+6)}return e===0?t:n+s(p,t,
e)}var{delete:Sa,forEach:xa,get:Gr,set:Oa}=Map.prototype,{delete:ka,get:De,has:Aa}=Headers.prototype,{toLowerCase:Ta,trim:He}=String.prototype,{parse:Ra}=Date,{
set:Na}=Uint8Array.prototype,qr=Headers,Wr=Reflect.get(Object.prototype,"__lookupGetter__"),Vr=s(Wr,Request.prototype,"method"),La=s(Wr,Request.prototype,"url"),
At=new Map,te=0,Tt=0,Ue=new WeakMap;function Ia(){const{caches:t}=globalThis;if(typeof t!="object")return;const e=t.default,n=$(e),r=$(t),{open:o}=r;s(Q,Ue,e,"");
const i={async match(a,c){return Ca(ze(this,a,c))},async put(a,c){const u=ze(this,a);if(u===null)throw new C("Cannot cache response to non-GET request.");await L(
Ba(u,c))},async delete(a,c){const u=ze(this,a,c);return u!==null&&ee(u)!==void 0&&Ge(u)},async open(a){const c=(await K(k(o,this,arguments))).value;return s(Q,Ue,
c,`named ${H(a)}
`),c}};I(n,"match",i.match),I(n,"put",i.put),I(n,"delete",i.delete),I(r,"open",i.open)}function ze(t,e,n){const r=s(X,Ue,t);if(r===void 0)throw new C("Illegal i\
nvocation");let o=e;try{s(Vr,o)}catch{o=new hn(e)}if(s(Vr,o)!=="GET"&&!n?.ignoreMethod)return null;const i=s(La,o),a=s(d,i,"#");return r+(a<0?i:s(p,i,0,a))}function Ca(t){
const e=t===null?void 0:ee(t);if(e===void 0)return;const{body:n,status:r,statusText:o}=e,i=new qr(e.headers);return new Ft(n===null?null:new lt(n),{__proto__:null,
status:r,statusText:o,headers:i})}function ee(t){const e=s(Gr,At,t);if(e===void 0||e.until>V())return e;Ge(t)}function Ge(t){const{size:e}=s(Gr,At,t);return te--,
Tt-=e,s(Sa,At,t)}async function Ba(t,e){if(!Xe(e))throw new C("Failed to execute 'put' on 'Cache': parameter 2 is not of type 'Response'.");const n=s(we,e),r=s(
Nn,e),o=new qr(s(Ln,e)),i=s(In,e);if(n===206)throw new C("Cannot cache response to a range request (206 Partial Content).");if(s(d,s(De,o,"vary")??"","*")>=0)throw new C(
"Cannot cache response with 'Vary: *' header.");if(s(Cn,e))throw new C("Body has already been used. It can only be used once. Use tee() first if you need to rea\
d it twice.");const a=i===null?null:await L(ja(i)),c=V()+Fa(o);if(ee(t)!==void 0&&Ge(t),!(c>V()))return;const u=se(t+Je(o)).length+(a===null?0:a.length);if((te>=
le||Tt+u>mt)&&s(xa,At,(l,f)=>ee(f)),te>=le)throw new ut(`the caches of this isolate hold ${le} responses, which is all they take: delete one first`);if(Tt+u>mt)
throw Yr(Tt+u);te++,Tt+=u,s(Oa,At,t,{__proto__:null,body:a,status:n,statusText:r,headers:o,size:u,until:c})}var Yr=t=>new ut(`the caches of this isolate would h\
old ${t} bytes; they take ${mt}: delete responses first`);async function ja(t){const e=Ze(t),n=[];let r=0;for(;;){const i=await L(s(Tn,e));if(i.done)break;const a=Ye(
i.value);if(r+=a.length,r>mt)throw Me(()=>s(Rn,e)),Yr(`more than ${mt}`);_(n,new lt(new lt(a.buffer,a.offset,a.length)))}const o=new lt(r);for(let i=0,a=0;i<n.length;a+=
n[i++].length)s(Na,o,n[i],a);return o}function Fa(t){const e=s(Ta,s(De,t,"cache-control")??""),n=Rt(e,"private"),r=n!==void 0&&s(d,n,"set-cookie")>=0;if(r&&s(ka,
t,"set-cookie"),s(Aa,t,"set-cookie")||n!==void 0&&!r||Rt(e,"no-store")!==void 0||Rt(e,"no-cache")!==void 0)return 0;const o=Rt(e,"s-maxage")??Rt(e,"max-age");if(o!==
void 0)return J(o)*1e3;const i=s(De,t,"expires");return i===null?1/0:Ra(i)-V()}function Rt(t,e){for(let n=0,r;n<t.length;n=r+1){r=s(d,t,",",n),r<0&&(r=t.length);
const o=s(He,s(p,t,n,r)),i=s(d,o,"=");if(s(He,i<0?o:s(p,o,0,i))!==e)continue;const a=i<0?"":s(He,s(p,o,i+1));return s(d,a,'"')===0?s(p,a,1,-1):a}}var Pa={...et,
__proto__:null,depth:4,hidden:!0,proxy:!0},Ma={...et,__proto__:null,table:!0};function Da(t,e,n,r){const o=t==="dir"||t==="table"?"":Ha(e,n);let i="";for(let a=n;a<
e.length&&!nt(r);a++){const c=a>n?o[a-n-1]:void 0;let u=e[a],l=et;c!==void 0&&(u=Ua(c,u)),c==="o"?l=Pa:t==="dir"?l=qa(e[1]):t==="table"&&a===n&&(l=Ma),i+=(a>n?"\
,":"")+Cr(u,r,l)}return i}function Ha(t,e){const n=t[e];let r="";if(t.length<e+2||typeof n!="string")return r;for(let o=s(d,n,"%");o>=0&&r.length<t.length;o=s(d,
n,"%",o+2)){const i=s(p,n,o+1,o+2);i!==""&&s(d,"sdifjoOc",i)>=0&&(r+=i)}return r}function Ua(t,e){try{if(t==="j")return de(e);if(e===null||typeof e!="object"&&typeof e!=
"function"||F(e))return e;if(t==="s")return typeof e=="function"||Ga(e)?H(e):e;if(t==="d")return J(e);if(t==="i"||t==="f")return H(e)}catch(n){if(t==="j"&&za(n))
return"[Circular]"}return e}function za(t){const e=t!==null&&typeof t=="object"&&!F(t)?R(t,"message"):void 0;return typeof e=="string"&&s(d,e,"Converting circul\
ar structure to JSON")===0}function Ga(t){const e=typeof R(t,"toString")=="function",n=typeof R(t,ln)=="function";if(!e&&!n)return!1;for(let r=t,o=!0;r!==null;r=
B(r),o=!1){if(!(e&&E(r,"toString"))&&!(n&&E(r,ln)))continue;const i=o?void 0:m(r,"constructor");return i===void 0||typeof i.value!="function"||!Se(R(i.value,"na\
me"))}return!1}function qa(t){const e={...et,__proto__:null,custom:!1};if(t===null||typeof t!="object"||F(t))return e;const n=c=>y(t,c),r=n("depth"),o=n("maxArr\
ayLength"),i=n("maxStringLength"),a=n("getters");return r===null||r===void 0&&E(t,"depth")||typeof r=="number"&&r>=ue?e.depth=ue:Pt(r)&&(e.depth=r),e.hidden=n("\
showHidden")===!0,e.proxy=n("showProxy")===!0,e.custom=n("customInspect")===!0,e.items=Kr(o,e.items),e.text=Kr(i,e.text),(a===!0||a==="get"||a==="set")&&(e.getters=
a),e}var Kr=(t,e)=>t===null?1/0:typeof t!="number"?e:t>0?t:0,{decode:Wa}=TextDecoder.prototype,Va=Object.freeze({__proto__:null,stream:!0});function Ya(t){Jr(t,
"stdout"),Jr(t,"stderr")}function Jr(t,e){const n=t[e],r=new TextDecoder;if(n===null||typeof n!="object"||typeof n._write!="function")return;const{_write:o}={_write(i,a,c){
Ja(e,s(Dt,i)===void 0?H(i):s(Wa,r,i,Va)),c()}};I(n,"_write",o)}function Ka(t){const e=t[0];return t.length!==1||typeof e!="string"?"":s(d,e,"stdout: ")===0?"std\
out":s(d,e,"stderr: ")===0?"stderr":""}function S(t,e,n="",r=0){Qt();const o=N();if(o===null||o.closed)return;if(Pe(o)){o.dropped++;return}const i=Vs(),a=Ka(e);
a!==""&&Ws()&&(t=a,e=[s(p,e[0],8)+`
`]);const c=Hr(o),{length:u}=c,l=Da(t,e,r,c),{group:f}=o;Ur(o,`{"t":"console","level":"${t}","ms":${It(o)},"group":${f}${i===""?"":`,"at":${T(i)}`}${n},"args":[${l}\
]}`,u-c.length)}function Ja(t,e){e!==""&&S(t,[e])}function Xr(t,e){e.length>0&&S(t,e);const n=N();n!==null&&n.group++}function Qr(t,e){const n=N(),r=ne(e);if(n===
null)return;const o=n.timers[r];if(o===void 0){S("warn",[`No such label '${r}' for console.${t}()`]);return}t==="timeEnd"&&delete n.timers[r];const i=`${r}: ${Qa(
V()-o)}`,a=[];for(let c=1;t==="timeLog"&&c<e.length;c++)I(a,c,e[c]);I(a,0,a.length>0?Za(i):i),S(t,a)}var Xa={log(){S("log",arguments)},info(){S("info",arguments)},
warn(){S("warn",arguments)},error(){S("error",arguments)},debug(){S("debug",arguments)},dir(){S("dir",arguments)},dirxml(){S("dirxml",arguments)},table(){S("tab\
le",arguments)},trace(){S("trace",arguments,`,"stack":${T(Ar())}`)},group(){Xr("group",arguments)},groupCollapsed(){Xr("groupCollapsed",arguments)},groupEnd(){const t=N();
t!==null&&t.group>0&&t.group--},clear(){const t=N();t!==null&&(t.group=0),S("clear",[])},time(){const t=N(),e=ne(arguments);t!==null&&(t.timers[e]!==void 0?S("w\
arn",[`Label '${e}' already exists for console.time()`]):t.timers[e]=V())},timeLog(){Qr("timeLog",arguments)},timeEnd(){Qr("timeEnd",arguments)},count(){const t=N(),
e=ne(arguments);if(t===null)return;const n=(t.counts[e]??0)+1;t.counts[e]=n,S("count",[`${e}: ${n}`])},countReset(){const t=N(),e=ne(arguments);t!==null&&(t.counts[e]===
void 0?S("warn",[`Count for '${e}' does not exist`]):delete t.counts[e])},context(){return Zr},assert(){arguments[0]||S("assert",arguments,"",1)}},Zr=console,ne=t=>t.
length>0&&t[0]!==void 0?`${t[0]}`:"default",Qa=t=>t<1e3?`${t}ms`:`${(t-t%1e3)/1e3}.${s(p,`00${t%1e3}`,-3)}s`;function Za(t){let e="";for(let n=0;n<t.length;n++)
e+=t[n]==="%"?"%%":t[n];return e}var tc="the program exports no handler: export default { fetch(request, env, ctx) { \u2026 } }, a class with fetch, a function, or a\
 function named run";function ec(t){const e=y(t,"prompt");return typeof e=="string"?e:""}function nc(t,e,n){return e!==void 0&&!E(t,e)?`the program has no expor\
t named ${e}; it has ${eo(t)}`:typeof n=="function"?`the program's ${e===void 0?"default class":`class ${e}`} has no fetch method: add fetch(request) { \u2026 } to i\
t`:e!==void 0?`the program's export ${e} cannot answer: it must be an object or a class with fetch, or a function; it is ${qe(n)}`:`${tc}; ${rc(t,n)}`}var to={__proto__:null,
scheduled:'{ cron: "0 * * * *", scheduledTime: Date.now() }',queue:'{ queue: "jobs", messages: [] }',email:'{ from: "from@example.com", to: "to@example.com", he\
aders: new Headers() }',tail:"[]"};function rc(t,e){const n=e!==null&&typeof e=="object"?oc(e):void 0;if(n!==void 0)return`its default export has ${n}, which no\
thing calls here; call it by hand: async fetch(request, env, ctx) { await this.${n}(${to[n]}, env, ctx); return new Response("done"); }`;if(e!==void 0)return`it\
s default export is ${qe(e)}${typeof e=="object"&&e!==null?" without fetch":""}`;const r=eo(t);return r==="none"?"it exports nothing":`it exports ${r}, and no e\
ntrypoint is named`}function oc(t){const e=D(to);for(let n=0;n<e.length;n++){const r=e[n];if(typeof y(t,r)=="function")return r}}function ic(t){return new C(`th\
e program's fetch must return a Response; it returned ${qe(t)}${t===void 0?": is a return missing?":""}`)}function eo(t){const e=D(t);let n="";for(let r=0;r<e.length;r++){
const o=e[r];typeof o=="string"&&(n+=(n===""?"":", ")+o)}return n===""?"none":n}function qe(t){switch(typeof t){case"undefined":return"undefined";case"function":
return"a function";case"object":if(t===null)return"null";if(ot(t))return"an array";try{if($(t)===Go.prototype)return"a plain object"}catch{}return"an object of \
another class";default:return`a ${typeof t}`}}var sc=["setTimeout","setInterval","setImmediate","queueMicrotask"],yt=null;function ac(t){Kn(t),yt===null?at(N(),
"unhandledrejection",t):yt.length<rn&&_(yt,t)}var re=[];function no(){const t=re;re=[];for(let e=0;e<t.length;e++){const{owner:n,callback:r,held:o}=t[e],i=uo(n);
i!==null&&ha(i,()=>{try{r(o)}catch(a){at(i,"uncaught",a)}})}}var We=null;function cc(){const{prototype:t}=Function,{bind:e}=t,n=m(t,"bind"),r={bind(o){return We===
null&&y(this,"name")==="getCwd"&&uc(o)&&(We=o,ro(o,"exitImpl","exit"),y(t,"bind")===r&&v(t,"bind",n)),k(e,this,arguments)}}.bind;v(t,"bind",{__proto__:null,value:r,
writable:!0,enumerable:!1,configurable:!0})}function uc(t){if(typeof t!="object"||t===null||F(t))return!1;const e=$(t);return e!==null&&!F(e)&&typeof y(e,"exitI\
mpl")=="function"}async function lc(){let t;try{t=(await K(import("node:process"))).value.default}catch{return}if(Ya(t),We===null)for(const e of["exit","abort",
"reallyExit"])typeof t[e]=="function"&&ro(t,e,e)}function ro(t,e,n){const r={[e](){const o=N();o!==null&&(o.exited=!0,ce(o));const i=new A(`process.${n}() was c\
alled`);throw v(i,"name",{__proto__:null,value:"ProcessExit"}),i}}[e];try{I(t,e,r)}catch{}}async function fc(){let t,e;try{t=(await K(import("node:net"))).value.
default,e=(await K(import("cloudflare:sockets"))).value.connect}catch{return}const{prototype:n}=t.Socket,{destroy:r}=n,{_normalizeArgs:o}=t,{setTimeout:i}=globalThis;
I(n,"connect",{connect(){const c=[];for(let f=0;f<arguments.length;f++)_(c,arguments[f]);const u=y(typeof c[0]=="object"&&y(c[0],0)!==void 0?c[0]:o(c),0),l=y(u,
"path");try{e(l===void 0?{hostname:y(u,"host")??"localhost",port:y(u,"port")}:l)}catch(f){i(()=>s(r,this,f),0)}return this}}.connect)}var oo=co.abortIsolate,Ve=!1,
oe=!1,io=!1,ie,so,ao=!1;async function dc(t){y(t,"process")===!0&&await L(lc()),y(t,"console")===!0&&await L(Gi()),y(t,"net")===!0&&await L(fc()),y(t,"caches")===
!0&&Ia(),y(t,"traces")===!0&&Ms(),ao=!0}var pc=t=>y(t,"process")===!0||y(t,"console")===!0||y(t,"caches")===!0||y(t,"traces")===!0||y(t,"net")===!0;async function hc(t,e,n,r){
return so??=L(dc(r)),await so,tn(ie!==void 0,t,Ke,e,n,r)}vo(),Pi(),Ps(),go(),mo();var yc=un({fetch:po});export{yc as default};
