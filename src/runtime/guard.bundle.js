// Made of src/runtime/harness by `npm run harness`; its SHA-256: 1f83b34aa5dc28315737c0c4c8680b41b57e0abb323b4825bcac04170f57c23b
const h=Date.now,p=Error,{freeze:s,defineProperty:f}=Object,u=4,S=1024,m=5,E=4e8,g=2e7,n=new p("the program ran for too long and was stopped");f(n,"name",{value:"\
Stopped"}),f(n,"stack",{value:"Stopped: the program ran for too long and was stopped"}),s(n);let r=null,a=null,c=!1;const d=t=>({__proto__:null,budget:t,spent:0,
steps:0,fuel:u,last:0,turn:!1,stopped:!1,place:0,told:!1}),P=d(500);function y(t){const e=r!==null&&r.current()||P;if(e.stopped)throw e.told||_(e),n;const l=h(),
o=a===e;if(a=e,e.steps+=e.fuel,l!==0?L(e,l,o):i(e),e.spent>e.budget||e.steps>(l===0?g:E))throw e.stopped=c=!0,typeof t=="number"&&(e.place=t>>>0),_(e),n;return c?
0:e.fuel}s(y);function L(t,e,l){const o=t.turn&&l&&e>t.last?e-t.last:0;if(e!==t.last&&(t.steps=0),t.spent+=o,t.last=e,o>m?t.fuel=t.fuel>4*u?t.fuel>>2:u:i(t),!(t.
turn||r===null)){t.turn=!0;try{r.later(()=>{t.turn=!1})}catch{t.turn=!1}}}function _(t){r!==null&&(r.stopped(t),t.told=!0)}function i(t){t.fuel<S&&(t.fuel<<=1)}
function O(t){if(r!==null)throw new p("the guard is the harness's");return r=s({__proto__:null,current:t.current,later:t.later,stopped:t.stopped}),s({__proto__:null,
meter:d})}s(O);export{O as claim,y as trip};
