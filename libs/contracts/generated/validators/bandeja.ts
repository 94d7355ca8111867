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
const schema30 = {"type":"object","additionalProperties":false,"required":["id","direction","type","titulo","counterpart","subject","correlationid","lane","time","at","attachmentCount","estado","atencion","seen"],"properties":{"id":{"$ref":"urn:valija:contract:bandeja#/$defs/Uuid"},"direction":{"$ref":"urn:valija:contract:bandeja#/$defs/Direction"},"type":{"$ref":"urn:valija:contract:bandeja#/$defs/Type"},"titulo":{"type":"string","maxLength":200},"counterpart":{"$ref":"urn:valija:contract:bandeja#/$defs/PartyName"},"subject":{"$ref":"urn:valija:contract:bandeja#/$defs/Subject"},"correlationid":{"$ref":"urn:valija:contract:bandeja#/$defs/Uuid"},"answers":{"$ref":"urn:valija:contract:bandeja#/$defs/Uuid"},"lane":{"$ref":"urn:valija:contract:bandeja#/$defs/Lane"},"time":{"$ref":"urn:valija:contract:bandeja#/$defs/Moment"},"at":{"$ref":"urn:valija:contract:bandeja#/$defs/Moment"},"official":{"type":"string","maxLength":120},"attachmentCount":{"type":"integer","minimum":0,"maximum":16},"estado":{"$ref":"urn:valija:contract:bandeja#/$defs/Estado"},"rechazo":{"$ref":"urn:valija:contract:bandeja#/$defs/Rechazo"},"atencion":{"$ref":"urn:valija:contract:bandeja#/$defs/Atencion"},"pendiente":{"$ref":"urn:valija:contract:bandeja#/$defs/Pendiente"},"seen":{"type":"boolean"}}};
const pattern31 = new RegExp("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u");
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
if(typeof data === "string"){
if(func2(data) > 36){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern31.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"dynamicProps":false,"dynamicItems":false};
const schema33 = {"type":"string","enum":["received","sent"]};
function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate34.evaluated;
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
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: schema33.enum}});
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"dynamicProps":false,"dynamicItems":false};
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
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const pattern36 = new RegExp("^[0-9a-f]{32}$", "u");
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
if(typeof data === "string"){
if(func2(data) > 32){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 32}});
errors++;
}
if(!pattern36.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}
validate37.evaluated = {"dynamicProps":false,"dynamicItems":false};
const schema38 = {"type":"string","enum":["normal","urgent"]};
function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate39.evaluated;
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
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: schema38.enum}});
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"dynamicProps":false,"dynamicItems":false};
const formats40 = formats["date-time"];
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
if(func2(data) > 35){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats40(data))){
(vErrors ??= []).push({instancePath,keyword:"format",params:{format: "date-time"}});
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
const schema42 = {"type":"string","enum":["enviado","aceptado","recibido","entregado","rechazado","vencido"]};
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
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data === "enviado") || (data === "aceptado")) || (data === "recibido")) || (data === "entregado")) || (data === "rechazado")) || (data === "vencido"))){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: schema42.enum}});
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}
validate43.evaluated = {"dynamicProps":false,"dynamicItems":false};
function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate44.evaluated;
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
if(!(validate35(data.by, {instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data.at !== undefined){
if(!(validate41(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}
validate44.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema45 = {"type":"string","enum":["por_hacer","en_espera","resuelto"]};
function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate46.evaluated;
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
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: schema45.enum}});
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}
validate46.evaluated = {"dynamicProps":false,"dynamicItems":false};
const schema47 = {"type":"object","additionalProperties":false,"required":["types","accion","debe","vencido"],"properties":{"types":{"type":"array","minItems":1,"maxItems":5,"items":{"$ref":"urn:valija:contract:bandeja#/$defs/Type"}},"accion":{"type":"string","maxLength":200},"debe":{"type":"string","enum":["nosotros","contraparte"]},"plazo":{"$ref":"urn:valija:contract:bandeja#/$defs/Moment"},"vencido":{"type":"boolean"}}};
function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate48.evaluated;
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
(vErrors ??= []).push({instancePath:instancePath+"/debe",keyword:"enum",params:{allowedValues: schema47.properties.debe.enum}});
errors++;
}
}
if(data.plazo !== undefined){
if(!(validate41(data.plazo, {instancePath:instancePath+"/plazo",parentData:data,parentDataProperty:"plazo",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
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
validate48.errors = vErrors;
return errors === 0;
}
validate48.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if(!(func7.call(schema30.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate32(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data.direction !== undefined){
if(!(validate34(data.direction, {instancePath:instancePath+"/direction",parentData:data,parentDataProperty:"direction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
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
if(!(validate35(data.counterpart, {instancePath:instancePath+"/counterpart",parentData:data,parentDataProperty:"counterpart",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data.subject !== undefined){
if(!(validate37(data.subject, {instancePath:instancePath+"/subject",parentData:data,parentDataProperty:"subject",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
if(data.correlationid !== undefined){
if(!(validate32(data.correlationid, {instancePath:instancePath+"/correlationid",parentData:data,parentDataProperty:"correlationid",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data.answers !== undefined){
if(!(validate32(data.answers, {instancePath:instancePath+"/answers",parentData:data,parentDataProperty:"answers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data.lane !== undefined){
if(!(validate39(data.lane, {instancePath:instancePath+"/lane",parentData:data,parentDataProperty:"lane",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data.time !== undefined){
if(!(validate41(data.time, {instancePath:instancePath+"/time",parentData:data,parentDataProperty:"time",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
if(data.at !== undefined){
if(!(validate41(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
if(data.official !== undefined){
let data11 = data.official;
if(typeof data11 === "string"){
if(func2(data11) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/official",keyword:"maxLength",params:{limit: 120}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/official",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.attachmentCount !== undefined){
let data12 = data.attachmentCount;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
(vErrors ??= []).push({instancePath:instancePath+"/attachmentCount",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 16 || isNaN(data12)){
(vErrors ??= []).push({instancePath:instancePath+"/attachmentCount",keyword:"maximum",params:{comparison: "<=", limit: 16}});
errors++;
}
if(data12 < 0 || isNaN(data12)){
(vErrors ??= []).push({instancePath:instancePath+"/attachmentCount",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.estado !== undefined){
if(!(validate43(data.estado, {instancePath:instancePath+"/estado",parentData:data,parentDataProperty:"estado",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
if(data.rechazo !== undefined){
if(!(validate44(data.rechazo, {instancePath:instancePath+"/rechazo",parentData:data,parentDataProperty:"rechazo",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
if(data.atencion !== undefined){
if(!(validate46(data.atencion, {instancePath:instancePath+"/atencion",parentData:data,parentDataProperty:"atencion",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data.pendiente !== undefined){
if(!(validate48(data.pendiente, {instancePath:instancePath+"/pendiente",parentData:data,parentDataProperty:"pendiente",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
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
validate49.errors = vErrors;
return errors === 0;
}
validate49.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if(!(validate49(data0[i0], {instancePath:instancePath+"/messages/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
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
validate50.errors = vErrors;
return errors === 0;
}
validate50.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if(!(validate50(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v7 = validate51;
const schema52 = {"$id":"urn:valija:contract:bandeja:7","type":"object","additionalProperties":false,"required":[],"properties":{"direction":{"$ref":"urn:valija:contract:bandeja#/$defs/Direction"},"type":{"$ref":"urn:valija:contract:bandeja#/$defs/Type"},"thread":{"$ref":"urn:valija:contract:bandeja#/$defs/Uuid"},"subject":{"$ref":"urn:valija:contract:bandeja#/$defs/Subject"},"counterpart":{"$ref":"urn:valija:contract:bandeja#/$defs/Urn"},"lane":{"$ref":"urn:valija:contract:bandeja#/$defs/Lane"},"estado":{"$ref":"urn:valija:contract:bandeja#/$defs/Estado"},"atencion":{"$ref":"urn:valija:contract:bandeja#/$defs/Atencion"},"limit":{"type":"integer","minimum":1,"maximum":100,"default":50},"cursor":{"type":"string","minLength":1,"maxLength":200}}};
function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
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
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: schema33.enum}});
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"dynamicProps":false,"dynamicItems":false};
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
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"dynamicProps":false,"dynamicItems":false};
function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
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
if(!pattern31.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"dynamicProps":false,"dynamicItems":false};
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
if(typeof data === "string"){
if(func2(data) > 32){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 32}});
errors++;
}
if(!pattern36.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"dynamicProps":false,"dynamicItems":false};
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
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"dynamicProps":false,"dynamicItems":false};
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
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data === "normal") || (data === "urgent"))){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: schema38.enum}});
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"dynamicProps":false,"dynamicItems":false};
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
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data === "enviado") || (data === "aceptado")) || (data === "recibido")) || (data === "entregado")) || (data === "rechazado")) || (data === "vencido"))){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: schema42.enum}});
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"dynamicProps":false,"dynamicItems":false};
function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
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
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: schema45.enum}});
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"dynamicProps":false,"dynamicItems":false};
function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate51.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func7.call(schema52.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.direction !== undefined){
if(!(validate53(data.direction, {instancePath:instancePath+"/direction",parentData:data,parentDataProperty:"direction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.type !== undefined){
if(!(validate54(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.thread !== undefined){
if(!(validate55(data.thread, {instancePath:instancePath+"/thread",parentData:data,parentDataProperty:"thread",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.subject !== undefined){
if(!(validate56(data.subject, {instancePath:instancePath+"/subject",parentData:data,parentDataProperty:"subject",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.counterpart !== undefined){
if(!(validate57(data.counterpart, {instancePath:instancePath+"/counterpart",parentData:data,parentDataProperty:"counterpart",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.lane !== undefined){
if(!(validate58(data.lane, {instancePath:instancePath+"/lane",parentData:data,parentDataProperty:"lane",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data.estado !== undefined){
if(!(validate59(data.estado, {instancePath:instancePath+"/estado",parentData:data,parentDataProperty:"estado",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.atencion !== undefined){
if(!(validate60(data.atencion, {instancePath:instancePath+"/atencion",parentData:data,parentDataProperty:"atencion",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.limit !== undefined){
let data8 = data.limit;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
(vErrors ??= []).push({instancePath:instancePath+"/limit",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 100 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data8 < 1 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.cursor !== undefined){
let data9 = data.cursor;
if(typeof data9 === "string"){
if(func2(data9) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/cursor",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(func2(data9) < 1){
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
validate51.errors = vErrors;
return errors === 0;
}
validate51.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v8 = validate61;
const schema62 = {"type":"object","additionalProperties":false,"required":["id","type","recipient","subject","correlationid","lane","purpose","legalbasis","estado"],"properties":{"id":{"$ref":"urn:valija:contract:bandeja#/$defs/Uuid"},"type":{"$ref":"urn:valija:contract:bandeja#/$defs/Type"},"recipient":{"$ref":"urn:valija:contract:bandeja#/$defs/PartyName"},"subject":{"$ref":"urn:valija:contract:bandeja#/$defs/Subject"},"correlationid":{"$ref":"urn:valija:contract:bandeja#/$defs/Uuid"},"lane":{"$ref":"urn:valija:contract:bandeja#/$defs/Lane"},"purpose":{"$ref":"urn:valija:contract:bandeja#/$defs/Code"},"legalbasis":{"$ref":"urn:valija:contract:bandeja#/$defs/LegalBasis"},"estado":{"$ref":"urn:valija:contract:bandeja#/$defs/Estado"}}};
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
if(!(func7.call(schema62.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate32(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
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
if(!(validate35(data.recipient, {instancePath:instancePath+"/recipient",parentData:data,parentDataProperty:"recipient",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data.subject !== undefined){
if(!(validate37(data.subject, {instancePath:instancePath+"/subject",parentData:data,parentDataProperty:"subject",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
if(data.correlationid !== undefined){
if(!(validate32(data.correlationid, {instancePath:instancePath+"/correlationid",parentData:data,parentDataProperty:"correlationid",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data.lane !== undefined){
if(!(validate39(data.lane, {instancePath:instancePath+"/lane",parentData:data,parentDataProperty:"lane",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
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
if(!(validate43(data.estado, {instancePath:instancePath+"/estado",parentData:data,parentDataProperty:"estado",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if(!(validate63(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v9 = validate64;
const schema65 = {"type":"object","additionalProperties":false,"required":["type","content"],"properties":{"type":{"$ref":"urn:valija:contract:bandeja#/$defs/Type"},"recipient":{"$ref":"urn:valija:contract:bandeja#/$defs/Urn"},"programme":{"type":"string","pattern":"^[A-Z0-9_]{2,60}$","maxLength":60},"subject":{"$ref":"urn:valija:contract:bandeja#/$defs/Subject"},"purpose":{"$ref":"urn:valija:contract:bandeja#/$defs/Code"},"legalbasis":{"$ref":"urn:valija:contract:bandeja#/$defs/LegalBasis"},"lane":{"$ref":"urn:valija:contract:bandeja#/$defs/Lane"},"clockbase":{"$ref":"urn:valija:contract:bandeja#/$defs/Moment"},"authorization":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,64}$","maxLength":64},"content":{"$ref":"urn:valija:contract:bandeja#/$defs/Content"}}};
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
if(data && typeof data == "object" && !Array.isArray(data)){
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const pattern67 = new RegExp("^[A-Za-z0-9_-]{1,64}$", "u");
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
if(!(func7.call(schema65.properties, key0))){
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
if(!(validate37(data.subject, {instancePath:instancePath+"/subject",parentData:data,parentDataProperty:"subject",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
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
if(!(validate39(data.lane, {instancePath:instancePath+"/lane",parentData:data,parentDataProperty:"lane",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data.clockbase !== undefined){
if(!(validate41(data.clockbase, {instancePath:instancePath+"/clockbase",parentData:data,parentDataProperty:"clockbase",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
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
if(!pattern67.test(data8)){
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
if(!(validate66(data.content, {instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if(!(validate68(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v10 = validate69;
const schema70 = {"type":"object","additionalProperties":false,"required":["id","direction","type","titulo","counterpart","subject","correlationid","lane","time","at","attachmentCount","estado","atencion","seen","purpose","legalbasis","dataschema","contentschema","content","attachments","receipts","thread"],"properties":{"id":{"$ref":"urn:valija:contract:bandeja#/$defs/Uuid"},"direction":{"$ref":"urn:valija:contract:bandeja#/$defs/Direction"},"type":{"$ref":"urn:valija:contract:bandeja#/$defs/Type"},"titulo":{"type":"string","maxLength":200},"counterpart":{"$ref":"urn:valija:contract:bandeja#/$defs/PartyName"},"subject":{"$ref":"urn:valija:contract:bandeja#/$defs/Subject"},"correlationid":{"$ref":"urn:valija:contract:bandeja#/$defs/Uuid"},"answers":{"$ref":"urn:valija:contract:bandeja#/$defs/Uuid"},"lane":{"$ref":"urn:valija:contract:bandeja#/$defs/Lane"},"time":{"$ref":"urn:valija:contract:bandeja#/$defs/Moment"},"at":{"$ref":"urn:valija:contract:bandeja#/$defs/Moment"},"official":{"type":"string","maxLength":120},"attachmentCount":{"type":"integer","minimum":0,"maximum":16},"estado":{"$ref":"urn:valija:contract:bandeja#/$defs/Estado"},"rechazo":{"$ref":"urn:valija:contract:bandeja#/$defs/Rechazo"},"atencion":{"$ref":"urn:valija:contract:bandeja#/$defs/Atencion"},"pendiente":{"$ref":"urn:valija:contract:bandeja#/$defs/Pendiente"},"seen":{"type":"boolean"},"purpose":{"$ref":"urn:valija:contract:bandeja#/$defs/Code"},"legalbasis":{"$ref":"urn:valija:contract:bandeja#/$defs/LegalBasis"},"authorization":{"type":"string","maxLength":64},"clockbase":{"$ref":"urn:valija:contract:bandeja#/$defs/Moment"},"dataschema":{"type":"string","maxLength":140},"contentschema":{"type":"string","maxLength":140},"content":{"$ref":"urn:valija:contract:bandeja#/$defs/Content"},"attachments":{"type":"array","minItems":0,"maxItems":16,"items":{"$ref":"urn:valija:contract:bandeja#/$defs/Attachment"}},"receipts":{"type":"array","minItems":0,"maxItems":20,"items":{"$ref":"urn:valija:contract:bandeja#/$defs/Receipt"}},"thread":{"type":"array","minItems":0,"maxItems":500,"items":{"$ref":"urn:valija:contract:bandeja#/$defs/MessageSummary"}}}};
const pattern71 = new RegExp("^[A-Za-z0-9_-]{43}$", "u");
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
if(typeof data === "string"){
if(func2(data) > 43){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 43}});
errors++;
}
if(!pattern71.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{43}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}
validate72.evaluated = {"dynamicProps":false,"dynamicItems":false};
const schema73 = {"type":"string","enum":["application/pdf","image/jpeg","image/png"]};
function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate74.evaluated;
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
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: schema73.enum}});
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}
validate74.evaluated = {"dynamicProps":false,"dynamicItems":false};
const pattern75 = new RegExp("^[A-Z0-9_]{2,40}$", "u");
function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate76.evaluated;
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
if(!(validate72(data.digest, {instancePath:instancePath+"/digest",parentData:data,parentDataProperty:"digest",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
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
if(!pattern75.test(data1)){
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
if(!(validate74(data.tipo, {instancePath:instancePath+"/tipo",parentData:data,parentDataProperty:"tipo",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
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
validate76.errors = vErrors;
return errors === 0;
}
validate76.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if(!(validate35(data.by, {instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data.at !== undefined){
if(!(validate41(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
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
validate77.errors = vErrors;
return errors === 0;
}
validate77.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if(!(func7.call(schema70.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate32(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data.direction !== undefined){
if(!(validate34(data.direction, {instancePath:instancePath+"/direction",parentData:data,parentDataProperty:"direction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
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
if(!(validate35(data.counterpart, {instancePath:instancePath+"/counterpart",parentData:data,parentDataProperty:"counterpart",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data.subject !== undefined){
if(!(validate37(data.subject, {instancePath:instancePath+"/subject",parentData:data,parentDataProperty:"subject",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
if(data.correlationid !== undefined){
if(!(validate32(data.correlationid, {instancePath:instancePath+"/correlationid",parentData:data,parentDataProperty:"correlationid",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data.answers !== undefined){
if(!(validate32(data.answers, {instancePath:instancePath+"/answers",parentData:data,parentDataProperty:"answers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data.lane !== undefined){
if(!(validate39(data.lane, {instancePath:instancePath+"/lane",parentData:data,parentDataProperty:"lane",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data.time !== undefined){
if(!(validate41(data.time, {instancePath:instancePath+"/time",parentData:data,parentDataProperty:"time",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
if(data.at !== undefined){
if(!(validate41(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
if(data.official !== undefined){
let data11 = data.official;
if(typeof data11 === "string"){
if(func2(data11) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/official",keyword:"maxLength",params:{limit: 120}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/official",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.attachmentCount !== undefined){
let data12 = data.attachmentCount;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
(vErrors ??= []).push({instancePath:instancePath+"/attachmentCount",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 16 || isNaN(data12)){
(vErrors ??= []).push({instancePath:instancePath+"/attachmentCount",keyword:"maximum",params:{comparison: "<=", limit: 16}});
errors++;
}
if(data12 < 0 || isNaN(data12)){
(vErrors ??= []).push({instancePath:instancePath+"/attachmentCount",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.estado !== undefined){
if(!(validate43(data.estado, {instancePath:instancePath+"/estado",parentData:data,parentDataProperty:"estado",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
if(data.rechazo !== undefined){
if(!(validate44(data.rechazo, {instancePath:instancePath+"/rechazo",parentData:data,parentDataProperty:"rechazo",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
if(data.atencion !== undefined){
if(!(validate46(data.atencion, {instancePath:instancePath+"/atencion",parentData:data,parentDataProperty:"atencion",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data.pendiente !== undefined){
if(!(validate48(data.pendiente, {instancePath:instancePath+"/pendiente",parentData:data,parentDataProperty:"pendiente",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
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
let data20 = data.authorization;
if(typeof data20 === "string"){
if(func2(data20) > 64){
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
if(!(validate41(data.clockbase, {instancePath:instancePath+"/clockbase",parentData:data,parentDataProperty:"clockbase",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
if(data.dataschema !== undefined){
let data22 = data.dataschema;
if(typeof data22 === "string"){
if(func2(data22) > 140){
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
let data23 = data.contentschema;
if(typeof data23 === "string"){
if(func2(data23) > 140){
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
if(!(validate66(data.content, {instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data.attachments !== undefined){
let data25 = data.attachments;
if(Array.isArray(data25)){
if(data25.length > 16){
(vErrors ??= []).push({instancePath:instancePath+"/attachments",keyword:"maxItems",params:{limit: 16}});
errors++;
}
if(data25.length < 0){
(vErrors ??= []).push({instancePath:instancePath+"/attachments",keyword:"minItems",params:{limit: 0}});
errors++;
}
const len0 = data25.length;
for(let i0=0; i0<len0; i0++){
if(!(validate76(data25[i0], {instancePath:instancePath+"/attachments/" + i0,parentData:data25,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
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
let data27 = data.receipts;
if(Array.isArray(data27)){
if(data27.length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/receipts",keyword:"maxItems",params:{limit: 20}});
errors++;
}
if(data27.length < 0){
(vErrors ??= []).push({instancePath:instancePath+"/receipts",keyword:"minItems",params:{limit: 0}});
errors++;
}
const len1 = data27.length;
for(let i1=0; i1<len1; i1++){
if(!(validate77(data27[i1], {instancePath:instancePath+"/receipts/" + i1,parentData:data27,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
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
let data29 = data.thread;
if(Array.isArray(data29)){
if(data29.length > 500){
(vErrors ??= []).push({instancePath:instancePath+"/thread",keyword:"maxItems",params:{limit: 500}});
errors++;
}
if(data29.length < 0){
(vErrors ??= []).push({instancePath:instancePath+"/thread",keyword:"minItems",params:{limit: 0}});
errors++;
}
const len2 = data29.length;
for(let i2=0; i2<len2; i2++){
if(!(validate49(data29[i2], {instancePath:instancePath+"/thread/" + i2,parentData:data29,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
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
validate78.errors = vErrors;
return errors === 0;
}
validate78.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if(!(validate78(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
validate69.errors = vErrors;
return errors === 0;
}
validate69.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v11 = validate79;
function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate80.evaluated;
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
if(!pattern31.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate80.errors = vErrors;
return errors === 0;
}
validate80.evaluated = {"dynamicProps":false,"dynamicItems":false};
function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate79.evaluated;
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
if(!(validate80(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}
validate79.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v12 = validate81;
const schema82 = {"type":"object","additionalProperties":false,"required":["type","titulo","dataschema","admissible","choosesRecipient","purpose","legalbasis","lane"],"properties":{"type":{"$ref":"urn:valija:contract:bandeja#/$defs/Type"},"titulo":{"type":"string","maxLength":200},"dataschema":{"type":"string","maxLength":140},"admissible":{"type":"boolean"},"motivo":{"$ref":"urn:valija:contract:bandeja#/$defs/Motivo"},"recipient":{"$ref":"urn:valija:contract:bandeja#/$defs/PartyName"},"choosesRecipient":{"type":"boolean"},"purpose":{"$ref":"urn:valija:contract:bandeja#/$defs/Code"},"legalbasis":{"$ref":"urn:valija:contract:bandeja#/$defs/LegalBasis"},"lane":{"$ref":"urn:valija:contract:bandeja#/$defs/Lane"},"reference":{"type":"object","additionalProperties":false,"required":["field","value"],"properties":{"field":{"type":"string","maxLength":60},"value":{"$ref":"urn:valija:contract:bandeja#/$defs/Uuid"}}}}};
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
validate83.errors = vErrors;
return errors === 0;
}
validate83.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate84.evaluated;
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
if(!(func7.call(schema82.properties, key0))){
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
if(!(validate83(data.motivo, {instancePath:instancePath+"/motivo",parentData:data,parentDataProperty:"motivo",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data.recipient !== undefined){
if(!(validate35(data.recipient, {instancePath:instancePath+"/recipient",parentData:data,parentDataProperty:"recipient",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
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
if(!(validate39(data.lane, {instancePath:instancePath+"/lane",parentData:data,parentDataProperty:"lane",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
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
if(!(validate32(data10.value, {instancePath:instancePath+"/reference/value",parentData:data10,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
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
validate84.errors = vErrors;
return errors === 0;
}
validate84.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if(!(validate32(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
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
if(!(validate84(data1[i0], {instancePath:instancePath+"/answers/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
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
if(!(validate48(data.pendiente, {instancePath:instancePath+"/pendiente",parentData:data,parentDataProperty:"pendiente",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
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
if(!(validate85(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
validate81.errors = vErrors;
return errors === 0;
}
validate81.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v13 = validate86;
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
if(!(validate39(data.lane, {instancePath:instancePath+"/lane",parentData:data,parentDataProperty:"lane",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
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
if(!pattern67.test(data3)){
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
if(!(validate66(data.content, {instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
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
if(!(validate87(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
validate86.errors = vErrors;
return errors === 0;
}
validate86.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v14 = validate88;
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
if(!pattern31.test(data)){
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
if(typeof data === "string"){
if(func2(data) > 43){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 43}});
errors++;
}
if(!pattern71.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{43}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate90.errors = vErrors;
return errors === 0;
}
validate90.evaluated = {"dynamicProps":false,"dynamicItems":false};
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
if(!(validate89(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
}
if(data.digest !== undefined){
if(!(validate90(data.digest, {instancePath:instancePath+"/digest",parentData:data,parentDataProperty:"digest",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
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
export const v15 = validate91;
const schema92 = {"type":"object","additionalProperties":false,"required":["views"],"properties":{"views":{"type":"array","minItems":0,"maxItems":1000,"items":{"type":"object","additionalProperties":false,"required":["official","what","at"],"properties":{"official":{"type":"string","maxLength":120},"what":{"type":"string","enum":["content","attachment"]},"digest":{"$ref":"urn:valija:contract:bandeja#/$defs/Digest"},"at":{"$ref":"urn:valija:contract:bandeja#/$defs/Moment"}}}}}};
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
if(!((((key1 === "official") || (key1 === "what")) || (key1 === "digest")) || (key1 === "at"))){
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
if(data1.what !== undefined){
let data3 = data1.what;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/views/" + i0+"/what",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data3 === "content") || (data3 === "attachment"))){
(vErrors ??= []).push({instancePath:instancePath+"/views/" + i0+"/what",keyword:"enum",params:{allowedValues: schema92.properties.views.items.properties.what.enum}});
errors++;
}
}
if(data1.digest !== undefined){
if(!(validate72(data1.digest, {instancePath:instancePath+"/views/" + i0+"/digest",parentData:data1,parentDataProperty:"digest",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if(data1.at !== undefined){
if(!(validate41(data1.at, {instancePath:instancePath+"/views/" + i0+"/at",parentData:data1,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
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
validate93.errors = vErrors;
return errors === 0;
}
validate93.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate91.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate93(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
validate91.errors = vErrors;
return errors === 0;
}
validate91.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v16 = validate94;
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.subject === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "subject"}});
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
if(!((((((key0 === "id") || (key0 === "subject")) || (key0 === "messages")) || (key0 === "opening")) || (key0 === "last")) || (key0 === "atencion"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate32(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data.subject !== undefined){
if(!(validate37(data.subject, {instancePath:instancePath+"/subject",parentData:data,parentDataProperty:"subject",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
if(data.messages !== undefined){
let data2 = data.messages;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/messages",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000000 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/messages",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/messages",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.opening !== undefined){
if(!(validate49(data.opening, {instancePath:instancePath+"/opening",parentData:data,parentDataProperty:"opening",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
if(data.last !== undefined){
if(!(validate41(data.last, {instancePath:instancePath+"/last",parentData:data,parentDataProperty:"last",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
if(data.atencion !== undefined){
if(!(validate46(data.atencion, {instancePath:instancePath+"/atencion",parentData:data,parentDataProperty:"atencion",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate95.errors = vErrors;
return errors === 0;
}
validate95.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if(!(validate95(data0[i0], {instancePath:instancePath+"/threads/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
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
validate96.errors = vErrors;
return errors === 0;
}
validate96.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if(!(validate96(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
validate94.errors = vErrors;
return errors === 0;
}
validate94.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v17 = validate97;
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
if(typeof data === "string"){
if(func2(data) > 32){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 32}});
errors++;
}
if(!pattern36.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate98.errors = vErrors;
return errors === 0;
}
validate98.evaluated = {"dynamicProps":false,"dynamicItems":false};
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
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "por_hacer") || (data === "en_espera")) || (data === "resuelto"))){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: schema45.enum}});
errors++;
}
validate99.errors = vErrors;
return errors === 0;
}
validate99.evaluated = {"dynamicProps":false,"dynamicItems":false};
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
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "subject") || (key0 === "atencion")) || (key0 === "limit")) || (key0 === "cursor"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.subject !== undefined){
if(!(validate98(data.subject, {instancePath:instancePath+"/subject",parentData:data,parentDataProperty:"subject",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data.atencion !== undefined){
if(!(validate99(data.atencion, {instancePath:instancePath+"/atencion",parentData:data,parentDataProperty:"atencion",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
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
validate97.errors = vErrors;
return errors === 0;
}
validate97.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v18 = validate100;
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.subject === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "subject"}});
errors++;
}
if(data.messages === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "messages"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "subject")) || (key0 === "messages"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate32(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data.subject !== undefined){
if(!(validate37(data.subject, {instancePath:instancePath+"/subject",parentData:data,parentDataProperty:"subject",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
if(data.messages !== undefined){
let data2 = data.messages;
if(Array.isArray(data2)){
if(data2.length > 500){
(vErrors ??= []).push({instancePath:instancePath+"/messages",keyword:"maxItems",params:{limit: 500}});
errors++;
}
if(data2.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/messages",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate49(data2[i0], {instancePath:instancePath+"/messages/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/messages",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate101.errors = vErrors;
return errors === 0;
}
validate101.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if(!(validate101(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
validate100.errors = vErrors;
return errors === 0;
}
validate100.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v19 = validate102;
function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate103.evaluated;
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
if(!(validate72(data.digest, {instancePath:instancePath+"/digest",parentData:data,parentDataProperty:"digest",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if(data.tipo !== undefined){
if(!(validate74(data.tipo, {instancePath:instancePath+"/tipo",parentData:data,parentDataProperty:"tipo",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
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
if(!(validate41(data.until, {instancePath:instancePath+"/until",parentData:data,parentDataProperty:"until",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate103.errors = vErrors;
return errors === 0;
}
validate103.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if(!(validate103(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
validate102.errors = vErrors;
return errors === 0;
}
validate102.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const operations: Readonly<Record<string, OperationValidators>> = {
  'getSelf': { parameters: v2, responses: { '200': v0, '401': v1, '503': v1 } },
  'listRecipients': { parameters: v4, responses: { '200': v3, '401': v1, '422': v1, '503': v1 } },
  'getSummary': { parameters: v2, responses: { '200': v5, '401': v1, '503': v1 } },
  'listMessages': { parameters: v7, responses: { '200': v6, '401': v1, '422': v1, '503': v1 } },
  'sendMessage': { request: v9, parameters: v2, responses: { '200': v8, '201': v8, '400': v1, '401': v1, '403': v1, '409': v1, '413': v1, '415': v1, '422': v1, '503': v1 } },
  'readMessage': { parameters: v11, responses: { '200': v10, '401': v1, '404': v1, '503': v1 } },
  'listAnswers': { parameters: v11, responses: { '200': v12, '401': v1, '404': v1, '503': v1 } },
  'answerMessage': { request: v13, parameters: v11, responses: { '200': v8, '201': v8, '400': v1, '401': v1, '403': v1, '404': v1, '409': v1, '413': v1, '415': v1, '422': v1, '503': v1 } },
  'downloadAttachment': { parameters: v14, responses: { '200': null, '401': v1, '404': v1, '503': v1 } },
  'listViews': { parameters: v11, responses: { '200': v15, '401': v1, '404': v1, '503': v1 } },
  'listThreads': { parameters: v17, responses: { '200': v16, '401': v1, '422': v1, '503': v1 } },
  'readThread': { parameters: v11, responses: { '200': v18, '401': v1, '404': v1, '503': v1 } },
  'uploadAttachment': { parameters: v2, responses: { '201': v19, '400': v1, '401': v1, '413': v1, '415': v1, '422': v1, '429': v1, '503': v1 } },
};
