// Made of crates/petri-runtime/harness by `npm run harness`; SHA-256: f5445472e3dc79d115301075856e36c313b8f4da056d9d1c1c5fd15d397095df
import*as mo from"cloudflare:workers";const Lt=(function(e){return e!==null&&!e.closed&&W()-e.started<=Do}),vo=(function(e){if(Lt(e))return e;for(let n=0;n<G;n++)
if(Lt(q[n]))return q[n];return null}),Xe=(function(e){mt(s(Pi,new Pt("")),e,e)}),Qe=(function(e){const n={__proto__:null,"content-type":"application/x-ndjson","\
cache-control":"no-transform"},r=new Pt(e,{__proto__:null,headers:n});return N(r,"then",void 0),r}),Ze=(function(e){return s(Dt,e)?{__proto__:null,buffer:s(On,e),
offset:s(kn,e),length:s(Tn,e)}:La(e)}),tn=(function(e){try{e.controller===null?e.answer(Qe(e.text)):(s(Bn,e.controller,It(e.text)),e.text="",s(ki,e.controller))}catch(n){
if(_(n)===ot.prototype)throw n;if(e.controller===null)return}e.over=!0,e.meter.stopped||kt.over(),e.timer!==null&&Fi(e.timer),sn(e)}),wo=(function(e){return{props:{},
waitUntil(n){e.pending++;const r=()=>{e.pending--;const{wake:o}=e;e.wake=null,o&&o()};mt(Y(n),r,o=>{ct(e,"waitUntil",o),r()})},passThroughOnException(){}}}),_o=(function(e,n,r,o,i){
const a=y(i,"entrypoint"),c=y(i,"args"),l=it(c)?c:void 0,u=wo(e),f=a===void 0||$(n,a)?n[a??"default"]:void 0;if(typeof f=="function"&&!Ao(f))return Bt(l===void 0?
f(r,o,u):k(f,void 0,l),!1);if(typeof f=="function"){const h=de(f,[u,o]);if(typeof h.fetch=="function")return Bt(h.fetch(r),!0)}else{if(f!==null&&typeof f=="obje\
ct"&&typeof f.fetch=="function")return Bt(f.fetch(r,o,u),!0);if(a===void 0&&typeof n.run=="function")return Bt(k(n.run,void 0,[l===void 0?pc(i):l[0],o,u]),!1)}throw new I(
hc(n,a,f))}),Ct=(function(e){const n=W();return n>e.started?n-e.started:0}),It=(function(e){return s(Oi,In,e)}),ce=(function(e,n){ie=n===void 0,Je=!ie,n===void 0?
bo():No(e,n),Bo(ie?e:null)}),en=(async function(e,n,r,o){K(e,`{"t":"start","v":1,"warm":${Je}}`);let i="import";try{const a=y(o,"main"),c=y(o,"method")==="HEAD",
l=Ro(y(o,"outputBytes")),u=!ie&&!Je;u&&ce(e);let f=se.main===a?se.program:void 0;if(f===void 0){try{f=await A(import(a))}catch(O){throw u&&ce(e,{reason:O}),O}u&&
ce(e,null),se.main=a,se.program=f}i="handler";const h=_o(e,f,c?new $n(n,{__proto__:null,method:"HEAD"}):n,r,o),v=(await Y(h.value)).value,lt=on(v);if(h.fetch&&!lt)
throw mc(v);if(!e.closed){const O=lt?Co(e,v,c):Ca(e,v,l);i="body",O&&await A(Lo(e,O,l))}}catch(a){ct(e,i,a)}do{for(;e.pending>0&&!e.closed;)await Ra(e);nn(),e.closed||
await jo()}while(e.pending>0&&!e.closed);le(e)}),$o=(function(e,n,r){const{props:o}=r;if(Eo()||!o||typeof y(o,"main")!="string"||(ho||(ho=!0,ae=y(o,"key")),y(o,
"key")!==ae))return te("a program cannot call the harness that runs it");if(y(o,"end")===!0)return po!==void 0&&po("its name was given up"),te("this platform ca\
nnot end an isolate");const i=y(o,"cpuMs"),a=Ht(i)?i:ei;return!go&&Sc(o)?xc(a,e,n,o):cn(ae!==void 0,a,en,e,n,o)}),nn=(function(){const e=oe;oe=[];for(let n=0;n<
e.length;n++){const{owner:r,callback:o,held:i}=e[n],a=vo(r);a!==null&&xa(a,()=>{try{o(i)}catch(c){ct(a,"uncaught",c)}})}}),le=(function(e){if(!e.closed){const n=e.
meter.stopped?`{"t":"stopped","place":${e.meter.place}}
`:"",r=e.exited?"exited":e.threw?"threw":"returned";e.text+=`${n}{"t":"end","ms":${Ct(e)},"outcome":"${r}","console_dropped":${e.dropped}}
`,e.closed=!0}e.over||tn(e)}),w=(function(e,n){return s(vn,e,n)}),rn=(function(e){let n="";const r=function(i,a){n+=`${n===""?"":","}[${R(i)},${R(a)}]`};s(Li,e,
function(i,a){a!=="set-cookie"&&r(a,i)});const o=Io(e);for(let i=0;i<o.length;i++)r("set-cookie",o[i]);return n}),bo=(function(){gt=[]}),Eo=(function(){return s(
Wn,Et)!==void 0}),So=(function(){Object.assign(co,lc)}),xo=(function(){addEventListener("unhandledrejection",e=>wc(e.reason)),addEventListener("error",e=>ct(C(),
"uncaught",s(Bi,e)??s(ji,e)));for(const e of vc)Fo(globalThis,e);Mo(),Ho(),Po()}),Oo=(function(){if(pt==="")return;const{toString:e}={toString(){const n=s(_t,s(
Q,er,this)??this);if(s(d,n,pt)>=0)return St(n);if(Ki(n)||s(p,n,-xe.length)===xe)return n;const r=y(this,"name");return`function ${typeof r=="string"?r:""}() ${xe}`}};
m(_n.prototype,"toString",{__proto__:null,value:e,writable:!0,enumerable:!1,configurable:!0})}),ko=(function(){const{revocable:e}={revocable(r,o){const i=Hi(r,o),
{proxy:a,revoke:c}=i,l=zn(a,r,o);return i.revoke=()=>{l.revoked=!0,c()},m(i.revoke,"name",{__proto__:null,value:"",configurable:!0}),i}},n=Mi.bind(void 0);m(n,"\
name",{value:"Proxy",configurable:!0}),m(n,"revocable",{value:e,writable:!0,configurable:!0}),m(ut,"Proxy",{value:n,writable:!0,configurable:!0})}),To=(function(){
m(T,et,{__proto__:null,get:Ar,set:Ks,enumerable:!1,configurable:!0})}),Ao=(function(e){const n=s(p,s(_t,e),0,6),r=s(j,n,5);if(s(d,n,"class")===0&&(r===32||r===123||
r===10||r===13||r===9||r===47))return!0;const o=e.prototype;return o!==null&&typeof o=="object"&&typeof o.fetch=="function"}),on=(function(e){try{return s(_e,e),
!0}catch{return!1}}),sn=(function(e){const{wake:n,pulled:r}=e;e.wake=e.pulled=null,n&&n(),r&&r()}),Ro=(function(e){return Ht(e)&&e>=0&&!wt(e,-0)?e:Jo}),A=(function(e){
return N(e,"constructor",J),e}),y=(function(e,n){const r=g(e,n);return r&&$(r,"value")?r.value:void 0}),R=(function(e){return pe(s(li,e))}),an=(function(e){try{
return s(Ai,e)}catch{throw new I("the response's body is locked to a reader: release the reader's lock, or return response.clone(), taken before it is read")}}),
No=(function(e,n){const r=gt??[];gt=null;for(let o=0;o<r.length;o++)(n===null||n.reason!==r[o])&&ct(e,"unhandledrejection",r[o])}),N=(function(e,n,r){return m(e,
n,{__proto__:null,value:r,writable:!0,enumerable:!0,configurable:!0})}),Lo=(async function(e,n,r){for(let o=r;;){const i=await A(s(jn,n));if(i.done)return;const{
buffer:a,offset:c,length:l}=Ze(i.value);for(let f=0;f<l&&f<o;f+=pn){const h=f+pn,v=h<l?h<o?h:o:l<o?l:o;for(K(e,`{"t":"body","base64":"${s(xi,new ft(a,c+f,v-f))}\
"}`);!e.closed&&!Xr(e);)await Aa(e);if(e.closed)break}const u=l>o;if(o-=l,u&&K(e,'{"t":"body_cut"}'),u||e.closed){Ue(()=>s(Fn,n));return}}}),Co=(function(e,n,r){
const o=s(_e,n),i=s(Mn,n),a=i!==null&&!r;if(o===0||a&&s(Dn,n))throw new I(Na(o));const c=a?an(i):null,l=`"status_text":${R(s(Pn,n))},"headers":[${rn(s(Hn,n))}]`;
if(l.length>hn)throw new ot(`the response's head is ${l.length} characters long; the limit is ${hn}`);const u=s(Ni,n)?',"websocket":true':"";return K(e,`{"t":"r\
esponse","ms":${Ct(e)},"status":${o},${l},"body":${a}${u}}`),!a&&i!==null&&Ue(()=>s(Ri,i)),c}),Bt=(function(e,n){return{__proto__:null,value:e,fetch:n}}),Io=(function(e){
try{return s(Ci,e)}catch{return s(Ii,e,"set-cookie")}}),Bo=(function(e){Wr=e}),Y=(function(e){return A(new J(function(n,r){const o=function(a){n({__proto__:null,
value:a})};let i=!1;try{i=_(e)===J.prototype}catch{}if(i)try{mt(e,o,r);return}catch{}mt(new J(function(a){a(e)}),o,r)}))}),cn=(function(e,n,r,o,i,a){let c=0;for(;c<
G&&Lt(q[c]);)c++;if(c===G){if(!e)return te(`this isolate already has ${G} active runs; the limit is ${G}`);c=Sa()}const l={__proto__:null,started:W(),text:"",due:!1,
timer:null,controller:null,answer:null,over:!1,closed:!1,lines:0,length:0,dropped:0,group:0,timers:{__proto__:null},counts:{__proto__:null},threw:!1,exited:!1,pending:0,
wake:null,pulled:null,meter:kt.meter(n)},u=A(new J(f=>{l.answer=f}));try{l.timer=$e(()=>Ta(l),Xo)}catch{Yr(l)}return q[c]=l,kt.over(),s(qn,Et,l,r,l,o,i,a),u}),mt=(function(e,n,r){
const i=g(e,"constructor")===void 0&&m(e,"constructor",Ui);try{s(Di,e,n,r)}finally{i&&delete e.constructor}}),jo=(function(){return A(new J(function(e){const n=function(){
e(void 0)};try{Xe(n)}catch{$e(n,0)}}))}),Fo=(function(e,n){const r=e[n];if(typeof r!="function")return;const o={[n](i){if(Zt(),typeof i!="function")return k(r,e,
arguments);const a=[];b(a,function(){oe.length>0&&nn();try{return k(i,this,arguments)}catch(c){ct(C(),"uncaught",c)}});for(let c=1;c<arguments.length;c++)b(a,arguments[c]);
return k(r,e,a)}}[n];N(e,n,o)}),Po=(function(){const{prototype:e}=Function,{bind:n}=e,r=g(e,"bind"),o={bind(i){return Ke===null&&y(this,"name")==="getCwd"&&_c(i)&&
(Ke=i,fo(i,"exitImpl","exit"),y(e,"bind")===o&&m(e,"bind",r)),k(n,this,arguments)}}.bind;m(e,"bind",{__proto__:null,value:o,writable:!0,enumerable:!1,configurable:!0})}),
Ho=(function(){const e=globalThis.FinalizationRegistry;if(typeof e!="function")return;const n=new be(e,{__proto__:null,construct(r,o,i){const a=y(o,0),c=C();return typeof a!=
"function"?de(r,o,i):de(r,[u=>{b(oe,{__proto__:null,owner:c,callback:a,held:u})}],i)}});m(e.prototype,"constructor",{__proto__:null,value:n,writable:!0,enumerable:!1,
configurable:!0}),m(globalThis,"FinalizationRegistry",{__proto__:null,value:n,writable:!0,enumerable:!1,configurable:!0})}),Mo=(function(){const{fromAsync:e}=Array;
if(typeof e!="function")return;const n={fromAsync(r,o=void 0,i=void 0){return k(e,this,[r,o===void 0?c=>(Zt(),c):typeof o!="function"?o:function(){return Zt(),k(
o,i,arguments)}])}}.fromAsync;m(n,"length",{__proto__:null,value:1,configurable:!0}),m(Array,"fromAsync",{__proto__:null,value:n,writable:!0,enumerable:!1,configurable:!0})}),
K=(function(e,n){e.closed||(e.controller!==null&&!e.due&&(Vn(()=>{e.due=!1,Me(e)}),e.due=!0),e.text+=n+`
`,e.text.length>=Qo&&Me(e))});var G=16,Do=6e4,Uo=6,ue=28,Go=64*1024,zo=1e4,ln=1e4,qo=100,un=1000000n,Wo=32,Vo=1e3,fn=5e3,dn=1024*1024,Yo=16,Ko=256*1024,pn=48*1024,
Jo=1024*1024,Xo=3,Qo=64*1024,Zo=16,ti=16,hn=256*1024,yn=100,fe=100,vt=4*1024*1024,ei=500;import{AsyncLocalStorage as ni}from"node:async_hooks";var ut=globalThis,
{apply:k,construct:de,ownKeys:M,getPrototypeOf:_,getOwnPropertyDescriptor:g,defineProperty:m}=Reflect,{freeze:gn,hasOwn:$}=Object,{toPrimitive:mn,toStringTag:jt}=Symbol,
s=Function.prototype.call.bind(Function.prototype.call),vn=Reflect.get(Object.prototype,"__lookupGetter__"),J=Promise,T=Error,I=TypeError,ot=RangeError,wn=RegExp,
ri=Object,_n=Function,Ft=WeakMap,ft=Uint8Array,Pt=Response,$n=Request,oi=ReadableStream,{isArray:it}=Array,{is:wt}=Object,{now:W}=Date,{isFinite:Ht}=Number,{isError:bn,
captureStackTrace:ii}=Error,{stringify:pe,parse:si}=JSON,D=String,X=Number,{toString:ai}=Error.prototype,{exec:he}=RegExp.prototype,{toString:_t}=Function.prototype,
{toString:En}=Symbol.prototype,{toString:ci}=BigInt.prototype,{slice:p,indexOf:d,lastIndexOf:$t,charCodeAt:j,toWellFormed:li}=String.prototype,{forEach:ui}=Map.
prototype,fi=w(Map.prototype,"size"),{forEach:di}=Set.prototype,pi=w(Set.prototype,"size"),{getTime:hi,toISOString:yi}=Date.prototype,{toString:gi}=Object.prototype,
{asUintN:Sn}=BigInt,{fromCharCode:mi}=String,{has:ye,get:Q,set:Z}=WeakMap.prototype,{has:vi}=WeakSet.prototype,wi=w(RegExp.prototype,"source"),_i=w(RegExp.prototype,
"flags"),xn={__proto__:null,Number:Number.prototype.valueOf,String:String.prototype.valueOf,Boolean:Boolean.prototype.valueOf,BigInt:BigInt.prototype.valueOf,Symbol:Symbol.
prototype.valueOf},ge=[{kind:"async function",prototype:_(async()=>{})},{kind:"generator",prototype:_(function*(){})},{kind:"async generator",prototype:_(async function*(){})}],
$i=_(new Map().entries()),bi=_(new Set().values()),Mt=new Map;for(const t of[Array,ArrayBuffer,Function,Map,Set,Object,RegExp,Date,DataView,Error,AggregateError,
RangeError,TypeError,Boolean,Number,String,Promise,WeakMap,WeakSet,BigInt,Symbol])Mt.set(t.prototype,t.name);Mt.set(_(Uint8Array.prototype),"TypedArray"),typeof ut.
SharedArrayBuffer=="function"&&Mt.set(ut.SharedArrayBuffer.prototype,"SharedArrayBuffer");var{get:Ei}=Map.prototype,me=t=>s(Ei,Mt,t),bt=_(Uint8Array.prototype),
ve=DataView.prototype,Dt=w(bt,jt),Si=w(bt,"length"),On=w(bt,"buffer"),kn=w(bt,"byteOffset"),Tn=w(bt,"byteLength"),An=w(ve,"buffer"),Rn=w(ve,"byteOffset"),Nn=w(ve,
"byteLength"),we=w(ArrayBuffer.prototype,"byteLength"),xi=Reflect.get(Uint8Array.prototype,"toBase64"),Ln=ut.SharedArrayBuffer,Ut=typeof Ln=="function"?w(Ln.prototype,
"byteLength"):void 0,Cn=s(vn,ArrayBuffer.prototype,"detached"),In=new TextEncoder,{encode:Oi}=In,st=Response.prototype,{enqueue:Bn,close:ki}=ReadableStreamDefaultController.
prototype,Ti=w(ReadableStreamDefaultController.prototype,"desiredSize"),{getReader:Ai,cancel:Ri}=ReadableStream.prototype,{read:jn,cancel:Fn}=ReadableStreamDefaultReader.
prototype,_e=w(st,"status"),Pn=w(st,"statusText"),Hn=w(st,"headers"),Mn=w(st,"body"),Dn=w(st,"bodyUsed"),Ni=w(st,"webSocket"),{forEach:Li,getSetCookie:Ci,getAll:Ii}=Headers.
prototype,Bi=w(ErrorEvent.prototype,"error"),ji=w(ErrorEvent.prototype,"message"),Un=_(ut),{setTimeout:$e,clearTimeout:Fi}=$(Un,"setTimeout")?Un:ut,{text:Pi}=st,
be=Proxy,{revocable:Hi}=Proxy,Gn=new WeakMap,Gt=t=>s(Q,Gn,t),F=t=>Gt(t)!==void 0;function zn(t,e,n){const r={__proto__:null,target:e,handler:n,revoked:!1};return s(
Z,Gn,t,r),r}function Mi(t,e){if(new.target===void 0)throw new I("Constructor Proxy requires 'new'");const n=new be(t,e);return zn(n,t,e),n}var Et=new ni,{run:qn,
getStore:Wn}=Et,{then:Di}=Promise.prototype,dt=256;function tt(t,e){try{let n=_(t);for(let r=0;n!==null&&r<dt&&!F(n);r++,n=_(n))if(n===e)return!0}catch{}return!1}
function b(t,e){m(t,t.length,{__proto__:null,value:e,writable:!0,enumerable:!0,configurable:!0})}var Ui=gn({__proto__:null,value:void 0,writable:!0,enumerable:!1,
configurable:!0});function Vn(t){try{$e(t,0)}catch{Xe(t)}}import{claim as Gi}from"./guard.js";var Ee="user/",zi="harness.js";import zt from"./source_maps.txt";var qt=zt.
indexOf(`
`),Yn=qt<0?"":zt[0]==="0"?"$":"$"+zt.slice(0,qt),pt=qt<0?"":Yn+"n",Kn;function Jn(t,e,n){let r=0,o=t.length/e;for(;r<o;){const i=r+o>>1;n(i*e)?r=i+1:o=i}return r===
0?-1:(r-1)*e}function Xn(t,e,n){if(t==="")return null;Kn??=si(s(p,zt,qt+1));const r=y(Kn,t);if(r===void 0||!(e>=1&&n>=1)||e>r[0])return null;const o=r[1],i=r[2],
a=e-1,c=n-1,l=Jn(o,5,h=>o[h]<a||o[h]===a&&o[h+1]<=c);let u=c;if(l>=0&&o[l]===a){const h=c-o[l+1];u=h<o[l+3]?o[l+2]:o[l+2]+o[l+4]+h-o[l+3]}const f=Jn(i,3,h=>i[h]<=
a);return f>=0&&i[f]===a?{line:i[f+1]+1,column:i[f+2]+u+1}:{line:a-(f<0?0:f/3+1)+1,column:u+1}}function Se(t){if(pt==="")return"";const e=s(d,t,"file:///")===0?
s(p,t,8):t;return s(d,e,Ee)===0?s(p,e,Ee.length):""}function qi(t){const e=s($t,t,":"),n=s($t,t,":",e-1),r=n<1?"":Se(s(p,t,0,n));if(r==="")return t;const o=Xn(r,
X(s(p,t,n+1,e)),X(s(p,t,e+1)));return r+(o===null?s(p,t,n):`:${o.line}:${o.column}`)}var Wt="...<omitted>...",xe="{ [native code] }",Vt=`"${Ee}`,Qn=`No such mod\
ule ${Vt}`,Zn;function Wi(){const t=`\\${Yn}`,e=`/\\*${t}n\\*/`,n=`if\\(!\\(--${t}n>=0\\)\\)${t}n=${t}t\\(\\d+\\);`,r=[`static${e}\\{${n}\\}`,n,`\\(--${t}n>=0\\|\
\\|\\(${t}n=${t}t\\(\\d+\\)\\),`,`\\{${e}try(?=\\{)`,`\\{${e}(?=if)`,`catch\\(${t}_\\d+\\)\\{throw ${t}c\\(${t}_\\d+\\)\\}\\}`,`${t}c\\([^()]*\\);`,`:${t}f\\([^(\
)]*/\\*${t}n:\\*/\\)`,`${t}[fi]\\(`,`,${t}i(?=${e})`,`\\(0${e},`,`${e},?"(?:[^"\\\\]|\\\\.)*"/\\*${t}n&\\*/\\)`,`${e}[)};]`],o="(?:if\\(!\\(--|\\(--|(?:static|\\{|\\\
(0)?/\\*|catch\\(|,|:)",i=[`${o}?(?:${t}[cfinrt_]|\\$\\d*$)`,"(?:if\\(!\\(-{0,2}|\\(--|(?:static|\\{|\\(0)?/\\*)$"];return{added:tr(r),cut:tr(i)}}function tr(t){
let e="";for(let n=0;n<t.length;n++)e+=(n===0?"":"|")+t[n];return new wn(e,"g")}function St(t){if(s(d,t,Qn)>=0)return Vi(t);const e=s(d,t,Wt);if(pt===""||e<0&&s(
d,t,pt)<0)return t;Zn??=Wi();const{added:n,cut:r}=Zn;let o="",i=0;n.lastIndex=0;for(let a=s(he,n,t);a!==null;a=s(he,n,t))o+=s(p,t,i,a.index),i=a.index+a[0].length;
return o+=s(p,t,i),e<0?o:Yi(o,r)}function Vi(t){const e=s(d,t,Qn);if(e!==0&&(e!==7||s(d,t,"Error: ")!==0))return t;let n="",r=0;for(let o=s(d,t,Vt);o>=0;o=s(d,t,
Vt,r))n+=s(p,t,r,o+1),r=o+Vt.length;return n+s(p,t,r)}function Yi(t,e){e.lastIndex=0;const n=s(d,t,Wt),r=s(p,t,0,n),o=s(p,t,n+Wt.length),i=s(he,e,r),a=s(d,o,"/)")===
0?s(p,o,2):o;return(i===null?r:s(p,r,0,i.index))+Wt+a}function Ki(t){if(s(d,t,"class")!==0)return!1;const e=s(j,t,5);return e===32||e===123||e===47||e===9||e===
10||e===13}var er=new Ft,Ji=(t,e)=>s(Z,er,t,e);function nr(t){if(pt===""||typeof t!="object"||t===null||F(t))return;const e=y(t,"errors");if(it(e)&&!F(e))for(let n=0;n<
e.length;n++)rr(y(e,n));rr(t)}function rr(t){if(typeof t!="object"||t===null||F(t))return;const e=g(t,"message"),n=e===void 0?void 0:y(e,"value");if(e===void 0||
typeof n!="string"||!e.configurable)return;const r=St(n);r!==n&&m(t,"message",{__proto__:null,value:r})}function or(t){let e=Gt(t);for(;e!==void 0;){if(e.revoked)
return;t=e.target,e=Gt(t)}return t}function B(t){const e=_(t);return F(e)?or(e)??null:e}function L(t,e){for(let n=t,r=0;n!==null&&r<dt;n=B(n),r++){const o=g(n,e);
if(o!==void 0){if($(o,"value"))return o.value;if(typeof o.get!="function")return;try{return k(o.get,t,[])}catch{return}}}}function ir(t){for(let r=t,o=0;r!==null&&
o<dt;r=B(r),o++){const i=r===t?void 0:me(r);if(i!==void 0)return i;const a=Qi(t,g(r,"constructor"));if(a!=="")return a}const e=B(t);return e===null?null:`Object\
 <${ir(e)??`[Object: null prototype]${Xi(e)?" {}":""}`}>`}function Xi(t){const e=M(t);for(let n=0;n<e.length;n++)if(g(t,e[n])?.enumerable)return!1;return!0}function Qi(t,e){
const n=e===void 0?void 0:e.value;if(typeof n!="function"||F(n))return"";const r=g(n,"prototype"),o=r===void 0?void 0:r.value;if(o===null||typeof o!="object"||!tt(
t,o))return"";const i=L(n,"name");if(typeof i=="string")return i;try{return D(i)}catch{return""}}function Zi(t,e){const n=L(t,jt);if(typeof n!="string"||n==="")
return"";const r=g(t,jt);return r!==void 0&&(e||r.enumerable)?"":n}var ts=(t,e)=>e!==""&&(e!==t||e==="Object")?`${t??"null"} [${e}]`:t,es=" Object Array Functio\
n Error Date RegExp Number String Boolean Symbol BigInt Map Set WeakMap WeakSet WeakRef Promise ArrayBuffer SharedArrayBuffer DataView Int8Array Uint8Array Uint\
8ClampedArray Int16Array Uint16Array Int32Array Uint32Array Float16Array Float32Array Float64Array BigInt64Array BigUint64Array AggregateError EvalError RangeEr\
ror ReferenceError SyntaxError TypeError URIError Iterator FinalizationRegistry Proxy SuppressedError DisposableStack AsyncDisposableStack ",Oe=t=>typeof t=="st\
ring"&&s(d,es,` ${t} `)>=0,ke=Array.prototype,sr=null,Yt;async function ns(){try{const{createRequire:t}=(await Y(import("node:module"))).value;sr=t("file:///")}catch{}}
function ar(){if(Yt===void 0){Yt=null;try{Yt=sr("node:util").inspect}catch{}}return Yt}function cr(t){const e=ar(),n=g(ke,"includes");if(e===null||n===void 0)return null;
const r=[];let o="",i=!0;const a={includes(l){if(!i)b(r,{__proto__:null,value:l,text:""});else return i=!1,!1;return!0}}.includes,c={__proto__:null,customInspect:!1,
depth:0,breakLength:1/0,maxStringLength:1/0,showProxy:!1,stylize(l,u){const f=rs(l,u);return f!==""?b(r,{__proto__:null,value:void 0,text:f}):u==="string"?b(r,{
__proto__:null,value:lr(l,1,l.length-1),text:""}):u==="special"&&s(d,l,"[Circular")!==0&&(o+=l),l}};try{m(ke,"includes",{__proto__:null,value:a,writable:!0,enumerable:!1,
configurable:!0});const l=s(e,void 0,t,c);return typeof l=="string"?{__proto__:null,values:r,words:o,text:l}:null}catch{return null}finally{try{m(ke,"includes",
n)}catch{}}}function rs(t,e){switch(e){case"number":return t==="-0"||t==="NaN"||s(d,t,"Infinity")>=0?`{"type":"number","value":"${t}"}`:D(X(t));case"bigint":return`\
{"type":"bigint","value":"${s(p,t,0,-1)}"}`;case"boolean":case"null":return t;case"undefined":return'{"type":"undefined"}';case"symbol":return`{"type":"symbol",\
"value":${R(lr(t,0,t.length))}}`;default:return""}}var os={__proto__:null,b:"\b",t:"	",n:`
`,f:"\f",r:"\r",v:"\v"};function lr(t,e,n){let r="",o=e;for(let i=s(d,t,"\\",e);i>=0&&i+1<n;i=s(d,t,"\\",o)){const a=t[i+1],c=a==="x"?2:a==="u"?4:0;r+=s(p,t,o,i)+
(c>0?mi(X("0x"+s(p,t,i+2,i+2+c))):os[a]??a),o=i+2+c}return r+s(p,t,o,n)}var is={__proto__:null,AbortSignal:["aborted"],Blob:["size","type"],Crypto:[],CryptoKey:[
"type","extractable","algorithm","usages"],Event:["type","defaultPrevented","cancelable","timeStamp"],File:["size","type","name","lastModified"],MessageChannel:[
"port1","port2"],Performance:["timeOrigin"],Request:["method","url","headers","cache","redirect","integrity","keepalive","signal","body","bodyUsed","cf"],Response:[
"status","statusText","headers","body","bodyUsed","ok","redirected","type","url"],URL:["href","origin","protocol","username","password","host","hostname","port",
"pathname","search","searchParams","hash"],URLPattern:["protocol","username","password","hostname","port","pathname","search","hash","hasRegExpGroups"]},ss=" As\
yncFunction GeneratorFunction AsyncGeneratorFunction ",as=" Headers URLSearchParams FormData ",ur=new WeakMap,Te={name:"",fields:[],forEach:null};function cs(t,e,n){
const r=B(t);if(r===null)return null;let o=s(Q,ur,r);if(o===void 0&&(o=ds(r),s(Z,ur,r,o)),o===Te)return null;if(o.forEach!==null)return us(o,t,e,n);let i="";for(let u=0;u<
o.fields.length&&!(n.show.table&&n.path.length<=2);u++){const{key:f,get:h}=o.fields[u];let v;try{v=h===null?y(t,f):s(h,t)}catch{continue}v===void 0&&(h===null||
f==="cf")||(i+=`${i===""?"":","}[${R(f)},${x(v,n)}]`)}const a=e===null?`null [${o.name}]`:fs(e,o.name),c=U(t,n,i===""?P:u=>typeof u=="symbol"||!ls(o,u)),l=i===""||
c.list===""?i+c.list:`${i},${c.list}`;return`{"type":"object","class":${E(a,n)},"kind":"platform","properties":[${l}]${z(c.more)}}`}function ls({fields:t},e){for(let n=0;n<
t.length;n++)if(t[n].get===null&&t[n].key===e)return!0;return!1}function us({forEach:t,name:e},n,r,o){let i=0;try{s(t,n,()=>{i++})}catch{return null}return vr(t,
n,r,e,i,o)}function fs(t,e){const n=t.length-e.length-3;return n>0&&s(p,t,n)===` [${e}]`?s(p,t,0,n):t}function ds(t){const e=[];let n="";for(let r=t,o=0;r!==null&&
o<dt&&me(r)===void 0;r=B(r),o++){const i=Ae(r),a=is[i];if(i!==""){if(n===""&&(n=i),s(d,as,` ${i} `)>=0){const c=dr(r,"forEach","value");return c===null?Te:{name:i,
fields:[],forEach:c}}if(a!==void 0){fr(e,r,a,!0);break}fr(e,r,M(r),!1)}}return n===""?Te:{name:n,fields:e,forEach:null}}function fr(t,e,n,r){const o=t.length;for(let i=0;i<
n.length;i++){const a=n[i],c=typeof a=="string"?dr(e,a,"get"):null;(c!==null||r&&!$(e,a))&&b(t,{__proto__:null,key:a,get:c})}if(!(!r||o===0))for(let i=0;i<o;i++){
const a=t[0];for(let c=1;c<t.length;c++)t[c-1]=t[c];t[t.length-1]=a}}function Ae(t){const e=y(t,"constructor");if(typeof e!="function"||F(e)||s($t,s(_t,e),"[nat\
ive code]")<0)return"";const n=y(e,"name"),r=y(t,jt);return typeof n!="string"||Oe(n)||s(d,ss,` ${n} `)>=0||typeof r=="string"&&s(d,r,".")>=0?"":n}function dr(t,e,n){
for(let r=t,o=0;r!==null&&o<dt;r=B(r),o++){const i=g(r,e);if(i===void 0)continue;const a=$(i,n)?i[n]:void 0;return typeof a=="function"&&s($t,s(_t,a),"[native c\
ode]")>0?a:null}return null}var P=()=>!0,Kt=t=>typeof t=="symbol"||!pr(t),pr=t=>{const e=X(t);return e>=0&&e<4294967295&&D(e)===t&&e%1===0};function hr(t,e,n){const r=typeof t==
"symbol"?`{"type":"symbol","value":${E(s(En,t),n)}}`:ps(t,n);return e?r:`{"type":"hidden","value":${r}}`}function ps(t,e){const n=Ur(t);return n===""?E(t,e):`{"\
type":"string","value":${E(t,e)},"lone":[${n}]}`}function U(t,e,n){const r=M(t),{hidden:o}=e.show;let i="",a=0;for(let c=0;c<r.length;c++){const l=r[c];if(!n(l))
continue;const u=ms(t,l);if(!(u===void 0||!(o||u.enumerable))){if(rt(e)){a++;continue}i+=`${i===""?"":","}[${hr(l,u.enumerable,e)},${Re(u,t,e)}]`}}if(o){const c=ys(
t,e);c!==""&&(i+=i===""?c:`,${c}`)}return{__proto__:null,list:i,more:a}}var hs=3;function ys(t,e){let n="",r=B(t);if(r===null||yr(r)||Ae(r)!=="")return n;for(let o=0;o<
hs&&r!==null&&(o===0||!(yr(r)||Ae(r)!==""));o++,r=B(r)){const i=M(r);for(let a=0;a<i.length&&!rt(e);a++){const c=i[a],l=g(r,c);c==="constructor"||l===void 0||typeof l.
value=="function"||gs(t,r,c)||(n+=`${n===""?"":","}[${hr(c,l.enumerable,e)},${Re(l,t,e)}]`)}}return n}function yr(t){const e=g(t,"constructor"),n=e===void 0?void 0:
e.value;return typeof n=="function"&&Oe(L(n,"name"))}function gs(t,e,n){for(let r=t;r!==e&&r!==null;r=B(r))if($(r,n))return!0;return!1}function ms(t,e){try{return g(
t,e)}catch{return{__proto__:null,enumerable:!0,get:void 0}}}function Re(t,e,n){if($(t,"value"))return x(t.value,n);const{get:r,set:o}=t,{getters:i}=n.show;if(r===
void 0&&o===void 0)return $(t,"set")?'{"type":"undefined"}':'{"type":"opaque","class":"<uninitialized>"}';const a=r===void 0?"set":o===void 0?"get":"get/set";if(n.
show.table&&n.path.length<=2&&r!==void 0)return x(vs(r,e),n);let c="";if(r!==void 0&&(i===!0||i==="get"&&o===void 0||i==="set"&&o!==void 0))try{c=`,"got":${x(k(
r,e,[]),n)}`}catch(l){c=`,"threw":${x(l,n)}`}return`{"type":"accessor","value":"${a}"${c}}`}function vs(t,e){try{return k(t,e,[])}catch{return}}var z=t=>t>0?`,"\
more":${t}`:"";function gr(t,e,n){const r=U(t,e,n);return(r.list===""?"":`,"properties":[${r.list}]`)+z(r.more)}function Jt(t,e,n){const r=U(t,e,n);return r.list===
""?"":`,"properties":[${r.list}]`}function mr(t,e,n,r){if(!ws(t))return r?_r(t,n):null;const o=bs(t,e,n,r)??xs(t,e,n,r)??Es(t,e,n,r);return o!==null||!r?o:_s(t,
e,n)??$s(t,e,n)??Os(t,e,n)??Ns(t,e,n)??_r(t,n)??Bs(t,e)}function ws(t){for(let e=B(t),n=0;e!==null&&n<dt;e=B(e),n++){const r=me(e);if(r!==void 0)return r!=="Obj\
ect"}return!0}function H(t,e){try{return s(t,e)}catch{return}}var Ne=(t,e,n,r=P)=>n?gr(t,e,r):"";function _s(t,e,n){const r=H(fi,t);return r===void 0?null:vr(ui,
t,e,"Map",r,n)}function vr(t,e,n,r,o,i){const a=yt(i);let c="",l=0;s(t,e,(f,h)=>{if(l>=a||rt(i))return;const v=x(h,i);c+=`${l++?",":""}[${v},${x(f,i)}]`});const u=Jt(
e,i,P)+z(o-l);return`{"type":"map","class":${E(n??`null [${r}]`,i)},"size":${o},"entries":[${c}]${u}}`}function $s(t,e,n){const r=H(pi,t),o=yt(n);if(r===void 0)
return null;let i="",a=0;return s(di,t,c=>{a<o&&!rt(n)&&(i+=(a++?",":"")+x(c,n))}),`{"type":"set","class":${E(e??"null [Set]",n)},"size":${r},"items":[${i}]${Jt(
t,n,P)}${z(r-a)}}`}function bs(t,e,n,r){const o=H(hi,t);return o===void 0?null:`{"type":"date"${ht(e,"Date")},"value":${wt(o,NaN)?"null":`"${s(yi,t)}"`}${Ne(t,n,
r)}}`}function Es(t,e,n,r){const o=M(xn);for(let i=0;i<o.length;i++){const a=o[i],c=H(xn[a],t);if(c===void 0)continue;const l=e===a?"":`,"made":${e===null?"null":
R(e)}`,u=a==="String"?Ss(c.length):P;return`{"type":"boxed","class":"${a}"${l},"value":${x(c,n)}${Ne(t,n,r,u)}}`}return null}var Ss=t=>e=>Kt(e)||e>=t;function xs(t,e,n,r){
const o=wt(t,wn.prototype)?void 0:H(wi,t);return o===void 0?null:`{"type":"regexp"${ht(e,"RegExp")},"value":${E(`/${o}/${H(_i,t)??""}`,n)}${Ne(t,n,r)}}`}function Os(t,e,n){
const r=s(Dt,t);if(r!==void 0)return Ts(t,e,r,n);let o="ArrayBuffer",i=H(we,t);if(i===void 0&&Ut!==void 0&&(o="SharedArrayBuffer",i=H(Ut,t)),i!==void 0)return ks(
t,e??`null [${o}]`,i,n);const a=H(Nn,t);if(a===void 0)return null;const c=x(s(An,t),n),l=U(t,n,P),u=`${V("byteLength",`${a}`)},${V("byteOffset",`${s(Rn,t)}`)},${V(
"buffer",c)}`;return`{"type":"object","class":${E(e??"null [DataView]",n)},"properties":[${u}${l.list===""?"":`,${l.list}`}]${z(l.more)}}`}var V=(t,e)=>`[{"type\
":"hidden","value":"${t}"},${e}]`;function ks(t,e,n,r){if(Cn!==void 0&&H(Cn,t)===!0)return`{"type":"bytes","class":${E(e,r)},"length":0,"items":[],"detached":tr\
ue}`;const o=yt(r),i=n<o?n:o,a=wr(new ft(t,0,i),i,r);return`{"type":"bytes","class":${E(e,r)},"length":${n},"items":[${a}]${Jt(t,r,P)}}`}function Ts(t,e,n,r){const o=s(
Si,t),i=yt(r),a=e===`Buffer [${n}]`&&r.show.custom?"Buffer":e??`null [${n}]`,c=wr(t,o<i?o:i,r);let l=a==="Buffer"?Rs(t,r):U(t,r,Kt).list;if(r.show.hidden&&a!=="\
Buffer"){const u=s(Tn,t),f=s(On,t),h=H(we,f)??(Ut===void 0?0:H(Ut,f)??0),v=o===0?As(n)/8:u/o,lt=s(kn,t),O=`{"type":"object","class":"ArrayBuffer","properties":[${V(
"byteLength",`${h}`)}]}`;l=`${`${V("BYTES_PER_ELEMENT",`${v}`)},${V("length",`${o}`)},${V("byteLength",`${u}`)}`},${V("byteOffset",`${lt}`)},${V("buffer",O)}`+(l===
""?"":`,${l}`)}return`{"type":"bytes","class":${E(a,r)},"length":${o},"items":[${c}]${l===""?"":`,"properties":[${l}]`}}`}function As(t){let e=0;for(let n=0;n<t.
length;n++){const r=s(j,t,n)-48;r>=0&&r<=9&&(e=e*10+r)}return e}function Rs(t,e){const{show:n}=e;e.show=nt;const{list:r}=U(t,e,Kt);return e.show=n,r}function wr(t,e,n){
let r="";for(let o=0;o<e&&!rt(n);o++)r+=(o?",":"")+x(t[o],n);return r}function Ns(t,e,n){if(!tt(t,J.prototype))return null;const r=cr(t),o=ht(e,"Promise"),i=Ls(
r);if(i===null)return null;const a=i==="fulfilled"||i==="rejected"?`,"value":${Le(r.values[0],n)}`:"";return`{"type":"promise"${o}${i===""?"":`,"state":"${i}"`}${a}${gr(
t,n,P)}}`}function Ls(t){return t===null?"":s(d,t.words,"<pending>")===0?"pending":t.values.length===0?null:s(d,t.words,"<rejected>")>=0?"rejected":"fulfilled"}
function Le({value:t,text:e},n){return e===""?x(t,n):(at(n,e.length),e)}function _r(t,e){const n=tt(t,$i)?"Map":tt(t,bi)?"Set":"";if(n==="")return null;const r=M(
t).length>0?null:cr(t);if(r===null||s(d,r.text,"[")!==0)return null;const o=s(d,r.text," Entries] {")>0,i=o?2:1,a=yt(e),{values:c}=r;let l="",u=0;for(let h=0;h+
i<=c.length&&u<a&&!rt(e);h+=i,u++){const v=Le(c[h],e);l+=(u?",":"")+(o?`[${v},${Le(c[h+1],e)}]`:v)}const f=Cs(r.text)+(c.length/i-u);return`{"type":"iterator","\
class":"${n} ${o?"Entries":"Iterator"}","${o?"entries":"items"}":[${l}]${z(f)}}`}function Cs(t){const e=s(d,s(p,t,-16)," more item");if(e<0)return 0;let n=t.length-
16+e-1,r=0;for(let o=1;n>=0;n--,o*=10){const i=s(j,t,n)-48;if(!(i>=0&&i<=9))break;r+=i*o}return r}var Is={};function Bs(t,e){const n=$r(ye,t)?"WeakMap":$r(vi,t)?
"WeakSet":"";return n===""?null:`{"type":"opaque","class":${R(e??`null [${n}]`)},"weak":true}`}function $r(t,e){try{return k(t,e,[Is]),!0}catch{return!1}}var js=Symbol.
for("nodejs.util.inspect.custom"),Ce=0;function Fs(t,e,n){const r=L(t,js);if(typeof r!="function"||Ce>=Wo)return;const o=g(t,"constructor"),i=o===void 0?void 0:
o.value;if(typeof i=="function"&&L(i,"prototype")===t||s(Dt,t)!==void 0)return;const a=ar()??Hs;if(r!==a){Ce++;try{const{depth:c}=n.show,l=c-n.path.length,u=k(r,
e,[l,Ps(n,l),a]);return u===e?void 0:typeof u!="string"?x(u,n):(at(n,u.length),`{"type":"custom","value":${R(u)}}`)}catch{return}finally{Ce--}}}function Ps(t,e){
const{hidden:n,proxy:r,custom:o,items:i,text:a,getters:c}=t.show;return{stylize:l=>`${l}`,showHidden:n,depth:e,colors:!1,customInspect:o,showProxy:r,maxArrayLength:i,
maxStringLength:a,breakLength:80,compact:3,sorted:!1,getters:c,numericSeparator:!1}}function Hs(t){return typeof t=="string"?`'${t}'`:D(t)}var{get:br,set:Ms,has:Ds,
deleteProperty:Er,preventExtensions:Us,setPrototypeOf:Gs}=Reflect,zs=["EvalError","RangeError","ReferenceError","SyntaxError","TypeError","URIError","AggregateE\
rror","SuppressedError"];function qs(t){const e={__proto__:_n.prototype};let n=e;const r=(a,c)=>a===t?n:c,o=new be(T,{__proto__:null,get:(a,c,l)=>br(r(c,a),c,l),
set:(a,c,l,u)=>Ms(r(c,a),c,l,u),has:(a,c)=>Ds(r(c,a),c),deleteProperty:(a,c)=>Er(r(c,a),c),defineProperty:(a,c,l)=>m(r(c,a),c,l),getOwnPropertyDescriptor:(a,c)=>g(
r(c,a),c),ownKeys(a){const c=M(a);if(n===a)return c;const l=[];for(let u=0;u<c.length;u++)c[u]!==t&&b(l,c[u]);return g(n,t)!==void 0&&b(l,t),l},preventExtensions(a){
const c=g(n,t);return c===void 0?Er(a,t):m(a,t,c),n=a,Us(a)}});Ji(o,T);const i=(a,c)=>m(a,c,{__proto__:null,value:o,writable:!0,enumerable:!1,configurable:!0});
i(T.prototype,"constructor"),i(globalThis,"Error");for(const a of zs){const c=globalThis[a];typeof c=="function"&&_(c)===T&&Gs(c,o)}return()=>br(e,t,o)}var et="\
prepareStackTrace",Sr,Ie,Xt=!1,Be=!1,xr=new Ft,Or=new Ft;function Ws(t,e){let n="<error>",r="";try{n=St(s(ai,t))}catch{}for(let i=0;i<e.length;i++)r+=`
    at ${kr(e[i])}`;let o=n;return Qt(Pe(r),i=>(i!==""&&(o+=`
`+Tr(i)),!0)),o}var kr=t=>s(ye,xt,t)?na(t):s(_(t).toString,t);function Tr(t){const e=Ot(t),n=e===""?"":qi(e);if(n===e)return t;const r=t[t.length-1]===")"?")":"";
return s(p,t,0,t.length-r.length-e.length)+n+r}var{prepareStackTrace:je}={prepareStackTrace(t,e){return Ws(t,e)}};function Vs(t){const e=s(Q,xr,t);if(e!==void 0)
return e;const n={prepareStackTrace(r,o){return k(t,this,[r,Zs(o)])}}.prepareStackTrace;return s(Z,xr,t,n),s(Z,Or,n,t),n}var Ys={get prepareStackTrace(){if(Be)return;
const t=Xt?void 0:Ie===void 0?Sr:Ie();return typeof t=="function"?Vs(t):je},set prepareStackTrace(t){Sr=typeof t!="function"||t===je?void 0:s(Q,Or,t)??t}},{get:Ar,
set:Ks}=g(Ys,et);function Js(){Ie??=qs(et)}var Rr=t=>t!==void 0&&$(t,"get")&&t.get===Ar;function Xs(t){const e=g(T,et);if(!Rr(e))return Nr(e,je,t);const n=Xt;Xt=
!0;try{return t()}finally{Xt=n}}function Qs(t){const e=g(T,et);if(!Rr(e))return e===void 0?t():Nr(e,void 0,t);Be=!0;try{return t()}finally{Be=!1}}function Nr(t,e,n){
N(T,et,e);try{return n()}finally{t===void 0?delete T[et]:m(T,et,t)}}var xt=new Ft,Lr;function Zs(t){const e=[];let n=[];for(let r=0;r<t.length;r++){const o=t[r],
i=Ot(`    at ${kr(o)}`);if(s(d,i,Fe)===0||s(d,i,"node-internal:")===0)n=[];else if(i==="<anonymous>")b(n,Cr(o));else{for(let a=0;a<n.length;a++)b(e,n[a]);b(e,Cr(
o)),n=[]}}for(let r=0;r<n.length;r++)b(e,n[r]);return e}function Cr(t){if(s(ye,xt,t))return t;Lr??=ta(_(t));const e={__proto__:Lr};return s(Z,xt,e,t),e}function ta(t){
const e={},n=M(t);for(let r=0;r<n.length;r++){const o=n[r],i=t[o];if(typeof i!="function"||o==="constructor")continue;const a={[o](){const c=s(Q,xt,this);if(c===
void 0)throw new I(`CallSite method ${o} expects CallSite as receiver`);return ea(o,c,s(i,c),t)}}[o];m(e,o,{__proto__:null,value:a})}return e}function ea(t,e,n,r){
if(t==="toString")return s(p,Tr(`    at ${n}`),7);if(t==="getFileName"||t==="getScriptNameOrSourceURL")return typeof n=="string"&&Se(n)||n;const o=t==="getEnclo\
singLineNumber"||t==="getEnclosingColumnNumber";if(!o&&t!=="getLineNumber"&&t!=="getColumnNumber")return n;const i=s(r.getFileName,e),a=s(o?r.getEnclosingLineNumber:
r.getLineNumber,e),c=s(o?r.getEnclosingColumnNumber:r.getColumnNumber,e),l=typeof i=="string"?Xn(Se(i),a,c):null;return l===null?n:t==="getLineNumber"||t==="get\
EnclosingLineNumber"?l.line:l.column}var na=t=>{const e=s(Q,xt,t);return s(_(e).toString,e)},Fe=`${zi}:`;function Ot(t){if(s(d,t,"    at ")!==0)return"";if(s(j,
t,t.length-1)===41){const e=s($t,t,"(");if(e>=0)return s(p,t,e+1,-1)}return s(p,t,s(d,t,"    at async ")===0?13:7)}function Qt(t,e){for(let n=0;;){const r=s(d,t,
`
`,n);if(!e(r<0?s(p,t,n):s(p,t,n,r))||r<0)return;n=r+1}}function Pe(t){let e="",n="",r=!0;return Qt(t,o=>{const i=Ot(o);return s(d,i,Fe)===0||s(d,i,"node-interna\
l:")===0?n="":i==="<anonymous>"?n+=`
`+o:(e+=(r?"":n+`
`)+o,n="",r=!1),!0}),e+n}function Ir(){const t={__proto__:null},e=g(T,"stackTraceLimit");let n="";try{N(T,"stackTraceLimit",ti),n=Qs(()=>(ii(t),t.stack))}catch{}
try{e&&m(T,"stackTraceLimit",e)}catch{}return typeof n=="string"?n:""}function Br(){const t=Pe(Ir()),e=s(d,t,`
`);return e<0?"":s(p,t,e+1)}function ra(){let t=!0;return Qt(Ir(),e=>{const n=Ot(e);return n===""||s(d,n,Fe)===0?!0:(t=s(d,n,"node-internal:")===0,!1)}),t}function oa(){
let t="";return Qt(Br(),e=>(t=Ot(e),t===""||t==="<anonymous>")),t==="<anonymous>"?"":t}var jr=DOMException.prototype,ia=t=>bn(t)||tt(t,T.prototype)||tt(t,jr);function sa(t,e,n){
const r=Pr(t,"name")??"Error",o=St(Pr(t,"message")??""),{hidden:i}=n.show,a=la(t,ca(t),r,o),c=a===""?`${r}: ${o}`:a,l=h=>{if(i)return!0;if(h==="stack"||h==="rem\
ote"&&aa(o))return!1;if(h!=="message"&&h!=="name")return!0;const v=h==="name"?L(t,"name"):L(t,"message");return typeof v=="string"&&s(d,c,v)<0};let u=`{"type":"\
error"${e===r?"":ht(e,"")},"name":${E(r,n)},"message":${E(o,n)},"stack":${E(a,n)}`;i||(u+=Fr(t,"cause",n)+Fr(t,"errors",n));const f=U(t,n,tt(t,jr)?h=>h!=="code"&&
l(h):l);return`${u}${f.list===""?"":`,"properties":[${f.list}]`}${f.more>0?`,"more":${f.more}`:""}}`}var aa=t=>s(d,t,"network: ")===0||s(d,t,"This worker is not\
 permitted to access the internet")===0;function Fr(t,e,n){const r=g(t,e);return r===void 0||r.enumerable||!$(r,"value")||e==="errors"&&!it(r.value)?"":`,"${e}"\
:${x(r.value,n)}`}function ca(t){let e;try{e=Xs(()=>t.stack)}catch{}return typeof e=="string"?St(Pe(e)):""}function la(t,e,n,r){const o=s(d,e,`
    at `),i=bn(t)?g(t,"stack"):void 0;if(o<0||i===void 0||$(i,"value"))return e;const a=s(p,e,0,o),c=s(p,a,n.length),l=r===""?n:n===""?r:`${n}: ${r}`;return s(d,
a,n)===0&&(c===""||s(d,c,": ")===0)&&a!==l?l+s(p,e,o):e}function Pr(t,e){const n=L(t,e);if(typeof n=="string"||n===void 0||n===null)return n??void 0;if(!(typeof n==
"object"||typeof n=="function"))try{return D(n)}catch{return}}function Hr(t,e,n,r){const o=s(_t,t),i=s(p,o,0,32),a=s(d,i,"class")===0&&!fa(i,5);let c=a?"class":
"function",l="Function",u="";if(a){const O=B(t),Nt=O===null?"":L(O,"name");typeof Nt=="string"&&Nt!==""&&(u=`,"extends":${E(Nt,n)}`)}else{for(let O=0;O<ge.length;O++)
tt(t,ge[O].prototype)&&(c=ge[O].kind);c!=="function"&&(l=c==="async function"?"AsyncFunction":c==="generator"?"GeneratorFunction":"AsyncGeneratorFunction")}const f=a&&
g(t,"name")===void 0?"":L(t,"name"),h=e===l||e===`Function [${l}]`?"":`,"class":${e===null?"null":E(e,n)}`,v=r?U(t,n,P):{list:"",more:ua(t,n)},lt=v.list===""?"":
`,"properties":[${v.list}]`;return`{"type":"function","kind":"${c}","name":${E(typeof f=="string"?f:"",n)}${u}${h}${lt}${z(v.more)}}`}function ua(t,e){const n=e.
length,{deep:r}=e;e.length=0;try{return U(t,e,P).more}finally{e.length=n,e.deep=r}}function fa(t,e){const n=s(j,t,e);return n>=48&&n<=57||n>=65&&n<=90||n>=97&&n<=
122||n===36||n===95||n>127}var nt={__proto__:null,depth:2,hidden:!1,proxy:!1,custom:!0,items:qo,text:zo,getters:!1,table:!1},da={...nt,__proto__:null,custom:!1},
Mr=t=>({__proto__:null,length:t,deep:Go,path:[],targets:[],show:nt}),He=t=>t.path.length>t.show.depth+1;function at(t,e){t.length-=e,He(t)&&(t.deep-=e)}var rt=t=>t.
length<=0||t.deep<=0&&He(t),pa='{"type":"opaque","class":"unreadable value"}';function Dr(t,e,n=nt){e.targets.length=0,e.path.length=0,e.show=n;try{return x(t,e)}catch{
return pa}}function ha(t,e){let n=e.path.length===0||t.length<=e.show.text?t.length:e.show.text;const r=He(e)&&e.deep<e.length?e.deep:e.length;n>r&&(n=r>0?r:0),
at(e,n);const o=n<t.length?s(p,t,0,n):t,i=Ur(o);return n===t.length&&i===""?R(t):`{"type":"string","length":${t.length},"value":${R(o)}${i===""?"":`,"lone":[${i}\
]`}}`}function Ur(t){let e="";for(let n=0;n<t.length;n++){const r=s(j,t,n);if(r<55296||r>57343)continue;const o=r<56320&&n+1<t.length?s(j,t,n+1):0;o>=56320&&o<=
57343?n++:e+=`${e===""?"":","}[${n},${r}]`}return e}function E(t,e){const n=R(t.length>ln?s(p,t,0,ln)+"\u2026":t);return at(e,n.length),n}function ya(t,e){const n=Sn(
64,t)===t||Sn(64,-t)===-t?void 0:1n<<un,r=n===void 0||t<n&&t>-n,o=r?s(ci,t):`over ${un} bits`;return at(e,o.length),`{"type":"bigint","value":"${o}"}`}function x(t,e){
switch(at(e,8),typeof t){case"string":return ha(t,e);case"number":return Ht(t)&&!wt(t,-0)?D(t):`{"type":"number","value":"${wt(t,-0)?"-0":D(t)}"}`;case"boolean":
return t?"true":"false";case"undefined":return'{"type":"undefined"}';case"symbol":return`{"type":"symbol","value":${E(s(En,t),e)}}`;case"bigint":return ya(t,e)}
if(t===null)return"null";const n=Gt(t);if(n===void 0)return zr(t,t,e);if(e.show.proxy&&!n.revoked)return ga(n,e);const r=or(t);return r===void 0?'{"type":"proxy\
"}':zr(r,t,e)}function ga({target:t,handler:e},n){if(Gr(n))return'{"type":"elided","class":"Proxy"}';b(n.path,{__proto__:null});const r=`{"type":"proxy","target\
":${x(t,n)},"handler":${x(e,n)}}`;return n.path.length--,r}function Gr(t){const e=t.path.length;return e>=ue||e>t.show.depth&&(e>=Uo||t.deep<=0)}function zr(t,e,n){
if(n.show.custom&&n.path.length<=n.show.depth+1&&!(n.show.table&&n.path.length<2)){const a=Fs(t,e,n);if(a!==void 0)return a}for(let a=n.path.length-1,c=1;a>=0;a--,
c++)if(n.path[a]===t)return`{"type":"cycle","up":${c},"id":${va(t,n.targets)}}`;const r=ir(t),o=ts(r,Zi(t,n.show.hidden));if(Gr(n))return typeof t=="function"?Hr(
t,o,n,!1):(it(t)?null:mr(t,o,n,!1))??`{"type":"elided","class":${E(it(t)?`Array(${t.length})`:o??"Object: null prototype",n)}}`;b(n.path,t);const i=typeof t=="f\
unction"?Hr(t,o,n,!0):wa(t,o,n);return n.path.length--,n.targets.length===0?i:ma(i,t,n.targets)}function ma(t,e,n){for(let r=0;r<n.length;r++)if(n[r]===e)return`\
{"ref":${r+1},${s(p,t,1)}`;return t}function va(t,e){for(let n=0;n<e.length;n++)if(e[n]===t)return n+1;return b(e,t),e.length}function wa(t,e,n){if(it(t))return ba(
t,e,n);if(e==="Object"&&!qr(t))return _a(t,n);if(ia(t))return sa(t,e,n);const r=mr(t,e,n,!0)??cs(t,e,n);if(r!==null)return r;const o=U(t,n,P);return`{"type":"ob\
ject"${ht(e,"Object")}${$a(t,e)},"properties":[${o.list}]${z(o.more)}}`}function _a(t,e){const n=U(t,e,P);return`{"type":"object","properties":[${n.list}]${z(n.
more)}}`}function $a(t,e){return e==="Object"&&qr(t)?',"kind":"arguments"':e==="null [Module]"?',"kind":"module"':""}function qr(t){try{return $(t,"callee")&&$(
t,"length")&&s(gi,t)==="[object Arguments]"}catch{return!1}}var ht=(t,e)=>t===e?"":`,"class":${t===null?"null":R(t)}`,yt=t=>t.show.table&&t.path.length<=2?1/0:t.
show.items;function ba(t,e,n){const r=t.length,o=yt(n);let i="",a=0,c=0;for(;c<r&&a<o&&!rt(n);a++){const u=g(t,c);let f;if(u)f=Re(u,t,n),c++;else{const h=Ea(t,c,
r);at(n,32),f=`{"type":"hole","count":${h-c}}`,c=h}i+=(a?",":"")+f}const l=r<=1e5?Jt(t,n,Kt):"";return`{"type":"array"${ht(e,"Array")},"length":${r},"items":[${i}\
]${l}${z(r-c)}}`}function Ea(t,e,n){let r=e+1;for(;r<n&&r<e+Vo;r++)if($(t,r))return r;if(r>=n)return n;const o=M(t);for(let i=0;i<o.length;i++){const a=o[i];if(typeof a==
"symbol"||!pr(a))break;const c=X(a);if(c>=r)return c}return n}var q=Object.seal(Array(G).fill(null)),Wr=null;function Sa(){let t=0;for(let e=1;e<G;e++)Vr(q[e])<
Vr(q[t])&&(t=e);return t}var Vr=t=>t===null?0:t.started,xa=(t,e)=>s(qn,Et,t,e);function Oa(){let t=null;for(let e=0;e<G;e++)if(Lt(q[e])){if(t!==null)return null;
t=q[e]}return t}var C=()=>s(Wn,Et)??Wr??Oa(),kt=Gi({current:()=>{const t=C();return t===null?null:t.meter},turned:Vn,caught:nr,stopped:t=>{let e=!1;for(let n=0;n<
G;n++)e||=q[n]?.meter===t;for(let n=0;n<G;n++){const r=q[n];r!==null&&(!e||r.meter===t)&&ka(r,t.place)}}}),{poll:Zt}=kt;function ka(t,e){t.meter.stopped=!0,t.meter.
place=e,le(t)}function Me(t){if(!t.closed&&(t.controller===null&&Yr(t),t.text!==""))try{s(Bn,t.controller,It(t.text)),t.text=""}catch(e){if(_(e)===ot.prototype)
throw e;t.closed=!0}}function Yr(t){let e;const n={__proto__:null,start:function(o){e=o},pull:function(){const{pulled:o}=t;t.pulled=null,o&&o()},cancel(){t.closed=
!0,kt.over(),sn(t)}},r=new oi(n,{__proto__:null,highWaterMark:Zo});t.answer(Qe(r)),t.controller=e}var Kr=t=>Mr(dn-t.length);function Jr(t,e,n){if(!t.closed){if(De(
t)){t.dropped++;return}t.lines++,t.length+=n+Yo,K(t,e)}}var De=t=>t.lines>=fn||t.length>=dn;function ct(t,e,n){if(t===null||t.closed)return;const r=e==="import"||
e==="handler"||e==="body";if(!r&&De(t)){t.dropped++;return}const o=r?Mr(Ko):Kr(t),{length:i}=o,a=`{"t":"error","phase":"${e}","ms":${Ct(t)},"error":${Dr(n,o,da)}\
}`;if(!r){Jr(t,a,i-o.length);return}t.threw=!0,K(t,a)}function Ta(t){t.timer=null,t.closed?tn(t):Me(t)}var Xr=t=>t.controller===null||s(Ti,t.controller)>0,Aa=t=>Qr(
e=>{t.closed||Xr(t)?e():t.pulled=e}),Ra=t=>Qr(e=>{t.closed||t.pending===0?e():t.wake=e}),Qr=t=>A(new J(t));function te(t){return new Pt(t,{__proto__:null,status:503})}
function Na(t){return t===0?"the program answered with Response.error(), which stands for an answer that never came":"the response's body was read before the re\
sponse was returned: return response.clone(), taken before it is read"}function La(t){try{return{__proto__:null,buffer:t,offset:0,length:s(we,t)}}catch{}try{return{
__proto__:null,buffer:s(An,t),offset:s(Rn,t),length:s(Nn,t)}}catch{}throw new I(`the response's body gave a chunk that is ${t===null?"null":`of type ${typeof t}`}\
; a body takes bytes: encode text with TextEncoder`)}function Ue(t){try{mt(Y(t()),()=>{},()=>{})}catch{}}function Ca(t,e,n){const r=pe(e);if(r===void 0){K(t,'{"\
t":"result"}');return}const o=Ba(r),i=It(o).length;if(i>n)throw new ot(`the program's result is ${i} bytes of JSON; the limit is ${n}`);if(Ia(o,yn))throw new ot(
`the program's result is nested deeper than ${yn} arrays and objects`);K(t,`{"t":"result","value":${o}}`)}function Ia(t,e){for(let n=0,r=0;n<t.length;n++){const o=s(
j,t,n);if(o===34)for(;s(j,t,++n)!==34;)s(j,t,n)===92&&n++;else if(o===91||o===123){if(++r>e)return!0}else(o===93||o===125)&&r--}return!1}function Ba(t){let e=0,
n="";for(let r=s(d,t,"\\ud");r>=0;r=s(d,t,"\\ud",r+2)){let o=0;for(;r-o>0&&s(j,t,r-o-1)===92;)o++;o%2!==1&&(n+=s(p,t,e,r)+"\uFFFD",e=r+6)}return e===0?t:n+s(p,t,
e)}var{delete:ja,forEach:Fa,get:Zr,set:Pa}=Map.prototype,{delete:Ha,get:Ge,has:Ma}=Headers.prototype,{toLowerCase:Da,trim:ze}=String.prototype,{parse:Ua}=Date,{
set:Ga}=Uint8Array.prototype,to=Headers,eo=Reflect.get(Object.prototype,"__lookupGetter__"),no=s(eo,Request.prototype,"method"),za=s(eo,Request.prototype,"url"),
Tt=new Map,ee=0,At=0,qe=new WeakMap;function qa(){const{caches:t}=globalThis;if(typeof t!="object")return;const e=t.default,n=_(e),r=_(t),{open:o}=r;s(Z,qe,e,"");
const i={async match(a,c){return Wa(We(this,a,c))},async put(a,c){const l=We(this,a);if(l===null)throw new I("Cannot cache response to non-GET request.");await A(
Va(l,c))},async delete(a,c){const l=We(this,a,c);return l!==null&&ne(l)!==void 0&&Ve(l)},async open(a){const c=(await Y(k(o,this,arguments))).value;return s(Z,qe,
c,`named ${D(a)}
`),c}};N(n,"match",i.match),N(n,"put",i.put),N(n,"delete",i.delete),N(r,"open",i.open)}function We(t,e,n){const r=s(Q,qe,t);if(r===void 0)throw new I("Illegal i\
nvocation");let o=e;try{s(no,o)}catch{o=new $n(e)}if(s(no,o)!=="GET"&&!n?.ignoreMethod)return null;const i=s(za,o),a=s(d,i,"#");return r+(a<0?i:s(p,i,0,a))}function Wa(t){
const e=t===null?void 0:ne(t);if(e===void 0)return;const{body:n,status:r,statusText:o}=e,i=new to(e.headers);return new Pt(n===null?null:new ft(n),{__proto__:null,
status:r,statusText:o,headers:i})}function ne(t){const e=s(Zr,Tt,t);if(e===void 0||e.until>W())return e;Ve(t)}function Ve(t){const{size:e}=s(Zr,Tt,t);return ee--,
At-=e,s(ja,Tt,t)}async function Va(t,e){if(!on(e))throw new I("Failed to execute 'put' on 'Cache': parameter 2 is not of type 'Response'.");const n=s(_e,e),r=s(
Pn,e),o=new to(s(Hn,e)),i=s(Mn,e);if(n===206)throw new I("Cannot cache response to a range request (206 Partial Content).");if(s(d,s(Ge,o,"vary")??"","*")>=0)throw new I(
"Cannot cache response with 'Vary: *' header.");if(s(Dn,e))throw new I("Body has already been used. It can only be used once. Use tee() first if you need to rea\
d it twice.");const a=i===null?null:await A(Ya(i)),c=W()+Ka(o);if(ne(t)!==void 0&&Ve(t),!(c>W()))return;const l=It(t+rn(o)).length+(a===null?0:a.length);if((ee>=
fe||At+l>vt)&&s(Fa,Tt,(u,f)=>ne(f)),ee>=fe)throw new ot(`the caches of this isolate hold ${fe} responses, which is all they take: delete one first`);if(At+l>vt)
throw ro(At+l);ee++,At+=l,s(Pa,Tt,t,{__proto__:null,body:a,status:n,statusText:r,headers:o,size:l,until:c})}var ro=t=>new ot(`the caches of this isolate would h\
old ${t} bytes; they take ${vt}: delete responses first`);async function Ya(t){const e=an(t),n=[];let r=0;for(;;){const i=await A(s(jn,e));if(i.done)break;const a=Ze(
i.value);if(r+=a.length,r>vt)throw Ue(()=>s(Fn,e)),ro(`more than ${vt}`);b(n,new ft(new ft(a.buffer,a.offset,a.length)))}const o=new ft(r);for(let i=0,a=0;i<n.length;a+=
n[i++].length)s(Ga,o,n[i],a);return o}function Ka(t){const e=s(Da,s(Ge,t,"cache-control")??""),n=Rt(e,"private"),r=n!==void 0&&s(d,n,"set-cookie")>=0;if(r&&s(Ha,
t,"set-cookie"),s(Ma,t,"set-cookie")||n!==void 0&&!r||Rt(e,"no-store")!==void 0||Rt(e,"no-cache")!==void 0)return 0;const o=Rt(e,"s-maxage")??Rt(e,"max-age");if(o!==
void 0)return X(o)*1e3;const i=s(Ge,t,"expires");return i===null?1/0:Ua(i)-W()}function Rt(t,e){for(let n=0,r;n<t.length;n=r+1){r=s(d,t,",",n),r<0&&(r=t.length);
const o=s(ze,s(p,t,n,r)),i=s(d,o,"=");if(s(ze,i<0?o:s(p,o,0,i))!==e)continue;const a=i<0?"":s(ze,s(p,o,i+1));return s(d,a,'"')===0?s(p,a,1,-1):a}}var Ja={...nt,
__proto__:null,depth:4,hidden:!0,proxy:!0},Xa={...nt,__proto__:null,table:!0};function Qa(t,e,n,r){const o=t==="dir"||t==="table"?"":Za(e,n);let i="";for(let a=n;a<
e.length&&!rt(r);a++){const c=a>n?o[a-n-1]:void 0;let l=e[a],u=nt;c!==void 0&&(l=tc(c,l)),c==="o"?u=Ja:t==="dir"?u=rc(e[1]):t==="table"&&a===n&&(u=Xa),i+=(a>n?"\
,":"")+Dr(l,r,u)}return i}function Za(t,e){const n=t[e];let r="";if(t.length<e+2||typeof n!="string")return r;for(let o=s(d,n,"%");o>=0&&r.length<t.length;o=s(d,
n,"%",o+2)){const i=s(p,n,o+1,o+2);i!==""&&s(d,"sdifjoOc",i)>=0&&(r+=i)}return r}function tc(t,e){try{if(t==="j")return pe(e);if(e===null||typeof e!="object"&&typeof e!=
"function"||F(e))return e;if(t==="s")return typeof e=="function"||nc(e)?D(e):e;if(t==="d")return X(e);if(t==="i"||t==="f")return D(e)}catch(n){if(t==="j"&&ec(n))
return"[Circular]"}return e}function ec(t){const e=t!==null&&typeof t=="object"&&!F(t)?L(t,"message"):void 0;return typeof e=="string"&&s(d,e,"Converting circul\
ar structure to JSON")===0}function nc(t){const e=typeof L(t,"toString")=="function",n=typeof L(t,mn)=="function";if(!e&&!n)return!1;for(let r=t,o=!0;r!==null;r=
B(r),o=!1){if(!(e&&$(r,"toString"))&&!(n&&$(r,mn)))continue;const i=o?void 0:g(r,"constructor");return i===void 0||typeof i.value!="function"||!Oe(L(i.value,"na\
me"))}return!1}function rc(t){const e={...nt,__proto__:null,custom:!1};if(t===null||typeof t!="object"||F(t))return e;const n=c=>y(t,c),r=n("depth"),o=n("maxArr\
ayLength"),i=n("maxStringLength"),a=n("getters");return r===null||r===void 0&&$(t,"depth")||typeof r=="number"&&r>=ue?e.depth=ue:Ht(r)&&(e.depth=r),e.hidden=n("\
showHidden")===!0,e.proxy=n("showProxy")===!0,e.custom=n("customInspect")===!0,e.items=oo(o,e.items),e.text=oo(i,e.text),(a===!0||a==="get"||a==="set")&&(e.getters=
a),e}var oo=(t,e)=>t===null?1/0:typeof t!="number"?e:t>0?t:0,{decode:oc}=TextDecoder.prototype,ic=Object.freeze({__proto__:null,stream:!0});function sc(t){io(t,
"stdout"),io(t,"stderr")}function io(t,e){const n=t[e],r=new TextDecoder;if(n===null||typeof n!="object"||typeof n._write!="function")return;const{_write:o}={_write(i,a,c){
cc(e,s(Dt,i)===void 0?D(i):s(oc,r,i,ic)),c()}};N(n,"_write",o)}function ac(t){const e=t[0];return t.length!==1||typeof e!="string"?"":s(d,e,"stdout: ")===0?"std\
out":s(d,e,"stderr: ")===0?"stderr":""}function S(t,e,n="",r=0){Zt();const o=C();if(o===null||o.closed)return;if(De(o)){o.dropped++;return}const i=oa(),a=ac(e);
a!==""&&ra()&&(t=a,e=[s(p,e[0],8)+`
`]);const c=Kr(o),{length:l}=c,u=Qa(t,e,r,c),{group:f}=o;Jr(o,`{"t":"console","level":"${t}","ms":${Ct(o)},"group":${f}${i===""?"":`,"at":${R(i)}`}${n},"args":[${u}\
]}`,l-c.length)}function cc(t,e){e!==""&&S(t,[e])}function so(t,e){e.length>0&&S(t,e);const n=C();n!==null&&n.group++}function ao(t,e){const n=C(),r=re(e);if(n===
null)return;const o=n.timers[r];if(o===void 0){S("warn",[`No such label '${r}' for console.${t}()`]);return}t==="timeEnd"&&delete n.timers[r];const i=`${r}: ${uc(
W()-o)}`,a=[];for(let c=1;t==="timeLog"&&c<e.length;c++)N(a,c,e[c]);N(a,0,a.length>0?fc(i):i),S(t,a)}var lc={log(){S("log",arguments)},info(){S("info",arguments)},
warn(){S("warn",arguments)},error(){S("error",arguments)},debug(){S("debug",arguments)},dir(){S("dir",arguments)},dirxml(){S("dirxml",arguments)},table(){S("tab\
le",arguments)},trace(){S("trace",arguments,`,"stack":${R(Br())}`)},group(){so("group",arguments)},groupCollapsed(){so("groupCollapsed",arguments)},groupEnd(){const t=C();
t!==null&&t.group>0&&t.group--},clear(){const t=C();t!==null&&(t.group=0),S("clear",[])},time(){const t=C(),e=re(arguments);t!==null&&(t.timers[e]!==void 0?S("w\
arn",[`Label '${e}' already exists for console.time()`]):t.timers[e]=W())},timeLog(){ao("timeLog",arguments)},timeEnd(){ao("timeEnd",arguments)},count(){const t=C(),
e=re(arguments);if(t===null)return;const n=(t.counts[e]??0)+1;t.counts[e]=n,S("count",[`${e}: ${n}`])},countReset(){const t=C(),e=re(arguments);t!==null&&(t.counts[e]===
void 0?S("warn",[`Count for '${e}' does not exist`]):delete t.counts[e])},context(){return co},assert(){arguments[0]||S("assert",arguments,"",1)}},co=console,re=t=>t.
length>0&&t[0]!==void 0?`${t[0]}`:"default",uc=t=>t<1e3?`${t}ms`:`${(t-t%1e3)/1e3}.${s(p,`00${t%1e3}`,-3)}s`;function fc(t){let e="";for(let n=0;n<t.length;n++)
e+=t[n]==="%"?"%%":t[n];return e}var dc="the program exports no handler: export default { fetch(request, env, ctx) { \u2026 } }, a class with fetch, a function, or a\
 function named run";function pc(t){const e=y(t,"prompt");return typeof e=="string"?e:""}function hc(t,e,n){return e!==void 0&&!$(t,e)?`the program has no expor\
t named ${e}; it has ${uo(t)}`:typeof n=="function"?`the program's ${e===void 0?"default class":`class ${e}`} has no fetch method: add fetch(request) { \u2026 } to i\
t`:e!==void 0?`the program's export ${e} cannot answer: it must be an object or a class with fetch, or a function; it is ${Ye(n)}`:`${dc}; ${yc(t,n)}`}var lo={__proto__:null,
scheduled:'{ cron: "0 * * * *", scheduledTime: Date.now() }',queue:'{ queue: "jobs", messages: [] }',email:'{ from: "from@example.com", to: "to@example.com", he\
aders: new Headers() }',tail:"[]"};function yc(t,e){const n=e!==null&&typeof e=="object"?gc(e):void 0;if(n!==void 0)return`its default export has ${n}, which no\
thing calls here; call it by hand: async fetch(request, env, ctx) { await this.${n}(${lo[n]}, env, ctx); return new Response("done"); }`;if(e!==void 0)return`it\
s default export is ${Ye(e)}${typeof e=="object"&&e!==null?" without fetch":""}`;const r=uo(t);return r==="none"?"it exports nothing":`it exports ${r}, and no e\
ntrypoint is named`}function gc(t){const e=M(lo);for(let n=0;n<e.length;n++){const r=e[n];if(typeof y(t,r)=="function")return r}}function mc(t){return new I(`th\
e program's fetch must return a Response; it returned ${Ye(t)}${t===void 0?": is a return missing?":""}`)}function uo(t){const e=M(t);let n="";for(let r=0;r<e.length;r++){
const o=e[r];typeof o=="string"&&(n+=(n===""?"":", ")+o)}return n===""?"none":n}function Ye(t){switch(typeof t){case"undefined":return"undefined";case"function":
return"a function";case"object":if(t===null)return"null";if(it(t))return"an array";try{if(_(t)===ri.prototype)return"a plain object"}catch{}return"an object of \
another class";default:return`a ${typeof t}`}}var vc=["setTimeout","setInterval","setImmediate","queueMicrotask"],gt=null;function wc(t){nr(t),gt===null?ct(C(),
"unhandledrejection",t):gt.length<fn&&b(gt,t)}var oe=[],Ke=null;function _c(t){if(typeof t!="object"||t===null||F(t))return!1;const e=_(t);return e!==null&&!F(e)&&
typeof y(e,"exitImpl")=="function"}async function $c(){let t;try{t=(await Y(import("node:process"))).value.default}catch{return}if(sc(t),Ke===null)for(const e of[
"exit","abort","reallyExit"])typeof t[e]=="function"&&fo(t,e,e)}function fo(t,e,n){const r={[e](){const o=C();o!==null&&(o.exited=!0,le(o));const i=new T(`proce\
ss.${n}() was called`);throw m(i,"name",{__proto__:null,value:"ProcessExit"}),i}}[e];try{N(t,e,r)}catch{}}async function bc(){let t,e;try{t=(await Y(import("node:net"))).
value.default,e=(await Y(import("cloudflare:sockets"))).value.connect}catch{return}const{prototype:n}=t.Socket,{destroy:r}=n,{_normalizeArgs:o}=t,{setTimeout:i}=globalThis;
N(n,"connect",{connect(){const c=[];for(let f=0;f<arguments.length;f++)b(c,arguments[f]);const l=y(typeof c[0]=="object"&&y(c[0],0)!==void 0?c[0]:o(c),0),u=y(l,
"path");try{e(u===void 0?{hostname:y(l,"host")??"localhost",port:y(l,"port")}:u)}catch(f){i(()=>s(r,this,f),0)}return this}}.connect)}var po=mo.abortIsolate,Je=!1,
ie=!1,ho=!1,se={__proto__:null,main:void 0,program:void 0},ae,yo,go=!1;async function Ec(t){y(t,"process")===!0&&await A($c()),y(t,"console")===!0&&await A(ns()),
y(t,"net")===!0&&await A(bc()),y(t,"caches")===!0&&qa(),y(t,"traces")===!0&&Js(),go=!0}var Sc=t=>y(t,"process")===!0||y(t,"console")===!0||y(t,"caches")===!0||y(
t,"traces")===!0||y(t,"net")===!0;async function xc(t,e,n,r){return yo??=A(Ec(r)),await yo,cn(ae!==void 0,t,en,e,n,r)}ko(),Oo(),To(),So(),xo();var Oc=gn({fetch:$o});export{Oc as default};
