// Made of crates/petri-runtime/harness by `npm run harness`; its SHA-256: c1d5b0e25ddc13b5bba4a0703d50953852014831c85a1c5d5c393d7701db64c3
import*as go from"cloudflare:workers";const Lt=(function(e){return e!==null&&!e.closed&&W()-e.started<=Po}),mo=(function(e){if(Lt(e))return e;for(let n=0;n<G;n++)
if(Lt(q[n]))return q[n];return null}),Xe=(function(e){return s(Dt,e)?{__proto__:null,buffer:s(bn,e),offset:s(En,e),length:s(Sn,e)}:Ra(e)}),vo=(function(e){return{
props:{},waitUntil(n){e.pending++;const r=()=>{e.pending--;const{wake:o}=e;e.wake=null,o&&o()};gt(Y(n),r,o=>{ct(e,"waitUntil",o),r()})},passThroughOnException(){}}}),
wo=(function(e,n,r,o,i){const a=y(i,"entrypoint"),c=y(i,"args"),l=it(c)?c:void 0,u=vo(e),f=a===void 0||E(n,a)?n[a??"default"]:void 0;if(typeof f=="function"&&!Oo(
f))return Bt(l===void 0?f(r,o,u):k(f,void 0,l),!1);if(typeof f=="function"){const h=de(f,[u,o]);if(typeof h.fetch=="function")return Bt(h.fetch(r),!0)}else{if(f!==
null&&typeof f=="object"&&typeof f.fetch=="function")return Bt(f.fetch(r,o,u),!0);if(a===void 0&&typeof n.run=="function")return Bt(k(n.run,void 0,[l===void 0?fc(
i):l[0],o,u]),!1)}throw new I(dc(n,a,f))}),Ct=(function(e){const n=W();return n>e.started?n-e.started:0}),It=(function(e){return s(bi,Rn,e)}),ce=(function(e,n){
ie=n===void 0,Je=!ie,n===void 0?$o():To(e,n),Lo(ie?e:null)}),Qe=(async function(e,n,r,o){K(e,`{"t":"start","v":1,"warm":${Je}}`);let i="import";try{const a=y(o,
"main"),c=y(o,"method")==="HEAD",l=ko(y(o,"outputBytes")),u=!ie&&!Je;u&&ce(e);let f=se.main===a?se.program:void 0;if(f===void 0){try{f=await A(import(a))}catch(O){
throw u&&ce(e,{reason:O}),O}u&&ce(e,null),se.main=a,se.program=f}i="handler";const h=wo(e,f,c?new mn(n,{__proto__:null,method:"HEAD"}):n,r,o),v=(await Y(h.value)).
value,lt=tn(v);if(h.fetch&&!lt)throw yc(v);if(!e.closed){const O=lt?Ro(e,v,c):Na(e,v,l);i="body",O&&await A(Ao(e,O,l))}}catch(a){ct(e,i,a)}do{for(;e.pending>0&&
!e.closed;)await Ta(e);lo(),e.closed||await Co()}while(e.pending>0&&!e.closed);le(e)}),_o=(function(e,n,r){const{props:o}=r;if(bo()||!o||typeof y(o,"main")!="st\
ring"||(po||(po=!0,ae=y(o,"key")),y(o,"key")!==ae))return te("a program cannot call the harness that runs it");if(y(o,"end")===!0)return fo!==void 0&&fo("its na\
me was given up"),te("this platform cannot end an isolate");const i=y(o,"cpuMs"),a=Ht(i)?i:Xo;return!yo&&Ec(o)?Sc(a,e,n,o):rn(ae!==void 0,a,Qe,e,n,o)}),le=(function(e){
if(!e.closed){const n=e.meter.stopped?`{"t":"stopped","place":${e.meter.place}}
`:"",r=e.exited?"exited":e.threw?"threw":"returned";e.text+=`${n}{"t":"end","ms":${Ct(e)},"outcome":"${r}","console_dropped":${e.dropped}}
`,e.closed=!0}e.over||Yr(e)}),w=(function(e,n){return s(hn,e,n)}),Ze=(function(e){let n="";const r=function(i,a){n+=`${n===""?"":","}[${R(i)},${R(a)}]`};s(Ti,e,
function(i,a){a!=="set-cookie"&&r(a,i)});const o=No(e);for(let i=0;i<o.length;i++)r("set-cookie",o[i]);return n}),$o=(function(){yt=[]}),bo=(function(){return s(
Dn,Et)!==void 0}),Eo=(function(){Object.assign(so,ac)}),So=(function(){addEventListener("unhandledrejection",e=>mc(e.reason)),addEventListener("error",e=>ct(C(),
"uncaught",s(Ni,e)??s(Li,e)));for(const e of gc)Io(globalThis,e);jo(),Bo(),vc()}),xo=(function(){const{revocable:e}={revocable(r,o){const i=Bi(r,o),{proxy:a,revoke:c}=i,
l=Hn(a,r,o);return i.revoke=()=>{l.revoked=!0,c()},m(i.revoke,"name",{__proto__:null,value:"",configurable:!0}),i}},n=ji.bind(void 0);m(n,"name",{value:"Proxy",
configurable:!0}),m(n,"revocable",{value:e,writable:!0,configurable:!0}),m(vt,"Proxy",{value:n,writable:!0,configurable:!0})}),Oo=(function(e){const n=s(p,s(_t,
e),0,6),r=s(j,n,5);if(s(d,n,"class")===0&&(r===32||r===123||r===10||r===13||r===9||r===47))return!0;const o=e.prototype;return o!==null&&typeof o=="object"&&typeof o.
fetch=="function"}),tn=(function(e){try{return s(_e,e),!0}catch{return!1}}),en=(function(e){const{wake:n,pulled:r}=e;e.wake=e.pulled=null,n&&n(),r&&r()}),ko=(function(e){
return Ht(e)&&e>=0&&!wt(e,-0)?e:Wo}),A=(function(e){return N(e,"constructor",J),e}),y=(function(e,n){const r=g(e,n);return r&&E(r,"value")?r.value:void 0}),R=(function(e){
return pe(s(ii,e))}),nn=(function(e){try{return s(xi,e)}catch{throw new I("the response's body is locked to a reader: release the reader's lock, or return respo\
nse.clone(), taken before it is read")}}),To=(function(e,n){const r=yt??[];yt=null;for(let o=0;o<r.length;o++)(n===null||n.reason!==r[o])&&ct(e,"unhandledreject\
ion",r[o])}),N=(function(e,n,r){return m(e,n,{__proto__:null,value:r,writable:!0,enumerable:!0,configurable:!0})}),Ao=(async function(e,n,r){for(let o=r;;){const i=await A(
s(Ln,n));if(i.done)return;const{buffer:a,offset:c,length:l}=Xe(i.value);for(let f=0;f<l&&f<o;f+=ln){const h=f+ln,v=h<l?h<o?h:o:l<o?l:o;for(K(e,`{"t":"body","bas\
e64":"${s($i,new ut(a,c+f,v-f))}"}`);!e.closed&&!Kr(e);)await ka(e);if(e.closed)break}const u=l>o;if(o-=l,u&&K(e,'{"t":"body_cut"}'),u||e.closed){Ue(()=>s(Cn,n));
return}}}),Ro=(function(e,n,r){const o=s(_e,n),i=s(jn,n),a=i!==null&&!r;if(o===0||a&&s(Pn,n))throw new I(Aa(o));const c=a?nn(i):null,l=`"status_text":${R(s(In,n))}\
,"headers":[${Ze(s(Bn,n))}]`;if(l.length>un)throw new ot(`the response's head is ${l.length} characters long; the limit is ${un}`);const u=s(ki,n)?',"websocket"\
:true':"";return K(e,`{"t":"response","ms":${Ct(e)},"status":${o},${l},"body":${a}${u}}`),!a&&i!==null&&Ue(()=>s(Oi,i)),c}),Bt=(function(e,n){return{__proto__:null,
value:e,fetch:n}}),No=(function(e){try{return s(Ai,e)}catch{return s(Ri,e,"set-cookie")}}),Lo=(function(e){Ur=e}),Y=(function(e){return A(new J(function(n,r){const o=function(a){
n({__proto__:null,value:a})};let i=!1;try{i=_(e)===J.prototype}catch{}if(i)try{gt(e,o,r);return}catch{}gt(new J(function(a){a(e)}),o,r)}))}),rn=(function(e,n,r,o,i,a){
let c=0;for(;c<G&&Lt(q[c]);)c++;if(c===G){if(!e)return te(`this isolate already has ${G} active runs; the limit is ${G}`);c=ba()}const l={__proto__:null,started:W(),
text:"",due:!1,timer:null,controller:null,answer:null,over:!1,closed:!1,lines:0,length:0,dropped:0,group:0,timers:{__proto__:null},counts:{__proto__:null},threw:!1,
exited:!1,pending:0,wake:null,pulled:null,meter:kt.meter(n)},u=A(new J(f=>{l.answer=f}));try{l.timer=$e(()=>Oa(l),Vo)}catch{zr(l)}return q[c]=l,kt.over(),s(Mn,Et,
l,r,l,o,i,a),u}),gt=(function(e,n,r){const i=g(e,"constructor")===void 0&&m(e,"constructor",Fi);try{s(Pi,e,n,r)}finally{i&&delete e.constructor}}),Co=(function(){
return A(new J(function(e){const n=function(){e(void 0)};try{Gn(n)}catch{$e(n,0)}}))}),Io=(function(e,n){const r=e[n];if(typeof r!="function")return;const o={[n](i){
if(Zt(),typeof i!="function")return k(r,e,arguments);const a=[];$(a,function(){oe.length>0&&lo();try{return k(i,this,arguments)}catch(c){ct(C(),"uncaught",c)}});
for(let c=1;c<arguments.length;c++)$(a,arguments[c]);return k(r,e,a)}}[n];N(e,n,o)}),Bo=(function(){const e=globalThis.FinalizationRegistry;if(typeof e!="functi\
on")return;const n=new be(e,{__proto__:null,construct(r,o,i){const a=y(o,0),c=C();return typeof a!="function"?de(r,o,i):de(r,[u=>{$(oe,{__proto__:null,owner:c,callback:a,
held:u})}],i)}});m(e.prototype,"constructor",{__proto__:null,value:n,writable:!0,enumerable:!1,configurable:!0}),m(globalThis,"FinalizationRegistry",{__proto__:null,
value:n,writable:!0,enumerable:!1,configurable:!0})}),jo=(function(){const{fromAsync:e}=Array;if(typeof e!="function")return;const n={fromAsync(r,o=void 0,i=void 0){
return k(e,this,[r,o===void 0?c=>(Zt(),c):typeof o!="function"?o:function(){return Zt(),k(o,i,arguments)}])}}.fromAsync;m(n,"length",{__proto__:null,value:1,configurable:!0}),
m(Array,"fromAsync",{__proto__:null,value:n,writable:!0,enumerable:!1,configurable:!0})}),K=(function(e,n){e.closed||(e.controller!==null&&!e.due&&(Un(()=>{e.due=
!1,Me(e)}),e.due=!0),e.text+=n+`
`,e.text.length>=Yo&&Me(e))});var G=16,Po=6e4,Fo=6,ue=28,Ho=64*1024,Mo=1e4,on=1e4,Do=100,sn=1000000n,Uo=32,Go=1e3,an=5e3,cn=1024*1024,zo=16,qo=256*1024,ln=48*1024,
Wo=1024*1024,Vo=3,Yo=64*1024,Ko=16,Jo=16,un=256*1024,fn=100,fe=100,mt=4*1024*1024,Xo=500;import{AsyncLocalStorage as Qo}from"node:async_hooks";var vt=globalThis,
{apply:k,construct:de,ownKeys:M,getPrototypeOf:_,getOwnPropertyDescriptor:g,defineProperty:m}=Reflect,{freeze:dn,hasOwn:E}=Object,{toPrimitive:pn,toStringTag:jt}=Symbol,
s=Function.prototype.call.bind(Function.prototype.call),hn=Reflect.get(Object.prototype,"__lookupGetter__"),J=Promise,T=Error,I=TypeError,ot=RangeError,yn=RegExp,
Zo=Object,gn=Function,Pt=WeakMap,ut=Uint8Array,Ft=Response,mn=Request,ti=ReadableStream,{isArray:it}=Array,{is:wt}=Object,{now:W}=Date,{isFinite:Ht}=Number,{isError:vn,
captureStackTrace:ei}=Error,{stringify:pe,parse:ni}=JSON,D=String,X=Number,{toString:ri}=Error.prototype,{exec:he}=RegExp.prototype,{toString:_t}=Function.prototype,
{toString:wn}=Symbol.prototype,{toString:oi}=BigInt.prototype,{slice:p,indexOf:d,lastIndexOf:$t,charCodeAt:j,toWellFormed:ii}=String.prototype,{forEach:si}=Map.
prototype,ai=w(Map.prototype,"size"),{forEach:ci}=Set.prototype,li=w(Set.prototype,"size"),{getTime:ui,toISOString:fi}=Date.prototype,{toString:di}=Object.prototype,
{asUintN:_n}=BigInt,{fromCharCode:pi}=String,{has:ye,get:Q,set:Z}=WeakMap.prototype,{has:hi}=WeakSet.prototype,yi=w(RegExp.prototype,"source"),gi=w(RegExp.prototype,
"flags"),$n={__proto__:null,Number:Number.prototype.valueOf,String:String.prototype.valueOf,Boolean:Boolean.prototype.valueOf,BigInt:BigInt.prototype.valueOf,Symbol:Symbol.
prototype.valueOf},ge=[{kind:"async function",prototype:_(async()=>{})},{kind:"generator",prototype:_(function*(){})},{kind:"async generator",prototype:_(async function*(){})}],
mi=_(new Map().entries()),vi=_(new Set().values()),Mt=new Map;for(const t of[Array,ArrayBuffer,Function,Map,Set,Object,RegExp,Date,DataView,Error,AggregateError,
RangeError,TypeError,Boolean,Number,String,Promise,WeakMap,WeakSet,BigInt,Symbol])Mt.set(t.prototype,t.name);Mt.set(_(Uint8Array.prototype),"TypedArray"),typeof vt.
SharedArrayBuffer=="function"&&Mt.set(vt.SharedArrayBuffer.prototype,"SharedArrayBuffer");var{get:wi}=Map.prototype,me=t=>s(wi,Mt,t),bt=_(Uint8Array.prototype),
ve=DataView.prototype,Dt=w(bt,jt),_i=w(bt,"length"),bn=w(bt,"buffer"),En=w(bt,"byteOffset"),Sn=w(bt,"byteLength"),xn=w(ve,"buffer"),On=w(ve,"byteOffset"),kn=w(ve,
"byteLength"),we=w(ArrayBuffer.prototype,"byteLength"),$i=Reflect.get(Uint8Array.prototype,"toBase64"),Tn=vt.SharedArrayBuffer,Ut=typeof Tn=="function"?w(Tn.prototype,
"byteLength"):void 0,An=s(hn,ArrayBuffer.prototype,"detached"),Rn=new TextEncoder,{encode:bi}=Rn,st=Response.prototype,{enqueue:Nn,close:Ei}=ReadableStreamDefaultController.
prototype,Si=w(ReadableStreamDefaultController.prototype,"desiredSize"),{getReader:xi,cancel:Oi}=ReadableStream.prototype,{read:Ln,cancel:Cn}=ReadableStreamDefaultReader.
prototype,_e=w(st,"status"),In=w(st,"statusText"),Bn=w(st,"headers"),jn=w(st,"body"),Pn=w(st,"bodyUsed"),ki=w(st,"webSocket"),{forEach:Ti,getSetCookie:Ai,getAll:Ri}=Headers.
prototype,Ni=w(ErrorEvent.prototype,"error"),Li=w(ErrorEvent.prototype,"message"),{setTimeout:$e,clearTimeout:Ci}=vt,{text:Ii}=st,be=Proxy,{revocable:Bi}=Proxy,
Fn=new WeakMap,Gt=t=>s(Q,Fn,t),P=t=>Gt(t)!==void 0;function Hn(t,e,n){const r={__proto__:null,target:e,handler:n,revoked:!1};return s(Z,Fn,t,r),r}function ji(t,e){
if(new.target===void 0)throw new I("Constructor Proxy requires 'new'");const n=new be(t,e);return Hn(n,t,e),n}var Et=new Qo,{run:Mn,getStore:Dn}=Et,{then:Pi}=Promise.
prototype,ft=256;function tt(t,e){try{let n=_(t);for(let r=0;n!==null&&r<ft&&!P(n);r++,n=_(n))if(n===e)return!0}catch{}return!1}function $(t,e){m(t,t.length,{__proto__:null,
value:e,writable:!0,enumerable:!0,configurable:!0})}var Fi=dn({__proto__:null,value:void 0,writable:!0,enumerable:!1,configurable:!0});function Un(t){try{$e(t,0)}catch{
Gn(t)}}function Gn(t){gt(s(Ii,new Ft("")),t,t)}import{claim as Hi}from"./guard.js";var Ee="user/",Mi="harness.js";import zt from"./source_maps.txt";var qt=zt.indexOf(
`
`),zn=qt<0?"":zt[0]==="0"?"$":"$"+zt.slice(0,qt),dt=qt<0?"":zn+"n",qn;function Wn(t,e,n){let r=0,o=t.length/e;for(;r<o;){const i=r+o>>1;n(i*e)?r=i+1:o=i}return r===
0?-1:(r-1)*e}function Vn(t,e,n){if(t==="")return null;qn??=ni(s(p,zt,qt+1));const r=y(qn,t);if(r===void 0||!(e>=1&&n>=1)||e>r[0])return null;const o=r[1],i=r[2],
a=e-1,c=n-1,l=Wn(o,5,h=>o[h]<a||o[h]===a&&o[h+1]<=c);let u=c;if(l>=0&&o[l]===a){const h=c-o[l+1];u=h<o[l+3]?o[l+2]:o[l+2]+o[l+4]+h-o[l+3]}const f=Wn(i,3,h=>i[h]<=
a);return f>=0&&i[f]===a?{line:i[f+1]+1,column:i[f+2]+u+1}:{line:a-(f<0?0:f/3+1)+1,column:u+1}}function Se(t){if(dt==="")return"";const e=s(d,t,"file:///")===0?
s(p,t,8):t;return s(d,e,Ee)===0?s(p,e,Ee.length):""}function Di(t){const e=s($t,t,":"),n=s($t,t,":",e-1),r=n<1?"":Se(s(p,t,0,n));if(r==="")return t;const o=Vn(r,
X(s(p,t,n+1,e)),X(s(p,t,e+1)));return r+(o===null?s(p,t,n):`:${o.line}:${o.column}`)}var Wt="...<omitted>...",xe="{ [native code] }",Vt=`"${Ee}`,Yn=`No such mod\
ule ${Vt}`,Kn;function Ui(){const t=`\\${zn}`,e=`/\\*${t}n\\*/`,n=`if\\(!\\(--${t}n>=0\\)\\)${t}n=${t}t\\(\\d+\\);`,r=[`static${e}\\{${n}\\}`,n,`\\(--${t}n>=0\\|\
\\|\\(${t}n=${t}t\\(\\d+\\)\\),`,`\\{${e}try(?=\\{)`,`\\{${e}(?=if)`,`catch\\(${t}_\\d+\\)\\{throw ${t}c\\(${t}_\\d+\\)\\}\\}`,`${t}c\\([^()]*\\);`,`:${t}f\\([^(\
)]*/\\*${t}n:\\*/\\)`,`${t}[fi]\\(`,`,${t}i(?=${e})`,`\\(0${e},`,`${e},?"(?:[^"\\\\]|\\\\.)*"/\\*${t}n&\\*/\\)`,`${e}[)};]`],o="(?:if\\(!\\(--|\\(--|(?:static|\\{|\\\
(0)?/\\*|catch\\(|,|:)",i=[`${o}?(?:${t}[cfinrt_]|\\$\\d*$)`,"(?:if\\(!\\(-{0,2}|\\(--|(?:static|\\{|\\(0)?/\\*)$"];return{added:Jn(r),cut:Jn(i)}}function Jn(t){
let e="";for(let n=0;n<t.length;n++)e+=(n===0?"":"|")+t[n];return new yn(e,"g")}function St(t){if(s(d,t,Yn)>=0)return Gi(t);const e=s(d,t,Wt);if(dt===""||e<0&&s(
d,t,dt)<0)return t;Kn??=Ui();const{added:n,cut:r}=Kn;let o="",i=0;n.lastIndex=0;for(let a=s(he,n,t);a!==null;a=s(he,n,t))o+=s(p,t,i,a.index),i=a.index+a[0].length;
return o+=s(p,t,i),e<0?o:zi(o,r)}function Gi(t){const e=s(d,t,Yn);if(e!==0&&(e!==7||s(d,t,"Error: ")!==0))return t;let n="",r=0;for(let o=s(d,t,Vt);o>=0;o=s(d,t,
Vt,r))n+=s(p,t,r,o+1),r=o+Vt.length;return n+s(p,t,r)}function zi(t,e){e.lastIndex=0;const n=s(d,t,Wt),r=s(p,t,0,n),o=s(p,t,n+Wt.length),i=s(he,e,r),a=s(d,o,"/)")===
0?s(p,o,2):o;return(i===null?r:s(p,r,0,i.index))+Wt+a}function qi(t){if(s(d,t,"class")!==0)return!1;const e=s(j,t,5);return e===32||e===123||e===47||e===9||e===
10||e===13}var Xn=new Pt,Wi=(t,e)=>s(Z,Xn,t,e);function Vi(){if(dt==="")return;const{toString:t}={toString(){const e=s(_t,s(Q,Xn,this)??this);if(s(d,e,dt)>=0)return St(
e);if(qi(e)||s(p,e,-xe.length)===xe)return e;const n=y(this,"name");return`function ${typeof n=="string"?n:""}() ${xe}`}};m(gn.prototype,"toString",{__proto__:null,
value:t,writable:!0,enumerable:!1,configurable:!0})}function Qn(t){if(dt===""||typeof t!="object"||t===null||P(t))return;const e=y(t,"errors");if(it(e)&&!P(e))for(let n=0;n<
e.length;n++)Zn(y(e,n));Zn(t)}function Zn(t){if(typeof t!="object"||t===null||P(t))return;const e=g(t,"message"),n=e===void 0?void 0:y(e,"value");if(e===void 0||
typeof n!="string"||!e.configurable)return;const r=St(n);r!==n&&m(t,"message",{__proto__:null,value:r})}function tr(t){let e=Gt(t);for(;e!==void 0;){if(e.revoked)
return;t=e.target,e=Gt(t)}return t}function B(t){const e=_(t);return P(e)?tr(e)??null:e}function L(t,e){for(let n=t,r=0;n!==null&&r<ft;n=B(n),r++){const o=g(n,e);
if(o!==void 0){if(E(o,"value"))return o.value;if(typeof o.get!="function")return;try{return k(o.get,t,[])}catch{return}}}}function er(t){for(let r=t,o=0;r!==null&&
o<ft;r=B(r),o++){const i=r===t?void 0:me(r);if(i!==void 0)return i;const a=Ki(t,g(r,"constructor"));if(a!=="")return a}const e=B(t);return e===null?null:`Object\
 <${er(e)??`[Object: null prototype]${Yi(e)?" {}":""}`}>`}function Yi(t){const e=M(t);for(let n=0;n<e.length;n++)if(g(t,e[n])?.enumerable)return!1;return!0}function Ki(t,e){
const n=e===void 0?void 0:e.value;if(typeof n!="function"||P(n))return"";const r=g(n,"prototype"),o=r===void 0?void 0:r.value;if(o===null||typeof o!="object"||!tt(
t,o))return"";const i=L(n,"name");if(typeof i=="string")return i;try{return D(i)}catch{return""}}function Ji(t,e){const n=L(t,jt);if(typeof n!="string"||n==="")
return"";const r=g(t,jt);return r!==void 0&&(e||r.enumerable)?"":n}var Xi=(t,e)=>e!==""&&(e!==t||e==="Object")?`${t??"null"} [${e}]`:t,Qi=" Object Array Functio\
n Error Date RegExp Number String Boolean Symbol BigInt Map Set WeakMap WeakSet WeakRef Promise ArrayBuffer SharedArrayBuffer DataView Int8Array Uint8Array Uint\
8ClampedArray Int16Array Uint16Array Int32Array Uint32Array Float16Array Float32Array Float64Array BigInt64Array BigUint64Array AggregateError EvalError RangeEr\
ror ReferenceError SyntaxError TypeError URIError Iterator FinalizationRegistry Proxy SuppressedError DisposableStack AsyncDisposableStack ",Oe=t=>typeof t=="st\
ring"&&s(d,Qi,` ${t} `)>=0,ke=Array.prototype,nr=null,Yt;async function Zi(){try{const{createRequire:t}=(await Y(import("node:module"))).value;nr=t("file:///")}catch{}}
function rr(){if(Yt===void 0){Yt=null;try{Yt=nr("node:util").inspect}catch{}}return Yt}function or(t){const e=rr(),n=g(ke,"includes");if(e===null||n===void 0)return null;
const r=[];let o="",i=!0;const a={includes(l){if(!i)$(r,{__proto__:null,value:l,text:""});else return i=!1,!1;return!0}}.includes,c={__proto__:null,customInspect:!1,
depth:0,breakLength:1/0,maxStringLength:1/0,showProxy:!1,stylize(l,u){const f=ts(l,u);return f!==""?$(r,{__proto__:null,value:void 0,text:f}):u==="string"?$(r,{
__proto__:null,value:ir(l,1,l.length-1),text:""}):u==="special"&&s(d,l,"[Circular")!==0&&(o+=l),l}};try{m(ke,"includes",{__proto__:null,value:a,writable:!0,enumerable:!1,
configurable:!0});const l=s(e,void 0,t,c);return typeof l=="string"?{__proto__:null,values:r,words:o,text:l}:null}catch{return null}finally{try{m(ke,"includes",
n)}catch{}}}function ts(t,e){switch(e){case"number":return t==="-0"||t==="NaN"||s(d,t,"Infinity")>=0?`{"type":"number","value":"${t}"}`:D(X(t));case"bigint":return`\
{"type":"bigint","value":"${s(p,t,0,-1)}"}`;case"boolean":case"null":return t;case"undefined":return'{"type":"undefined"}';case"symbol":return`{"type":"symbol",\
"value":${R(ir(t,0,t.length))}}`;default:return""}}var es={__proto__:null,b:"\b",t:"	",n:`
`,f:"\f",r:"\r",v:"\v"};function ir(t,e,n){let r="",o=e;for(let i=s(d,t,"\\",e);i>=0&&i+1<n;i=s(d,t,"\\",o)){const a=t[i+1],c=a==="x"?2:a==="u"?4:0;r+=s(p,t,o,i)+
(c>0?pi(X("0x"+s(p,t,i+2,i+2+c))):es[a]??a),o=i+2+c}return r+s(p,t,o,n)}var ns={__proto__:null,AbortSignal:["aborted"],Blob:["size","type"],Crypto:[],CryptoKey:[
"type","extractable","algorithm","usages"],Event:["type","defaultPrevented","cancelable","timeStamp"],File:["size","type","name","lastModified"],MessageChannel:[
"port1","port2"],Performance:["timeOrigin"],Request:["method","url","headers","cache","redirect","integrity","keepalive","signal","body","bodyUsed","cf"],Response:[
"status","statusText","headers","body","bodyUsed","ok","redirected","type","url"],URL:["href","origin","protocol","username","password","host","hostname","port",
"pathname","search","searchParams","hash"],URLPattern:["protocol","username","password","hostname","port","pathname","search","hash","hasRegExpGroups"]},rs=" As\
yncFunction GeneratorFunction AsyncGeneratorFunction ",os=" Headers URLSearchParams FormData ",sr=new WeakMap,Te={name:"",fields:[],forEach:null};function is(t,e,n){
const r=B(t);if(r===null)return null;let o=s(Q,sr,r);if(o===void 0&&(o=ls(r),s(Z,sr,r,o)),o===Te)return null;if(o.forEach!==null)return as(o,t,e,n);let i="";for(let u=0;u<
o.fields.length&&!(n.show.table&&n.path.length<=2);u++){const{key:f,get:h}=o.fields[u];let v;try{v=h===null?y(t,f):s(h,t)}catch{continue}v===void 0&&(h===null||
f==="cf")||(i+=`${i===""?"":","}[${R(f)},${x(v,n)}]`)}const a=e===null?`null [${o.name}]`:cs(e,o.name),c=U(t,n,i===""?F:u=>typeof u=="symbol"||!ss(o,u)),l=i===""||
c.list===""?i+c.list:`${i},${c.list}`;return`{"type":"object","class":${b(a,n)},"kind":"platform","properties":[${l}]${z(c.more)}}`}function ss({fields:t},e){for(let n=0;n<
t.length;n++)if(t[n].get===null&&t[n].key===e)return!0;return!1}function as({forEach:t,name:e},n,r,o){let i=0;try{s(t,n,()=>{i++})}catch{return null}return hr(t,
n,r,e,i,o)}function cs(t,e){const n=t.length-e.length-3;return n>0&&s(p,t,n)===` [${e}]`?s(p,t,0,n):t}function ls(t){const e=[];let n="";for(let r=t,o=0;r!==null&&
o<ft&&me(r)===void 0;r=B(r),o++){const i=Ae(r),a=ns[i];if(i!==""){if(n===""&&(n=i),s(d,os,` ${i} `)>=0){const c=cr(r,"forEach","value");return c===null?Te:{name:i,
fields:[],forEach:c}}if(a!==void 0){ar(e,r,a,!0);break}ar(e,r,M(r),!1)}}return n===""?Te:{name:n,fields:e,forEach:null}}function ar(t,e,n,r){const o=t.length;for(let i=0;i<
n.length;i++){const a=n[i],c=typeof a=="string"?cr(e,a,"get"):null;(c!==null||r&&!E(e,a))&&$(t,{__proto__:null,key:a,get:c})}if(!(!r||o===0))for(let i=0;i<o;i++){
const a=t[0];for(let c=1;c<t.length;c++)t[c-1]=t[c];t[t.length-1]=a}}function Ae(t){const e=y(t,"constructor");if(typeof e!="function"||P(e)||s($t,s(_t,e),"[nat\
ive code]")<0)return"";const n=y(e,"name"),r=y(t,jt);return typeof n!="string"||Oe(n)||s(d,rs,` ${n} `)>=0||typeof r=="string"&&s(d,r,".")>=0?"":n}function cr(t,e,n){
for(let r=t,o=0;r!==null&&o<ft;r=B(r),o++){const i=g(r,e);if(i===void 0)continue;const a=E(i,n)?i[n]:void 0;return typeof a=="function"&&s($t,s(_t,a),"[native c\
ode]")>0?a:null}return null}var F=()=>!0,Kt=t=>typeof t=="symbol"||!lr(t),lr=t=>{const e=X(t);return e>=0&&e<4294967295&&D(e)===t&&e%1===0};function ur(t,e,n){const r=typeof t==
"symbol"?`{"type":"symbol","value":${b(s(wn,t),n)}}`:us(t,n);return e?r:`{"type":"hidden","value":${r}}`}function us(t,e){const n=Fr(t);return n===""?b(t,e):`{"\
type":"string","value":${b(t,e)},"lone":[${n}]}`}function U(t,e,n){const r=M(t),{hidden:o}=e.show;let i="",a=0;for(let c=0;c<r.length;c++){const l=r[c];if(!n(l))
continue;const u=hs(t,l);if(!(u===void 0||!(o||u.enumerable))){if(rt(e)){a++;continue}i+=`${i===""?"":","}[${ur(l,u.enumerable,e)},${Re(u,t,e)}]`}}if(o){const c=ds(
t,e);c!==""&&(i+=i===""?c:`,${c}`)}return{__proto__:null,list:i,more:a}}var fs=3;function ds(t,e){let n="",r=B(t);if(r===null||fr(r)||Ae(r)!=="")return n;for(let o=0;o<
fs&&r!==null&&(o===0||!(fr(r)||Ae(r)!==""));o++,r=B(r)){const i=M(r);for(let a=0;a<i.length&&!rt(e);a++){const c=i[a],l=g(r,c);c==="constructor"||l===void 0||typeof l.
value=="function"||ps(t,r,c)||(n+=`${n===""?"":","}[${ur(c,l.enumerable,e)},${Re(l,t,e)}]`)}}return n}function fr(t){const e=g(t,"constructor"),n=e===void 0?void 0:
e.value;return typeof n=="function"&&Oe(L(n,"name"))}function ps(t,e,n){for(let r=t;r!==e&&r!==null;r=B(r))if(E(r,n))return!0;return!1}function hs(t,e){try{return g(
t,e)}catch{return{__proto__:null,enumerable:!0,get:void 0}}}function Re(t,e,n){if(E(t,"value"))return x(t.value,n);const{get:r,set:o}=t,{getters:i}=n.show;if(r===
void 0&&o===void 0)return E(t,"set")?'{"type":"undefined"}':'{"type":"opaque","class":"<uninitialized>"}';const a=r===void 0?"set":o===void 0?"get":"get/set";if(n.
show.table&&n.path.length<=2&&r!==void 0)return x(ys(r,e),n);let c="";if(r!==void 0&&(i===!0||i==="get"&&o===void 0||i==="set"&&o!==void 0))try{c=`,"got":${x(k(
r,e,[]),n)}`}catch(l){c=`,"threw":${x(l,n)}`}return`{"type":"accessor","value":"${a}"${c}}`}function ys(t,e){try{return k(t,e,[])}catch{return}}var z=t=>t>0?`,"\
more":${t}`:"";function dr(t,e,n){const r=U(t,e,n);return(r.list===""?"":`,"properties":[${r.list}]`)+z(r.more)}function Jt(t,e,n){const r=U(t,e,n);return r.list===
""?"":`,"properties":[${r.list}]`}function pr(t,e,n,r){if(!gs(t))return r?gr(t,n):null;const o=ws(t,e,n,r)??bs(t,e,n,r)??_s(t,e,n,r);return o!==null||!r?o:ms(t,
e,n)??vs(t,e,n)??Es(t,e,n)??Ts(t,e,n)??gr(t,n)??Ls(t,e)}function gs(t){for(let e=B(t),n=0;e!==null&&n<ft;e=B(e),n++){const r=me(e);if(r!==void 0)return r!=="Obj\
ect"}return!0}function H(t,e){try{return s(t,e)}catch{return}}var Ne=(t,e,n,r=F)=>n?dr(t,e,r):"";function ms(t,e,n){const r=H(ai,t);return r===void 0?null:hr(si,
t,e,"Map",r,n)}function hr(t,e,n,r,o,i){const a=ht(i);let c="",l=0;s(t,e,(f,h)=>{if(l>=a||rt(i))return;const v=x(h,i);c+=`${l++?",":""}[${v},${x(f,i)}]`});const u=Jt(
e,i,F)+z(o-l);return`{"type":"map","class":${b(n??`null [${r}]`,i)},"size":${o},"entries":[${c}]${u}}`}function vs(t,e,n){const r=H(li,t),o=ht(n);if(r===void 0)
return null;let i="",a=0;return s(ci,t,c=>{a<o&&!rt(n)&&(i+=(a++?",":"")+x(c,n))}),`{"type":"set","class":${b(e??"null [Set]",n)},"size":${r},"items":[${i}]${Jt(
t,n,F)}${z(r-a)}}`}function ws(t,e,n,r){const o=H(ui,t);return o===void 0?null:`{"type":"date"${pt(e,"Date")},"value":${wt(o,NaN)?"null":`"${s(fi,t)}"`}${Ne(t,n,
r)}}`}function _s(t,e,n,r){const o=M($n);for(let i=0;i<o.length;i++){const a=o[i],c=H($n[a],t);if(c===void 0)continue;const l=e===a?"":`,"made":${e===null?"null":
R(e)}`,u=a==="String"?$s(c.length):F;return`{"type":"boxed","class":"${a}"${l},"value":${x(c,n)}${Ne(t,n,r,u)}}`}return null}var $s=t=>e=>Kt(e)||e>=t;function bs(t,e,n,r){
const o=wt(t,yn.prototype)?void 0:H(yi,t);return o===void 0?null:`{"type":"regexp"${pt(e,"RegExp")},"value":${b(`/${o}/${H(gi,t)??""}`,n)}${Ne(t,n,r)}}`}function Es(t,e,n){
const r=s(Dt,t);if(r!==void 0)return xs(t,e,r,n);let o="ArrayBuffer",i=H(we,t);if(i===void 0&&Ut!==void 0&&(o="SharedArrayBuffer",i=H(Ut,t)),i!==void 0)return Ss(
t,e??`null [${o}]`,i,n);const a=H(kn,t);if(a===void 0)return null;const c=x(s(xn,t),n),l=U(t,n,F),u=`${V("byteLength",`${a}`)},${V("byteOffset",`${s(On,t)}`)},${V(
"buffer",c)}`;return`{"type":"object","class":${b(e??"null [DataView]",n)},"properties":[${u}${l.list===""?"":`,${l.list}`}]${z(l.more)}}`}var V=(t,e)=>`[{"type\
":"hidden","value":"${t}"},${e}]`;function Ss(t,e,n,r){if(An!==void 0&&H(An,t)===!0)return`{"type":"bytes","class":${b(e,r)},"length":0,"items":[],"detached":tr\
ue}`;const o=ht(r),i=n<o?n:o,a=yr(new ut(t,0,i),i,r);return`{"type":"bytes","class":${b(e,r)},"length":${n},"items":[${a}]${Jt(t,r,F)}}`}function xs(t,e,n,r){const o=s(
_i,t),i=ht(r),a=e===`Buffer [${n}]`&&r.show.custom?"Buffer":e??`null [${n}]`,c=yr(t,o<i?o:i,r);let l=a==="Buffer"?ks(t,r):U(t,r,Kt).list;if(r.show.hidden&&a!=="\
Buffer"){const u=s(Sn,t),f=s(bn,t),h=H(we,f)??(Ut===void 0?0:H(Ut,f)??0),v=o===0?Os(n)/8:u/o,lt=s(En,t),O=`{"type":"object","class":"ArrayBuffer","properties":[${V(
"byteLength",`${h}`)}]}`;l=`${`${V("BYTES_PER_ELEMENT",`${v}`)},${V("length",`${o}`)},${V("byteLength",`${u}`)}`},${V("byteOffset",`${lt}`)},${V("buffer",O)}`+(l===
""?"":`,${l}`)}return`{"type":"bytes","class":${b(a,r)},"length":${o},"items":[${c}]${l===""?"":`,"properties":[${l}]`}}`}function Os(t){let e=0;for(let n=0;n<t.
length;n++){const r=s(j,t,n)-48;r>=0&&r<=9&&(e=e*10+r)}return e}function ks(t,e){const{show:n}=e;e.show=nt;const{list:r}=U(t,e,Kt);return e.show=n,r}function yr(t,e,n){
let r="";for(let o=0;o<e&&!rt(n);o++)r+=(o?",":"")+x(t[o],n);return r}function Ts(t,e,n){if(!tt(t,J.prototype))return null;const r=or(t),o=pt(e,"Promise"),i=As(
r);if(i===null)return null;const a=i==="fulfilled"||i==="rejected"?`,"value":${Le(r.values[0],n)}`:"";return`{"type":"promise"${o}${i===""?"":`,"state":"${i}"`}${a}${dr(
t,n,F)}}`}function As(t){return t===null?"":s(d,t.words,"<pending>")===0?"pending":t.values.length===0?null:s(d,t.words,"<rejected>")>=0?"rejected":"fulfilled"}
function Le({value:t,text:e},n){return e===""?x(t,n):(at(n,e.length),e)}function gr(t,e){const n=tt(t,mi)?"Map":tt(t,vi)?"Set":"";if(n==="")return null;const r=M(
t).length>0?null:or(t);if(r===null||s(d,r.text,"[")!==0)return null;const o=s(d,r.text," Entries] {")>0,i=o?2:1,a=ht(e),{values:c}=r;let l="",u=0;for(let h=0;h+
i<=c.length&&u<a&&!rt(e);h+=i,u++){const v=Le(c[h],e);l+=(u?",":"")+(o?`[${v},${Le(c[h+1],e)}]`:v)}const f=Rs(r.text)+(c.length/i-u);return`{"type":"iterator","\
class":"${n} ${o?"Entries":"Iterator"}","${o?"entries":"items"}":[${l}]${z(f)}}`}function Rs(t){const e=s(d,s(p,t,-16)," more item");if(e<0)return 0;let n=t.length-
16+e-1,r=0;for(let o=1;n>=0;n--,o*=10){const i=s(j,t,n)-48;if(!(i>=0&&i<=9))break;r+=i*o}return r}var Ns={};function Ls(t,e){const n=mr(ye,t)?"WeakMap":mr(hi,t)?
"WeakSet":"";return n===""?null:`{"type":"opaque","class":${R(e??`null [${n}]`)},"weak":true}`}function mr(t,e){try{return k(t,e,[Ns]),!0}catch{return!1}}var Cs=Symbol.
for("nodejs.util.inspect.custom"),Ce=0;function Is(t,e,n){const r=L(t,Cs);if(typeof r!="function"||Ce>=Uo)return;const o=g(t,"constructor"),i=o===void 0?void 0:
o.value;if(typeof i=="function"&&L(i,"prototype")===t||s(Dt,t)!==void 0)return;const a=rr()??js;if(r!==a){Ce++;try{const{depth:c}=n.show,l=c-n.path.length,u=k(r,
e,[l,Bs(n,l),a]);return u===e?void 0:typeof u!="string"?x(u,n):(at(n,u.length),`{"type":"custom","value":${R(u)}}`)}catch{return}finally{Ce--}}}function Bs(t,e){
const{hidden:n,proxy:r,custom:o,items:i,text:a,getters:c}=t.show;return{stylize:l=>`${l}`,showHidden:n,depth:e,colors:!1,customInspect:o,showProxy:r,maxArrayLength:i,
maxStringLength:a,breakLength:80,compact:3,sorted:!1,getters:c,numericSeparator:!1}}function js(t){return typeof t=="string"?`'${t}'`:D(t)}var{get:vr,set:Ps,has:Fs,
deleteProperty:wr,preventExtensions:Hs,setPrototypeOf:Ms}=Reflect,Ds=["EvalError","RangeError","ReferenceError","SyntaxError","TypeError","URIError","AggregateE\
rror","SuppressedError"];function Us(t){const e={__proto__:gn.prototype};let n=e;const r=(a,c)=>a===t?n:c,o=new be(T,{__proto__:null,get:(a,c,l)=>vr(r(c,a),c,l),
set:(a,c,l,u)=>Ps(r(c,a),c,l,u),has:(a,c)=>Fs(r(c,a),c),deleteProperty:(a,c)=>wr(r(c,a),c),defineProperty:(a,c,l)=>m(r(c,a),c,l),getOwnPropertyDescriptor:(a,c)=>g(
r(c,a),c),ownKeys(a){const c=M(a);if(n===a)return c;const l=[];for(let u=0;u<c.length;u++)c[u]!==t&&$(l,c[u]);return g(n,t)!==void 0&&$(l,t),l},preventExtensions(a){
const c=g(n,t);return c===void 0?wr(a,t):m(a,t,c),n=a,Hs(a)}});Wi(o,T);const i=(a,c)=>m(a,c,{__proto__:null,value:o,writable:!0,enumerable:!1,configurable:!0});
i(T.prototype,"constructor"),i(globalThis,"Error");for(const a of Ds){const c=globalThis[a];typeof c=="function"&&_(c)===T&&Ms(c,o)}return()=>vr(e,t,o)}var et="\
prepareStackTrace",_r,Ie,Xt=!1,Be=!1,$r=new Pt,br=new Pt;function Gs(t,e){let n="<error>",r="";try{n=St(s(ri,t))}catch{}for(let i=0;i<e.length;i++)r+=`
    at ${Er(e[i])}`;let o=n;return Qt(Fe(r),i=>(i!==""&&(o+=`
`+Sr(i)),!0)),o}var Er=t=>s(ye,xt,t)?ta(t):s(_(t).toString,t);function Sr(t){const e=Ot(t),n=e===""?"":Di(e);if(n===e)return t;const r=t[t.length-1]===")"?")":"";
return s(p,t,0,t.length-r.length-e.length)+n+r}var{prepareStackTrace:je}={prepareStackTrace(t,e){return Gs(t,e)}};function zs(t){const e=s(Q,$r,t);if(e!==void 0)
return e;const n={prepareStackTrace(r,o){return k(t,this,[r,Xs(o)])}}.prepareStackTrace;return s(Z,$r,t,n),s(Z,br,n,t),n}var qs={get prepareStackTrace(){if(Be)return;
const t=Xt?void 0:Ie===void 0?_r:Ie();return typeof t=="function"?zs(t):je},set prepareStackTrace(t){_r=typeof t!="function"||t===je?void 0:s(Q,br,t)??t}},{get:xr,
set:Ws}=g(qs,et);function Vs(){m(T,et,{__proto__:null,get:xr,set:Ws,enumerable:!1,configurable:!0})}function Ys(){Ie??=Us(et)}var Or=t=>t!==void 0&&E(t,"get")&&
t.get===xr;function Ks(t){const e=g(T,et);if(!Or(e))return kr(e,je,t);const n=Xt;Xt=!0;try{return t()}finally{Xt=n}}function Js(t){const e=g(T,et);if(!Or(e))return e===
void 0?t():kr(e,void 0,t);Be=!0;try{return t()}finally{Be=!1}}function kr(t,e,n){N(T,et,e);try{return n()}finally{t===void 0?delete T[et]:m(T,et,t)}}var xt=new Pt,
Tr;function Xs(t){const e=[];let n=[];for(let r=0;r<t.length;r++){const o=t[r],i=Ot(`    at ${Er(o)}`);if(s(d,i,Pe)===0||s(d,i,"node-internal:")===0)n=[];else if(i===
"<anonymous>")$(n,Ar(o));else{for(let a=0;a<n.length;a++)$(e,n[a]);$(e,Ar(o)),n=[]}}for(let r=0;r<n.length;r++)$(e,n[r]);return e}function Ar(t){if(s(ye,xt,t))return t;
Tr??=Qs(_(t));const e={__proto__:Tr};return s(Z,xt,e,t),e}function Qs(t){const e={},n=M(t);for(let r=0;r<n.length;r++){const o=n[r],i=t[o];if(typeof i!="functio\
n"||o==="constructor")continue;const a={[o](){const c=s(Q,xt,this);if(c===void 0)throw new I(`CallSite method ${o} expects CallSite as receiver`);return Zs(o,c,
s(i,c),t)}}[o];m(e,o,{__proto__:null,value:a})}return e}function Zs(t,e,n,r){if(t==="toString")return s(p,Sr(`    at ${n}`),7);if(t==="getFileName"||t==="getScr\
iptNameOrSourceURL")return typeof n=="string"&&Se(n)||n;const o=t==="getEnclosingLineNumber"||t==="getEnclosingColumnNumber";if(!o&&t!=="getLineNumber"&&t!=="ge\
tColumnNumber")return n;const i=s(r.getFileName,e),a=s(o?r.getEnclosingLineNumber:r.getLineNumber,e),c=s(o?r.getEnclosingColumnNumber:r.getColumnNumber,e),l=typeof i==
"string"?Vn(Se(i),a,c):null;return l===null?n:t==="getLineNumber"||t==="getEnclosingLineNumber"?l.line:l.column}var ta=t=>{const e=s(Q,xt,t);return s(_(e).toString,
e)},Pe=`${Mi}:`;function Ot(t){if(s(d,t,"    at ")!==0)return"";if(s(j,t,t.length-1)===41){const e=s($t,t,"(");if(e>=0)return s(p,t,e+1,-1)}return s(p,t,s(d,t,"\
    at async ")===0?13:7)}function Qt(t,e){for(let n=0;;){const r=s(d,t,`
`,n);if(!e(r<0?s(p,t,n):s(p,t,n,r))||r<0)return;n=r+1}}function Fe(t){let e="",n="",r=!0;return Qt(t,o=>{const i=Ot(o);return s(d,i,Pe)===0||s(d,i,"node-interna\
l:")===0?n="":i==="<anonymous>"?n+=`
`+o:(e+=(r?"":n+`
`)+o,n="",r=!1),!0}),e+n}function Rr(){const t={__proto__:null},e=g(T,"stackTraceLimit");let n="";try{N(T,"stackTraceLimit",Jo),n=Js(()=>(ei(t),t.stack))}catch{}
try{e&&m(T,"stackTraceLimit",e)}catch{}return typeof n=="string"?n:""}function Nr(){const t=Fe(Rr()),e=s(d,t,`
`);return e<0?"":s(p,t,e+1)}function ea(){let t=!0;return Qt(Rr(),e=>{const n=Ot(e);return n===""||s(d,n,Pe)===0?!0:(t=s(d,n,"node-internal:")===0,!1)}),t}function na(){
let t="";return Qt(Nr(),e=>(t=Ot(e),t===""||t==="<anonymous>")),t==="<anonymous>"?"":t}var Lr=DOMException.prototype,ra=t=>vn(t)||tt(t,T.prototype)||tt(t,Lr);function oa(t,e,n){
const r=Ir(t,"name")??"Error",o=St(Ir(t,"message")??""),{hidden:i}=n.show,a=aa(t,sa(t),r,o),c=a===""?`${r}: ${o}`:a,l=h=>{if(i)return!0;if(h==="stack"||h==="rem\
ote"&&ia(o))return!1;if(h!=="message"&&h!=="name")return!0;const v=h==="name"?L(t,"name"):L(t,"message");return typeof v=="string"&&s(d,c,v)<0};let u=`{"type":"\
error"${e===r?"":pt(e,"")},"name":${b(r,n)},"message":${b(o,n)},"stack":${b(a,n)}`;i||(u+=Cr(t,"cause",n)+Cr(t,"errors",n));const f=U(t,n,tt(t,Lr)?h=>h!=="code"&&
l(h):l);return`${u}${f.list===""?"":`,"properties":[${f.list}]`}${f.more>0?`,"more":${f.more}`:""}}`}var ia=t=>s(d,t,"network: ")===0||s(d,t,"This worker is not\
 permitted to access the internet")===0;function Cr(t,e,n){const r=g(t,e);return r===void 0||r.enumerable||!E(r,"value")||e==="errors"&&!it(r.value)?"":`,"${e}"\
:${x(r.value,n)}`}function sa(t){let e;try{e=Ks(()=>t.stack)}catch{}return typeof e=="string"?St(Fe(e)):""}function aa(t,e,n,r){const o=s(d,e,`
    at `),i=vn(t)?g(t,"stack"):void 0;if(o<0||i===void 0||E(i,"value"))return e;const a=s(p,e,0,o),c=s(p,a,n.length),l=r===""?n:n===""?r:`${n}: ${r}`;return s(d,
a,n)===0&&(c===""||s(d,c,": ")===0)&&a!==l?l+s(p,e,o):e}function Ir(t,e){const n=L(t,e);if(typeof n=="string"||n===void 0||n===null)return n??void 0;if(!(typeof n==
"object"||typeof n=="function"))try{return D(n)}catch{return}}function Br(t,e,n,r){const o=s(_t,t),i=s(p,o,0,32),a=s(d,i,"class")===0&&!la(i,5);let c=a?"class":
"function",l="Function",u="";if(a){const O=B(t),Nt=O===null?"":L(O,"name");typeof Nt=="string"&&Nt!==""&&(u=`,"extends":${b(Nt,n)}`)}else{for(let O=0;O<ge.length;O++)
tt(t,ge[O].prototype)&&(c=ge[O].kind);c!=="function"&&(l=c==="async function"?"AsyncFunction":c==="generator"?"GeneratorFunction":"AsyncGeneratorFunction")}const f=a&&
g(t,"name")===void 0?"":L(t,"name"),h=e===l||e===`Function [${l}]`?"":`,"class":${e===null?"null":b(e,n)}`,v=r?U(t,n,F):{list:"",more:ca(t,n)},lt=v.list===""?"":
`,"properties":[${v.list}]`;return`{"type":"function","kind":"${c}","name":${b(typeof f=="string"?f:"",n)}${u}${h}${lt}${z(v.more)}}`}function ca(t,e){const n=e.
length,{deep:r}=e;e.length=0;try{return U(t,e,F).more}finally{e.length=n,e.deep=r}}function la(t,e){const n=s(j,t,e);return n>=48&&n<=57||n>=65&&n<=90||n>=97&&n<=
122||n===36||n===95||n>127}var nt={__proto__:null,depth:2,hidden:!1,proxy:!1,custom:!0,items:Do,text:Mo,getters:!1,table:!1},ua={...nt,__proto__:null,custom:!1},
jr=t=>({__proto__:null,length:t,deep:Ho,path:[],targets:[],show:nt}),He=t=>t.path.length>t.show.depth+1;function at(t,e){t.length-=e,He(t)&&(t.deep-=e)}var rt=t=>t.
length<=0||t.deep<=0&&He(t),fa='{"type":"opaque","class":"unreadable value"}';function Pr(t,e,n=nt){e.targets.length=0,e.path.length=0,e.show=n;try{return x(t,e)}catch{
return fa}}function da(t,e){let n=e.path.length===0||t.length<=e.show.text?t.length:e.show.text;const r=He(e)&&e.deep<e.length?e.deep:e.length;n>r&&(n=r>0?r:0),
at(e,n);const o=n<t.length?s(p,t,0,n):t,i=Fr(o);return n===t.length&&i===""?R(t):`{"type":"string","length":${t.length},"value":${R(o)}${i===""?"":`,"lone":[${i}\
]`}}`}function Fr(t){let e="";for(let n=0;n<t.length;n++){const r=s(j,t,n);if(r<55296||r>57343)continue;const o=r<56320&&n+1<t.length?s(j,t,n+1):0;o>=56320&&o<=
57343?n++:e+=`${e===""?"":","}[${n},${r}]`}return e}function b(t,e){const n=R(t.length>on?s(p,t,0,on)+"\u2026":t);return at(e,n.length),n}function pa(t,e){const n=_n(
64,t)===t||_n(64,-t)===-t?void 0:1n<<sn,r=n===void 0||t<n&&t>-n,o=r?s(oi,t):`over ${sn} bits`;return at(e,o.length),`{"type":"bigint","value":"${o}"}`}function x(t,e){
switch(at(e,8),typeof t){case"string":return da(t,e);case"number":return Ht(t)&&!wt(t,-0)?D(t):`{"type":"number","value":"${wt(t,-0)?"-0":D(t)}"}`;case"boolean":
return t?"true":"false";case"undefined":return'{"type":"undefined"}';case"symbol":return`{"type":"symbol","value":${b(s(wn,t),e)}}`;case"bigint":return pa(t,e)}
if(t===null)return"null";const n=Gt(t);if(n===void 0)return Mr(t,t,e);if(e.show.proxy&&!n.revoked)return ha(n,e);const r=tr(t);return r===void 0?'{"type":"proxy\
"}':Mr(r,t,e)}function ha({target:t,handler:e},n){if(Hr(n))return'{"type":"elided","class":"Proxy"}';$(n.path,{__proto__:null});const r=`{"type":"proxy","target\
":${x(t,n)},"handler":${x(e,n)}}`;return n.path.length--,r}function Hr(t){const e=t.path.length;return e>=ue||e>t.show.depth&&(e>=Fo||t.deep<=0)}function Mr(t,e,n){
if(n.show.custom&&n.path.length<=n.show.depth+1&&!(n.show.table&&n.path.length<2)){const a=Is(t,e,n);if(a!==void 0)return a}for(let a=n.path.length-1,c=1;a>=0;a--,
c++)if(n.path[a]===t)return`{"type":"cycle","up":${c},"id":${ga(t,n.targets)}}`;const r=er(t),o=Xi(r,Ji(t,n.show.hidden));if(Hr(n))return typeof t=="function"?Br(
t,o,n,!1):(it(t)?null:pr(t,o,n,!1))??`{"type":"elided","class":${b(it(t)?`Array(${t.length})`:o??"Object: null prototype",n)}}`;$(n.path,t);const i=typeof t=="f\
unction"?Br(t,o,n,!0):ma(t,o,n);return n.path.length--,n.targets.length===0?i:ya(i,t,n.targets)}function ya(t,e,n){for(let r=0;r<n.length;r++)if(n[r]===e)return`\
{"ref":${r+1},${s(p,t,1)}`;return t}function ga(t,e){for(let n=0;n<e.length;n++)if(e[n]===t)return n+1;return $(e,t),e.length}function ma(t,e,n){if(it(t))return _a(
t,e,n);if(e==="Object"&&!Dr(t))return va(t,n);if(ra(t))return oa(t,e,n);const r=pr(t,e,n,!0)??is(t,e,n);if(r!==null)return r;const o=U(t,n,F);return`{"type":"ob\
ject"${pt(e,"Object")}${wa(t,e)},"properties":[${o.list}]${z(o.more)}}`}function va(t,e){const n=U(t,e,F);return`{"type":"object","properties":[${n.list}]${z(n.
more)}}`}function wa(t,e){return e==="Object"&&Dr(t)?',"kind":"arguments"':e==="null [Module]"?',"kind":"module"':""}function Dr(t){try{return E(t,"callee")&&E(
t,"length")&&s(di,t)==="[object Arguments]"}catch{return!1}}var pt=(t,e)=>t===e?"":`,"class":${t===null?"null":R(t)}`,ht=t=>t.show.table&&t.path.length<=2?1/0:t.
show.items;function _a(t,e,n){const r=t.length,o=ht(n);let i="",a=0,c=0;for(;c<r&&a<o&&!rt(n);a++){const u=g(t,c);let f;if(u)f=Re(u,t,n),c++;else{const h=$a(t,c,
r);at(n,32),f=`{"type":"hole","count":${h-c}}`,c=h}i+=(a?",":"")+f}const l=r<=1e5?Jt(t,n,Kt):"";return`{"type":"array"${pt(e,"Array")},"length":${r},"items":[${i}\
]${l}${z(r-c)}}`}function $a(t,e,n){let r=e+1;for(;r<n&&r<e+Go;r++)if(E(t,r))return r;if(r>=n)return n;const o=M(t);for(let i=0;i<o.length;i++){const a=o[i];if(typeof a==
"symbol"||!lr(a))break;const c=X(a);if(c>=r)return c}return n}var q=Object.seal(Array(G).fill(null)),Ur=null;function ba(){let t=0;for(let e=1;e<G;e++)Gr(q[e])<
Gr(q[t])&&(t=e);return t}var Gr=t=>t===null?0:t.started,Ea=(t,e)=>s(Mn,Et,t,e);function Sa(){let t=null;for(let e=0;e<G;e++)if(Lt(q[e])){if(t!==null)return null;
t=q[e]}return t}var C=()=>s(Dn,Et)??Ur??Sa(),kt=Hi({current:()=>{const t=C();return t===null?null:t.meter},turned:Un,caught:Qn,stopped:t=>{let e=!1;for(let n=0;n<
G;n++)e||=q[n]?.meter===t;for(let n=0;n<G;n++){const r=q[n];r!==null&&(!e||r.meter===t)&&xa(r,t.place)}}}),{poll:Zt}=kt;function xa(t,e){t.meter.stopped=!0,t.meter.
place=e,le(t)}function Me(t){if(!t.closed&&(t.controller===null&&zr(t),t.text!==""))try{s(Nn,t.controller,It(t.text)),t.text=""}catch(e){if(_(e)===ot.prototype)
throw e;t.closed=!0}}function zr(t){let e;const n={__proto__:null,start:function(o){e=o},pull:function(){const{pulled:o}=t;t.pulled=null,o&&o()},cancel(){t.closed=
!0,kt.over(),en(t)}},r=new ti(n,{__proto__:null,highWaterMark:Ko});t.answer(qr(r)),t.controller=e}function qr(t){const e={__proto__:null,"content-type":"applica\
tion/x-ndjson","cache-control":"no-transform"},n=new Ft(t,{__proto__:null,headers:e});return N(n,"then",void 0),n}var Wr=t=>jr(cn-t.length);function Vr(t,e,n){if(!t.
closed){if(De(t)){t.dropped++;return}t.lines++,t.length+=n+zo,K(t,e)}}var De=t=>t.lines>=an||t.length>=cn;function ct(t,e,n){if(t===null||t.closed)return;const r=e===
"import"||e==="handler"||e==="body";if(!r&&De(t)){t.dropped++;return}const o=r?jr(qo):Wr(t),{length:i}=o,a=`{"t":"error","phase":"${e}","ms":${Ct(t)},"error":${Pr(
n,o,ua)}}`;if(!r){Vr(t,a,i-o.length);return}t.threw=!0,K(t,a)}function Yr(t){try{t.controller===null?t.answer(qr(t.text)):(s(Nn,t.controller,It(t.text)),t.text=
"",s(Ei,t.controller))}catch(e){if(_(e)===ot.prototype)throw e;if(t.controller===null)return}t.over=!0,t.meter.stopped||kt.over(),t.timer!==null&&Ci(t.timer),en(
t)}function Oa(t){t.timer=null,t.closed?Yr(t):Me(t)}var Kr=t=>t.controller===null||s(Si,t.controller)>0,ka=t=>Jr(e=>{t.closed||Kr(t)?e():t.pulled=e}),Ta=t=>Jr(e=>{
t.closed||t.pending===0?e():t.wake=e}),Jr=t=>A(new J(t));function te(t){return new Ft(t,{__proto__:null,status:503})}function Aa(t){return t===0?"the program an\
swered with Response.error(), which stands for an answer that never came":"the response's body was read before the response was returned: return response.clone(\
), taken before it is read"}function Ra(t){try{return{__proto__:null,buffer:t,offset:0,length:s(we,t)}}catch{}try{return{__proto__:null,buffer:s(xn,t),offset:s(
On,t),length:s(kn,t)}}catch{}throw new I(`the response's body gave a chunk that is ${t===null?"null":`of type ${typeof t}`}; a body takes bytes: encode text wit\
h TextEncoder`)}function Ue(t){try{gt(Y(t()),()=>{},()=>{})}catch{}}function Na(t,e,n){const r=pe(e);if(r===void 0){K(t,'{"t":"result"}');return}const o=Ca(r),i=It(
o).length;if(i>n)throw new ot(`the program's result is ${i} bytes of JSON; the limit is ${n}`);if(La(o,fn))throw new ot(`the program's result is nested deeper t\
han ${fn} arrays and objects`);K(t,`{"t":"result","value":${o}}`)}function La(t,e){for(let n=0,r=0;n<t.length;n++){const o=s(j,t,n);if(o===34)for(;s(j,t,++n)!==
34;)s(j,t,n)===92&&n++;else if(o===91||o===123){if(++r>e)return!0}else(o===93||o===125)&&r--}return!1}function Ca(t){let e=0,n="";for(let r=s(d,t,"\\ud");r>=0;r=
s(d,t,"\\ud",r+2)){let o=0;for(;r-o>0&&s(j,t,r-o-1)===92;)o++;o%2!==1&&(n+=s(p,t,e,r)+"\uFFFD",e=r+6)}return e===0?t:n+s(p,t,e)}var{delete:Ia,forEach:Ba,get:Xr,
set:ja}=Map.prototype,{delete:Pa,get:Ge,has:Fa}=Headers.prototype,{toLowerCase:Ha,trim:ze}=String.prototype,{parse:Ma}=Date,{set:Da}=Uint8Array.prototype,Qr=Headers,
Zr=Reflect.get(Object.prototype,"__lookupGetter__"),to=s(Zr,Request.prototype,"method"),Ua=s(Zr,Request.prototype,"url"),Tt=new Map,ee=0,At=0,qe=new WeakMap;function Ga(){
const{caches:t}=globalThis;if(typeof t!="object")return;const e=t.default,n=_(e),r=_(t),{open:o}=r;s(Z,qe,e,"");const i={async match(a,c){return za(We(this,a,c))},
async put(a,c){const l=We(this,a);if(l===null)throw new I("Cannot cache response to non-GET request.");await A(qa(l,c))},async delete(a,c){const l=We(this,a,c);
return l!==null&&ne(l)!==void 0&&Ve(l)},async open(a){const c=(await Y(k(o,this,arguments))).value;return s(Z,qe,c,`named ${D(a)}
`),c}};N(n,"match",i.match),N(n,"put",i.put),N(n,"delete",i.delete),N(r,"open",i.open)}function We(t,e,n){const r=s(Q,qe,t);if(r===void 0)throw new I("Illegal i\
nvocation");let o=e;try{s(to,o)}catch{o=new mn(e)}if(s(to,o)!=="GET"&&!n?.ignoreMethod)return null;const i=s(Ua,o),a=s(d,i,"#");return r+(a<0?i:s(p,i,0,a))}function za(t){
const e=t===null?void 0:ne(t);if(e===void 0)return;const{body:n,status:r,statusText:o}=e,i=new Qr(e.headers);return new Ft(n===null?null:new ut(n),{__proto__:null,
status:r,statusText:o,headers:i})}function ne(t){const e=s(Xr,Tt,t);if(e===void 0||e.until>W())return e;Ve(t)}function Ve(t){const{size:e}=s(Xr,Tt,t);return ee--,
At-=e,s(Ia,Tt,t)}async function qa(t,e){if(!tn(e))throw new I("Failed to execute 'put' on 'Cache': parameter 2 is not of type 'Response'.");const n=s(_e,e),r=s(
In,e),o=new Qr(s(Bn,e)),i=s(jn,e);if(n===206)throw new I("Cannot cache response to a range request (206 Partial Content).");if(s(d,s(Ge,o,"vary")??"","*")>=0)throw new I(
"Cannot cache response with 'Vary: *' header.");if(s(Pn,e))throw new I("Body has already been used. It can only be used once. Use tee() first if you need to rea\
d it twice.");const a=i===null?null:await A(Wa(i)),c=W()+Va(o);if(ne(t)!==void 0&&Ve(t),!(c>W()))return;const l=It(t+Ze(o)).length+(a===null?0:a.length);if((ee>=
fe||At+l>mt)&&s(Ba,Tt,(u,f)=>ne(f)),ee>=fe)throw new ot(`the caches of this isolate hold ${fe} responses, which is all they take: delete one first`);if(At+l>mt)
throw eo(At+l);ee++,At+=l,s(ja,Tt,t,{__proto__:null,body:a,status:n,statusText:r,headers:o,size:l,until:c})}var eo=t=>new ot(`the caches of this isolate would h\
old ${t} bytes; they take ${mt}: delete responses first`);async function Wa(t){const e=nn(t),n=[];let r=0;for(;;){const i=await A(s(Ln,e));if(i.done)break;const a=Xe(
i.value);if(r+=a.length,r>mt)throw Ue(()=>s(Cn,e)),eo(`more than ${mt}`);$(n,new ut(new ut(a.buffer,a.offset,a.length)))}const o=new ut(r);for(let i=0,a=0;i<n.length;a+=
n[i++].length)s(Da,o,n[i],a);return o}function Va(t){const e=s(Ha,s(Ge,t,"cache-control")??""),n=Rt(e,"private"),r=n!==void 0&&s(d,n,"set-cookie")>=0;if(r&&s(Pa,
t,"set-cookie"),s(Fa,t,"set-cookie")||n!==void 0&&!r||Rt(e,"no-store")!==void 0||Rt(e,"no-cache")!==void 0)return 0;const o=Rt(e,"s-maxage")??Rt(e,"max-age");if(o!==
void 0)return X(o)*1e3;const i=s(Ge,t,"expires");return i===null?1/0:Ma(i)-W()}function Rt(t,e){for(let n=0,r;n<t.length;n=r+1){r=s(d,t,",",n),r<0&&(r=t.length);
const o=s(ze,s(p,t,n,r)),i=s(d,o,"=");if(s(ze,i<0?o:s(p,o,0,i))!==e)continue;const a=i<0?"":s(ze,s(p,o,i+1));return s(d,a,'"')===0?s(p,a,1,-1):a}}var Ya={...nt,
__proto__:null,depth:4,hidden:!0,proxy:!0},Ka={...nt,__proto__:null,table:!0};function Ja(t,e,n,r){const o=t==="dir"||t==="table"?"":Xa(e,n);let i="";for(let a=n;a<
e.length&&!rt(r);a++){const c=a>n?o[a-n-1]:void 0;let l=e[a],u=nt;c!==void 0&&(l=Qa(c,l)),c==="o"?u=Ya:t==="dir"?u=ec(e[1]):t==="table"&&a===n&&(u=Ka),i+=(a>n?"\
,":"")+Pr(l,r,u)}return i}function Xa(t,e){const n=t[e];let r="";if(t.length<e+2||typeof n!="string")return r;for(let o=s(d,n,"%");o>=0&&r.length<t.length;o=s(d,
n,"%",o+2)){const i=s(p,n,o+1,o+2);i!==""&&s(d,"sdifjoOc",i)>=0&&(r+=i)}return r}function Qa(t,e){try{if(t==="j")return pe(e);if(e===null||typeof e!="object"&&typeof e!=
"function"||P(e))return e;if(t==="s")return typeof e=="function"||tc(e)?D(e):e;if(t==="d")return X(e);if(t==="i"||t==="f")return D(e)}catch(n){if(t==="j"&&Za(n))
return"[Circular]"}return e}function Za(t){const e=t!==null&&typeof t=="object"&&!P(t)?L(t,"message"):void 0;return typeof e=="string"&&s(d,e,"Converting circul\
ar structure to JSON")===0}function tc(t){const e=typeof L(t,"toString")=="function",n=typeof L(t,pn)=="function";if(!e&&!n)return!1;for(let r=t,o=!0;r!==null;r=
B(r),o=!1){if(!(e&&E(r,"toString"))&&!(n&&E(r,pn)))continue;const i=o?void 0:g(r,"constructor");return i===void 0||typeof i.value!="function"||!Oe(L(i.value,"na\
me"))}return!1}function ec(t){const e={...nt,__proto__:null,custom:!1};if(t===null||typeof t!="object"||P(t))return e;const n=c=>y(t,c),r=n("depth"),o=n("maxArr\
ayLength"),i=n("maxStringLength"),a=n("getters");return r===null||r===void 0&&E(t,"depth")||typeof r=="number"&&r>=ue?e.depth=ue:Ht(r)&&(e.depth=r),e.hidden=n("\
showHidden")===!0,e.proxy=n("showProxy")===!0,e.custom=n("customInspect")===!0,e.items=no(o,e.items),e.text=no(i,e.text),(a===!0||a==="get"||a==="set")&&(e.getters=
a),e}var no=(t,e)=>t===null?1/0:typeof t!="number"?e:t>0?t:0,{decode:nc}=TextDecoder.prototype,rc=Object.freeze({__proto__:null,stream:!0});function oc(t){ro(t,
"stdout"),ro(t,"stderr")}function ro(t,e){const n=t[e],r=new TextDecoder;if(n===null||typeof n!="object"||typeof n._write!="function")return;const{_write:o}={_write(i,a,c){
sc(e,s(Dt,i)===void 0?D(i):s(nc,r,i,rc)),c()}};N(n,"_write",o)}function ic(t){const e=t[0];return t.length!==1||typeof e!="string"?"":s(d,e,"stdout: ")===0?"std\
out":s(d,e,"stderr: ")===0?"stderr":""}function S(t,e,n="",r=0){Zt();const o=C();if(o===null||o.closed)return;if(De(o)){o.dropped++;return}const i=na(),a=ic(e);
a!==""&&ea()&&(t=a,e=[s(p,e[0],8)+`
`]);const c=Wr(o),{length:l}=c,u=Ja(t,e,r,c),{group:f}=o;Vr(o,`{"t":"console","level":"${t}","ms":${Ct(o)},"group":${f}${i===""?"":`,"at":${R(i)}`}${n},"args":[${u}\
]}`,l-c.length)}function sc(t,e){e!==""&&S(t,[e])}function oo(t,e){e.length>0&&S(t,e);const n=C();n!==null&&n.group++}function io(t,e){const n=C(),r=re(e);if(n===
null)return;const o=n.timers[r];if(o===void 0){S("warn",[`No such label '${r}' for console.${t}()`]);return}t==="timeEnd"&&delete n.timers[r];const i=`${r}: ${cc(
W()-o)}`,a=[];for(let c=1;t==="timeLog"&&c<e.length;c++)N(a,c,e[c]);N(a,0,a.length>0?lc(i):i),S(t,a)}var ac={log(){S("log",arguments)},info(){S("info",arguments)},
warn(){S("warn",arguments)},error(){S("error",arguments)},debug(){S("debug",arguments)},dir(){S("dir",arguments)},dirxml(){S("dirxml",arguments)},table(){S("tab\
le",arguments)},trace(){S("trace",arguments,`,"stack":${R(Nr())}`)},group(){oo("group",arguments)},groupCollapsed(){oo("groupCollapsed",arguments)},groupEnd(){const t=C();
t!==null&&t.group>0&&t.group--},clear(){const t=C();t!==null&&(t.group=0),S("clear",[])},time(){const t=C(),e=re(arguments);t!==null&&(t.timers[e]!==void 0?S("w\
arn",[`Label '${e}' already exists for console.time()`]):t.timers[e]=W())},timeLog(){io("timeLog",arguments)},timeEnd(){io("timeEnd",arguments)},count(){const t=C(),
e=re(arguments);if(t===null)return;const n=(t.counts[e]??0)+1;t.counts[e]=n,S("count",[`${e}: ${n}`])},countReset(){const t=C(),e=re(arguments);t!==null&&(t.counts[e]===
void 0?S("warn",[`Count for '${e}' does not exist`]):delete t.counts[e])},context(){return so},assert(){arguments[0]||S("assert",arguments,"",1)}},so=console,re=t=>t.
length>0&&t[0]!==void 0?`${t[0]}`:"default",cc=t=>t<1e3?`${t}ms`:`${(t-t%1e3)/1e3}.${s(p,`00${t%1e3}`,-3)}s`;function lc(t){let e="";for(let n=0;n<t.length;n++)
e+=t[n]==="%"?"%%":t[n];return e}var uc="the program exports no handler: export default { fetch(request, env, ctx) { \u2026 } }, a class with fetch, a function, or a\
 function named run";function fc(t){const e=y(t,"prompt");return typeof e=="string"?e:""}function dc(t,e,n){return e!==void 0&&!E(t,e)?`the program has no expor\
t named ${e}; it has ${co(t)}`:typeof n=="function"?`the program's ${e===void 0?"default class":`class ${e}`} has no fetch method: add fetch(request) { \u2026 } to i\
t`:e!==void 0?`the program's export ${e} cannot answer: it must be an object or a class with fetch, or a function; it is ${Ye(n)}`:`${uc}; ${pc(t,n)}`}var ao={__proto__:null,
scheduled:'{ cron: "0 * * * *", scheduledTime: Date.now() }',queue:'{ queue: "jobs", messages: [] }',email:'{ from: "from@example.com", to: "to@example.com", he\
aders: new Headers() }',tail:"[]"};function pc(t,e){const n=e!==null&&typeof e=="object"?hc(e):void 0;if(n!==void 0)return`its default export has ${n}, which no\
thing calls here; call it by hand: async fetch(request, env, ctx) { await this.${n}(${ao[n]}, env, ctx); return new Response("done"); }`;if(e!==void 0)return`it\
s default export is ${Ye(e)}${typeof e=="object"&&e!==null?" without fetch":""}`;const r=co(t);return r==="none"?"it exports nothing":`it exports ${r}, and no e\
ntrypoint is named`}function hc(t){const e=M(ao);for(let n=0;n<e.length;n++){const r=e[n];if(typeof y(t,r)=="function")return r}}function yc(t){return new I(`th\
e program's fetch must return a Response; it returned ${Ye(t)}${t===void 0?": is a return missing?":""}`)}function co(t){const e=M(t);let n="";for(let r=0;r<e.length;r++){
const o=e[r];typeof o=="string"&&(n+=(n===""?"":", ")+o)}return n===""?"none":n}function Ye(t){switch(typeof t){case"undefined":return"undefined";case"function":
return"a function";case"object":if(t===null)return"null";if(it(t))return"an array";try{if(_(t)===Zo.prototype)return"a plain object"}catch{}return"an object of \
another class";default:return`a ${typeof t}`}}var gc=["setTimeout","setInterval","setImmediate","queueMicrotask"],yt=null;function mc(t){Qn(t),yt===null?ct(C(),
"unhandledrejection",t):yt.length<an&&$(yt,t)}var oe=[];function lo(){const t=oe;oe=[];for(let e=0;e<t.length;e++){const{owner:n,callback:r,held:o}=t[e],i=mo(n);
i!==null&&Ea(i,()=>{try{r(o)}catch(a){ct(i,"uncaught",a)}})}}var Ke=null;function vc(){const{prototype:t}=Function,{bind:e}=t,n=g(t,"bind"),r={bind(o){return Ke===
null&&y(this,"name")==="getCwd"&&wc(o)&&(Ke=o,uo(o,"exitImpl","exit"),y(t,"bind")===r&&m(t,"bind",n)),k(e,this,arguments)}}.bind;m(t,"bind",{__proto__:null,value:r,
writable:!0,enumerable:!1,configurable:!0})}function wc(t){if(typeof t!="object"||t===null||P(t))return!1;const e=_(t);return e!==null&&!P(e)&&typeof y(e,"exitI\
mpl")=="function"}async function _c(){let t;try{t=(await Y(import("node:process"))).value.default}catch{return}if(oc(t),Ke===null)for(const e of["exit","abort",
"reallyExit"])typeof t[e]=="function"&&uo(t,e,e)}function uo(t,e,n){const r={[e](){const o=C();o!==null&&(o.exited=!0,le(o));const i=new T(`process.${n}() was c\
alled`);throw m(i,"name",{__proto__:null,value:"ProcessExit"}),i}}[e];try{N(t,e,r)}catch{}}async function $c(){let t,e;try{t=(await Y(import("node:net"))).value.
default,e=(await Y(import("cloudflare:sockets"))).value.connect}catch{return}const{prototype:n}=t.Socket,{destroy:r}=n,{_normalizeArgs:o}=t,{setTimeout:i}=globalThis;
N(n,"connect",{connect(){const c=[];for(let f=0;f<arguments.length;f++)$(c,arguments[f]);const l=y(typeof c[0]=="object"&&y(c[0],0)!==void 0?c[0]:o(c),0),u=y(l,
"path");try{e(u===void 0?{hostname:y(l,"host")??"localhost",port:y(l,"port")}:u)}catch(f){i(()=>s(r,this,f),0)}return this}}.connect)}var fo=go.abortIsolate,Je=!1,
ie=!1,po=!1,se={__proto__:null,main:void 0,program:void 0},ae,ho,yo=!1;async function bc(t){y(t,"process")===!0&&await A(_c()),y(t,"console")===!0&&await A(Zi()),
y(t,"net")===!0&&await A($c()),y(t,"caches")===!0&&Ga(),y(t,"traces")===!0&&Ys(),yo=!0}var Ec=t=>y(t,"process")===!0||y(t,"console")===!0||y(t,"caches")===!0||y(
t,"traces")===!0||y(t,"net")===!0;async function Sc(t,e,n,r){return ho??=A(bc(r)),await ho,rn(ae!==void 0,t,Qe,e,n,r)}xo(),Vi(),Vs(),Eo(),So();var xc=dn({fetch:_o});export{xc as default};
