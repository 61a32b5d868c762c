// Generated from crates/petri-runtime/harness by `npm run harness`. SHA-256 of the sources: fa3faf75fcf2c525d6283af00409c872d0c8228bd51b53b4da919e49b67e731c
import*as $o from"cloudflare:workers";const Bt=(function(e){return e!==null&&!e.closed&&Y()-e.started<=Jo}),bo=(function(e){if(Bt(e))return e;for(let n=0;n<q;n++)
if(Bt(V[n]))return V[n];return null}),tn=(function(e){wt(s(Ki,new Pt("")),e,e)}),ce=(function(e,n){const r=n===void 0?{__proto__:null,"content-type":"applicatio\
n/x-ndjson","cache-control":"no-transform"}:{__proto__:null,"petri-frames":n},o=new Pt(e,{__proto__:null,headers:r});return R(o,"then",void 0),o}),Eo=(function(e,n,r){
const o=Po(n),i=!r&&o>=0&&o<=de;if(i&&s(Mi,n))throw new N(Zr);return{response:e,length:o,reader:i?null:cn(n)}}),en=(function(e){try{e.controller===null?e.answer(
So(e.text)):(s(Cn,e.controller,vt(e.text)),e.text="",s(ji,e.controller))}catch(n){if(w(n)===at.prototype)throw n;if(e.controller===null)return}e.over=!0,e.meter.
stopped||At.over(),e.timer!==null&&Yi(e.timer),an(e)}),So=(function(e){return e.length<=ai&&To(e)?ce(null,Ro(e)):ce(e)}),xo=(function(e){return{props:{},waitUntil(n){
e.pending++;const r=()=>{e.pending--;const{wake:o}=e;e.wake=null,o&&o()};wt(Q(n),r,o=>{ut(e,"waitUntil",o),r()})},passThroughOnException(){}}}),Oo=(function(e,n,r,o,i){
const a=y(i,"entrypoint"),c=y(i,"args"),l=ct(c)?c:void 0,u=xo(e),f=a===void 0||$(n,a)?n[a??"default"]:void 0;if(typeof f=="function"&&!jo(f))return It(l===void 0?
f(r,o,u):k(f,void 0,l),!1);if(typeof f=="function"){const h=he(f,[u,o]);if(typeof h.fetch=="function")return It(h.fetch(r),!0)}else{if(f!==null&&typeof f=="obje\
ct"&&typeof f.fetch=="function")return It(f.fetch(r,o,u),!0);if(a===void 0&&typeof n.run=="function")return It(k(n.run,void 0,[l===void 0?Oc(i):l[0],o,u]),!1)}throw new N(
kc(n,a,f))}),Ct=(function(e){const n=Y();return n>e.started?n-e.started:0}),vt=(function(e){return s(Fi,Bn,e)}),le=(function(e,n){ie=n===void 0,Ze=!ie,n===void 0?
Ao():Do(e,n),zo(ie?e:null)}),nn=(async function(e,n,r,o){z(e,`{"t":"start","v":1,"warm":${Ze}}`);let i="import",a=!1;try{const c=y(o,"main"),l=y(o,"method")==="\
HEAD",u=Ho(y(o,"outputBytes")),f=!ie&&!Ze;f&&le(e);let h=se.main===c?se.program:void 0;if(h===void 0){try{h=await O(import(c))}catch(F){throw f&&le(e,{reason:F}),
F}f&&le(e,null),se.main=c,se.program=h}i="handler";const _=Oo(e,h,l?new $n(n,{__proto__:null,method:"HEAD"}):n,r,o),X=(await Q(_.value)).value,I=sn(X);if(_.fetch&&
!I)throw Rc(X);if(!e.closed){const F=I?Uo(e,X,l,y(o,"arrives")===!0):Wa(e,X,u);i="body",F&&(await O(Mo(e,F,u)),a=F.reader===null&&F.length>0)}}catch(c){ut(e,i,c)}
do{for(;e.pending>0&&!e.closed;)await Ua(e);rn()&&(a=!1),!e.closed&&!a&&await qo(),a=!1}while(e.pending>0&&!e.closed);ue(e)}),ko=(function(e,n,r){const{props:o}=r;
if(No()||!o||typeof y(o,"main")!="string"||(vo||(vo=!0,ae=y(o,"key")),y(o,"key")!==ae))return te("a program cannot call the harness that runs it");if(y(o,"end")===
!0)return mo!==void 0&&mo("its name was given up"),te("this platform cannot end an isolate");const i=y(o,"cpuMs"),a=Ht(i)?i:fi;return!_o&&jc(o)?Pc(a,e,n,o):ln(ae!==
void 0,a,nn,e,n,o)}),rn=(function(){const e=oe;if(e.length===0)return!1;oe=[];for(let n=0;n<e.length;n++){const{owner:r,callback:o,held:i}=e[n],a=bo(r);a!==null&&
ja(a,()=>{try{o(i)}catch(c){ut(a,"uncaught",c)}})}return!0}),ue=(function(e){if(!e.closed){const n=e.meter.stopped?`{"t":"stopped","place":${e.meter.place}}
`:"",r=e.exited?"exited":e.threw?"threw":"returned";e.text+=`${n}{"t":"end","ms":${Ct(e)},"outcome":"${r}","console_dropped":${e.dropped}}
`,e.closed=!0}e.over||en(e)}),To=(function(e){return s($e,vt(e))===e.length&&s(d,e,"\x7F")<0}),m=(function(e,n){return s(vn,e,n)}),on=(function(e){let n="";const r=function(i,a){
n+=`${n===""?"":","}[${A(i)},${A(a)}]`};s(Gi,e,function(i,a){a!=="set-cookie"&&r(a,i)});const o=Go(e);for(let i=0;i<o.length;i++)r("set-cookie",o[i]);return n}),
Ao=(function(){mt=[]}),Ro=(function(e){let n="",r=0;for(let o=s(d,e,`
`);o>=0;o=s(d,e,`
`,r))n+=s(p,e,r,o)+"	",r=o+1;return n}),No=(function(){return s(Wn,xt)!==void 0}),Lo=(function(){Object.assign(po,bc)}),Bo=(function(){addEventListener("unhandl\
edrejection",e=>Lc(e.reason)),addEventListener("error",e=>ut(B(),"uncaught",s(Wi,e)??s(Vi,e)));for(const e of Nc)Wo(globalThis,e);Ko(),Yo(),Vo()}),Co=(function(){
if(ht==="")return;const{toString:e}={toString(){const n=s(bt,s(tt,er,this)??this);if(s(d,n,ht)>=0)return Ot(n);if(as(n)||s(p,n,-Te.length)===Te)return n;const r=y(
this,"name");return`function ${typeof r=="string"?r:""}() ${Te}`}};v(_n.prototype,"toString",{__proto__:null,value:e,writable:!0,enumerable:!1,configurable:!0})}),
Io=(function(){const{revocable:e}={revocable(r,o){const i=Xi(r,o),{proxy:a,revoke:c}=i,l=zn(a,r,o);return i.revoke=()=>{l.revoked=!0,c()},v(i.revoke,"name",{__proto__:null,
value:"",configurable:!0}),i}},n=Qi.bind(void 0);v(n,"name",{value:"Proxy",configurable:!0}),v(n,"revocable",{value:e,writable:!0,configurable:!0}),v(ft,"Proxy",
{value:n,writable:!0,configurable:!0})}),Fo=(function(){v(T,ot,{__proto__:null,get:Ar,set:aa,enumerable:!1,configurable:!0})}),jo=(function(e){const n=s(p,s(bt,
e),0,6),r=s(P,n,5);if(s(d,n,"class")===0&&(r===32||r===123||r===10||r===13||r===9||r===47))return!0;const o=e.prototype;return o!==null&&typeof o=="object"&&typeof o.
fetch=="function"}),sn=(function(e){try{return s(Ee,e),!0}catch{return!1}}),Po=(function(e){const n=jn===null?void 0:s(jn,e);return typeof n=="bigint"?K(n):-1}),
an=(function(e){const{wake:n,pulled:r}=e;e.wake=e.pulled=null,n&&n(),r&&r()}),Ho=(function(e){return Ht(e)&&e>=0&&!$t(e,-0)?e:ii}),O=(function(e){return R(e,"co\
nstructor",Z),e}),y=(function(e,n){const r=g(e,n);return r&&$(r,"value")?r.value:void 0}),A=(function(e){return ye(s(wi,e))}),cn=(function(e){try{return s(Hi,e)}catch{
throw new N(Zr)}}),Do=(function(e,n){const r=mt??[];mt=null;for(let o=0;o<r.length;o++)(n===null||n.reason!==r[o])&&ut(e,"unhandledrejection",r[o])}),R=(function(e,n,r){
return v(e,n,{__proto__:null,value:r,writable:!0,enumerable:!0,configurable:!0})}),Mo=(async function(e,n,r){if(n.reader!==null)return za(e,n.reader,n.length,r);
if(n.length===0)return;const o=await O(s(Ji,n.response)),i=n.length<r?n.length:r;i>0&&z(e,to(o,0,i)),i<n.length&&z(e,eo)}),Uo=(function(e,n,r,o){const i=s(Ee,n),
a=s(Dn,n),c=a!==null&&!r;if(i===0||c&&s(Mn,n))throw new N(Ga(i));const l=c?Eo(n,a,o):null,u=`"status_text":${A(s(Pn,n))},"headers":[${on(s(Hn,n))}]`;if(u.length>
hn)throw new at(`the response's head is ${u.length} characters long; the limit is ${hn}`);const f=s(Ui,n)?',"websocket":true':"";return z(e,`{"t":"response","ms\
":${Ct(e)},"status":${i},${u},"body":${c}${f}}`),!c&&a!==null&&qe(()=>s(Di,a)),l}),It=(function(e,n){return{__proto__:null,value:e,fetch:n}}),Go=(function(e){try{
return s(zi,e)}catch{return s(qi,e,"set-cookie")}}),zo=(function(e){Wr=e}),Q=(function(e){return O(new Z(function(n,r){const o=function(a){n({__proto__:null,value:a})};
let i=!1;try{i=w(e)===Z.prototype}catch{}if(i)try{wt(e,o,r);return}catch{}wt(new Z(function(a){a(e)}),o,r)}))}),ln=(function(e,n,r,o,i,a){let c=0;for(;c<q&&Bt(V[c]);)
c++;if(c===q){if(!e)return te(`this isolate already has ${q} active runs; the limit is ${q}`);c=Fa()}const l={__proto__:null,started:Y(),text:"",due:!1,timer:null,
controller:null,answer:null,over:!1,closed:!1,lines:0,length:0,dropped:0,group:0,timers:{__proto__:null},counts:{__proto__:null},threw:!1,exited:!1,pending:0,wake:null,
pulled:null,meter:At.meter(n)},u=O(new Z(f=>{l.answer=f}));try{l.timer=Se(()=>Da(l),si)}catch{Yr(l)}return V[c]=l,At.over(),s(qn,xt,l,r,l,o,i,a),u}),wt=(function(e,n,r){
const i=g(e,"constructor")===void 0&&v(e,"constructor",ts);try{s(Zi,e,n,r)}finally{i&&delete e.constructor}}),qo=(function(){return O(new Z(function(e){const n=function(){
e(void 0)};try{tn(n)}catch{Se(n,0)}}))}),Wo=(function(e,n){const r=e[n];if(typeof r!="function")return;const o={[n](i){if(Zt(),typeof i!="function")return k(r,e,
arguments);const a=[];b(a,function(){oe.length>0&&rn();try{return k(i,this,arguments)}catch(c){ut(B(),"uncaught",c)}});for(let c=1;c<arguments.length;c++)b(a,arguments[c]);
return k(r,e,a)}}[n];R(e,n,o)}),Vo=(function(){const{prototype:e}=Function,{bind:n}=e,r=g(e,"bind"),o={bind(i){return Qe===null&&y(this,"name")==="getCwd"&&Bc(i)&&
(Qe=i,go(i,"exitImpl","exit"),y(e,"bind")===o&&v(e,"bind",r)),k(n,this,arguments)}}.bind;v(e,"bind",{__proto__:null,value:o,writable:!0,enumerable:!1,configurable:!0})}),
Yo=(function(){const e=globalThis.FinalizationRegistry;if(typeof e!="function")return;const n=new xe(e,{__proto__:null,construct(r,o,i){const a=y(o,0),c=B();return typeof a!=
"function"?he(r,o,i):he(r,[u=>{b(oe,{__proto__:null,owner:c,callback:a,held:u})}],i)}});v(e.prototype,"constructor",{__proto__:null,value:n,writable:!0,enumerable:!1,
configurable:!0}),v(globalThis,"FinalizationRegistry",{__proto__:null,value:n,writable:!0,enumerable:!1,configurable:!0})}),Ko=(function(){const{fromAsync:e}=Array;
if(typeof e!="function")return;const n={fromAsync(r,o=void 0,i=void 0){return k(e,this,[r,o===void 0?c=>(Zt(),c):typeof o!="function"?o:function(){return Zt(),k(
o,i,arguments)}])}}.fromAsync;v(n,"length",{__proto__:null,value:1,configurable:!0}),v(Array,"fromAsync",{__proto__:null,value:n,writable:!0,enumerable:!1,configurable:!0})}),
z=(function(e,n){e.closed||(e.controller!==null&&!e.due&&(Vn(()=>{e.due=!1,Ge(e)}),e.due=!0),e.text+=n+`
`,e.text.length>=ci&&Ge(e))});var q=16,Jo=6e4,Xo=6,fe=28,Qo=64*1024,Zo=1e4,un=1e4,ti=100,fn=1000000n,ei=32,ni=1e3,dn=5e3,pn=1024*1024,ri=16,oi=256*1024,de=48*1024,
ii=1024*1024,si=3,ai=4*1024,ci=64*1024,li=16,ui=16,hn=256*1024,yn=100,pe=100,_t=4*1024*1024,fi=500;import{AsyncLocalStorage as di}from"node:async_hooks";var ft=globalThis,
{apply:k,construct:he,ownKeys:j,getPrototypeOf:w,getOwnPropertyDescriptor:g,defineProperty:v}=Reflect,{freeze:gn,hasOwn:$}=Object,{toPrimitive:mn,toStringTag:Ft}=Symbol,
s=Function.prototype.call.bind(Function.prototype.call),vn=Reflect.get(Object.prototype,"__lookupGetter__"),Z=Promise,T=Error,N=TypeError,at=RangeError,wn=RegExp,
pi=Object,_n=Function,jt=WeakMap,dt=Uint8Array,Pt=Response,$n=Request,hi=ReadableStream,{isArray:ct}=Array,{is:$t}=Object,{now:Y}=Date,{isFinite:Ht}=Number,{isError:bn,
captureStackTrace:yi}=Error,{stringify:ye,parse:gi}=JSON,U=String,K=Number,{toString:mi}=Error.prototype,{exec:ge}=RegExp.prototype,{toString:bt}=Function.prototype,
{toString:En}=Symbol.prototype,{toString:vi}=BigInt.prototype,{slice:p,indexOf:d,lastIndexOf:Et,charCodeAt:P,toWellFormed:wi}=String.prototype,{forEach:_i}=Map.
prototype,$i=m(Map.prototype,"size"),{forEach:bi}=Set.prototype,Ei=m(Set.prototype,"size"),{getTime:Si,toISOString:xi}=Date.prototype,{toString:Oi}=Object.prototype,
{asUintN:Sn}=BigInt,{fromCharCode:ki}=String,{has:me,get:tt,set:et}=WeakMap.prototype,{has:Ti}=WeakSet.prototype,Ai=m(RegExp.prototype,"source"),Ri=m(RegExp.prototype,
"flags"),xn={__proto__:null,Number:Number.prototype.valueOf,String:String.prototype.valueOf,Boolean:Boolean.prototype.valueOf,BigInt:BigInt.prototype.valueOf,Symbol:Symbol.
prototype.valueOf},ve=[{kind:"async function",prototype:w(async()=>{})},{kind:"generator",prototype:w(function*(){})},{kind:"async generator",prototype:w(async function*(){})}],
Ni=w(new Map().entries()),Li=w(new Set().values()),Dt=new Map;for(const t of[Array,ArrayBuffer,Function,Map,Set,Object,RegExp,Date,DataView,Error,AggregateError,
RangeError,TypeError,Boolean,Number,String,Promise,WeakMap,WeakSet,BigInt,Symbol])Dt.set(t.prototype,t.name);Dt.set(w(Uint8Array.prototype),"TypedArray"),typeof ft.
SharedArrayBuffer=="function"&&Dt.set(ft.SharedArrayBuffer.prototype,"SharedArrayBuffer");var{get:Bi}=Map.prototype,we=t=>s(Bi,Dt,t),St=w(Uint8Array.prototype),
_e=DataView.prototype,Mt=m(St,Ft),Ci=m(St,"length"),On=m(St,"buffer"),kn=m(St,"byteOffset"),$e=m(St,"byteLength"),Tn=m(_e,"buffer"),An=m(_e,"byteOffset"),Rn=m(_e,
"byteLength"),be=m(ArrayBuffer.prototype,"byteLength"),Ii=Reflect.get(Uint8Array.prototype,"toBase64"),Nn=ft.SharedArrayBuffer,Ut=typeof Nn=="function"?m(Nn.prototype,
"byteLength"):void 0,Ln=s(vn,ArrayBuffer.prototype,"detached"),Bn=new TextEncoder,{encode:Fi}=Bn,nt=Response.prototype,{enqueue:Cn,close:ji}=ReadableStreamDefaultController.
prototype,Pi=m(ReadableStreamDefaultController.prototype,"desiredSize"),{getReader:Hi,cancel:Di}=ReadableStream.prototype,Mi=m(ReadableStream.prototype,"locked"),
{read:In,cancel:Fn}=ReadableStreamDefaultReader.prototype,jn=(()=>{for(const t of j(ReadableStream.prototype))if(typeof t=="symbol"&&t.description==="length")return m(
ReadableStream.prototype,t)??null;return null})(),Ee=m(nt,"status"),Pn=m(nt,"statusText"),Hn=m(nt,"headers"),Dn=m(nt,"body"),Mn=m(nt,"bodyUsed"),Ui=m(nt,"webSoc\
ket"),{forEach:Gi,getSetCookie:zi,getAll:qi}=Headers.prototype,Wi=m(ErrorEvent.prototype,"error"),Vi=m(ErrorEvent.prototype,"message"),Un=w(ft),{setTimeout:Se,clearTimeout:Yi}=$(
Un,"setTimeout")?Un:ft,{text:Ki}=nt,{arrayBuffer:Ji}=nt,xe=Proxy,{revocable:Xi}=Proxy,Gn=new WeakMap,Gt=t=>s(tt,Gn,t),H=t=>Gt(t)!==void 0;function zn(t,e,n){const r={
__proto__:null,target:e,handler:n,revoked:!1};return s(et,Gn,t,r),r}function Qi(t,e){if(new.target===void 0)throw new N("Constructor Proxy requires 'new'");const n=new xe(
t,e);return zn(n,t,e),n}var xt=new di,{run:qn,getStore:Wn}=xt,{then:Zi}=Promise.prototype,pt=256;function rt(t,e){try{let n=w(t);for(let r=0;n!==null&&r<pt&&!H(
n);r++,n=w(n))if(n===e)return!0}catch{}return!1}function b(t,e){v(t,t.length,{__proto__:null,value:e,writable:!0,enumerable:!0,configurable:!0})}var ts=gn({__proto__:null,
value:void 0,writable:!0,enumerable:!1,configurable:!0});function Vn(t){try{Se(t,0)}catch{tn(t)}}import{claim as es}from"./guard.js";var Oe="user/",ns="harness.\
js";import zt from"./source_maps.txt";var qt=zt.indexOf(`
`),Yn=qt<0?"":zt[0]==="0"?"$":"$"+zt.slice(0,qt),ht=qt<0?"":Yn+"n",Kn;function Jn(t,e,n){let r=0,o=t.length/e;for(;r<o;){const i=r+o>>1;n(i*e)?r=i+1:o=i}return r===
0?-1:(r-1)*e}function Xn(t,e,n){if(t==="")return null;Kn??=gi(s(p,zt,qt+1));const r=y(Kn,t);if(r===void 0||!(e>=1&&n>=1)||e>r[0])return null;const o=r[1],i=r[2],
a=e-1,c=n-1,l=Jn(o,5,h=>o[h]<a||o[h]===a&&o[h+1]<=c);let u=c;if(l>=0&&o[l]===a){const h=c-o[l+1];u=h<o[l+3]?o[l+2]:o[l+2]+o[l+4]+h-o[l+3]}const f=Jn(i,3,h=>i[h]<=
a);return f>=0&&i[f]===a?{line:i[f+1]+1,column:i[f+2]+u+1}:{line:a-(f<0?0:f/3+1)+1,column:u+1}}function ke(t){if(ht==="")return"";const e=s(d,t,"file:///")===0?
s(p,t,8):t;return s(d,e,Oe)===0?s(p,e,Oe.length):""}function rs(t){const e=s(Et,t,":"),n=s(Et,t,":",e-1),r=n<1?"":ke(s(p,t,0,n));if(r==="")return t;const o=Xn(r,
K(s(p,t,n+1,e)),K(s(p,t,e+1)));return r+(o===null?s(p,t,n):`:${o.line}:${o.column}`)}var Wt="...<omitted>...",Te="{ [native code] }",Vt=`"${Oe}`,Qn=`No such mod\
ule ${Vt}`,Zn;function os(){const t=`\\${Yn}`,e=`/\\*${t}n\\*/`,n=`if\\(!\\(--${t}n>=0\\)\\)${t}n=${t}t\\(\\d+\\);`,r=[`static${e}\\{${n}\\}`,n,`\\(--${t}n>=0\\|\
\\|\\(${t}n=${t}t\\(\\d+\\)\\),`,`\\{${e}try(?=\\{)`,`\\{${e}(?=if)`,`catch\\(${t}_\\d+\\)\\{throw ${t}c\\(${t}_\\d+\\)\\}\\}`,`${t}c\\([^()]*\\);`,`:${t}f\\([^(\
)]*/\\*${t}n:\\*/\\)`,`${t}[fi]\\(`,`,${t}i(?=${e})`,`\\(0${e},`,`${e},?"(?:[^"\\\\]|\\\\.)*"/\\*${t}n&\\*/\\)`,`${e}[)};]`],o="(?:if\\(!\\(--|\\(--|(?:static|\\{|\\\
(0)?/\\*|catch\\(|,|:)",i=[`${o}?(?:${t}[cfinrt_]|\\$\\d*$)`,"(?:if\\(!\\(-{0,2}|\\(--|(?:static|\\{|\\(0)?/\\*)$"];return{added:tr(r),cut:tr(i)}}function tr(t){
let e="";for(let n=0;n<t.length;n++)e+=(n===0?"":"|")+t[n];return new wn(e,"g")}function Ot(t){if(s(d,t,Qn)>=0)return is(t);const e=s(d,t,Wt);if(ht===""||e<0&&s(
d,t,ht)<0)return t;Zn??=os();const{added:n,cut:r}=Zn;let o="",i=0;n.lastIndex=0;for(let a=s(ge,n,t);a!==null;a=s(ge,n,t))o+=s(p,t,i,a.index),i=a.index+a[0].length;
return o+=s(p,t,i),e<0?o:ss(o,r)}function is(t){const e=s(d,t,Qn);if(e!==0&&(e!==7||s(d,t,"Error: ")!==0))return t;let n="",r=0;for(let o=s(d,t,Vt);o>=0;o=s(d,t,
Vt,r))n+=s(p,t,r,o+1),r=o+Vt.length;return n+s(p,t,r)}function ss(t,e){e.lastIndex=0;const n=s(d,t,Wt),r=s(p,t,0,n),o=s(p,t,n+Wt.length),i=s(ge,e,r),a=s(d,o,"/)")===
0?s(p,o,2):o;return(i===null?r:s(p,r,0,i.index))+Wt+a}function as(t){if(s(d,t,"class")!==0)return!1;const e=s(P,t,5);return e===32||e===123||e===47||e===9||e===
10||e===13}var er=new jt,cs=(t,e)=>s(et,er,t,e);function nr(t){if(ht===""||typeof t!="object"||t===null||H(t))return;const e=y(t,"errors");if(ct(e)&&!H(e))for(let n=0;n<
e.length;n++)rr(y(e,n));rr(t)}function rr(t){if(typeof t!="object"||t===null||H(t))return;const e=g(t,"message"),n=e===void 0?void 0:y(e,"value");if(e===void 0||
typeof n!="string"||!e.configurable)return;const r=Ot(n);r!==n&&v(t,"message",{__proto__:null,value:r})}function or(t){let e=Gt(t);for(;e!==void 0;){if(e.revoked)
return;t=e.target,e=Gt(t)}return t}function C(t){const e=w(t);return H(e)?or(e)??null:e}function L(t,e){for(let n=t,r=0;n!==null&&r<pt;n=C(n),r++){const o=g(n,e);
if(o!==void 0){if($(o,"value"))return o.value;if(typeof o.get!="function")return;try{return k(o.get,t,[])}catch{return}}}}function ir(t){for(let r=t,o=0;r!==null&&
o<pt;r=C(r),o++){const i=r===t?void 0:we(r);if(i!==void 0)return i;const a=us(t,g(r,"constructor"));if(a!=="")return a}const e=C(t);return e===null?null:`Object\
 <${ir(e)??`[Object: null prototype]${ls(e)?" {}":""}`}>`}function ls(t){const e=j(t);for(let n=0;n<e.length;n++)if(g(t,e[n])?.enumerable)return!1;return!0}function us(t,e){
const n=e===void 0?void 0:e.value;if(typeof n!="function"||H(n))return"";const r=g(n,"prototype"),o=r===void 0?void 0:r.value;if(o===null||typeof o!="object"||!rt(
t,o))return"";const i=L(n,"name");if(typeof i=="string")return i;try{return U(i)}catch{return""}}function fs(t,e){const n=L(t,Ft);if(typeof n!="string"||n==="")
return"";const r=g(t,Ft);return r!==void 0&&(e||r.enumerable)?"":n}var ds=(t,e)=>e!==""&&(e!==t||e==="Object")?`${t??"null"} [${e}]`:t,ps=" Object Array Functio\
n Error Date RegExp Number String Boolean Symbol BigInt Map Set WeakMap WeakSet WeakRef Promise ArrayBuffer SharedArrayBuffer DataView Int8Array Uint8Array Uint\
8ClampedArray Int16Array Uint16Array Int32Array Uint32Array Float16Array Float32Array Float64Array BigInt64Array BigUint64Array AggregateError EvalError RangeEr\
ror ReferenceError SyntaxError TypeError URIError Iterator FinalizationRegistry Proxy SuppressedError DisposableStack AsyncDisposableStack ",Ae=t=>typeof t=="st\
ring"&&s(d,ps,` ${t} `)>=0,Re=Array.prototype,sr=null,Yt;async function hs(){sr=(await Q(import("./require.js"))).value.default}function ar(){if(Yt===void 0){Yt=
null;try{Yt=sr("node:util").inspect}catch{}}return Yt}function cr(t){const e=ar(),n=g(Re,"includes");if(e===null||n===void 0)return null;const r=[];let o="",i=!0;
const a={includes(l){if(!i)b(r,{__proto__:null,value:l,text:""});else return i=!1,!1;return!0}}.includes,c={__proto__:null,customInspect:!1,depth:0,breakLength:1/0,
maxStringLength:1/0,showProxy:!1,stylize(l,u){const f=ys(l,u);return f!==""?b(r,{__proto__:null,value:void 0,text:f}):u==="string"?b(r,{__proto__:null,value:lr(
l,1,l.length-1),text:""}):u==="special"&&s(d,l,"[Circular")!==0&&(o+=l),l}};try{v(Re,"includes",{__proto__:null,value:a,writable:!0,enumerable:!1,configurable:!0});
const l=s(e,void 0,t,c);return typeof l=="string"?{__proto__:null,values:r,words:o,text:l}:null}catch{return null}finally{try{v(Re,"includes",n)}catch{}}}function ys(t,e){
switch(e){case"number":return t==="-0"||t==="NaN"||s(d,t,"Infinity")>=0?`{"type":"number","value":"${t}"}`:U(K(t));case"bigint":return`{"type":"bigint","value":\
"${s(p,t,0,-1)}"}`;case"boolean":case"null":return t;case"undefined":return'{"type":"undefined"}';case"symbol":return`{"type":"symbol","value":${A(lr(t,0,t.length))}\
}`;default:return""}}var gs={__proto__:null,b:"\b",t:"	",n:`
`,f:"\f",r:"\r",v:"\v"};function lr(t,e,n){let r="",o=e;for(let i=s(d,t,"\\",e);i>=0&&i+1<n;i=s(d,t,"\\",o)){const a=t[i+1],c=a==="x"?2:a==="u"?4:0;r+=s(p,t,o,i)+
(c>0?ki(K("0x"+s(p,t,i+2,i+2+c))):gs[a]??a),o=i+2+c}return r+s(p,t,o,n)}var ms={__proto__:null,AbortSignal:["aborted"],Blob:["size","type"],Crypto:[],CryptoKey:[
"type","extractable","algorithm","usages"],Event:["type","defaultPrevented","cancelable","timeStamp"],File:["size","type","name","lastModified"],MessageChannel:[
"port1","port2"],Performance:["timeOrigin"],Request:["method","url","headers","cache","redirect","integrity","keepalive","signal","body","bodyUsed","cf"],Response:[
"status","statusText","headers","body","bodyUsed","ok","redirected","type","url"],URL:["href","origin","protocol","username","password","host","hostname","port",
"pathname","search","searchParams","hash"],URLPattern:["protocol","username","password","hostname","port","pathname","search","hash","hasRegExpGroups"]},vs=" As\
yncFunction GeneratorFunction AsyncGeneratorFunction ",ws=" Headers URLSearchParams FormData ",ur=new WeakMap,Ne={name:"",fields:[],forEach:null};function _s(t,e,n){
const r=C(t);if(r===null)return null;let o=s(tt,ur,r);if(o===void 0&&(o=Ss(r),s(et,ur,r,o)),o===Ne)return null;if(o.forEach!==null)return bs(o,t,e,n);let i="";for(let u=0;u<
o.fields.length&&!(n.show.table&&n.path.length<=2);u++){const{key:f,get:h}=o.fields[u];let _;try{_=h===null?y(t,f):s(h,t)}catch{continue}_===void 0&&(h===null||
f==="cf")||(i+=`${i===""?"":","}[${A(f)},${x(_,n)}]`)}const a=e===null?`null [${o.name}]`:Es(e,o.name),c=G(t,n,i===""?D:u=>typeof u=="symbol"||!$s(o,u)),l=i===""||
c.list===""?i+c.list:`${i},${c.list}`;return`{"type":"object","class":${E(a,n)},"kind":"platform","properties":[${l}]${W(c.more)}}`}function $s({fields:t},e){for(let n=0;n<
t.length;n++)if(t[n].get===null&&t[n].key===e)return!0;return!1}function bs({forEach:t,name:e},n,r,o){let i=0;try{s(t,n,()=>{i++})}catch{return null}return vr(t,
n,r,e,i,o)}function Es(t,e){const n=t.length-e.length-3;return n>0&&s(p,t,n)===` [${e}]`?s(p,t,0,n):t}function Ss(t){const e=[];let n="";for(let r=t,o=0;r!==null&&
o<pt&&we(r)===void 0;r=C(r),o++){const i=Le(r),a=ms[i];if(i!==""){if(n===""&&(n=i),s(d,ws,` ${i} `)>=0){const c=dr(r,"forEach","value");return c===null?Ne:{name:i,
fields:[],forEach:c}}if(a!==void 0){fr(e,r,a,!0);break}fr(e,r,j(r),!1)}}return n===""?Ne:{name:n,fields:e,forEach:null}}function fr(t,e,n,r){const o=t.length;for(let i=0;i<
n.length;i++){const a=n[i],c=typeof a=="string"?dr(e,a,"get"):null;(c!==null||r&&!$(e,a))&&b(t,{__proto__:null,key:a,get:c})}if(!(!r||o===0))for(let i=0;i<o;i++){
const a=t[0];for(let c=1;c<t.length;c++)t[c-1]=t[c];t[t.length-1]=a}}function Le(t){const e=y(t,"constructor");if(typeof e!="function"||H(e)||s(Et,s(bt,e),"[nat\
ive code]")<0)return"";const n=y(e,"name"),r=y(t,Ft);return typeof n!="string"||Ae(n)||s(d,vs,` ${n} `)>=0||typeof r=="string"&&s(d,r,".")>=0?"":n}function dr(t,e,n){
for(let r=t,o=0;r!==null&&o<pt;r=C(r),o++){const i=g(r,e);if(i===void 0)continue;const a=$(i,n)?i[n]:void 0;return typeof a=="function"&&s(Et,s(bt,a),"[native c\
ode]")>0?a:null}return null}var D=()=>!0,Kt=t=>typeof t=="symbol"||!pr(t),pr=t=>{const e=K(t);return e>=0&&e<4294967295&&U(e)===t&&e%1===0};function hr(t,e,n){const r=typeof t==
"symbol"?`{"type":"symbol","value":${E(s(En,t),n)}}`:xs(t,n);return e?r:`{"type":"hidden","value":${r}}`}function xs(t,e){const n=Ur(t);return n===""?E(t,e):`{"\
type":"string","value":${E(t,e)},"lone":[${n}]}`}function G(t,e,n){const r=j(t),{hidden:o}=e.show;let i="",a=0;for(let c=0;c<r.length;c++){const l=r[c];if(!n(l))
continue;const u=As(t,l);if(!(u===void 0||!(o||u.enumerable))){if(st(e)){a++;continue}i+=`${i===""?"":","}[${hr(l,u.enumerable,e)},${Be(u,t,e)}]`}}if(o){const c=ks(
t,e);c!==""&&(i+=i===""?c:`,${c}`)}return{__proto__:null,list:i,more:a}}var Os=3;function ks(t,e){let n="",r=C(t);if(r===null||yr(r)||Le(r)!=="")return n;for(let o=0;o<
Os&&r!==null&&(o===0||!(yr(r)||Le(r)!==""));o++,r=C(r)){const i=j(r);for(let a=0;a<i.length&&!st(e);a++){const c=i[a],l=g(r,c);c==="constructor"||l===void 0||typeof l.
value=="function"||Ts(t,r,c)||(n+=`${n===""?"":","}[${hr(c,l.enumerable,e)},${Be(l,t,e)}]`)}}return n}function yr(t){const e=g(t,"constructor"),n=e===void 0?void 0:
e.value;return typeof n=="function"&&Ae(L(n,"name"))}function Ts(t,e,n){for(let r=t;r!==e&&r!==null;r=C(r))if($(r,n))return!0;return!1}function As(t,e){try{return g(
t,e)}catch{return{__proto__:null,enumerable:!0,get:void 0}}}function Be(t,e,n){if($(t,"value"))return x(t.value,n);const{get:r,set:o}=t,{getters:i}=n.show;if(r===
void 0&&o===void 0)return $(t,"set")?'{"type":"undefined"}':'{"type":"opaque","class":"<uninitialized>"}';const a=r===void 0?"set":o===void 0?"get":"get/set";if(n.
show.table&&n.path.length<=2&&r!==void 0)return x(Rs(r,e),n);let c="";if(r!==void 0&&(i===!0||i==="get"&&o===void 0||i==="set"&&o!==void 0))try{c=`,"got":${x(k(
r,e,[]),n)}`}catch(l){c=`,"threw":${x(l,n)}`}return`{"type":"accessor","value":"${a}"${c}}`}function Rs(t,e){try{return k(t,e,[])}catch{return}}var W=t=>t>0?`,"\
more":${t}`:"";function gr(t,e,n){const r=G(t,e,n);return(r.list===""?"":`,"properties":[${r.list}]`)+W(r.more)}function Jt(t,e,n){const r=G(t,e,n);return r.list===
""?"":`,"properties":[${r.list}]`}function mr(t,e,n,r){if(!Ns(t))return r?_r(t,n):null;const o=Cs(t,e,n,r)??js(t,e,n,r)??Is(t,e,n,r);return o!==null||!r?o:Ls(t,
e,n)??Bs(t,e,n)??Ps(t,e,n)??Gs(t,e,n)??_r(t,n)??Vs(t,e)}function Ns(t){for(let e=C(t),n=0;e!==null&&n<pt;e=C(e),n++){const r=we(e);if(r!==void 0)return r!=="Obj\
ect"}return!0}function M(t,e){try{return s(t,e)}catch{return}}var Ce=(t,e,n,r=D)=>n?gr(t,e,r):"";function Ls(t,e,n){const r=M($i,t);return r===void 0?null:vr(_i,
t,e,"Map",r,n)}function vr(t,e,n,r,o,i){const a=gt(i);let c="",l=0;s(t,e,(f,h)=>{if(l>=a||st(i))return;const _=x(h,i);c+=`${l++?",":""}[${_},${x(f,i)}]`});const u=Jt(
e,i,D)+W(o-l);return`{"type":"map","class":${E(n??`null [${r}]`,i)},"size":${o},"entries":[${c}]${u}}`}function Bs(t,e,n){const r=M(Ei,t),o=gt(n);if(r===void 0)
return null;let i="",a=0;return s(bi,t,c=>{a<o&&!st(n)&&(i+=(a++?",":"")+x(c,n))}),`{"type":"set","class":${E(e??"null [Set]",n)},"size":${r},"items":[${i}]${Jt(
t,n,D)}${W(r-a)}}`}function Cs(t,e,n,r){const o=M(Si,t);return o===void 0?null:`{"type":"date"${yt(e,"Date")},"value":${$t(o,NaN)?"null":`"${s(xi,t)}"`}${Ce(t,n,
r)}}`}function Is(t,e,n,r){const o=j(xn);for(let i=0;i<o.length;i++){const a=o[i],c=M(xn[a],t);if(c===void 0)continue;const l=e===a?"":`,"made":${e===null?"null":
A(e)}`,u=a==="String"?Fs(c.length):D;return`{"type":"boxed","class":"${a}"${l},"value":${x(c,n)}${Ce(t,n,r,u)}}`}return null}var Fs=t=>e=>Kt(e)||e>=t;function js(t,e,n,r){
const o=$t(t,wn.prototype)?void 0:M(Ai,t);return o===void 0?null:`{"type":"regexp"${yt(e,"RegExp")},"value":${E(`/${o}/${M(Ri,t)??""}`,n)}${Ce(t,n,r)}}`}function Ps(t,e,n){
const r=s(Mt,t);if(r!==void 0)return Ds(t,e,r,n);let o="ArrayBuffer",i=M(be,t);if(i===void 0&&Ut!==void 0&&(o="SharedArrayBuffer",i=M(Ut,t)),i!==void 0)return Hs(
t,e??`null [${o}]`,i,n);const a=M(Rn,t);if(a===void 0)return null;const c=x(s(Tn,t),n),l=G(t,n,D),u=`${J("byteLength",`${a}`)},${J("byteOffset",`${s(An,t)}`)},${J(
"buffer",c)}`;return`{"type":"object","class":${E(e??"null [DataView]",n)},"properties":[${u}${l.list===""?"":`,${l.list}`}]${W(l.more)}}`}var J=(t,e)=>`[{"type\
":"hidden","value":"${t}"},${e}]`;function Hs(t,e,n,r){if(Ln!==void 0&&M(Ln,t)===!0)return`{"type":"bytes","class":${E(e,r)},"length":0,"items":[],"detached":tr\
ue}`;const o=gt(r),i=n<o?n:o,a=wr(new dt(t,0,i),i,r);return`{"type":"bytes","class":${E(e,r)},"length":${n},"items":[${a}]${Jt(t,r,D)}}`}function Ds(t,e,n,r){const o=s(
Ci,t),i=gt(r),a=e===`Buffer [${n}]`&&r.show.custom?"Buffer":e??`null [${n}]`,c=wr(t,o<i?o:i,r);let l=a==="Buffer"?Us(t,r):G(t,r,Kt).list;if(r.show.hidden&&a!=="\
Buffer"){const u=s($e,t),f=s(On,t),h=M(be,f)??(Ut===void 0?0:M(Ut,f)??0),_=o===0?Ms(n)/8:u/o,X=s(kn,t),I=`{"type":"object","class":"ArrayBuffer","properties":[${J(
"byteLength",`${h}`)}]}`;l=`${`${J("BYTES_PER_ELEMENT",`${_}`)},${J("length",`${o}`)},${J("byteLength",`${u}`)}`},${J("byteOffset",`${X}`)},${J("buffer",I)}`+(l===
""?"":`,${l}`)}return`{"type":"bytes","class":${E(a,r)},"length":${o},"items":[${c}]${l===""?"":`,"properties":[${l}]`}}`}function Ms(t){let e=0;for(let n=0;n<t.
length;n++){const r=s(P,t,n)-48;r>=0&&r<=9&&(e=e*10+r)}return e}function Us(t,e){const{show:n}=e;e.show=it;const{list:r}=G(t,e,Kt);return e.show=n,r}function wr(t,e,n){
let r="";for(let o=0;o<e&&!st(n);o++)r+=(o?",":"")+x(t[o],n);return r}function Gs(t,e,n){if(!rt(t,Z.prototype))return null;const r=cr(t),o=yt(e,"Promise"),i=zs(
r);if(i===null)return null;const a=i==="fulfilled"||i==="rejected"?`,"value":${Ie(r.values[0],n)}`:"";return`{"type":"promise"${o}${i===""?"":`,"state":"${i}"`}${a}${gr(
t,n,D)}}`}function zs(t){return t===null?"":s(d,t.words,"<pending>")===0?"pending":t.values.length===0?null:s(d,t.words,"<rejected>")>=0?"rejected":"fulfilled"}
function Ie({value:t,text:e},n){return e===""?x(t,n):(lt(n,e.length),e)}function _r(t,e){const n=rt(t,Ni)?"Map":rt(t,Li)?"Set":"";if(n==="")return null;const r=j(
t).length>0?null:cr(t);if(r===null||s(d,r.text,"[")!==0)return null;const o=s(d,r.text," Entries] {")>0,i=o?2:1,a=gt(e),{values:c}=r;let l="",u=0;for(let h=0;h+
i<=c.length&&u<a&&!st(e);h+=i,u++){const _=Ie(c[h],e);l+=(u?",":"")+(o?`[${_},${Ie(c[h+1],e)}]`:_)}const f=qs(r.text)+(c.length/i-u);return`{"type":"iterator","\
class":"${n} ${o?"Entries":"Iterator"}","${o?"entries":"items"}":[${l}]${W(f)}}`}function qs(t){const e=s(d,s(p,t,-16)," more item");if(e<0)return 0;let n=t.length-
16+e-1,r=0;for(let o=1;n>=0;n--,o*=10){const i=s(P,t,n)-48;if(!(i>=0&&i<=9))break;r+=i*o}return r}var Ws={};function Vs(t,e){const n=$r(me,t)?"WeakMap":$r(Ti,t)?
"WeakSet":"";return n===""?null:`{"type":"opaque","class":${A(e??`null [${n}]`)},"weak":true}`}function $r(t,e){try{return k(t,e,[Ws]),!0}catch{return!1}}var Ys=Symbol.
for("nodejs.util.inspect.custom"),Fe=0;function Ks(t,e,n){const r=L(t,Ys);if(typeof r!="function"||Fe>=ei)return;const o=g(t,"constructor"),i=o===void 0?void 0:
o.value;if(typeof i=="function"&&L(i,"prototype")===t||s(Mt,t)!==void 0)return;const a=ar()??Xs;if(r!==a){Fe++;try{const{depth:c}=n.show,l=c-n.path.length,u=k(r,
e,[l,Js(n,l),a]);return u===e?void 0:typeof u!="string"?x(u,n):(lt(n,u.length),`{"type":"custom","value":${A(u)}}`)}catch{return}finally{Fe--}}}function Js(t,e){
const{hidden:n,proxy:r,custom:o,items:i,text:a,getters:c}=t.show;return{stylize:l=>`${l}`,showHidden:n,depth:e,colors:!1,customInspect:o,showProxy:r,maxArrayLength:i,
maxStringLength:a,breakLength:80,compact:3,sorted:!1,getters:c,numericSeparator:!1}}function Xs(t){return typeof t=="string"?`'${t}'`:U(t)}var{get:br,set:Qs,has:Zs,
deleteProperty:Er,preventExtensions:ta,setPrototypeOf:ea}=Reflect,na=["EvalError","RangeError","ReferenceError","SyntaxError","TypeError","URIError","AggregateE\
rror","SuppressedError"];function ra(t){const e={__proto__:_n.prototype};let n=e;const r=(a,c)=>a===t?n:c,o=new xe(T,{__proto__:null,get:(a,c,l)=>br(r(c,a),c,l),
set:(a,c,l,u)=>Qs(r(c,a),c,l,u),has:(a,c)=>Zs(r(c,a),c),deleteProperty:(a,c)=>Er(r(c,a),c),defineProperty:(a,c,l)=>v(r(c,a),c,l),getOwnPropertyDescriptor:(a,c)=>g(
r(c,a),c),ownKeys(a){const c=j(a);if(n===a)return c;const l=[];for(let u=0;u<c.length;u++)c[u]!==t&&b(l,c[u]);return g(n,t)!==void 0&&b(l,t),l},preventExtensions(a){
const c=g(n,t);return c===void 0?Er(a,t):v(a,t,c),n=a,ta(a)}});cs(o,T);const i=(a,c)=>v(a,c,{__proto__:null,value:o,writable:!0,enumerable:!1,configurable:!0});
i(T.prototype,"constructor"),i(globalThis,"Error");for(const a of na){const c=globalThis[a];typeof c=="function"&&w(c)===T&&ea(c,o)}return()=>br(e,t,o)}var ot="\
prepareStackTrace",Sr,je,Xt=!1,Pe=!1,xr=new jt,Or=new jt;function oa(t,e){let n="<error>",r="";try{n=Ot(s(mi,t))}catch{}for(let i=0;i<e.length;i++)r+=`
    at ${kr(e[i])}`;let o=n;return Qt(Me(r),i=>(i!==""&&(o+=`
`+Tr(i)),!0)),o}var kr=t=>s(me,kt,t)?ha(t):s(w(t).toString,t);function Tr(t){const e=Tt(t),n=e===""?"":rs(e);if(n===e)return t;const r=t[t.length-1]===")"?")":"";
return s(p,t,0,t.length-r.length-e.length)+n+r}var{prepareStackTrace:He}={prepareStackTrace(t,e){return oa(t,e)}};function ia(t){const e=s(tt,xr,t);if(e!==void 0)
return e;const n={prepareStackTrace(r,o){return k(t,this,[r,fa(o)])}}.prepareStackTrace;return s(et,xr,t,n),s(et,Or,n,t),n}var sa={get prepareStackTrace(){if(Pe)
return;const t=Xt?void 0:je===void 0?Sr:je();return typeof t=="function"?ia(t):He},set prepareStackTrace(t){Sr=typeof t!="function"||t===He?void 0:s(tt,Or,t)??t}},
{get:Ar,set:aa}=g(sa,ot);function ca(){je??=ra(ot)}var Rr=t=>t!==void 0&&$(t,"get")&&t.get===Ar;function la(t){const e=g(T,ot);if(!Rr(e))return Nr(e,He,t);const n=Xt;
Xt=!0;try{return t()}finally{Xt=n}}function ua(t){const e=g(T,ot);if(!Rr(e))return e===void 0?t():Nr(e,void 0,t);Pe=!0;try{return t()}finally{Pe=!1}}function Nr(t,e,n){
R(T,ot,e);try{return n()}finally{t===void 0?delete T[ot]:v(T,ot,t)}}var kt=new jt,Lr;function fa(t){const e=[];let n=[];for(let r=0;r<t.length;r++){const o=t[r],
i=Tt(`    at ${kr(o)}`);if(s(d,i,De)===0||s(d,i,"node-internal:")===0)n=[];else if(i==="<anonymous>")b(n,Br(o));else{for(let a=0;a<n.length;a++)b(e,n[a]);b(e,Br(
o)),n=[]}}for(let r=0;r<n.length;r++)b(e,n[r]);return e}function Br(t){if(s(me,kt,t))return t;Lr??=da(w(t));const e={__proto__:Lr};return s(et,kt,e,t),e}function da(t){
const e={},n=j(t);for(let r=0;r<n.length;r++){const o=n[r],i=t[o];if(typeof i!="function"||o==="constructor")continue;const a={[o](){const c=s(tt,kt,this);if(c===
void 0)throw new N(`CallSite method ${o} expects CallSite as receiver`);return pa(o,c,s(i,c),t)}}[o];v(e,o,{__proto__:null,value:a})}return e}function pa(t,e,n,r){
if(t==="toString")return s(p,Tr(`    at ${n}`),7);if(t==="getFileName"||t==="getScriptNameOrSourceURL")return typeof n=="string"&&ke(n)||n;const o=t==="getEnclo\
singLineNumber"||t==="getEnclosingColumnNumber";if(!o&&t!=="getLineNumber"&&t!=="getColumnNumber")return n;const i=s(r.getFileName,e),a=s(o?r.getEnclosingLineNumber:
r.getLineNumber,e),c=s(o?r.getEnclosingColumnNumber:r.getColumnNumber,e),l=typeof i=="string"?Xn(ke(i),a,c):null;return l===null?n:t==="getLineNumber"||t==="get\
EnclosingLineNumber"?l.line:l.column}var ha=t=>{const e=s(tt,kt,t);return s(w(e).toString,e)},De=`${ns}:`;function Tt(t){if(s(d,t,"    at ")!==0)return"";if(s(P,
t,t.length-1)===41){const e=s(Et,t,"(");if(e>=0)return s(p,t,e+1,-1)}return s(p,t,s(d,t,"    at async ")===0?13:7)}function Qt(t,e){for(let n=0;;){const r=s(d,t,
`
`,n);if(!e(r<0?s(p,t,n):s(p,t,n,r))||r<0)return;n=r+1}}function Me(t){let e="",n="",r=!0;return Qt(t,o=>{const i=Tt(o);return s(d,i,De)===0||s(d,i,"node-interna\
l:")===0?n="":i==="<anonymous>"?n+=`
`+o:(e+=(r?"":n+`
`)+o,n="",r=!1),!0}),e+n}function Cr(){const t={__proto__:null},e=g(T,"stackTraceLimit");let n="";try{R(T,"stackTraceLimit",ui),n=ua(()=>(yi(t),t.stack))}catch{}
try{e&&v(T,"stackTraceLimit",e)}catch{}return typeof n=="string"?n:""}function Ir(){const t=Me(Cr()),e=s(d,t,`
`);return e<0?"":s(p,t,e+1)}function ya(){let t=!0;return Qt(Cr(),e=>{const n=Tt(e);return n===""||s(d,n,De)===0?!0:(t=s(d,n,"node-internal:")===0,!1)}),t}function ga(){
let t="";return Qt(Ir(),e=>(t=Tt(e),t===""||t==="<anonymous>")),t==="<anonymous>"?"":t}var Fr=DOMException.prototype,ma=t=>bn(t)||rt(t,T.prototype)||rt(t,Fr);function va(t,e,n){
const r=Pr(t,"name")??"Error",o=Ot(Pr(t,"message")??""),{hidden:i}=n.show,a=$a(t,_a(t),r,o),c=a===""?`${r}: ${o}`:a,l=h=>{if(i)return!0;if(h==="stack"||h==="rem\
ote"&&wa(o))return!1;if(h!=="message"&&h!=="name")return!0;const _=h==="name"?L(t,"name"):L(t,"message");return typeof _=="string"&&s(d,c,_)<0};let u=`{"type":"\
error"${e===r?"":yt(e,"")},"name":${E(r,n)},"message":${E(o,n)},"stack":${E(a,n)}`;i||(u+=jr(t,"cause",n)+jr(t,"errors",n));const f=G(t,n,rt(t,Fr)?h=>h!=="code"&&
l(h):l);return`${u}${f.list===""?"":`,"properties":[${f.list}]`}${f.more>0?`,"more":${f.more}`:""}}`}var wa=t=>s(d,t,"network: ")===0||s(d,t,"This worker is not\
 permitted to access the internet")===0;function jr(t,e,n){const r=g(t,e);return r===void 0||r.enumerable||!$(r,"value")||e==="errors"&&!ct(r.value)?"":`,"${e}"\
:${x(r.value,n)}`}function _a(t){let e;try{e=la(()=>t.stack)}catch{}return typeof e=="string"?Ot(Me(e)):""}function $a(t,e,n,r){const o=s(d,e,`
    at `),i=bn(t)?g(t,"stack"):void 0;if(o<0||i===void 0||$(i,"value"))return e;const a=s(p,e,0,o),c=s(p,a,n.length),l=r===""?n:n===""?r:`${n}: ${r}`;return s(d,
a,n)===0&&(c===""||s(d,c,": ")===0)&&a!==l?l+s(p,e,o):e}function Pr(t,e){const n=L(t,e);if(typeof n=="string"||n===void 0||n===null)return n??void 0;if(!(typeof n==
"object"||typeof n=="function"))try{return U(n)}catch{return}}function Hr(t,e,n,r){const o=s(bt,t),i=s(p,o,0,32),a=s(d,i,"class")===0&&!Ea(i,5);let c=a?"class":
"function",l="Function",u="";if(a){const I=C(t),F=I===null?"":L(I,"name");typeof F=="string"&&F!==""&&(u=`,"extends":${E(F,n)}`)}else{for(let I=0;I<ve.length;I++)
rt(t,ve[I].prototype)&&(c=ve[I].kind);c!=="function"&&(l=c==="async function"?"AsyncFunction":c==="generator"?"GeneratorFunction":"AsyncGeneratorFunction")}const f=a&&
g(t,"name")===void 0?"":L(t,"name"),h=e===l||e===`Function [${l}]`?"":`,"class":${e===null?"null":E(e,n)}`,_=r?G(t,n,D):{list:"",more:ba(t,n)},X=_.list===""?"":
`,"properties":[${_.list}]`;return`{"type":"function","kind":"${c}","name":${E(typeof f=="string"?f:"",n)}${u}${h}${X}${W(_.more)}}`}function ba(t,e){const n=e.
length,{deep:r}=e;e.length=0;try{return G(t,e,D).more}finally{e.length=n,e.deep=r}}function Ea(t,e){const n=s(P,t,e);return n>=48&&n<=57||n>=65&&n<=90||n>=97&&n<=
122||n===36||n===95||n>127}var it={__proto__:null,depth:2,hidden:!1,proxy:!1,custom:!0,items:ti,text:Zo,getters:!1,table:!1},Sa={...it,__proto__:null,custom:!1},
Dr=t=>({__proto__:null,length:t,deep:Qo,path:[],targets:[],show:it}),Ue=t=>t.path.length>t.show.depth+1;function lt(t,e){t.length-=e,Ue(t)&&(t.deep-=e)}var st=t=>t.
length<=0||t.deep<=0&&Ue(t),xa='{"type":"opaque","class":"unreadable value"}';function Mr(t,e,n=it){e.targets.length=0,e.path.length=0,e.show=n;try{return x(t,e)}catch{
return xa}}function Oa(t,e){let n=e.path.length===0||t.length<=e.show.text?t.length:e.show.text;const r=Ue(e)&&e.deep<e.length?e.deep:e.length;n>r&&(n=r>0?r:0),
lt(e,n);const o=n<t.length?s(p,t,0,n):t,i=Ur(o);return n===t.length&&i===""?A(t):`{"type":"string","length":${t.length},"value":${A(o)}${i===""?"":`,"lone":[${i}\
]`}}`}function Ur(t){let e="";for(let n=0;n<t.length;n++){const r=s(P,t,n);if(r<55296||r>57343)continue;const o=r<56320&&n+1<t.length?s(P,t,n+1):0;o>=56320&&o<=
57343?n++:e+=`${e===""?"":","}[${n},${r}]`}return e}function E(t,e){const n=A(t.length>un?s(p,t,0,un)+"\u2026":t);return lt(e,n.length),n}function ka(t,e){const n=Sn(
64,t)===t||Sn(64,-t)===-t?void 0:1n<<fn,r=n===void 0||t<n&&t>-n,o=r?s(vi,t):`over ${fn} bits`;return lt(e,o.length),`{"type":"bigint","value":"${o}"}`}function x(t,e){
switch(lt(e,8),typeof t){case"string":return Oa(t,e);case"number":return Ht(t)&&!$t(t,-0)?U(t):`{"type":"number","value":"${$t(t,-0)?"-0":U(t)}"}`;case"boolean":
return t?"true":"false";case"undefined":return'{"type":"undefined"}';case"symbol":return`{"type":"symbol","value":${E(s(En,t),e)}}`;case"bigint":return ka(t,e)}
if(t===null)return"null";const n=Gt(t);if(n===void 0)return zr(t,t,e);if(e.show.proxy&&!n.revoked)return Ta(n,e);const r=or(t);return r===void 0?'{"type":"proxy\
"}':zr(r,t,e)}function Ta({target:t,handler:e},n){if(Gr(n))return'{"type":"elided","class":"Proxy"}';b(n.path,{__proto__:null});const r=`{"type":"proxy","target\
":${x(t,n)},"handler":${x(e,n)}}`;return n.path.length--,r}function Gr(t){const e=t.path.length;return e>=fe||e>t.show.depth&&(e>=Xo||t.deep<=0)}function zr(t,e,n){
if(n.show.custom&&n.path.length<=n.show.depth+1&&!(n.show.table&&n.path.length<2)){const a=Ks(t,e,n);if(a!==void 0)return a}for(let a=n.path.length-1,c=1;a>=0;a--,
c++)if(n.path[a]===t)return`{"type":"cycle","up":${c},"id":${Ra(t,n.targets)}}`;const r=ir(t),o=ds(r,fs(t,n.show.hidden));if(Gr(n))return typeof t=="function"?Hr(
t,o,n,!1):(ct(t)?null:mr(t,o,n,!1))??`{"type":"elided","class":${E(ct(t)?`Array(${t.length})`:o??"Object: null prototype",n)}}`;b(n.path,t);const i=typeof t=="f\
unction"?Hr(t,o,n,!0):Na(t,o,n);return n.path.length--,n.targets.length===0?i:Aa(i,t,n.targets)}function Aa(t,e,n){for(let r=0;r<n.length;r++)if(n[r]===e)return`\
{"ref":${r+1},${s(p,t,1)}`;return t}function Ra(t,e){for(let n=0;n<e.length;n++)if(e[n]===t)return n+1;return b(e,t),e.length}function Na(t,e,n){if(ct(t))return Ca(
t,e,n);if(e==="Object"&&!qr(t))return La(t,n);if(ma(t))return va(t,e,n);const r=mr(t,e,n,!0)??_s(t,e,n);if(r!==null)return r;const o=G(t,n,D);return`{"type":"ob\
ject"${yt(e,"Object")}${Ba(t,e)},"properties":[${o.list}]${W(o.more)}}`}function La(t,e){const n=G(t,e,D);return`{"type":"object","properties":[${n.list}]${W(n.
more)}}`}function Ba(t,e){return e==="Object"&&qr(t)?',"kind":"arguments"':e==="null [Module]"?',"kind":"module"':""}function qr(t){try{return $(t,"callee")&&$(
t,"length")&&s(Oi,t)==="[object Arguments]"}catch{return!1}}var yt=(t,e)=>t===e?"":`,"class":${t===null?"null":A(t)}`,gt=t=>t.show.table&&t.path.length<=2?1/0:t.
show.items;function Ca(t,e,n){const r=t.length,o=gt(n);let i="",a=0,c=0;for(;c<r&&a<o&&!st(n);a++){const u=g(t,c);let f;if(u)f=Be(u,t,n),c++;else{const h=Ia(t,c,
r);lt(n,32),f=`{"type":"hole","count":${h-c}}`,c=h}i+=(a?",":"")+f}const l=r<=1e5?Jt(t,n,Kt):"";return`{"type":"array"${yt(e,"Array")},"length":${r},"items":[${i}\
]${l}${W(r-c)}}`}function Ia(t,e,n){let r=e+1;for(;r<n&&r<e+ni;r++)if($(t,r))return r;if(r>=n)return n;const o=j(t);for(let i=0;i<o.length;i++){const a=o[i];if(typeof a==
"symbol"||!pr(a))break;const c=K(a);if(c>=r)return c}return n}var V=Object.seal(Array(q).fill(null)),Wr=null;function Fa(){let t=0;for(let e=1;e<q;e++)Vr(V[e])<
Vr(V[t])&&(t=e);return t}var Vr=t=>t===null?0:t.started,ja=(t,e)=>s(qn,xt,t,e);function Pa(){let t=null;for(let e=0;e<q;e++)if(Bt(V[e])){if(t!==null)return null;
t=V[e]}return t}var B=()=>s(Wn,xt)??Wr??Pa(),At=es({current:()=>{const t=B();return t===null?null:t.meter},turned:Vn,caught:nr,stopped:t=>{let e=!1;for(let n=0;n<
q;n++)e||=V[n]?.meter===t;for(let n=0;n<q;n++){const r=V[n];r!==null&&(!e||r.meter===t)&&Ha(r,t.place)}}}),{poll:Zt}=At;function Ha(t,e){t.meter.stopped=!0,t.meter.
place=e,ue(t)}function Ge(t){if(!t.closed&&(t.controller===null&&Yr(t),t.text!==""))try{s(Cn,t.controller,vt(t.text)),t.text=""}catch(e){if(w(e)===at.prototype)
throw e;t.closed=!0}}function Yr(t){let e;const n={__proto__:null,start:function(o){e=o},pull:function(){const{pulled:o}=t;t.pulled=null,o&&o()},cancel(){t.closed=
!0,At.over(),an(t)}},r=new hi(n,{__proto__:null,highWaterMark:li});t.answer(ce(r)),t.controller=e}var Kr=t=>Dr(pn-t.length);function Jr(t,e,n){if(!t.closed){if(ze(
t)){t.dropped++;return}t.lines++,t.length+=n+ri,z(t,e)}}var ze=t=>t.lines>=dn||t.length>=pn;function ut(t,e,n){if(t===null||t.closed)return;const r=e==="import"||
e==="handler"||e==="body";if(!r&&ze(t)){t.dropped++;return}const o=r?Dr(oi):Kr(t),{length:i}=o,a=`{"t":"error","phase":"${e}","ms":${Ct(t)},"error":${Mr(n,o,Sa)}\
}`;if(!r){Jr(t,a,i-o.length);return}t.threw=!0,z(t,a)}function Da(t){t.timer=null,t.closed?en(t):Ge(t)}var Xr=t=>t.controller===null||s(Pi,t.controller)>0,Ma=t=>Qr(
e=>{t.closed||Xr(t)?e():t.pulled=e}),Ua=t=>Qr(e=>{t.closed||t.pending===0?e():t.wake=e}),Qr=t=>O(new Z(t));function te(t){return new Pt(t,{__proto__:null,status:503})}
function Ga(t){return t===0?"the program answered with Response.error(), which stands for an answer that never came":"the response's body was read before the re\
sponse was returned: return response.clone(), taken before it is read"}var Zr="the response's body is locked to a reader: release the reader's lock, or return r\
esponse.clone(), taken before it is read";async function za(t,e,n,r){for(let o=r,i=0;i!==n;){const a=await O(s(In,e));if(a.done)return;const c=no(a.value);i+=c.
length;for(let u=0;u<c.length&&u<o;u+=de){const f=u+de,h=f<c.length?f<o?f:o:c.length<o?c.length:o;for(z(t,to(c.buffer,c.offset+u,h-u));!t.closed&&!Xr(t);)await Ma(
t);if(t.closed)break}const l=c.length>o;if(o-=c.length,l&&z(t,eo),l||t.closed){qe(()=>s(Fn,e));return}}}var to=(t,e,n)=>`{"t":"body","base64":"${s(Ii,new dt(t,e,
n))}"}`,eo='{"t":"body_cut"}';function no(t){return s(Mt,t)?{__proto__:null,buffer:s(On,t),offset:s(kn,t),length:s($e,t)}:qa(t)}function qa(t){try{return{__proto__:null,
buffer:t,offset:0,length:s(be,t)}}catch{}try{return{__proto__:null,buffer:s(Tn,t),offset:s(An,t),length:s(Rn,t)}}catch{}throw new N(`the response's body gave a \
chunk that is ${t===null?"null":`of type ${typeof t}`}; a body takes bytes: encode text with TextEncoder`)}function qe(t){try{wt(Q(t()),()=>{},()=>{})}catch{}}function Wa(t,e,n){
const r=ye(e);if(r===void 0){z(t,'{"t":"result"}');return}const o=Ya(r),i=vt(o).length;if(i>n)throw new at(`the program's result is ${i} bytes of JSON; the limi\
t is ${n}`);if(Va(o,yn))throw new at(`the program's result is nested deeper than ${yn} arrays and objects`);z(t,`{"t":"result","value":${o}}`)}function Va(t,e){
for(let n=0,r=0;n<t.length;n++){const o=s(P,t,n);if(o===34)for(;s(P,t,++n)!==34;)s(P,t,n)===92&&n++;else if(o===91||o===123){if(++r>e)return!0}else(o===93||o===
125)&&r--}return!1}function Ya(t){let e=0,n="";for(let r=s(d,t,"\\ud");r>=0;r=s(d,t,"\\ud",r+2)){let o=0;for(;r-o>0&&s(P,t,r-o-1)===92;)o++;o%2!==1&&(n+=s(p,t,e,
r)+"\uFFFD",e=r+6)}return e===0?t:n+s(p,t,e)}var{delete:Ka,forEach:Ja,get:ro,set:Xa}=Map.prototype,{delete:Qa,get:We,has:Za}=Headers.prototype,{toLowerCase:tc,trim:Ve}=String.
prototype,{parse:ec}=Date,{set:nc}=Uint8Array.prototype,oo=Headers,io=Reflect.get(Object.prototype,"__lookupGetter__"),so=s(io,Request.prototype,"method"),rc=s(
io,Request.prototype,"url"),Rt=new Map,ee=0,Nt=0,Ye=new WeakMap;function oc(){const{caches:t}=globalThis;if(typeof t!="object")return;const e=t.default,n=w(e),r=w(
t),{open:o}=r;s(et,Ye,e,"");const i={async match(a,c){return ic(Ke(this,a,c))},async put(a,c){const l=Ke(this,a);if(l===null)throw new N("Cannot cache response \
to non-GET request.");await O(sc(l,c))},async delete(a,c){const l=Ke(this,a,c);return l!==null&&ne(l)!==void 0&&Je(l)},async open(a){const c=(await Q(k(o,this,arguments))).
value;return s(et,Ye,c,`named ${U(a)}
`),c}};R(n,"match",i.match),R(n,"put",i.put),R(n,"delete",i.delete),R(r,"open",i.open)}function Ke(t,e,n){const r=s(tt,Ye,t);if(r===void 0)throw new N("Illegal \
invocation");let o=e;try{s(so,o)}catch{o=new $n(e)}if(s(so,o)!=="GET"&&!n?.ignoreMethod)return null;const i=s(rc,o),a=s(d,i,"#");return r+(a<0?i:s(p,i,0,a))}function ic(t){
const e=t===null?void 0:ne(t);if(e===void 0)return;const{body:n,status:r,statusText:o}=e,i=new oo(e.headers);return new Pt(n===null?null:new dt(n),{__proto__:null,
status:r,statusText:o,headers:i})}function ne(t){const e=s(ro,Rt,t);if(e===void 0||e.until>Y())return e;Je(t)}function Je(t){const{size:e}=s(ro,Rt,t);return ee--,
Nt-=e,s(Ka,Rt,t)}async function sc(t,e){if(!sn(e))throw new N("Failed to execute 'put' on 'Cache': parameter 2 is not of type 'Response'.");const n=s(Ee,e),r=s(
Pn,e),o=new oo(s(Hn,e)),i=s(Dn,e);if(n===206)throw new N("Cannot cache response to a range request (206 Partial Content).");if(s(d,s(We,o,"vary")??"","*")>=0)throw new N(
"Cannot cache response with 'Vary: *' header.");if(s(Mn,e))throw new N("Body has already been used. It can only be used once. Use tee() first if you need to rea\
d it twice.");const a=i===null?null:await O(ac(i)),c=Y()+cc(o);if(ne(t)!==void 0&&Je(t),!(c>Y()))return;const l=vt(t+on(o)).length+(a===null?0:a.length);if((ee>=
pe||Nt+l>_t)&&s(Ja,Rt,(u,f)=>ne(f)),ee>=pe)throw new at(`the caches of this isolate hold ${pe} responses, which is all they take: delete one first`);if(Nt+l>_t)
throw ao(Nt+l);ee++,Nt+=l,s(Xa,Rt,t,{__proto__:null,body:a,status:n,statusText:r,headers:o,size:l,until:c})}var ao=t=>new at(`the caches of this isolate would h\
old ${t} bytes; they take ${_t}: delete responses first`);async function ac(t){const e=cn(t),n=[];let r=0;for(;;){const i=await O(s(In,e));if(i.done)break;const a=no(
i.value);if(r+=a.length,r>_t)throw qe(()=>s(Fn,e)),ao(`more than ${_t}`);b(n,new dt(new dt(a.buffer,a.offset,a.length)))}const o=new dt(r);for(let i=0,a=0;i<n.length;a+=
n[i++].length)s(nc,o,n[i],a);return o}function cc(t){const e=s(tc,s(We,t,"cache-control")??""),n=Lt(e,"private"),r=n!==void 0&&s(d,n,"set-cookie")>=0;if(r&&s(Qa,
t,"set-cookie"),s(Za,t,"set-cookie")||n!==void 0&&!r||Lt(e,"no-store")!==void 0||Lt(e,"no-cache")!==void 0)return 0;const o=Lt(e,"s-maxage")??Lt(e,"max-age");if(o!==
void 0)return K(o)*1e3;const i=s(We,t,"expires");return i===null?1/0:ec(i)-Y()}function Lt(t,e){for(let n=0,r;n<t.length;n=r+1){r=s(d,t,",",n),r<0&&(r=t.length);
const o=s(Ve,s(p,t,n,r)),i=s(d,o,"=");if(s(Ve,i<0?o:s(p,o,0,i))!==e)continue;const a=i<0?"":s(Ve,s(p,o,i+1));return s(d,a,'"')===0?s(p,a,1,-1):a}}var lc={...it,
__proto__:null,depth:4,hidden:!0,proxy:!0},uc={...it,__proto__:null,table:!0};function fc(t,e,n,r){const o=t==="dir"||t==="table"?"":dc(e,n);let i="";for(let a=n;a<
e.length&&!st(r);a++){const c=a>n?o[a-n-1]:void 0;let l=e[a],u=it;c!==void 0&&(l=pc(c,l)),c==="o"?u=lc:t==="dir"?u=gc(e[1]):t==="table"&&a===n&&(u=uc),i+=(a>n?"\
,":"")+Mr(l,r,u)}return i}function dc(t,e){const n=t[e];let r="";if(t.length<e+2||typeof n!="string")return r;for(let o=s(d,n,"%");o>=0&&r.length<t.length;o=s(d,
n,"%",o+2)){const i=s(p,n,o+1,o+2);i!==""&&s(d,"sdifjoOc",i)>=0&&(r+=i)}return r}function pc(t,e){try{if(t==="j")return ye(e);if(e===null||typeof e!="object"&&typeof e!=
"function"||H(e))return e;if(t==="s")return typeof e=="function"||yc(e)?U(e):e;if(t==="d")return K(e);if(t==="i"||t==="f")return U(e)}catch(n){if(t==="j"&&hc(n))
return"[Circular]"}return e}function hc(t){const e=t!==null&&typeof t=="object"&&!H(t)?L(t,"message"):void 0;return typeof e=="string"&&s(d,e,"Converting circul\
ar structure to JSON")===0}function yc(t){const e=typeof L(t,"toString")=="function",n=typeof L(t,mn)=="function";if(!e&&!n)return!1;for(let r=t,o=!0;r!==null;r=
C(r),o=!1){if(!(e&&$(r,"toString"))&&!(n&&$(r,mn)))continue;const i=o?void 0:g(r,"constructor");return i===void 0||typeof i.value!="function"||!Ae(L(i.value,"na\
me"))}return!1}function gc(t){const e={...it,__proto__:null,custom:!1};if(t===null||typeof t!="object"||H(t))return e;const n=c=>y(t,c),r=n("depth"),o=n("maxArr\
ayLength"),i=n("maxStringLength"),a=n("getters");return r===null||r===void 0&&$(t,"depth")||typeof r=="number"&&r>=fe?e.depth=fe:Ht(r)&&(e.depth=r),e.hidden=n("\
showHidden")===!0,e.proxy=n("showProxy")===!0,e.custom=n("customInspect")===!0,e.items=co(o,e.items),e.text=co(i,e.text),(a===!0||a==="get"||a==="set")&&(e.getters=
a),e}var co=(t,e)=>t===null?1/0:typeof t!="number"?e:t>0?t:0,{decode:mc}=TextDecoder.prototype,vc=Object.freeze({__proto__:null,stream:!0});function wc(t){lo(t,
"stdout"),lo(t,"stderr")}function lo(t,e){const n=t[e],r=new TextDecoder;if(n===null||typeof n!="object"||typeof n._write!="function")return;const{_write:o}={_write(i,a,c){
$c(e,s(Mt,i)===void 0?U(i):s(mc,r,i,vc)),c()}};R(n,"_write",o)}function _c(t){const e=t[0];return t.length!==1||typeof e!="string"?"":s(d,e,"stdout: ")===0?"std\
out":s(d,e,"stderr: ")===0?"stderr":""}function S(t,e,n="",r=0){Zt();const o=B();if(o===null||o.closed)return;if(ze(o)){o.dropped++;return}const i=ga(),a=_c(e);
a!==""&&ya()&&(t=a,e=[s(p,e[0],8)+`
`]);const c=Kr(o),{length:l}=c,u=fc(t,e,r,c),{group:f}=o;Jr(o,`{"t":"console","level":"${t}","ms":${Ct(o)},"group":${f}${i===""?"":`,"at":${A(i)}`}${n},"args":[${u}\
]}`,l-c.length)}function $c(t,e){e!==""&&S(t,[e])}function uo(t,e){e.length>0&&S(t,e);const n=B();n!==null&&n.group++}function fo(t,e){const n=B(),r=re(e);if(n===
null)return;const o=n.timers[r];if(o===void 0){S("warn",[`No such label '${r}' for console.${t}()`]);return}t==="timeEnd"&&delete n.timers[r];const i=`${r}: ${Ec(
Y()-o)}`,a=[];for(let c=1;t==="timeLog"&&c<e.length;c++)R(a,c,e[c]);R(a,0,a.length>0?Sc(i):i),S(t,a)}var bc={log(){S("log",arguments)},info(){S("info",arguments)},
warn(){S("warn",arguments)},error(){S("error",arguments)},debug(){S("debug",arguments)},dir(){S("dir",arguments)},dirxml(){S("dirxml",arguments)},table(){S("tab\
le",arguments)},trace(){S("trace",arguments,`,"stack":${A(Ir())}`)},group(){uo("group",arguments)},groupCollapsed(){uo("groupCollapsed",arguments)},groupEnd(){const t=B();
t!==null&&t.group>0&&t.group--},clear(){const t=B();t!==null&&(t.group=0),S("clear",[])},time(){const t=B(),e=re(arguments);t!==null&&(t.timers[e]!==void 0?S("w\
arn",[`Label '${e}' already exists for console.time()`]):t.timers[e]=Y())},timeLog(){fo("timeLog",arguments)},timeEnd(){fo("timeEnd",arguments)},count(){const t=B(),
e=re(arguments);if(t===null)return;const n=(t.counts[e]??0)+1;t.counts[e]=n,S("count",[`${e}: ${n}`])},countReset(){const t=B(),e=re(arguments);t!==null&&(t.counts[e]===
void 0?S("warn",[`Count for '${e}' does not exist`]):delete t.counts[e])},context(){return po},assert(){arguments[0]||S("assert",arguments,"",1)}},po=console,re=t=>t.
length>0&&t[0]!==void 0?`${t[0]}`:"default",Ec=t=>t<1e3?`${t}ms`:`${(t-t%1e3)/1e3}.${s(p,`00${t%1e3}`,-3)}s`;function Sc(t){let e="";for(let n=0;n<t.length;n++)
e+=t[n]==="%"?"%%":t[n];return e}var xc="the program exports no handler: export default { fetch(request, env, ctx) { \u2026 } }, a class with fetch, a function, or a\
 function named run";function Oc(t){const e=y(t,"prompt");return typeof e=="string"?e:""}function kc(t,e,n){return e!==void 0&&!$(t,e)?`the program has no expor\
t named ${e}; it has ${yo(t)}`:typeof n=="function"?`the program's ${e===void 0?"default class":`class ${e}`} has no fetch method: add fetch(request) { \u2026 } to i\
t`:e!==void 0?`the program's export ${e} cannot answer: it must be an object or a class with fetch, or a function; it is ${Xe(n)}`:`${xc}; ${Tc(t,n)}`}var ho={__proto__:null,
scheduled:'{ cron: "0 * * * *", scheduledTime: Date.now() }',queue:'{ queue: "jobs", messages: [] }',email:'{ from: "from@example.com", to: "to@example.com", he\
aders: new Headers() }',tail:"[]"};function Tc(t,e){const n=e!==null&&typeof e=="object"?Ac(e):void 0;if(n!==void 0)return`its default export has ${n}, which no\
thing calls here; call it by hand: async fetch(request, env, ctx) { await this.${n}(${ho[n]}, env, ctx); return new Response("done"); }`;if(e!==void 0)return`it\
s default export is ${Xe(e)}${typeof e=="object"&&e!==null?" without fetch":""}`;const r=yo(t);return r==="none"?"it exports nothing":`it exports ${r}, and no e\
ntrypoint is named`}function Ac(t){const e=j(ho);for(let n=0;n<e.length;n++){const r=e[n];if(typeof y(t,r)=="function")return r}}function Rc(t){return new N(`th\
e program's fetch must return a Response; it returned ${Xe(t)}${t===void 0?": is a return missing?":""}`)}function yo(t){const e=j(t);let n="";for(let r=0;r<e.length;r++){
const o=e[r];typeof o=="string"&&(n+=(n===""?"":", ")+o)}return n===""?"none":n}function Xe(t){switch(typeof t){case"undefined":return"undefined";case"function":
return"a function";case"object":if(t===null)return"null";if(ct(t))return"an array";try{if(w(t)===pi.prototype)return"a plain object"}catch{}return"an object of \
another class";default:return`a ${typeof t}`}}var Nc=["setTimeout","setInterval","setImmediate","queueMicrotask"],mt=null;function Lc(t){nr(t),mt===null?ut(B(),
"unhandledrejection",t):mt.length<dn&&b(mt,t)}var oe=[],Qe=null;function Bc(t){if(typeof t!="object"||t===null||H(t))return!1;const e=w(t);return e!==null&&!H(e)&&
typeof y(e,"exitImpl")=="function"}async function Cc(){let t;try{t=(await Q(import("node:process"))).value.default}catch{return}if(wc(t),Qe===null)for(const e of[
"exit","abort","reallyExit"])typeof t[e]=="function"&&go(t,e,e)}function go(t,e,n){const r={[e](){const o=B();o!==null&&(o.exited=!0,ue(o));const i=new T(`proce\
ss.${n}() was called`);throw v(i,"name",{__proto__:null,value:"ProcessExit"}),i}}[e];try{R(t,e,r)}catch{}}async function Ic(){let t,e;try{t=(await Q(import("node:net"))).
value.default,e=(await Q(import("cloudflare:sockets"))).value.connect}catch{return}const{prototype:n}=t.Socket,{destroy:r}=n,{_normalizeArgs:o}=t,{setTimeout:i}=globalThis;
R(n,"connect",{connect(){const c=[];for(let f=0;f<arguments.length;f++)b(c,arguments[f]);const l=y(typeof c[0]=="object"&&y(c[0],0)!==void 0?c[0]:o(c),0),u=y(l,
"path");try{e(u===void 0?{hostname:y(l,"host")??"localhost",port:y(l,"port")}:u)}catch(f){i(()=>s(r,this,f),0)}return this}}.connect)}var mo=$o.abortIsolate,Ze=!1,
ie=!1,vo=!1,se={__proto__:null,main:void 0,program:void 0},ae,wo,_o=!1;async function Fc(t){y(t,"process")===!0&&await O(Cc()),y(t,"console")===!0&&await O(hs()),
y(t,"net")===!0&&await O(Ic()),y(t,"caches")===!0&&oc(),y(t,"traces")===!0&&ca(),_o=!0}var jc=t=>y(t,"process")===!0||y(t,"console")===!0||y(t,"caches")===!0||y(
t,"traces")===!0||y(t,"net")===!0;async function Pc(t,e,n,r){return wo??=O(Fc(r)),await wo,ln(ae!==void 0,t,nn,e,n,r)}Io(),Co(),Fo(),Lo(),Bo();var Hc=gn({fetch:ko});export{Hc as default};
