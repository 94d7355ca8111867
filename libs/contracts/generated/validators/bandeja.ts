/** Generated from contracts/bandeja.openapi.json by `npm run generate`; edits are lost. */
// @ts-nocheck
import { formats, ucs2length } from '@valija/validation';
import type { OperationValidators } from '../../contract.js';

export const v0 = validate1;
const func2 = ucs2length;
const pattern3 = new RegExp("^urn:valija:cl:[a-z0-9-]+:[a-z0-9-]+$", "u");
function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate4.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 115){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 115}});
errors++;
}
if(!pattern3.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^urn:valija:cl:[a-z0-9-]+:[a-z0-9-]+$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate4.errors = vErrors;
return errors === 0;
}
validate4.evaluated = {"dynamicProps":false,"dynamicItems":false};
function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate5.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.urn === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "urn"}});
errors++;
}
if(data.name === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.kindName === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kindName"}});
errors++;
}
if(data.programmes === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "programmes"}});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "urn") || (key0 === "name")) || (key0 === "kind")) || (key0 === "kindName")) || (key0 === "programmes")) || (key0 === "dutyTelephone"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.urn !== undefined){
if(!(validate4(data.urn, {instancePath:instancePath+"/urn",parentData:data,parentDataProperty:"urn",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func2(data1) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 200}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.kind !== undefined){
let data2 = data.kind;
if(typeof data2 === "string"){
if(func2(data2) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"maxLength",params:{limit: 60}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.kindName !== undefined){
let data3 = data.kindName;
if(typeof data3 === "string"){
if(func2(data3) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/kindName",keyword:"maxLength",params:{limit: 200}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/kindName",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.programmes !== undefined){
let data4 = data.programmes;
if(Array.isArray(data4)){
if(data4.length > 64){
(vErrors ??= []).push({instancePath:instancePath+"/programmes",keyword:"maxItems",params:{limit: 64}});
errors++;
}
if(data4.length < 0){
(vErrors ??= []).push({instancePath:instancePath+"/programmes",keyword:"minItems",params:{limit: 0}});
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(func2(data5) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/programmes/" + i0,keyword:"maxLength",params:{limit: 60}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/programmes/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/programmes",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.dutyTelephone !== undefined){
let data6 = data.dutyTelephone;
if(typeof data6 === "string"){
if(func2(data6) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/dutyTelephone",keyword:"maxLength",params:{limit: 40}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dutyTelephone",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate5.errors = vErrors;
return errors === 0;
}
validate5.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema6 = {"type":"object","additionalProperties":false,"required":["type","titulo","descripcion","dataschema","sends","receives","isAnswer","lane","purposes","legalbasis"],"properties":{"type":{"$ref":"urn:valija:contract:bandeja#/$defs/Type"},"titulo":{"type":"string","maxLength":200},"descripcion":{"type":"string","maxLength":2000},"dataschema":{"type":"string","maxLength":140},"sends":{"type":"boolean"},"receives":{"type":"boolean"},"isAnswer":{"type":"boolean"},"lane":{"type":"string","enum":["normal","urgent","either"]},"purposes":{"type":"array","minItems":0,"maxItems":10,"items":{"$ref":"urn:valija:contract:bandeja#/$defs/Code"}},"legalbasis":{"type":"array","minItems":0,"maxItems":10,"items":{"$ref":"urn:valija:contract:bandeja#/$defs/LegalBasis"}}}};
const func7 = Object.prototype.hasOwnProperty;
const pattern8 = new RegExp("^[a-z-]{1,40}\\.[a-z-]{1,40}$", "u");
function validate9(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate9.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 81){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 81}});
errors++;
}
if(!pattern8.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[a-z-]{1,40}\\.[a-z-]{1,40}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate9.errors = vErrors;
return errors === 0;
}
validate9.evaluated = {"dynamicProps":false,"dynamicItems":false};
const pattern10 = new RegExp("^[a-z0-9-]{1,60}$", "u");
function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate11.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 60){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(!pattern10.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[a-z0-9-]{1,60}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}
validate11.evaluated = {"dynamicProps":false,"dynamicItems":false};
const pattern12 = new RegExp("^[a-z0-9-]{1,60}(:[a-z0-9-]{1,40})?$", "u");
function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate13.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 101){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 101}});
errors++;
}
if(!pattern12.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[a-z0-9-]{1,60}(:[a-z0-9-]{1,40})?$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}
validate13.evaluated = {"dynamicProps":false,"dynamicItems":false};
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.titulo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "titulo"}});
errors++;
}
if(data.descripcion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "descripcion"}});
errors++;
}
if(data.dataschema === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "dataschema"}});
errors++;
}
if(data.sends === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "sends"}});
errors++;
}
if(data.receives === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "receives"}});
errors++;
}
if(data.isAnswer === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "isAnswer"}});
errors++;
}
if(data.lane === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "lane"}});
errors++;
}
if(data.purposes === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "purposes"}});
errors++;
}
if(data.legalbasis === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "legalbasis"}});
errors++;
}
for(const key0 in data){
if(!(func7.call(schema6.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.type !== undefined){
if(!(validate9(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data.titulo !== undefined){
let data1 = data.titulo;
if(typeof data1 === "string"){
if(func2(data1) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/titulo",keyword:"maxLength",params:{limit: 200}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/titulo",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.descripcion !== undefined){
let data2 = data.descripcion;
if(typeof data2 === "string"){
if(func2(data2) > 2000){
(vErrors ??= []).push({instancePath:instancePath+"/descripcion",keyword:"maxLength",params:{limit: 2000}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/descripcion",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.dataschema !== undefined){
let data3 = data.dataschema;
if(typeof data3 === "string"){
if(func2(data3) > 140){
(vErrors ??= []).push({instancePath:instancePath+"/dataschema",keyword:"maxLength",params:{limit: 140}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dataschema",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.sends !== undefined){
if(typeof data.sends !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/sends",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.receives !== undefined){
if(typeof data.receives !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/receives",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.isAnswer !== undefined){
if(typeof data.isAnswer !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/isAnswer",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.lane !== undefined){
let data7 = data.lane;
if(typeof data7 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/lane",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data7 === "normal") || (data7 === "urgent")) || (data7 === "either"))){
(vErrors ??= []).push({instancePath:instancePath+"/lane",keyword:"enum",params:{allowedValues: schema6.properties.lane.enum}});
errors++;
}
}
if(data.purposes !== undefined){
let data8 = data.purposes;
if(Array.isArray(data8)){
if(data8.length > 10){
(vErrors ??= []).push({instancePath:instancePath+"/purposes",keyword:"maxItems",params:{limit: 10}});
errors++;
}
if(data8.length < 0){
(vErrors ??= []).push({instancePath:instancePath+"/purposes",keyword:"minItems",params:{limit: 0}});
errors++;
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(!(validate11(data8[i0], {instancePath:instancePath+"/purposes/" + i0,parentData:data8,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/purposes",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.legalbasis !== undefined){
let data10 = data.legalbasis;
if(Array.isArray(data10)){
if(data10.length > 10){
(vErrors ??= []).push({instancePath:instancePath+"/legalbasis",keyword:"maxItems",params:{limit: 10}});
errors++;
}
if(data10.length < 0){
(vErrors ??= []).push({instancePath:instancePath+"/legalbasis",keyword:"minItems",params:{limit: 0}});
errors++;
}
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
if(!(validate13(data10[i1], {instancePath:instancePath+"/legalbasis/" + i1,parentData:data10,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/legalbasis",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}
validate14.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate15.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.party === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "party"}});
errors++;
}
if(data.official === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "official"}});
errors++;
}
if(data.types === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "types"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "party") || (key0 === "official")) || (key0 === "types"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.party !== undefined){
if(!(validate5(data.party, {instancePath:instancePath+"/party",parentData:data,parentDataProperty:"party",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data.official !== undefined){
let data1 = data.official;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.name === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/official",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
for(const key1 in data1){
if(!(key1 === "name")){
(vErrors ??= []).push({instancePath:instancePath+"/official",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data1.name !== undefined){
let data2 = data1.name;
if(typeof data2 === "string"){
if(func2(data2) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/official/name",keyword:"maxLength",params:{limit: 120}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/official/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/official",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.types !== undefined){
let data3 = data.types;
if(Array.isArray(data3)){
if(data3.length > 100){
(vErrors ??= []).push({instancePath:instancePath+"/types",keyword:"maxItems",params:{limit: 100}});
errors++;
}
if(data3.length < 0){
(vErrors ??= []).push({instancePath:instancePath+"/types",keyword:"minItems",params:{limit: 0}});
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate14(data3[i0], {instancePath:instancePath+"/types/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/types",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}
validate15.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if(!(validate15(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
validate1.errors = vErrors;
return errors === 0;
}
validate1.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v1 = validate16;
const formats17 = formats.uri;
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
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.title === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "title"}});
errors++;
}
if(data.status === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "status"}});
errors++;
}
if(data.detail === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "detail"}});
errors++;
}
if(data.code === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "code"}});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "type") || (key0 === "title")) || (key0 === "status")) || (key0 === "detail")) || (key0 === "code")) || (key0 === "pointers"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(func2(data0) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(!(formats17(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"format",params:{format: "uri"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}});
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
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/title",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.status !== undefined){
let data2 = data.status;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 599 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"maximum",params:{comparison: "<=", limit: 599}});
errors++;
}
if(data2 < 400 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"minimum",params:{comparison: ">=", limit: 400}});
errors++;
}
}
}
if(data.detail !== undefined){
let data3 = data.detail;
if(typeof data3 === "string"){
if(func2(data3) > 1000){
(vErrors ??= []).push({instancePath:instancePath+"/detail",keyword:"maxLength",params:{limit: 1000}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/detail",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.code !== undefined){
let data4 = data.code;
if(typeof data4 === "string"){
if(func2(data4) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/code",keyword:"maxLength",params:{limit: 60}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/code",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.pointers !== undefined){
let data5 = data.pointers;
if(Array.isArray(data5)){
if(data5.length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/pointers",keyword:"maxItems",params:{limit: 20}});
errors++;
}
if(data5.length < 0){
(vErrors ??= []).push({instancePath:instancePath+"/pointers",keyword:"minItems",params:{limit: 0}});
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 === "string"){
if(func2(data6) > 300){
(vErrors ??= []).push({instancePath:instancePath+"/pointers/" + i0,keyword:"maxLength",params:{limit: 300}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/pointers/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/pointers",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}
validate18.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate16.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate18(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
validate16.errors = vErrors;
return errors === 0;
}
validate16.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v2 = validate19;
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
for(const key0 in data){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
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
export const v3 = validate20;
const schema21 = {"type":"object","additionalProperties":false,"required":["urn","name","kind","kindName","programmes","puede","motivos","bases"],"properties":{"urn":{"$ref":"urn:valija:contract:bandeja#/$defs/Urn"},"name":{"type":"string","maxLength":200},"kind":{"type":"string","maxLength":60},"kindName":{"type":"string","maxLength":200},"programmes":{"type":"array","minItems":0,"maxItems":64,"items":{"type":"string","maxLength":60}},"dutyTelephone":{"type":"string","maxLength":40},"puede":{"type":"boolean"},"motivos":{"type":"array","minItems":0,"maxItems":5,"items":{"type":"string","maxLength":300}},"bases":{"type":"array","minItems":0,"maxItems":20,"items":{"type":"object","additionalProperties":false,"required":["purpose","legalbasis"],"properties":{"purpose":{"$ref":"urn:valija:contract:bandeja#/$defs/Code"},"legalbasis":{"$ref":"urn:valija:contract:bandeja#/$defs/LegalBasis"}}}}}};
function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.urn === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "urn"}});
errors++;
}
if(data.name === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.kindName === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kindName"}});
errors++;
}
if(data.programmes === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "programmes"}});
errors++;
}
if(data.puede === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "puede"}});
errors++;
}
if(data.motivos === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "motivos"}});
errors++;
}
if(data.bases === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "bases"}});
errors++;
}
for(const key0 in data){
if(!(func7.call(schema21.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.urn !== undefined){
if(!(validate4(data.urn, {instancePath:instancePath+"/urn",parentData:data,parentDataProperty:"urn",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func2(data1) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 200}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.kind !== undefined){
let data2 = data.kind;
if(typeof data2 === "string"){
if(func2(data2) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"maxLength",params:{limit: 60}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.kindName !== undefined){
let data3 = data.kindName;
if(typeof data3 === "string"){
if(func2(data3) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/kindName",keyword:"maxLength",params:{limit: 200}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/kindName",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.programmes !== undefined){
let data4 = data.programmes;
if(Array.isArray(data4)){
if(data4.length > 64){
(vErrors ??= []).push({instancePath:instancePath+"/programmes",keyword:"maxItems",params:{limit: 64}});
errors++;
}
if(data4.length < 0){
(vErrors ??= []).push({instancePath:instancePath+"/programmes",keyword:"minItems",params:{limit: 0}});
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(func2(data5) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/programmes/" + i0,keyword:"maxLength",params:{limit: 60}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/programmes/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/programmes",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.dutyTelephone !== undefined){
let data6 = data.dutyTelephone;
if(typeof data6 === "string"){
if(func2(data6) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/dutyTelephone",keyword:"maxLength",params:{limit: 40}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dutyTelephone",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.puede !== undefined){
if(typeof data.puede !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/puede",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.motivos !== undefined){
let data8 = data.motivos;
if(Array.isArray(data8)){
if(data8.length > 5){
(vErrors ??= []).push({instancePath:instancePath+"/motivos",keyword:"maxItems",params:{limit: 5}});
errors++;
}
if(data8.length < 0){
(vErrors ??= []).push({instancePath:instancePath+"/motivos",keyword:"minItems",params:{limit: 0}});
errors++;
}
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(typeof data9 === "string"){
if(func2(data9) > 300){
(vErrors ??= []).push({instancePath:instancePath+"/motivos/" + i1,keyword:"maxLength",params:{limit: 300}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/motivos/" + i1,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/motivos",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.bases !== undefined){
let data10 = data.bases;
if(Array.isArray(data10)){
if(data10.length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/bases",keyword:"maxItems",params:{limit: 20}});
errors++;
}
if(data10.length < 0){
(vErrors ??= []).push({instancePath:instancePath+"/bases",keyword:"minItems",params:{limit: 0}});
errors++;
}
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.purpose === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/bases/" + i2,keyword:"required",params:{missingProperty: "purpose"}});
errors++;
}
if(data11.legalbasis === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/bases/" + i2,keyword:"required",params:{missingProperty: "legalbasis"}});
errors++;
}
for(const key1 in data11){
if(!((key1 === "purpose") || (key1 === "legalbasis"))){
(vErrors ??= []).push({instancePath:instancePath+"/bases/" + i2,keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data11.purpose !== undefined){
if(!(validate11(data11.purpose, {instancePath:instancePath+"/bases/" + i2+"/purpose",parentData:data11,parentDataProperty:"purpose",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data11.legalbasis !== undefined){
if(!(validate13(data11.legalbasis, {instancePath:instancePath+"/bases/" + i2+"/legalbasis",parentData:data11,parentDataProperty:"legalbasis",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/bases/" + i2,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/bases",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.recipients === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "recipients"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "recipients"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.type !== undefined){
if(!(validate9(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data.recipients !== undefined){
let data1 = data.recipients;
if(Array.isArray(data1)){
if(data1.length > 500){
(vErrors ??= []).push({instancePath:instancePath+"/recipients",keyword:"maxItems",params:{limit: 500}});
errors++;
}
if(data1.length < 0){
(vErrors ??= []).push({instancePath:instancePath+"/recipients",keyword:"minItems",params:{limit: 0}});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate22(data1[i0], {instancePath:instancePath+"/recipients/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/recipients",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if(!(validate23(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v4 = validate24;
function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 81){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 81}});
errors++;
}
if(!pattern8.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[a-z-]{1,40}\\.[a-z-]{1,40}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"dynamicProps":false,"dynamicItems":false};
const pattern26 = new RegExp("^[A-Z0-9_]{2,60}$", "u");
function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "programme"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.type !== undefined){
if(!(validate25(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.programme !== undefined){
let data1 = data.programme;
if(typeof data1 === "string"){
if(func2(data1) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/programme",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(!pattern26.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/programme",keyword:"pattern",params:{pattern: "^[A-Z0-9_]{2,60}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/programme",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v5 = validate27;
function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.porHacer === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "porHacer"}});
errors++;
}
if(data.porHacerUrgentes === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "porHacerUrgentes"}});
errors++;
}
if(data.porHacerVencidos === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "porHacerVencidos"}});
errors++;
}
if(data.enEspera === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "enEspera"}});
errors++;
}
if(data.rechazados === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "rechazados"}});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "porHacer") || (key0 === "porHacerUrgentes")) || (key0 === "porHacerVencidos")) || (key0 === "enEspera")) || (key0 === "rechazados"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.porHacer !== undefined){
let data0 = data.porHacer;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/porHacer",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 100000000 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/porHacer",keyword:"maximum",params:{comparison: "<=", limit: 100000000}});
errors++;
}
if(data0 < 0 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/porHacer",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.porHacerUrgentes !== undefined){
let data1 = data.porHacerUrgentes;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/porHacerUrgentes",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 100000000 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/porHacerUrgentes",keyword:"maximum",params:{comparison: "<=", limit: 100000000}});
errors++;
}
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/porHacerUrgentes",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.porHacerVencidos !== undefined){
let data2 = data.porHacerVencidos;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/porHacerVencidos",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 100000000 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/porHacerVencidos",keyword:"maximum",params:{comparison: "<=", limit: 100000000}});
errors++;
}
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/porHacerVencidos",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.enEspera !== undefined){
let data3 = data.enEspera;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/enEspera",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 100000000 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/enEspera",keyword:"maximum",params:{comparison: "<=", limit: 100000000}});
errors++;
}
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/enEspera",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.rechazados !== undefined){
let data4 = data.rechazados;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/rechazados",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 100000000 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/rechazados",keyword:"maximum",params:{comparison: "<=", limit: 100000000}});
errors++;
}
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/rechazados",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate28(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v6 = validate29;
const pattern30 = new RegExp("^[a-z0-9][a-z0-9-]{0,39}$", "u");
function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 40){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(!pattern30.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,39}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"dynamicProps":false,"dynamicItems":false};
function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "unit")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.unit !== undefined){
if(!(validate31(data.unit, {instancePath:instancePath+"/unit",parentData:data,parentDataProperty:"unit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v7 = validate32;
const schema33 = {"type":"object","additionalProperties":false,"required":["id","direction","type","titulo","counterpart","subject","correlationid","unidad","lane","time","at","attachmentCount","estado","atencion","seen"],"properties":{"id":{"$ref":"urn:valija:contract:bandeja#/$defs/Uuid"},"direction":{"$ref":"urn:valija:contract:bandeja#/$defs/Direction"},"type":{"$ref":"urn:valija:contract:bandeja#/$defs/Type"},"titulo":{"type":"string","maxLength":200},"counterpart":{"$ref":"urn:valija:contract:bandeja#/$defs/PartyName"},"subject":{"$ref":"urn:valija:contract:bandeja#/$defs/Subject"},"correlationid":{"$ref":"urn:valija:contract:bandeja#/$defs/Uuid"},"unidad":{"$ref":"urn:valija:contract:bandeja#/$defs/UnitId"},"numeroPropio":{"$ref":"urn:valija:contract:bandeja#/$defs/NumeroPropio"},"answers":{"$ref":"urn:valija:contract:bandeja#/$defs/Uuid"},"supersedes":{"$ref":"urn:valija:contract:bandeja#/$defs/Uuid"},"lane":{"$ref":"urn:valija:contract:bandeja#/$defs/Lane"},"time":{"$ref":"urn:valija:contract:bandeja#/$defs/Moment"},"at":{"$ref":"urn:valija:contract:bandeja#/$defs/Moment"},"official":{"type":"string","maxLength":120},"officialName":{"type":"string","maxLength":120},"attachmentCount":{"type":"integer","minimum":0,"maximum":16},"estado":{"$ref":"urn:valija:contract:bandeja#/$defs/Estado"},"rechazo":{"$ref":"urn:valija:contract:bandeja#/$defs/Rechazo"},"observacion":{"$ref":"urn:valija:contract:bandeja#/$defs/Observacion"},"atencion":{"$ref":"urn:valija:contract:bandeja#/$defs/Atencion"},"pendiente":{"$ref":"urn:valija:contract:bandeja#/$defs/Pendiente"},"seen":{"type":"boolean"}}};
const pattern34 = new RegExp("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u");
function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate35.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 36){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern34.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"dynamicProps":false,"dynamicItems":false};
const schema36 = {"type":"string","enum":["received","sent"]};
function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate37.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data === "received") || (data === "sent"))){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: schema36.enum}});
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}
validate37.evaluated = {"dynamicProps":false,"dynamicItems":false};
function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate38.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.urn === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "urn"}});
errors++;
}
if(data.name === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "urn") || (key0 === "name"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.urn !== undefined){
if(!(validate4(data.urn, {instancePath:instancePath+"/urn",parentData:data,parentDataProperty:"urn",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func2(data1) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 200}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}
validate38.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const pattern39 = new RegExp("^[0-9a-f]{32}$", "u");
function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate40.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 32){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 32}});
errors++;
}
if(!pattern39.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}
validate40.evaluated = {"dynamicProps":false,"dynamicItems":false};
function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate41.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 40){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(!pattern30.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,39}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}
validate41.evaluated = {"dynamicProps":false,"dynamicItems":false};
const pattern42 = new RegExp("^\\S(.*\\S)?$", "u");
function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate43.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 40){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(func2(data) < 1){
(vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern42.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^\\S(.*\\S)?$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}
validate43.evaluated = {"dynamicProps":false,"dynamicItems":false};
const schema44 = {"type":"string","enum":["normal","urgent"]};
function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate45.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data === "normal") || (data === "urgent"))){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: schema44.enum}});
errors++;
}
validate45.errors = vErrors;
return errors === 0;
}
validate45.evaluated = {"dynamicProps":false,"dynamicItems":false};
const formats46 = formats["date-time"];
function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate47.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 35){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats46(data))){
(vErrors ??= []).push({instancePath,keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}
validate47.evaluated = {"dynamicProps":false,"dynamicItems":false};
const schema48 = {"type":"string","enum":["enviado","aceptado","recibido","entregado","rechazado","vencido","retenido","abandonado"]};
function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate49.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((data === "enviado") || (data === "aceptado")) || (data === "recibido")) || (data === "entregado")) || (data === "rechazado")) || (data === "vencido")) || (data === "retenido")) || (data === "abandonado"))){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: schema48.enum}});
errors++;
}
validate49.errors = vErrors;
return errors === 0;
}
validate49.evaluated = {"dynamicProps":false,"dynamicItems":false};
function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate50.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "code"}});
errors++;
}
if(data.title === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "title"}});
errors++;
}
if(data.detail === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "detail"}});
errors++;
}
if(data.pointers === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "pointers"}});
errors++;
}
if(data.by === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "by"}});
errors++;
}
if(data.at === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "at"}});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "code") || (key0 === "title")) || (key0 === "detail")) || (key0 === "pointers")) || (key0 === "by")) || (key0 === "at"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.code !== undefined){
let data0 = data.code;
if(typeof data0 === "string"){
if(func2(data0) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/code",keyword:"maxLength",params:{limit: 60}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/code",keyword:"type",params:{type: "string"}});
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
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/title",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.detail !== undefined){
let data2 = data.detail;
if(typeof data2 === "string"){
if(func2(data2) > 1000){
(vErrors ??= []).push({instancePath:instancePath+"/detail",keyword:"maxLength",params:{limit: 1000}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/detail",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.pointers !== undefined){
let data3 = data.pointers;
if(Array.isArray(data3)){
if(data3.length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/pointers",keyword:"maxItems",params:{limit: 20}});
errors++;
}
if(data3.length < 0){
(vErrors ??= []).push({instancePath:instancePath+"/pointers",keyword:"minItems",params:{limit: 0}});
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(func2(data4) > 300){
(vErrors ??= []).push({instancePath:instancePath+"/pointers/" + i0,keyword:"maxLength",params:{limit: 300}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/pointers/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/pointers",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.by !== undefined){
if(!(validate38(data.by, {instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
if(data.at !== undefined){
if(!(validate47(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate50.errors = vErrors;
return errors === 0;
}
validate50.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const pattern51 = new RegExp("^[a-z-]{1,60}$", "u");
function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.regla === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "regla"}});
errors++;
}
if(data.titulo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "titulo"}});
errors++;
}
if(data.detalle === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "detalle"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "regla") || (key0 === "titulo")) || (key0 === "detalle"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.regla !== undefined){
let data0 = data.regla;
if(typeof data0 === "string"){
if(func2(data0) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/regla",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(!pattern51.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/regla",keyword:"pattern",params:{pattern: "^[a-z-]{1,60}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/regla",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.titulo !== undefined){
let data1 = data.titulo;
if(typeof data1 === "string"){
if(func2(data1) > 100){
(vErrors ??= []).push({instancePath:instancePath+"/titulo",keyword:"maxLength",params:{limit: 100}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/titulo",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.detalle !== undefined){
let data2 = data.detalle;
if(typeof data2 === "string"){
if(func2(data2) > 300){
(vErrors ??= []).push({instancePath:instancePath+"/detalle",keyword:"maxLength",params:{limit: 300}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/detalle",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema53 = {"type":"string","enum":["por_hacer","en_espera","resuelto"]};
function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "por_hacer") || (data === "en_espera")) || (data === "resuelto"))){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: schema53.enum}});
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"dynamicProps":false,"dynamicItems":false};
const schema55 = {"type":"object","additionalProperties":false,"required":["types","accion","debe","vencido"],"properties":{"types":{"type":"array","minItems":1,"maxItems":5,"items":{"$ref":"urn:valija:contract:bandeja#/$defs/Type"}},"accion":{"type":"string","maxLength":200},"debe":{"type":"string","enum":["nosotros","contraparte"]},"plazo":{"$ref":"urn:valija:contract:bandeja#/$defs/Moment"},"vencido":{"type":"boolean"}}};
function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.types === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "types"}});
errors++;
}
if(data.accion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "accion"}});
errors++;
}
if(data.debe === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "debe"}});
errors++;
}
if(data.vencido === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "vencido"}});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "types") || (key0 === "accion")) || (key0 === "debe")) || (key0 === "plazo")) || (key0 === "vencido"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.types !== undefined){
let data0 = data.types;
if(Array.isArray(data0)){
if(data0.length > 5){
(vErrors ??= []).push({instancePath:instancePath+"/types",keyword:"maxItems",params:{limit: 5}});
errors++;
}
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/types",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate9(data0[i0], {instancePath:instancePath+"/types/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/types",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.accion !== undefined){
let data2 = data.accion;
if(typeof data2 === "string"){
if(func2(data2) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/accion",keyword:"maxLength",params:{limit: 200}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/accion",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.debe !== undefined){
let data3 = data.debe;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/debe",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data3 === "nosotros") || (data3 === "contraparte"))){
(vErrors ??= []).push({instancePath:instancePath+"/debe",keyword:"enum",params:{allowedValues: schema55.properties.debe.enum}});
errors++;
}
}
if(data.plazo !== undefined){
if(!(validate47(data.plazo, {instancePath:instancePath+"/plazo",parentData:data,parentDataProperty:"plazo",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
if(data.vencido !== undefined){
if(typeof data.vencido !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/vencido",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
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
if(data.direction === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "direction"}});
errors++;
}
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.titulo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "titulo"}});
errors++;
}
if(data.counterpart === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "counterpart"}});
errors++;
}
if(data.subject === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "subject"}});
errors++;
}
if(data.correlationid === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "correlationid"}});
errors++;
}
if(data.unidad === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "unidad"}});
errors++;
}
if(data.lane === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "lane"}});
errors++;
}
if(data.time === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "time"}});
errors++;
}
if(data.at === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "at"}});
errors++;
}
if(data.attachmentCount === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "attachmentCount"}});
errors++;
}
if(data.estado === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "estado"}});
errors++;
}
if(data.atencion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "atencion"}});
errors++;
}
if(data.seen === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "seen"}});
errors++;
}
for(const key0 in data){
if(!(func7.call(schema33.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate35(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data.direction !== undefined){
if(!(validate37(data.direction, {instancePath:instancePath+"/direction",parentData:data,parentDataProperty:"direction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
if(data.type !== undefined){
if(!(validate9(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data.titulo !== undefined){
let data3 = data.titulo;
if(typeof data3 === "string"){
if(func2(data3) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/titulo",keyword:"maxLength",params:{limit: 200}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/titulo",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.counterpart !== undefined){
if(!(validate38(data.counterpart, {instancePath:instancePath+"/counterpart",parentData:data,parentDataProperty:"counterpart",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
if(data.subject !== undefined){
if(!(validate40(data.subject, {instancePath:instancePath+"/subject",parentData:data,parentDataProperty:"subject",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
if(data.correlationid !== undefined){
if(!(validate35(data.correlationid, {instancePath:instancePath+"/correlationid",parentData:data,parentDataProperty:"correlationid",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data.unidad !== undefined){
if(!(validate41(data.unidad, {instancePath:instancePath+"/unidad",parentData:data,parentDataProperty:"unidad",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
if(data.numeroPropio !== undefined){
if(!(validate43(data.numeroPropio, {instancePath:instancePath+"/numeroPropio",parentData:data,parentDataProperty:"numeroPropio",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
if(data.answers !== undefined){
if(!(validate35(data.answers, {instancePath:instancePath+"/answers",parentData:data,parentDataProperty:"answers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data.supersedes !== undefined){
if(!(validate35(data.supersedes, {instancePath:instancePath+"/supersedes",parentData:data,parentDataProperty:"supersedes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data.lane !== undefined){
if(!(validate45(data.lane, {instancePath:instancePath+"/lane",parentData:data,parentDataProperty:"lane",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data.time !== undefined){
if(!(validate47(data.time, {instancePath:instancePath+"/time",parentData:data,parentDataProperty:"time",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
if(data.at !== undefined){
if(!(validate47(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
if(data.official !== undefined){
let data14 = data.official;
if(typeof data14 === "string"){
if(func2(data14) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/official",keyword:"maxLength",params:{limit: 120}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/official",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.officialName !== undefined){
let data15 = data.officialName;
if(typeof data15 === "string"){
if(func2(data15) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/officialName",keyword:"maxLength",params:{limit: 120}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/officialName",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.attachmentCount !== undefined){
let data16 = data.attachmentCount;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
(vErrors ??= []).push({instancePath:instancePath+"/attachmentCount",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 16 || isNaN(data16)){
(vErrors ??= []).push({instancePath:instancePath+"/attachmentCount",keyword:"maximum",params:{comparison: "<=", limit: 16}});
errors++;
}
if(data16 < 0 || isNaN(data16)){
(vErrors ??= []).push({instancePath:instancePath+"/attachmentCount",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.estado !== undefined){
if(!(validate49(data.estado, {instancePath:instancePath+"/estado",parentData:data,parentDataProperty:"estado",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
if(data.rechazo !== undefined){
if(!(validate50(data.rechazo, {instancePath:instancePath+"/rechazo",parentData:data,parentDataProperty:"rechazo",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
}
if(data.observacion !== undefined){
if(!(validate52(data.observacion, {instancePath:instancePath+"/observacion",parentData:data,parentDataProperty:"observacion",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data.atencion !== undefined){
if(!(validate54(data.atencion, {instancePath:instancePath+"/atencion",parentData:data,parentDataProperty:"atencion",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.pendiente !== undefined){
if(!(validate56(data.pendiente, {instancePath:instancePath+"/pendiente",parentData:data,parentDataProperty:"pendiente",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.seen !== undefined){
if(typeof data.seen !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/seen",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate58.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.messages === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "messages"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "messages") || (key0 === "next"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.messages !== undefined){
let data0 = data.messages;
if(Array.isArray(data0)){
if(data0.length > 100){
(vErrors ??= []).push({instancePath:instancePath+"/messages",keyword:"maxItems",params:{limit: 100}});
errors++;
}
if(data0.length < 0){
(vErrors ??= []).push({instancePath:instancePath+"/messages",keyword:"minItems",params:{limit: 0}});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate57(data0[i0], {instancePath:instancePath+"/messages/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/messages",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.next !== undefined){
let data2 = data.next;
if(typeof data2 === "string"){
if(func2(data2) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/next",keyword:"maxLength",params:{limit: 200}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/next",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate32.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate58(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v8 = validate59;
const schema60 = {"$id":"urn:valija:contract:bandeja:8","type":"object","additionalProperties":false,"required":[],"properties":{"unit":{"$ref":"urn:valija:contract:bandeja#/$defs/UnitId"},"direction":{"$ref":"urn:valija:contract:bandeja#/$defs/Direction"},"type":{"$ref":"urn:valija:contract:bandeja#/$defs/Type"},"thread":{"$ref":"urn:valija:contract:bandeja#/$defs/Uuid"},"subject":{"$ref":"urn:valija:contract:bandeja#/$defs/Subject"},"counterpart":{"$ref":"urn:valija:contract:bandeja#/$defs/Urn"},"lane":{"$ref":"urn:valija:contract:bandeja#/$defs/Lane"},"estado":{"$ref":"urn:valija:contract:bandeja#/$defs/Estado"},"atencion":{"$ref":"urn:valija:contract:bandeja#/$defs/Atencion"},"limit":{"type":"integer","minimum":1,"maximum":100,"default":50},"cursor":{"type":"string","minLength":1,"maxLength":200}}};
function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate61.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 40){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(!pattern30.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,39}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"dynamicProps":false,"dynamicItems":false};
function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate62.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data === "received") || (data === "sent"))){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: schema36.enum}});
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"dynamicProps":false,"dynamicItems":false};
function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate63.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 81){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 81}});
errors++;
}
if(!pattern8.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[a-z-]{1,40}\\.[a-z-]{1,40}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"dynamicProps":false,"dynamicItems":false};
function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate64.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 36){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern34.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"dynamicProps":false,"dynamicItems":false};
function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate65.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 32){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 32}});
errors++;
}
if(!pattern39.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"dynamicProps":false,"dynamicItems":false};
function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate66.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 115){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 115}});
errors++;
}
if(!pattern3.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^urn:valija:cl:[a-z0-9-]+:[a-z0-9-]+$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"dynamicProps":false,"dynamicItems":false};
function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate67.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data === "normal") || (data === "urgent"))){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: schema44.enum}});
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}
validate67.evaluated = {"dynamicProps":false,"dynamicItems":false};
function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate68.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((data === "enviado") || (data === "aceptado")) || (data === "recibido")) || (data === "entregado")) || (data === "rechazado")) || (data === "vencido")) || (data === "retenido")) || (data === "abandonado"))){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: schema48.enum}});
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {"dynamicProps":false,"dynamicItems":false};
function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate69.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "por_hacer") || (data === "en_espera")) || (data === "resuelto"))){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: schema53.enum}});
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}
validate69.evaluated = {"dynamicProps":false,"dynamicItems":false};
function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func7.call(schema60.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.unit !== undefined){
if(!(validate61(data.unit, {instancePath:instancePath+"/unit",parentData:data,parentDataProperty:"unit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.direction !== undefined){
if(!(validate62(data.direction, {instancePath:instancePath+"/direction",parentData:data,parentDataProperty:"direction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data.type !== undefined){
if(!(validate63(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data.thread !== undefined){
if(!(validate64(data.thread, {instancePath:instancePath+"/thread",parentData:data,parentDataProperty:"thread",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data.subject !== undefined){
if(!(validate65(data.subject, {instancePath:instancePath+"/subject",parentData:data,parentDataProperty:"subject",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data.counterpart !== undefined){
if(!(validate66(data.counterpart, {instancePath:instancePath+"/counterpart",parentData:data,parentDataProperty:"counterpart",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data.lane !== undefined){
if(!(validate67(data.lane, {instancePath:instancePath+"/lane",parentData:data,parentDataProperty:"lane",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data.estado !== undefined){
if(!(validate68(data.estado, {instancePath:instancePath+"/estado",parentData:data,parentDataProperty:"estado",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.atencion !== undefined){
if(!(validate69(data.atencion, {instancePath:instancePath+"/atencion",parentData:data,parentDataProperty:"atencion",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data.limit !== undefined){
let data9 = data.limit;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
(vErrors ??= []).push({instancePath:instancePath+"/limit",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 100 || isNaN(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data9 < 1 || isNaN(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.cursor !== undefined){
let data10 = data.cursor;
if(typeof data10 === "string"){
if(func2(data10) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/cursor",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(func2(data10) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/cursor",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/cursor",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v9 = validate70;
const schema71 = {"type":"object","additionalProperties":false,"required":["id","type","recipient","subject","correlationid","lane","purpose","legalbasis","estado"],"properties":{"id":{"$ref":"urn:valija:contract:bandeja#/$defs/Uuid"},"type":{"$ref":"urn:valija:contract:bandeja#/$defs/Type"},"recipient":{"$ref":"urn:valija:contract:bandeja#/$defs/PartyName"},"subject":{"$ref":"urn:valija:contract:bandeja#/$defs/Subject"},"correlationid":{"$ref":"urn:valija:contract:bandeja#/$defs/Uuid"},"lane":{"$ref":"urn:valija:contract:bandeja#/$defs/Lane"},"purpose":{"$ref":"urn:valija:contract:bandeja#/$defs/Code"},"legalbasis":{"$ref":"urn:valija:contract:bandeja#/$defs/LegalBasis"},"estado":{"$ref":"urn:valija:contract:bandeja#/$defs/Estado"}}};
function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate72.evaluated;
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
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.recipient === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "recipient"}});
errors++;
}
if(data.subject === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "subject"}});
errors++;
}
if(data.correlationid === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "correlationid"}});
errors++;
}
if(data.lane === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "lane"}});
errors++;
}
if(data.purpose === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "purpose"}});
errors++;
}
if(data.legalbasis === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "legalbasis"}});
errors++;
}
if(data.estado === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "estado"}});
errors++;
}
for(const key0 in data){
if(!(func7.call(schema71.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate35(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data.type !== undefined){
if(!(validate9(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data.recipient !== undefined){
if(!(validate38(data.recipient, {instancePath:instancePath+"/recipient",parentData:data,parentDataProperty:"recipient",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
if(data.subject !== undefined){
if(!(validate40(data.subject, {instancePath:instancePath+"/subject",parentData:data,parentDataProperty:"subject",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
if(data.correlationid !== undefined){
if(!(validate35(data.correlationid, {instancePath:instancePath+"/correlationid",parentData:data,parentDataProperty:"correlationid",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data.lane !== undefined){
if(!(validate45(data.lane, {instancePath:instancePath+"/lane",parentData:data,parentDataProperty:"lane",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data.purpose !== undefined){
if(!(validate11(data.purpose, {instancePath:instancePath+"/purpose",parentData:data,parentDataProperty:"purpose",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.legalbasis !== undefined){
if(!(validate13(data.legalbasis, {instancePath:instancePath+"/legalbasis",parentData:data,parentDataProperty:"legalbasis",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data.estado !== undefined){
if(!(validate49(data.estado, {instancePath:instancePath+"/estado",parentData:data,parentDataProperty:"estado",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}
validate72.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate70.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate72(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
validate70.errors = vErrors;
return errors === 0;
}
validate70.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v10 = validate73;
const schema74 = {"type":"object","additionalProperties":false,"required":["type","content"],"properties":{"type":{"$ref":"urn:valija:contract:bandeja#/$defs/Type"},"recipient":{"$ref":"urn:valija:contract:bandeja#/$defs/Urn"},"programme":{"type":"string","pattern":"^[A-Z0-9_]{2,60}$","maxLength":60},"subject":{"$ref":"urn:valija:contract:bandeja#/$defs/Subject"},"purpose":{"$ref":"urn:valija:contract:bandeja#/$defs/Code"},"legalbasis":{"$ref":"urn:valija:contract:bandeja#/$defs/LegalBasis"},"lane":{"$ref":"urn:valija:contract:bandeja#/$defs/Lane"},"clockbase":{"$ref":"urn:valija:contract:bandeja#/$defs/Moment"},"authorization":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,64}$","maxLength":64},"content":{"$ref":"urn:valija:contract:bandeja#/$defs/Content"},"unit":{"$ref":"urn:valija:contract:bandeja#/$defs/UnitId"}}};
function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate75.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}
validate75.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const pattern76 = new RegExp("^[A-Za-z0-9_-]{1,64}$", "u");
function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate77.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.content === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "content"}});
errors++;
}
for(const key0 in data){
if(!(func7.call(schema74.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.type !== undefined){
if(!(validate9(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data.recipient !== undefined){
if(!(validate4(data.recipient, {instancePath:instancePath+"/recipient",parentData:data,parentDataProperty:"recipient",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
if(data.programme !== undefined){
let data2 = data.programme;
if(typeof data2 === "string"){
if(func2(data2) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/programme",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(!pattern26.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/programme",keyword:"pattern",params:{pattern: "^[A-Z0-9_]{2,60}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/programme",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.subject !== undefined){
if(!(validate40(data.subject, {instancePath:instancePath+"/subject",parentData:data,parentDataProperty:"subject",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
if(data.purpose !== undefined){
if(!(validate11(data.purpose, {instancePath:instancePath+"/purpose",parentData:data,parentDataProperty:"purpose",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.legalbasis !== undefined){
if(!(validate13(data.legalbasis, {instancePath:instancePath+"/legalbasis",parentData:data,parentDataProperty:"legalbasis",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data.lane !== undefined){
if(!(validate45(data.lane, {instancePath:instancePath+"/lane",parentData:data,parentDataProperty:"lane",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data.clockbase !== undefined){
if(!(validate47(data.clockbase, {instancePath:instancePath+"/clockbase",parentData:data,parentDataProperty:"clockbase",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
if(data.authorization !== undefined){
let data8 = data.authorization;
if(typeof data8 === "string"){
if(func2(data8) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/authorization",keyword:"maxLength",params:{limit: 64}});
errors++;
}
if(!pattern76.test(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/authorization",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,64}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/authorization",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.content !== undefined){
if(!(validate75(data.content, {instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if(data.unit !== undefined){
if(!(validate41(data.unit, {instancePath:instancePath+"/unit",parentData:data,parentDataProperty:"unit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate77.errors = vErrors;
return errors === 0;
}
validate77.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate73.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate77(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
validate73.errors = vErrors;
return errors === 0;
}
validate73.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v11 = validate78;
const schema79 = {"type":"object","additionalProperties":false,"required":["id","direction","type","titulo","counterpart","subject","correlationid","unidad","lane","time","at","attachmentCount","estado","atencion","seen","purpose","legalbasis","dataschema","contentschema","content","attachments","receipts","thread"],"properties":{"id":{"$ref":"urn:valija:contract:bandeja#/$defs/Uuid"},"direction":{"$ref":"urn:valija:contract:bandeja#/$defs/Direction"},"type":{"$ref":"urn:valija:contract:bandeja#/$defs/Type"},"titulo":{"type":"string","maxLength":200},"counterpart":{"$ref":"urn:valija:contract:bandeja#/$defs/PartyName"},"subject":{"$ref":"urn:valija:contract:bandeja#/$defs/Subject"},"correlationid":{"$ref":"urn:valija:contract:bandeja#/$defs/Uuid"},"unidad":{"$ref":"urn:valija:contract:bandeja#/$defs/UnitId"},"numeroPropio":{"$ref":"urn:valija:contract:bandeja#/$defs/NumeroPropio"},"answers":{"$ref":"urn:valija:contract:bandeja#/$defs/Uuid"},"supersedes":{"$ref":"urn:valija:contract:bandeja#/$defs/Uuid"},"lane":{"$ref":"urn:valija:contract:bandeja#/$defs/Lane"},"time":{"$ref":"urn:valija:contract:bandeja#/$defs/Moment"},"at":{"$ref":"urn:valija:contract:bandeja#/$defs/Moment"},"official":{"type":"string","maxLength":120},"officialName":{"type":"string","maxLength":120},"attachmentCount":{"type":"integer","minimum":0,"maximum":16},"estado":{"$ref":"urn:valija:contract:bandeja#/$defs/Estado"},"rechazo":{"$ref":"urn:valija:contract:bandeja#/$defs/Rechazo"},"observacion":{"$ref":"urn:valija:contract:bandeja#/$defs/Observacion"},"atencion":{"$ref":"urn:valija:contract:bandeja#/$defs/Atencion"},"pendiente":{"$ref":"urn:valija:contract:bandeja#/$defs/Pendiente"},"seen":{"type":"boolean"},"purpose":{"$ref":"urn:valija:contract:bandeja#/$defs/Code"},"legalbasis":{"$ref":"urn:valija:contract:bandeja#/$defs/LegalBasis"},"authorization":{"type":"string","maxLength":64},"clockbase":{"$ref":"urn:valija:contract:bandeja#/$defs/Moment"},"dataschema":{"type":"string","maxLength":140},"contentschema":{"type":"string","maxLength":140},"content":{"$ref":"urn:valija:contract:bandeja#/$defs/Content"},"attachments":{"type":"array","minItems":0,"maxItems":16,"items":{"$ref":"urn:valija:contract:bandeja#/$defs/Attachment"}},"receipts":{"type":"array","minItems":0,"maxItems":20,"items":{"$ref":"urn:valija:contract:bandeja#/$defs/Receipt"}},"thread":{"type":"array","minItems":0,"maxItems":500,"items":{"$ref":"urn:valija:contract:bandeja#/$defs/MessageSummary"}}}};
const pattern80 = new RegExp("^[A-Za-z0-9_-]{43}$", "u");
function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate81.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 43){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 43}});
errors++;
}
if(!pattern80.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{43}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}
validate81.evaluated = {"dynamicProps":false,"dynamicItems":false};
const schema82 = {"type":"string","enum":["application/pdf","image/jpeg","image/png"]};
function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate83.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "application/pdf") || (data === "image/jpeg")) || (data === "image/png"))){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: schema82.enum}});
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}
validate83.evaluated = {"dynamicProps":false,"dynamicItems":false};
const pattern84 = new RegExp("^[A-Z0-9_]{2,40}$", "u");
function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate85.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.digest === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "digest"}});
errors++;
}
if(data.documento === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "documento"}});
errors++;
}
if(data.tipo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "tipo"}});
errors++;
}
if(data.bytes === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "bytes"}});
errors++;
}
if(data.disponible === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "disponible"}});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "digest") || (key0 === "documento")) || (key0 === "tipo")) || (key0 === "bytes")) || (key0 === "titulo")) || (key0 === "disponible"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.digest !== undefined){
if(!(validate81(data.digest, {instancePath:instancePath+"/digest",parentData:data,parentDataProperty:"digest",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
}
if(data.documento !== undefined){
let data1 = data.documento;
if(typeof data1 === "string"){
if(func2(data1) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/documento",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(!pattern84.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/documento",keyword:"pattern",params:{pattern: "^[A-Z0-9_]{2,40}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/documento",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.tipo !== undefined){
if(!(validate83(data.tipo, {instancePath:instancePath+"/tipo",parentData:data,parentDataProperty:"tipo",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data.bytes !== undefined){
let data3 = data.bytes;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/bytes",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 10485760 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/bytes",keyword:"maximum",params:{comparison: "<=", limit: 10485760}});
errors++;
}
if(data3 < 1 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/bytes",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.titulo !== undefined){
let data4 = data.titulo;
if(typeof data4 === "string"){
if(func2(data4) > 160){
(vErrors ??= []).push({instancePath:instancePath+"/titulo",keyword:"maxLength",params:{limit: 160}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/titulo",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.disponible !== undefined){
if(typeof data.disponible !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/disponible",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate85.errors = vErrors;
return errors === 0;
}
validate85.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate86.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.titulo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "titulo"}});
errors++;
}
if(data.by === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "by"}});
errors++;
}
if(data.at === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "at"}});
errors++;
}
if(data.verified === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "verified"}});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "kind") || (key0 === "titulo")) || (key0 === "by")) || (key0 === "at")) || (key0 === "verified"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 === "string"){
if(func2(data0) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"maxLength",params:{limit: 40}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.titulo !== undefined){
let data1 = data.titulo;
if(typeof data1 === "string"){
if(func2(data1) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/titulo",keyword:"maxLength",params:{limit: 200}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/titulo",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.by !== undefined){
if(!(validate38(data.by, {instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
if(data.at !== undefined){
if(!(validate47(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
if(data.verified !== undefined){
if(typeof data.verified !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/verified",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate86.errors = vErrors;
return errors === 0;
}
validate86.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate87.evaluated;
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
if(data.direction === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "direction"}});
errors++;
}
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.titulo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "titulo"}});
errors++;
}
if(data.counterpart === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "counterpart"}});
errors++;
}
if(data.subject === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "subject"}});
errors++;
}
if(data.correlationid === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "correlationid"}});
errors++;
}
if(data.unidad === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "unidad"}});
errors++;
}
if(data.lane === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "lane"}});
errors++;
}
if(data.time === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "time"}});
errors++;
}
if(data.at === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "at"}});
errors++;
}
if(data.attachmentCount === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "attachmentCount"}});
errors++;
}
if(data.estado === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "estado"}});
errors++;
}
if(data.atencion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "atencion"}});
errors++;
}
if(data.seen === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "seen"}});
errors++;
}
if(data.purpose === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "purpose"}});
errors++;
}
if(data.legalbasis === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "legalbasis"}});
errors++;
}
if(data.dataschema === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "dataschema"}});
errors++;
}
if(data.contentschema === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "contentschema"}});
errors++;
}
if(data.content === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "content"}});
errors++;
}
if(data.attachments === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "attachments"}});
errors++;
}
if(data.receipts === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "receipts"}});
errors++;
}
if(data.thread === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "thread"}});
errors++;
}
for(const key0 in data){
if(!(func7.call(schema79.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate35(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data.direction !== undefined){
if(!(validate37(data.direction, {instancePath:instancePath+"/direction",parentData:data,parentDataProperty:"direction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
if(data.type !== undefined){
if(!(validate9(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data.titulo !== undefined){
let data3 = data.titulo;
if(typeof data3 === "string"){
if(func2(data3) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/titulo",keyword:"maxLength",params:{limit: 200}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/titulo",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.counterpart !== undefined){
if(!(validate38(data.counterpart, {instancePath:instancePath+"/counterpart",parentData:data,parentDataProperty:"counterpart",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
if(data.subject !== undefined){
if(!(validate40(data.subject, {instancePath:instancePath+"/subject",parentData:data,parentDataProperty:"subject",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
if(data.correlationid !== undefined){
if(!(validate35(data.correlationid, {instancePath:instancePath+"/correlationid",parentData:data,parentDataProperty:"correlationid",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data.unidad !== undefined){
if(!(validate41(data.unidad, {instancePath:instancePath+"/unidad",parentData:data,parentDataProperty:"unidad",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
if(data.numeroPropio !== undefined){
if(!(validate43(data.numeroPropio, {instancePath:instancePath+"/numeroPropio",parentData:data,parentDataProperty:"numeroPropio",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
if(data.answers !== undefined){
if(!(validate35(data.answers, {instancePath:instancePath+"/answers",parentData:data,parentDataProperty:"answers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data.supersedes !== undefined){
if(!(validate35(data.supersedes, {instancePath:instancePath+"/supersedes",parentData:data,parentDataProperty:"supersedes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data.lane !== undefined){
if(!(validate45(data.lane, {instancePath:instancePath+"/lane",parentData:data,parentDataProperty:"lane",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data.time !== undefined){
if(!(validate47(data.time, {instancePath:instancePath+"/time",parentData:data,parentDataProperty:"time",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
if(data.at !== undefined){
if(!(validate47(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
if(data.official !== undefined){
let data14 = data.official;
if(typeof data14 === "string"){
if(func2(data14) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/official",keyword:"maxLength",params:{limit: 120}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/official",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.officialName !== undefined){
let data15 = data.officialName;
if(typeof data15 === "string"){
if(func2(data15) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/officialName",keyword:"maxLength",params:{limit: 120}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/officialName",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.attachmentCount !== undefined){
let data16 = data.attachmentCount;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
(vErrors ??= []).push({instancePath:instancePath+"/attachmentCount",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 16 || isNaN(data16)){
(vErrors ??= []).push({instancePath:instancePath+"/attachmentCount",keyword:"maximum",params:{comparison: "<=", limit: 16}});
errors++;
}
if(data16 < 0 || isNaN(data16)){
(vErrors ??= []).push({instancePath:instancePath+"/attachmentCount",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.estado !== undefined){
if(!(validate49(data.estado, {instancePath:instancePath+"/estado",parentData:data,parentDataProperty:"estado",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
if(data.rechazo !== undefined){
if(!(validate50(data.rechazo, {instancePath:instancePath+"/rechazo",parentData:data,parentDataProperty:"rechazo",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
}
if(data.observacion !== undefined){
if(!(validate52(data.observacion, {instancePath:instancePath+"/observacion",parentData:data,parentDataProperty:"observacion",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data.atencion !== undefined){
if(!(validate54(data.atencion, {instancePath:instancePath+"/atencion",parentData:data,parentDataProperty:"atencion",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.pendiente !== undefined){
if(!(validate56(data.pendiente, {instancePath:instancePath+"/pendiente",parentData:data,parentDataProperty:"pendiente",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.seen !== undefined){
if(typeof data.seen !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/seen",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.purpose !== undefined){
if(!(validate11(data.purpose, {instancePath:instancePath+"/purpose",parentData:data,parentDataProperty:"purpose",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.legalbasis !== undefined){
if(!(validate13(data.legalbasis, {instancePath:instancePath+"/legalbasis",parentData:data,parentDataProperty:"legalbasis",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data.authorization !== undefined){
let data25 = data.authorization;
if(typeof data25 === "string"){
if(func2(data25) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/authorization",keyword:"maxLength",params:{limit: 64}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/authorization",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.clockbase !== undefined){
if(!(validate47(data.clockbase, {instancePath:instancePath+"/clockbase",parentData:data,parentDataProperty:"clockbase",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
if(data.dataschema !== undefined){
let data27 = data.dataschema;
if(typeof data27 === "string"){
if(func2(data27) > 140){
(vErrors ??= []).push({instancePath:instancePath+"/dataschema",keyword:"maxLength",params:{limit: 140}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dataschema",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.contentschema !== undefined){
let data28 = data.contentschema;
if(typeof data28 === "string"){
if(func2(data28) > 140){
(vErrors ??= []).push({instancePath:instancePath+"/contentschema",keyword:"maxLength",params:{limit: 140}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/contentschema",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.content !== undefined){
if(!(validate75(data.content, {instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if(data.attachments !== undefined){
let data30 = data.attachments;
if(Array.isArray(data30)){
if(data30.length > 16){
(vErrors ??= []).push({instancePath:instancePath+"/attachments",keyword:"maxItems",params:{limit: 16}});
errors++;
}
if(data30.length < 0){
(vErrors ??= []).push({instancePath:instancePath+"/attachments",keyword:"minItems",params:{limit: 0}});
errors++;
}
const len0 = data30.length;
for(let i0=0; i0<len0; i0++){
if(!(validate85(data30[i0], {instancePath:instancePath+"/attachments/" + i0,parentData:data30,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/attachments",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.receipts !== undefined){
let data32 = data.receipts;
if(Array.isArray(data32)){
if(data32.length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/receipts",keyword:"maxItems",params:{limit: 20}});
errors++;
}
if(data32.length < 0){
(vErrors ??= []).push({instancePath:instancePath+"/receipts",keyword:"minItems",params:{limit: 0}});
errors++;
}
const len1 = data32.length;
for(let i1=0; i1<len1; i1++){
if(!(validate86(data32[i1], {instancePath:instancePath+"/receipts/" + i1,parentData:data32,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/receipts",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.thread !== undefined){
let data34 = data.thread;
if(Array.isArray(data34)){
if(data34.length > 500){
(vErrors ??= []).push({instancePath:instancePath+"/thread",keyword:"maxItems",params:{limit: 500}});
errors++;
}
if(data34.length < 0){
(vErrors ??= []).push({instancePath:instancePath+"/thread",keyword:"minItems",params:{limit: 0}});
errors++;
}
const len2 = data34.length;
for(let i2=0; i2<len2; i2++){
if(!(validate57(data34[i2], {instancePath:instancePath+"/thread/" + i2,parentData:data34,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/thread",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}
validate87.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate78.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate87(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
validate78.errors = vErrors;
return errors === 0;
}
validate78.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v12 = validate88;
function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate89.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 36){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern34.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate89.errors = vErrors;
return errors === 0;
}
validate89.evaluated = {"dynamicProps":false,"dynamicItems":false};
function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate88.evaluated;
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
for(const key0 in data){
if(!(key0 === "id")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate89(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate88.errors = vErrors;
return errors === 0;
}
validate88.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v13 = validate90;
const schema91 = {"type":"object","additionalProperties":false,"required":["type","titulo","dataschema","admissible","choosesRecipient","purpose","legalbasis","lane"],"properties":{"type":{"$ref":"urn:valija:contract:bandeja#/$defs/Type"},"titulo":{"type":"string","maxLength":200},"dataschema":{"type":"string","maxLength":140},"admissible":{"type":"boolean"},"motivo":{"$ref":"urn:valija:contract:bandeja#/$defs/Motivo"},"recipient":{"$ref":"urn:valija:contract:bandeja#/$defs/PartyName"},"choosesRecipient":{"type":"boolean"},"purpose":{"$ref":"urn:valija:contract:bandeja#/$defs/Code"},"legalbasis":{"$ref":"urn:valija:contract:bandeja#/$defs/LegalBasis"},"lane":{"$ref":"urn:valija:contract:bandeja#/$defs/Lane"},"reference":{"type":"object","additionalProperties":false,"required":["field","value"],"properties":{"field":{"type":"string","maxLength":60},"value":{"$ref":"urn:valija:contract:bandeja#/$defs/Uuid"}}}}};
function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate92.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "code"}});
errors++;
}
if(data.title === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "title"}});
errors++;
}
if(data.detail === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "detail"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "code") || (key0 === "title")) || (key0 === "detail")) || (key0 === "falta"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.code !== undefined){
let data0 = data.code;
if(typeof data0 === "string"){
if(func2(data0) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/code",keyword:"maxLength",params:{limit: 60}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/code",keyword:"type",params:{type: "string"}});
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
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/title",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.detail !== undefined){
let data2 = data.detail;
if(typeof data2 === "string"){
if(func2(data2) > 1000){
(vErrors ??= []).push({instancePath:instancePath+"/detail",keyword:"maxLength",params:{limit: 1000}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/detail",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.falta !== undefined){
let data3 = data.falta;
if(Array.isArray(data3)){
if(data3.length > 5){
(vErrors ??= []).push({instancePath:instancePath+"/falta",keyword:"maxItems",params:{limit: 5}});
errors++;
}
if(data3.length < 0){
(vErrors ??= []).push({instancePath:instancePath+"/falta",keyword:"minItems",params:{limit: 0}});
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate9(data3[i0], {instancePath:instancePath+"/falta/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/falta",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate92.errors = vErrors;
return errors === 0;
}
validate92.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate93.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.titulo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "titulo"}});
errors++;
}
if(data.dataschema === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "dataschema"}});
errors++;
}
if(data.admissible === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "admissible"}});
errors++;
}
if(data.choosesRecipient === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "choosesRecipient"}});
errors++;
}
if(data.purpose === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "purpose"}});
errors++;
}
if(data.legalbasis === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "legalbasis"}});
errors++;
}
if(data.lane === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "lane"}});
errors++;
}
for(const key0 in data){
if(!(func7.call(schema91.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.type !== undefined){
if(!(validate9(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data.titulo !== undefined){
let data1 = data.titulo;
if(typeof data1 === "string"){
if(func2(data1) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/titulo",keyword:"maxLength",params:{limit: 200}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/titulo",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.dataschema !== undefined){
let data2 = data.dataschema;
if(typeof data2 === "string"){
if(func2(data2) > 140){
(vErrors ??= []).push({instancePath:instancePath+"/dataschema",keyword:"maxLength",params:{limit: 140}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dataschema",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.admissible !== undefined){
if(typeof data.admissible !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/admissible",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.motivo !== undefined){
if(!(validate92(data.motivo, {instancePath:instancePath+"/motivo",parentData:data,parentDataProperty:"motivo",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
}
if(data.recipient !== undefined){
if(!(validate38(data.recipient, {instancePath:instancePath+"/recipient",parentData:data,parentDataProperty:"recipient",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
if(data.choosesRecipient !== undefined){
if(typeof data.choosesRecipient !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/choosesRecipient",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.purpose !== undefined){
if(!(validate11(data.purpose, {instancePath:instancePath+"/purpose",parentData:data,parentDataProperty:"purpose",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.legalbasis !== undefined){
if(!(validate13(data.legalbasis, {instancePath:instancePath+"/legalbasis",parentData:data,parentDataProperty:"legalbasis",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data.lane !== undefined){
if(!(validate45(data.lane, {instancePath:instancePath+"/lane",parentData:data,parentDataProperty:"lane",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data.reference !== undefined){
let data10 = data.reference;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.field === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/reference",keyword:"required",params:{missingProperty: "field"}});
errors++;
}
if(data10.value === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/reference",keyword:"required",params:{missingProperty: "value"}});
errors++;
}
for(const key1 in data10){
if(!((key1 === "field") || (key1 === "value"))){
(vErrors ??= []).push({instancePath:instancePath+"/reference",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data10.field !== undefined){
let data11 = data10.field;
if(typeof data11 === "string"){
if(func2(data11) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/reference/field",keyword:"maxLength",params:{limit: 60}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/reference/field",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data10.value !== undefined){
if(!(validate35(data10.value, {instancePath:instancePath+"/reference/value",parentData:data10,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/reference",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate93.errors = vErrors;
return errors === 0;
}
validate93.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate94.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.message === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "message"}});
errors++;
}
if(data.answers === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "answers"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "message") || (key0 === "answers")) || (key0 === "pendiente"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.message !== undefined){
if(!(validate35(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data.answers !== undefined){
let data1 = data.answers;
if(Array.isArray(data1)){
if(data1.length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/answers",keyword:"maxItems",params:{limit: 20}});
errors++;
}
if(data1.length < 0){
(vErrors ??= []).push({instancePath:instancePath+"/answers",keyword:"minItems",params:{limit: 0}});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate93(data1[i0], {instancePath:instancePath+"/answers/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/answers",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.pendiente !== undefined){
if(!(validate56(data.pendiente, {instancePath:instancePath+"/pendiente",parentData:data,parentDataProperty:"pendiente",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate94.errors = vErrors;
return errors === 0;
}
validate94.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate90.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate94(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
validate90.errors = vErrors;
return errors === 0;
}
validate90.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v14 = validate95;
function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate96.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.content === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "content"}});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "type") || (key0 === "recipient")) || (key0 === "lane")) || (key0 === "authorization")) || (key0 === "content"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.type !== undefined){
if(!(validate9(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data.recipient !== undefined){
if(!(validate4(data.recipient, {instancePath:instancePath+"/recipient",parentData:data,parentDataProperty:"recipient",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
if(data.lane !== undefined){
if(!(validate45(data.lane, {instancePath:instancePath+"/lane",parentData:data,parentDataProperty:"lane",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data.authorization !== undefined){
let data3 = data.authorization;
if(typeof data3 === "string"){
if(func2(data3) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/authorization",keyword:"maxLength",params:{limit: 64}});
errors++;
}
if(!pattern76.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/authorization",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,64}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/authorization",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.content !== undefined){
if(!(validate75(data.content, {instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate96.errors = vErrors;
return errors === 0;
}
validate96.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate95.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate96(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
validate95.errors = vErrors;
return errors === 0;
}
validate95.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v15 = validate97;
function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate98.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.content === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "content"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "content")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.content !== undefined){
if(!(validate75(data.content, {instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate98.errors = vErrors;
return errors === 0;
}
validate98.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate97.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate98(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
validate97.errors = vErrors;
return errors === 0;
}
validate97.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v16 = validate99;
function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate100.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 36){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern34.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate100.errors = vErrors;
return errors === 0;
}
validate100.evaluated = {"dynamicProps":false,"dynamicItems":false};
function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate101.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 43){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 43}});
errors++;
}
if(!pattern80.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{43}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate101.errors = vErrors;
return errors === 0;
}
validate101.evaluated = {"dynamicProps":false,"dynamicItems":false};
function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate99.evaluated;
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
if(data.digest === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "digest"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "digest"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate100(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
}
if(data.digest !== undefined){
if(!(validate101(data.digest, {instancePath:instancePath+"/digest",parentData:data,parentDataProperty:"digest",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate99.errors = vErrors;
return errors === 0;
}
validate99.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v17 = validate102;
const schema103 = {"type":"object","additionalProperties":false,"required":["views"],"properties":{"views":{"type":"array","minItems":0,"maxItems":1000,"items":{"type":"object","additionalProperties":false,"required":["official","what","at"],"properties":{"official":{"type":"string","maxLength":120},"name":{"type":"string","maxLength":120},"what":{"type":"string","enum":["content","attachment","printed"]},"digest":{"$ref":"urn:valija:contract:bandeja#/$defs/Digest"},"at":{"$ref":"urn:valija:contract:bandeja#/$defs/Moment"}}}}}};
function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate104.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.views === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "views"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "views")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.views !== undefined){
let data0 = data.views;
if(Array.isArray(data0)){
if(data0.length > 1000){
(vErrors ??= []).push({instancePath:instancePath+"/views",keyword:"maxItems",params:{limit: 1000}});
errors++;
}
if(data0.length < 0){
(vErrors ??= []).push({instancePath:instancePath+"/views",keyword:"minItems",params:{limit: 0}});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.official === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/views/" + i0,keyword:"required",params:{missingProperty: "official"}});
errors++;
}
if(data1.what === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/views/" + i0,keyword:"required",params:{missingProperty: "what"}});
errors++;
}
if(data1.at === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/views/" + i0,keyword:"required",params:{missingProperty: "at"}});
errors++;
}
for(const key1 in data1){
if(!(((((key1 === "official") || (key1 === "name")) || (key1 === "what")) || (key1 === "digest")) || (key1 === "at"))){
(vErrors ??= []).push({instancePath:instancePath+"/views/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data1.official !== undefined){
let data2 = data1.official;
if(typeof data2 === "string"){
if(func2(data2) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/views/" + i0+"/official",keyword:"maxLength",params:{limit: 120}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/views/" + i0+"/official",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data1.name !== undefined){
let data3 = data1.name;
if(typeof data3 === "string"){
if(func2(data3) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/views/" + i0+"/name",keyword:"maxLength",params:{limit: 120}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/views/" + i0+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data1.what !== undefined){
let data4 = data1.what;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/views/" + i0+"/what",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data4 === "content") || (data4 === "attachment")) || (data4 === "printed"))){
(vErrors ??= []).push({instancePath:instancePath+"/views/" + i0+"/what",keyword:"enum",params:{allowedValues: schema103.properties.views.items.properties.what.enum}});
errors++;
}
}
if(data1.digest !== undefined){
if(!(validate81(data1.digest, {instancePath:instancePath+"/views/" + i0+"/digest",parentData:data1,parentDataProperty:"digest",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
}
if(data1.at !== undefined){
if(!(validate47(data1.at, {instancePath:instancePath+"/views/" + i0+"/at",parentData:data1,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/views/" + i0,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/views",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate104.errors = vErrors;
return errors === 0;
}
validate104.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate102.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate104(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
validate102.errors = vErrors;
return errors === 0;
}
validate102.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v18 = validate105;
function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate106.evaluated;
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
if(data.subject === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "subject"}});
errors++;
}
if(data.unidad === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "unidad"}});
errors++;
}
if(data.messages === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "messages"}});
errors++;
}
if(data.opening === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "opening"}});
errors++;
}
if(data.last === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "last"}});
errors++;
}
if(data.atencion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "atencion"}});
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "subject")) || (key0 === "unidad")) || (key0 === "numeroPropio")) || (key0 === "messages")) || (key0 === "opening")) || (key0 === "last")) || (key0 === "atencion"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate35(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data.subject !== undefined){
if(!(validate40(data.subject, {instancePath:instancePath+"/subject",parentData:data,parentDataProperty:"subject",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
if(data.unidad !== undefined){
if(!(validate41(data.unidad, {instancePath:instancePath+"/unidad",parentData:data,parentDataProperty:"unidad",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
if(data.numeroPropio !== undefined){
if(!(validate43(data.numeroPropio, {instancePath:instancePath+"/numeroPropio",parentData:data,parentDataProperty:"numeroPropio",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
if(data.messages !== undefined){
let data4 = data.messages;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/messages",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1000000 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/messages",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data4 < 1 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/messages",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.opening !== undefined){
if(!(validate57(data.opening, {instancePath:instancePath+"/opening",parentData:data,parentDataProperty:"opening",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.last !== undefined){
if(!(validate47(data.last, {instancePath:instancePath+"/last",parentData:data,parentDataProperty:"last",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
if(data.atencion !== undefined){
if(!(validate54(data.atencion, {instancePath:instancePath+"/atencion",parentData:data,parentDataProperty:"atencion",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate106.errors = vErrors;
return errors === 0;
}
validate106.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate107.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.threads === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "threads"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "threads") || (key0 === "next"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.threads !== undefined){
let data0 = data.threads;
if(Array.isArray(data0)){
if(data0.length > 100){
(vErrors ??= []).push({instancePath:instancePath+"/threads",keyword:"maxItems",params:{limit: 100}});
errors++;
}
if(data0.length < 0){
(vErrors ??= []).push({instancePath:instancePath+"/threads",keyword:"minItems",params:{limit: 0}});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate106(data0[i0], {instancePath:instancePath+"/threads/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/threads",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.next !== undefined){
let data2 = data.next;
if(typeof data2 === "string"){
if(func2(data2) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/next",keyword:"maxLength",params:{limit: 200}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/next",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate107.errors = vErrors;
return errors === 0;
}
validate107.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate105.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate107(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
validate105.errors = vErrors;
return errors === 0;
}
validate105.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v19 = validate108;
function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate109.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 40){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(!pattern30.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,39}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate109.errors = vErrors;
return errors === 0;
}
validate109.evaluated = {"dynamicProps":false,"dynamicItems":false};
function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate110.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 32){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 32}});
errors++;
}
if(!pattern39.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate110.errors = vErrors;
return errors === 0;
}
validate110.evaluated = {"dynamicProps":false,"dynamicItems":false};
function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate111.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "por_hacer") || (data === "en_espera")) || (data === "resuelto"))){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: schema53.enum}});
errors++;
}
validate111.errors = vErrors;
return errors === 0;
}
validate111.evaluated = {"dynamicProps":false,"dynamicItems":false};
function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate108.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "unit") || (key0 === "subject")) || (key0 === "atencion")) || (key0 === "limit")) || (key0 === "cursor"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.unit !== undefined){
if(!(validate109(data.unit, {instancePath:instancePath+"/unit",parentData:data,parentDataProperty:"unit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
}
if(data.subject !== undefined){
if(!(validate110(data.subject, {instancePath:instancePath+"/subject",parentData:data,parentDataProperty:"subject",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
}
if(data.atencion !== undefined){
if(!(validate111(data.atencion, {instancePath:instancePath+"/atencion",parentData:data,parentDataProperty:"atencion",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
}
if(data.limit !== undefined){
let data3 = data.limit;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/limit",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 100 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data3 < 1 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.cursor !== undefined){
let data4 = data.cursor;
if(typeof data4 === "string"){
if(func2(data4) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/cursor",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(func2(data4) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/cursor",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/cursor",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate108.errors = vErrors;
return errors === 0;
}
validate108.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v20 = validate112;
function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate113.evaluated;
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
if(data.name === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "name"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate41(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func2(data1) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 120}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate113.errors = vErrors;
return errors === 0;
}
validate113.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate114.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "from"}});
errors++;
}
if(data.to === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "to"}});
errors++;
}
if(data.official === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "official"}});
errors++;
}
if(data.reason === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
if(data.at === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "at"}});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "from") || (key0 === "to")) || (key0 === "official")) || (key0 === "name")) || (key0 === "reason")) || (key0 === "at"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.from !== undefined){
if(!(validate113(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
}
if(data.to !== undefined){
if(!(validate113(data.to, {instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
}
if(data.official !== undefined){
let data2 = data.official;
if(typeof data2 === "string"){
if(func2(data2) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/official",keyword:"maxLength",params:{limit: 120}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/official",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.name !== undefined){
let data3 = data.name;
if(typeof data3 === "string"){
if(func2(data3) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 120}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.reason !== undefined){
let data4 = data.reason;
if(typeof data4 === "string"){
if(func2(data4) > 500){
(vErrors ??= []).push({instancePath:instancePath+"/reason",keyword:"maxLength",params:{limit: 500}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/reason",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.at !== undefined){
if(!(validate47(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate114.errors = vErrors;
return errors === 0;
}
validate114.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate115.evaluated;
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
if(data.subject === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "subject"}});
errors++;
}
if(data.unidad === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "unidad"}});
errors++;
}
if(data.messages === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "messages"}});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "subject")) || (key0 === "unidad")) || (key0 === "numeroPropio")) || (key0 === "messages")) || (key0 === "moves"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate35(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data.subject !== undefined){
if(!(validate40(data.subject, {instancePath:instancePath+"/subject",parentData:data,parentDataProperty:"subject",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
if(data.unidad !== undefined){
if(!(validate41(data.unidad, {instancePath:instancePath+"/unidad",parentData:data,parentDataProperty:"unidad",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
if(data.numeroPropio !== undefined){
if(!(validate43(data.numeroPropio, {instancePath:instancePath+"/numeroPropio",parentData:data,parentDataProperty:"numeroPropio",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
if(data.messages !== undefined){
let data4 = data.messages;
if(Array.isArray(data4)){
if(data4.length > 500){
(vErrors ??= []).push({instancePath:instancePath+"/messages",keyword:"maxItems",params:{limit: 500}});
errors++;
}
if(data4.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/messages",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate57(data4[i0], {instancePath:instancePath+"/messages/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/messages",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.moves !== undefined){
let data6 = data.moves;
if(Array.isArray(data6)){
if(data6.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/moves",keyword:"maxItems",params:{limit: 50}});
errors++;
}
if(data6.length < 0){
(vErrors ??= []).push({instancePath:instancePath+"/moves",keyword:"minItems",params:{limit: 0}});
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!(validate114(data6[i1], {instancePath:instancePath+"/moves/" + i1,parentData:data6,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/moves",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate115.errors = vErrors;
return errors === 0;
}
validate115.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate112.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate115(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
validate112.errors = vErrors;
return errors === 0;
}
validate112.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v21 = validate116;
function validate117(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate117.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.digest === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "digest"}});
errors++;
}
if(data.tipo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "tipo"}});
errors++;
}
if(data.bytes === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "bytes"}});
errors++;
}
if(data.until === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "until"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "digest") || (key0 === "tipo")) || (key0 === "bytes")) || (key0 === "until"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.digest !== undefined){
if(!(validate81(data.digest, {instancePath:instancePath+"/digest",parentData:data,parentDataProperty:"digest",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
}
if(data.tipo !== undefined){
if(!(validate83(data.tipo, {instancePath:instancePath+"/tipo",parentData:data,parentDataProperty:"tipo",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data.bytes !== undefined){
let data2 = data.bytes;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/bytes",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 10485760 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/bytes",keyword:"maximum",params:{comparison: "<=", limit: 10485760}});
errors++;
}
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/bytes",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.until !== undefined){
if(!(validate47(data.until, {instancePath:instancePath+"/until",parentData:data,parentDataProperty:"until",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate117.errors = vErrors;
return errors === 0;
}
validate117.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate116.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate117(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
validate116.errors = vErrors;
return errors === 0;
}
validate116.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v22 = validate118;
const schema119 = {"type":"string","enum":["lectura","tramitacion","jefatura"]};
function validate120(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate120.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "lectura") || (data === "tramitacion")) || (data === "jefatura"))){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: schema119.enum}});
errors++;
}
validate120.errors = vErrors;
return errors === 0;
}
validate120.evaluated = {"dynamicProps":false,"dynamicItems":false};
function validate121(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate121.evaluated;
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
if(data.name === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.roles === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "roles"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "name")) || (key0 === "roles"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate41(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func2(data1) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 120}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.roles !== undefined){
let data2 = data.roles;
if(Array.isArray(data2)){
if(data2.length > 3){
(vErrors ??= []).push({instancePath:instancePath+"/roles",keyword:"maxItems",params:{limit: 3}});
errors++;
}
if(data2.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/roles",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate120(data2[i0], {instancePath:instancePath+"/roles/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/roles",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate121.errors = vErrors;
return errors === 0;
}
validate121.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate122(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate122.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.institution === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "institution"}});
errors++;
}
if(data.person === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "person"}});
errors++;
}
if(data.units === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "units"}});
errors++;
}
if(data.sinceAt === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "sinceAt"}});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "institution") || (key0 === "person")) || (key0 === "units")) || (key0 === "sinceAt")) || (key0 === "allUnits"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.institution !== undefined){
if(!(validate5(data.institution, {instancePath:instancePath+"/institution",parentData:data,parentDataProperty:"institution",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data.person !== undefined){
let data1 = data.person;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.name === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/person",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
for(const key1 in data1){
if(!(key1 === "name")){
(vErrors ??= []).push({instancePath:instancePath+"/person",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data1.name !== undefined){
let data2 = data1.name;
if(typeof data2 === "string"){
if(func2(data2) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/person/name",keyword:"maxLength",params:{limit: 120}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/person/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/person",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.units !== undefined){
let data3 = data.units;
if(Array.isArray(data3)){
if(data3.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/units",keyword:"maxItems",params:{limit: 50}});
errors++;
}
if(data3.length < 0){
(vErrors ??= []).push({instancePath:instancePath+"/units",keyword:"minItems",params:{limit: 0}});
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate121(data3[i0], {instancePath:instancePath+"/units/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/units",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.sinceAt !== undefined){
if(!(validate47(data.sinceAt, {instancePath:instancePath+"/sinceAt",parentData:data,parentDataProperty:"sinceAt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
if(data.allUnits !== undefined){
let data6 = data.allUnits;
if(Array.isArray(data6)){
if(data6.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/allUnits",keyword:"maxItems",params:{limit: 50}});
errors++;
}
if(data6.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/allUnits",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!(validate113(data6[i1], {instancePath:instancePath+"/allUnits/" + i1,parentData:data6,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/allUnits",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate122.errors = vErrors;
return errors === 0;
}
validate122.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate118.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate122(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
validate118.errors = vErrors;
return errors === 0;
}
validate118.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v23 = validate123;
const schema124 = {"type":"object","additionalProperties":false,"required":["message","thread","type","titulo","unidad","official","what","at"],"properties":{"message":{"$ref":"urn:valija:contract:bandeja#/$defs/Uuid"},"thread":{"$ref":"urn:valija:contract:bandeja#/$defs/Uuid"},"type":{"$ref":"urn:valija:contract:bandeja#/$defs/Type"},"titulo":{"type":"string","maxLength":200},"unidad":{"$ref":"urn:valija:contract:bandeja#/$defs/UnitId"},"official":{"type":"string","maxLength":120},"name":{"type":"string","maxLength":120},"what":{"type":"string","enum":["content","attachment","printed"]},"digest":{"$ref":"urn:valija:contract:bandeja#/$defs/Digest"},"at":{"$ref":"urn:valija:contract:bandeja#/$defs/Moment"}}};
function validate125(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate125.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.message === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "message"}});
errors++;
}
if(data.thread === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "thread"}});
errors++;
}
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.titulo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "titulo"}});
errors++;
}
if(data.unidad === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "unidad"}});
errors++;
}
if(data.official === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "official"}});
errors++;
}
if(data.what === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "what"}});
errors++;
}
if(data.at === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "at"}});
errors++;
}
for(const key0 in data){
if(!(func7.call(schema124.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.message !== undefined){
if(!(validate35(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data.thread !== undefined){
if(!(validate35(data.thread, {instancePath:instancePath+"/thread",parentData:data,parentDataProperty:"thread",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data.type !== undefined){
if(!(validate9(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data.titulo !== undefined){
let data3 = data.titulo;
if(typeof data3 === "string"){
if(func2(data3) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/titulo",keyword:"maxLength",params:{limit: 200}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/titulo",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.unidad !== undefined){
if(!(validate41(data.unidad, {instancePath:instancePath+"/unidad",parentData:data,parentDataProperty:"unidad",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
if(data.official !== undefined){
let data5 = data.official;
if(typeof data5 === "string"){
if(func2(data5) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/official",keyword:"maxLength",params:{limit: 120}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/official",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.name !== undefined){
let data6 = data.name;
if(typeof data6 === "string"){
if(func2(data6) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 120}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.what !== undefined){
let data7 = data.what;
if(typeof data7 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/what",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data7 === "content") || (data7 === "attachment")) || (data7 === "printed"))){
(vErrors ??= []).push({instancePath:instancePath+"/what",keyword:"enum",params:{allowedValues: schema124.properties.what.enum}});
errors++;
}
}
if(data.digest !== undefined){
if(!(validate81(data.digest, {instancePath:instancePath+"/digest",parentData:data,parentDataProperty:"digest",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
}
if(data.at !== undefined){
if(!(validate47(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate125.errors = vErrors;
return errors === 0;
}
validate125.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate126(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate126.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.views === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "views"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "views") || (key0 === "next"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.views !== undefined){
let data0 = data.views;
if(Array.isArray(data0)){
if(data0.length > 100){
(vErrors ??= []).push({instancePath:instancePath+"/views",keyword:"maxItems",params:{limit: 100}});
errors++;
}
if(data0.length < 0){
(vErrors ??= []).push({instancePath:instancePath+"/views",keyword:"minItems",params:{limit: 0}});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate125(data0[i0], {instancePath:instancePath+"/views/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/views",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.next !== undefined){
let data2 = data.next;
if(typeof data2 === "string"){
if(func2(data2) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/next",keyword:"maxLength",params:{limit: 200}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/next",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate126.errors = vErrors;
return errors === 0;
}
validate126.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate123.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate126(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
validate123.errors = vErrors;
return errors === 0;
}
validate123.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v24 = validate127;
function validate128(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate128.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 40){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(!pattern30.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,39}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate128.errors = vErrors;
return errors === 0;
}
validate128.evaluated = {"dynamicProps":false,"dynamicItems":false};
function validate129(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate129.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 36){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern34.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate129.errors = vErrors;
return errors === 0;
}
validate129.evaluated = {"dynamicProps":false,"dynamicItems":false};
function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate130.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 35){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats46(data))){
(vErrors ??= []).push({instancePath,keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate130.errors = vErrors;
return errors === 0;
}
validate130.evaluated = {"dynamicProps":false,"dynamicItems":false};
function validate127(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate127.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "unit") || (key0 === "official")) || (key0 === "message")) || (key0 === "from")) || (key0 === "to")) || (key0 === "limit")) || (key0 === "cursor"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.unit !== undefined){
if(!(validate128(data.unit, {instancePath:instancePath+"/unit",parentData:data,parentDataProperty:"unit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
}
if(data.official !== undefined){
let data1 = data.official;
if(typeof data1 === "string"){
if(func2(data1) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/official",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func2(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/official",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/official",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.message !== undefined){
if(!(validate129(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
if(data.from !== undefined){
if(!(validate130(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
}
if(data.to !== undefined){
if(!(validate130(data.to, {instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
}
if(data.limit !== undefined){
let data5 = data.limit;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/limit",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 100 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data5 < 1 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.cursor !== undefined){
let data6 = data.cursor;
if(typeof data6 === "string"){
if(func2(data6) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/cursor",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(func2(data6) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/cursor",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/cursor",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate127.errors = vErrors;
return errors === 0;
}
validate127.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v25 = validate131;
function validate132(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate132.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.unit === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "unit"}});
errors++;
}
if(data.reason === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "unit") || (key0 === "reason"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.unit !== undefined){
if(!(validate41(data.unit, {instancePath:instancePath+"/unit",parentData:data,parentDataProperty:"unit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
if(data.reason !== undefined){
let data1 = data.reason;
if(typeof data1 === "string"){
if(func2(data1) > 500){
(vErrors ??= []).push({instancePath:instancePath+"/reason",keyword:"maxLength",params:{limit: 500}});
errors++;
}
if(func2(data1) < 5){
(vErrors ??= []).push({instancePath:instancePath+"/reason",keyword:"minLength",params:{limit: 5}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/reason",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate132.errors = vErrors;
return errors === 0;
}
validate132.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate131(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate131.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate132(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
validate131.errors = vErrors;
return errors === 0;
}
validate131.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v26 = validate133;
function validate134(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate134.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.numero === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "numero"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "numero")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.numero !== undefined){
if(!(validate43(data.numero, {instancePath:instancePath+"/numero",parentData:data,parentDataProperty:"numero",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate134.errors = vErrors;
return errors === 0;
}
validate134.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate133(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate133.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate134(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
validate133.errors = vErrors;
return errors === 0;
}
validate133.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v27 = validate135;
const pattern136 = new RegExp("\\S", "u");
function validate137(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate137.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.text === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "text"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "text") || (key0 === "unit"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.text !== undefined){
let data0 = data.text;
if(typeof data0 === "string"){
if(func2(data0) > 100){
(vErrors ??= []).push({instancePath:instancePath+"/text",keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(func2(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/text",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern136.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/text",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/text",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.unit !== undefined){
if(!(validate41(data.unit, {instancePath:instancePath+"/unit",parentData:data,parentDataProperty:"unit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate137.errors = vErrors;
return errors === 0;
}
validate137.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate135(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate135.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate137(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
validate135.errors = vErrors;
return errors === 0;
}
validate135.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v28 = validate138;
const schema139 = {"type":"object","additionalProperties":false,"required":["type","titulo","proposito","description","dataschema","lane","recipients"],"properties":{"type":{"$ref":"urn:valija:contract:bandeja#/$defs/Type"},"titulo":{"type":"string","maxLength":200},"proposito":{"type":"string","maxLength":200},"description":{"type":"string","maxLength":2000},"dataschema":{"type":"string","maxLength":140},"lane":{"type":"string","enum":["normal","urgent","either"]},"recipients":{"type":"integer","minimum":0,"maximum":500}}};
function validate140(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate140.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.titulo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "titulo"}});
errors++;
}
if(data.proposito === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "proposito"}});
errors++;
}
if(data.description === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "description"}});
errors++;
}
if(data.dataschema === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "dataschema"}});
errors++;
}
if(data.lane === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "lane"}});
errors++;
}
if(data.recipients === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "recipients"}});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "type") || (key0 === "titulo")) || (key0 === "proposito")) || (key0 === "description")) || (key0 === "dataschema")) || (key0 === "lane")) || (key0 === "recipients"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.type !== undefined){
if(!(validate9(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data.titulo !== undefined){
let data1 = data.titulo;
if(typeof data1 === "string"){
if(func2(data1) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/titulo",keyword:"maxLength",params:{limit: 200}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/titulo",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.proposito !== undefined){
let data2 = data.proposito;
if(typeof data2 === "string"){
if(func2(data2) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/proposito",keyword:"maxLength",params:{limit: 200}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/proposito",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.description !== undefined){
let data3 = data.description;
if(typeof data3 === "string"){
if(func2(data3) > 2000){
(vErrors ??= []).push({instancePath:instancePath+"/description",keyword:"maxLength",params:{limit: 2000}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.dataschema !== undefined){
let data4 = data.dataschema;
if(typeof data4 === "string"){
if(func2(data4) > 140){
(vErrors ??= []).push({instancePath:instancePath+"/dataschema",keyword:"maxLength",params:{limit: 140}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dataschema",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.lane !== undefined){
let data5 = data.lane;
if(typeof data5 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/lane",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data5 === "normal") || (data5 === "urgent")) || (data5 === "either"))){
(vErrors ??= []).push({instancePath:instancePath+"/lane",keyword:"enum",params:{allowedValues: schema139.properties.lane.enum}});
errors++;
}
}
if(data.recipients !== undefined){
let data6 = data.recipients;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/recipients",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 500 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/recipients",keyword:"maximum",params:{comparison: "<=", limit: 500}});
errors++;
}
if(data6 < 0 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/recipients",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate140.errors = vErrors;
return errors === 0;
}
validate140.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate141(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate141.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.types === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "types"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "types")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.types !== undefined){
let data0 = data.types;
if(Array.isArray(data0)){
if(data0.length > 100){
(vErrors ??= []).push({instancePath:instancePath+"/types",keyword:"maxItems",params:{limit: 100}});
errors++;
}
if(data0.length < 0){
(vErrors ??= []).push({instancePath:instancePath+"/types",keyword:"minItems",params:{limit: 0}});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate140(data0[i0], {instancePath:instancePath+"/types/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/types",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate141.errors = vErrors;
return errors === 0;
}
validate141.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate138(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate138.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate141(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
validate138.errors = vErrors;
return errors === 0;
}
validate138.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v29 = validate142;
function validate143(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate143.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.party === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "party"}});
errors++;
}
if(data.eligible === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "eligible"}});
errors++;
}
if(data.motivos === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "motivos"}});
errors++;
}
if(data.lane === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "lane"}});
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "party") || (key0 === "programme")) || (key0 === "programmeName")) || (key0 === "eligible")) || (key0 === "motivos")) || (key0 === "lane")) || (key0 === "purpose")) || (key0 === "legalbasis"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.party !== undefined){
if(!(validate5(data.party, {instancePath:instancePath+"/party",parentData:data,parentDataProperty:"party",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data.programme !== undefined){
let data1 = data.programme;
if(typeof data1 === "string"){
if(func2(data1) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/programme",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(!pattern26.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/programme",keyword:"pattern",params:{pattern: "^[A-Z0-9_]{2,60}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/programme",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.programmeName !== undefined){
let data2 = data.programmeName;
if(typeof data2 === "string"){
if(func2(data2) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/programmeName",keyword:"maxLength",params:{limit: 200}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/programmeName",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.eligible !== undefined){
if(typeof data.eligible !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/eligible",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.motivos !== undefined){
let data4 = data.motivos;
if(Array.isArray(data4)){
if(data4.length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/motivos",keyword:"maxItems",params:{limit: 20}});
errors++;
}
if(data4.length < 0){
(vErrors ??= []).push({instancePath:instancePath+"/motivos",keyword:"minItems",params:{limit: 0}});
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(func2(data5) > 300){
(vErrors ??= []).push({instancePath:instancePath+"/motivos/" + i0,keyword:"maxLength",params:{limit: 300}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/motivos/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/motivos",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.lane !== undefined){
if(!(validate45(data.lane, {instancePath:instancePath+"/lane",parentData:data,parentDataProperty:"lane",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data.purpose !== undefined){
if(!(validate11(data.purpose, {instancePath:instancePath+"/purpose",parentData:data,parentDataProperty:"purpose",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.legalbasis !== undefined){
if(!(validate13(data.legalbasis, {instancePath:instancePath+"/legalbasis",parentData:data,parentDataProperty:"legalbasis",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate143.errors = vErrors;
return errors === 0;
}
validate143.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate144(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate144.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.candidates === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "candidates"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "candidates")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.candidates !== undefined){
let data0 = data.candidates;
if(Array.isArray(data0)){
if(data0.length > 500){
(vErrors ??= []).push({instancePath:instancePath+"/candidates",keyword:"maxItems",params:{limit: 500}});
errors++;
}
if(data0.length < 0){
(vErrors ??= []).push({instancePath:instancePath+"/candidates",keyword:"minItems",params:{limit: 0}});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate143(data0[i0], {instancePath:instancePath+"/candidates/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/candidates",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate144.errors = vErrors;
return errors === 0;
}
validate144.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate142(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate142.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate144(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
validate142.errors = vErrors;
return errors === 0;
}
validate142.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v30 = validate145;
function validate146(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate146.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.content === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "content"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "content"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.type !== undefined){
if(!(validate9(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data.content !== undefined){
if(!(validate75(data.content, {instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate146.errors = vErrors;
return errors === 0;
}
validate146.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate145(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate145.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate146(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
errors = vErrors.length;
}
validate145.errors = vErrors;
return errors === 0;
}
validate145.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v31 = validate147;
const schema148 = {"type":"object","additionalProperties":false,"required":["id","kind","type","unit","titulo","rev","savedAt","until"],"properties":{"id":{"$ref":"urn:valija:contract:bandeja#/$defs/DraftId"},"kind":{"$ref":"urn:valija:contract:bandeja#/$defs/DraftKind"},"type":{"$ref":"urn:valija:contract:bandeja#/$defs/Type"},"unit":{"$ref":"urn:valija:contract:bandeja#/$defs/UnitId"},"answers":{"$ref":"urn:valija:contract:bandeja#/$defs/Uuid"},"recipient":{"$ref":"urn:valija:contract:bandeja#/$defs/Urn"},"programme":{"type":"string","pattern":"^[A-Z0-9_]{2,60}$","maxLength":60},"subject":{"$ref":"urn:valija:contract:bandeja#/$defs/Subject"},"lane":{"$ref":"urn:valija:contract:bandeja#/$defs/Lane"},"step":{"type":"integer","minimum":0,"maximum":100},"titulo":{"type":"string","maxLength":200},"rev":{"type":"integer","minimum":1,"maximum":1000000000},"savedAt":{"$ref":"urn:valija:contract:bandeja#/$defs/Moment"},"until":{"$ref":"urn:valija:contract:bandeja#/$defs/Moment"}}};
function validate149(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate149.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 36){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern34.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate149.errors = vErrors;
return errors === 0;
}
validate149.evaluated = {"dynamicProps":false,"dynamicItems":false};
const schema150 = {"type":"string","enum":["new","answer","correction"]};
function validate151(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate151.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "new") || (data === "answer")) || (data === "correction"))){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: schema150.enum}});
errors++;
}
validate151.errors = vErrors;
return errors === 0;
}
validate151.evaluated = {"dynamicProps":false,"dynamicItems":false};
function validate152(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate152.evaluated;
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
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.unit === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "unit"}});
errors++;
}
if(data.titulo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "titulo"}});
errors++;
}
if(data.rev === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "rev"}});
errors++;
}
if(data.savedAt === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "savedAt"}});
errors++;
}
if(data.until === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "until"}});
errors++;
}
for(const key0 in data){
if(!(func7.call(schema148.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate149(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
if(!(validate151(data.kind, {instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"kind",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
errors = vErrors.length;
}
}
if(data.type !== undefined){
if(!(validate9(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data.unit !== undefined){
if(!(validate41(data.unit, {instancePath:instancePath+"/unit",parentData:data,parentDataProperty:"unit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
if(data.answers !== undefined){
if(!(validate35(data.answers, {instancePath:instancePath+"/answers",parentData:data,parentDataProperty:"answers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data.recipient !== undefined){
if(!(validate4(data.recipient, {instancePath:instancePath+"/recipient",parentData:data,parentDataProperty:"recipient",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
if(data.programme !== undefined){
let data6 = data.programme;
if(typeof data6 === "string"){
if(func2(data6) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/programme",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(!pattern26.test(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/programme",keyword:"pattern",params:{pattern: "^[A-Z0-9_]{2,60}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/programme",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.subject !== undefined){
if(!(validate40(data.subject, {instancePath:instancePath+"/subject",parentData:data,parentDataProperty:"subject",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
if(data.lane !== undefined){
if(!(validate45(data.lane, {instancePath:instancePath+"/lane",parentData:data,parentDataProperty:"lane",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data.step !== undefined){
let data9 = data.step;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
(vErrors ??= []).push({instancePath:instancePath+"/step",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 100 || isNaN(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/step",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data9 < 0 || isNaN(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/step",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.titulo !== undefined){
let data10 = data.titulo;
if(typeof data10 === "string"){
if(func2(data10) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/titulo",keyword:"maxLength",params:{limit: 200}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/titulo",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.rev !== undefined){
let data11 = data.rev;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
(vErrors ??= []).push({instancePath:instancePath+"/rev",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 1000000000 || isNaN(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/rev",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}});
errors++;
}
if(data11 < 1 || isNaN(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/rev",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.savedAt !== undefined){
if(!(validate47(data.savedAt, {instancePath:instancePath+"/savedAt",parentData:data,parentDataProperty:"savedAt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
if(data.until !== undefined){
if(!(validate47(data.until, {instancePath:instancePath+"/until",parentData:data,parentDataProperty:"until",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate152.errors = vErrors;
return errors === 0;
}
validate152.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate153(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate153.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.drafts === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "drafts"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "drafts")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.drafts !== undefined){
let data0 = data.drafts;
if(Array.isArray(data0)){
if(data0.length > 200){
(vErrors ??= []).push({instancePath:instancePath+"/drafts",keyword:"maxItems",params:{limit: 200}});
errors++;
}
if(data0.length < 0){
(vErrors ??= []).push({instancePath:instancePath+"/drafts",keyword:"minItems",params:{limit: 0}});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate152(data0[i0], {instancePath:instancePath+"/drafts/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/drafts",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate153.errors = vErrors;
return errors === 0;
}
validate153.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate147(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate147.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate153(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
errors = vErrors.length;
}
validate147.errors = vErrors;
return errors === 0;
}
validate147.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v32 = validate154;
const schema155 = {"type":"object","additionalProperties":false,"required":["id","kind","type","unit","titulo","content","rev","savedAt","until"],"properties":{"id":{"$ref":"urn:valija:contract:bandeja#/$defs/DraftId"},"kind":{"$ref":"urn:valija:contract:bandeja#/$defs/DraftKind"},"type":{"$ref":"urn:valija:contract:bandeja#/$defs/Type"},"unit":{"$ref":"urn:valija:contract:bandeja#/$defs/UnitId"},"answers":{"$ref":"urn:valija:contract:bandeja#/$defs/Uuid"},"recipient":{"$ref":"urn:valija:contract:bandeja#/$defs/Urn"},"programme":{"type":"string","pattern":"^[A-Z0-9_]{2,60}$","maxLength":60},"subject":{"$ref":"urn:valija:contract:bandeja#/$defs/Subject"},"lane":{"$ref":"urn:valija:contract:bandeja#/$defs/Lane"},"step":{"type":"integer","minimum":0,"maximum":100},"titulo":{"type":"string","maxLength":200},"content":{"$ref":"urn:valija:contract:bandeja#/$defs/Content"},"rev":{"type":"integer","minimum":1,"maximum":1000000000},"savedAt":{"$ref":"urn:valija:contract:bandeja#/$defs/Moment"},"until":{"$ref":"urn:valija:contract:bandeja#/$defs/Moment"}}};
function validate156(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate156.evaluated;
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
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.unit === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "unit"}});
errors++;
}
if(data.titulo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "titulo"}});
errors++;
}
if(data.content === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "content"}});
errors++;
}
if(data.rev === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "rev"}});
errors++;
}
if(data.savedAt === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "savedAt"}});
errors++;
}
if(data.until === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "until"}});
errors++;
}
for(const key0 in data){
if(!(func7.call(schema155.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate149(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
if(!(validate151(data.kind, {instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"kind",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
errors = vErrors.length;
}
}
if(data.type !== undefined){
if(!(validate9(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data.unit !== undefined){
if(!(validate41(data.unit, {instancePath:instancePath+"/unit",parentData:data,parentDataProperty:"unit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
if(data.answers !== undefined){
if(!(validate35(data.answers, {instancePath:instancePath+"/answers",parentData:data,parentDataProperty:"answers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data.recipient !== undefined){
if(!(validate4(data.recipient, {instancePath:instancePath+"/recipient",parentData:data,parentDataProperty:"recipient",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
if(data.programme !== undefined){
let data6 = data.programme;
if(typeof data6 === "string"){
if(func2(data6) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/programme",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(!pattern26.test(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/programme",keyword:"pattern",params:{pattern: "^[A-Z0-9_]{2,60}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/programme",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.subject !== undefined){
if(!(validate40(data.subject, {instancePath:instancePath+"/subject",parentData:data,parentDataProperty:"subject",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
if(data.lane !== undefined){
if(!(validate45(data.lane, {instancePath:instancePath+"/lane",parentData:data,parentDataProperty:"lane",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data.step !== undefined){
let data9 = data.step;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
(vErrors ??= []).push({instancePath:instancePath+"/step",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 100 || isNaN(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/step",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data9 < 0 || isNaN(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/step",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.titulo !== undefined){
let data10 = data.titulo;
if(typeof data10 === "string"){
if(func2(data10) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/titulo",keyword:"maxLength",params:{limit: 200}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/titulo",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.content !== undefined){
if(!(validate75(data.content, {instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if(data.rev !== undefined){
let data12 = data.rev;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
(vErrors ??= []).push({instancePath:instancePath+"/rev",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 1000000000 || isNaN(data12)){
(vErrors ??= []).push({instancePath:instancePath+"/rev",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}});
errors++;
}
if(data12 < 1 || isNaN(data12)){
(vErrors ??= []).push({instancePath:instancePath+"/rev",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.savedAt !== undefined){
if(!(validate47(data.savedAt, {instancePath:instancePath+"/savedAt",parentData:data,parentDataProperty:"savedAt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
if(data.until !== undefined){
if(!(validate47(data.until, {instancePath:instancePath+"/until",parentData:data,parentDataProperty:"until",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate156.errors = vErrors;
return errors === 0;
}
validate156.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate157(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate157.evaluated;
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
if(data.sent === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "sent"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "sent"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate149(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
}
if(data.sent !== undefined){
if(!(validate35(data.sent, {instancePath:instancePath+"/sent",parentData:data,parentDataProperty:"sent",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate157.errors = vErrors;
return errors === 0;
}
validate157.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate154(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate154.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate156(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
var props0 = true;
}
const _errs2 = errors;
if(!(validate157(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
if(props0 !== true){
props0 = true;
}
}
}
if(!valid0){
(vErrors ??= []).push({instancePath,keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate154.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate154.evaluated = {"dynamicProps":true,"dynamicItems":false};
export const v33 = validate158;
function validate159(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate159.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 36){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern34.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate159.errors = vErrors;
return errors === 0;
}
validate159.evaluated = {"dynamicProps":false,"dynamicItems":false};
function validate158(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate158.evaluated;
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
for(const key0 in data){
if(!(key0 === "id")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate159(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate158.errors = vErrors;
return errors === 0;
}
validate158.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v34 = validate160;
function validate161(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate161.evaluated;
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
if(data.rev === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "rev"}});
errors++;
}
if(data.savedAt === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "savedAt"}});
errors++;
}
if(data.until === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "until"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "rev")) || (key0 === "savedAt")) || (key0 === "until"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate149(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
}
if(data.rev !== undefined){
let data1 = data.rev;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/rev",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000000000 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/rev",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}});
errors++;
}
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/rev",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.savedAt !== undefined){
if(!(validate47(data.savedAt, {instancePath:instancePath+"/savedAt",parentData:data,parentDataProperty:"savedAt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
if(data.until !== undefined){
if(!(validate47(data.until, {instancePath:instancePath+"/until",parentData:data,parentDataProperty:"until",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate161.errors = vErrors;
return errors === 0;
}
validate161.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate160(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate160.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate161(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
errors = vErrors.length;
}
validate160.errors = vErrors;
return errors === 0;
}
validate160.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v35 = validate162;
const schema163 = {"type":"object","additionalProperties":false,"required":["kind","type","content","rev"],"properties":{"kind":{"$ref":"urn:valija:contract:bandeja#/$defs/DraftKind"},"type":{"$ref":"urn:valija:contract:bandeja#/$defs/Type"},"unit":{"$ref":"urn:valija:contract:bandeja#/$defs/UnitId"},"answers":{"$ref":"urn:valija:contract:bandeja#/$defs/Uuid"},"recipient":{"$ref":"urn:valija:contract:bandeja#/$defs/Urn"},"programme":{"type":"string","pattern":"^[A-Z0-9_]{2,60}$","maxLength":60},"subject":{"$ref":"urn:valija:contract:bandeja#/$defs/Subject"},"lane":{"$ref":"urn:valija:contract:bandeja#/$defs/Lane"},"step":{"type":"integer","minimum":0,"maximum":100},"content":{"$ref":"urn:valija:contract:bandeja#/$defs/Content"},"rev":{"type":"integer","minimum":0,"maximum":1000000000}}};
function validate164(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate164.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.content === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "content"}});
errors++;
}
if(data.rev === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "rev"}});
errors++;
}
for(const key0 in data){
if(!(func7.call(schema163.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.kind !== undefined){
if(!(validate151(data.kind, {instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"kind",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
errors = vErrors.length;
}
}
if(data.type !== undefined){
if(!(validate9(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data.unit !== undefined){
if(!(validate41(data.unit, {instancePath:instancePath+"/unit",parentData:data,parentDataProperty:"unit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
if(data.answers !== undefined){
if(!(validate35(data.answers, {instancePath:instancePath+"/answers",parentData:data,parentDataProperty:"answers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data.recipient !== undefined){
if(!(validate4(data.recipient, {instancePath:instancePath+"/recipient",parentData:data,parentDataProperty:"recipient",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
if(data.programme !== undefined){
let data5 = data.programme;
if(typeof data5 === "string"){
if(func2(data5) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/programme",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(!pattern26.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/programme",keyword:"pattern",params:{pattern: "^[A-Z0-9_]{2,60}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/programme",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.subject !== undefined){
if(!(validate40(data.subject, {instancePath:instancePath+"/subject",parentData:data,parentDataProperty:"subject",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
if(data.lane !== undefined){
if(!(validate45(data.lane, {instancePath:instancePath+"/lane",parentData:data,parentDataProperty:"lane",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data.step !== undefined){
let data8 = data.step;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
(vErrors ??= []).push({instancePath:instancePath+"/step",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 100 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/step",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data8 < 0 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/step",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.content !== undefined){
if(!(validate75(data.content, {instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if(data.rev !== undefined){
let data10 = data.rev;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
(vErrors ??= []).push({instancePath:instancePath+"/rev",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 1000000000 || isNaN(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/rev",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}});
errors++;
}
if(data10 < 0 || isNaN(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/rev",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate164.errors = vErrors;
return errors === 0;
}
validate164.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate162(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate162.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate164(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
errors = vErrors.length;
}
validate162.errors = vErrors;
return errors === 0;
}
validate162.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v36 = validate165;
const schema166 = {"type":"object","additionalProperties":false,"required":["message","thread","unidad","subject","solicitante","subcategoria","condicionEtaria","lane","recibida","vencido","faltan","estado","seen"],"properties":{"message":{"$ref":"urn:valija:contract:bandeja#/$defs/Uuid"},"thread":{"$ref":"urn:valija:contract:bandeja#/$defs/Uuid"},"unidad":{"$ref":"urn:valija:contract:bandeja#/$defs/UnitId"},"numeroPropio":{"$ref":"urn:valija:contract:bandeja#/$defs/NumeroPropio"},"subject":{"$ref":"urn:valija:contract:bandeja#/$defs/Subject"},"solicitante":{"$ref":"urn:valija:contract:bandeja#/$defs/PartyName"},"subcategoria":{"$ref":"urn:valija:contract:bandeja#/$defs/Subcategoria"},"condicionEtaria":{"$ref":"urn:valija:contract:bandeja#/$defs/CondicionEtaria"},"lane":{"$ref":"urn:valija:contract:bandeja#/$defs/Lane"},"recibida":{"$ref":"urn:valija:contract:bandeja#/$defs/Moment"},"plazo":{"$ref":"urn:valija:contract:bandeja#/$defs/Moment"},"vencido":{"type":"boolean"},"plazoLegal":{"$ref":"urn:valija:contract:bandeja#/$defs/Moment"},"plazoAntecedentes":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","maxLength":10},"faltan":{"type":"integer","minimum":0,"maximum":60},"estado":{"$ref":"urn:valija:contract:bandeja#/$defs/ResidenceState"},"decision":{"type":"string","enum":["otorgada","denegada"]},"seen":{"type":"boolean"}}};
const schema167 = {"type":"string","enum":["TRATA","VIOLENCIA_INTRAFAMILIAR_O_GENERO","TRAFICO_MIGRANTES","EMBARAZO","NNA"]};
function validate168(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate168.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data === "TRATA") || (data === "VIOLENCIA_INTRAFAMILIAR_O_GENERO")) || (data === "TRAFICO_MIGRANTES")) || (data === "EMBARAZO")) || (data === "NNA"))){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: schema167.enum}});
errors++;
}
validate168.errors = vErrors;
return errors === 0;
}
validate168.evaluated = {"dynamicProps":false,"dynamicItems":false};
const schema169 = {"type":"string","enum":["ADULTO","NNA_ACOMPANADO","NNA_NO_ACOMPANADO","EDAD_DUDOSA"]};
function validate170(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate170.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data === "ADULTO") || (data === "NNA_ACOMPANADO")) || (data === "NNA_NO_ACOMPANADO")) || (data === "EDAD_DUDOSA"))){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: schema169.enum}});
errors++;
}
validate170.errors = vErrors;
return errors === 0;
}
validate170.evaluated = {"dynamicProps":false,"dynamicItems":false};
const schema171 = {"type":"string","enum":["nuevas","antecedentes","listas","resueltas"]};
function validate172(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate172.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data === "nuevas") || (data === "antecedentes")) || (data === "listas")) || (data === "resueltas"))){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: schema171.enum}});
errors++;
}
validate172.errors = vErrors;
return errors === 0;
}
validate172.evaluated = {"dynamicProps":false,"dynamicItems":false};
const pattern173 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
function validate174(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate174.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.message === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "message"}});
errors++;
}
if(data.thread === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "thread"}});
errors++;
}
if(data.unidad === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "unidad"}});
errors++;
}
if(data.subject === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "subject"}});
errors++;
}
if(data.solicitante === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "solicitante"}});
errors++;
}
if(data.subcategoria === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "subcategoria"}});
errors++;
}
if(data.condicionEtaria === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "condicionEtaria"}});
errors++;
}
if(data.lane === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "lane"}});
errors++;
}
if(data.recibida === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "recibida"}});
errors++;
}
if(data.vencido === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "vencido"}});
errors++;
}
if(data.faltan === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "faltan"}});
errors++;
}
if(data.estado === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "estado"}});
errors++;
}
if(data.seen === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "seen"}});
errors++;
}
for(const key0 in data){
if(!(func7.call(schema166.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.message !== undefined){
if(!(validate35(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data.thread !== undefined){
if(!(validate35(data.thread, {instancePath:instancePath+"/thread",parentData:data,parentDataProperty:"thread",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data.unidad !== undefined){
if(!(validate41(data.unidad, {instancePath:instancePath+"/unidad",parentData:data,parentDataProperty:"unidad",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
if(data.numeroPropio !== undefined){
if(!(validate43(data.numeroPropio, {instancePath:instancePath+"/numeroPropio",parentData:data,parentDataProperty:"numeroPropio",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
if(data.subject !== undefined){
if(!(validate40(data.subject, {instancePath:instancePath+"/subject",parentData:data,parentDataProperty:"subject",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
if(data.solicitante !== undefined){
if(!(validate38(data.solicitante, {instancePath:instancePath+"/solicitante",parentData:data,parentDataProperty:"solicitante",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
if(data.subcategoria !== undefined){
if(!(validate168(data.subcategoria, {instancePath:instancePath+"/subcategoria",parentData:data,parentDataProperty:"subcategoria",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
errors = vErrors.length;
}
}
if(data.condicionEtaria !== undefined){
if(!(validate170(data.condicionEtaria, {instancePath:instancePath+"/condicionEtaria",parentData:data,parentDataProperty:"condicionEtaria",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
errors = vErrors.length;
}
}
if(data.lane !== undefined){
if(!(validate45(data.lane, {instancePath:instancePath+"/lane",parentData:data,parentDataProperty:"lane",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data.recibida !== undefined){
if(!(validate47(data.recibida, {instancePath:instancePath+"/recibida",parentData:data,parentDataProperty:"recibida",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
if(data.plazo !== undefined){
if(!(validate47(data.plazo, {instancePath:instancePath+"/plazo",parentData:data,parentDataProperty:"plazo",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
if(data.vencido !== undefined){
if(typeof data.vencido !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/vencido",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.plazoLegal !== undefined){
if(!(validate47(data.plazoLegal, {instancePath:instancePath+"/plazoLegal",parentData:data,parentDataProperty:"plazoLegal",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
if(data.plazoAntecedentes !== undefined){
let data13 = data.plazoAntecedentes;
if(typeof data13 === "string"){
if(func2(data13) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/plazoAntecedentes",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!pattern173.test(data13)){
(vErrors ??= []).push({instancePath:instancePath+"/plazoAntecedentes",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/plazoAntecedentes",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.faltan !== undefined){
let data14 = data.faltan;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
(vErrors ??= []).push({instancePath:instancePath+"/faltan",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 60 || isNaN(data14)){
(vErrors ??= []).push({instancePath:instancePath+"/faltan",keyword:"maximum",params:{comparison: "<=", limit: 60}});
errors++;
}
if(data14 < 0 || isNaN(data14)){
(vErrors ??= []).push({instancePath:instancePath+"/faltan",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.estado !== undefined){
if(!(validate172(data.estado, {instancePath:instancePath+"/estado",parentData:data,parentDataProperty:"estado",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
errors = vErrors.length;
}
}
if(data.decision !== undefined){
let data16 = data.decision;
if(typeof data16 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/decision",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data16 === "otorgada") || (data16 === "denegada"))){
(vErrors ??= []).push({instancePath:instancePath+"/decision",keyword:"enum",params:{allowedValues: schema166.properties.decision.enum}});
errors++;
}
}
if(data.seen !== undefined){
if(typeof data.seen !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/seen",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate174.errors = vErrors;
return errors === 0;
}
validate174.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate175(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate175.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.counts === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "counts"}});
errors++;
}
if(data.residences === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "residences"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "counts") || (key0 === "residences")) || (key0 === "next"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.counts !== undefined){
let data0 = data.counts;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.nuevas === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/counts",keyword:"required",params:{missingProperty: "nuevas"}});
errors++;
}
if(data0.antecedentes === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/counts",keyword:"required",params:{missingProperty: "antecedentes"}});
errors++;
}
if(data0.listas === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/counts",keyword:"required",params:{missingProperty: "listas"}});
errors++;
}
if(data0.resueltas === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/counts",keyword:"required",params:{missingProperty: "resueltas"}});
errors++;
}
for(const key1 in data0){
if(!((((key1 === "nuevas") || (key1 === "antecedentes")) || (key1 === "listas")) || (key1 === "resueltas"))){
(vErrors ??= []).push({instancePath:instancePath+"/counts",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data0.nuevas !== undefined){
let data1 = data0.nuevas;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/counts/nuevas",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 100000000 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/counts/nuevas",keyword:"maximum",params:{comparison: "<=", limit: 100000000}});
errors++;
}
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/counts/nuevas",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data0.antecedentes !== undefined){
let data2 = data0.antecedentes;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/counts/antecedentes",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 100000000 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/counts/antecedentes",keyword:"maximum",params:{comparison: "<=", limit: 100000000}});
errors++;
}
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/counts/antecedentes",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data0.listas !== undefined){
let data3 = data0.listas;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/counts/listas",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 100000000 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/counts/listas",keyword:"maximum",params:{comparison: "<=", limit: 100000000}});
errors++;
}
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/counts/listas",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data0.resueltas !== undefined){
let data4 = data0.resueltas;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/counts/resueltas",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 100000000 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/counts/resueltas",keyword:"maximum",params:{comparison: "<=", limit: 100000000}});
errors++;
}
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/counts/resueltas",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/counts",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.residences !== undefined){
let data5 = data.residences;
if(Array.isArray(data5)){
if(data5.length > 100){
(vErrors ??= []).push({instancePath:instancePath+"/residences",keyword:"maxItems",params:{limit: 100}});
errors++;
}
if(data5.length < 0){
(vErrors ??= []).push({instancePath:instancePath+"/residences",keyword:"minItems",params:{limit: 0}});
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate174(data5[i0], {instancePath:instancePath+"/residences/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/residences",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.next !== undefined){
let data7 = data.next;
if(typeof data7 === "string"){
if(func2(data7) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/next",keyword:"maxLength",params:{limit: 200}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/next",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate175.errors = vErrors;
return errors === 0;
}
validate175.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate165(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate165.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate175(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
errors = vErrors.length;
}
validate165.errors = vErrors;
return errors === 0;
}
validate165.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v37 = validate176;
function validate177(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate177.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 40){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(!pattern30.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,39}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate177.errors = vErrors;
return errors === 0;
}
validate177.evaluated = {"dynamicProps":false,"dynamicItems":false};
function validate178(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate178.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data === "nuevas") || (data === "antecedentes")) || (data === "listas")) || (data === "resueltas"))){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: schema171.enum}});
errors++;
}
validate178.errors = vErrors;
return errors === 0;
}
validate178.evaluated = {"dynamicProps":false,"dynamicItems":false};
function validate176(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate176.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "unit") || (key0 === "state")) || (key0 === "limit")) || (key0 === "cursor"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.unit !== undefined){
if(!(validate177(data.unit, {instancePath:instancePath+"/unit",parentData:data,parentDataProperty:"unit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
}
if(data.state !== undefined){
if(!(validate178(data.state, {instancePath:instancePath+"/state",parentData:data,parentDataProperty:"state",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
errors = vErrors.length;
}
}
if(data.limit !== undefined){
let data2 = data.limit;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/limit",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 100 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.cursor !== undefined){
let data3 = data.cursor;
if(typeof data3 === "string"){
if(func2(data3) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/cursor",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(func2(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/cursor",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/cursor",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate176.errors = vErrors;
return errors === 0;
}
validate176.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v38 = validate179;
function validate180(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate180.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 40){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(!pattern30.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,39}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate180.errors = vErrors;
return errors === 0;
}
validate180.evaluated = {"dynamicProps":false,"dynamicItems":false};
const pattern181 = new RegExp("^20\\d{2}-(0[1-9]|1[0-2])$", "u");
function validate179(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate179.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.month === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "month"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "unit") || (key0 === "month"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.unit !== undefined){
if(!(validate180(data.unit, {instancePath:instancePath+"/unit",parentData:data,parentDataProperty:"unit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
errors = vErrors.length;
}
}
if(data.month !== undefined){
let data1 = data.month;
if(typeof data1 === "string"){
if(func2(data1) > 7){
(vErrors ??= []).push({instancePath:instancePath+"/month",keyword:"maxLength",params:{limit: 7}});
errors++;
}
if(!pattern181.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/month",keyword:"pattern",params:{pattern: "^20\\d{2}-(0[1-9]|1[0-2])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/month",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate179.errors = vErrors;
return errors === 0;
}
validate179.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v39 = validate182;
const schema183 = {"type":"object","additionalProperties":false,"required":["message","thread","unidad","subject","solicitante","subcategoria","condicionEtaria","lane","recibida","vencido","faltan","estado","seen","checklist"],"properties":{"message":{"$ref":"urn:valija:contract:bandeja#/$defs/Uuid"},"thread":{"$ref":"urn:valija:contract:bandeja#/$defs/Uuid"},"unidad":{"$ref":"urn:valija:contract:bandeja#/$defs/UnitId"},"numeroPropio":{"$ref":"urn:valija:contract:bandeja#/$defs/NumeroPropio"},"subject":{"$ref":"urn:valija:contract:bandeja#/$defs/Subject"},"solicitante":{"$ref":"urn:valija:contract:bandeja#/$defs/PartyName"},"subcategoria":{"$ref":"urn:valija:contract:bandeja#/$defs/Subcategoria"},"condicionEtaria":{"$ref":"urn:valija:contract:bandeja#/$defs/CondicionEtaria"},"lane":{"$ref":"urn:valija:contract:bandeja#/$defs/Lane"},"recibida":{"$ref":"urn:valija:contract:bandeja#/$defs/Moment"},"plazo":{"$ref":"urn:valija:contract:bandeja#/$defs/Moment"},"vencido":{"type":"boolean"},"plazoLegal":{"$ref":"urn:valija:contract:bandeja#/$defs/Moment"},"plazoAntecedentes":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","maxLength":10},"faltan":{"type":"integer","minimum":0,"maximum":60},"estado":{"$ref":"urn:valija:contract:bandeja#/$defs/ResidenceState"},"decision":{"type":"string","enum":["otorgada","denegada"]},"seen":{"type":"boolean"},"checklist":{"type":"object","additionalProperties":false,"required":["version","fuente","items"],"properties":{"version":{"type":"string","maxLength":20},"fuente":{"type":"string","maxLength":500},"items":{"type":"array","minItems":0,"maxItems":60,"items":{"$ref":"urn:valija:contract:bandeja#/$defs/ChecklistItem"}}}}}};
const schema184 = {"type":"object","additionalProperties":false,"required":["codigo","titulo","fuente","estado","segun","requerido"],"properties":{"codigo":{"type":"string","pattern":"^[A-Z0-9_]{2,40}$","maxLength":40},"titulo":{"type":"string","maxLength":200},"fuente":{"type":"string","maxLength":300},"estado":{"$ref":"urn:valija:contract:bandeja#/$defs/ChecklistState"},"segun":{"type":"string","enum":["solicitud","aporte","persona"]},"requerido":{"type":"boolean"},"official":{"type":"string","maxLength":120},"name":{"type":"string","maxLength":120},"at":{"$ref":"urn:valija:contract:bandeja#/$defs/Moment"}}};
const schema185 = {"type":"string","enum":["aportado","falta","no-aplica"]};
function validate186(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate186.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "aportado") || (data === "falta")) || (data === "no-aplica"))){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: schema185.enum}});
errors++;
}
validate186.errors = vErrors;
return errors === 0;
}
validate186.evaluated = {"dynamicProps":false,"dynamicItems":false};
function validate187(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate187.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.codigo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "codigo"}});
errors++;
}
if(data.titulo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "titulo"}});
errors++;
}
if(data.fuente === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fuente"}});
errors++;
}
if(data.estado === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "estado"}});
errors++;
}
if(data.segun === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "segun"}});
errors++;
}
if(data.requerido === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "requerido"}});
errors++;
}
for(const key0 in data){
if(!(func7.call(schema184.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.codigo !== undefined){
let data0 = data.codigo;
if(typeof data0 === "string"){
if(func2(data0) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/codigo",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(!pattern84.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/codigo",keyword:"pattern",params:{pattern: "^[A-Z0-9_]{2,40}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/codigo",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.titulo !== undefined){
let data1 = data.titulo;
if(typeof data1 === "string"){
if(func2(data1) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/titulo",keyword:"maxLength",params:{limit: 200}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/titulo",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fuente !== undefined){
let data2 = data.fuente;
if(typeof data2 === "string"){
if(func2(data2) > 300){
(vErrors ??= []).push({instancePath:instancePath+"/fuente",keyword:"maxLength",params:{limit: 300}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fuente",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.estado !== undefined){
if(!(validate186(data.estado, {instancePath:instancePath+"/estado",parentData:data,parentDataProperty:"estado",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
errors = vErrors.length;
}
}
if(data.segun !== undefined){
let data4 = data.segun;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/segun",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data4 === "solicitud") || (data4 === "aporte")) || (data4 === "persona"))){
(vErrors ??= []).push({instancePath:instancePath+"/segun",keyword:"enum",params:{allowedValues: schema184.properties.segun.enum}});
errors++;
}
}
if(data.requerido !== undefined){
if(typeof data.requerido !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/requerido",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.official !== undefined){
let data6 = data.official;
if(typeof data6 === "string"){
if(func2(data6) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/official",keyword:"maxLength",params:{limit: 120}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/official",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.name !== undefined){
let data7 = data.name;
if(typeof data7 === "string"){
if(func2(data7) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 120}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.at !== undefined){
if(!(validate47(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate187.errors = vErrors;
return errors === 0;
}
validate187.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate188(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate188.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.message === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "message"}});
errors++;
}
if(data.thread === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "thread"}});
errors++;
}
if(data.unidad === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "unidad"}});
errors++;
}
if(data.subject === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "subject"}});
errors++;
}
if(data.solicitante === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "solicitante"}});
errors++;
}
if(data.subcategoria === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "subcategoria"}});
errors++;
}
if(data.condicionEtaria === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "condicionEtaria"}});
errors++;
}
if(data.lane === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "lane"}});
errors++;
}
if(data.recibida === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "recibida"}});
errors++;
}
if(data.vencido === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "vencido"}});
errors++;
}
if(data.faltan === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "faltan"}});
errors++;
}
if(data.estado === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "estado"}});
errors++;
}
if(data.seen === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "seen"}});
errors++;
}
if(data.checklist === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "checklist"}});
errors++;
}
for(const key0 in data){
if(!(func7.call(schema183.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.message !== undefined){
if(!(validate35(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data.thread !== undefined){
if(!(validate35(data.thread, {instancePath:instancePath+"/thread",parentData:data,parentDataProperty:"thread",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data.unidad !== undefined){
if(!(validate41(data.unidad, {instancePath:instancePath+"/unidad",parentData:data,parentDataProperty:"unidad",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
if(data.numeroPropio !== undefined){
if(!(validate43(data.numeroPropio, {instancePath:instancePath+"/numeroPropio",parentData:data,parentDataProperty:"numeroPropio",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
if(data.subject !== undefined){
if(!(validate40(data.subject, {instancePath:instancePath+"/subject",parentData:data,parentDataProperty:"subject",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
if(data.solicitante !== undefined){
if(!(validate38(data.solicitante, {instancePath:instancePath+"/solicitante",parentData:data,parentDataProperty:"solicitante",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
if(data.subcategoria !== undefined){
if(!(validate168(data.subcategoria, {instancePath:instancePath+"/subcategoria",parentData:data,parentDataProperty:"subcategoria",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
errors = vErrors.length;
}
}
if(data.condicionEtaria !== undefined){
if(!(validate170(data.condicionEtaria, {instancePath:instancePath+"/condicionEtaria",parentData:data,parentDataProperty:"condicionEtaria",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
errors = vErrors.length;
}
}
if(data.lane !== undefined){
if(!(validate45(data.lane, {instancePath:instancePath+"/lane",parentData:data,parentDataProperty:"lane",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data.recibida !== undefined){
if(!(validate47(data.recibida, {instancePath:instancePath+"/recibida",parentData:data,parentDataProperty:"recibida",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
if(data.plazo !== undefined){
if(!(validate47(data.plazo, {instancePath:instancePath+"/plazo",parentData:data,parentDataProperty:"plazo",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
if(data.vencido !== undefined){
if(typeof data.vencido !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/vencido",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.plazoLegal !== undefined){
if(!(validate47(data.plazoLegal, {instancePath:instancePath+"/plazoLegal",parentData:data,parentDataProperty:"plazoLegal",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
if(data.plazoAntecedentes !== undefined){
let data13 = data.plazoAntecedentes;
if(typeof data13 === "string"){
if(func2(data13) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/plazoAntecedentes",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!pattern173.test(data13)){
(vErrors ??= []).push({instancePath:instancePath+"/plazoAntecedentes",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/plazoAntecedentes",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.faltan !== undefined){
let data14 = data.faltan;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
(vErrors ??= []).push({instancePath:instancePath+"/faltan",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 60 || isNaN(data14)){
(vErrors ??= []).push({instancePath:instancePath+"/faltan",keyword:"maximum",params:{comparison: "<=", limit: 60}});
errors++;
}
if(data14 < 0 || isNaN(data14)){
(vErrors ??= []).push({instancePath:instancePath+"/faltan",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.estado !== undefined){
if(!(validate172(data.estado, {instancePath:instancePath+"/estado",parentData:data,parentDataProperty:"estado",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
errors = vErrors.length;
}
}
if(data.decision !== undefined){
let data16 = data.decision;
if(typeof data16 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/decision",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data16 === "otorgada") || (data16 === "denegada"))){
(vErrors ??= []).push({instancePath:instancePath+"/decision",keyword:"enum",params:{allowedValues: schema183.properties.decision.enum}});
errors++;
}
}
if(data.seen !== undefined){
if(typeof data.seen !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/seen",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.checklist !== undefined){
let data18 = data.checklist;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.version === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/checklist",keyword:"required",params:{missingProperty: "version"}});
errors++;
}
if(data18.fuente === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/checklist",keyword:"required",params:{missingProperty: "fuente"}});
errors++;
}
if(data18.items === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/checklist",keyword:"required",params:{missingProperty: "items"}});
errors++;
}
for(const key1 in data18){
if(!(((key1 === "version") || (key1 === "fuente")) || (key1 === "items"))){
(vErrors ??= []).push({instancePath:instancePath+"/checklist",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data18.version !== undefined){
let data19 = data18.version;
if(typeof data19 === "string"){
if(func2(data19) > 20){
(vErrors ??= []).push({instancePath:instancePath+"/checklist/version",keyword:"maxLength",params:{limit: 20}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/checklist/version",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data18.fuente !== undefined){
let data20 = data18.fuente;
if(typeof data20 === "string"){
if(func2(data20) > 500){
(vErrors ??= []).push({instancePath:instancePath+"/checklist/fuente",keyword:"maxLength",params:{limit: 500}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/checklist/fuente",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data18.items !== undefined){
let data21 = data18.items;
if(Array.isArray(data21)){
if(data21.length > 60){
(vErrors ??= []).push({instancePath:instancePath+"/checklist/items",keyword:"maxItems",params:{limit: 60}});
errors++;
}
if(data21.length < 0){
(vErrors ??= []).push({instancePath:instancePath+"/checklist/items",keyword:"minItems",params:{limit: 0}});
errors++;
}
const len0 = data21.length;
for(let i0=0; i0<len0; i0++){
if(!(validate187(data21[i0], {instancePath:instancePath+"/checklist/items/" + i0,parentData:data21,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/checklist/items",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/checklist",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate188.errors = vErrors;
return errors === 0;
}
validate188.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate182(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate182.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate188(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
errors = vErrors.length;
}
validate182.errors = vErrors;
return errors === 0;
}
validate182.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v40 = validate189;
function validate190(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate190.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.estado === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "estado"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "estado")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.estado !== undefined){
if(!(validate186(data.estado, {instancePath:instancePath+"/estado",parentData:data,parentDataProperty:"estado",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate190.errors = vErrors;
return errors === 0;
}
validate190.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate189(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate189.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate190(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors);
errors = vErrors.length;
}
validate189.errors = vErrors;
return errors === 0;
}
validate189.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v41 = validate191;
function validate192(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate192.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 36){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern34.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate192.errors = vErrors;
return errors === 0;
}
validate192.evaluated = {"dynamicProps":false,"dynamicItems":false};
function validate191(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate191.evaluated;
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
if(data.codigo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "codigo"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "codigo"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate192(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
errors = vErrors.length;
}
}
if(data.codigo !== undefined){
let data1 = data.codigo;
if(typeof data1 === "string"){
if(func2(data1) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/codigo",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(!pattern84.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/codigo",keyword:"pattern",params:{pattern: "^[A-Z0-9_]{2,40}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/codigo",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate191.errors = vErrors;
return errors === 0;
}
validate191.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const operations: Readonly<Record<string, OperationValidators>> = {
  'getSelf': { parameters: v2, responses: { '200': v0, '401': v1, '403': v1, '503': v1 } },
  'listRecipients': { parameters: v4, responses: { '200': v3, '401': v1, '403': v1, '422': v1, '503': v1 } },
  'getSummary': { parameters: v6, responses: { '200': v5, '401': v1, '403': v1, '422': v1, '503': v1 } },
  'listMessages': { parameters: v8, responses: { '200': v7, '401': v1, '403': v1, '422': v1, '503': v1 } },
  'sendMessage': { request: v10, parameters: v2, responses: { '200': v9, '201': v9, '400': v1, '401': v1, '403': v1, '409': v1, '413': v1, '415': v1, '422': v1, '503': v1 } },
  'readMessage': { parameters: v12, responses: { '200': v11, '401': v1, '403': v1, '404': v1, '503': v1 } },
  'listAnswers': { parameters: v12, responses: { '200': v13, '401': v1, '403': v1, '404': v1, '503': v1 } },
  'answerMessage': { request: v14, parameters: v12, responses: { '200': v9, '201': v9, '400': v1, '401': v1, '403': v1, '404': v1, '409': v1, '413': v1, '415': v1, '422': v1, '503': v1 } },
  'correctMessage': { request: v15, parameters: v12, responses: { '200': v9, '201': v9, '400': v1, '401': v1, '403': v1, '404': v1, '409': v1, '413': v1, '415': v1, '422': v1, '503': v1 } },
  'downloadAttachment': { parameters: v16, responses: { '200': null, '401': v1, '403': v1, '404': v1, '503': v1 } },
  'listViews': { parameters: v12, responses: { '200': v17, '401': v1, '403': v1, '404': v1, '503': v1 } },
  'listThreads': { parameters: v19, responses: { '200': v18, '401': v1, '403': v1, '422': v1, '503': v1 } },
  'readThread': { parameters: v12, responses: { '200': v20, '401': v1, '403': v1, '404': v1, '503': v1 } },
  'uploadAttachment': { parameters: v2, responses: { '201': v21, '400': v1, '401': v1, '403': v1, '413': v1, '415': v1, '422': v1, '429': v1, '503': v1 } },
  'getDesk': { parameters: v2, responses: { '200': v22, '401': v1, '403': v1, '503': v1 } },
  'listenEvents': { parameters: v2, responses: { '200': null, '401': v1, '403': v1, '429': v1, '503': v1 } },
  'reviewViews': { parameters: v24, responses: { '200': v23, '401': v1, '403': v1, '422': v1, '503': v1 } },
  'moveThread': { request: v25, parameters: v12, responses: { '204': null, '401': v1, '403': v1, '404': v1, '422': v1, '503': v1 } },
  'numberThread': { request: v26, parameters: v12, responses: { '204': null, '401': v1, '403': v1, '404': v1, '422': v1, '503': v1 } },
  'unnumberThread': { parameters: v12, responses: { '204': null, '401': v1, '403': v1, '404': v1, '503': v1 } },
  'searchMessages': { request: v27, parameters: v2, responses: { '200': v7, '401': v1, '403': v1, '422': v1, '503': v1 } },
  'listTypes': { parameters: v2, responses: { '200': v28, '401': v1, '403': v1, '503': v1 } },
  'askEligibility': { request: v30, parameters: v2, responses: { '200': v29, '400': v1, '401': v1, '403': v1, '413': v1, '422': v1, '503': v1 } },
  'listDrafts': { parameters: v6, responses: { '200': v31, '401': v1, '403': v1, '422': v1, '503': v1 } },
  'readDraft': { parameters: v33, responses: { '200': v32, '401': v1, '403': v1, '404': v1, '503': v1 } },
  'saveDraft': { request: v35, parameters: v33, responses: { '200': v34, '400': v1, '401': v1, '403': v1, '404': v1, '409': v1, '413': v1, '415': v1, '422': v1, '503': v1 } },
  'deleteDraft': { parameters: v33, responses: { '204': null, '401': v1, '403': v1, '404': v1, '503': v1 } },
  'printMessage': { parameters: v12, responses: { '200': null, '401': v1, '403': v1, '404': v1, '503': v1 } },
  'listResidences': { parameters: v37, responses: { '200': v36, '401': v1, '403': v1, '422': v1, '503': v1 } },
  'exportResidences': { parameters: v38, responses: { '200': null, '401': v1, '403': v1, '422': v1, '503': v1 } },
  'readResidence': { parameters: v12, responses: { '200': v39, '401': v1, '403': v1, '404': v1, '503': v1 } },
  'markChecklist': { request: v40, parameters: v41, responses: { '200': v39, '401': v1, '403': v1, '404': v1, '422': v1, '503': v1 } },
};
