// Made of crates/petri-runtime/harness by `npm run harness`; its SHA-256: 3cfc0f04052b3b7e80b583b4c40924aa56fd3bfed2802ab2c5fa1f94d36bf257
import*as yo from"cloudflare:workers";const Lt=(function(e){return e!==null&&!e.closed&&W()-e.started<=jo}),go=(function(e){if(Lt(e))return e;for(let n=0;n<G;n++)
if(Lt(q[n]))return q[n];return null}),Je=(function(e){return s(Dt,e)?{__proto__:null,buffer:s(_n,e),offset:s(bn,e),length:s(En,e)}:Aa(e)}),mo=(function(e){return{
props:{},waitUntil(n){e.pending++;const r=()=>{e.pending--;const{wake:o}=e;e.wake=null,o&&o()};gt(Y(n),r,o=>{ct(e,"waitUntil",o),r()})},passThroughOnException(){}}}),
vo=(function(e,n,r,o,i){const a=y(i,"entrypoint"),c=y(i,"args"),l=it(c)?c:void 0,u=mo(e),f=a===void 0||E(n,a)?n[a??"default"]:void 0;if(typeof f=="function"&&!xo(
f))return Bt(l===void 0?f(r,o,u):k(f,void 0,l),!1);if(typeof f=="function"){const h=fe(f,[u,o]);if(typeof h.fetch=="function")return Bt(h.fetch(r),!0)}else{if(f!==
null&&typeof f=="object"&&typeof f.fetch=="function")return Bt(f.fetch(r,o,u),!0);if(a===void 0&&typeof n.run=="function")return Bt(k(n.run,void 0,[l===void 0?uc(
i):l[0],o,u]),!1)}throw new I(fc(n,a,f))}),Ct=(function(e){const n=W();return n>e.started?n-e.started:0}),It=(function(e){return s(_i,An,e)}),ae=(function(e,n){
ie=n===void 0,Ke=!ie,n===void 0?$o():ko(e,n),No(ie?e:null)}),Xe=(async function(e,n,r,o){K(e,`{"t":"start","v":1,"warm":${Ke}}`);let i="import";try{const a=y(o,
"main"),c=y(o,"method")==="HEAD",l=Oo(y(o,"outputBytes")),u=!ie&&!Ke;u&&ae(e);let f;try{f=await A(import(a))}catch(O){throw u&&ae(e,{reason:O}),O}u&&ae(e,null),
i="handler";const h=vo(e,f,c?new gn(n,{__proto__:null,method:"HEAD"}):n,r,o),v=(await Y(h.value)).value,lt=Ze(v);if(h.fetch&&!lt)throw hc(v);if(!e.closed){const O=lt?
Ao(e,v,c):Ra(e,v,l);i="body",O&&await A(To(e,O,l))}}catch(a){ct(e,i,a)}do{for(;e.pending>0&&!e.closed;)await ka(e);co(),e.closed||await Lo()}while(e.pending>0&&
!e.closed);ce(e)}),wo=(function(e,n,r){const{props:o}=r;if(_o()||!o||typeof y(o,"main")!="string"||(fo||(fo=!0,se=y(o,"key")),y(o,"key")!==se))return te("a prog\
ram cannot call the harness that runs it");if(y(o,"end")===!0)return uo!==void 0&&uo("its name was given up"),te("this platform cannot end an isolate");const i=y(
o,"cpuMs"),a=Ht(i)?i:Jo;return!ho&&bc(o)?Ec(a,e,n,o):nn(se!==void 0,a,Xe,e,n,o)}),ce=(function(e){if(!e.closed){const n=e.meter.stopped?`{"t":"stopped","place":${e.
meter.place}}
`:"",r=e.exited?"exited":e.threw?"threw":"returned";e.text+=`${n}{"t":"end","ms":${Ct(e)},"outcome":"${r}","console_dropped":${e.dropped}}
`,e.closed=!0}e.over||Vr(e)}),w=(function(e,n){return s(pn,e,n)}),Qe=(function(e){let n="";const r=function(i,a){n+=`${n===""?"":","}[${R(i)},${R(a)}]`};s(ki,e,
function(i,a){a!=="set-cookie"&&r(a,i)});const o=Ro(e);for(let i=0;i<o.length;i++)r("set-cookie",o[i]);return n}),$o=(function(){yt=[]}),_o=(function(){return s(
Mn,Et)!==void 0}),bo=(function(){Object.assign(io,sc)}),Eo=(function(){addEventListener("unhandledrejection",e=>gc(e.reason)),addEventListener("error",e=>ct(C(),
"uncaught",s(Ri,e)??s(Ni,e)));for(const e of yc)Co(globalThis,e);Bo(),Io(),mc()}),So=(function(){const{revocable:e}={revocable(r,o){const i=Ii(r,o),{proxy:a,revoke:c}=i,
l=Fn(a,r,o);return i.revoke=()=>{l.revoked=!0,c()},m(i.revoke,"name",{__proto__:null,value:"",configurable:!0}),i}},n=Bi.bind(void 0);m(n,"name",{value:"Proxy",
configurable:!0}),m(n,"revocable",{value:e,writable:!0,configurable:!0}),m(vt,"Proxy",{value:n,writable:!0,configurable:!0})}),xo=(function(e){const n=s(p,s($t,
e),0,6),r=s(j,n,5);if(s(d,n,"class")===0&&(r===32||r===123||r===10||r===13||r===9||r===47))return!0;const o=e.prototype;return o!==null&&typeof o=="object"&&typeof o.
fetch=="function"}),Ze=(function(e){try{return s(we,e),!0}catch{return!1}}),tn=(function(e){const{wake:n,pulled:r}=e;e.wake=e.pulled=null,n&&n(),r&&r()}),Oo=(function(e){
return Ht(e)&&e>=0&&!wt(e,-0)?e:qo}),A=(function(e){return N(e,"constructor",J),e}),y=(function(e,n){const r=g(e,n);return r&&E(r,"value")?r.value:void 0}),R=(function(e){
return de(s(oi,e))}),en=(function(e){try{return s(Si,e)}catch{throw new I("the response's body is locked to a reader: release the reader's lock, or return respo\
nse.clone(), taken before it is read")}}),ko=(function(e,n){const r=yt??[];yt=null;for(let o=0;o<r.length;o++)(n===null||n.reason!==r[o])&&ct(e,"unhandledreject\
ion",r[o])}),N=(function(e,n,r){return m(e,n,{__proto__:null,value:r,writable:!0,enumerable:!0,configurable:!0})}),To=(async function(e,n,r){for(let o=r;;){const i=await A(
s(Nn,n));if(i.done)return;const{buffer:a,offset:c,length:l}=Je(i.value);for(let f=0;f<l&&f<o;f+=cn){const h=f+cn,v=h<l?h<o?h:o:l<o?l:o;for(K(e,`{"t":"body","bas\
e64":"${s($i,new ut(a,c+f,v-f))}"}`);!e.closed&&!Yr(e);)await Oa(e);if(e.closed)break}const u=l>o;if(o-=l,u&&K(e,'{"t":"body_cut"}'),u||e.closed){De(()=>s(Ln,n));
return}}}),Ao=(function(e,n,r){const o=s(we,n),i=s(Bn,n),a=i!==null&&!r;if(o===0||a&&s(jn,n))throw new I(Ta(o));const c=a?en(i):null,l=`"status_text":${R(s(Cn,n))}\
,"headers":[${Qe(s(In,n))}]`;if(l.length>ln)throw new ot(`the response's head is ${l.length} characters long; the limit is ${ln}`);const u=s(Oi,n)?',"websocket"\
:true':"";return K(e,`{"t":"response","ms":${Ct(e)},"status":${o},${l},"body":${a}${u}}`),!a&&i!==null&&De(()=>s(xi,i)),c}),Bt=(function(e,n){return{__proto__:null,
value:e,fetch:n}}),Ro=(function(e){try{return s(Ti,e)}catch{return s(Ai,e,"set-cookie")}}),No=(function(e){Dr=e}),Y=(function(e){return A(new J(function(n,r){const o=function(a){
n({__proto__:null,value:a})};let i=!1;try{i=$(e)===J.prototype}catch{}if(i)try{gt(e,o,r);return}catch{}gt(new J(function(a){a(e)}),o,r)}))}),nn=(function(e,n,r,o,i,a){
let c=0;for(;c<G&&Lt(q[c]);)c++;if(c===G){if(!e)return te(`this isolate already has ${G} active runs; the limit is ${G}`);c=_a()}const l={__proto__:null,started:W(),
text:"",due:!1,timer:null,controller:null,answer:null,over:!1,closed:!1,lines:0,length:0,dropped:0,group:0,timers:{__proto__:null},counts:{__proto__:null},threw:!1,
exited:!1,pending:0,wake:null,pulled:null,meter:kt.meter(n)},u=A(new J(f=>{l.answer=f}));try{l.timer=$e(()=>xa(l),Wo)}catch{Gr(l)}return q[c]=l,kt.over(),s(Hn,Et,
l,r,l,o,i,a),u}),gt=(function(e,n,r){const i=g(e,"constructor")===void 0&&m(e,"constructor",Pi);try{s(ji,e,n,r)}finally{i&&delete e.constructor}}),Lo=(function(){
return A(new J(function(e){const n=function(){e(void 0)};try{Un(n)}catch{$e(n,0)}}))}),Co=(function(e,n){const r=e[n];if(typeof r!="function")return;const o={[n](i){
if(Zt(),typeof i!="function")return k(r,e,arguments);const a=[];_(a,function(){oe.length>0&&co();try{return k(i,this,arguments)}catch(c){ct(C(),"uncaught",c)}});
for(let c=1;c<arguments.length;c++)_(a,arguments[c]);return k(r,e,a)}}[n];N(e,n,o)}),Io=(function(){const e=globalThis.FinalizationRegistry;if(typeof e!="functi\
on")return;const n=new _e(e,{__proto__:null,construct(r,o,i){const a=y(o,0),c=C();return typeof a!="function"?fe(r,o,i):fe(r,[u=>{_(oe,{__proto__:null,owner:c,callback:a,
held:u})}],i)}});m(e.prototype,"constructor",{__proto__:null,value:n,writable:!0,enumerable:!1,configurable:!0}),m(globalThis,"FinalizationRegistry",{__proto__:null,
value:n,writable:!0,enumerable:!1,configurable:!0})}),Bo=(function(){const{fromAsync:e}=Array;if(typeof e!="function")return;const n={fromAsync(r,o=void 0,i=void 0){
return k(e,this,[r,o===void 0?c=>(Zt(),c):typeof o!="function"?o:function(){return Zt(),k(o,i,arguments)}])}}.fromAsync;m(n,"length",{__proto__:null,value:1,configurable:!0}),
m(Array,"fromAsync",{__proto__:null,value:n,writable:!0,enumerable:!1,configurable:!0})}),K=(function(e,n){e.closed||(e.controller!==null&&!e.due&&(Dn(()=>{e.due=
!1,He(e)}),e.due=!0),e.text+=n+`
`,e.text.length>=Vo&&He(e))});var G=16,jo=6e4,Po=6,le=28,Fo=64*1024,Ho=1e4,rn=1e4,Mo=100,on=1000000n,Do=32,Uo=1e3,sn=5e3,an=1024*1024,Go=16,zo=256*1024,cn=48*1024,
qo=1024*1024,Wo=3,Vo=64*1024,Yo=16,Ko=16,ln=256*1024,un=100,ue=100,mt=4*1024*1024,Jo=500;import{AsyncLocalStorage as Xo}from"node:async_hooks";var vt=globalThis,
{apply:k,construct:fe,ownKeys:M,getPrototypeOf:$,getOwnPropertyDescriptor:g,defineProperty:m}=Reflect,{freeze:fn,hasOwn:E}=Object,{toPrimitive:dn,toStringTag:jt}=Symbol,
s=Function.prototype.call.bind(Function.prototype.call),pn=Reflect.get(Object.prototype,"__lookupGetter__"),J=Promise,T=Error,I=TypeError,ot=RangeError,hn=RegExp,
Qo=Object,yn=Function,Pt=WeakMap,ut=Uint8Array,Ft=Response,gn=Request,Zo=ReadableStream,{isArray:it}=Array,{is:wt}=Object,{now:W}=Date,{isFinite:Ht}=Number,{isError:mn,
captureStackTrace:ti}=Error,{stringify:de,parse:ei}=JSON,D=String,X=Number,{toString:ni}=Error.prototype,{exec:pe}=RegExp.prototype,{toString:$t}=Function.prototype,
{toString:vn}=Symbol.prototype,{toString:ri}=BigInt.prototype,{slice:p,indexOf:d,lastIndexOf:_t,charCodeAt:j,toWellFormed:oi}=String.prototype,{forEach:ii}=Map.
prototype,si=w(Map.prototype,"size"),{forEach:ai}=Set.prototype,ci=w(Set.prototype,"size"),{getTime:li,toISOString:ui}=Date.prototype,{toString:fi}=Object.prototype,
{asUintN:wn}=BigInt,{fromCharCode:di}=String,{has:he,get:Q,set:Z}=WeakMap.prototype,{has:pi}=WeakSet.prototype,hi=w(RegExp.prototype,"source"),yi=w(RegExp.prototype,
"flags"),$n={__proto__:null,Number:Number.prototype.valueOf,String:String.prototype.valueOf,Boolean:Boolean.prototype.valueOf,BigInt:BigInt.prototype.valueOf,Symbol:Symbol.
prototype.valueOf},ye=[{kind:"async function",prototype:$(async()=>{})},{kind:"generator",prototype:$(function*(){})},{kind:"async generator",prototype:$(async function*(){})}],
gi=$(new Map().entries()),mi=$(new Set().values()),Mt=new Map;for(const t of[Array,ArrayBuffer,Function,Map,Set,Object,RegExp,Date,DataView,Error,AggregateError,
RangeError,TypeError,Boolean,Number,String,Promise,WeakMap,WeakSet,BigInt,Symbol])Mt.set(t.prototype,t.name);Mt.set($(Uint8Array.prototype),"TypedArray"),typeof vt.
SharedArrayBuffer=="function"&&Mt.set(vt.SharedArrayBuffer.prototype,"SharedArrayBuffer");var{get:vi}=Map.prototype,ge=t=>s(vi,Mt,t),bt=$(Uint8Array.prototype),
me=DataView.prototype,Dt=w(bt,jt),wi=w(bt,"length"),_n=w(bt,"buffer"),bn=w(bt,"byteOffset"),En=w(bt,"byteLength"),Sn=w(me,"buffer"),xn=w(me,"byteOffset"),On=w(me,
"byteLength"),ve=w(ArrayBuffer.prototype,"byteLength"),$i=Reflect.get(Uint8Array.prototype,"toBase64"),kn=vt.SharedArrayBuffer,Ut=typeof kn=="function"?w(kn.prototype,
"byteLength"):void 0,Tn=s(pn,ArrayBuffer.prototype,"detached"),An=new TextEncoder,{encode:_i}=An,st=Response.prototype,{enqueue:Rn,close:bi}=ReadableStreamDefaultController.
prototype,Ei=w(ReadableStreamDefaultController.prototype,"desiredSize"),{getReader:Si,cancel:xi}=ReadableStream.prototype,{read:Nn,cancel:Ln}=ReadableStreamDefaultReader.
prototype,we=w(st,"status"),Cn=w(st,"statusText"),In=w(st,"headers"),Bn=w(st,"body"),jn=w(st,"bodyUsed"),Oi=w(st,"webSocket"),{forEach:ki,getSetCookie:Ti,getAll:Ai}=Headers.
prototype,Ri=w(ErrorEvent.prototype,"error"),Ni=w(ErrorEvent.prototype,"message"),{setTimeout:$e,clearTimeout:Li}=vt,{text:Ci}=st,_e=Proxy,{revocable:Ii}=Proxy,
Pn=new WeakMap,Gt=t=>s(Q,Pn,t),P=t=>Gt(t)!==void 0;function Fn(t,e,n){const r={__proto__:null,target:e,handler:n,revoked:!1};return s(Z,Pn,t,r),r}function Bi(t,e){
if(new.target===void 0)throw new I("Constructor Proxy requires 'new'");const n=new _e(t,e);return Fn(n,t,e),n}var Et=new Xo,{run:Hn,getStore:Mn}=Et,{then:ji}=Promise.
prototype,ft=256;function tt(t,e){try{let n=$(t);for(let r=0;n!==null&&r<ft&&!P(n);r++,n=$(n))if(n===e)return!0}catch{}return!1}function _(t,e){m(t,t.length,{__proto__:null,
value:e,writable:!0,enumerable:!0,configurable:!0})}var Pi=fn({__proto__:null,value:void 0,writable:!0,enumerable:!1,configurable:!0});function Dn(t){try{$e(t,0)}catch{
Un(t)}}function Un(t){gt(s(Ci,new Ft("")),t,t)}import{claim as Fi}from"./guard.js";var be="user/",Hi="harness.js";import zt from"./source_maps.txt";var qt=zt.indexOf(
`
`),Gn=qt<0?"":zt[0]==="0"?"$":"$"+zt.slice(0,qt),dt=qt<0?"":Gn+"n",zn;function qn(t,e,n){let r=0,o=t.length/e;for(;r<o;){const i=r+o>>1;n(i*e)?r=i+1:o=i}return r===
0?-1:(r-1)*e}function Wn(t,e,n){if(t==="")return null;zn??=ei(s(p,zt,qt+1));const r=y(zn,t);if(r===void 0||!(e>=1&&n>=1)||e>r[0])return null;const o=r[1],i=r[2],
a=e-1,c=n-1,l=qn(o,5,h=>o[h]<a||o[h]===a&&o[h+1]<=c);let u=c;if(l>=0&&o[l]===a){const h=c-o[l+1];u=h<o[l+3]?o[l+2]:o[l+2]+o[l+4]+h-o[l+3]}const f=qn(i,3,h=>i[h]<=
a);return f>=0&&i[f]===a?{line:i[f+1]+1,column:i[f+2]+u+1}:{line:a-(f<0?0:f/3+1)+1,column:u+1}}function Ee(t){if(dt==="")return"";const e=s(d,t,"file:///")===0?
s(p,t,8):t;return s(d,e,be)===0?s(p,e,be.length):""}function Mi(t){const e=s(_t,t,":"),n=s(_t,t,":",e-1),r=n<1?"":Ee(s(p,t,0,n));if(r==="")return t;const o=Wn(r,
X(s(p,t,n+1,e)),X(s(p,t,e+1)));return r+(o===null?s(p,t,n):`:${o.line}:${o.column}`)}var Wt="...<omitted>...",Se="{ [native code] }",Vt=`"${be}`,Vn=`No such mod\
ule ${Vt}`,Yn;function Di(){const t=`\\${Gn}`,e=`/\\*${t}n\\*/`,n=`if\\(!\\(--${t}n>=0\\)\\)${t}n=${t}t\\(\\d+\\);`,r=[`static${e}\\{${n}\\}`,n,`\\(--${t}n>=0\\|\
\\|\\(${t}n=${t}t\\(\\d+\\)\\),`,`\\{${e}try(?=\\{)`,`\\{${e}(?=if)`,`catch\\(${t}_\\d+\\)\\{throw ${t}c\\(${t}_\\d+\\)\\}\\}`,`${t}c\\([^()]*\\);`,`:${t}f\\([^(\
)]*/\\*${t}n:\\*/\\)`,`${t}[fi]\\(`,`,${t}i(?=${e})`,`\\(0${e},`,`${e},?"(?:[^"\\\\]|\\\\.)*"/\\*${t}n&\\*/\\)`,`${e}[)};]`],o="(?:if\\(!\\(--|\\(--|(?:static|\\{|\\\
(0)?/\\*|catch\\(|,|:)",i=[`${o}?(?:${t}[cfinrt_]|\\$\\d*$)`,"(?:if\\(!\\(-{0,2}|\\(--|(?:static|\\{|\\(0)?/\\*)$"];return{added:Kn(r),cut:Kn(i)}}function Kn(t){
let e="";for(let n=0;n<t.length;n++)e+=(n===0?"":"|")+t[n];return new hn(e,"g")}function St(t){if(s(d,t,Vn)>=0)return Ui(t);const e=s(d,t,Wt);if(dt===""||e<0&&s(
d,t,dt)<0)return t;Yn??=Di();const{added:n,cut:r}=Yn;let o="",i=0;n.lastIndex=0;for(let a=s(pe,n,t);a!==null;a=s(pe,n,t))o+=s(p,t,i,a.index),i=a.index+a[0].length;
return o+=s(p,t,i),e<0?o:Gi(o,r)}function Ui(t){const e=s(d,t,Vn);if(e!==0&&(e!==7||s(d,t,"Error: ")!==0))return t;let n="",r=0;for(let o=s(d,t,Vt);o>=0;o=s(d,t,
Vt,r))n+=s(p,t,r,o+1),r=o+Vt.length;return n+s(p,t,r)}function Gi(t,e){e.lastIndex=0;const n=s(d,t,Wt),r=s(p,t,0,n),o=s(p,t,n+Wt.length),i=s(pe,e,r),a=s(d,o,"/)")===
0?s(p,o,2):o;return(i===null?r:s(p,r,0,i.index))+Wt+a}function zi(t){if(s(d,t,"class")!==0)return!1;const e=s(j,t,5);return e===32||e===123||e===47||e===9||e===
10||e===13}var Jn=new Pt,qi=(t,e)=>s(Z,Jn,t,e);function Wi(){if(dt==="")return;const{toString:t}={toString(){const e=s($t,s(Q,Jn,this)??this);if(s(d,e,dt)>=0)return St(
e);if(zi(e)||s(p,e,-Se.length)===Se)return e;const n=y(this,"name");return`function ${typeof n=="string"?n:""}() ${Se}`}};m(yn.prototype,"toString",{__proto__:null,
value:t,writable:!0,enumerable:!1,configurable:!0})}function Xn(t){if(dt===""||typeof t!="object"||t===null||P(t))return;const e=y(t,"errors");if(it(e)&&!P(e))for(let n=0;n<
e.length;n++)Qn(y(e,n));Qn(t)}function Qn(t){if(typeof t!="object"||t===null||P(t))return;const e=g(t,"message"),n=e===void 0?void 0:y(e,"value");if(e===void 0||
typeof n!="string"||!e.configurable)return;const r=St(n);r!==n&&m(t,"message",{__proto__:null,value:r})}function Zn(t){let e=Gt(t);for(;e!==void 0;){if(e.revoked)
return;t=e.target,e=Gt(t)}return t}function B(t){const e=$(t);return P(e)?Zn(e)??null:e}function L(t,e){for(let n=t,r=0;n!==null&&r<ft;n=B(n),r++){const o=g(n,e);
if(o!==void 0){if(E(o,"value"))return o.value;if(typeof o.get!="function")return;try{return k(o.get,t,[])}catch{return}}}}function tr(t){for(let r=t,o=0;r!==null&&
o<ft;r=B(r),o++){const i=r===t?void 0:ge(r);if(i!==void 0)return i;const a=Yi(t,g(r,"constructor"));if(a!=="")return a}const e=B(t);return e===null?null:`Object\
 <${tr(e)??`[Object: null prototype]${Vi(e)?" {}":""}`}>`}function Vi(t){const e=M(t);for(let n=0;n<e.length;n++)if(g(t,e[n])?.enumerable)return!1;return!0}function Yi(t,e){
const n=e===void 0?void 0:e.value;if(typeof n!="function"||P(n))return"";const r=g(n,"prototype"),o=r===void 0?void 0:r.value;if(o===null||typeof o!="object"||!tt(
t,o))return"";const i=L(n,"name");if(typeof i=="string")return i;try{return D(i)}catch{return""}}function Ki(t,e){const n=L(t,jt);if(typeof n!="string"||n==="")
return"";const r=g(t,jt);return r!==void 0&&(e||r.enumerable)?"":n}var Ji=(t,e)=>e!==""&&(e!==t||e==="Object")?`${t??"null"} [${e}]`:t,Xi=" Object Array Functio\
n Error Date RegExp Number String Boolean Symbol BigInt Map Set WeakMap WeakSet WeakRef Promise ArrayBuffer SharedArrayBuffer DataView Int8Array Uint8Array Uint\
8ClampedArray Int16Array Uint16Array Int32Array Uint32Array Float16Array Float32Array Float64Array BigInt64Array BigUint64Array AggregateError EvalError RangeEr\
ror ReferenceError SyntaxError TypeError URIError Iterator FinalizationRegistry Proxy SuppressedError DisposableStack AsyncDisposableStack ",xe=t=>typeof t=="st\
ring"&&s(d,Xi,` ${t} `)>=0,Oe=Array.prototype,er=null,Yt;async function Qi(){try{const{createRequire:t}=(await Y(import("node:module"))).value;er=t("file:///")}catch{}}
function nr(){if(Yt===void 0){Yt=null;try{Yt=er("node:util").inspect}catch{}}return Yt}function rr(t){const e=nr(),n=g(Oe,"includes");if(e===null||n===void 0)return null;
const r=[];let o="",i=!0;const a={includes(l){if(!i)_(r,{__proto__:null,value:l,text:""});else return i=!1,!1;return!0}}.includes,c={__proto__:null,customInspect:!1,
depth:0,breakLength:1/0,maxStringLength:1/0,showProxy:!1,stylize(l,u){const f=Zi(l,u);return f!==""?_(r,{__proto__:null,value:void 0,text:f}):u==="string"?_(r,{
__proto__:null,value:or(l,1,l.length-1),text:""}):u==="special"&&s(d,l,"[Circular")!==0&&(o+=l),l}};try{m(Oe,"includes",{__proto__:null,value:a,writable:!0,enumerable:!1,
configurable:!0});const l=s(e,void 0,t,c);return typeof l=="string"?{__proto__:null,values:r,words:o,text:l}:null}catch{return null}finally{try{m(Oe,"includes",
n)}catch{}}}function Zi(t,e){switch(e){case"number":return t==="-0"||t==="NaN"||s(d,t,"Infinity")>=0?`{"type":"number","value":"${t}"}`:D(X(t));case"bigint":return`\
{"type":"bigint","value":"${s(p,t,0,-1)}"}`;case"boolean":case"null":return t;case"undefined":return'{"type":"undefined"}';case"symbol":return`{"type":"symbol",\
"value":${R(or(t,0,t.length))}}`;default:return""}}var ts={__proto__:null,b:"\b",t:"	",n:`
`,f:"\f",r:"\r",v:"\v"};function or(t,e,n){let r="",o=e;for(let i=s(d,t,"\\",e);i>=0&&i+1<n;i=s(d,t,"\\",o)){const a=t[i+1],c=a==="x"?2:a==="u"?4:0;r+=s(p,t,o,i)+
(c>0?di(X("0x"+s(p,t,i+2,i+2+c))):ts[a]??a),o=i+2+c}return r+s(p,t,o,n)}var es={__proto__:null,AbortSignal:["aborted"],Blob:["size","type"],Crypto:[],CryptoKey:[
"type","extractable","algorithm","usages"],Event:["type","defaultPrevented","cancelable","timeStamp"],File:["size","type","name","lastModified"],MessageChannel:[
"port1","port2"],Performance:["timeOrigin"],Request:["method","url","headers","cache","redirect","integrity","keepalive","signal","body","bodyUsed","cf"],Response:[
"status","statusText","headers","body","bodyUsed","ok","redirected","type","url"],URL:["href","origin","protocol","username","password","host","hostname","port",
"pathname","search","searchParams","hash"],URLPattern:["protocol","username","password","hostname","port","pathname","search","hash","hasRegExpGroups"]},ns=" As\
yncFunction GeneratorFunction AsyncGeneratorFunction ",rs=" Headers URLSearchParams FormData ",ir=new WeakMap,ke={name:"",fields:[],forEach:null};function os(t,e,n){
const r=B(t);if(r===null)return null;let o=s(Q,ir,r);if(o===void 0&&(o=cs(r),s(Z,ir,r,o)),o===ke)return null;if(o.forEach!==null)return ss(o,t,e,n);let i="";for(let u=0;u<
o.fields.length&&!(n.show.table&&n.path.length<=2);u++){const{key:f,get:h}=o.fields[u];let v;try{v=h===null?y(t,f):s(h,t)}catch{continue}v===void 0&&(h===null||
f==="cf")||(i+=`${i===""?"":","}[${R(f)},${x(v,n)}]`)}const a=e===null?`null [${o.name}]`:as(e,o.name),c=U(t,n,i===""?F:u=>typeof u=="symbol"||!is(o,u)),l=i===""||
c.list===""?i+c.list:`${i},${c.list}`;return`{"type":"object","class":${b(a,n)},"kind":"platform","properties":[${l}]${z(c.more)}}`}function is({fields:t},e){for(let n=0;n<
t.length;n++)if(t[n].get===null&&t[n].key===e)return!0;return!1}function ss({forEach:t,name:e},n,r,o){let i=0;try{s(t,n,()=>{i++})}catch{return null}return pr(t,
n,r,e,i,o)}function as(t,e){const n=t.length-e.length-3;return n>0&&s(p,t,n)===` [${e}]`?s(p,t,0,n):t}function cs(t){const e=[];let n="";for(let r=t,o=0;r!==null&&
o<ft&&ge(r)===void 0;r=B(r),o++){const i=Te(r),a=es[i];if(i!==""){if(n===""&&(n=i),s(d,rs,` ${i} `)>=0){const c=ar(r,"forEach","value");return c===null?ke:{name:i,
fields:[],forEach:c}}if(a!==void 0){sr(e,r,a,!0);break}sr(e,r,M(r),!1)}}return n===""?ke:{name:n,fields:e,forEach:null}}function sr(t,e,n,r){const o=t.length;for(let i=0;i<
n.length;i++){const a=n[i],c=typeof a=="string"?ar(e,a,"get"):null;(c!==null||r&&!E(e,a))&&_(t,{__proto__:null,key:a,get:c})}if(!(!r||o===0))for(let i=0;i<o;i++){
const a=t[0];for(let c=1;c<t.length;c++)t[c-1]=t[c];t[t.length-1]=a}}function Te(t){const e=y(t,"constructor");if(typeof e!="function"||P(e)||s(_t,s($t,e),"[nat\
ive code]")<0)return"";const n=y(e,"name"),r=y(t,jt);return typeof n!="string"||xe(n)||s(d,ns,` ${n} `)>=0||typeof r=="string"&&s(d,r,".")>=0?"":n}function ar(t,e,n){
for(let r=t,o=0;r!==null&&o<ft;r=B(r),o++){const i=g(r,e);if(i===void 0)continue;const a=E(i,n)?i[n]:void 0;return typeof a=="function"&&s(_t,s($t,a),"[native c\
ode]")>0?a:null}return null}var F=()=>!0,Kt=t=>typeof t=="symbol"||!cr(t),cr=t=>{const e=X(t);return e>=0&&e<4294967295&&D(e)===t&&e%1===0};function lr(t,e,n){const r=typeof t==
"symbol"?`{"type":"symbol","value":${b(s(vn,t),n)}}`:ls(t,n);return e?r:`{"type":"hidden","value":${r}}`}function ls(t,e){const n=Pr(t);return n===""?b(t,e):`{"\
type":"string","value":${b(t,e)},"lone":[${n}]}`}function U(t,e,n){const r=M(t),{hidden:o}=e.show;let i="",a=0;for(let c=0;c<r.length;c++){const l=r[c];if(!n(l))
continue;const u=ps(t,l);if(!(u===void 0||!(o||u.enumerable))){if(rt(e)){a++;continue}i+=`${i===""?"":","}[${lr(l,u.enumerable,e)},${Ae(u,t,e)}]`}}if(o){const c=fs(
t,e);c!==""&&(i+=i===""?c:`,${c}`)}return{__proto__:null,list:i,more:a}}var us=3;function fs(t,e){let n="",r=B(t);if(r===null||ur(r)||Te(r)!=="")return n;for(let o=0;o<
us&&r!==null&&(o===0||!(ur(r)||Te(r)!==""));o++,r=B(r)){const i=M(r);for(let a=0;a<i.length&&!rt(e);a++){const c=i[a],l=g(r,c);c==="constructor"||l===void 0||typeof l.
value=="function"||ds(t,r,c)||(n+=`${n===""?"":","}[${lr(c,l.enumerable,e)},${Ae(l,t,e)}]`)}}return n}function ur(t){const e=g(t,"constructor"),n=e===void 0?void 0:
e.value;return typeof n=="function"&&xe(L(n,"name"))}function ds(t,e,n){for(let r=t;r!==e&&r!==null;r=B(r))if(E(r,n))return!0;return!1}function ps(t,e){try{return g(
t,e)}catch{return{__proto__:null,enumerable:!0,get:void 0}}}function Ae(t,e,n){if(E(t,"value"))return x(t.value,n);const{get:r,set:o}=t,{getters:i}=n.show;if(r===
void 0&&o===void 0)return E(t,"set")?'{"type":"undefined"}':'{"type":"opaque","class":"<uninitialized>"}';const a=r===void 0?"set":o===void 0?"get":"get/set";if(n.
show.table&&n.path.length<=2&&r!==void 0)return x(hs(r,e),n);let c="";if(r!==void 0&&(i===!0||i==="get"&&o===void 0||i==="set"&&o!==void 0))try{c=`,"got":${x(k(
r,e,[]),n)}`}catch(l){c=`,"threw":${x(l,n)}`}return`{"type":"accessor","value":"${a}"${c}}`}function hs(t,e){try{return k(t,e,[])}catch{return}}var z=t=>t>0?`,"\
more":${t}`:"";function fr(t,e,n){const r=U(t,e,n);return(r.list===""?"":`,"properties":[${r.list}]`)+z(r.more)}function Jt(t,e,n){const r=U(t,e,n);return r.list===
""?"":`,"properties":[${r.list}]`}function dr(t,e,n,r){if(!ys(t))return r?yr(t,n):null;const o=vs(t,e,n,r)??_s(t,e,n,r)??ws(t,e,n,r);return o!==null||!r?o:gs(t,
e,n)??ms(t,e,n)??bs(t,e,n)??ks(t,e,n)??yr(t,n)??Ns(t,e)}function ys(t){for(let e=B(t),n=0;e!==null&&n<ft;e=B(e),n++){const r=ge(e);if(r!==void 0)return r!=="Obj\
ect"}return!0}function H(t,e){try{return s(t,e)}catch{return}}var Re=(t,e,n,r=F)=>n?fr(t,e,r):"";function gs(t,e,n){const r=H(si,t);return r===void 0?null:pr(ii,
t,e,"Map",r,n)}function pr(t,e,n,r,o,i){const a=ht(i);let c="",l=0;s(t,e,(f,h)=>{if(l>=a||rt(i))return;const v=x(h,i);c+=`${l++?",":""}[${v},${x(f,i)}]`});const u=Jt(
e,i,F)+z(o-l);return`{"type":"map","class":${b(n??`null [${r}]`,i)},"size":${o},"entries":[${c}]${u}}`}function ms(t,e,n){const r=H(ci,t),o=ht(n);if(r===void 0)
return null;let i="",a=0;return s(ai,t,c=>{a<o&&!rt(n)&&(i+=(a++?",":"")+x(c,n))}),`{"type":"set","class":${b(e??"null [Set]",n)},"size":${r},"items":[${i}]${Jt(
t,n,F)}${z(r-a)}}`}function vs(t,e,n,r){const o=H(li,t);return o===void 0?null:`{"type":"date"${pt(e,"Date")},"value":${wt(o,NaN)?"null":`"${s(ui,t)}"`}${Re(t,n,
r)}}`}function ws(t,e,n,r){const o=M($n);for(let i=0;i<o.length;i++){const a=o[i],c=H($n[a],t);if(c===void 0)continue;const l=e===a?"":`,"made":${e===null?"null":
R(e)}`,u=a==="String"?$s(c.length):F;return`{"type":"boxed","class":"${a}"${l},"value":${x(c,n)}${Re(t,n,r,u)}}`}return null}var $s=t=>e=>Kt(e)||e>=t;function _s(t,e,n,r){
const o=wt(t,hn.prototype)?void 0:H(hi,t);return o===void 0?null:`{"type":"regexp"${pt(e,"RegExp")},"value":${b(`/${o}/${H(yi,t)??""}`,n)}${Re(t,n,r)}}`}function bs(t,e,n){
const r=s(Dt,t);if(r!==void 0)return Ss(t,e,r,n);let o="ArrayBuffer",i=H(ve,t);if(i===void 0&&Ut!==void 0&&(o="SharedArrayBuffer",i=H(Ut,t)),i!==void 0)return Es(
t,e??`null [${o}]`,i,n);const a=H(On,t);if(a===void 0)return null;const c=x(s(Sn,t),n),l=U(t,n,F),u=`${V("byteLength",`${a}`)},${V("byteOffset",`${s(xn,t)}`)},${V(
"buffer",c)}`;return`{"type":"object","class":${b(e??"null [DataView]",n)},"properties":[${u}${l.list===""?"":`,${l.list}`}]${z(l.more)}}`}var V=(t,e)=>`[{"type\
":"hidden","value":"${t}"},${e}]`;function Es(t,e,n,r){if(Tn!==void 0&&H(Tn,t)===!0)return`{"type":"bytes","class":${b(e,r)},"length":0,"items":[],"detached":tr\
ue}`;const o=ht(r),i=n<o?n:o,a=hr(new ut(t,0,i),i,r);return`{"type":"bytes","class":${b(e,r)},"length":${n},"items":[${a}]${Jt(t,r,F)}}`}function Ss(t,e,n,r){const o=s(
wi,t),i=ht(r),a=e===`Buffer [${n}]`&&r.show.custom?"Buffer":e??`null [${n}]`,c=hr(t,o<i?o:i,r);let l=a==="Buffer"?Os(t,r):U(t,r,Kt).list;if(r.show.hidden&&a!=="\
Buffer"){const u=s(En,t),f=s(_n,t),h=H(ve,f)??(Ut===void 0?0:H(Ut,f)??0),v=o===0?xs(n)/8:u/o,lt=s(bn,t),O=`{"type":"object","class":"ArrayBuffer","properties":[${V(
"byteLength",`${h}`)}]}`;l=`${`${V("BYTES_PER_ELEMENT",`${v}`)},${V("length",`${o}`)},${V("byteLength",`${u}`)}`},${V("byteOffset",`${lt}`)},${V("buffer",O)}`+(l===
""?"":`,${l}`)}return`{"type":"bytes","class":${b(a,r)},"length":${o},"items":[${c}]${l===""?"":`,"properties":[${l}]`}}`}function xs(t){let e=0;for(let n=0;n<t.
length;n++){const r=s(j,t,n)-48;r>=0&&r<=9&&(e=e*10+r)}return e}function Os(t,e){const{show:n}=e;e.show=nt;const{list:r}=U(t,e,Kt);return e.show=n,r}function hr(t,e,n){
let r="";for(let o=0;o<e&&!rt(n);o++)r+=(o?",":"")+x(t[o],n);return r}function ks(t,e,n){if(!tt(t,J.prototype))return null;const r=rr(t),o=pt(e,"Promise"),i=Ts(
r);if(i===null)return null;const a=i==="fulfilled"||i==="rejected"?`,"value":${Ne(r.values[0],n)}`:"";return`{"type":"promise"${o}${i===""?"":`,"state":"${i}"`}${a}${fr(
t,n,F)}}`}function Ts(t){return t===null?"":s(d,t.words,"<pending>")===0?"pending":t.values.length===0?null:s(d,t.words,"<rejected>")>=0?"rejected":"fulfilled"}
function Ne({value:t,text:e},n){return e===""?x(t,n):(at(n,e.length),e)}function yr(t,e){const n=tt(t,gi)?"Map":tt(t,mi)?"Set":"";if(n==="")return null;const r=M(
t).length>0?null:rr(t);if(r===null||s(d,r.text,"[")!==0)return null;const o=s(d,r.text," Entries] {")>0,i=o?2:1,a=ht(e),{values:c}=r;let l="",u=0;for(let h=0;h+
i<=c.length&&u<a&&!rt(e);h+=i,u++){const v=Ne(c[h],e);l+=(u?",":"")+(o?`[${v},${Ne(c[h+1],e)}]`:v)}const f=As(r.text)+(c.length/i-u);return`{"type":"iterator","\
class":"${n} ${o?"Entries":"Iterator"}","${o?"entries":"items"}":[${l}]${z(f)}}`}function As(t){const e=s(d,s(p,t,-16)," more item");if(e<0)return 0;let n=t.length-
16+e-1,r=0;for(let o=1;n>=0;n--,o*=10){const i=s(j,t,n)-48;if(!(i>=0&&i<=9))break;r+=i*o}return r}var Rs={};function Ns(t,e){const n=gr(he,t)?"WeakMap":gr(pi,t)?
"WeakSet":"";return n===""?null:`{"type":"opaque","class":${R(e??`null [${n}]`)},"weak":true}`}function gr(t,e){try{return k(t,e,[Rs]),!0}catch{return!1}}var Ls=Symbol.
for("nodejs.util.inspect.custom"),Le=0;function Cs(t,e,n){const r=L(t,Ls);if(typeof r!="function"||Le>=Do)return;const o=g(t,"constructor"),i=o===void 0?void 0:
o.value;if(typeof i=="function"&&L(i,"prototype")===t||s(Dt,t)!==void 0)return;const a=nr()??Bs;if(r!==a){Le++;try{const{depth:c}=n.show,l=c-n.path.length,u=k(r,
e,[l,Is(n,l),a]);return u===e?void 0:typeof u!="string"?x(u,n):(at(n,u.length),`{"type":"custom","value":${R(u)}}`)}catch{return}finally{Le--}}}function Is(t,e){
const{hidden:n,proxy:r,custom:o,items:i,text:a,getters:c}=t.show;return{stylize:l=>`${l}`,showHidden:n,depth:e,colors:!1,customInspect:o,showProxy:r,maxArrayLength:i,
maxStringLength:a,breakLength:80,compact:3,sorted:!1,getters:c,numericSeparator:!1}}function Bs(t){return typeof t=="string"?`'${t}'`:D(t)}var{get:mr,set:js,has:Ps,
deleteProperty:vr,preventExtensions:Fs,setPrototypeOf:Hs}=Reflect,Ms=["EvalError","RangeError","ReferenceError","SyntaxError","TypeError","URIError","AggregateE\
rror","SuppressedError"];function Ds(t){const e={__proto__:yn.prototype};let n=e;const r=(a,c)=>a===t?n:c,o=new _e(T,{__proto__:null,get:(a,c,l)=>mr(r(c,a),c,l),
set:(a,c,l,u)=>js(r(c,a),c,l,u),has:(a,c)=>Ps(r(c,a),c),deleteProperty:(a,c)=>vr(r(c,a),c),defineProperty:(a,c,l)=>m(r(c,a),c,l),getOwnPropertyDescriptor:(a,c)=>g(
r(c,a),c),ownKeys(a){const c=M(a);if(n===a)return c;const l=[];for(let u=0;u<c.length;u++)c[u]!==t&&_(l,c[u]);return g(n,t)!==void 0&&_(l,t),l},preventExtensions(a){
const c=g(n,t);return c===void 0?vr(a,t):m(a,t,c),n=a,Fs(a)}});qi(o,T);const i=(a,c)=>m(a,c,{__proto__:null,value:o,writable:!0,enumerable:!1,configurable:!0});
i(T.prototype,"constructor"),i(globalThis,"Error");for(const a of Ms){const c=globalThis[a];typeof c=="function"&&$(c)===T&&Hs(c,o)}return()=>mr(e,t,o)}var et="\
prepareStackTrace",wr,Ce,Xt=!1,Ie=!1,$r=new Pt,_r=new Pt;function Us(t,e){let n="<error>",r="";try{n=St(s(ni,t))}catch{}for(let i=0;i<e.length;i++)r+=`
    at ${br(e[i])}`;let o=n;return Qt(Pe(r),i=>(i!==""&&(o+=`
`+Er(i)),!0)),o}var br=t=>s(he,xt,t)?Zs(t):s($(t).toString,t);function Er(t){const e=Ot(t),n=e===""?"":Mi(e);if(n===e)return t;const r=t[t.length-1]===")"?")":"";
return s(p,t,0,t.length-r.length-e.length)+n+r}var{prepareStackTrace:Be}={prepareStackTrace(t,e){return Us(t,e)}};function Gs(t){const e=s(Q,$r,t);if(e!==void 0)
return e;const n={prepareStackTrace(r,o){return k(t,this,[r,Js(o)])}}.prepareStackTrace;return s(Z,$r,t,n),s(Z,_r,n,t),n}var zs={get prepareStackTrace(){if(Ie)return;
const t=Xt?void 0:Ce===void 0?wr:Ce();return typeof t=="function"?Gs(t):Be},set prepareStackTrace(t){wr=typeof t!="function"||t===Be?void 0:s(Q,_r,t)??t}},{get:Sr,
set:qs}=g(zs,et);function Ws(){m(T,et,{__proto__:null,get:Sr,set:qs,enumerable:!1,configurable:!0})}function Vs(){Ce??=Ds(et)}var xr=t=>t!==void 0&&E(t,"get")&&
t.get===Sr;function Ys(t){const e=g(T,et);if(!xr(e))return Or(e,Be,t);const n=Xt;Xt=!0;try{return t()}finally{Xt=n}}function Ks(t){const e=g(T,et);if(!xr(e))return e===
void 0?t():Or(e,void 0,t);Ie=!0;try{return t()}finally{Ie=!1}}function Or(t,e,n){N(T,et,e);try{return n()}finally{t===void 0?delete T[et]:m(T,et,t)}}var xt=new Pt,
kr;function Js(t){const e=[];let n=[];for(let r=0;r<t.length;r++){const o=t[r],i=Ot(`    at ${br(o)}`);if(s(d,i,je)===0||s(d,i,"node-internal:")===0)n=[];else if(i===
"<anonymous>")_(n,Tr(o));else{for(let a=0;a<n.length;a++)_(e,n[a]);_(e,Tr(o)),n=[]}}for(let r=0;r<n.length;r++)_(e,n[r]);return e}function Tr(t){if(s(he,xt,t))return t;
kr??=Xs($(t));const e={__proto__:kr};return s(Z,xt,e,t),e}function Xs(t){const e={},n=M(t);for(let r=0;r<n.length;r++){const o=n[r],i=t[o];if(typeof i!="functio\
n"||o==="constructor")continue;const a={[o](){const c=s(Q,xt,this);if(c===void 0)throw new I(`CallSite method ${o} expects CallSite as receiver`);return Qs(o,c,
s(i,c),t)}}[o];m(e,o,{__proto__:null,value:a})}return e}function Qs(t,e,n,r){if(t==="toString")return s(p,Er(`    at ${n}`),7);if(t==="getFileName"||t==="getScr\
iptNameOrSourceURL")return typeof n=="string"&&Ee(n)||n;const o=t==="getEnclosingLineNumber"||t==="getEnclosingColumnNumber";if(!o&&t!=="getLineNumber"&&t!=="ge\
tColumnNumber")return n;const i=s(r.getFileName,e),a=s(o?r.getEnclosingLineNumber:r.getLineNumber,e),c=s(o?r.getEnclosingColumnNumber:r.getColumnNumber,e),l=typeof i==
"string"?Wn(Ee(i),a,c):null;return l===null?n:t==="getLineNumber"||t==="getEnclosingLineNumber"?l.line:l.column}var Zs=t=>{const e=s(Q,xt,t);return s($(e).toString,
e)},je=`${Hi}:`;function Ot(t){if(s(d,t,"    at ")!==0)return"";if(s(j,t,t.length-1)===41){const e=s(_t,t,"(");if(e>=0)return s(p,t,e+1,-1)}return s(p,t,s(d,t,"\
    at async ")===0?13:7)}function Qt(t,e){for(let n=0;;){const r=s(d,t,`
`,n);if(!e(r<0?s(p,t,n):s(p,t,n,r))||r<0)return;n=r+1}}function Pe(t){let e="",n="",r=!0;return Qt(t,o=>{const i=Ot(o);return s(d,i,je)===0||s(d,i,"node-interna\
l:")===0?n="":i==="<anonymous>"?n+=`
`+o:(e+=(r?"":n+`
`)+o,n="",r=!1),!0}),e+n}function Ar(){const t={__proto__:null},e=g(T,"stackTraceLimit");let n="";try{N(T,"stackTraceLimit",Ko),n=Ks(()=>(ti(t),t.stack))}catch{}
try{e&&m(T,"stackTraceLimit",e)}catch{}return typeof n=="string"?n:""}function Rr(){const t=Pe(Ar()),e=s(d,t,`
`);return e<0?"":s(p,t,e+1)}function ta(){let t=!0;return Qt(Ar(),e=>{const n=Ot(e);return n===""||s(d,n,je)===0?!0:(t=s(d,n,"node-internal:")===0,!1)}),t}function ea(){
let t="";return Qt(Rr(),e=>(t=Ot(e),t===""||t==="<anonymous>")),t==="<anonymous>"?"":t}var Nr=DOMException.prototype,na=t=>mn(t)||tt(t,T.prototype)||tt(t,Nr);function ra(t,e,n){
const r=Cr(t,"name")??"Error",o=St(Cr(t,"message")??""),{hidden:i}=n.show,a=sa(t,ia(t),r,o),c=a===""?`${r}: ${o}`:a,l=h=>{if(i)return!0;if(h==="stack"||h==="rem\
ote"&&oa(o))return!1;if(h!=="message"&&h!=="name")return!0;const v=h==="name"?L(t,"name"):L(t,"message");return typeof v=="string"&&s(d,c,v)<0};let u=`{"type":"\
error"${e===r?"":pt(e,"")},"name":${b(r,n)},"message":${b(o,n)},"stack":${b(a,n)}`;i||(u+=Lr(t,"cause",n)+Lr(t,"errors",n));const f=U(t,n,tt(t,Nr)?h=>h!=="code"&&
l(h):l);return`${u}${f.list===""?"":`,"properties":[${f.list}]`}${f.more>0?`,"more":${f.more}`:""}}`}var oa=t=>s(d,t,"network: ")===0||s(d,t,"This worker is not\
 permitted to access the internet")===0;function Lr(t,e,n){const r=g(t,e);return r===void 0||r.enumerable||!E(r,"value")||e==="errors"&&!it(r.value)?"":`,"${e}"\
:${x(r.value,n)}`}function ia(t){let e;try{e=Ys(()=>t.stack)}catch{}return typeof e=="string"?St(Pe(e)):""}function sa(t,e,n,r){const o=s(d,e,`
    at `),i=mn(t)?g(t,"stack"):void 0;if(o<0||i===void 0||E(i,"value"))return e;const a=s(p,e,0,o),c=s(p,a,n.length),l=r===""?n:n===""?r:`${n}: ${r}`;return s(d,
a,n)===0&&(c===""||s(d,c,": ")===0)&&a!==l?l+s(p,e,o):e}function Cr(t,e){const n=L(t,e);if(typeof n=="string"||n===void 0||n===null)return n??void 0;if(!(typeof n==
"object"||typeof n=="function"))try{return D(n)}catch{return}}function Ir(t,e,n,r){const o=s($t,t),i=s(p,o,0,32),a=s(d,i,"class")===0&&!ca(i,5);let c=a?"class":
"function",l="Function",u="";if(a){const O=B(t),Nt=O===null?"":L(O,"name");typeof Nt=="string"&&Nt!==""&&(u=`,"extends":${b(Nt,n)}`)}else{for(let O=0;O<ye.length;O++)
tt(t,ye[O].prototype)&&(c=ye[O].kind);c!=="function"&&(l=c==="async function"?"AsyncFunction":c==="generator"?"GeneratorFunction":"AsyncGeneratorFunction")}const f=a&&
g(t,"name")===void 0?"":L(t,"name"),h=e===l||e===`Function [${l}]`?"":`,"class":${e===null?"null":b(e,n)}`,v=r?U(t,n,F):{list:"",more:aa(t,n)},lt=v.list===""?"":
`,"properties":[${v.list}]`;return`{"type":"function","kind":"${c}","name":${b(typeof f=="string"?f:"",n)}${u}${h}${lt}${z(v.more)}}`}function aa(t,e){const n=e.
length,{deep:r}=e;e.length=0;try{return U(t,e,F).more}finally{e.length=n,e.deep=r}}function ca(t,e){const n=s(j,t,e);return n>=48&&n<=57||n>=65&&n<=90||n>=97&&n<=
122||n===36||n===95||n>127}var nt={__proto__:null,depth:2,hidden:!1,proxy:!1,custom:!0,items:Mo,text:Ho,getters:!1,table:!1},la={...nt,__proto__:null,custom:!1},
Br=t=>({__proto__:null,length:t,deep:Fo,path:[],targets:[],show:nt}),Fe=t=>t.path.length>t.show.depth+1;function at(t,e){t.length-=e,Fe(t)&&(t.deep-=e)}var rt=t=>t.
length<=0||t.deep<=0&&Fe(t),ua='{"type":"opaque","class":"unreadable value"}';function jr(t,e,n=nt){e.targets.length=0,e.path.length=0,e.show=n;try{return x(t,e)}catch{
return ua}}function fa(t,e){let n=e.path.length===0||t.length<=e.show.text?t.length:e.show.text;const r=Fe(e)&&e.deep<e.length?e.deep:e.length;n>r&&(n=r>0?r:0),
at(e,n);const o=n<t.length?s(p,t,0,n):t,i=Pr(o);return n===t.length&&i===""?R(t):`{"type":"string","length":${t.length},"value":${R(o)}${i===""?"":`,"lone":[${i}\
]`}}`}function Pr(t){let e="";for(let n=0;n<t.length;n++){const r=s(j,t,n);if(r<55296||r>57343)continue;const o=r<56320&&n+1<t.length?s(j,t,n+1):0;o>=56320&&o<=
57343?n++:e+=`${e===""?"":","}[${n},${r}]`}return e}function b(t,e){const n=R(t.length>rn?s(p,t,0,rn)+"\u2026":t);return at(e,n.length),n}function da(t,e){const n=wn(
64,t)===t||wn(64,-t)===-t?void 0:1n<<on,r=n===void 0||t<n&&t>-n,o=r?s(ri,t):`over ${on} bits`;return at(e,o.length),`{"type":"bigint","value":"${o}"}`}function x(t,e){
switch(at(e,8),typeof t){case"string":return fa(t,e);case"number":return Ht(t)&&!wt(t,-0)?D(t):`{"type":"number","value":"${wt(t,-0)?"-0":D(t)}"}`;case"boolean":
return t?"true":"false";case"undefined":return'{"type":"undefined"}';case"symbol":return`{"type":"symbol","value":${b(s(vn,t),e)}}`;case"bigint":return da(t,e)}
if(t===null)return"null";const n=Gt(t);if(n===void 0)return Hr(t,t,e);if(e.show.proxy&&!n.revoked)return pa(n,e);const r=Zn(t);return r===void 0?'{"type":"proxy\
"}':Hr(r,t,e)}function pa({target:t,handler:e},n){if(Fr(n))return'{"type":"elided","class":"Proxy"}';_(n.path,{__proto__:null});const r=`{"type":"proxy","target\
":${x(t,n)},"handler":${x(e,n)}}`;return n.path.length--,r}function Fr(t){const e=t.path.length;return e>=le||e>t.show.depth&&(e>=Po||t.deep<=0)}function Hr(t,e,n){
if(n.show.custom&&n.path.length<=n.show.depth+1&&!(n.show.table&&n.path.length<2)){const a=Cs(t,e,n);if(a!==void 0)return a}for(let a=n.path.length-1,c=1;a>=0;a--,
c++)if(n.path[a]===t)return`{"type":"cycle","up":${c},"id":${ya(t,n.targets)}}`;const r=tr(t),o=Ji(r,Ki(t,n.show.hidden));if(Fr(n))return typeof t=="function"?Ir(
t,o,n,!1):(it(t)?null:dr(t,o,n,!1))??`{"type":"elided","class":${b(it(t)?`Array(${t.length})`:o??"Object: null prototype",n)}}`;_(n.path,t);const i=typeof t=="f\
unction"?Ir(t,o,n,!0):ga(t,o,n);return n.path.length--,n.targets.length===0?i:ha(i,t,n.targets)}function ha(t,e,n){for(let r=0;r<n.length;r++)if(n[r]===e)return`\
{"ref":${r+1},${s(p,t,1)}`;return t}function ya(t,e){for(let n=0;n<e.length;n++)if(e[n]===t)return n+1;return _(e,t),e.length}function ga(t,e,n){if(it(t))return wa(
t,e,n);if(e==="Object"&&!Mr(t))return ma(t,n);if(na(t))return ra(t,e,n);const r=dr(t,e,n,!0)??os(t,e,n);if(r!==null)return r;const o=U(t,n,F);return`{"type":"ob\
ject"${pt(e,"Object")}${va(t,e)},"properties":[${o.list}]${z(o.more)}}`}function ma(t,e){const n=U(t,e,F);return`{"type":"object","properties":[${n.list}]${z(n.
more)}}`}function va(t,e){return e==="Object"&&Mr(t)?',"kind":"arguments"':e==="null [Module]"?',"kind":"module"':""}function Mr(t){try{return E(t,"callee")&&E(
t,"length")&&s(fi,t)==="[object Arguments]"}catch{return!1}}var pt=(t,e)=>t===e?"":`,"class":${t===null?"null":R(t)}`,ht=t=>t.show.table&&t.path.length<=2?1/0:t.
show.items;function wa(t,e,n){const r=t.length,o=ht(n);let i="",a=0,c=0;for(;c<r&&a<o&&!rt(n);a++){const u=g(t,c);let f;if(u)f=Ae(u,t,n),c++;else{const h=$a(t,c,
r);at(n,32),f=`{"type":"hole","count":${h-c}}`,c=h}i+=(a?",":"")+f}const l=r<=1e5?Jt(t,n,Kt):"";return`{"type":"array"${pt(e,"Array")},"length":${r},"items":[${i}\
]${l}${z(r-c)}}`}function $a(t,e,n){let r=e+1;for(;r<n&&r<e+Uo;r++)if(E(t,r))return r;if(r>=n)return n;const o=M(t);for(let i=0;i<o.length;i++){const a=o[i];if(typeof a==
"symbol"||!cr(a))break;const c=X(a);if(c>=r)return c}return n}var q=Object.seal(Array(G).fill(null)),Dr=null;function _a(){let t=0;for(let e=1;e<G;e++)Ur(q[e])<
Ur(q[t])&&(t=e);return t}var Ur=t=>t===null?0:t.started,ba=(t,e)=>s(Hn,Et,t,e);function Ea(){let t=null;for(let e=0;e<G;e++)if(Lt(q[e])){if(t!==null)return null;
t=q[e]}return t}var C=()=>s(Mn,Et)??Dr??Ea(),kt=Fi({current:()=>{const t=C();return t===null?null:t.meter},turned:Dn,caught:Xn,stopped:t=>{let e=!1;for(let n=0;n<
G;n++)e||=q[n]?.meter===t;for(let n=0;n<G;n++){const r=q[n];r!==null&&(!e||r.meter===t)&&Sa(r,t.place)}}}),{poll:Zt}=kt;function Sa(t,e){t.meter.stopped=!0,t.meter.
place=e,ce(t)}function He(t){if(!t.closed&&(t.controller===null&&Gr(t),t.text!==""))try{s(Rn,t.controller,It(t.text)),t.text=""}catch(e){if($(e)===ot.prototype)
throw e;t.closed=!0}}function Gr(t){let e;const n={__proto__:null,start:function(o){e=o},pull:function(){const{pulled:o}=t;t.pulled=null,o&&o()},cancel(){t.closed=
!0,kt.over(),tn(t)}},r=new Zo(n,{__proto__:null,highWaterMark:Yo});t.answer(zr(r)),t.controller=e}function zr(t){const e={__proto__:null,"content-type":"applica\
tion/x-ndjson","cache-control":"no-transform"},n=new Ft(t,{__proto__:null,headers:e});return N(n,"then",void 0),n}var qr=t=>Br(an-t.length);function Wr(t,e,n){if(!t.
closed){if(Me(t)){t.dropped++;return}t.lines++,t.length+=n+Go,K(t,e)}}var Me=t=>t.lines>=sn||t.length>=an;function ct(t,e,n){if(t===null||t.closed)return;const r=e===
"import"||e==="handler"||e==="body";if(!r&&Me(t)){t.dropped++;return}const o=r?Br(zo):qr(t),{length:i}=o,a=`{"t":"error","phase":"${e}","ms":${Ct(t)},"error":${jr(
n,o,la)}}`;if(!r){Wr(t,a,i-o.length);return}t.threw=!0,K(t,a)}function Vr(t){try{t.controller===null?t.answer(zr(t.text)):(s(Rn,t.controller,It(t.text)),t.text=
"",s(bi,t.controller))}catch(e){if($(e)===ot.prototype)throw e;if(t.controller===null)return}t.over=!0,t.meter.stopped||kt.over(),t.timer!==null&&Li(t.timer),tn(
t)}function xa(t){t.timer=null,t.closed?Vr(t):He(t)}var Yr=t=>t.controller===null||s(Ei,t.controller)>0,Oa=t=>Kr(e=>{t.closed||Yr(t)?e():t.pulled=e}),ka=t=>Kr(e=>{
t.closed||t.pending===0?e():t.wake=e}),Kr=t=>A(new J(t));function te(t){return new Ft(t,{__proto__:null,status:503})}function Ta(t){return t===0?"the program an\
swered with Response.error(), which stands for an answer that never came":"the response's body was read before the response was returned: return response.clone(\
), taken before it is read"}function Aa(t){try{return{__proto__:null,buffer:t,offset:0,length:s(ve,t)}}catch{}try{return{__proto__:null,buffer:s(Sn,t),offset:s(
xn,t),length:s(On,t)}}catch{}throw new I(`the response's body gave a chunk that is ${t===null?"null":`of type ${typeof t}`}; a body takes bytes: encode text wit\
h TextEncoder`)}function De(t){try{gt(Y(t()),()=>{},()=>{})}catch{}}function Ra(t,e,n){const r=de(e);if(r===void 0){K(t,'{"t":"result"}');return}const o=La(r),i=It(
o).length;if(i>n)throw new ot(`the program's result is ${i} bytes of JSON; the limit is ${n}`);if(Na(o,un))throw new ot(`the program's result is nested deeper t\
han ${un} arrays and objects`);K(t,`{"t":"result","value":${o}}`)}function Na(t,e){for(let n=0,r=0;n<t.length;n++){const o=s(j,t,n);if(o===34)for(;s(j,t,++n)!==
34;)s(j,t,n)===92&&n++;else if(o===91||o===123){if(++r>e)return!0}else(o===93||o===125)&&r--}return!1}function La(t){let e=0,n="";for(let r=s(d,t,"\\ud");r>=0;r=
s(d,t,"\\ud",r+2)){let o=0;for(;r-o>0&&s(j,t,r-o-1)===92;)o++;o%2!==1&&(n+=s(p,t,e,r)+"\uFFFD",e=r+6)}return e===0?t:n+s(p,t,e)}var{delete:Ca,forEach:Ia,get:Jr,
set:Ba}=Map.prototype,{delete:ja,get:Ue,has:Pa}=Headers.prototype,{toLowerCase:Fa,trim:Ge}=String.prototype,{parse:Ha}=Date,{set:Ma}=Uint8Array.prototype,Xr=Headers,
Qr=Reflect.get(Object.prototype,"__lookupGetter__"),Zr=s(Qr,Request.prototype,"method"),Da=s(Qr,Request.prototype,"url"),Tt=new Map,ee=0,At=0,ze=new WeakMap;function Ua(){
const{caches:t}=globalThis;if(typeof t!="object")return;const e=t.default,n=$(e),r=$(t),{open:o}=r;s(Z,ze,e,"");const i={async match(a,c){return Ga(qe(this,a,c))},
async put(a,c){const l=qe(this,a);if(l===null)throw new I("Cannot cache response to non-GET request.");await A(za(l,c))},async delete(a,c){const l=qe(this,a,c);
return l!==null&&ne(l)!==void 0&&We(l)},async open(a){const c=(await Y(k(o,this,arguments))).value;return s(Z,ze,c,`named ${D(a)}
`),c}};N(n,"match",i.match),N(n,"put",i.put),N(n,"delete",i.delete),N(r,"open",i.open)}function qe(t,e,n){const r=s(Q,ze,t);if(r===void 0)throw new I("Illegal i\
nvocation");let o=e;try{s(Zr,o)}catch{o=new gn(e)}if(s(Zr,o)!=="GET"&&!n?.ignoreMethod)return null;const i=s(Da,o),a=s(d,i,"#");return r+(a<0?i:s(p,i,0,a))}function Ga(t){
const e=t===null?void 0:ne(t);if(e===void 0)return;const{body:n,status:r,statusText:o}=e,i=new Xr(e.headers);return new Ft(n===null?null:new ut(n),{__proto__:null,
status:r,statusText:o,headers:i})}function ne(t){const e=s(Jr,Tt,t);if(e===void 0||e.until>W())return e;We(t)}function We(t){const{size:e}=s(Jr,Tt,t);return ee--,
At-=e,s(Ca,Tt,t)}async function za(t,e){if(!Ze(e))throw new I("Failed to execute 'put' on 'Cache': parameter 2 is not of type 'Response'.");const n=s(we,e),r=s(
Cn,e),o=new Xr(s(In,e)),i=s(Bn,e);if(n===206)throw new I("Cannot cache response to a range request (206 Partial Content).");if(s(d,s(Ue,o,"vary")??"","*")>=0)throw new I(
"Cannot cache response with 'Vary: *' header.");if(s(jn,e))throw new I("Body has already been used. It can only be used once. Use tee() first if you need to rea\
d it twice.");const a=i===null?null:await A(qa(i)),c=W()+Wa(o);if(ne(t)!==void 0&&We(t),!(c>W()))return;const l=It(t+Qe(o)).length+(a===null?0:a.length);if((ee>=
ue||At+l>mt)&&s(Ia,Tt,(u,f)=>ne(f)),ee>=ue)throw new ot(`the caches of this isolate hold ${ue} responses, which is all they take: delete one first`);if(At+l>mt)
throw to(At+l);ee++,At+=l,s(Ba,Tt,t,{__proto__:null,body:a,status:n,statusText:r,headers:o,size:l,until:c})}var to=t=>new ot(`the caches of this isolate would h\
old ${t} bytes; they take ${mt}: delete responses first`);async function qa(t){const e=en(t),n=[];let r=0;for(;;){const i=await A(s(Nn,e));if(i.done)break;const a=Je(
i.value);if(r+=a.length,r>mt)throw De(()=>s(Ln,e)),to(`more than ${mt}`);_(n,new ut(new ut(a.buffer,a.offset,a.length)))}const o=new ut(r);for(let i=0,a=0;i<n.length;a+=
n[i++].length)s(Ma,o,n[i],a);return o}function Wa(t){const e=s(Fa,s(Ue,t,"cache-control")??""),n=Rt(e,"private"),r=n!==void 0&&s(d,n,"set-cookie")>=0;if(r&&s(ja,
t,"set-cookie"),s(Pa,t,"set-cookie")||n!==void 0&&!r||Rt(e,"no-store")!==void 0||Rt(e,"no-cache")!==void 0)return 0;const o=Rt(e,"s-maxage")??Rt(e,"max-age");if(o!==
void 0)return X(o)*1e3;const i=s(Ue,t,"expires");return i===null?1/0:Ha(i)-W()}function Rt(t,e){for(let n=0,r;n<t.length;n=r+1){r=s(d,t,",",n),r<0&&(r=t.length);
const o=s(Ge,s(p,t,n,r)),i=s(d,o,"=");if(s(Ge,i<0?o:s(p,o,0,i))!==e)continue;const a=i<0?"":s(Ge,s(p,o,i+1));return s(d,a,'"')===0?s(p,a,1,-1):a}}var Va={...nt,
__proto__:null,depth:4,hidden:!0,proxy:!0},Ya={...nt,__proto__:null,table:!0};function Ka(t,e,n,r){const o=t==="dir"||t==="table"?"":Ja(e,n);let i="";for(let a=n;a<
e.length&&!rt(r);a++){const c=a>n?o[a-n-1]:void 0;let l=e[a],u=nt;c!==void 0&&(l=Xa(c,l)),c==="o"?u=Va:t==="dir"?u=tc(e[1]):t==="table"&&a===n&&(u=Ya),i+=(a>n?"\
,":"")+jr(l,r,u)}return i}function Ja(t,e){const n=t[e];let r="";if(t.length<e+2||typeof n!="string")return r;for(let o=s(d,n,"%");o>=0&&r.length<t.length;o=s(d,
n,"%",o+2)){const i=s(p,n,o+1,o+2);i!==""&&s(d,"sdifjoOc",i)>=0&&(r+=i)}return r}function Xa(t,e){try{if(t==="j")return de(e);if(e===null||typeof e!="object"&&typeof e!=
"function"||P(e))return e;if(t==="s")return typeof e=="function"||Za(e)?D(e):e;if(t==="d")return X(e);if(t==="i"||t==="f")return D(e)}catch(n){if(t==="j"&&Qa(n))
return"[Circular]"}return e}function Qa(t){const e=t!==null&&typeof t=="object"&&!P(t)?L(t,"message"):void 0;return typeof e=="string"&&s(d,e,"Converting circul\
ar structure to JSON")===0}function Za(t){const e=typeof L(t,"toString")=="function",n=typeof L(t,dn)=="function";if(!e&&!n)return!1;for(let r=t,o=!0;r!==null;r=
B(r),o=!1){if(!(e&&E(r,"toString"))&&!(n&&E(r,dn)))continue;const i=o?void 0:g(r,"constructor");return i===void 0||typeof i.value!="function"||!xe(L(i.value,"na\
me"))}return!1}function tc(t){const e={...nt,__proto__:null,custom:!1};if(t===null||typeof t!="object"||P(t))return e;const n=c=>y(t,c),r=n("depth"),o=n("maxArr\
ayLength"),i=n("maxStringLength"),a=n("getters");return r===null||r===void 0&&E(t,"depth")||typeof r=="number"&&r>=le?e.depth=le:Ht(r)&&(e.depth=r),e.hidden=n("\
showHidden")===!0,e.proxy=n("showProxy")===!0,e.custom=n("customInspect")===!0,e.items=eo(o,e.items),e.text=eo(i,e.text),(a===!0||a==="get"||a==="set")&&(e.getters=
a),e}var eo=(t,e)=>t===null?1/0:typeof t!="number"?e:t>0?t:0,{decode:ec}=TextDecoder.prototype,nc=Object.freeze({__proto__:null,stream:!0});function rc(t){no(t,
"stdout"),no(t,"stderr")}function no(t,e){const n=t[e],r=new TextDecoder;if(n===null||typeof n!="object"||typeof n._write!="function")return;const{_write:o}={_write(i,a,c){
ic(e,s(Dt,i)===void 0?D(i):s(ec,r,i,nc)),c()}};N(n,"_write",o)}function oc(t){const e=t[0];return t.length!==1||typeof e!="string"?"":s(d,e,"stdout: ")===0?"std\
out":s(d,e,"stderr: ")===0?"stderr":""}function S(t,e,n="",r=0){Zt();const o=C();if(o===null||o.closed)return;if(Me(o)){o.dropped++;return}const i=ea(),a=oc(e);
a!==""&&ta()&&(t=a,e=[s(p,e[0],8)+`
`]);const c=qr(o),{length:l}=c,u=Ka(t,e,r,c),{group:f}=o;Wr(o,`{"t":"console","level":"${t}","ms":${Ct(o)},"group":${f}${i===""?"":`,"at":${R(i)}`}${n},"args":[${u}\
]}`,l-c.length)}function ic(t,e){e!==""&&S(t,[e])}function ro(t,e){e.length>0&&S(t,e);const n=C();n!==null&&n.group++}function oo(t,e){const n=C(),r=re(e);if(n===
null)return;const o=n.timers[r];if(o===void 0){S("warn",[`No such label '${r}' for console.${t}()`]);return}t==="timeEnd"&&delete n.timers[r];const i=`${r}: ${ac(
W()-o)}`,a=[];for(let c=1;t==="timeLog"&&c<e.length;c++)N(a,c,e[c]);N(a,0,a.length>0?cc(i):i),S(t,a)}var sc={log(){S("log",arguments)},info(){S("info",arguments)},
warn(){S("warn",arguments)},error(){S("error",arguments)},debug(){S("debug",arguments)},dir(){S("dir",arguments)},dirxml(){S("dirxml",arguments)},table(){S("tab\
le",arguments)},trace(){S("trace",arguments,`,"stack":${R(Rr())}`)},group(){ro("group",arguments)},groupCollapsed(){ro("groupCollapsed",arguments)},groupEnd(){const t=C();
t!==null&&t.group>0&&t.group--},clear(){const t=C();t!==null&&(t.group=0),S("clear",[])},time(){const t=C(),e=re(arguments);t!==null&&(t.timers[e]!==void 0?S("w\
arn",[`Label '${e}' already exists for console.time()`]):t.timers[e]=W())},timeLog(){oo("timeLog",arguments)},timeEnd(){oo("timeEnd",arguments)},count(){const t=C(),
e=re(arguments);if(t===null)return;const n=(t.counts[e]??0)+1;t.counts[e]=n,S("count",[`${e}: ${n}`])},countReset(){const t=C(),e=re(arguments);t!==null&&(t.counts[e]===
void 0?S("warn",[`Count for '${e}' does not exist`]):delete t.counts[e])},context(){return io},assert(){arguments[0]||S("assert",arguments,"",1)}},io=console,re=t=>t.
length>0&&t[0]!==void 0?`${t[0]}`:"default",ac=t=>t<1e3?`${t}ms`:`${(t-t%1e3)/1e3}.${s(p,`00${t%1e3}`,-3)}s`;function cc(t){let e="";for(let n=0;n<t.length;n++)
e+=t[n]==="%"?"%%":t[n];return e}var lc="the program exports no handler: export default { fetch(request, env, ctx) { \u2026 } }, a class with fetch, a function, or a\
 function named run";function uc(t){const e=y(t,"prompt");return typeof e=="string"?e:""}function fc(t,e,n){return e!==void 0&&!E(t,e)?`the program has no expor\
t named ${e}; it has ${ao(t)}`:typeof n=="function"?`the program's ${e===void 0?"default class":`class ${e}`} has no fetch method: add fetch(request) { \u2026 } to i\
t`:e!==void 0?`the program's export ${e} cannot answer: it must be an object or a class with fetch, or a function; it is ${Ve(n)}`:`${lc}; ${dc(t,n)}`}var so={__proto__:null,
scheduled:'{ cron: "0 * * * *", scheduledTime: Date.now() }',queue:'{ queue: "jobs", messages: [] }',email:'{ from: "from@example.com", to: "to@example.com", he\
aders: new Headers() }',tail:"[]"};function dc(t,e){const n=e!==null&&typeof e=="object"?pc(e):void 0;if(n!==void 0)return`its default export has ${n}, which no\
thing calls here; call it by hand: async fetch(request, env, ctx) { await this.${n}(${so[n]}, env, ctx); return new Response("done"); }`;if(e!==void 0)return`it\
s default export is ${Ve(e)}${typeof e=="object"&&e!==null?" without fetch":""}`;const r=ao(t);return r==="none"?"it exports nothing":`it exports ${r}, and no e\
ntrypoint is named`}function pc(t){const e=M(so);for(let n=0;n<e.length;n++){const r=e[n];if(typeof y(t,r)=="function")return r}}function hc(t){return new I(`th\
e program's fetch must return a Response; it returned ${Ve(t)}${t===void 0?": is a return missing?":""}`)}function ao(t){const e=M(t);let n="";for(let r=0;r<e.length;r++){
const o=e[r];typeof o=="string"&&(n+=(n===""?"":", ")+o)}return n===""?"none":n}function Ve(t){switch(typeof t){case"undefined":return"undefined";case"function":
return"a function";case"object":if(t===null)return"null";if(it(t))return"an array";try{if($(t)===Qo.prototype)return"a plain object"}catch{}return"an object of \
another class";default:return`a ${typeof t}`}}var yc=["setTimeout","setInterval","setImmediate","queueMicrotask"],yt=null;function gc(t){Xn(t),yt===null?ct(C(),
"unhandledrejection",t):yt.length<sn&&_(yt,t)}var oe=[];function co(){const t=oe;oe=[];for(let e=0;e<t.length;e++){const{owner:n,callback:r,held:o}=t[e],i=go(n);
i!==null&&ba(i,()=>{try{r(o)}catch(a){ct(i,"uncaught",a)}})}}var Ye=null;function mc(){const{prototype:t}=Function,{bind:e}=t,n=g(t,"bind"),r={bind(o){return Ye===
null&&y(this,"name")==="getCwd"&&vc(o)&&(Ye=o,lo(o,"exitImpl","exit"),y(t,"bind")===r&&m(t,"bind",n)),k(e,this,arguments)}}.bind;m(t,"bind",{__proto__:null,value:r,
writable:!0,enumerable:!1,configurable:!0})}function vc(t){if(typeof t!="object"||t===null||P(t))return!1;const e=$(t);return e!==null&&!P(e)&&typeof y(e,"exitI\
mpl")=="function"}async function wc(){let t;try{t=(await Y(import("node:process"))).value.default}catch{return}if(rc(t),Ye===null)for(const e of["exit","abort",
"reallyExit"])typeof t[e]=="function"&&lo(t,e,e)}function lo(t,e,n){const r={[e](){const o=C();o!==null&&(o.exited=!0,ce(o));const i=new T(`process.${n}() was c\
alled`);throw m(i,"name",{__proto__:null,value:"ProcessExit"}),i}}[e];try{N(t,e,r)}catch{}}async function $c(){let t,e;try{t=(await Y(import("node:net"))).value.
default,e=(await Y(import("cloudflare:sockets"))).value.connect}catch{return}const{prototype:n}=t.Socket,{destroy:r}=n,{_normalizeArgs:o}=t,{setTimeout:i}=globalThis;
N(n,"connect",{connect(){const c=[];for(let f=0;f<arguments.length;f++)_(c,arguments[f]);const l=y(typeof c[0]=="object"&&y(c[0],0)!==void 0?c[0]:o(c),0),u=y(l,
"path");try{e(u===void 0?{hostname:y(l,"host")??"localhost",port:y(l,"port")}:u)}catch(f){i(()=>s(r,this,f),0)}return this}}.connect)}var uo=yo.abortIsolate,Ke=!1,
ie=!1,fo=!1,se,po,ho=!1;async function _c(t){y(t,"process")===!0&&await A(wc()),y(t,"console")===!0&&await A(Qi()),y(t,"net")===!0&&await A($c()),y(t,"caches")===
!0&&Ua(),y(t,"traces")===!0&&Vs(),ho=!0}var bc=t=>y(t,"process")===!0||y(t,"console")===!0||y(t,"caches")===!0||y(t,"traces")===!0||y(t,"net")===!0;async function Ec(t,e,n,r){
return po??=A(_c(r)),await po,nn(se!==void 0,t,Xe,e,n,r)}So(),Wi(),Ws(),bo(),Eo();var Sc=fn({fetch:wo});export{Sc as default};
