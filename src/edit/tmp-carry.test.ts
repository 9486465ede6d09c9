import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'vitest';
import { decodeStrictly } from '../document/decode.ts';
import { readFullYaml } from '../document/frontmatter/full-yaml.ts';
import { parseFile } from '../document/parse-file.ts';
import { carryOut } from '../register/carry-out.ts';
import { pointChanges } from '../decide/point-changes.ts';
import { planEdit } from './plan-edit.ts';
function docs(f: string): string[] { return readdirSync(f,{withFileTypes:true}).flatMap(e=>e.isDirectory()?docs(path.join(f,e.name)):e.name.endsWith('.md')?[path.join(f,e.name)]:[]); }
const strip=(d:any)=>JSON.parse(JSON.stringify(d,(k,v)=>['place','source','frontmatter','body','faults'].includes(k)?undefined:v));
test('x',()=>{
  const pl:any={source:{path:'x'},start:0,end:0};
  const f=(value:any)=>({value,place:pl});
  const decidings:any[]=[{day:'2020-06-11',decidedBy:f('kommunfullmäktige'),paragraph:f('21'),caseNumber:f('0437/20'),adjusted:f('2020-06-16'),legalForce:f('2020-07-09')},{day:'2020-06-11',decidedBy:f('kommunfullmäktige'),paragraph:undefined,caseNumber:undefined,adjusted:undefined,legalForce:undefined}];
  const points:any[]=[{kind:'adopt',place:pl},{kind:'adopt',place:pl,from:f('2020-09-01')},{kind:'repeal',place:pl,from:f('2020-07-01'),reason:f('superseded'),note:f('A: b'),target:{part:undefined}},{kind:'repeal',place:pl,target:{part:f('7.1')}},{kind:'prolong',place:pl,until:f({last:'2029-12-31'})},{kind:'revise',place:pl,from:f('2021-01-01')},{kind:'transfer',place:pl,to:f('KS')}];
  const extra=['decision: { case-number: 1/20 }','decision:\n  case-number: [Nummer]\n  x-a: b','Beslutsdatum: [Datum]\nDiarienummer: 1/20','decision: [Beslut]','decision: unknown','decision: 2016','decision: KF 2016-10-13 §17','validity: tills vidare','validity: 2015–2018','validity: { mandate-period: 2022-2026, of: council }','Giltighetstid: 2018-01-01 t o m 2020-12-31','Giltig till: 2020','stage: draft # c','decided-by: KS','Beslutad av: [Organ]','decided-by:','repeal: { date: 2019-01-01 }','history:\n- date: 2019-01-01\n  event: review'].flatMap((a,i,all)=>[a,...all.slice(i+1).map(b=>a+'\n'+b)]).map(y=>`---\ntitle: A\n${y}\nlanguage: sv\n---\n`);
  const files:[string,Uint8Array][]=[...docs('fixtures/registers'),...docs('fixtures/rules')].map(p=>[p,Uint8Array.from(readFileSync(p))] as any);
  for(const e of extra)files.push([e,new TextEncoder().encode(e)]);
  const c:Record<string,number>={};const seen:Record<string,number>={};
  for(const [name,bytes] of files)for(const d of decidings)for(const p of points){
    const doc=parseFile('documents/a.md',bytes,decodeStrictly,readFullYaml) as any; if(!doc.frontmatter)continue;
    const e=planEdit('documents/a.md',bytes,pointChanges(doc,p,d),readFullYaml);
    if(e.kind==='refused'){const k=p.kind+' refused '+e.problem.kind;c[k]=(c[k]??0)+1;if(e.problem.kind==='self-check')console.log(name,JSON.stringify(e.change));continue;}
    const after=strip(parseFile('documents/a.md',e.bytes,decodeStrictly,readFullYaml));
    const meant=strip(carryOut(doc,p,d));
    if(p.kind==='repeal'&&!p.from)meant.repeals.at(-1).from={value:d.day};
    const diff=Object.keys({...after,...meant}).filter(k=>JSON.stringify(sort(after[k]))!==JSON.stringify(sort(meant[k])));
    const k=p.kind+(diff.length?' DIFFERS '+diff.join():' same');c[k]=(c[k]??0)+1;
    if(diff.length){const kk=k+!!d.caseNumber+!!p.from;seen[kk]=(seen[kk]??0)+1;if(seen[kk]!<=2)console.log(name.slice(0,150),'\n',kk,diff.map(x=>x+'\n   file '+JSON.stringify(after[x])+'\n   mem  '+JSON.stringify(meant[x])).join('\n'),'\n',e.after.slice(0,300))}
  }
  console.log(c);
});
function sort(x:any):any{return Array.isArray(x)?x.map(sort):x&&typeof x==='object'?Object.fromEntries(Object.keys(x).sort().map(k=>[k,sort(x[k])])):x}
