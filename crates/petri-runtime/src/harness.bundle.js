// Made of crates/petri-runtime/harness by `npm run harness`; SHA-256: ed77289c9fd11e9301fe45c6112e79c2e3eaf6161e1b71062033dd014699973d
import*as vo from"cloudflare:workers";const It=(function(e){return e!==null&&!e.closed&&Y()-e.started<=Wo}),wo=(function(e){if(It(e))return e;for(let n=0;n<q;n++)
if(It(V[n]))return V[n];return null}),Ze=(function(e){wt(s(zi,new Pt("")),e,e)}),ce=(function(e,n){const r=n===void 0?{__proto__:null,"content-type":"applicatio\
n/x-ndjson","cache-control":"no-transform"}:{__proto__:null,"petri-frames":n},o=new Pt(e,{__proto__:null,headers:r});return N(o,"then",void 0),o}),tn=(function(e){
return s(Dt,e)?{__proto__:null,buffer:s(kn,e),offset:s(Tn,e),length:s(_e,e)}:Pa(e)}),en=(function(e){try{e.controller===null?e.answer(_o(e.text)):(s(Bn,e.controller,
vt(e.text)),e.text="",s(Ii,e.controller))}catch(n){if(_(n)===st.prototype)throw n;if(e.controller===null)return}e.over=!0,e.meter.stopped||At.over(),e.timer!==null&&
Gi(e.timer),an(e)}),_o=(function(e){return e.length<=ri&&So(e)?ce(null,Oo(e)):ce(e)}),$o=(function(e){return{props:{},waitUntil(n){e.pending++;const r=()=>{e.pending--;
const{wake:o}=e;e.wake=null,o&&o()};wt(X(n),r,o=>{ut(e,"waitUntil",o),r()})},passThroughOnException(){}}}),bo=(function(e,n,r,o,i){const a=y(i,"entrypoint"),c=y(
i,"args"),l=at(c)?c:void 0,u=$o(e),f=a===void 0||$(n,a)?n[a??"default"]:void 0;if(typeof f=="function"&&!Io(f))return Bt(l===void 0?f(r,o,u):O(f,void 0,l),!1);if(typeof f==
"function"){const p=pe(f,[u,o]);if(typeof p.fetch=="function")return Bt(p.fetch(r),!0)}else{if(f!==null&&typeof f=="object"&&typeof f.fetch=="function")return Bt(
f.fetch(r,o,u),!0);if(a===void 0&&typeof n.run=="function")return Bt(O(n.run,void 0,[l===void 0?wc(i):l[0],o,u]),!1)}throw new I(_c(n,a,f))}),Ct=(function(e){const n=Y();
return n>e.started?n-e.started:0}),vt=(function(e){return s(Li,Cn,e)}),le=(function(e,n){ie=n===void 0,Qe=!ie,n===void 0?xo():Fo(e,n),Mo(ie?e:null)}),nn=(async function(e,n,r,o){
Q(e,`{"t":"start","v":1,"warm":${Qe}}`);let i="import",a=!1;try{const c=y(o,"main"),l=y(o,"method")==="HEAD",u=Bo(y(o,"outputBytes")),f=!ie&&!Qe;f&&le(e);let p=se.
main===c?se.program:void 0;if(p===void 0){try{p=await T(import(c))}catch(z){throw f&&le(e,{reason:z}),z}f&&le(e,null),se.main=c,se.program=p}i="handler";const v=bo(
e,p,l?new bn(n,{__proto__:null,method:"HEAD"}):n,r,o),G=(await X(v.value)).value,B=sn(G);if(v.fetch&&!B)throw Ec(G);if(!e.closed){const z=B?Po(e,G,l):Ha(e,G,u);
i="body",z&&(a=await T(jo(e,z,u))&&y(o,"writes")!==!0)}}catch(c){ut(e,i,c)}do{for(;e.pending>0&&!e.closed;)await Fa(e);rn()&&(a=!1),!e.closed&&!a&&await Do(),a=
!1}while(e.pending>0&&!e.closed);ue(e)}),Eo=(function(e,n,r){const{props:o}=r;if(ko()||!o||typeof y(o,"main")!="string"||(yo||(yo=!0,ae=y(o,"key")),y(o,"key")!==
ae))return te("a program cannot call the harness that runs it");if(y(o,"end")===!0)return ho!==void 0&&ho("its name was given up"),te("this platform cannot end \
an isolate");const i=y(o,"cpuMs"),a=Ht(i)?i:ai;return!mo&&Nc(o)?Rc(a,e,n,o):ln(ae!==void 0,a,nn,e,n,o)}),rn=(function(){const e=oe;if(e.length===0)return!1;oe=[];
for(let n=0;n<e.length;n++){const{owner:r,callback:o,held:i}=e[n],a=wo(r);a!==null&&Ra(a,()=>{try{o(i)}catch(c){ut(a,"uncaught",c)}})}return!0}),ue=(function(e){
if(!e.closed){const n=e.meter.stopped?`{"t":"stopped","place":${e.meter.place}}
`:"",r=e.exited?"exited":e.threw?"threw":"returned";e.text+=`${n}{"t":"end","ms":${Ct(e)},"outcome":"${r}","console_dropped":${e.dropped}}
`,e.closed=!0}e.over||en(e)}),So=(function(e){return s(_e,vt(e))===e.length&&s(d,e,"\x7F")<0}),w=(function(e,n){return s(wn,e,n)}),on=(function(e){let n="";const r=function(i,a){
n+=`${n===""?"":","}[${A(i)},${A(a)}]`};s(Pi,e,function(i,a){a!=="set-cookie"&&r(a,i)});const o=Ho(e);for(let i=0;i<o.length;i++)r("set-cookie",o[i]);return n}),
xo=(function(){mt=[]}),Oo=(function(e){let n="",r=0;for(let o=s(d,e,`
`);o>=0;o=s(d,e,`
`,r))n+=s(h,e,r,o)+"	",r=o+1;return n}),ko=(function(){return s(Vn,xt)!==void 0}),To=(function(){Object.assign(lo,yc)}),Ao=(function(){addEventListener("unhandl\
edrejection",e=>xc(e.reason)),addEventListener("error",e=>ut(L(),"uncaught",s(Di,e)??s(Ui,e)));for(const e of Sc)Uo(globalThis,e);qo(),zo(),Go()}),No=(function(){
if(ht==="")return;const{toString:e}={toString(){const n=s(bt,s(tt,nr,this)??this);if(s(d,n,ht)>=0)return Ot(n);if(es(n)||s(h,n,-ke.length)===ke)return n;const r=y(
this,"name");return`function ${typeof r=="string"?r:""}() ${ke}`}};m($n.prototype,"toString",{__proto__:null,value:e,writable:!0,enumerable:!1,configurable:!0})}),
Ro=(function(){const{revocable:e}={revocable(r,o){const i=qi(r,o),{proxy:a,revoke:c}=i,l=qn(a,r,o);return i.revoke=()=>{l.revoked=!0,c()},m(i.revoke,"name",{__proto__:null,
value:"",configurable:!0}),i}},n=Wi.bind(void 0);m(n,"name",{value:"Proxy",configurable:!0}),m(n,"revocable",{value:e,writable:!0,configurable:!0}),m(ft,"Proxy",
{value:n,writable:!0,configurable:!0})}),Lo=(function(){m(k,rt,{__proto__:null,get:Nr,set:ea,enumerable:!1,configurable:!0})}),Io=(function(e){const n=s(h,s(bt,
e),0,6),r=s(j,n,5);if(s(d,n,"class")===0&&(r===32||r===123||r===10||r===13||r===9||r===47))return!0;const o=e.prototype;return o!==null&&typeof o=="object"&&typeof o.
fetch=="function"}),sn=(function(e){try{return s(be,e),!0}catch{return!1}}),Co=(function(e){const n=Pn===null?void 0:s(Pn,e);return typeof n=="bigint"?K(n):-1}),
an=(function(e){const{wake:n,pulled:r}=e;e.wake=e.pulled=null,n&&n(),r&&r()}),Bo=(function(e){return Ht(e)&&e>=0&&!$t(e,-0)?e:ei}),T=(function(e){return N(e,"co\
nstructor",Z),e}),y=(function(e,n){const r=g(e,n);return r&&$(r,"value")?r.value:void 0}),A=(function(e){return he(s(yi,e))}),cn=(function(e){try{return s(Bi,e)}catch{
throw new I("the response's body is locked to a reader: release the reader's lock, or return response.clone(), taken before it is read")}}),Fo=(function(e,n){const r=mt??
[];mt=null;for(let o=0;o<r.length;o++)(n===null||n.reason!==r[o])&&ut(e,"unhandledrejection",r[o])}),N=(function(e,n,r){return m(e,n,{__proto__:null,value:r,writable:!0,
enumerable:!0,configurable:!0})}),jo=(async function(e,n,r){for(let o=r,i=0;i!==e.bodyLength;){const a=await T(s(Fn,n));if(a.done)return!1;const{buffer:c,offset:l,
length:u}=tn(a.value);i+=u;for(let p=0;p<u&&p<o;p+=hn){const v=p+hn,G=v<u?v<o?v:o:u<o?u:o;for(Q(e,`{"t":"body","base64":"${s(Ri,new dt(c,l+p,G-p))}"}`);!e.closed&&
!Qr(e);)await Ba(e);if(e.closed)break}const f=u>o;if(o-=u,f&&Q(e,'{"t":"body_cut"}'),f||e.closed)return ze(()=>s(jn,n)),!1}return e.bodyLength>0}),Po=(function(e,n,r){
const o=s(be,n),i=s(Dn,n),a=i!==null&&!r;if(o===0||a&&s(Un,n))throw new I(ja(o));a&&(e.bodyLength=Co(i));const c=a?cn(i):null,l=`"status_text":${A(s(Hn,n))},"he\
aders":[${on(s(Mn,n))}]`;if(l.length>yn)throw new st(`the response's head is ${l.length} characters long; the limit is ${yn}`);const u=s(ji,n)?',"websocket":tru\
e':"";return Q(e,`{"t":"response","ms":${Ct(e)},"status":${o},${l},"body":${a}${u}}`),!a&&i!==null&&ze(()=>s(Fi,i)),c}),Bt=(function(e,n){return{__proto__:null,
value:e,fetch:n}}),Ho=(function(e){try{return s(Hi,e)}catch{return s(Mi,e,"set-cookie")}}),Mo=(function(e){Vr=e}),X=(function(e){return T(new Z(function(n,r){const o=function(a){
n({__proto__:null,value:a})};let i=!1;try{i=_(e)===Z.prototype}catch{}if(i)try{wt(e,o,r);return}catch{}wt(new Z(function(a){a(e)}),o,r)}))}),ln=(function(e,n,r,o,i,a){
let c=0;for(;c<q&&It(V[c]);)c++;if(c===q){if(!e)return te(`this isolate already has ${q} active runs; the limit is ${q}`);c=Na()}const l={__proto__:null,started:Y(),
text:"",due:!1,timer:null,controller:null,answer:null,over:!1,closed:!1,lines:0,length:0,dropped:0,group:0,bodyLength:-1,timers:{__proto__:null},counts:{__proto__:null},
threw:!1,exited:!1,pending:0,wake:null,pulled:null,meter:At.meter(n)},u=T(new Z(f=>{l.answer=f}));try{l.timer=Ee(()=>Ca(l),ni)}catch{Kr(l)}return V[c]=l,At.over(),
s(Wn,xt,l,r,l,o,i,a),u}),wt=(function(e,n,r){const i=g(e,"constructor")===void 0&&m(e,"constructor",Yi);try{s(Vi,e,n,r)}finally{i&&delete e.constructor}}),Do=(function(){
return T(new Z(function(e){const n=function(){e(void 0)};try{Ze(n)}catch{Ee(n,0)}}))}),Uo=(function(e,n){const r=e[n];if(typeof r!="function")return;const o={[n](i){
if(Zt(),typeof i!="function")return O(r,e,arguments);const a=[];b(a,function(){oe.length>0&&rn();try{return O(i,this,arguments)}catch(c){ut(L(),"uncaught",c)}});
for(let c=1;c<arguments.length;c++)b(a,arguments[c]);return O(r,e,a)}}[n];N(e,n,o)}),Go=(function(){const{prototype:e}=Function,{bind:n}=e,r=g(e,"bind"),o={bind(i){
return Xe===null&&y(this,"name")==="getCwd"&&Oc(i)&&(Xe=i,po(i,"exitImpl","exit"),y(e,"bind")===o&&m(e,"bind",r)),O(n,this,arguments)}}.bind;m(e,"bind",{__proto__:null,
value:o,writable:!0,enumerable:!1,configurable:!0})}),zo=(function(){const e=globalThis.FinalizationRegistry;if(typeof e!="function")return;const n=new Se(e,{__proto__:null,
construct(r,o,i){const a=y(o,0),c=L();return typeof a!="function"?pe(r,o,i):pe(r,[u=>{b(oe,{__proto__:null,owner:c,callback:a,held:u})}],i)}});m(e.prototype,"co\
nstructor",{__proto__:null,value:n,writable:!0,enumerable:!1,configurable:!0}),m(globalThis,"FinalizationRegistry",{__proto__:null,value:n,writable:!0,enumerable:!1,
configurable:!0})}),qo=(function(){const{fromAsync:e}=Array;if(typeof e!="function")return;const n={fromAsync(r,o=void 0,i=void 0){return O(e,this,[r,o===void 0?
c=>(Zt(),c):typeof o!="function"?o:function(){return Zt(),O(o,i,arguments)}])}}.fromAsync;m(n,"length",{__proto__:null,value:1,configurable:!0}),m(Array,"fromAs\
ync",{__proto__:null,value:n,writable:!0,enumerable:!1,configurable:!0})}),Q=(function(e,n){e.closed||(e.controller!==null&&!e.due&&(Yn(()=>{e.due=!1,Ue(e)}),e.
due=!0),e.text+=n+`
`,e.text.length>=oi&&Ue(e))});var q=16,Wo=6e4,Vo=6,fe=28,Yo=64*1024,Ko=1e4,un=1e4,Jo=100,fn=1000000n,Xo=32,Qo=1e3,dn=5e3,pn=1024*1024,Zo=16,ti=256*1024,hn=48*1024,
ei=1024*1024,ni=3,ri=4*1024,oi=64*1024,ii=16,si=16,yn=256*1024,gn=100,de=100,_t=4*1024*1024,ai=500;import{AsyncLocalStorage as ci}from"node:async_hooks";var ft=globalThis,
{apply:O,construct:pe,ownKeys:F,getPrototypeOf:_,getOwnPropertyDescriptor:g,defineProperty:m}=Reflect,{freeze:mn,hasOwn:$}=Object,{toPrimitive:vn,toStringTag:Ft}=Symbol,
s=Function.prototype.call.bind(Function.prototype.call),wn=Reflect.get(Object.prototype,"__lookupGetter__"),Z=Promise,k=Error,I=TypeError,st=RangeError,_n=RegExp,
li=Object,$n=Function,jt=WeakMap,dt=Uint8Array,Pt=Response,bn=Request,ui=ReadableStream,{isArray:at}=Array,{is:$t}=Object,{now:Y}=Date,{isFinite:Ht}=Number,{isError:En,
captureStackTrace:fi}=Error,{stringify:he,parse:di}=JSON,D=String,K=Number,{toString:pi}=Error.prototype,{exec:ye}=RegExp.prototype,{toString:bt}=Function.prototype,
{toString:Sn}=Symbol.prototype,{toString:hi}=BigInt.prototype,{slice:h,indexOf:d,lastIndexOf:Et,charCodeAt:j,toWellFormed:yi}=String.prototype,{forEach:gi}=Map.
prototype,mi=w(Map.prototype,"size"),{forEach:vi}=Set.prototype,wi=w(Set.prototype,"size"),{getTime:_i,toISOString:$i}=Date.prototype,{toString:bi}=Object.prototype,
{asUintN:xn}=BigInt,{fromCharCode:Ei}=String,{has:ge,get:tt,set:et}=WeakMap.prototype,{has:Si}=WeakSet.prototype,xi=w(RegExp.prototype,"source"),Oi=w(RegExp.prototype,
"flags"),On={__proto__:null,Number:Number.prototype.valueOf,String:String.prototype.valueOf,Boolean:Boolean.prototype.valueOf,BigInt:BigInt.prototype.valueOf,Symbol:Symbol.
prototype.valueOf},me=[{kind:"async function",prototype:_(async()=>{})},{kind:"generator",prototype:_(function*(){})},{kind:"async generator",prototype:_(async function*(){})}],
ki=_(new Map().entries()),Ti=_(new Set().values()),Mt=new Map;for(const t of[Array,ArrayBuffer,Function,Map,Set,Object,RegExp,Date,DataView,Error,AggregateError,
RangeError,TypeError,Boolean,Number,String,Promise,WeakMap,WeakSet,BigInt,Symbol])Mt.set(t.prototype,t.name);Mt.set(_(Uint8Array.prototype),"TypedArray"),typeof ft.
SharedArrayBuffer=="function"&&Mt.set(ft.SharedArrayBuffer.prototype,"SharedArrayBuffer");var{get:Ai}=Map.prototype,ve=t=>s(Ai,Mt,t),St=_(Uint8Array.prototype),
we=DataView.prototype,Dt=w(St,Ft),Ni=w(St,"length"),kn=w(St,"buffer"),Tn=w(St,"byteOffset"),_e=w(St,"byteLength"),An=w(we,"buffer"),Nn=w(we,"byteOffset"),Rn=w(we,
"byteLength"),$e=w(ArrayBuffer.prototype,"byteLength"),Ri=Reflect.get(Uint8Array.prototype,"toBase64"),Ln=ft.SharedArrayBuffer,Ut=typeof Ln=="function"?w(Ln.prototype,
"byteLength"):void 0,In=s(wn,ArrayBuffer.prototype,"detached"),Cn=new TextEncoder,{encode:Li}=Cn,ct=Response.prototype,{enqueue:Bn,close:Ii}=ReadableStreamDefaultController.
prototype,Ci=w(ReadableStreamDefaultController.prototype,"desiredSize"),{getReader:Bi,cancel:Fi}=ReadableStream.prototype,{read:Fn,cancel:jn}=ReadableStreamDefaultReader.
prototype,Pn=(()=>{for(const t of F(ReadableStream.prototype))if(typeof t=="symbol"&&t.description==="length")return w(ReadableStream.prototype,t)??null;return null})(),
be=w(ct,"status"),Hn=w(ct,"statusText"),Mn=w(ct,"headers"),Dn=w(ct,"body"),Un=w(ct,"bodyUsed"),ji=w(ct,"webSocket"),{forEach:Pi,getSetCookie:Hi,getAll:Mi}=Headers.
prototype,Di=w(ErrorEvent.prototype,"error"),Ui=w(ErrorEvent.prototype,"message"),Gn=_(ft),{setTimeout:Ee,clearTimeout:Gi}=$(Gn,"setTimeout")?Gn:ft,{text:zi}=ct,
Se=Proxy,{revocable:qi}=Proxy,zn=new WeakMap,Gt=t=>s(tt,zn,t),P=t=>Gt(t)!==void 0;function qn(t,e,n){const r={__proto__:null,target:e,handler:n,revoked:!1};return s(
et,zn,t,r),r}function Wi(t,e){if(new.target===void 0)throw new I("Constructor Proxy requires 'new'");const n=new Se(t,e);return qn(n,t,e),n}var xt=new ci,{run:Wn,
getStore:Vn}=xt,{then:Vi}=Promise.prototype,pt=256;function nt(t,e){try{let n=_(t);for(let r=0;n!==null&&r<pt&&!P(n);r++,n=_(n))if(n===e)return!0}catch{}return!1}
function b(t,e){m(t,t.length,{__proto__:null,value:e,writable:!0,enumerable:!0,configurable:!0})}var Yi=mn({__proto__:null,value:void 0,writable:!0,enumerable:!1,
configurable:!0});function Yn(t){try{Ee(t,0)}catch{Ze(t)}}import{claim as Ki}from"./guard.js";var xe="user/",Ji="harness.js";import zt from"./source_maps.txt";var qt=zt.
indexOf(`
`),Kn=qt<0?"":zt[0]==="0"?"$":"$"+zt.slice(0,qt),ht=qt<0?"":Kn+"n",Jn;function Xn(t,e,n){let r=0,o=t.length/e;for(;r<o;){const i=r+o>>1;n(i*e)?r=i+1:o=i}return r===
0?-1:(r-1)*e}function Qn(t,e,n){if(t==="")return null;Jn??=di(s(h,zt,qt+1));const r=y(Jn,t);if(r===void 0||!(e>=1&&n>=1)||e>r[0])return null;const o=r[1],i=r[2],
a=e-1,c=n-1,l=Xn(o,5,p=>o[p]<a||o[p]===a&&o[p+1]<=c);let u=c;if(l>=0&&o[l]===a){const p=c-o[l+1];u=p<o[l+3]?o[l+2]:o[l+2]+o[l+4]+p-o[l+3]}const f=Xn(i,3,p=>i[p]<=
a);return f>=0&&i[f]===a?{line:i[f+1]+1,column:i[f+2]+u+1}:{line:a-(f<0?0:f/3+1)+1,column:u+1}}function Oe(t){if(ht==="")return"";const e=s(d,t,"file:///")===0?
s(h,t,8):t;return s(d,e,xe)===0?s(h,e,xe.length):""}function Xi(t){const e=s(Et,t,":"),n=s(Et,t,":",e-1),r=n<1?"":Oe(s(h,t,0,n));if(r==="")return t;const o=Qn(r,
K(s(h,t,n+1,e)),K(s(h,t,e+1)));return r+(o===null?s(h,t,n):`:${o.line}:${o.column}`)}var Wt="...<omitted>...",ke="{ [native code] }",Vt=`"${xe}`,Zn=`No such mod\
ule ${Vt}`,tr;function Qi(){const t=`\\${Kn}`,e=`/\\*${t}n\\*/`,n=`if\\(!\\(--${t}n>=0\\)\\)${t}n=${t}t\\(\\d+\\);`,r=[`static${e}\\{${n}\\}`,n,`\\(--${t}n>=0\\|\
\\|\\(${t}n=${t}t\\(\\d+\\)\\),`,`\\{${e}try(?=\\{)`,`\\{${e}(?=if)`,`catch\\(${t}_\\d+\\)\\{throw ${t}c\\(${t}_\\d+\\)\\}\\}`,`${t}c\\([^()]*\\);`,`:${t}f\\([^(\
)]*/\\*${t}n:\\*/\\)`,`${t}[fi]\\(`,`,${t}i(?=${e})`,`\\(0${e},`,`${e},?"(?:[^"\\\\]|\\\\.)*"/\\*${t}n&\\*/\\)`,`${e}[)};]`],o="(?:if\\(!\\(--|\\(--|(?:static|\\{|\\\
(0)?/\\*|catch\\(|,|:)",i=[`${o}?(?:${t}[cfinrt_]|\\$\\d*$)`,"(?:if\\(!\\(-{0,2}|\\(--|(?:static|\\{|\\(0)?/\\*)$"];return{added:er(r),cut:er(i)}}function er(t){
let e="";for(let n=0;n<t.length;n++)e+=(n===0?"":"|")+t[n];return new _n(e,"g")}function Ot(t){if(s(d,t,Zn)>=0)return Zi(t);const e=s(d,t,Wt);if(ht===""||e<0&&s(
d,t,ht)<0)return t;tr??=Qi();const{added:n,cut:r}=tr;let o="",i=0;n.lastIndex=0;for(let a=s(ye,n,t);a!==null;a=s(ye,n,t))o+=s(h,t,i,a.index),i=a.index+a[0].length;
return o+=s(h,t,i),e<0?o:ts(o,r)}function Zi(t){const e=s(d,t,Zn);if(e!==0&&(e!==7||s(d,t,"Error: ")!==0))return t;let n="",r=0;for(let o=s(d,t,Vt);o>=0;o=s(d,t,
Vt,r))n+=s(h,t,r,o+1),r=o+Vt.length;return n+s(h,t,r)}function ts(t,e){e.lastIndex=0;const n=s(d,t,Wt),r=s(h,t,0,n),o=s(h,t,n+Wt.length),i=s(ye,e,r),a=s(d,o,"/)")===
0?s(h,o,2):o;return(i===null?r:s(h,r,0,i.index))+Wt+a}function es(t){if(s(d,t,"class")!==0)return!1;const e=s(j,t,5);return e===32||e===123||e===47||e===9||e===
10||e===13}var nr=new jt,ns=(t,e)=>s(et,nr,t,e);function rr(t){if(ht===""||typeof t!="object"||t===null||P(t))return;const e=y(t,"errors");if(at(e)&&!P(e))for(let n=0;n<
e.length;n++)or(y(e,n));or(t)}function or(t){if(typeof t!="object"||t===null||P(t))return;const e=g(t,"message"),n=e===void 0?void 0:y(e,"value");if(e===void 0||
typeof n!="string"||!e.configurable)return;const r=Ot(n);r!==n&&m(t,"message",{__proto__:null,value:r})}function ir(t){let e=Gt(t);for(;e!==void 0;){if(e.revoked)
return;t=e.target,e=Gt(t)}return t}function C(t){const e=_(t);return P(e)?ir(e)??null:e}function R(t,e){for(let n=t,r=0;n!==null&&r<pt;n=C(n),r++){const o=g(n,e);
if(o!==void 0){if($(o,"value"))return o.value;if(typeof o.get!="function")return;try{return O(o.get,t,[])}catch{return}}}}function sr(t){for(let r=t,o=0;r!==null&&
o<pt;r=C(r),o++){const i=r===t?void 0:ve(r);if(i!==void 0)return i;const a=os(t,g(r,"constructor"));if(a!=="")return a}const e=C(t);return e===null?null:`Object\
 <${sr(e)??`[Object: null prototype]${rs(e)?" {}":""}`}>`}function rs(t){const e=F(t);for(let n=0;n<e.length;n++)if(g(t,e[n])?.enumerable)return!1;return!0}function os(t,e){
const n=e===void 0?void 0:e.value;if(typeof n!="function"||P(n))return"";const r=g(n,"prototype"),o=r===void 0?void 0:r.value;if(o===null||typeof o!="object"||!nt(
t,o))return"";const i=R(n,"name");if(typeof i=="string")return i;try{return D(i)}catch{return""}}function is(t,e){const n=R(t,Ft);if(typeof n!="string"||n==="")
return"";const r=g(t,Ft);return r!==void 0&&(e||r.enumerable)?"":n}var ss=(t,e)=>e!==""&&(e!==t||e==="Object")?`${t??"null"} [${e}]`:t,as=" Object Array Functio\
n Error Date RegExp Number String Boolean Symbol BigInt Map Set WeakMap WeakSet WeakRef Promise ArrayBuffer SharedArrayBuffer DataView Int8Array Uint8Array Uint\
8ClampedArray Int16Array Uint16Array Int32Array Uint32Array Float16Array Float32Array Float64Array BigInt64Array BigUint64Array AggregateError EvalError RangeEr\
ror ReferenceError SyntaxError TypeError URIError Iterator FinalizationRegistry Proxy SuppressedError DisposableStack AsyncDisposableStack ",Te=t=>typeof t=="st\
ring"&&s(d,as,` ${t} `)>=0,Ae=Array.prototype,ar=null,Yt;async function cs(){ar=(await X(import("./require.js"))).value.default}function cr(){if(Yt===void 0){Yt=
null;try{Yt=ar("node:util").inspect}catch{}}return Yt}function lr(t){const e=cr(),n=g(Ae,"includes");if(e===null||n===void 0)return null;const r=[];let o="",i=!0;
const a={includes(l){if(!i)b(r,{__proto__:null,value:l,text:""});else return i=!1,!1;return!0}}.includes,c={__proto__:null,customInspect:!1,depth:0,breakLength:1/0,
maxStringLength:1/0,showProxy:!1,stylize(l,u){const f=ls(l,u);return f!==""?b(r,{__proto__:null,value:void 0,text:f}):u==="string"?b(r,{__proto__:null,value:ur(
l,1,l.length-1),text:""}):u==="special"&&s(d,l,"[Circular")!==0&&(o+=l),l}};try{m(Ae,"includes",{__proto__:null,value:a,writable:!0,enumerable:!1,configurable:!0});
const l=s(e,void 0,t,c);return typeof l=="string"?{__proto__:null,values:r,words:o,text:l}:null}catch{return null}finally{try{m(Ae,"includes",n)}catch{}}}function ls(t,e){
switch(e){case"number":return t==="-0"||t==="NaN"||s(d,t,"Infinity")>=0?`{"type":"number","value":"${t}"}`:D(K(t));case"bigint":return`{"type":"bigint","value":\
"${s(h,t,0,-1)}"}`;case"boolean":case"null":return t;case"undefined":return'{"type":"undefined"}';case"symbol":return`{"type":"symbol","value":${A(ur(t,0,t.length))}\
}`;default:return""}}var us={__proto__:null,b:"\b",t:"	",n:`
`,f:"\f",r:"\r",v:"\v"};function ur(t,e,n){let r="",o=e;for(let i=s(d,t,"\\",e);i>=0&&i+1<n;i=s(d,t,"\\",o)){const a=t[i+1],c=a==="x"?2:a==="u"?4:0;r+=s(h,t,o,i)+
(c>0?Ei(K("0x"+s(h,t,i+2,i+2+c))):us[a]??a),o=i+2+c}return r+s(h,t,o,n)}var fs={__proto__:null,AbortSignal:["aborted"],Blob:["size","type"],Crypto:[],CryptoKey:[
"type","extractable","algorithm","usages"],Event:["type","defaultPrevented","cancelable","timeStamp"],File:["size","type","name","lastModified"],MessageChannel:[
"port1","port2"],Performance:["timeOrigin"],Request:["method","url","headers","cache","redirect","integrity","keepalive","signal","body","bodyUsed","cf"],Response:[
"status","statusText","headers","body","bodyUsed","ok","redirected","type","url"],URL:["href","origin","protocol","username","password","host","hostname","port",
"pathname","search","searchParams","hash"],URLPattern:["protocol","username","password","hostname","port","pathname","search","hash","hasRegExpGroups"]},ds=" As\
yncFunction GeneratorFunction AsyncGeneratorFunction ",ps=" Headers URLSearchParams FormData ",fr=new WeakMap,Ne={name:"",fields:[],forEach:null};function hs(t,e,n){
const r=C(t);if(r===null)return null;let o=s(tt,fr,r);if(o===void 0&&(o=vs(r),s(et,fr,r,o)),o===Ne)return null;if(o.forEach!==null)return gs(o,t,e,n);let i="";for(let u=0;u<
o.fields.length&&!(n.show.table&&n.path.length<=2);u++){const{key:f,get:p}=o.fields[u];let v;try{v=p===null?y(t,f):s(p,t)}catch{continue}v===void 0&&(p===null||
f==="cf")||(i+=`${i===""?"":","}[${A(f)},${x(v,n)}]`)}const a=e===null?`null [${o.name}]`:ms(e,o.name),c=U(t,n,i===""?H:u=>typeof u=="symbol"||!ys(o,u)),l=i===""||
c.list===""?i+c.list:`${i},${c.list}`;return`{"type":"object","class":${E(a,n)},"kind":"platform","properties":[${l}]${W(c.more)}}`}function ys({fields:t},e){for(let n=0;n<
t.length;n++)if(t[n].get===null&&t[n].key===e)return!0;return!1}function gs({forEach:t,name:e},n,r,o){let i=0;try{s(t,n,()=>{i++})}catch{return null}return wr(t,
n,r,e,i,o)}function ms(t,e){const n=t.length-e.length-3;return n>0&&s(h,t,n)===` [${e}]`?s(h,t,0,n):t}function vs(t){const e=[];let n="";for(let r=t,o=0;r!==null&&
o<pt&&ve(r)===void 0;r=C(r),o++){const i=Re(r),a=fs[i];if(i!==""){if(n===""&&(n=i),s(d,ps,` ${i} `)>=0){const c=pr(r,"forEach","value");return c===null?Ne:{name:i,
fields:[],forEach:c}}if(a!==void 0){dr(e,r,a,!0);break}dr(e,r,F(r),!1)}}return n===""?Ne:{name:n,fields:e,forEach:null}}function dr(t,e,n,r){const o=t.length;for(let i=0;i<
n.length;i++){const a=n[i],c=typeof a=="string"?pr(e,a,"get"):null;(c!==null||r&&!$(e,a))&&b(t,{__proto__:null,key:a,get:c})}if(!(!r||o===0))for(let i=0;i<o;i++){
const a=t[0];for(let c=1;c<t.length;c++)t[c-1]=t[c];t[t.length-1]=a}}function Re(t){const e=y(t,"constructor");if(typeof e!="function"||P(e)||s(Et,s(bt,e),"[nat\
ive code]")<0)return"";const n=y(e,"name"),r=y(t,Ft);return typeof n!="string"||Te(n)||s(d,ds,` ${n} `)>=0||typeof r=="string"&&s(d,r,".")>=0?"":n}function pr(t,e,n){
for(let r=t,o=0;r!==null&&o<pt;r=C(r),o++){const i=g(r,e);if(i===void 0)continue;const a=$(i,n)?i[n]:void 0;return typeof a=="function"&&s(Et,s(bt,a),"[native c\
ode]")>0?a:null}return null}var H=()=>!0,Kt=t=>typeof t=="symbol"||!hr(t),hr=t=>{const e=K(t);return e>=0&&e<4294967295&&D(e)===t&&e%1===0};function yr(t,e,n){const r=typeof t==
"symbol"?`{"type":"symbol","value":${E(s(Sn,t),n)}}`:ws(t,n);return e?r:`{"type":"hidden","value":${r}}`}function ws(t,e){const n=Gr(t);return n===""?E(t,e):`{"\
type":"string","value":${E(t,e)},"lone":[${n}]}`}function U(t,e,n){const r=F(t),{hidden:o}=e.show;let i="",a=0;for(let c=0;c<r.length;c++){const l=r[c];if(!n(l))
continue;const u=Es(t,l);if(!(u===void 0||!(o||u.enumerable))){if(it(e)){a++;continue}i+=`${i===""?"":","}[${yr(l,u.enumerable,e)},${Le(u,t,e)}]`}}if(o){const c=$s(
t,e);c!==""&&(i+=i===""?c:`,${c}`)}return{__proto__:null,list:i,more:a}}var _s=3;function $s(t,e){let n="",r=C(t);if(r===null||gr(r)||Re(r)!=="")return n;for(let o=0;o<
_s&&r!==null&&(o===0||!(gr(r)||Re(r)!==""));o++,r=C(r)){const i=F(r);for(let a=0;a<i.length&&!it(e);a++){const c=i[a],l=g(r,c);c==="constructor"||l===void 0||typeof l.
value=="function"||bs(t,r,c)||(n+=`${n===""?"":","}[${yr(c,l.enumerable,e)},${Le(l,t,e)}]`)}}return n}function gr(t){const e=g(t,"constructor"),n=e===void 0?void 0:
e.value;return typeof n=="function"&&Te(R(n,"name"))}function bs(t,e,n){for(let r=t;r!==e&&r!==null;r=C(r))if($(r,n))return!0;return!1}function Es(t,e){try{return g(
t,e)}catch{return{__proto__:null,enumerable:!0,get:void 0}}}function Le(t,e,n){if($(t,"value"))return x(t.value,n);const{get:r,set:o}=t,{getters:i}=n.show;if(r===
void 0&&o===void 0)return $(t,"set")?'{"type":"undefined"}':'{"type":"opaque","class":"<uninitialized>"}';const a=r===void 0?"set":o===void 0?"get":"get/set";if(n.
show.table&&n.path.length<=2&&r!==void 0)return x(Ss(r,e),n);let c="";if(r!==void 0&&(i===!0||i==="get"&&o===void 0||i==="set"&&o!==void 0))try{c=`,"got":${x(O(
r,e,[]),n)}`}catch(l){c=`,"threw":${x(l,n)}`}return`{"type":"accessor","value":"${a}"${c}}`}function Ss(t,e){try{return O(t,e,[])}catch{return}}var W=t=>t>0?`,"\
more":${t}`:"";function mr(t,e,n){const r=U(t,e,n);return(r.list===""?"":`,"properties":[${r.list}]`)+W(r.more)}function Jt(t,e,n){const r=U(t,e,n);return r.list===
""?"":`,"properties":[${r.list}]`}function vr(t,e,n,r){if(!xs(t))return r?$r(t,n):null;const o=Ts(t,e,n,r)??Rs(t,e,n,r)??As(t,e,n,r);return o!==null||!r?o:Os(t,
e,n)??ks(t,e,n)??Ls(t,e,n)??js(t,e,n)??$r(t,n)??Ds(t,e)}function xs(t){for(let e=C(t),n=0;e!==null&&n<pt;e=C(e),n++){const r=ve(e);if(r!==void 0)return r!=="Obj\
ect"}return!0}function M(t,e){try{return s(t,e)}catch{return}}var Ie=(t,e,n,r=H)=>n?mr(t,e,r):"";function Os(t,e,n){const r=M(mi,t);return r===void 0?null:wr(gi,
t,e,"Map",r,n)}function wr(t,e,n,r,o,i){const a=gt(i);let c="",l=0;s(t,e,(f,p)=>{if(l>=a||it(i))return;const v=x(p,i);c+=`${l++?",":""}[${v},${x(f,i)}]`});const u=Jt(
e,i,H)+W(o-l);return`{"type":"map","class":${E(n??`null [${r}]`,i)},"size":${o},"entries":[${c}]${u}}`}function ks(t,e,n){const r=M(wi,t),o=gt(n);if(r===void 0)
return null;let i="",a=0;return s(vi,t,c=>{a<o&&!it(n)&&(i+=(a++?",":"")+x(c,n))}),`{"type":"set","class":${E(e??"null [Set]",n)},"size":${r},"items":[${i}]${Jt(
t,n,H)}${W(r-a)}}`}function Ts(t,e,n,r){const o=M(_i,t);return o===void 0?null:`{"type":"date"${yt(e,"Date")},"value":${$t(o,NaN)?"null":`"${s($i,t)}"`}${Ie(t,n,
r)}}`}function As(t,e,n,r){const o=F(On);for(let i=0;i<o.length;i++){const a=o[i],c=M(On[a],t);if(c===void 0)continue;const l=e===a?"":`,"made":${e===null?"null":
A(e)}`,u=a==="String"?Ns(c.length):H;return`{"type":"boxed","class":"${a}"${l},"value":${x(c,n)}${Ie(t,n,r,u)}}`}return null}var Ns=t=>e=>Kt(e)||e>=t;function Rs(t,e,n,r){
const o=$t(t,_n.prototype)?void 0:M(xi,t);return o===void 0?null:`{"type":"regexp"${yt(e,"RegExp")},"value":${E(`/${o}/${M(Oi,t)??""}`,n)}${Ie(t,n,r)}}`}function Ls(t,e,n){
const r=s(Dt,t);if(r!==void 0)return Cs(t,e,r,n);let o="ArrayBuffer",i=M($e,t);if(i===void 0&&Ut!==void 0&&(o="SharedArrayBuffer",i=M(Ut,t)),i!==void 0)return Is(
t,e??`null [${o}]`,i,n);const a=M(Rn,t);if(a===void 0)return null;const c=x(s(An,t),n),l=U(t,n,H),u=`${J("byteLength",`${a}`)},${J("byteOffset",`${s(Nn,t)}`)},${J(
"buffer",c)}`;return`{"type":"object","class":${E(e??"null [DataView]",n)},"properties":[${u}${l.list===""?"":`,${l.list}`}]${W(l.more)}}`}var J=(t,e)=>`[{"type\
":"hidden","value":"${t}"},${e}]`;function Is(t,e,n,r){if(In!==void 0&&M(In,t)===!0)return`{"type":"bytes","class":${E(e,r)},"length":0,"items":[],"detached":tr\
ue}`;const o=gt(r),i=n<o?n:o,a=_r(new dt(t,0,i),i,r);return`{"type":"bytes","class":${E(e,r)},"length":${n},"items":[${a}]${Jt(t,r,H)}}`}function Cs(t,e,n,r){const o=s(
Ni,t),i=gt(r),a=e===`Buffer [${n}]`&&r.show.custom?"Buffer":e??`null [${n}]`,c=_r(t,o<i?o:i,r);let l=a==="Buffer"?Fs(t,r):U(t,r,Kt).list;if(r.show.hidden&&a!=="\
Buffer"){const u=s(_e,t),f=s(kn,t),p=M($e,f)??(Ut===void 0?0:M(Ut,f)??0),v=o===0?Bs(n)/8:u/o,G=s(Tn,t),B=`{"type":"object","class":"ArrayBuffer","properties":[${J(
"byteLength",`${p}`)}]}`;l=`${`${J("BYTES_PER_ELEMENT",`${v}`)},${J("length",`${o}`)},${J("byteLength",`${u}`)}`},${J("byteOffset",`${G}`)},${J("buffer",B)}`+(l===
""?"":`,${l}`)}return`{"type":"bytes","class":${E(a,r)},"length":${o},"items":[${c}]${l===""?"":`,"properties":[${l}]`}}`}function Bs(t){let e=0;for(let n=0;n<t.
length;n++){const r=s(j,t,n)-48;r>=0&&r<=9&&(e=e*10+r)}return e}function Fs(t,e){const{show:n}=e;e.show=ot;const{list:r}=U(t,e,Kt);return e.show=n,r}function _r(t,e,n){
let r="";for(let o=0;o<e&&!it(n);o++)r+=(o?",":"")+x(t[o],n);return r}function js(t,e,n){if(!nt(t,Z.prototype))return null;const r=lr(t),o=yt(e,"Promise"),i=Ps(
r);if(i===null)return null;const a=i==="fulfilled"||i==="rejected"?`,"value":${Ce(r.values[0],n)}`:"";return`{"type":"promise"${o}${i===""?"":`,"state":"${i}"`}${a}${mr(
t,n,H)}}`}function Ps(t){return t===null?"":s(d,t.words,"<pending>")===0?"pending":t.values.length===0?null:s(d,t.words,"<rejected>")>=0?"rejected":"fulfilled"}
function Ce({value:t,text:e},n){return e===""?x(t,n):(lt(n,e.length),e)}function $r(t,e){const n=nt(t,ki)?"Map":nt(t,Ti)?"Set":"";if(n==="")return null;const r=F(
t).length>0?null:lr(t);if(r===null||s(d,r.text,"[")!==0)return null;const o=s(d,r.text," Entries] {")>0,i=o?2:1,a=gt(e),{values:c}=r;let l="",u=0;for(let p=0;p+
i<=c.length&&u<a&&!it(e);p+=i,u++){const v=Ce(c[p],e);l+=(u?",":"")+(o?`[${v},${Ce(c[p+1],e)}]`:v)}const f=Hs(r.text)+(c.length/i-u);return`{"type":"iterator","\
class":"${n} ${o?"Entries":"Iterator"}","${o?"entries":"items"}":[${l}]${W(f)}}`}function Hs(t){const e=s(d,s(h,t,-16)," more item");if(e<0)return 0;let n=t.length-
16+e-1,r=0;for(let o=1;n>=0;n--,o*=10){const i=s(j,t,n)-48;if(!(i>=0&&i<=9))break;r+=i*o}return r}var Ms={};function Ds(t,e){const n=br(ge,t)?"WeakMap":br(Si,t)?
"WeakSet":"";return n===""?null:`{"type":"opaque","class":${A(e??`null [${n}]`)},"weak":true}`}function br(t,e){try{return O(t,e,[Ms]),!0}catch{return!1}}var Us=Symbol.
for("nodejs.util.inspect.custom"),Be=0;function Gs(t,e,n){const r=R(t,Us);if(typeof r!="function"||Be>=Xo)return;const o=g(t,"constructor"),i=o===void 0?void 0:
o.value;if(typeof i=="function"&&R(i,"prototype")===t||s(Dt,t)!==void 0)return;const a=cr()??qs;if(r!==a){Be++;try{const{depth:c}=n.show,l=c-n.path.length,u=O(r,
e,[l,zs(n,l),a]);return u===e?void 0:typeof u!="string"?x(u,n):(lt(n,u.length),`{"type":"custom","value":${A(u)}}`)}catch{return}finally{Be--}}}function zs(t,e){
const{hidden:n,proxy:r,custom:o,items:i,text:a,getters:c}=t.show;return{stylize:l=>`${l}`,showHidden:n,depth:e,colors:!1,customInspect:o,showProxy:r,maxArrayLength:i,
maxStringLength:a,breakLength:80,compact:3,sorted:!1,getters:c,numericSeparator:!1}}function qs(t){return typeof t=="string"?`'${t}'`:D(t)}var{get:Er,set:Ws,has:Vs,
deleteProperty:Sr,preventExtensions:Ys,setPrototypeOf:Ks}=Reflect,Js=["EvalError","RangeError","ReferenceError","SyntaxError","TypeError","URIError","AggregateE\
rror","SuppressedError"];function Xs(t){const e={__proto__:$n.prototype};let n=e;const r=(a,c)=>a===t?n:c,o=new Se(k,{__proto__:null,get:(a,c,l)=>Er(r(c,a),c,l),
set:(a,c,l,u)=>Ws(r(c,a),c,l,u),has:(a,c)=>Vs(r(c,a),c),deleteProperty:(a,c)=>Sr(r(c,a),c),defineProperty:(a,c,l)=>m(r(c,a),c,l),getOwnPropertyDescriptor:(a,c)=>g(
r(c,a),c),ownKeys(a){const c=F(a);if(n===a)return c;const l=[];for(let u=0;u<c.length;u++)c[u]!==t&&b(l,c[u]);return g(n,t)!==void 0&&b(l,t),l},preventExtensions(a){
const c=g(n,t);return c===void 0?Sr(a,t):m(a,t,c),n=a,Ys(a)}});ns(o,k);const i=(a,c)=>m(a,c,{__proto__:null,value:o,writable:!0,enumerable:!1,configurable:!0});
i(k.prototype,"constructor"),i(globalThis,"Error");for(const a of Js){const c=globalThis[a];typeof c=="function"&&_(c)===k&&Ks(c,o)}return()=>Er(e,t,o)}var rt="\
prepareStackTrace",xr,Fe,Xt=!1,je=!1,Or=new jt,kr=new jt;function Qs(t,e){let n="<error>",r="";try{n=Ot(s(pi,t))}catch{}for(let i=0;i<e.length;i++)r+=`
    at ${Tr(e[i])}`;let o=n;return Qt(Me(r),i=>(i!==""&&(o+=`
`+Ar(i)),!0)),o}var Tr=t=>s(ge,kt,t)?ca(t):s(_(t).toString,t);function Ar(t){const e=Tt(t),n=e===""?"":Xi(e);if(n===e)return t;const r=t[t.length-1]===")"?")":"";
return s(h,t,0,t.length-r.length-e.length)+n+r}var{prepareStackTrace:Pe}={prepareStackTrace(t,e){return Qs(t,e)}};function Zs(t){const e=s(tt,Or,t);if(e!==void 0)
return e;const n={prepareStackTrace(r,o){return O(t,this,[r,ia(o)])}}.prepareStackTrace;return s(et,Or,t,n),s(et,kr,n,t),n}var ta={get prepareStackTrace(){if(je)
return;const t=Xt?void 0:Fe===void 0?xr:Fe();return typeof t=="function"?Zs(t):Pe},set prepareStackTrace(t){xr=typeof t!="function"||t===Pe?void 0:s(tt,kr,t)??t}},
{get:Nr,set:ea}=g(ta,rt);function na(){Fe??=Xs(rt)}var Rr=t=>t!==void 0&&$(t,"get")&&t.get===Nr;function ra(t){const e=g(k,rt);if(!Rr(e))return Lr(e,Pe,t);const n=Xt;
Xt=!0;try{return t()}finally{Xt=n}}function oa(t){const e=g(k,rt);if(!Rr(e))return e===void 0?t():Lr(e,void 0,t);je=!0;try{return t()}finally{je=!1}}function Lr(t,e,n){
N(k,rt,e);try{return n()}finally{t===void 0?delete k[rt]:m(k,rt,t)}}var kt=new jt,Ir;function ia(t){const e=[];let n=[];for(let r=0;r<t.length;r++){const o=t[r],
i=Tt(`    at ${Tr(o)}`);if(s(d,i,He)===0||s(d,i,"node-internal:")===0)n=[];else if(i==="<anonymous>")b(n,Cr(o));else{for(let a=0;a<n.length;a++)b(e,n[a]);b(e,Cr(
o)),n=[]}}for(let r=0;r<n.length;r++)b(e,n[r]);return e}function Cr(t){if(s(ge,kt,t))return t;Ir??=sa(_(t));const e={__proto__:Ir};return s(et,kt,e,t),e}function sa(t){
const e={},n=F(t);for(let r=0;r<n.length;r++){const o=n[r],i=t[o];if(typeof i!="function"||o==="constructor")continue;const a={[o](){const c=s(tt,kt,this);if(c===
void 0)throw new I(`CallSite method ${o} expects CallSite as receiver`);return aa(o,c,s(i,c),t)}}[o];m(e,o,{__proto__:null,value:a})}return e}function aa(t,e,n,r){
if(t==="toString")return s(h,Ar(`    at ${n}`),7);if(t==="getFileName"||t==="getScriptNameOrSourceURL")return typeof n=="string"&&Oe(n)||n;const o=t==="getEnclo\
singLineNumber"||t==="getEnclosingColumnNumber";if(!o&&t!=="getLineNumber"&&t!=="getColumnNumber")return n;const i=s(r.getFileName,e),a=s(o?r.getEnclosingLineNumber:
r.getLineNumber,e),c=s(o?r.getEnclosingColumnNumber:r.getColumnNumber,e),l=typeof i=="string"?Qn(Oe(i),a,c):null;return l===null?n:t==="getLineNumber"||t==="get\
EnclosingLineNumber"?l.line:l.column}var ca=t=>{const e=s(tt,kt,t);return s(_(e).toString,e)},He=`${Ji}:`;function Tt(t){if(s(d,t,"    at ")!==0)return"";if(s(j,
t,t.length-1)===41){const e=s(Et,t,"(");if(e>=0)return s(h,t,e+1,-1)}return s(h,t,s(d,t,"    at async ")===0?13:7)}function Qt(t,e){for(let n=0;;){const r=s(d,t,
`
`,n);if(!e(r<0?s(h,t,n):s(h,t,n,r))||r<0)return;n=r+1}}function Me(t){let e="",n="",r=!0;return Qt(t,o=>{const i=Tt(o);return s(d,i,He)===0||s(d,i,"node-interna\
l:")===0?n="":i==="<anonymous>"?n+=`
`+o:(e+=(r?"":n+`
`)+o,n="",r=!1),!0}),e+n}function Br(){const t={__proto__:null},e=g(k,"stackTraceLimit");let n="";try{N(k,"stackTraceLimit",si),n=oa(()=>(fi(t),t.stack))}catch{}
try{e&&m(k,"stackTraceLimit",e)}catch{}return typeof n=="string"?n:""}function Fr(){const t=Me(Br()),e=s(d,t,`
`);return e<0?"":s(h,t,e+1)}function la(){let t=!0;return Qt(Br(),e=>{const n=Tt(e);return n===""||s(d,n,He)===0?!0:(t=s(d,n,"node-internal:")===0,!1)}),t}function ua(){
let t="";return Qt(Fr(),e=>(t=Tt(e),t===""||t==="<anonymous>")),t==="<anonymous>"?"":t}var jr=DOMException.prototype,fa=t=>En(t)||nt(t,k.prototype)||nt(t,jr);function da(t,e,n){
const r=Hr(t,"name")??"Error",o=Ot(Hr(t,"message")??""),{hidden:i}=n.show,a=ya(t,ha(t),r,o),c=a===""?`${r}: ${o}`:a,l=p=>{if(i)return!0;if(p==="stack"||p==="rem\
ote"&&pa(o))return!1;if(p!=="message"&&p!=="name")return!0;const v=p==="name"?R(t,"name"):R(t,"message");return typeof v=="string"&&s(d,c,v)<0};let u=`{"type":"\
error"${e===r?"":yt(e,"")},"name":${E(r,n)},"message":${E(o,n)},"stack":${E(a,n)}`;i||(u+=Pr(t,"cause",n)+Pr(t,"errors",n));const f=U(t,n,nt(t,jr)?p=>p!=="code"&&
l(p):l);return`${u}${f.list===""?"":`,"properties":[${f.list}]`}${f.more>0?`,"more":${f.more}`:""}}`}var pa=t=>s(d,t,"network: ")===0||s(d,t,"This worker is not\
 permitted to access the internet")===0;function Pr(t,e,n){const r=g(t,e);return r===void 0||r.enumerable||!$(r,"value")||e==="errors"&&!at(r.value)?"":`,"${e}"\
:${x(r.value,n)}`}function ha(t){let e;try{e=ra(()=>t.stack)}catch{}return typeof e=="string"?Ot(Me(e)):""}function ya(t,e,n,r){const o=s(d,e,`
    at `),i=En(t)?g(t,"stack"):void 0;if(o<0||i===void 0||$(i,"value"))return e;const a=s(h,e,0,o),c=s(h,a,n.length),l=r===""?n:n===""?r:`${n}: ${r}`;return s(d,
a,n)===0&&(c===""||s(d,c,": ")===0)&&a!==l?l+s(h,e,o):e}function Hr(t,e){const n=R(t,e);if(typeof n=="string"||n===void 0||n===null)return n??void 0;if(!(typeof n==
"object"||typeof n=="function"))try{return D(n)}catch{return}}function Mr(t,e,n,r){const o=s(bt,t),i=s(h,o,0,32),a=s(d,i,"class")===0&&!ma(i,5);let c=a?"class":
"function",l="Function",u="";if(a){const B=C(t),z=B===null?"":R(B,"name");typeof z=="string"&&z!==""&&(u=`,"extends":${E(z,n)}`)}else{for(let B=0;B<me.length;B++)
nt(t,me[B].prototype)&&(c=me[B].kind);c!=="function"&&(l=c==="async function"?"AsyncFunction":c==="generator"?"GeneratorFunction":"AsyncGeneratorFunction")}const f=a&&
g(t,"name")===void 0?"":R(t,"name"),p=e===l||e===`Function [${l}]`?"":`,"class":${e===null?"null":E(e,n)}`,v=r?U(t,n,H):{list:"",more:ga(t,n)},G=v.list===""?"":
`,"properties":[${v.list}]`;return`{"type":"function","kind":"${c}","name":${E(typeof f=="string"?f:"",n)}${u}${p}${G}${W(v.more)}}`}function ga(t,e){const n=e.
length,{deep:r}=e;e.length=0;try{return U(t,e,H).more}finally{e.length=n,e.deep=r}}function ma(t,e){const n=s(j,t,e);return n>=48&&n<=57||n>=65&&n<=90||n>=97&&n<=
122||n===36||n===95||n>127}var ot={__proto__:null,depth:2,hidden:!1,proxy:!1,custom:!0,items:Jo,text:Ko,getters:!1,table:!1},va={...ot,__proto__:null,custom:!1},
Dr=t=>({__proto__:null,length:t,deep:Yo,path:[],targets:[],show:ot}),De=t=>t.path.length>t.show.depth+1;function lt(t,e){t.length-=e,De(t)&&(t.deep-=e)}var it=t=>t.
length<=0||t.deep<=0&&De(t),wa='{"type":"opaque","class":"unreadable value"}';function Ur(t,e,n=ot){e.targets.length=0,e.path.length=0,e.show=n;try{return x(t,e)}catch{
return wa}}function _a(t,e){let n=e.path.length===0||t.length<=e.show.text?t.length:e.show.text;const r=De(e)&&e.deep<e.length?e.deep:e.length;n>r&&(n=r>0?r:0),
lt(e,n);const o=n<t.length?s(h,t,0,n):t,i=Gr(o);return n===t.length&&i===""?A(t):`{"type":"string","length":${t.length},"value":${A(o)}${i===""?"":`,"lone":[${i}\
]`}}`}function Gr(t){let e="";for(let n=0;n<t.length;n++){const r=s(j,t,n);if(r<55296||r>57343)continue;const o=r<56320&&n+1<t.length?s(j,t,n+1):0;o>=56320&&o<=
57343?n++:e+=`${e===""?"":","}[${n},${r}]`}return e}function E(t,e){const n=A(t.length>un?s(h,t,0,un)+"\u2026":t);return lt(e,n.length),n}function $a(t,e){const n=xn(
64,t)===t||xn(64,-t)===-t?void 0:1n<<fn,r=n===void 0||t<n&&t>-n,o=r?s(hi,t):`over ${fn} bits`;return lt(e,o.length),`{"type":"bigint","value":"${o}"}`}function x(t,e){
switch(lt(e,8),typeof t){case"string":return _a(t,e);case"number":return Ht(t)&&!$t(t,-0)?D(t):`{"type":"number","value":"${$t(t,-0)?"-0":D(t)}"}`;case"boolean":
return t?"true":"false";case"undefined":return'{"type":"undefined"}';case"symbol":return`{"type":"symbol","value":${E(s(Sn,t),e)}}`;case"bigint":return $a(t,e)}
if(t===null)return"null";const n=Gt(t);if(n===void 0)return qr(t,t,e);if(e.show.proxy&&!n.revoked)return ba(n,e);const r=ir(t);return r===void 0?'{"type":"proxy\
"}':qr(r,t,e)}function ba({target:t,handler:e},n){if(zr(n))return'{"type":"elided","class":"Proxy"}';b(n.path,{__proto__:null});const r=`{"type":"proxy","target\
":${x(t,n)},"handler":${x(e,n)}}`;return n.path.length--,r}function zr(t){const e=t.path.length;return e>=fe||e>t.show.depth&&(e>=Vo||t.deep<=0)}function qr(t,e,n){
if(n.show.custom&&n.path.length<=n.show.depth+1&&!(n.show.table&&n.path.length<2)){const a=Gs(t,e,n);if(a!==void 0)return a}for(let a=n.path.length-1,c=1;a>=0;a--,
c++)if(n.path[a]===t)return`{"type":"cycle","up":${c},"id":${Sa(t,n.targets)}}`;const r=sr(t),o=ss(r,is(t,n.show.hidden));if(zr(n))return typeof t=="function"?Mr(
t,o,n,!1):(at(t)?null:vr(t,o,n,!1))??`{"type":"elided","class":${E(at(t)?`Array(${t.length})`:o??"Object: null prototype",n)}}`;b(n.path,t);const i=typeof t=="f\
unction"?Mr(t,o,n,!0):xa(t,o,n);return n.path.length--,n.targets.length===0?i:Ea(i,t,n.targets)}function Ea(t,e,n){for(let r=0;r<n.length;r++)if(n[r]===e)return`\
{"ref":${r+1},${s(h,t,1)}`;return t}function Sa(t,e){for(let n=0;n<e.length;n++)if(e[n]===t)return n+1;return b(e,t),e.length}function xa(t,e,n){if(at(t))return Ta(
t,e,n);if(e==="Object"&&!Wr(t))return Oa(t,n);if(fa(t))return da(t,e,n);const r=vr(t,e,n,!0)??hs(t,e,n);if(r!==null)return r;const o=U(t,n,H);return`{"type":"ob\
ject"${yt(e,"Object")}${ka(t,e)},"properties":[${o.list}]${W(o.more)}}`}function Oa(t,e){const n=U(t,e,H);return`{"type":"object","properties":[${n.list}]${W(n.
more)}}`}function ka(t,e){return e==="Object"&&Wr(t)?',"kind":"arguments"':e==="null [Module]"?',"kind":"module"':""}function Wr(t){try{return $(t,"callee")&&$(
t,"length")&&s(bi,t)==="[object Arguments]"}catch{return!1}}var yt=(t,e)=>t===e?"":`,"class":${t===null?"null":A(t)}`,gt=t=>t.show.table&&t.path.length<=2?1/0:t.
show.items;function Ta(t,e,n){const r=t.length,o=gt(n);let i="",a=0,c=0;for(;c<r&&a<o&&!it(n);a++){const u=g(t,c);let f;if(u)f=Le(u,t,n),c++;else{const p=Aa(t,c,
r);lt(n,32),f=`{"type":"hole","count":${p-c}}`,c=p}i+=(a?",":"")+f}const l=r<=1e5?Jt(t,n,Kt):"";return`{"type":"array"${yt(e,"Array")},"length":${r},"items":[${i}\
]${l}${W(r-c)}}`}function Aa(t,e,n){let r=e+1;for(;r<n&&r<e+Qo;r++)if($(t,r))return r;if(r>=n)return n;const o=F(t);for(let i=0;i<o.length;i++){const a=o[i];if(typeof a==
"symbol"||!hr(a))break;const c=K(a);if(c>=r)return c}return n}var V=Object.seal(Array(q).fill(null)),Vr=null;function Na(){let t=0;for(let e=1;e<q;e++)Yr(V[e])<
Yr(V[t])&&(t=e);return t}var Yr=t=>t===null?0:t.started,Ra=(t,e)=>s(Wn,xt,t,e);function La(){let t=null;for(let e=0;e<q;e++)if(It(V[e])){if(t!==null)return null;
t=V[e]}return t}var L=()=>s(Vn,xt)??Vr??La(),At=Ki({current:()=>{const t=L();return t===null?null:t.meter},turned:Yn,caught:rr,stopped:t=>{let e=!1;for(let n=0;n<
q;n++)e||=V[n]?.meter===t;for(let n=0;n<q;n++){const r=V[n];r!==null&&(!e||r.meter===t)&&Ia(r,t.place)}}}),{poll:Zt}=At;function Ia(t,e){t.meter.stopped=!0,t.meter.
place=e,ue(t)}function Ue(t){if(!t.closed&&(t.controller===null&&Kr(t),t.text!==""))try{s(Bn,t.controller,vt(t.text)),t.text=""}catch(e){if(_(e)===st.prototype)
throw e;t.closed=!0}}function Kr(t){let e;const n={__proto__:null,start:function(o){e=o},pull:function(){const{pulled:o}=t;t.pulled=null,o&&o()},cancel(){t.closed=
!0,At.over(),an(t)}},r=new ui(n,{__proto__:null,highWaterMark:ii});t.answer(ce(r)),t.controller=e}var Jr=t=>Dr(pn-t.length);function Xr(t,e,n){if(!t.closed){if(Ge(
t)){t.dropped++;return}t.lines++,t.length+=n+Zo,Q(t,e)}}var Ge=t=>t.lines>=dn||t.length>=pn;function ut(t,e,n){if(t===null||t.closed)return;const r=e==="import"||
e==="handler"||e==="body";if(!r&&Ge(t)){t.dropped++;return}const o=r?Dr(ti):Jr(t),{length:i}=o,a=`{"t":"error","phase":"${e}","ms":${Ct(t)},"error":${Ur(n,o,va)}\
}`;if(!r){Xr(t,a,i-o.length);return}t.threw=!0,Q(t,a)}function Ca(t){t.timer=null,t.closed?en(t):Ue(t)}var Qr=t=>t.controller===null||s(Ci,t.controller)>0,Ba=t=>Zr(
e=>{t.closed||Qr(t)?e():t.pulled=e}),Fa=t=>Zr(e=>{t.closed||t.pending===0?e():t.wake=e}),Zr=t=>T(new Z(t));function te(t){return new Pt(t,{__proto__:null,status:503})}
function ja(t){return t===0?"the program answered with Response.error(), which stands for an answer that never came":"the response's body was read before the re\
sponse was returned: return response.clone(), taken before it is read"}function Pa(t){try{return{__proto__:null,buffer:t,offset:0,length:s($e,t)}}catch{}try{return{
__proto__:null,buffer:s(An,t),offset:s(Nn,t),length:s(Rn,t)}}catch{}throw new I(`the response's body gave a chunk that is ${t===null?"null":`of type ${typeof t}`}\
; a body takes bytes: encode text with TextEncoder`)}function ze(t){try{wt(X(t()),()=>{},()=>{})}catch{}}function Ha(t,e,n){const r=he(e);if(r===void 0){Q(t,'{"\
t":"result"}');return}const o=Da(r),i=vt(o).length;if(i>n)throw new st(`the program's result is ${i} bytes of JSON; the limit is ${n}`);if(Ma(o,gn))throw new st(
`the program's result is nested deeper than ${gn} arrays and objects`);Q(t,`{"t":"result","value":${o}}`)}function Ma(t,e){for(let n=0,r=0;n<t.length;n++){const o=s(
j,t,n);if(o===34)for(;s(j,t,++n)!==34;)s(j,t,n)===92&&n++;else if(o===91||o===123){if(++r>e)return!0}else(o===93||o===125)&&r--}return!1}function Da(t){let e=0,
n="";for(let r=s(d,t,"\\ud");r>=0;r=s(d,t,"\\ud",r+2)){let o=0;for(;r-o>0&&s(j,t,r-o-1)===92;)o++;o%2!==1&&(n+=s(h,t,e,r)+"\uFFFD",e=r+6)}return e===0?t:n+s(h,t,
e)}var{delete:Ua,forEach:Ga,get:to,set:za}=Map.prototype,{delete:qa,get:qe,has:Wa}=Headers.prototype,{toLowerCase:Va,trim:We}=String.prototype,{parse:Ya}=Date,{
set:Ka}=Uint8Array.prototype,eo=Headers,no=Reflect.get(Object.prototype,"__lookupGetter__"),ro=s(no,Request.prototype,"method"),Ja=s(no,Request.prototype,"url"),
Nt=new Map,ee=0,Rt=0,Ve=new WeakMap;function Xa(){const{caches:t}=globalThis;if(typeof t!="object")return;const e=t.default,n=_(e),r=_(t),{open:o}=r;s(et,Ve,e,"");
const i={async match(a,c){return Qa(Ye(this,a,c))},async put(a,c){const l=Ye(this,a);if(l===null)throw new I("Cannot cache response to non-GET request.");await T(
Za(l,c))},async delete(a,c){const l=Ye(this,a,c);return l!==null&&ne(l)!==void 0&&Ke(l)},async open(a){const c=(await X(O(o,this,arguments))).value;return s(et,
Ve,c,`named ${D(a)}
`),c}};N(n,"match",i.match),N(n,"put",i.put),N(n,"delete",i.delete),N(r,"open",i.open)}function Ye(t,e,n){const r=s(tt,Ve,t);if(r===void 0)throw new I("Illegal \
invocation");let o=e;try{s(ro,o)}catch{o=new bn(e)}if(s(ro,o)!=="GET"&&!n?.ignoreMethod)return null;const i=s(Ja,o),a=s(d,i,"#");return r+(a<0?i:s(h,i,0,a))}function Qa(t){
const e=t===null?void 0:ne(t);if(e===void 0)return;const{body:n,status:r,statusText:o}=e,i=new eo(e.headers);return new Pt(n===null?null:new dt(n),{__proto__:null,
status:r,statusText:o,headers:i})}function ne(t){const e=s(to,Nt,t);if(e===void 0||e.until>Y())return e;Ke(t)}function Ke(t){const{size:e}=s(to,Nt,t);return ee--,
Rt-=e,s(Ua,Nt,t)}async function Za(t,e){if(!sn(e))throw new I("Failed to execute 'put' on 'Cache': parameter 2 is not of type 'Response'.");const n=s(be,e),r=s(
Hn,e),o=new eo(s(Mn,e)),i=s(Dn,e);if(n===206)throw new I("Cannot cache response to a range request (206 Partial Content).");if(s(d,s(qe,o,"vary")??"","*")>=0)throw new I(
"Cannot cache response with 'Vary: *' header.");if(s(Un,e))throw new I("Body has already been used. It can only be used once. Use tee() first if you need to rea\
d it twice.");const a=i===null?null:await T(tc(i)),c=Y()+ec(o);if(ne(t)!==void 0&&Ke(t),!(c>Y()))return;const l=vt(t+on(o)).length+(a===null?0:a.length);if((ee>=
de||Rt+l>_t)&&s(Ga,Nt,(u,f)=>ne(f)),ee>=de)throw new st(`the caches of this isolate hold ${de} responses, which is all they take: delete one first`);if(Rt+l>_t)
throw oo(Rt+l);ee++,Rt+=l,s(za,Nt,t,{__proto__:null,body:a,status:n,statusText:r,headers:o,size:l,until:c})}var oo=t=>new st(`the caches of this isolate would h\
old ${t} bytes; they take ${_t}: delete responses first`);async function tc(t){const e=cn(t),n=[];let r=0;for(;;){const i=await T(s(Fn,e));if(i.done)break;const a=tn(
i.value);if(r+=a.length,r>_t)throw ze(()=>s(jn,e)),oo(`more than ${_t}`);b(n,new dt(new dt(a.buffer,a.offset,a.length)))}const o=new dt(r);for(let i=0,a=0;i<n.length;a+=
n[i++].length)s(Ka,o,n[i],a);return o}function ec(t){const e=s(Va,s(qe,t,"cache-control")??""),n=Lt(e,"private"),r=n!==void 0&&s(d,n,"set-cookie")>=0;if(r&&s(qa,
t,"set-cookie"),s(Wa,t,"set-cookie")||n!==void 0&&!r||Lt(e,"no-store")!==void 0||Lt(e,"no-cache")!==void 0)return 0;const o=Lt(e,"s-maxage")??Lt(e,"max-age");if(o!==
void 0)return K(o)*1e3;const i=s(qe,t,"expires");return i===null?1/0:Ya(i)-Y()}function Lt(t,e){for(let n=0,r;n<t.length;n=r+1){r=s(d,t,",",n),r<0&&(r=t.length);
const o=s(We,s(h,t,n,r)),i=s(d,o,"=");if(s(We,i<0?o:s(h,o,0,i))!==e)continue;const a=i<0?"":s(We,s(h,o,i+1));return s(d,a,'"')===0?s(h,a,1,-1):a}}var nc={...ot,
__proto__:null,depth:4,hidden:!0,proxy:!0},rc={...ot,__proto__:null,table:!0};function oc(t,e,n,r){const o=t==="dir"||t==="table"?"":ic(e,n);let i="";for(let a=n;a<
e.length&&!it(r);a++){const c=a>n?o[a-n-1]:void 0;let l=e[a],u=ot;c!==void 0&&(l=sc(c,l)),c==="o"?u=nc:t==="dir"?u=lc(e[1]):t==="table"&&a===n&&(u=rc),i+=(a>n?"\
,":"")+Ur(l,r,u)}return i}function ic(t,e){const n=t[e];let r="";if(t.length<e+2||typeof n!="string")return r;for(let o=s(d,n,"%");o>=0&&r.length<t.length;o=s(d,
n,"%",o+2)){const i=s(h,n,o+1,o+2);i!==""&&s(d,"sdifjoOc",i)>=0&&(r+=i)}return r}function sc(t,e){try{if(t==="j")return he(e);if(e===null||typeof e!="object"&&typeof e!=
"function"||P(e))return e;if(t==="s")return typeof e=="function"||cc(e)?D(e):e;if(t==="d")return K(e);if(t==="i"||t==="f")return D(e)}catch(n){if(t==="j"&&ac(n))
return"[Circular]"}return e}function ac(t){const e=t!==null&&typeof t=="object"&&!P(t)?R(t,"message"):void 0;return typeof e=="string"&&s(d,e,"Converting circul\
ar structure to JSON")===0}function cc(t){const e=typeof R(t,"toString")=="function",n=typeof R(t,vn)=="function";if(!e&&!n)return!1;for(let r=t,o=!0;r!==null;r=
C(r),o=!1){if(!(e&&$(r,"toString"))&&!(n&&$(r,vn)))continue;const i=o?void 0:g(r,"constructor");return i===void 0||typeof i.value!="function"||!Te(R(i.value,"na\
me"))}return!1}function lc(t){const e={...ot,__proto__:null,custom:!1};if(t===null||typeof t!="object"||P(t))return e;const n=c=>y(t,c),r=n("depth"),o=n("maxArr\
ayLength"),i=n("maxStringLength"),a=n("getters");return r===null||r===void 0&&$(t,"depth")||typeof r=="number"&&r>=fe?e.depth=fe:Ht(r)&&(e.depth=r),e.hidden=n("\
showHidden")===!0,e.proxy=n("showProxy")===!0,e.custom=n("customInspect")===!0,e.items=io(o,e.items),e.text=io(i,e.text),(a===!0||a==="get"||a==="set")&&(e.getters=
a),e}var io=(t,e)=>t===null?1/0:typeof t!="number"?e:t>0?t:0,{decode:uc}=TextDecoder.prototype,fc=Object.freeze({__proto__:null,stream:!0});function dc(t){so(t,
"stdout"),so(t,"stderr")}function so(t,e){const n=t[e],r=new TextDecoder;if(n===null||typeof n!="object"||typeof n._write!="function")return;const{_write:o}={_write(i,a,c){
hc(e,s(Dt,i)===void 0?D(i):s(uc,r,i,fc)),c()}};N(n,"_write",o)}function pc(t){const e=t[0];return t.length!==1||typeof e!="string"?"":s(d,e,"stdout: ")===0?"std\
out":s(d,e,"stderr: ")===0?"stderr":""}function S(t,e,n="",r=0){Zt();const o=L();if(o===null||o.closed)return;if(Ge(o)){o.dropped++;return}const i=ua(),a=pc(e);
a!==""&&la()&&(t=a,e=[s(h,e[0],8)+`
`]);const c=Jr(o),{length:l}=c,u=oc(t,e,r,c),{group:f}=o;Xr(o,`{"t":"console","level":"${t}","ms":${Ct(o)},"group":${f}${i===""?"":`,"at":${A(i)}`}${n},"args":[${u}\
]}`,l-c.length)}function hc(t,e){e!==""&&S(t,[e])}function ao(t,e){e.length>0&&S(t,e);const n=L();n!==null&&n.group++}function co(t,e){const n=L(),r=re(e);if(n===
null)return;const o=n.timers[r];if(o===void 0){S("warn",[`No such label '${r}' for console.${t}()`]);return}t==="timeEnd"&&delete n.timers[r];const i=`${r}: ${gc(
Y()-o)}`,a=[];for(let c=1;t==="timeLog"&&c<e.length;c++)N(a,c,e[c]);N(a,0,a.length>0?mc(i):i),S(t,a)}var yc={log(){S("log",arguments)},info(){S("info",arguments)},
warn(){S("warn",arguments)},error(){S("error",arguments)},debug(){S("debug",arguments)},dir(){S("dir",arguments)},dirxml(){S("dirxml",arguments)},table(){S("tab\
le",arguments)},trace(){S("trace",arguments,`,"stack":${A(Fr())}`)},group(){ao("group",arguments)},groupCollapsed(){ao("groupCollapsed",arguments)},groupEnd(){const t=L();
t!==null&&t.group>0&&t.group--},clear(){const t=L();t!==null&&(t.group=0),S("clear",[])},time(){const t=L(),e=re(arguments);t!==null&&(t.timers[e]!==void 0?S("w\
arn",[`Label '${e}' already exists for console.time()`]):t.timers[e]=Y())},timeLog(){co("timeLog",arguments)},timeEnd(){co("timeEnd",arguments)},count(){const t=L(),
e=re(arguments);if(t===null)return;const n=(t.counts[e]??0)+1;t.counts[e]=n,S("count",[`${e}: ${n}`])},countReset(){const t=L(),e=re(arguments);t!==null&&(t.counts[e]===
void 0?S("warn",[`Count for '${e}' does not exist`]):delete t.counts[e])},context(){return lo},assert(){arguments[0]||S("assert",arguments,"",1)}},lo=console,re=t=>t.
length>0&&t[0]!==void 0?`${t[0]}`:"default",gc=t=>t<1e3?`${t}ms`:`${(t-t%1e3)/1e3}.${s(h,`00${t%1e3}`,-3)}s`;function mc(t){let e="";for(let n=0;n<t.length;n++)
e+=t[n]==="%"?"%%":t[n];return e}var vc="the program exports no handler: export default { fetch(request, env, ctx) { \u2026 } }, a class with fetch, a function, or a\
 function named run";function wc(t){const e=y(t,"prompt");return typeof e=="string"?e:""}function _c(t,e,n){return e!==void 0&&!$(t,e)?`the program has no expor\
t named ${e}; it has ${fo(t)}`:typeof n=="function"?`the program's ${e===void 0?"default class":`class ${e}`} has no fetch method: add fetch(request) { \u2026 } to i\
t`:e!==void 0?`the program's export ${e} cannot answer: it must be an object or a class with fetch, or a function; it is ${Je(n)}`:`${vc}; ${$c(t,n)}`}var uo={__proto__:null,
scheduled:'{ cron: "0 * * * *", scheduledTime: Date.now() }',queue:'{ queue: "jobs", messages: [] }',email:'{ from: "from@example.com", to: "to@example.com", he\
aders: new Headers() }',tail:"[]"};function $c(t,e){const n=e!==null&&typeof e=="object"?bc(e):void 0;if(n!==void 0)return`its default export has ${n}, which no\
thing calls here; call it by hand: async fetch(request, env, ctx) { await this.${n}(${uo[n]}, env, ctx); return new Response("done"); }`;if(e!==void 0)return`it\
s default export is ${Je(e)}${typeof e=="object"&&e!==null?" without fetch":""}`;const r=fo(t);return r==="none"?"it exports nothing":`it exports ${r}, and no e\
ntrypoint is named`}function bc(t){const e=F(uo);for(let n=0;n<e.length;n++){const r=e[n];if(typeof y(t,r)=="function")return r}}function Ec(t){return new I(`th\
e program's fetch must return a Response; it returned ${Je(t)}${t===void 0?": is a return missing?":""}`)}function fo(t){const e=F(t);let n="";for(let r=0;r<e.length;r++){
const o=e[r];typeof o=="string"&&(n+=(n===""?"":", ")+o)}return n===""?"none":n}function Je(t){switch(typeof t){case"undefined":return"undefined";case"function":
return"a function";case"object":if(t===null)return"null";if(at(t))return"an array";try{if(_(t)===li.prototype)return"a plain object"}catch{}return"an object of \
another class";default:return`a ${typeof t}`}}var Sc=["setTimeout","setInterval","setImmediate","queueMicrotask"],mt=null;function xc(t){rr(t),mt===null?ut(L(),
"unhandledrejection",t):mt.length<dn&&b(mt,t)}var oe=[],Xe=null;function Oc(t){if(typeof t!="object"||t===null||P(t))return!1;const e=_(t);return e!==null&&!P(e)&&
typeof y(e,"exitImpl")=="function"}async function kc(){let t;try{t=(await X(import("node:process"))).value.default}catch{return}if(dc(t),Xe===null)for(const e of[
"exit","abort","reallyExit"])typeof t[e]=="function"&&po(t,e,e)}function po(t,e,n){const r={[e](){const o=L();o!==null&&(o.exited=!0,ue(o));const i=new k(`proce\
ss.${n}() was called`);throw m(i,"name",{__proto__:null,value:"ProcessExit"}),i}}[e];try{N(t,e,r)}catch{}}async function Tc(){let t,e;try{t=(await X(import("node:net"))).
value.default,e=(await X(import("cloudflare:sockets"))).value.connect}catch{return}const{prototype:n}=t.Socket,{destroy:r}=n,{_normalizeArgs:o}=t,{setTimeout:i}=globalThis;
N(n,"connect",{connect(){const c=[];for(let f=0;f<arguments.length;f++)b(c,arguments[f]);const l=y(typeof c[0]=="object"&&y(c[0],0)!==void 0?c[0]:o(c),0),u=y(l,
"path");try{e(u===void 0?{hostname:y(l,"host")??"localhost",port:y(l,"port")}:u)}catch(f){i(()=>s(r,this,f),0)}return this}}.connect)}var ho=vo.abortIsolate,Qe=!1,
ie=!1,yo=!1,se={__proto__:null,main:void 0,program:void 0},ae,go,mo=!1;async function Ac(t){y(t,"process")===!0&&await T(kc()),y(t,"console")===!0&&await T(cs()),
y(t,"net")===!0&&await T(Tc()),y(t,"caches")===!0&&Xa(),y(t,"traces")===!0&&na(),mo=!0}var Nc=t=>y(t,"process")===!0||y(t,"console")===!0||y(t,"caches")===!0||y(
t,"traces")===!0||y(t,"net")===!0;async function Rc(t,e,n,r){return go??=T(Ac(r)),await go,ln(ae!==void 0,t,nn,e,n,r)}Ro(),No(),Lo(),To(),Ao();var Lc=mn({fetch:Eo});export{Lc as default};
