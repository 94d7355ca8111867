/** Generated from contracts/obligations.schema.json by `npm run generate`; edits are lost. */
// @ts-nocheck
import { equal, formats, ucs2length } from '@valija/validation';

export const rulesDocument = validate1;
const func2 = ucs2length;
const schema3 = {"type":"object","additionalProperties":false,"required":["id","title","validfrom","opens","debtor","creditor","base","clock","metby","cancelledby","warn","escalate","source"],"properties":{"id":{"type":"string","pattern":"^[a-z][a-z0-9-]{2,59}$"},"title":{"type":"string","minLength":1,"maxLength":200},"deadline":{"type":"string","pattern":"^D[1-9][0-9]?$"},"validfrom":{"type":"string","format":"date-time"},"validto":{"type":"string","format":"date-time"},"opens":{"type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"$ref":"#/$defs/type"},"lane":{"enum":["normal","urgent"]},"operator":{"const":true}}},"debtor":{"$ref":"#/$defs/role"},"creditor":{"$ref":"#/$defs/role"},"base":{"enum":["clockbase","taken"]},"clock":{"oneOf":[{"$ref":"#/$defs/clock"},{"type":"object","additionalProperties":false,"required":["setting","default"],"properties":{"setting":{"type":"string","pattern":"^[a-z][a-z0-9-]{2,59}$"},"default":{"$ref":"#/$defs/clock"}}}]},"repeats":{"const":true},"metby":{"type":"array","minItems":1,"maxItems":20,"uniqueItems":true,"items":{"$ref":"#/$defs/type"}},"cancelledby":{"type":"array","maxItems":20,"uniqueItems":true,"items":{"$ref":"#/$defs/type"}},"warn":{"type":"array","maxItems":5,"items":{"type":"string","pattern":"^PT[1-9][0-9]{0,3}[HM]$"}},"escalate":{"type":"array","minItems":1,"maxItems":10,"items":{"type":"object","additionalProperties":false,"required":["after","to"],"properties":{"after":{"type":"string","pattern":"^PT(0S|[1-9][0-9]{0,3}[HM])$"},"to":{"type":"array","minItems":1,"maxItems":4,"uniqueItems":true,"items":{"$ref":"#/$defs/role"}}}}},"source":{"type":"string","minLength":1,"maxLength":400}}};
const func4 = Object.prototype.hasOwnProperty;
const func5 = equal;
const pattern6 = new RegExp("^[a-z][a-z0-9-]{2,59}$", "u");
const pattern7 = new RegExp("^D[1-9][0-9]?$", "u");
const pattern8 = new RegExp("^PT[1-9][0-9]{0,3}[HM]$", "u");
const pattern9 = new RegExp("^PT(0S|[1-9][0-9]{0,3}[HM])$", "u");
const formats10 = formats["date-time"];
const pattern11 = new RegExp("^[a-z-]{1,40}\\.[a-z-]{1,40}$", "u");
function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate12.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern11.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[a-z-]{1,40}\\.[a-z-]{1,40}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}
validate12.evaluated = {"dynamicProps":false,"dynamicItems":false};
const schema13 = {"enum":["sender","recipient","coordinator","operator"]};
function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate14.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((data === "sender") || (data === "recipient")) || (data === "coordinator")) || (data === "operator"))){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: schema13.enum}});
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}
validate14.evaluated = {"dynamicProps":false,"dynamicItems":false};
const pattern15 = new RegExp("^([01][0-9]|2[0-3]):[0-5][0-9]$", "u");
const schema16 = {"enum":["any-day","business-day","non-holiday"]};
function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate17.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((data === "any-day") || (data === "business-day")) || (data === "non-holiday"))){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: schema16.enum}});
errors++;
}
validate17.errors = vErrors;
return errors === 0;
}
validate17.evaluated = {"dynamicProps":false,"dynamicItems":false};
function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate18.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.kind;
if(typeof tag0 == "string"){
if(tag0 === "immediate"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.limitMinutes === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "limitMinutes"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "kind") || (key0 === "limitMinutes"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.kind !== undefined){
if("immediate" !== data.kind){
(vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "immediate"}});
errors++;
}
}
if(data.limitMinutes !== undefined){
let data1 = data.limitMinutes;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/limitMinutes",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 14400 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/limitMinutes",keyword:"maximum",params:{comparison: "<=", limit: 14400}});
errors++;
}
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/limitMinutes",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
}
var props0 = true;
}
else if(tag0 === "hours"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.hours === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "hours"}});
errors++;
}
for(const key1 in data){
if(!((key1 === "kind") || (key1 === "hours"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data.kind !== undefined){
if("hours" !== data.kind){
(vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "hours"}});
errors++;
}
}
if(data.hours !== undefined){
let data3 = data.hours;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/hours",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 2400 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/hours",keyword:"maximum",params:{comparison: "<=", limit: 2400}});
errors++;
}
if(data3 < 1 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/hours",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "business-days"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.days === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "days"}});
errors++;
}
for(const key2 in data){
if(!(((key2 === "kind") || (key2 === "days")) || (key2 === "cutoff"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data.kind !== undefined){
if("business-days" !== data.kind){
(vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "business-days"}});
errors++;
}
}
if(data.days !== undefined){
let data5 = data.days;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/days",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 200 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/days",keyword:"maximum",params:{comparison: "<=", limit: 200}});
errors++;
}
if(data5 < 1 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/days",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.cutoff !== undefined){
let data6 = data.cutoff;
if(typeof data6 === "string"){
if(!pattern15.test(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/cutoff",keyword:"pattern",params:{pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/cutoff",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "days"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.days === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "days"}});
errors++;
}
for(const key3 in data){
if(!(((key3 === "kind") || (key3 === "days")) || (key3 === "lastDay"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data.kind !== undefined){
if("days" !== data.kind){
(vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "days"}});
errors++;
}
}
if(data.days !== undefined){
let data8 = data.days;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
(vErrors ??= []).push({instancePath:instancePath+"/days",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 400 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/days",keyword:"maximum",params:{comparison: "<=", limit: 400}});
errors++;
}
if(data8 < 1 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/days",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.lastDay !== undefined){
if(!(validate17(data.lastDay, {instancePath:instancePath+"/lastDay",parentData:data,parentDataProperty:"lastDay",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "months"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.months === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "months"}});
errors++;
}
for(const key4 in data){
if(!(((key4 === "kind") || (key4 === "months")) || (key4 === "lastDay"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data.kind !== undefined){
if("months" !== data.kind){
(vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "months"}});
errors++;
}
}
if(data.months !== undefined){
let data11 = data.months;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
(vErrors ??= []).push({instancePath:instancePath+"/months",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 24 || isNaN(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/months",keyword:"maximum",params:{comparison: "<=", limit: 24}});
errors++;
}
if(data11 < 1 || isNaN(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/months",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.lastDay !== undefined){
if(!(validate17(data.lastDay, {instancePath:instancePath+"/lastDay",parentData:data,parentDataProperty:"lastDay",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
}
}
if(props0 !== true){
props0 = true;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"discriminator",params:{error: "mapping", tag: "kind", tagValue: tag0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"discriminator",params:{error: "tag", tag: "kind", tagValue: tag0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate18.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate18.evaluated = {"dynamicProps":true,"dynamicItems":false};
function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate19.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.title === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "title"}});
errors++;
}
if(data.validfrom === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "validfrom"}});
errors++;
}
if(data.opens === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "opens"}});
errors++;
}
if(data.debtor === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "debtor"}});
errors++;
}
if(data.creditor === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "creditor"}});
errors++;
}
if(data.base === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "base"}});
errors++;
}
if(data.clock === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "clock"}});
errors++;
}
if(data.metby === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "metby"}});
errors++;
}
if(data.cancelledby === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "cancelledby"}});
errors++;
}
if(data.warn === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "warn"}});
errors++;
}
if(data.escalate === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "escalate"}});
errors++;
}
if(data.source === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "source"}});
errors++;
}
for(const key0 in data){
if(!(func4.call(schema3.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern6.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{2,59}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 === "string"){
if(func2(data1) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(func2(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/title",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.deadline !== undefined){
let data2 = data.deadline;
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/deadline",keyword:"pattern",params:{pattern: "^D[1-9][0-9]?$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/deadline",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.validfrom !== undefined){
let data3 = data.validfrom;
if(typeof data3 === "string"){
if(!(formats10(data3))){
(vErrors ??= []).push({instancePath:instancePath+"/validfrom",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/validfrom",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.validto !== undefined){
let data4 = data.validto;
if(typeof data4 === "string"){
if(!(formats10(data4))){
(vErrors ??= []).push({instancePath:instancePath+"/validto",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/validto",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.opens !== undefined){
let data5 = data.opens;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.type === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/opens",keyword:"required",params:{missingProperty: "type"}});
errors++;
}
for(const key1 in data5){
if(!(((key1 === "type") || (key1 === "lane")) || (key1 === "operator"))){
(vErrors ??= []).push({instancePath:instancePath+"/opens",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data5.type !== undefined){
if(!(validate12(data5.type, {instancePath:instancePath+"/opens/type",parentData:data5,parentDataProperty:"type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
if(data5.lane !== undefined){
let data7 = data5.lane;
if(!((data7 === "normal") || (data7 === "urgent"))){
(vErrors ??= []).push({instancePath:instancePath+"/opens/lane",keyword:"enum",params:{allowedValues: schema3.properties.opens.properties.lane.enum}});
errors++;
}
}
if(data5.operator !== undefined){
if(true !== data5.operator){
(vErrors ??= []).push({instancePath:instancePath+"/opens/operator",keyword:"const",params:{allowedValue: true}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/opens",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.debtor !== undefined){
if(!(validate14(data.debtor, {instancePath:instancePath+"/debtor",parentData:data,parentDataProperty:"debtor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
if(data.creditor !== undefined){
if(!(validate14(data.creditor, {instancePath:instancePath+"/creditor",parentData:data,parentDataProperty:"creditor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
if(data.base !== undefined){
let data11 = data.base;
if(!((data11 === "clockbase") || (data11 === "taken"))){
(vErrors ??= []).push({instancePath:instancePath+"/base",keyword:"enum",params:{allowedValues: schema3.properties.base.enum}});
errors++;
}
}
if(data.clock !== undefined){
let data12 = data.clock;
const _errs22 = errors;
let valid2 = false;
let passing0 = null;
const _errs23 = errors;
if(!(validate18(data12, {instancePath:instancePath+"/clock",parentData:data,parentDataProperty:"clock",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
else {
var props0 = validate18.evaluated.props;
}
var _valid0 = _errs23 === errors;
if(_valid0){
valid2 = true;
passing0 = 0;
}
const _errs24 = errors;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.setting === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/clock",keyword:"required",params:{missingProperty: "setting"}});
errors++;
}
if(data12.default === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/clock",keyword:"required",params:{missingProperty: "default"}});
errors++;
}
for(const key2 in data12){
if(!((key2 === "setting") || (key2 === "default"))){
(vErrors ??= []).push({instancePath:instancePath+"/clock",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data12.setting !== undefined){
let data13 = data12.setting;
if(typeof data13 === "string"){
if(!pattern6.test(data13)){
(vErrors ??= []).push({instancePath:instancePath+"/clock/setting",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{2,59}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/clock/setting",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data12.default !== undefined){
if(!(validate18(data12.default, {instancePath:instancePath+"/clock/default",parentData:data12,parentDataProperty:"default",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/clock",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs24 === errors;
if(_valid0 && valid2){
valid2 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid2 = true;
passing0 = 1;
if(props0 !== true){
props0 = true;
}
}
}
if(!valid2){
(vErrors ??= []).push({instancePath:instancePath+"/clock",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
}
}
if(data.repeats !== undefined){
if(true !== data.repeats){
(vErrors ??= []).push({instancePath:instancePath+"/repeats",keyword:"const",params:{allowedValue: true}});
errors++;
}
}
if(data.metby !== undefined){
let data16 = data.metby;
if(Array.isArray(data16)){
if(data16.length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/metby",keyword:"maxItems",params:{limit: 20}});
errors++;
}
if(data16.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/metby",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data16.length;
for(let i0=0; i0<len0; i0++){
if(!(validate12(data16[i0], {instancePath:instancePath+"/metby/" + i0,parentData:data16,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
let i1 = data16.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func5(data16[i1], data16[j0])){
(vErrors ??= []).push({instancePath:instancePath+"/metby",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break outer0;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/metby",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.cancelledby !== undefined){
let data18 = data.cancelledby;
if(Array.isArray(data18)){
if(data18.length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/cancelledby",keyword:"maxItems",params:{limit: 20}});
errors++;
}
const len1 = data18.length;
for(let i2=0; i2<len1; i2++){
if(!(validate12(data18[i2], {instancePath:instancePath+"/cancelledby/" + i2,parentData:data18,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
let i3 = data18.length;
let j1;
if(i3 > 1){
outer1:
for(;i3--;){
for(j1 = i3; j1--;){
if(func5(data18[i3], data18[j1])){
(vErrors ??= []).push({instancePath:instancePath+"/cancelledby",keyword:"uniqueItems",params:{i: i3, j: j1}});
errors++;
break outer1;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/cancelledby",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.warn !== undefined){
let data20 = data.warn;
if(Array.isArray(data20)){
if(data20.length > 5){
(vErrors ??= []).push({instancePath:instancePath+"/warn",keyword:"maxItems",params:{limit: 5}});
errors++;
}
const len2 = data20.length;
for(let i4=0; i4<len2; i4++){
let data21 = data20[i4];
if(typeof data21 === "string"){
if(!pattern8.test(data21)){
(vErrors ??= []).push({instancePath:instancePath+"/warn/" + i4,keyword:"pattern",params:{pattern: "^PT[1-9][0-9]{0,3}[HM]$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/warn/" + i4,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/warn",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.escalate !== undefined){
let data22 = data.escalate;
if(Array.isArray(data22)){
if(data22.length > 10){
(vErrors ??= []).push({instancePath:instancePath+"/escalate",keyword:"maxItems",params:{limit: 10}});
errors++;
}
if(data22.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/escalate",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len3 = data22.length;
for(let i5=0; i5<len3; i5++){
let data23 = data22[i5];
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.after === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/escalate/" + i5,keyword:"required",params:{missingProperty: "after"}});
errors++;
}
if(data23.to === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/escalate/" + i5,keyword:"required",params:{missingProperty: "to"}});
errors++;
}
for(const key3 in data23){
if(!((key3 === "after") || (key3 === "to"))){
(vErrors ??= []).push({instancePath:instancePath+"/escalate/" + i5,keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data23.after !== undefined){
let data24 = data23.after;
if(typeof data24 === "string"){
if(!pattern9.test(data24)){
(vErrors ??= []).push({instancePath:instancePath+"/escalate/" + i5+"/after",keyword:"pattern",params:{pattern: "^PT(0S|[1-9][0-9]{0,3}[HM])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/escalate/" + i5+"/after",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data23.to !== undefined){
let data25 = data23.to;
if(Array.isArray(data25)){
if(data25.length > 4){
(vErrors ??= []).push({instancePath:instancePath+"/escalate/" + i5+"/to",keyword:"maxItems",params:{limit: 4}});
errors++;
}
if(data25.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/escalate/" + i5+"/to",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len4 = data25.length;
for(let i6=0; i6<len4; i6++){
if(!(validate14(data25[i6], {instancePath:instancePath+"/escalate/" + i5+"/to/" + i6,parentData:data25,parentDataProperty:i6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
let i7 = data25.length;
let j2;
if(i7 > 1){
outer2:
for(;i7--;){
for(j2 = i7; j2--;){
if(func5(data25[i7], data25[j2])){
(vErrors ??= []).push({instancePath:instancePath+"/escalate/" + i5+"/to",keyword:"uniqueItems",params:{i: i7, j: j2}});
errors++;
break outer2;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/escalate/" + i5+"/to",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/escalate/" + i5,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/escalate",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.source !== undefined){
let data27 = data.source;
if(typeof data27 === "string"){
if(func2(data27) > 400){
(vErrors ??= []).push({instancePath:instancePath+"/source",keyword:"maxLength",params:{limit: 400}});
errors++;
}
if(func2(data27) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/source",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/source",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate19.errors = vErrors;
return errors === 0;
}
validate19.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate1.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rules === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "rules"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "$schema") || (key0 === "description")) || (key0 === "rules"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.$schema !== undefined){
if("./obligations.schema.json" !== data.$schema){
(vErrors ??= []).push({instancePath:instancePath+"/$schema",keyword:"const",params:{allowedValue: "./obligations.schema.json"}});
errors++;
}
}
if(data.description !== undefined){
let data1 = data.description;
if(typeof data1 === "string"){
if(func2(data1) > 2000){
(vErrors ??= []).push({instancePath:instancePath+"/description",keyword:"maxLength",params:{limit: 2000}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.rules !== undefined){
let data2 = data.rules;
if(Array.isArray(data2)){
if(data2.length > 200){
(vErrors ??= []).push({instancePath:instancePath+"/rules",keyword:"maxItems",params:{limit: 200}});
errors++;
}
if(data2.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/rules",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate19(data2[i0], {instancePath:instancePath+"/rules/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/rules",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}
validate1.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const settingsDocument = validate20;
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 100){
(vErrors ??= []).push({instancePath,keyword:"maxProperties",params:{limit: 100}});
errors++;
}
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern6.test(key0)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{2,59}$"},propertyName:key0});
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
(vErrors ??= []).push({instancePath,keyword:"propertyNames",params:{propertyName: key0}});
errors++;
}
}
for(const key1 in data){
if(!(validate18(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate21(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
