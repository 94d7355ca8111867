/** Generated from contracts/ninez.openapi.json by `npm run generate`; edits are lost. */
// @ts-nocheck
import { formats, ucs2length } from '@valija/validation';
import type { OperationValidators } from '../../contract.js';

export const v0 = validate1;
const func2 = ucs2length;
const pattern3 = new RegExp("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u");
const pattern4 = new RegExp("^[A-Z]{3}$", "u");
const formats5 = formats["date-time"];
function validate6(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate6.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.numeroIngreso === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "numeroIngreso"}});
errors++;
}
if(data.referencia === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "referencia"}});
errors++;
}
if(data.registradoEl === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "registradoEl"}});
errors++;
}
if(data.estado === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "estado"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "numeroIngreso") || (key0 === "referencia")) || (key0 === "registradoEl")) || (key0 === "estado"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.numeroIngreso !== undefined){
let data0 = data.numeroIngreso;
if(typeof data0 === "string"){
if(func2(data0) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/numeroIngreso",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(func2(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/numeroIngreso",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/numeroIngreso",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.referencia !== undefined){
let data1 = data.referencia;
if(typeof data1 === "string"){
if(func2(data1) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/referencia",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern3.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/referencia",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/referencia",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.registradoEl !== undefined){
let data2 = data.registradoEl;
if(typeof data2 === "string"){
if(func2(data2) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/registradoEl",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats5(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/registradoEl",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/registradoEl",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.estado !== undefined){
let data3 = data.estado;
if(typeof data3 === "string"){
if(func2(data3) > 3){
(vErrors ??= []).push({instancePath:instancePath+"/estado",keyword:"maxLength",params:{limit: 3}});
errors++;
}
if(!pattern4.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/estado",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/estado",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate6.errors = vErrors;
return errors === 0;
}
validate6.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate7(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate7.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ingresos === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "ingresos"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "ingresos")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.ingresos !== undefined){
let data0 = data.ingresos;
if(Array.isArray(data0)){
if(data0.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/ingresos",keyword:"maxItems",params:{limit: 50}});
errors++;
}
if(data0.length < 0){
(vErrors ??= []).push({instancePath:instancePath+"/ingresos",keyword:"minItems",params:{limit: 0}});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate6(data0[i0], {instancePath:instancePath+"/ingresos/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/ingresos",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate7.errors = vErrors;
return errors === 0;
}
validate7.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if(!(validate7(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
validate1.errors = vErrors;
return errors === 0;
}
validate1.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v1 = validate8;
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "title"}});
errors++;
}
if(data.status === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "status"}});
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(func2(data0) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(func2(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"minLength",params:{limit: 1}});
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
if(func2(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/detail",keyword:"minLength",params:{limit: 1}});
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
if(func2(data4) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/code",keyword:"minLength",params:{limit: 1}});
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
if(func2(data6) < 0){
(vErrors ??= []).push({instancePath:instancePath+"/pointers/" + i0,keyword:"minLength",params:{limit: 0}});
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
if(data.messageId !== undefined){
let data7 = data.messageId;
if(typeof data7 === "string"){
if(func2(data7) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/messageId",keyword:"maxLength",params:{limit: 64}});
errors++;
}
if(func2(data7) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/messageId",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/messageId",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate9.errors = vErrors;
return errors === 0;
}
validate9.evaluated = {"props":{"type":true,"title":true,"status":true,"detail":true,"code":true,"pointers":true,"messageId":true},"dynamicProps":false,"dynamicItems":false};
function validate8(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate8.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate9(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
validate8.errors = vErrors;
return errors === 0;
}
validate8.evaluated = {"props":{"type":true,"title":true,"status":true,"detail":true,"code":true,"pointers":true,"messageId":true},"dynamicProps":false,"dynamicItems":false};
export const v2 = validate10;
function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate10.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.referencia === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "referencia"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "referencia")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.referencia !== undefined){
let data0 = data.referencia;
if(typeof data0 === "string"){
if(func2(data0) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/referencia",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern3.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/referencia",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/referencia",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
validate10.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v3 = validate11;
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.numeroIngreso === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "numeroIngreso"}});
errors++;
}
if(data.referencia === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "referencia"}});
errors++;
}
if(data.registradoEl === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "registradoEl"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "numeroIngreso") || (key0 === "referencia")) || (key0 === "registradoEl"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.numeroIngreso !== undefined){
let data0 = data.numeroIngreso;
if(typeof data0 === "string"){
if(func2(data0) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/numeroIngreso",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(func2(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/numeroIngreso",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/numeroIngreso",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.referencia !== undefined){
let data1 = data.referencia;
if(typeof data1 === "string"){
if(func2(data1) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/referencia",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern3.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/referencia",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/referencia",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.registradoEl !== undefined){
let data2 = data.registradoEl;
if(typeof data2 === "string"){
if(func2(data2) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/registradoEl",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats5(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/registradoEl",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/registradoEl",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}
validate12.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if(!(validate12(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
validate11.errors = vErrors;
return errors === 0;
}
validate11.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v4 = validate13;
const schema14 = {"type":"object","additionalProperties":false,"required":["referencia","folioDerivante","prioridad","fechaSolicitud","derivadoPor","modalidad","sujetoAtencion","antecedentesPenales","motivo","apreciacion","indicadores","informados"],"properties":{"referencia":{"type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","maxLength":36},"folioDerivante":{"type":"string","minLength":1,"maxLength":40},"prioridad":{"type":"string","enum":["NORMAL","URGENTE"]},"fechaSolicitud":{"type":"string","format":"date-time","maxLength":35},"derivadoPor":{"$ref":"urn:valija:contract:ninez#/$defs/Solicitante"},"modalidad":{"type":"string","pattern":"^[A-Z]{3}$","maxLength":3},"codigoProyecto":{"type":"string","minLength":1,"maxLength":40},"sujetoAtencion":{"$ref":"urn:valija:contract:ninez#/$defs/SujetoAtencion"},"adultoACargo":{"$ref":"urn:valija:contract:ninez#/$defs/AdultoACargo"},"antecedentesPenales":{"type":"object","additionalProperties":false,"required":["causales"],"properties":{"ruc":{"type":"string","pattern":"^[0-9]{10}-[0-9K]$","maxLength":12},"fiscalia":{"type":"string","minLength":1,"maxLength":100},"causales":{"type":"array","minItems":1,"maxItems":10,"items":{"type":"object","additionalProperties":false,"required":["codigo"],"properties":{"codigo":{"type":"string","pattern":"^[A-Z]{2}[0-9]{3}[A-Z]?$","maxLength":6},"desarrollo":{"type":"string","enum":["CON","FRU","TEN"]}}}}}},"motivo":{"type":"string","minLength":1,"maxLength":4000},"apreciacion":{"type":"string","minLength":1,"maxLength":4000},"indicadores":{"type":"object","additionalProperties":false,"required":[],"properties":{"hechoReciente":{"type":"boolean"},"reiterado":{"type":"boolean"},"agresorIntrafamiliar":{"type":"boolean"},"cuentaConAdulto":{"type":"boolean"},"actitudAdulto":{"type":"string","enum":["CREE","MINIMIZA"]},"proteccionResuelta":{"type":"boolean"}}},"alertas":{"type":"array","minItems":0,"maxItems":10,"items":{"type":"string","pattern":"^[A-Z]{3}$","maxLength":3}},"informados":{"type":"object","additionalProperties":false,"required":["nna","adulto"],"properties":{"nna":{"type":"boolean"},"adulto":{"type":"boolean"},"fecha":{"type":"string","format":"date","maxLength":10}}},"intervencionVigente":{"$ref":"urn:valija:contract:ninez#/$defs/PlanIntervencion"},"causaProteccional":{"$ref":"urn:valija:contract:ninez#/$defs/CausaProteccional"}}};
const func15 = Object.prototype.hasOwnProperty;
const pattern16 = new RegExp("^[0-9]{10}-[0-9K]$", "u");
const pattern17 = new RegExp("^[A-Z]{2}[0-9]{3}[A-Z]?$", "u");
const formats18 = formats.date;
const pattern19 = new RegExp("^[+]?[0-9][0-9 ()-]{5,22}$", "u");
const formats20 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
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
if(data.entidad === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "entidad"}});
errors++;
}
if(data.unidad === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "unidad"}});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "entidad") || (key0 === "unidad")) || (key0 === "profesional")) || (key0 === "cargo")) || (key0 === "celular")) || (key0 === "email"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.entidad !== undefined){
let data0 = data.entidad;
if(typeof data0 === "string"){
if(func2(data0) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/entidad",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func2(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/entidad",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/entidad",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.unidad !== undefined){
let data1 = data.unidad;
if(typeof data1 === "string"){
if(func2(data1) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/unidad",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func2(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/unidad",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/unidad",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.profesional !== undefined){
let data2 = data.profesional;
if(typeof data2 === "string"){
if(func2(data2) > 160){
(vErrors ??= []).push({instancePath:instancePath+"/profesional",keyword:"maxLength",params:{limit: 160}});
errors++;
}
if(func2(data2) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/profesional",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/profesional",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.cargo !== undefined){
let data3 = data.cargo;
if(typeof data3 === "string"){
if(func2(data3) > 100){
(vErrors ??= []).push({instancePath:instancePath+"/cargo",keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(func2(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/cargo",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/cargo",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.celular !== undefined){
let data4 = data.celular;
if(typeof data4 === "string"){
if(func2(data4) > 24){
(vErrors ??= []).push({instancePath:instancePath+"/celular",keyword:"maxLength",params:{limit: 24}});
errors++;
}
if(!pattern19.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/celular",keyword:"pattern",params:{pattern: "^[+]?[0-9][0-9 ()-]{5,22}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/celular",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.email !== undefined){
let data5 = data.email;
if(typeof data5 === "string"){
if(func2(data5) > 254){
(vErrors ??= []).push({instancePath:instancePath+"/email",keyword:"maxLength",params:{limit: 254}});
errors++;
}
if(!(formats20.test(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/email",keyword:"format",params:{format: "email"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/email",keyword:"type",params:{type: "string"}});
errors++;
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
const schema22 = {"type":"object","additionalProperties":false,"required":["rolEnCausa","documento"],"properties":{"rolEnCausa":{"type":"integer","minimum":1,"maximum":3},"documento":{"$ref":"urn:valija:contract:ninez#/$defs/Documento"},"nombres":{"type":"string","minLength":1,"maxLength":100},"primerApellido":{"type":"string","minLength":1,"maxLength":60},"segundoApellido":{"type":"string","minLength":1,"maxLength":60},"nombreSocial":{"type":"string","minLength":1,"maxLength":80},"fechaNac":{"type":"string","format":"date","maxLength":10},"edadDeclarada":{"type":"integer","minimum":0,"maximum":120},"sexo":{"type":"string","enum":["H","M","NB","IN","SI"]},"paisOrigen":{"type":"string","pattern":"^[A-Z]{2}$","maxLength":2},"lengua":{"type":"string","pattern":"^[a-z]{2,3}$","maxLength":3},"residencia":{"type":"object","additionalProperties":false,"required":["via","comuna"],"properties":{"via":{"type":"string","minLength":1,"maxLength":120},"numeroVia":{"type":"string","minLength":1,"maxLength":20},"detalle":{"type":"string","minLength":1,"maxLength":80},"comuna":{"type":"integer","minimum":1101,"maximum":16305}}},"residenciaReservada":{"type":"boolean"},"contactoReservado":{"type":"object","additionalProperties":false,"required":["entidad"],"properties":{"entidad":{"type":"string","minLength":1,"maxLength":120},"celular":{"type":"string","pattern":"^[+]?[0-9][0-9 ()-]{5,22}$","maxLength":24},"email":{"type":"string","format":"email","maxLength":254}}},"celular":{"type":"string","pattern":"^[+]?[0-9][0-9 ()-]{5,22}$","maxLength":24}}};
const schema23 = {"type":"object","additionalProperties":false,"required":["tipo"],"properties":{"tipo":{"type":"string","enum":["RUN","PPT","EXT","SDI"]},"valor":{"type":"string","minLength":1,"maxLength":30},"pais":{"type":"string","pattern":"^[A-Z]{2}$","maxLength":2},"glosa":{"type":"string","minLength":1,"maxLength":60}}};
const pattern24 = new RegExp("^[A-Z]{2}$", "u");
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tipo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "tipo"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "tipo") || (key0 === "valor")) || (key0 === "pais")) || (key0 === "glosa"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.tipo !== undefined){
let data0 = data.tipo;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tipo",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data0 === "RUN") || (data0 === "PPT")) || (data0 === "EXT")) || (data0 === "SDI"))){
(vErrors ??= []).push({instancePath:instancePath+"/tipo",keyword:"enum",params:{allowedValues: schema23.properties.tipo.enum}});
errors++;
}
}
if(data.valor !== undefined){
let data1 = data.valor;
if(typeof data1 === "string"){
if(func2(data1) > 30){
(vErrors ??= []).push({instancePath:instancePath+"/valor",keyword:"maxLength",params:{limit: 30}});
errors++;
}
if(func2(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/valor",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/valor",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.pais !== undefined){
let data2 = data.pais;
if(typeof data2 === "string"){
if(func2(data2) > 2){
(vErrors ??= []).push({instancePath:instancePath+"/pais",keyword:"maxLength",params:{limit: 2}});
errors++;
}
if(!pattern24.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/pais",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/pais",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.glosa !== undefined){
let data3 = data.glosa;
if(typeof data3 === "string"){
if(func2(data3) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/glosa",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func2(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/glosa",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/glosa",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const pattern26 = new RegExp("^[a-z]{2,3}$", "u");
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rolEnCausa === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "rolEnCausa"}});
errors++;
}
if(data.documento === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "documento"}});
errors++;
}
for(const key0 in data){
if(!(func15.call(schema22.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.rolEnCausa !== undefined){
let data0 = data.rolEnCausa;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/rolEnCausa",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 3 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/rolEnCausa",keyword:"maximum",params:{comparison: "<=", limit: 3}});
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/rolEnCausa",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.documento !== undefined){
if(!(validate25(data.documento, {instancePath:instancePath+"/documento",parentData:data,parentDataProperty:"documento",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.nombres !== undefined){
let data2 = data.nombres;
if(typeof data2 === "string"){
if(func2(data2) > 100){
(vErrors ??= []).push({instancePath:instancePath+"/nombres",keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(func2(data2) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/nombres",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/nombres",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.primerApellido !== undefined){
let data3 = data.primerApellido;
if(typeof data3 === "string"){
if(func2(data3) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/primerApellido",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func2(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/primerApellido",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/primerApellido",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.segundoApellido !== undefined){
let data4 = data.segundoApellido;
if(typeof data4 === "string"){
if(func2(data4) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/segundoApellido",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func2(data4) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/segundoApellido",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/segundoApellido",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.nombreSocial !== undefined){
let data5 = data.nombreSocial;
if(typeof data5 === "string"){
if(func2(data5) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/nombreSocial",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func2(data5) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/nombreSocial",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/nombreSocial",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fechaNac !== undefined){
let data6 = data.fechaNac;
if(typeof data6 === "string"){
if(func2(data6) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/fechaNac",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats18(data6))){
(vErrors ??= []).push({instancePath:instancePath+"/fechaNac",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fechaNac",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.edadDeclarada !== undefined){
let data7 = data.edadDeclarada;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
(vErrors ??= []).push({instancePath:instancePath+"/edadDeclarada",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 120 || isNaN(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/edadDeclarada",keyword:"maximum",params:{comparison: "<=", limit: 120}});
errors++;
}
if(data7 < 0 || isNaN(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/edadDeclarada",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.sexo !== undefined){
let data8 = data.sexo;
if(typeof data8 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/sexo",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data8 === "H") || (data8 === "M")) || (data8 === "NB")) || (data8 === "IN")) || (data8 === "SI"))){
(vErrors ??= []).push({instancePath:instancePath+"/sexo",keyword:"enum",params:{allowedValues: schema22.properties.sexo.enum}});
errors++;
}
}
if(data.paisOrigen !== undefined){
let data9 = data.paisOrigen;
if(typeof data9 === "string"){
if(func2(data9) > 2){
(vErrors ??= []).push({instancePath:instancePath+"/paisOrigen",keyword:"maxLength",params:{limit: 2}});
errors++;
}
if(!pattern24.test(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/paisOrigen",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/paisOrigen",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.lengua !== undefined){
let data10 = data.lengua;
if(typeof data10 === "string"){
if(func2(data10) > 3){
(vErrors ??= []).push({instancePath:instancePath+"/lengua",keyword:"maxLength",params:{limit: 3}});
errors++;
}
if(!pattern26.test(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/lengua",keyword:"pattern",params:{pattern: "^[a-z]{2,3}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/lengua",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.residencia !== undefined){
let data11 = data.residencia;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.via === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/residencia",keyword:"required",params:{missingProperty: "via"}});
errors++;
}
if(data11.comuna === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/residencia",keyword:"required",params:{missingProperty: "comuna"}});
errors++;
}
for(const key1 in data11){
if(!((((key1 === "via") || (key1 === "numeroVia")) || (key1 === "detalle")) || (key1 === "comuna"))){
(vErrors ??= []).push({instancePath:instancePath+"/residencia",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data11.via !== undefined){
let data12 = data11.via;
if(typeof data12 === "string"){
if(func2(data12) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/residencia/via",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func2(data12) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/residencia/via",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/residencia/via",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data11.numeroVia !== undefined){
let data13 = data11.numeroVia;
if(typeof data13 === "string"){
if(func2(data13) > 20){
(vErrors ??= []).push({instancePath:instancePath+"/residencia/numeroVia",keyword:"maxLength",params:{limit: 20}});
errors++;
}
if(func2(data13) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/residencia/numeroVia",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/residencia/numeroVia",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data11.detalle !== undefined){
let data14 = data11.detalle;
if(typeof data14 === "string"){
if(func2(data14) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/residencia/detalle",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func2(data14) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/residencia/detalle",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/residencia/detalle",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data11.comuna !== undefined){
let data15 = data11.comuna;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
(vErrors ??= []).push({instancePath:instancePath+"/residencia/comuna",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 16305 || isNaN(data15)){
(vErrors ??= []).push({instancePath:instancePath+"/residencia/comuna",keyword:"maximum",params:{comparison: "<=", limit: 16305}});
errors++;
}
if(data15 < 1101 || isNaN(data15)){
(vErrors ??= []).push({instancePath:instancePath+"/residencia/comuna",keyword:"minimum",params:{comparison: ">=", limit: 1101}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/residencia",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.residenciaReservada !== undefined){
if(typeof data.residenciaReservada !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/residenciaReservada",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.contactoReservado !== undefined){
let data17 = data.contactoReservado;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.entidad === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/contactoReservado",keyword:"required",params:{missingProperty: "entidad"}});
errors++;
}
for(const key2 in data17){
if(!(((key2 === "entidad") || (key2 === "celular")) || (key2 === "email"))){
(vErrors ??= []).push({instancePath:instancePath+"/contactoReservado",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data17.entidad !== undefined){
let data18 = data17.entidad;
if(typeof data18 === "string"){
if(func2(data18) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/contactoReservado/entidad",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func2(data18) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/contactoReservado/entidad",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/contactoReservado/entidad",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data17.celular !== undefined){
let data19 = data17.celular;
if(typeof data19 === "string"){
if(func2(data19) > 24){
(vErrors ??= []).push({instancePath:instancePath+"/contactoReservado/celular",keyword:"maxLength",params:{limit: 24}});
errors++;
}
if(!pattern19.test(data19)){
(vErrors ??= []).push({instancePath:instancePath+"/contactoReservado/celular",keyword:"pattern",params:{pattern: "^[+]?[0-9][0-9 ()-]{5,22}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/contactoReservado/celular",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data17.email !== undefined){
let data20 = data17.email;
if(typeof data20 === "string"){
if(func2(data20) > 254){
(vErrors ??= []).push({instancePath:instancePath+"/contactoReservado/email",keyword:"maxLength",params:{limit: 254}});
errors++;
}
if(!(formats20.test(data20))){
(vErrors ??= []).push({instancePath:instancePath+"/contactoReservado/email",keyword:"format",params:{format: "email"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/contactoReservado/email",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/contactoReservado",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.celular !== undefined){
let data21 = data.celular;
if(typeof data21 === "string"){
if(func2(data21) > 24){
(vErrors ??= []).push({instancePath:instancePath+"/celular",keyword:"maxLength",params:{limit: 24}});
errors++;
}
if(!pattern19.test(data21)){
(vErrors ??= []).push({instancePath:instancePath+"/celular",keyword:"pattern",params:{pattern: "^[+]?[0-9][0-9 ()-]{5,22}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/celular",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema28 = {"type":"object","additionalProperties":false,"required":["rol","vinculo"],"properties":{"rol":{"type":"string","enum":["PR","RE","RF"]},"nombres":{"type":"string","minLength":1,"maxLength":100},"primerApellido":{"type":"string","minLength":1,"maxLength":60},"segundoApellido":{"type":"string","minLength":1,"maxLength":60},"documento":{"$ref":"urn:valija:contract:ninez#/$defs/Documento"},"edad":{"type":"integer","minimum":0,"maximum":120},"vinculo":{"type":"string","minLength":1,"maxLength":80},"residencia":{"type":"object","additionalProperties":false,"required":["via","comuna"],"properties":{"via":{"type":"string","minLength":1,"maxLength":120},"numeroVia":{"type":"string","minLength":1,"maxLength":20},"detalle":{"type":"string","minLength":1,"maxLength":80},"comuna":{"type":"integer","minimum":1101,"maximum":16305}}},"residenciaReservada":{"type":"boolean"},"contactoReservado":{"type":"object","additionalProperties":false,"required":["entidad"],"properties":{"entidad":{"type":"string","minLength":1,"maxLength":120},"celular":{"type":"string","pattern":"^[+]?[0-9][0-9 ()-]{5,22}$","maxLength":24},"email":{"type":"string","format":"email","maxLength":254}}},"celular":{"type":"string","pattern":"^[+]?[0-9][0-9 ()-]{5,22}$","maxLength":24},"email":{"type":"string","format":"email","maxLength":254}}};
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
if(data.rol === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "rol"}});
errors++;
}
if(data.vinculo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "vinculo"}});
errors++;
}
for(const key0 in data){
if(!(func15.call(schema28.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.rol !== undefined){
let data0 = data.rol;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/rol",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data0 === "PR") || (data0 === "RE")) || (data0 === "RF"))){
(vErrors ??= []).push({instancePath:instancePath+"/rol",keyword:"enum",params:{allowedValues: schema28.properties.rol.enum}});
errors++;
}
}
if(data.nombres !== undefined){
let data1 = data.nombres;
if(typeof data1 === "string"){
if(func2(data1) > 100){
(vErrors ??= []).push({instancePath:instancePath+"/nombres",keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(func2(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/nombres",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/nombres",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.primerApellido !== undefined){
let data2 = data.primerApellido;
if(typeof data2 === "string"){
if(func2(data2) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/primerApellido",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func2(data2) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/primerApellido",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/primerApellido",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.segundoApellido !== undefined){
let data3 = data.segundoApellido;
if(typeof data3 === "string"){
if(func2(data3) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/segundoApellido",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func2(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/segundoApellido",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/segundoApellido",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.documento !== undefined){
if(!(validate25(data.documento, {instancePath:instancePath+"/documento",parentData:data,parentDataProperty:"documento",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.edad !== undefined){
let data5 = data.edad;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/edad",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 120 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/edad",keyword:"maximum",params:{comparison: "<=", limit: 120}});
errors++;
}
if(data5 < 0 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/edad",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.vinculo !== undefined){
let data6 = data.vinculo;
if(typeof data6 === "string"){
if(func2(data6) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/vinculo",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func2(data6) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/vinculo",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/vinculo",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.residencia !== undefined){
let data7 = data.residencia;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.via === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/residencia",keyword:"required",params:{missingProperty: "via"}});
errors++;
}
if(data7.comuna === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/residencia",keyword:"required",params:{missingProperty: "comuna"}});
errors++;
}
for(const key1 in data7){
if(!((((key1 === "via") || (key1 === "numeroVia")) || (key1 === "detalle")) || (key1 === "comuna"))){
(vErrors ??= []).push({instancePath:instancePath+"/residencia",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data7.via !== undefined){
let data8 = data7.via;
if(typeof data8 === "string"){
if(func2(data8) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/residencia/via",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func2(data8) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/residencia/via",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/residencia/via",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data7.numeroVia !== undefined){
let data9 = data7.numeroVia;
if(typeof data9 === "string"){
if(func2(data9) > 20){
(vErrors ??= []).push({instancePath:instancePath+"/residencia/numeroVia",keyword:"maxLength",params:{limit: 20}});
errors++;
}
if(func2(data9) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/residencia/numeroVia",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/residencia/numeroVia",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data7.detalle !== undefined){
let data10 = data7.detalle;
if(typeof data10 === "string"){
if(func2(data10) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/residencia/detalle",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func2(data10) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/residencia/detalle",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/residencia/detalle",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data7.comuna !== undefined){
let data11 = data7.comuna;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
(vErrors ??= []).push({instancePath:instancePath+"/residencia/comuna",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 16305 || isNaN(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/residencia/comuna",keyword:"maximum",params:{comparison: "<=", limit: 16305}});
errors++;
}
if(data11 < 1101 || isNaN(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/residencia/comuna",keyword:"minimum",params:{comparison: ">=", limit: 1101}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/residencia",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.residenciaReservada !== undefined){
if(typeof data.residenciaReservada !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/residenciaReservada",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.contactoReservado !== undefined){
let data13 = data.contactoReservado;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.entidad === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/contactoReservado",keyword:"required",params:{missingProperty: "entidad"}});
errors++;
}
for(const key2 in data13){
if(!(((key2 === "entidad") || (key2 === "celular")) || (key2 === "email"))){
(vErrors ??= []).push({instancePath:instancePath+"/contactoReservado",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data13.entidad !== undefined){
let data14 = data13.entidad;
if(typeof data14 === "string"){
if(func2(data14) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/contactoReservado/entidad",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func2(data14) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/contactoReservado/entidad",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/contactoReservado/entidad",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data13.celular !== undefined){
let data15 = data13.celular;
if(typeof data15 === "string"){
if(func2(data15) > 24){
(vErrors ??= []).push({instancePath:instancePath+"/contactoReservado/celular",keyword:"maxLength",params:{limit: 24}});
errors++;
}
if(!pattern19.test(data15)){
(vErrors ??= []).push({instancePath:instancePath+"/contactoReservado/celular",keyword:"pattern",params:{pattern: "^[+]?[0-9][0-9 ()-]{5,22}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/contactoReservado/celular",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data13.email !== undefined){
let data16 = data13.email;
if(typeof data16 === "string"){
if(func2(data16) > 254){
(vErrors ??= []).push({instancePath:instancePath+"/contactoReservado/email",keyword:"maxLength",params:{limit: 254}});
errors++;
}
if(!(formats20.test(data16))){
(vErrors ??= []).push({instancePath:instancePath+"/contactoReservado/email",keyword:"format",params:{format: "email"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/contactoReservado/email",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/contactoReservado",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.celular !== undefined){
let data17 = data.celular;
if(typeof data17 === "string"){
if(func2(data17) > 24){
(vErrors ??= []).push({instancePath:instancePath+"/celular",keyword:"maxLength",params:{limit: 24}});
errors++;
}
if(!pattern19.test(data17)){
(vErrors ??= []).push({instancePath:instancePath+"/celular",keyword:"pattern",params:{pattern: "^[+]?[0-9][0-9 ()-]{5,22}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/celular",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.email !== undefined){
let data18 = data.email;
if(typeof data18 === "string"){
if(func2(data18) > 254){
(vErrors ??= []).push({instancePath:instancePath+"/email",keyword:"maxLength",params:{limit: 254}});
errors++;
}
if(!(formats20.test(data18))){
(vErrors ??= []).push({instancePath:instancePath+"/email",keyword:"format",params:{format: "email"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/email",keyword:"type",params:{type: "string"}});
errors++;
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
function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate30.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.entidad === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "entidad"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "entidad") || (key0 === "programa")) || (key0 === "profesional")) || (key0 === "celular"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.entidad !== undefined){
let data0 = data.entidad;
if(typeof data0 === "string"){
if(func2(data0) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/entidad",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func2(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/entidad",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/entidad",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.programa !== undefined){
let data1 = data.programa;
if(typeof data1 === "string"){
if(func2(data1) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/programa",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func2(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/programa",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/programa",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.profesional !== undefined){
let data2 = data.profesional;
if(typeof data2 === "string"){
if(func2(data2) > 160){
(vErrors ??= []).push({instancePath:instancePath+"/profesional",keyword:"maxLength",params:{limit: 160}});
errors++;
}
if(func2(data2) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/profesional",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/profesional",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.celular !== undefined){
let data3 = data.celular;
if(typeof data3 === "string"){
if(func2(data3) > 24){
(vErrors ??= []).push({instancePath:instancePath+"/celular",keyword:"maxLength",params:{limit: 24}});
errors++;
}
if(!pattern19.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/celular",keyword:"pattern",params:{pattern: "^[+]?[0-9][0-9 ()-]{5,22}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/celular",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rit === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "rit"}});
errors++;
}
if(data.tribunal === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "tribunal"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "rit") || (key0 === "tribunal")) || (key0 === "conOrdenDeIngreso")) || (key0 === "fechaOrden"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.rit !== undefined){
let data0 = data.rit;
if(typeof data0 === "string"){
if(func2(data0) > 30){
(vErrors ??= []).push({instancePath:instancePath+"/rit",keyword:"maxLength",params:{limit: 30}});
errors++;
}
if(func2(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/rit",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/rit",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.tribunal !== undefined){
let data1 = data.tribunal;
if(typeof data1 === "string"){
if(func2(data1) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/tribunal",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func2(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/tribunal",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tribunal",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.conOrdenDeIngreso !== undefined){
if(typeof data.conOrdenDeIngreso !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/conOrdenDeIngreso",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.fechaOrden !== undefined){
let data3 = data.fechaOrden;
if(typeof data3 === "string"){
if(func2(data3) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/fechaOrden",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats18(data3))){
(vErrors ??= []).push({instancePath:instancePath+"/fechaOrden",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fechaOrden",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.referencia === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "referencia"}});
errors++;
}
if(data.folioDerivante === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "folioDerivante"}});
errors++;
}
if(data.prioridad === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "prioridad"}});
errors++;
}
if(data.fechaSolicitud === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fechaSolicitud"}});
errors++;
}
if(data.derivadoPor === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "derivadoPor"}});
errors++;
}
if(data.modalidad === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "modalidad"}});
errors++;
}
if(data.sujetoAtencion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "sujetoAtencion"}});
errors++;
}
if(data.antecedentesPenales === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "antecedentesPenales"}});
errors++;
}
if(data.motivo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "motivo"}});
errors++;
}
if(data.apreciacion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "apreciacion"}});
errors++;
}
if(data.indicadores === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "indicadores"}});
errors++;
}
if(data.informados === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "informados"}});
errors++;
}
for(const key0 in data){
if(!(func15.call(schema14.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.referencia !== undefined){
let data0 = data.referencia;
if(typeof data0 === "string"){
if(func2(data0) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/referencia",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern3.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/referencia",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/referencia",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.folioDerivante !== undefined){
let data1 = data.folioDerivante;
if(typeof data1 === "string"){
if(func2(data1) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/folioDerivante",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(func2(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/folioDerivante",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/folioDerivante",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.prioridad !== undefined){
let data2 = data.prioridad;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/prioridad",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data2 === "NORMAL") || (data2 === "URGENTE"))){
(vErrors ??= []).push({instancePath:instancePath+"/prioridad",keyword:"enum",params:{allowedValues: schema14.properties.prioridad.enum}});
errors++;
}
}
if(data.fechaSolicitud !== undefined){
let data3 = data.fechaSolicitud;
if(typeof data3 === "string"){
if(func2(data3) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/fechaSolicitud",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats5(data3))){
(vErrors ??= []).push({instancePath:instancePath+"/fechaSolicitud",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fechaSolicitud",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.derivadoPor !== undefined){
if(!(validate21(data.derivadoPor, {instancePath:instancePath+"/derivadoPor",parentData:data,parentDataProperty:"derivadoPor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data.modalidad !== undefined){
let data5 = data.modalidad;
if(typeof data5 === "string"){
if(func2(data5) > 3){
(vErrors ??= []).push({instancePath:instancePath+"/modalidad",keyword:"maxLength",params:{limit: 3}});
errors++;
}
if(!pattern4.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/modalidad",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/modalidad",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.codigoProyecto !== undefined){
let data6 = data.codigoProyecto;
if(typeof data6 === "string"){
if(func2(data6) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/codigoProyecto",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(func2(data6) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/codigoProyecto",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/codigoProyecto",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.sujetoAtencion !== undefined){
if(!(validate27(data.sujetoAtencion, {instancePath:instancePath+"/sujetoAtencion",parentData:data,parentDataProperty:"sujetoAtencion",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.adultoACargo !== undefined){
if(!(validate29(data.adultoACargo, {instancePath:instancePath+"/adultoACargo",parentData:data,parentDataProperty:"adultoACargo",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data.antecedentesPenales !== undefined){
let data9 = data.antecedentesPenales;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.causales === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/antecedentesPenales",keyword:"required",params:{missingProperty: "causales"}});
errors++;
}
for(const key1 in data9){
if(!(((key1 === "ruc") || (key1 === "fiscalia")) || (key1 === "causales"))){
(vErrors ??= []).push({instancePath:instancePath+"/antecedentesPenales",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data9.ruc !== undefined){
let data10 = data9.ruc;
if(typeof data10 === "string"){
if(func2(data10) > 12){
(vErrors ??= []).push({instancePath:instancePath+"/antecedentesPenales/ruc",keyword:"maxLength",params:{limit: 12}});
errors++;
}
if(!pattern16.test(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/antecedentesPenales/ruc",keyword:"pattern",params:{pattern: "^[0-9]{10}-[0-9K]$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/antecedentesPenales/ruc",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data9.fiscalia !== undefined){
let data11 = data9.fiscalia;
if(typeof data11 === "string"){
if(func2(data11) > 100){
(vErrors ??= []).push({instancePath:instancePath+"/antecedentesPenales/fiscalia",keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(func2(data11) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/antecedentesPenales/fiscalia",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/antecedentesPenales/fiscalia",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data9.causales !== undefined){
let data12 = data9.causales;
if(Array.isArray(data12)){
if(data12.length > 10){
(vErrors ??= []).push({instancePath:instancePath+"/antecedentesPenales/causales",keyword:"maxItems",params:{limit: 10}});
errors++;
}
if(data12.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/antecedentesPenales/causales",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
let data13 = data12[i0];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.codigo === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/antecedentesPenales/causales/" + i0,keyword:"required",params:{missingProperty: "codigo"}});
errors++;
}
for(const key2 in data13){
if(!((key2 === "codigo") || (key2 === "desarrollo"))){
(vErrors ??= []).push({instancePath:instancePath+"/antecedentesPenales/causales/" + i0,keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data13.codigo !== undefined){
let data14 = data13.codigo;
if(typeof data14 === "string"){
if(func2(data14) > 6){
(vErrors ??= []).push({instancePath:instancePath+"/antecedentesPenales/causales/" + i0+"/codigo",keyword:"maxLength",params:{limit: 6}});
errors++;
}
if(!pattern17.test(data14)){
(vErrors ??= []).push({instancePath:instancePath+"/antecedentesPenales/causales/" + i0+"/codigo",keyword:"pattern",params:{pattern: "^[A-Z]{2}[0-9]{3}[A-Z]?$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/antecedentesPenales/causales/" + i0+"/codigo",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data13.desarrollo !== undefined){
let data15 = data13.desarrollo;
if(typeof data15 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/antecedentesPenales/causales/" + i0+"/desarrollo",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data15 === "CON") || (data15 === "FRU")) || (data15 === "TEN"))){
(vErrors ??= []).push({instancePath:instancePath+"/antecedentesPenales/causales/" + i0+"/desarrollo",keyword:"enum",params:{allowedValues: schema14.properties.antecedentesPenales.properties.causales.items.properties.desarrollo.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/antecedentesPenales/causales/" + i0,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/antecedentesPenales/causales",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/antecedentesPenales",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.motivo !== undefined){
let data16 = data.motivo;
if(typeof data16 === "string"){
if(func2(data16) > 4000){
(vErrors ??= []).push({instancePath:instancePath+"/motivo",keyword:"maxLength",params:{limit: 4000}});
errors++;
}
if(func2(data16) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/motivo",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/motivo",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.apreciacion !== undefined){
let data17 = data.apreciacion;
if(typeof data17 === "string"){
if(func2(data17) > 4000){
(vErrors ??= []).push({instancePath:instancePath+"/apreciacion",keyword:"maxLength",params:{limit: 4000}});
errors++;
}
if(func2(data17) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/apreciacion",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/apreciacion",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.indicadores !== undefined){
let data18 = data.indicadores;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key3 in data18){
if(!((((((key3 === "hechoReciente") || (key3 === "reiterado")) || (key3 === "agresorIntrafamiliar")) || (key3 === "cuentaConAdulto")) || (key3 === "actitudAdulto")) || (key3 === "proteccionResuelta"))){
(vErrors ??= []).push({instancePath:instancePath+"/indicadores",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data18.hechoReciente !== undefined){
if(typeof data18.hechoReciente !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/indicadores/hechoReciente",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data18.reiterado !== undefined){
if(typeof data18.reiterado !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/indicadores/reiterado",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data18.agresorIntrafamiliar !== undefined){
if(typeof data18.agresorIntrafamiliar !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/indicadores/agresorIntrafamiliar",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data18.cuentaConAdulto !== undefined){
if(typeof data18.cuentaConAdulto !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/indicadores/cuentaConAdulto",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data18.actitudAdulto !== undefined){
let data23 = data18.actitudAdulto;
if(typeof data23 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/indicadores/actitudAdulto",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data23 === "CREE") || (data23 === "MINIMIZA"))){
(vErrors ??= []).push({instancePath:instancePath+"/indicadores/actitudAdulto",keyword:"enum",params:{allowedValues: schema14.properties.indicadores.properties.actitudAdulto.enum}});
errors++;
}
}
if(data18.proteccionResuelta !== undefined){
if(typeof data18.proteccionResuelta !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/indicadores/proteccionResuelta",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/indicadores",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.alertas !== undefined){
let data25 = data.alertas;
if(Array.isArray(data25)){
if(data25.length > 10){
(vErrors ??= []).push({instancePath:instancePath+"/alertas",keyword:"maxItems",params:{limit: 10}});
errors++;
}
if(data25.length < 0){
(vErrors ??= []).push({instancePath:instancePath+"/alertas",keyword:"minItems",params:{limit: 0}});
errors++;
}
const len1 = data25.length;
for(let i1=0; i1<len1; i1++){
let data26 = data25[i1];
if(typeof data26 === "string"){
if(func2(data26) > 3){
(vErrors ??= []).push({instancePath:instancePath+"/alertas/" + i1,keyword:"maxLength",params:{limit: 3}});
errors++;
}
if(!pattern4.test(data26)){
(vErrors ??= []).push({instancePath:instancePath+"/alertas/" + i1,keyword:"pattern",params:{pattern: "^[A-Z]{3}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/alertas/" + i1,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/alertas",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.informados !== undefined){
let data27 = data.informados;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.nna === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/informados",keyword:"required",params:{missingProperty: "nna"}});
errors++;
}
if(data27.adulto === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/informados",keyword:"required",params:{missingProperty: "adulto"}});
errors++;
}
for(const key4 in data27){
if(!(((key4 === "nna") || (key4 === "adulto")) || (key4 === "fecha"))){
(vErrors ??= []).push({instancePath:instancePath+"/informados",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data27.nna !== undefined){
if(typeof data27.nna !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/informados/nna",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data27.adulto !== undefined){
if(typeof data27.adulto !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/informados/adulto",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data27.fecha !== undefined){
let data30 = data27.fecha;
if(typeof data30 === "string"){
if(func2(data30) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/informados/fecha",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats18(data30))){
(vErrors ??= []).push({instancePath:instancePath+"/informados/fecha",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/informados/fecha",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/informados",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.intervencionVigente !== undefined){
if(!(validate30(data.intervencionVigente, {instancePath:instancePath+"/intervencionVigente",parentData:data,parentDataProperty:"intervencionVigente",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.causaProteccional !== undefined){
if(!(validate31(data.causaProteccional, {instancePath:instancePath+"/causaProteccional",parentData:data,parentDataProperty:"causaProteccional",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if(!(validate32(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
validate13.errors = vErrors;
return errors === 0;
}
validate13.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v5 = validate33;
function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate33.evaluated;
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
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v6 = validate34;
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
if(data.numeroIngreso === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "numeroIngreso"}});
errors++;
}
if(data.idAviso === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "idAviso"}});
errors++;
}
if(data.estado === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "estado"}});
errors++;
}
if(data.registradaEl === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "registradaEl"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "numeroIngreso") || (key0 === "idAviso")) || (key0 === "estado")) || (key0 === "registradaEl"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.numeroIngreso !== undefined){
let data0 = data.numeroIngreso;
if(typeof data0 === "string"){
if(func2(data0) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/numeroIngreso",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(func2(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/numeroIngreso",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/numeroIngreso",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.idAviso !== undefined){
let data1 = data.idAviso;
if(typeof data1 === "string"){
if(func2(data1) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/idAviso",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern3.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/idAviso",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/idAviso",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.estado !== undefined){
let data2 = data.estado;
if(typeof data2 === "string"){
if(func2(data2) > 3){
(vErrors ??= []).push({instancePath:instancePath+"/estado",keyword:"maxLength",params:{limit: 3}});
errors++;
}
if(!pattern4.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/estado",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/estado",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.registradaEl !== undefined){
let data3 = data.registradaEl;
if(typeof data3 === "string"){
if(func2(data3) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/registradaEl",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats5(data3))){
(vErrors ??= []).push({instancePath:instancePath+"/registradaEl",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/registradaEl",keyword:"type",params:{type: "string"}});
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
if(!(validate35(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v7 = validate36;
const pattern37 = new RegExp("^AN[0-9]{2}$", "u");
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
if(data.idAviso === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "idAviso"}});
errors++;
}
if(data.fechaAnulacion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fechaAnulacion"}});
errors++;
}
if(data.solicitadaPor === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "solicitadaPor"}});
errors++;
}
if(data.causalAnulacion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "causalAnulacion"}});
errors++;
}
if(data.fundamento === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fundamento"}});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "idAviso") || (key0 === "fechaAnulacion")) || (key0 === "solicitadaPor")) || (key0 === "causalAnulacion")) || (key0 === "fundamento"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.idAviso !== undefined){
let data0 = data.idAviso;
if(typeof data0 === "string"){
if(func2(data0) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/idAviso",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern3.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/idAviso",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/idAviso",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fechaAnulacion !== undefined){
let data1 = data.fechaAnulacion;
if(typeof data1 === "string"){
if(func2(data1) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/fechaAnulacion",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats5(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/fechaAnulacion",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fechaAnulacion",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.solicitadaPor !== undefined){
if(!(validate21(data.solicitadaPor, {instancePath:instancePath+"/solicitadaPor",parentData:data,parentDataProperty:"solicitadaPor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data.causalAnulacion !== undefined){
let data3 = data.causalAnulacion;
if(typeof data3 === "string"){
if(func2(data3) > 4){
(vErrors ??= []).push({instancePath:instancePath+"/causalAnulacion",keyword:"maxLength",params:{limit: 4}});
errors++;
}
if(!pattern37.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/causalAnulacion",keyword:"pattern",params:{pattern: "^AN[0-9]{2}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/causalAnulacion",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fundamento !== undefined){
let data4 = data.fundamento;
if(typeof data4 === "string"){
if(func2(data4) > 4000){
(vErrors ??= []).push({instancePath:instancePath+"/fundamento",keyword:"maxLength",params:{limit: 4000}});
errors++;
}
if(func2(data4) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/fundamento",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fundamento",keyword:"type",params:{type: "string"}});
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
function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate36.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate38(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v8 = validate39;
const pattern40 = new RegExp("^[A-Z0-9-]{1,40}$", "u");
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.numeroIngreso === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "numeroIngreso"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "numeroIngreso")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.numeroIngreso !== undefined){
let data0 = data.numeroIngreso;
if(typeof data0 === "string"){
if(func2(data0) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/numeroIngreso",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(!pattern40.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/numeroIngreso",keyword:"pattern",params:{pattern: "^[A-Z0-9-]{1,40}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/numeroIngreso",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v9 = validate41;
function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate42.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.numeroConsulta === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "numeroConsulta"}});
errors++;
}
if(data.referencia === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "referencia"}});
errors++;
}
if(data.registradaEl === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "registradaEl"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "numeroConsulta") || (key0 === "referencia")) || (key0 === "registradaEl"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.numeroConsulta !== undefined){
let data0 = data.numeroConsulta;
if(typeof data0 === "string"){
if(func2(data0) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/numeroConsulta",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(func2(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/numeroConsulta",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/numeroConsulta",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.referencia !== undefined){
let data1 = data.referencia;
if(typeof data1 === "string"){
if(func2(data1) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/referencia",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern3.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/referencia",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/referencia",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.registradaEl !== undefined){
let data2 = data.registradaEl;
if(typeof data2 === "string"){
if(func2(data2) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/registradaEl",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats5(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/registradaEl",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/registradaEl",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}
validate42.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.consultas === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "consultas"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "consultas")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.consultas !== undefined){
let data0 = data.consultas;
if(Array.isArray(data0)){
if(data0.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/consultas",keyword:"maxItems",params:{limit: 50}});
errors++;
}
if(data0.length < 0){
(vErrors ??= []).push({instancePath:instancePath+"/consultas",keyword:"minItems",params:{limit: 0}});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate42(data0[i0], {instancePath:instancePath+"/consultas/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/consultas",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}
validate43.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if(!(validate43(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
validate41.errors = vErrors;
return errors === 0;
}
validate41.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v10 = validate44;
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.numeroConsulta === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "numeroConsulta"}});
errors++;
}
if(data.referencia === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "referencia"}});
errors++;
}
if(data.registradaEl === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "registradaEl"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "numeroConsulta") || (key0 === "referencia")) || (key0 === "registradaEl"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.numeroConsulta !== undefined){
let data0 = data.numeroConsulta;
if(typeof data0 === "string"){
if(func2(data0) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/numeroConsulta",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(func2(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/numeroConsulta",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/numeroConsulta",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.referencia !== undefined){
let data1 = data.referencia;
if(typeof data1 === "string"){
if(func2(data1) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/referencia",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern3.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/referencia",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/referencia",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.registradaEl !== undefined){
let data2 = data.registradaEl;
if(typeof data2 === "string"){
if(func2(data2) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/registradaEl",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats5(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/registradaEl",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/registradaEl",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate45.errors = vErrors;
return errors === 0;
}
validate45.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if(!(validate45(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
validate44.errors = vErrors;
return errors === 0;
}
validate44.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v11 = validate46;
const schema47 = {"type":"object","additionalProperties":false,"required":["referencia","prioridad","fechaConsulta","consultadoPor","sujetoAtencion","necesidades"],"properties":{"referencia":{"type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","maxLength":36},"prioridad":{"type":"string","enum":["NORMAL","URGENTE"]},"fechaConsulta":{"type":"string","format":"date-time","maxLength":35},"consultadoPor":{"$ref":"urn:valija:contract:ninez#/$defs/Solicitante"},"sujetoAtencion":{"$ref":"urn:valija:contract:ninez#/$defs/SujetoConsultado"},"necesidades":{"type":"array","minItems":1,"maxItems":6,"items":{"type":"string","pattern":"^NC[0-9]{2}$","maxLength":4}},"planConocido":{"$ref":"urn:valija:contract:ninez#/$defs/PlanIntervencion"},"causaProteccional":{"$ref":"urn:valija:contract:ninez#/$defs/CausaProteccional"}}};
const pattern48 = new RegExp("^NC[0-9]{2}$", "u");
const schema49 = {"type":"object","additionalProperties":false,"required":["documento"],"properties":{"documento":{"$ref":"urn:valija:contract:ninez#/$defs/Documento"},"nombres":{"type":"string","minLength":1,"maxLength":100},"primerApellido":{"type":"string","minLength":1,"maxLength":60},"segundoApellido":{"type":"string","minLength":1,"maxLength":60},"nombreSocial":{"type":"string","minLength":1,"maxLength":80},"fechaNac":{"type":"string","format":"date","maxLength":10},"edadDeclarada":{"type":"integer","minimum":0,"maximum":120},"sexo":{"type":"string","enum":["H","M","NB","IN","SI"]},"paisOrigen":{"type":"string","pattern":"^[A-Z]{2}$","maxLength":2},"lengua":{"type":"string","pattern":"^[a-z]{2,3}$","maxLength":3}}};
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
if(data.documento === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "documento"}});
errors++;
}
for(const key0 in data){
if(!(func15.call(schema49.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.documento !== undefined){
if(!(validate25(data.documento, {instancePath:instancePath+"/documento",parentData:data,parentDataProperty:"documento",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.nombres !== undefined){
let data1 = data.nombres;
if(typeof data1 === "string"){
if(func2(data1) > 100){
(vErrors ??= []).push({instancePath:instancePath+"/nombres",keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(func2(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/nombres",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/nombres",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.primerApellido !== undefined){
let data2 = data.primerApellido;
if(typeof data2 === "string"){
if(func2(data2) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/primerApellido",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func2(data2) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/primerApellido",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/primerApellido",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.segundoApellido !== undefined){
let data3 = data.segundoApellido;
if(typeof data3 === "string"){
if(func2(data3) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/segundoApellido",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func2(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/segundoApellido",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/segundoApellido",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.nombreSocial !== undefined){
let data4 = data.nombreSocial;
if(typeof data4 === "string"){
if(func2(data4) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/nombreSocial",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func2(data4) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/nombreSocial",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/nombreSocial",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fechaNac !== undefined){
let data5 = data.fechaNac;
if(typeof data5 === "string"){
if(func2(data5) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/fechaNac",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats18(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/fechaNac",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fechaNac",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.edadDeclarada !== undefined){
let data6 = data.edadDeclarada;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/edadDeclarada",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 120 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/edadDeclarada",keyword:"maximum",params:{comparison: "<=", limit: 120}});
errors++;
}
if(data6 < 0 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/edadDeclarada",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.sexo !== undefined){
let data7 = data.sexo;
if(typeof data7 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/sexo",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data7 === "H") || (data7 === "M")) || (data7 === "NB")) || (data7 === "IN")) || (data7 === "SI"))){
(vErrors ??= []).push({instancePath:instancePath+"/sexo",keyword:"enum",params:{allowedValues: schema49.properties.sexo.enum}});
errors++;
}
}
if(data.paisOrigen !== undefined){
let data8 = data.paisOrigen;
if(typeof data8 === "string"){
if(func2(data8) > 2){
(vErrors ??= []).push({instancePath:instancePath+"/paisOrigen",keyword:"maxLength",params:{limit: 2}});
errors++;
}
if(!pattern24.test(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/paisOrigen",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/paisOrigen",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.lengua !== undefined){
let data9 = data.lengua;
if(typeof data9 === "string"){
if(func2(data9) > 3){
(vErrors ??= []).push({instancePath:instancePath+"/lengua",keyword:"maxLength",params:{limit: 3}});
errors++;
}
if(!pattern26.test(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/lengua",keyword:"pattern",params:{pattern: "^[a-z]{2,3}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/lengua",keyword:"type",params:{type: "string"}});
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
if(data.referencia === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "referencia"}});
errors++;
}
if(data.prioridad === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "prioridad"}});
errors++;
}
if(data.fechaConsulta === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fechaConsulta"}});
errors++;
}
if(data.consultadoPor === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "consultadoPor"}});
errors++;
}
if(data.sujetoAtencion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "sujetoAtencion"}});
errors++;
}
if(data.necesidades === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "necesidades"}});
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "referencia") || (key0 === "prioridad")) || (key0 === "fechaConsulta")) || (key0 === "consultadoPor")) || (key0 === "sujetoAtencion")) || (key0 === "necesidades")) || (key0 === "planConocido")) || (key0 === "causaProteccional"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.referencia !== undefined){
let data0 = data.referencia;
if(typeof data0 === "string"){
if(func2(data0) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/referencia",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern3.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/referencia",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/referencia",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.prioridad !== undefined){
let data1 = data.prioridad;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/prioridad",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data1 === "NORMAL") || (data1 === "URGENTE"))){
(vErrors ??= []).push({instancePath:instancePath+"/prioridad",keyword:"enum",params:{allowedValues: schema47.properties.prioridad.enum}});
errors++;
}
}
if(data.fechaConsulta !== undefined){
let data2 = data.fechaConsulta;
if(typeof data2 === "string"){
if(func2(data2) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/fechaConsulta",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats5(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/fechaConsulta",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fechaConsulta",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.consultadoPor !== undefined){
if(!(validate21(data.consultadoPor, {instancePath:instancePath+"/consultadoPor",parentData:data,parentDataProperty:"consultadoPor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data.sujetoAtencion !== undefined){
if(!(validate50(data.sujetoAtencion, {instancePath:instancePath+"/sujetoAtencion",parentData:data,parentDataProperty:"sujetoAtencion",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
}
if(data.necesidades !== undefined){
let data5 = data.necesidades;
if(Array.isArray(data5)){
if(data5.length > 6){
(vErrors ??= []).push({instancePath:instancePath+"/necesidades",keyword:"maxItems",params:{limit: 6}});
errors++;
}
if(data5.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/necesidades",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 === "string"){
if(func2(data6) > 4){
(vErrors ??= []).push({instancePath:instancePath+"/necesidades/" + i0,keyword:"maxLength",params:{limit: 4}});
errors++;
}
if(!pattern48.test(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/necesidades/" + i0,keyword:"pattern",params:{pattern: "^NC[0-9]{2}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/necesidades/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/necesidades",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.planConocido !== undefined){
if(!(validate30(data.planConocido, {instancePath:instancePath+"/planConocido",parentData:data,parentDataProperty:"planConocido",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.causaProteccional !== undefined){
if(!(validate31(data.causaProteccional, {instancePath:instancePath+"/causaProteccional",parentData:data,parentDataProperty:"causaProteccional",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
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
if(!(validate51(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
validate46.errors = vErrors;
return errors === 0;
}
validate46.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v12 = validate52;
const pattern53 = new RegExp("^[A-Za-z0-9_-]{1,64}$", "u");
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
if(data.idDocumento === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "idDocumento"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "idDocumento")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.idDocumento !== undefined){
let data0 = data.idDocumento;
if(typeof data0 === "string"){
if(func2(data0) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/idDocumento",keyword:"maxLength",params:{limit: 64}});
errors++;
}
if(!pattern53.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/idDocumento",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,64}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/idDocumento",keyword:"type",params:{type: "string"}});
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
export const v13 = validate54;
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.idEvento === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "idEvento"}});
errors++;
}
if(data.idMensaje === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "idMensaje"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "idEvento") || (key0 === "idMensaje"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.idEvento !== undefined){
let data0 = data.idEvento;
if(typeof data0 === "string"){
if(func2(data0) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/idEvento",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern3.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/idEvento",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/idEvento",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.idMensaje !== undefined){
let data1 = data.idMensaje;
if(typeof data1 === "string"){
if(func2(data1) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/idMensaje",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern3.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/idMensaje",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/idMensaje",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if(!(validate55(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v14 = validate56;
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
if(data.nombre === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "nombre"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "nombre") || (key0 === "codigoProyecto")) || (key0 === "funcionario")) || (key0 === "cargo"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.nombre !== undefined){
let data0 = data.nombre;
if(typeof data0 === "string"){
if(func2(data0) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/nombre",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func2(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/nombre",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/nombre",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.codigoProyecto !== undefined){
let data1 = data.codigoProyecto;
if(typeof data1 === "string"){
if(func2(data1) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/codigoProyecto",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(func2(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/codigoProyecto",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/codigoProyecto",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.funcionario !== undefined){
let data2 = data.funcionario;
if(typeof data2 === "string"){
if(func2(data2) > 160){
(vErrors ??= []).push({instancePath:instancePath+"/funcionario",keyword:"maxLength",params:{limit: 160}});
errors++;
}
if(func2(data2) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/funcionario",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/funcionario",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.cargo !== undefined){
let data3 = data.cargo;
if(typeof data3 === "string"){
if(func2(data3) > 100){
(vErrors ??= []).push({instancePath:instancePath+"/cargo",keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(func2(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/cargo",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/cargo",keyword:"type",params:{type: "string"}});
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
if(data.idEvento === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "idEvento"}});
errors++;
}
if(data.tipo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "tipo"}});
errors++;
}
if(data.referencia === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "referencia"}});
errors++;
}
if(data.numeroIngreso === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "numeroIngreso"}});
errors++;
}
if(data.ocurridoEl === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "ocurridoEl"}});
errors++;
}
if(data.unidad === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "unidad"}});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "tipo") || (key0 === "idEvento")) || (key0 === "referencia")) || (key0 === "numeroIngreso")) || (key0 === "ocurridoEl")) || (key0 === "unidad"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.tipo !== undefined){
let data0 = data.tipo;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tipo",keyword:"type",params:{type: "string"}});
errors++;
}
if("INGRESO_ACUSADO" !== data0){
(vErrors ??= []).push({instancePath:instancePath+"/tipo",keyword:"const",params:{allowedValue: "INGRESO_ACUSADO"}});
errors++;
}
}
if(data.idEvento !== undefined){
let data1 = data.idEvento;
if(typeof data1 === "string"){
if(func2(data1) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/idEvento",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern3.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/idEvento",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/idEvento",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.referencia !== undefined){
let data2 = data.referencia;
if(typeof data2 === "string"){
if(func2(data2) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/referencia",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern3.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/referencia",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/referencia",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.numeroIngreso !== undefined){
let data3 = data.numeroIngreso;
if(typeof data3 === "string"){
if(func2(data3) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/numeroIngreso",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(func2(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/numeroIngreso",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/numeroIngreso",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.ocurridoEl !== undefined){
let data4 = data.ocurridoEl;
if(typeof data4 === "string"){
if(func2(data4) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/ocurridoEl",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats5(data4))){
(vErrors ??= []).push({instancePath:instancePath+"/ocurridoEl",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/ocurridoEl",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.unidad !== undefined){
if(!(validate57(data.unidad, {instancePath:instancePath+"/unidad",parentData:data,parentDataProperty:"unidad",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
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
const schema59 = {"type":"object","additionalProperties":false,"required":["idEvento","tipo","referencia","numeroIngreso","ocurridoEl","unidad","pertinencia","factibilidad","fundamento","horaAtencion"],"properties":{"tipo":{"type":"string","const":"INGRESO_ACEPTADO"},"idEvento":{"type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","maxLength":36},"referencia":{"type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","maxLength":36},"numeroIngreso":{"type":"string","minLength":1,"maxLength":40},"ocurridoEl":{"type":"string","format":"date-time","maxLength":35},"unidad":{"$ref":"urn:valija:contract:ninez#/$defs/Unidad"},"pertinencia":{"type":"boolean","const":true},"factibilidad":{"type":"boolean","const":true},"fundamento":{"type":"string","minLength":1,"maxLength":4000},"horaAtencion":{"type":"object","additionalProperties":false,"required":["inicio","sede","direccion"],"properties":{"inicio":{"type":"string","format":"date-time","maxLength":35},"sede":{"type":"string","minLength":1,"maxLength":120},"direccion":{"type":"string","minLength":1,"maxLength":160},"comuna":{"type":"integer","minimum":1101,"maximum":16305}}},"profesionalAsignado":{"type":"string","minLength":1,"maxLength":160}}};
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.idEvento === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "idEvento"}});
errors++;
}
if(data.tipo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "tipo"}});
errors++;
}
if(data.referencia === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "referencia"}});
errors++;
}
if(data.numeroIngreso === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "numeroIngreso"}});
errors++;
}
if(data.ocurridoEl === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "ocurridoEl"}});
errors++;
}
if(data.unidad === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "unidad"}});
errors++;
}
if(data.pertinencia === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "pertinencia"}});
errors++;
}
if(data.factibilidad === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "factibilidad"}});
errors++;
}
if(data.fundamento === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fundamento"}});
errors++;
}
if(data.horaAtencion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "horaAtencion"}});
errors++;
}
for(const key0 in data){
if(!(func15.call(schema59.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.tipo !== undefined){
let data0 = data.tipo;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tipo",keyword:"type",params:{type: "string"}});
errors++;
}
if("INGRESO_ACEPTADO" !== data0){
(vErrors ??= []).push({instancePath:instancePath+"/tipo",keyword:"const",params:{allowedValue: "INGRESO_ACEPTADO"}});
errors++;
}
}
if(data.idEvento !== undefined){
let data1 = data.idEvento;
if(typeof data1 === "string"){
if(func2(data1) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/idEvento",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern3.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/idEvento",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/idEvento",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.referencia !== undefined){
let data2 = data.referencia;
if(typeof data2 === "string"){
if(func2(data2) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/referencia",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern3.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/referencia",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/referencia",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.numeroIngreso !== undefined){
let data3 = data.numeroIngreso;
if(typeof data3 === "string"){
if(func2(data3) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/numeroIngreso",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(func2(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/numeroIngreso",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/numeroIngreso",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.ocurridoEl !== undefined){
let data4 = data.ocurridoEl;
if(typeof data4 === "string"){
if(func2(data4) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/ocurridoEl",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats5(data4))){
(vErrors ??= []).push({instancePath:instancePath+"/ocurridoEl",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/ocurridoEl",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.unidad !== undefined){
if(!(validate57(data.unidad, {instancePath:instancePath+"/unidad",parentData:data,parentDataProperty:"unidad",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.pertinencia !== undefined){
let data6 = data.pertinencia;
if(typeof data6 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/pertinencia",keyword:"type",params:{type: "boolean"}});
errors++;
}
if(true !== data6){
(vErrors ??= []).push({instancePath:instancePath+"/pertinencia",keyword:"const",params:{allowedValue: true}});
errors++;
}
}
if(data.factibilidad !== undefined){
let data7 = data.factibilidad;
if(typeof data7 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/factibilidad",keyword:"type",params:{type: "boolean"}});
errors++;
}
if(true !== data7){
(vErrors ??= []).push({instancePath:instancePath+"/factibilidad",keyword:"const",params:{allowedValue: true}});
errors++;
}
}
if(data.fundamento !== undefined){
let data8 = data.fundamento;
if(typeof data8 === "string"){
if(func2(data8) > 4000){
(vErrors ??= []).push({instancePath:instancePath+"/fundamento",keyword:"maxLength",params:{limit: 4000}});
errors++;
}
if(func2(data8) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/fundamento",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fundamento",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.horaAtencion !== undefined){
let data9 = data.horaAtencion;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.inicio === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/horaAtencion",keyword:"required",params:{missingProperty: "inicio"}});
errors++;
}
if(data9.sede === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/horaAtencion",keyword:"required",params:{missingProperty: "sede"}});
errors++;
}
if(data9.direccion === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/horaAtencion",keyword:"required",params:{missingProperty: "direccion"}});
errors++;
}
for(const key1 in data9){
if(!((((key1 === "inicio") || (key1 === "sede")) || (key1 === "direccion")) || (key1 === "comuna"))){
(vErrors ??= []).push({instancePath:instancePath+"/horaAtencion",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data9.inicio !== undefined){
let data10 = data9.inicio;
if(typeof data10 === "string"){
if(func2(data10) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/horaAtencion/inicio",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats5(data10))){
(vErrors ??= []).push({instancePath:instancePath+"/horaAtencion/inicio",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/horaAtencion/inicio",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data9.sede !== undefined){
let data11 = data9.sede;
if(typeof data11 === "string"){
if(func2(data11) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/horaAtencion/sede",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func2(data11) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/horaAtencion/sede",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/horaAtencion/sede",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data9.direccion !== undefined){
let data12 = data9.direccion;
if(typeof data12 === "string"){
if(func2(data12) > 160){
(vErrors ??= []).push({instancePath:instancePath+"/horaAtencion/direccion",keyword:"maxLength",params:{limit: 160}});
errors++;
}
if(func2(data12) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/horaAtencion/direccion",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/horaAtencion/direccion",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data9.comuna !== undefined){
let data13 = data9.comuna;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
(vErrors ??= []).push({instancePath:instancePath+"/horaAtencion/comuna",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 16305 || isNaN(data13)){
(vErrors ??= []).push({instancePath:instancePath+"/horaAtencion/comuna",keyword:"maximum",params:{comparison: "<=", limit: 16305}});
errors++;
}
if(data13 < 1101 || isNaN(data13)){
(vErrors ??= []).push({instancePath:instancePath+"/horaAtencion/comuna",keyword:"minimum",params:{comparison: ">=", limit: 1101}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/horaAtencion",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.profesionalAsignado !== undefined){
let data14 = data.profesionalAsignado;
if(typeof data14 === "string"){
if(func2(data14) > 160){
(vErrors ??= []).push({instancePath:instancePath+"/profesionalAsignado",keyword:"maxLength",params:{limit: 160}});
errors++;
}
if(func2(data14) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/profesionalAsignado",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/profesionalAsignado",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const pattern61 = new RegExp("^RZ[0-9]{2}$", "u");
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.idEvento === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "idEvento"}});
errors++;
}
if(data.tipo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "tipo"}});
errors++;
}
if(data.referencia === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "referencia"}});
errors++;
}
if(data.numeroIngreso === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "numeroIngreso"}});
errors++;
}
if(data.ocurridoEl === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "ocurridoEl"}});
errors++;
}
if(data.unidad === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "unidad"}});
errors++;
}
if(data.causalRechazo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "causalRechazo"}});
errors++;
}
if(data.fundamento === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fundamento"}});
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "tipo") || (key0 === "idEvento")) || (key0 === "referencia")) || (key0 === "numeroIngreso")) || (key0 === "ocurridoEl")) || (key0 === "unidad")) || (key0 === "causalRechazo")) || (key0 === "fundamento"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.tipo !== undefined){
let data0 = data.tipo;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tipo",keyword:"type",params:{type: "string"}});
errors++;
}
if("INGRESO_RECHAZADO" !== data0){
(vErrors ??= []).push({instancePath:instancePath+"/tipo",keyword:"const",params:{allowedValue: "INGRESO_RECHAZADO"}});
errors++;
}
}
if(data.idEvento !== undefined){
let data1 = data.idEvento;
if(typeof data1 === "string"){
if(func2(data1) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/idEvento",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern3.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/idEvento",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/idEvento",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.referencia !== undefined){
let data2 = data.referencia;
if(typeof data2 === "string"){
if(func2(data2) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/referencia",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern3.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/referencia",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/referencia",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.numeroIngreso !== undefined){
let data3 = data.numeroIngreso;
if(typeof data3 === "string"){
if(func2(data3) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/numeroIngreso",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(func2(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/numeroIngreso",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/numeroIngreso",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.ocurridoEl !== undefined){
let data4 = data.ocurridoEl;
if(typeof data4 === "string"){
if(func2(data4) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/ocurridoEl",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats5(data4))){
(vErrors ??= []).push({instancePath:instancePath+"/ocurridoEl",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/ocurridoEl",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.unidad !== undefined){
if(!(validate57(data.unidad, {instancePath:instancePath+"/unidad",parentData:data,parentDataProperty:"unidad",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.causalRechazo !== undefined){
let data6 = data.causalRechazo;
if(typeof data6 === "string"){
if(func2(data6) > 4){
(vErrors ??= []).push({instancePath:instancePath+"/causalRechazo",keyword:"maxLength",params:{limit: 4}});
errors++;
}
if(!pattern61.test(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/causalRechazo",keyword:"pattern",params:{pattern: "^RZ[0-9]{2}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/causalRechazo",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fundamento !== undefined){
let data7 = data.fundamento;
if(typeof data7 === "string"){
if(func2(data7) > 4000){
(vErrors ??= []).push({instancePath:instancePath+"/fundamento",keyword:"maxLength",params:{limit: 4000}});
errors++;
}
if(func2(data7) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/fundamento",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fundamento",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema63 = {"type":"object","additionalProperties":false,"required":["idEvento","tipo","referencia","numeroIngreso","ocurridoEl","unidad","ficha","profesional","plan","encuadre","disposicion"],"properties":{"tipo":{"type":"string","const":"INTERVENCION_INICIADA"},"idEvento":{"type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","maxLength":36},"referencia":{"type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","maxLength":36},"numeroIngreso":{"type":"string","minLength":1,"maxLength":40},"ocurridoEl":{"type":"string","format":"date-time","maxLength":35},"unidad":{"$ref":"urn:valija:contract:ninez#/$defs/Unidad"},"ficha":{"$ref":"urn:valija:contract:ninez#/$defs/FichaSeguimiento"},"relatoEspontaneo":{"$ref":"urn:valija:contract:ninez#/$defs/RelatoEspontaneo"},"profesional":{"type":"object","additionalProperties":false,"required":["nombre"],"properties":{"nombre":{"type":"string","minLength":1,"maxLength":160},"cargo":{"type":"string","minLength":1,"maxLength":100},"celular":{"type":"string","pattern":"^[+]?[0-9][0-9 ()-]{5,22}$","maxLength":24},"email":{"type":"string","format":"email","maxLength":254}}},"plan":{"type":"object","additionalProperties":false,"required":["desde","hasta"],"properties":{"desde":{"type":"string","format":"date","maxLength":10},"hasta":{"type":"string","format":"date","maxLength":10}}},"encuadre":{"type":"object","additionalProperties":false,"required":["nna","adulto"],"properties":{"nna":{"type":"boolean"},"adulto":{"type":"boolean"},"fecha":{"type":"string","format":"date","maxLength":10}}},"disposicion":{"type":"object","additionalProperties":false,"required":["nna"],"properties":{"nna":{"type":"string","pattern":"^D[0-9]$","maxLength":2},"adulto":{"type":"string","pattern":"^D[0-9]$","maxLength":2}}},"coordinacion":{"type":"object","additionalProperties":false,"required":["plan","fecha"],"properties":{"plan":{"$ref":"urn:valija:contract:ninez#/$defs/PlanIntervencion"},"fecha":{"type":"string","format":"date","maxLength":10},"acuerdos":{"type":"string","minLength":1,"maxLength":1000}}}}};
const pattern64 = new RegExp("^D[0-9]$", "u");
const schema65 = {"type":"object","additionalProperties":false,"required":["fecha","inicioIntervencion","sujeto","avance","informa","rubrica"],"properties":{"fecha":{"type":"string","format":"date","maxLength":10},"inicioIntervencion":{"type":"string","format":"date","maxLength":10},"sujeto":{"type":"object","additionalProperties":false,"required":[],"properties":{"nombres":{"type":"string","minLength":1,"maxLength":100},"primerApellido":{"type":"string","minLength":1,"maxLength":60},"segundoApellido":{"type":"string","minLength":1,"maxLength":60},"edad":{"type":"integer","minimum":0,"maximum":120},"residencia":{"type":"object","additionalProperties":false,"required":["via","comuna"],"properties":{"via":{"type":"string","minLength":1,"maxLength":120},"numeroVia":{"type":"string","minLength":1,"maxLength":20},"detalle":{"type":"string","minLength":1,"maxLength":80},"comuna":{"type":"integer","minimum":1101,"maximum":16305}}},"residenciaReservada":{"type":"boolean"},"contactoReservado":{"type":"object","additionalProperties":false,"required":["entidad"],"properties":{"entidad":{"type":"string","minLength":1,"maxLength":120},"celular":{"type":"string","pattern":"^[+]?[0-9][0-9 ()-]{5,22}$","maxLength":24},"email":{"type":"string","format":"email","maxLength":254}}},"celular":{"type":"string","pattern":"^[+]?[0-9][0-9 ()-]{5,22}$","maxLength":24},"ruc":{"type":"string","pattern":"^[0-9]{10}-[0-9K]$","maxLength":12}}},"adulto":{"type":"object","additionalProperties":false,"required":["vinculo"],"properties":{"nombres":{"type":"string","minLength":1,"maxLength":100},"primerApellido":{"type":"string","minLength":1,"maxLength":60},"segundoApellido":{"type":"string","minLength":1,"maxLength":60},"edad":{"type":"integer","minimum":0,"maximum":120},"vinculo":{"type":"string","minLength":1,"maxLength":80},"residencia":{"type":"object","additionalProperties":false,"required":["via","comuna"],"properties":{"via":{"type":"string","minLength":1,"maxLength":120},"numeroVia":{"type":"string","minLength":1,"maxLength":20},"detalle":{"type":"string","minLength":1,"maxLength":80},"comuna":{"type":"integer","minimum":1101,"maximum":16305}}},"residenciaReservada":{"type":"boolean"},"contactoReservado":{"type":"object","additionalProperties":false,"required":["entidad"],"properties":{"entidad":{"type":"string","minLength":1,"maxLength":120},"celular":{"type":"string","pattern":"^[+]?[0-9][0-9 ()-]{5,22}$","maxLength":24},"email":{"type":"string","format":"email","maxLength":254}}},"celular":{"type":"string","pattern":"^[+]?[0-9][0-9 ()-]{5,22}$","maxLength":24},"email":{"type":"string","format":"email","maxLength":254}}},"avance":{"type":"string","minLength":1,"maxLength":4000},"observaciones":{"type":"string","minLength":1,"maxLength":4000},"informa":{"type":"object","additionalProperties":false,"required":["nombre"],"properties":{"nombre":{"type":"string","minLength":1,"maxLength":160},"cargo":{"type":"string","minLength":1,"maxLength":100}}},"rubrica":{"type":"object","additionalProperties":false,"required":["clase","firmadaEl"],"properties":{"clase":{"type":"string","pattern":"^[A-Z]{3}$","maxLength":3},"firmadaEl":{"type":"string","format":"date-time","maxLength":35}}}}};
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
if(data.fecha === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fecha"}});
errors++;
}
if(data.inicioIntervencion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "inicioIntervencion"}});
errors++;
}
if(data.sujeto === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "sujeto"}});
errors++;
}
if(data.avance === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "avance"}});
errors++;
}
if(data.informa === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "informa"}});
errors++;
}
if(data.rubrica === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "rubrica"}});
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "fecha") || (key0 === "inicioIntervencion")) || (key0 === "sujeto")) || (key0 === "adulto")) || (key0 === "avance")) || (key0 === "observaciones")) || (key0 === "informa")) || (key0 === "rubrica"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.fecha !== undefined){
let data0 = data.fecha;
if(typeof data0 === "string"){
if(func2(data0) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/fecha",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats18(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/fecha",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fecha",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.inicioIntervencion !== undefined){
let data1 = data.inicioIntervencion;
if(typeof data1 === "string"){
if(func2(data1) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/inicioIntervencion",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats18(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/inicioIntervencion",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/inicioIntervencion",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.sujeto !== undefined){
let data2 = data.sujeto;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!(func15.call(schema65.properties.sujeto.properties, key1))){
(vErrors ??= []).push({instancePath:instancePath+"/sujeto",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data2.nombres !== undefined){
let data3 = data2.nombres;
if(typeof data3 === "string"){
if(func2(data3) > 100){
(vErrors ??= []).push({instancePath:instancePath+"/sujeto/nombres",keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(func2(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/sujeto/nombres",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sujeto/nombres",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data2.primerApellido !== undefined){
let data4 = data2.primerApellido;
if(typeof data4 === "string"){
if(func2(data4) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/sujeto/primerApellido",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func2(data4) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/sujeto/primerApellido",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sujeto/primerApellido",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data2.segundoApellido !== undefined){
let data5 = data2.segundoApellido;
if(typeof data5 === "string"){
if(func2(data5) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/sujeto/segundoApellido",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func2(data5) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/sujeto/segundoApellido",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sujeto/segundoApellido",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data2.edad !== undefined){
let data6 = data2.edad;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/sujeto/edad",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 120 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/sujeto/edad",keyword:"maximum",params:{comparison: "<=", limit: 120}});
errors++;
}
if(data6 < 0 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/sujeto/edad",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data2.residencia !== undefined){
let data7 = data2.residencia;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.via === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/sujeto/residencia",keyword:"required",params:{missingProperty: "via"}});
errors++;
}
if(data7.comuna === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/sujeto/residencia",keyword:"required",params:{missingProperty: "comuna"}});
errors++;
}
for(const key2 in data7){
if(!((((key2 === "via") || (key2 === "numeroVia")) || (key2 === "detalle")) || (key2 === "comuna"))){
(vErrors ??= []).push({instancePath:instancePath+"/sujeto/residencia",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data7.via !== undefined){
let data8 = data7.via;
if(typeof data8 === "string"){
if(func2(data8) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/sujeto/residencia/via",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func2(data8) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/sujeto/residencia/via",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sujeto/residencia/via",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data7.numeroVia !== undefined){
let data9 = data7.numeroVia;
if(typeof data9 === "string"){
if(func2(data9) > 20){
(vErrors ??= []).push({instancePath:instancePath+"/sujeto/residencia/numeroVia",keyword:"maxLength",params:{limit: 20}});
errors++;
}
if(func2(data9) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/sujeto/residencia/numeroVia",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sujeto/residencia/numeroVia",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data7.detalle !== undefined){
let data10 = data7.detalle;
if(typeof data10 === "string"){
if(func2(data10) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/sujeto/residencia/detalle",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func2(data10) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/sujeto/residencia/detalle",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sujeto/residencia/detalle",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data7.comuna !== undefined){
let data11 = data7.comuna;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
(vErrors ??= []).push({instancePath:instancePath+"/sujeto/residencia/comuna",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 16305 || isNaN(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/sujeto/residencia/comuna",keyword:"maximum",params:{comparison: "<=", limit: 16305}});
errors++;
}
if(data11 < 1101 || isNaN(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/sujeto/residencia/comuna",keyword:"minimum",params:{comparison: ">=", limit: 1101}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sujeto/residencia",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data2.residenciaReservada !== undefined){
if(typeof data2.residenciaReservada !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/sujeto/residenciaReservada",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data2.contactoReservado !== undefined){
let data13 = data2.contactoReservado;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.entidad === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/sujeto/contactoReservado",keyword:"required",params:{missingProperty: "entidad"}});
errors++;
}
for(const key3 in data13){
if(!(((key3 === "entidad") || (key3 === "celular")) || (key3 === "email"))){
(vErrors ??= []).push({instancePath:instancePath+"/sujeto/contactoReservado",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data13.entidad !== undefined){
let data14 = data13.entidad;
if(typeof data14 === "string"){
if(func2(data14) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/sujeto/contactoReservado/entidad",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func2(data14) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/sujeto/contactoReservado/entidad",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sujeto/contactoReservado/entidad",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data13.celular !== undefined){
let data15 = data13.celular;
if(typeof data15 === "string"){
if(func2(data15) > 24){
(vErrors ??= []).push({instancePath:instancePath+"/sujeto/contactoReservado/celular",keyword:"maxLength",params:{limit: 24}});
errors++;
}
if(!pattern19.test(data15)){
(vErrors ??= []).push({instancePath:instancePath+"/sujeto/contactoReservado/celular",keyword:"pattern",params:{pattern: "^[+]?[0-9][0-9 ()-]{5,22}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sujeto/contactoReservado/celular",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data13.email !== undefined){
let data16 = data13.email;
if(typeof data16 === "string"){
if(func2(data16) > 254){
(vErrors ??= []).push({instancePath:instancePath+"/sujeto/contactoReservado/email",keyword:"maxLength",params:{limit: 254}});
errors++;
}
if(!(formats20.test(data16))){
(vErrors ??= []).push({instancePath:instancePath+"/sujeto/contactoReservado/email",keyword:"format",params:{format: "email"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sujeto/contactoReservado/email",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sujeto/contactoReservado",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data2.celular !== undefined){
let data17 = data2.celular;
if(typeof data17 === "string"){
if(func2(data17) > 24){
(vErrors ??= []).push({instancePath:instancePath+"/sujeto/celular",keyword:"maxLength",params:{limit: 24}});
errors++;
}
if(!pattern19.test(data17)){
(vErrors ??= []).push({instancePath:instancePath+"/sujeto/celular",keyword:"pattern",params:{pattern: "^[+]?[0-9][0-9 ()-]{5,22}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sujeto/celular",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data2.ruc !== undefined){
let data18 = data2.ruc;
if(typeof data18 === "string"){
if(func2(data18) > 12){
(vErrors ??= []).push({instancePath:instancePath+"/sujeto/ruc",keyword:"maxLength",params:{limit: 12}});
errors++;
}
if(!pattern16.test(data18)){
(vErrors ??= []).push({instancePath:instancePath+"/sujeto/ruc",keyword:"pattern",params:{pattern: "^[0-9]{10}-[0-9K]$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sujeto/ruc",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sujeto",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.adulto !== undefined){
let data19 = data.adulto;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.vinculo === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/adulto",keyword:"required",params:{missingProperty: "vinculo"}});
errors++;
}
for(const key4 in data19){
if(!(func15.call(schema65.properties.adulto.properties, key4))){
(vErrors ??= []).push({instancePath:instancePath+"/adulto",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data19.nombres !== undefined){
let data20 = data19.nombres;
if(typeof data20 === "string"){
if(func2(data20) > 100){
(vErrors ??= []).push({instancePath:instancePath+"/adulto/nombres",keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(func2(data20) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/adulto/nombres",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/adulto/nombres",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data19.primerApellido !== undefined){
let data21 = data19.primerApellido;
if(typeof data21 === "string"){
if(func2(data21) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/adulto/primerApellido",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func2(data21) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/adulto/primerApellido",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/adulto/primerApellido",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data19.segundoApellido !== undefined){
let data22 = data19.segundoApellido;
if(typeof data22 === "string"){
if(func2(data22) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/adulto/segundoApellido",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func2(data22) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/adulto/segundoApellido",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/adulto/segundoApellido",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data19.edad !== undefined){
let data23 = data19.edad;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
(vErrors ??= []).push({instancePath:instancePath+"/adulto/edad",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 120 || isNaN(data23)){
(vErrors ??= []).push({instancePath:instancePath+"/adulto/edad",keyword:"maximum",params:{comparison: "<=", limit: 120}});
errors++;
}
if(data23 < 0 || isNaN(data23)){
(vErrors ??= []).push({instancePath:instancePath+"/adulto/edad",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data19.vinculo !== undefined){
let data24 = data19.vinculo;
if(typeof data24 === "string"){
if(func2(data24) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/adulto/vinculo",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func2(data24) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/adulto/vinculo",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/adulto/vinculo",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data19.residencia !== undefined){
let data25 = data19.residencia;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.via === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/adulto/residencia",keyword:"required",params:{missingProperty: "via"}});
errors++;
}
if(data25.comuna === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/adulto/residencia",keyword:"required",params:{missingProperty: "comuna"}});
errors++;
}
for(const key5 in data25){
if(!((((key5 === "via") || (key5 === "numeroVia")) || (key5 === "detalle")) || (key5 === "comuna"))){
(vErrors ??= []).push({instancePath:instancePath+"/adulto/residencia",keyword:"additionalProperties",params:{additionalProperty: key5}});
errors++;
}
}
if(data25.via !== undefined){
let data26 = data25.via;
if(typeof data26 === "string"){
if(func2(data26) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/adulto/residencia/via",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func2(data26) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/adulto/residencia/via",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/adulto/residencia/via",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data25.numeroVia !== undefined){
let data27 = data25.numeroVia;
if(typeof data27 === "string"){
if(func2(data27) > 20){
(vErrors ??= []).push({instancePath:instancePath+"/adulto/residencia/numeroVia",keyword:"maxLength",params:{limit: 20}});
errors++;
}
if(func2(data27) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/adulto/residencia/numeroVia",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/adulto/residencia/numeroVia",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data25.detalle !== undefined){
let data28 = data25.detalle;
if(typeof data28 === "string"){
if(func2(data28) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/adulto/residencia/detalle",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func2(data28) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/adulto/residencia/detalle",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/adulto/residencia/detalle",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data25.comuna !== undefined){
let data29 = data25.comuna;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
(vErrors ??= []).push({instancePath:instancePath+"/adulto/residencia/comuna",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 16305 || isNaN(data29)){
(vErrors ??= []).push({instancePath:instancePath+"/adulto/residencia/comuna",keyword:"maximum",params:{comparison: "<=", limit: 16305}});
errors++;
}
if(data29 < 1101 || isNaN(data29)){
(vErrors ??= []).push({instancePath:instancePath+"/adulto/residencia/comuna",keyword:"minimum",params:{comparison: ">=", limit: 1101}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/adulto/residencia",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data19.residenciaReservada !== undefined){
if(typeof data19.residenciaReservada !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/adulto/residenciaReservada",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data19.contactoReservado !== undefined){
let data31 = data19.contactoReservado;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.entidad === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/adulto/contactoReservado",keyword:"required",params:{missingProperty: "entidad"}});
errors++;
}
for(const key6 in data31){
if(!(((key6 === "entidad") || (key6 === "celular")) || (key6 === "email"))){
(vErrors ??= []).push({instancePath:instancePath+"/adulto/contactoReservado",keyword:"additionalProperties",params:{additionalProperty: key6}});
errors++;
}
}
if(data31.entidad !== undefined){
let data32 = data31.entidad;
if(typeof data32 === "string"){
if(func2(data32) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/adulto/contactoReservado/entidad",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func2(data32) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/adulto/contactoReservado/entidad",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/adulto/contactoReservado/entidad",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data31.celular !== undefined){
let data33 = data31.celular;
if(typeof data33 === "string"){
if(func2(data33) > 24){
(vErrors ??= []).push({instancePath:instancePath+"/adulto/contactoReservado/celular",keyword:"maxLength",params:{limit: 24}});
errors++;
}
if(!pattern19.test(data33)){
(vErrors ??= []).push({instancePath:instancePath+"/adulto/contactoReservado/celular",keyword:"pattern",params:{pattern: "^[+]?[0-9][0-9 ()-]{5,22}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/adulto/contactoReservado/celular",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data31.email !== undefined){
let data34 = data31.email;
if(typeof data34 === "string"){
if(func2(data34) > 254){
(vErrors ??= []).push({instancePath:instancePath+"/adulto/contactoReservado/email",keyword:"maxLength",params:{limit: 254}});
errors++;
}
if(!(formats20.test(data34))){
(vErrors ??= []).push({instancePath:instancePath+"/adulto/contactoReservado/email",keyword:"format",params:{format: "email"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/adulto/contactoReservado/email",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/adulto/contactoReservado",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data19.celular !== undefined){
let data35 = data19.celular;
if(typeof data35 === "string"){
if(func2(data35) > 24){
(vErrors ??= []).push({instancePath:instancePath+"/adulto/celular",keyword:"maxLength",params:{limit: 24}});
errors++;
}
if(!pattern19.test(data35)){
(vErrors ??= []).push({instancePath:instancePath+"/adulto/celular",keyword:"pattern",params:{pattern: "^[+]?[0-9][0-9 ()-]{5,22}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/adulto/celular",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data19.email !== undefined){
let data36 = data19.email;
if(typeof data36 === "string"){
if(func2(data36) > 254){
(vErrors ??= []).push({instancePath:instancePath+"/adulto/email",keyword:"maxLength",params:{limit: 254}});
errors++;
}
if(!(formats20.test(data36))){
(vErrors ??= []).push({instancePath:instancePath+"/adulto/email",keyword:"format",params:{format: "email"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/adulto/email",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/adulto",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.avance !== undefined){
let data37 = data.avance;
if(typeof data37 === "string"){
if(func2(data37) > 4000){
(vErrors ??= []).push({instancePath:instancePath+"/avance",keyword:"maxLength",params:{limit: 4000}});
errors++;
}
if(func2(data37) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/avance",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/avance",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.observaciones !== undefined){
let data38 = data.observaciones;
if(typeof data38 === "string"){
if(func2(data38) > 4000){
(vErrors ??= []).push({instancePath:instancePath+"/observaciones",keyword:"maxLength",params:{limit: 4000}});
errors++;
}
if(func2(data38) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/observaciones",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/observaciones",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.informa !== undefined){
let data39 = data.informa;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if(data39.nombre === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/informa",keyword:"required",params:{missingProperty: "nombre"}});
errors++;
}
for(const key7 in data39){
if(!((key7 === "nombre") || (key7 === "cargo"))){
(vErrors ??= []).push({instancePath:instancePath+"/informa",keyword:"additionalProperties",params:{additionalProperty: key7}});
errors++;
}
}
if(data39.nombre !== undefined){
let data40 = data39.nombre;
if(typeof data40 === "string"){
if(func2(data40) > 160){
(vErrors ??= []).push({instancePath:instancePath+"/informa/nombre",keyword:"maxLength",params:{limit: 160}});
errors++;
}
if(func2(data40) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/informa/nombre",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/informa/nombre",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data39.cargo !== undefined){
let data41 = data39.cargo;
if(typeof data41 === "string"){
if(func2(data41) > 100){
(vErrors ??= []).push({instancePath:instancePath+"/informa/cargo",keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(func2(data41) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/informa/cargo",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/informa/cargo",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/informa",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.rubrica !== undefined){
let data42 = data.rubrica;
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if(data42.clase === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/rubrica",keyword:"required",params:{missingProperty: "clase"}});
errors++;
}
if(data42.firmadaEl === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/rubrica",keyword:"required",params:{missingProperty: "firmadaEl"}});
errors++;
}
for(const key8 in data42){
if(!((key8 === "clase") || (key8 === "firmadaEl"))){
(vErrors ??= []).push({instancePath:instancePath+"/rubrica",keyword:"additionalProperties",params:{additionalProperty: key8}});
errors++;
}
}
if(data42.clase !== undefined){
let data43 = data42.clase;
if(typeof data43 === "string"){
if(func2(data43) > 3){
(vErrors ??= []).push({instancePath:instancePath+"/rubrica/clase",keyword:"maxLength",params:{limit: 3}});
errors++;
}
if(!pattern4.test(data43)){
(vErrors ??= []).push({instancePath:instancePath+"/rubrica/clase",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/rubrica/clase",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data42.firmadaEl !== undefined){
let data44 = data42.firmadaEl;
if(typeof data44 === "string"){
if(func2(data44) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/rubrica/firmadaEl",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats5(data44))){
(vErrors ??= []).push({instancePath:instancePath+"/rubrica/firmadaEl",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/rubrica/firmadaEl",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/rubrica",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fecha === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fecha"}});
errors++;
}
if(data.texto === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "texto"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "fecha") || (key0 === "contexto")) || (key0 === "texto"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.fecha !== undefined){
let data0 = data.fecha;
if(typeof data0 === "string"){
if(func2(data0) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/fecha",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats18(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/fecha",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fecha",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.contexto !== undefined){
let data1 = data.contexto;
if(typeof data1 === "string"){
if(func2(data1) > 400){
(vErrors ??= []).push({instancePath:instancePath+"/contexto",keyword:"maxLength",params:{limit: 400}});
errors++;
}
if(func2(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/contexto",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/contexto",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.texto !== undefined){
let data2 = data.texto;
if(typeof data2 === "string"){
if(func2(data2) > 4000){
(vErrors ??= []).push({instancePath:instancePath+"/texto",keyword:"maxLength",params:{limit: 4000}});
errors++;
}
if(func2(data2) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/texto",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/texto",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}
validate67.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if(data.idEvento === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "idEvento"}});
errors++;
}
if(data.tipo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "tipo"}});
errors++;
}
if(data.referencia === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "referencia"}});
errors++;
}
if(data.numeroIngreso === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "numeroIngreso"}});
errors++;
}
if(data.ocurridoEl === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "ocurridoEl"}});
errors++;
}
if(data.unidad === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "unidad"}});
errors++;
}
if(data.ficha === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "ficha"}});
errors++;
}
if(data.profesional === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "profesional"}});
errors++;
}
if(data.plan === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "plan"}});
errors++;
}
if(data.encuadre === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "encuadre"}});
errors++;
}
if(data.disposicion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "disposicion"}});
errors++;
}
for(const key0 in data){
if(!(func15.call(schema63.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.tipo !== undefined){
let data0 = data.tipo;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tipo",keyword:"type",params:{type: "string"}});
errors++;
}
if("INTERVENCION_INICIADA" !== data0){
(vErrors ??= []).push({instancePath:instancePath+"/tipo",keyword:"const",params:{allowedValue: "INTERVENCION_INICIADA"}});
errors++;
}
}
if(data.idEvento !== undefined){
let data1 = data.idEvento;
if(typeof data1 === "string"){
if(func2(data1) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/idEvento",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern3.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/idEvento",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/idEvento",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.referencia !== undefined){
let data2 = data.referencia;
if(typeof data2 === "string"){
if(func2(data2) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/referencia",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern3.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/referencia",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/referencia",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.numeroIngreso !== undefined){
let data3 = data.numeroIngreso;
if(typeof data3 === "string"){
if(func2(data3) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/numeroIngreso",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(func2(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/numeroIngreso",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/numeroIngreso",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.ocurridoEl !== undefined){
let data4 = data.ocurridoEl;
if(typeof data4 === "string"){
if(func2(data4) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/ocurridoEl",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats5(data4))){
(vErrors ??= []).push({instancePath:instancePath+"/ocurridoEl",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/ocurridoEl",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.unidad !== undefined){
if(!(validate57(data.unidad, {instancePath:instancePath+"/unidad",parentData:data,parentDataProperty:"unidad",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.ficha !== undefined){
if(!(validate66(data.ficha, {instancePath:instancePath+"/ficha",parentData:data,parentDataProperty:"ficha",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data.relatoEspontaneo !== undefined){
if(!(validate67(data.relatoEspontaneo, {instancePath:instancePath+"/relatoEspontaneo",parentData:data,parentDataProperty:"relatoEspontaneo",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data.profesional !== undefined){
let data8 = data.profesional;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.nombre === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/profesional",keyword:"required",params:{missingProperty: "nombre"}});
errors++;
}
for(const key1 in data8){
if(!((((key1 === "nombre") || (key1 === "cargo")) || (key1 === "celular")) || (key1 === "email"))){
(vErrors ??= []).push({instancePath:instancePath+"/profesional",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data8.nombre !== undefined){
let data9 = data8.nombre;
if(typeof data9 === "string"){
if(func2(data9) > 160){
(vErrors ??= []).push({instancePath:instancePath+"/profesional/nombre",keyword:"maxLength",params:{limit: 160}});
errors++;
}
if(func2(data9) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/profesional/nombre",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/profesional/nombre",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data8.cargo !== undefined){
let data10 = data8.cargo;
if(typeof data10 === "string"){
if(func2(data10) > 100){
(vErrors ??= []).push({instancePath:instancePath+"/profesional/cargo",keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(func2(data10) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/profesional/cargo",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/profesional/cargo",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data8.celular !== undefined){
let data11 = data8.celular;
if(typeof data11 === "string"){
if(func2(data11) > 24){
(vErrors ??= []).push({instancePath:instancePath+"/profesional/celular",keyword:"maxLength",params:{limit: 24}});
errors++;
}
if(!pattern19.test(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/profesional/celular",keyword:"pattern",params:{pattern: "^[+]?[0-9][0-9 ()-]{5,22}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/profesional/celular",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data8.email !== undefined){
let data12 = data8.email;
if(typeof data12 === "string"){
if(func2(data12) > 254){
(vErrors ??= []).push({instancePath:instancePath+"/profesional/email",keyword:"maxLength",params:{limit: 254}});
errors++;
}
if(!(formats20.test(data12))){
(vErrors ??= []).push({instancePath:instancePath+"/profesional/email",keyword:"format",params:{format: "email"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/profesional/email",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/profesional",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.plan !== undefined){
let data13 = data.plan;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.desde === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/plan",keyword:"required",params:{missingProperty: "desde"}});
errors++;
}
if(data13.hasta === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/plan",keyword:"required",params:{missingProperty: "hasta"}});
errors++;
}
for(const key2 in data13){
if(!((key2 === "desde") || (key2 === "hasta"))){
(vErrors ??= []).push({instancePath:instancePath+"/plan",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data13.desde !== undefined){
let data14 = data13.desde;
if(typeof data14 === "string"){
if(func2(data14) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/plan/desde",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats18(data14))){
(vErrors ??= []).push({instancePath:instancePath+"/plan/desde",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/plan/desde",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data13.hasta !== undefined){
let data15 = data13.hasta;
if(typeof data15 === "string"){
if(func2(data15) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/plan/hasta",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats18(data15))){
(vErrors ??= []).push({instancePath:instancePath+"/plan/hasta",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/plan/hasta",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/plan",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.encuadre !== undefined){
let data16 = data.encuadre;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.nna === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/encuadre",keyword:"required",params:{missingProperty: "nna"}});
errors++;
}
if(data16.adulto === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/encuadre",keyword:"required",params:{missingProperty: "adulto"}});
errors++;
}
for(const key3 in data16){
if(!(((key3 === "nna") || (key3 === "adulto")) || (key3 === "fecha"))){
(vErrors ??= []).push({instancePath:instancePath+"/encuadre",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data16.nna !== undefined){
if(typeof data16.nna !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/encuadre/nna",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data16.adulto !== undefined){
if(typeof data16.adulto !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/encuadre/adulto",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data16.fecha !== undefined){
let data19 = data16.fecha;
if(typeof data19 === "string"){
if(func2(data19) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/encuadre/fecha",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats18(data19))){
(vErrors ??= []).push({instancePath:instancePath+"/encuadre/fecha",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/encuadre/fecha",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/encuadre",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.disposicion !== undefined){
let data20 = data.disposicion;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.nna === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/disposicion",keyword:"required",params:{missingProperty: "nna"}});
errors++;
}
for(const key4 in data20){
if(!((key4 === "nna") || (key4 === "adulto"))){
(vErrors ??= []).push({instancePath:instancePath+"/disposicion",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data20.nna !== undefined){
let data21 = data20.nna;
if(typeof data21 === "string"){
if(func2(data21) > 2){
(vErrors ??= []).push({instancePath:instancePath+"/disposicion/nna",keyword:"maxLength",params:{limit: 2}});
errors++;
}
if(!pattern64.test(data21)){
(vErrors ??= []).push({instancePath:instancePath+"/disposicion/nna",keyword:"pattern",params:{pattern: "^D[0-9]$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/disposicion/nna",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data20.adulto !== undefined){
let data22 = data20.adulto;
if(typeof data22 === "string"){
if(func2(data22) > 2){
(vErrors ??= []).push({instancePath:instancePath+"/disposicion/adulto",keyword:"maxLength",params:{limit: 2}});
errors++;
}
if(!pattern64.test(data22)){
(vErrors ??= []).push({instancePath:instancePath+"/disposicion/adulto",keyword:"pattern",params:{pattern: "^D[0-9]$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/disposicion/adulto",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/disposicion",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.coordinacion !== undefined){
let data23 = data.coordinacion;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.plan === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/coordinacion",keyword:"required",params:{missingProperty: "plan"}});
errors++;
}
if(data23.fecha === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/coordinacion",keyword:"required",params:{missingProperty: "fecha"}});
errors++;
}
for(const key5 in data23){
if(!(((key5 === "plan") || (key5 === "fecha")) || (key5 === "acuerdos"))){
(vErrors ??= []).push({instancePath:instancePath+"/coordinacion",keyword:"additionalProperties",params:{additionalProperty: key5}});
errors++;
}
}
if(data23.plan !== undefined){
if(!(validate30(data23.plan, {instancePath:instancePath+"/coordinacion/plan",parentData:data23,parentDataProperty:"plan",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data23.fecha !== undefined){
let data25 = data23.fecha;
if(typeof data25 === "string"){
if(func2(data25) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/coordinacion/fecha",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats18(data25))){
(vErrors ??= []).push({instancePath:instancePath+"/coordinacion/fecha",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/coordinacion/fecha",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data23.acuerdos !== undefined){
let data26 = data23.acuerdos;
if(typeof data26 === "string"){
if(func2(data26) > 1000){
(vErrors ??= []).push({instancePath:instancePath+"/coordinacion/acuerdos",keyword:"maxLength",params:{limit: 1000}});
errors++;
}
if(func2(data26) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/coordinacion/acuerdos",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/coordinacion/acuerdos",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/coordinacion",keyword:"type",params:{type: "object"}});
errors++;
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
const schema69 = {"type":"object","additionalProperties":false,"required":["idEvento","tipo","referencia","numeroIngreso","ocurridoEl","unidad","ficha","periodo"],"properties":{"tipo":{"type":"string","const":"INFORME_TRIMESTRAL"},"idEvento":{"type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","maxLength":36},"referencia":{"type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","maxLength":36},"numeroIngreso":{"type":"string","minLength":1,"maxLength":40},"ocurridoEl":{"type":"string","format":"date-time","maxLength":35},"unidad":{"$ref":"urn:valija:contract:ninez#/$defs/Unidad"},"ficha":{"$ref":"urn:valija:contract:ninez#/$defs/FichaSeguimiento"},"relatoEspontaneo":{"$ref":"urn:valija:contract:ninez#/$defs/RelatoEspontaneo"},"periodo":{"type":"object","additionalProperties":false,"required":["desde","hasta"],"properties":{"desde":{"type":"string","format":"date","maxLength":10},"hasta":{"type":"string","format":"date","maxLength":10}}}}};
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.idEvento === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "idEvento"}});
errors++;
}
if(data.tipo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "tipo"}});
errors++;
}
if(data.referencia === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "referencia"}});
errors++;
}
if(data.numeroIngreso === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "numeroIngreso"}});
errors++;
}
if(data.ocurridoEl === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "ocurridoEl"}});
errors++;
}
if(data.unidad === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "unidad"}});
errors++;
}
if(data.ficha === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "ficha"}});
errors++;
}
if(data.periodo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "periodo"}});
errors++;
}
for(const key0 in data){
if(!(func15.call(schema69.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.tipo !== undefined){
let data0 = data.tipo;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tipo",keyword:"type",params:{type: "string"}});
errors++;
}
if("INFORME_TRIMESTRAL" !== data0){
(vErrors ??= []).push({instancePath:instancePath+"/tipo",keyword:"const",params:{allowedValue: "INFORME_TRIMESTRAL"}});
errors++;
}
}
if(data.idEvento !== undefined){
let data1 = data.idEvento;
if(typeof data1 === "string"){
if(func2(data1) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/idEvento",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern3.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/idEvento",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/idEvento",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.referencia !== undefined){
let data2 = data.referencia;
if(typeof data2 === "string"){
if(func2(data2) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/referencia",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern3.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/referencia",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/referencia",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.numeroIngreso !== undefined){
let data3 = data.numeroIngreso;
if(typeof data3 === "string"){
if(func2(data3) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/numeroIngreso",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(func2(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/numeroIngreso",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/numeroIngreso",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.ocurridoEl !== undefined){
let data4 = data.ocurridoEl;
if(typeof data4 === "string"){
if(func2(data4) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/ocurridoEl",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats5(data4))){
(vErrors ??= []).push({instancePath:instancePath+"/ocurridoEl",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/ocurridoEl",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.unidad !== undefined){
if(!(validate57(data.unidad, {instancePath:instancePath+"/unidad",parentData:data,parentDataProperty:"unidad",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.ficha !== undefined){
if(!(validate66(data.ficha, {instancePath:instancePath+"/ficha",parentData:data,parentDataProperty:"ficha",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data.relatoEspontaneo !== undefined){
if(!(validate67(data.relatoEspontaneo, {instancePath:instancePath+"/relatoEspontaneo",parentData:data,parentDataProperty:"relatoEspontaneo",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data.periodo !== undefined){
let data8 = data.periodo;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.desde === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/periodo",keyword:"required",params:{missingProperty: "desde"}});
errors++;
}
if(data8.hasta === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/periodo",keyword:"required",params:{missingProperty: "hasta"}});
errors++;
}
for(const key1 in data8){
if(!((key1 === "desde") || (key1 === "hasta"))){
(vErrors ??= []).push({instancePath:instancePath+"/periodo",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data8.desde !== undefined){
let data9 = data8.desde;
if(typeof data9 === "string"){
if(func2(data9) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/periodo/desde",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats18(data9))){
(vErrors ??= []).push({instancePath:instancePath+"/periodo/desde",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/periodo/desde",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data8.hasta !== undefined){
let data10 = data8.hasta;
if(typeof data10 === "string"){
if(func2(data10) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/periodo/hasta",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats18(data10))){
(vErrors ??= []).push({instancePath:instancePath+"/periodo/hasta",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/periodo/hasta",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/periodo",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}
validate70.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema71 = {"type":"object","additionalProperties":false,"required":["idEvento","tipo","referencia","numeroIngreso","ocurridoEl","unidad","ficha","situaciones","pideMedidas"],"properties":{"tipo":{"type":"string","const":"SITUACION_RELEVANTE"},"idEvento":{"type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","maxLength":36},"referencia":{"type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","maxLength":36},"numeroIngreso":{"type":"string","minLength":1,"maxLength":40},"ocurridoEl":{"type":"string","format":"date-time","maxLength":35},"unidad":{"$ref":"urn:valija:contract:ninez#/$defs/Unidad"},"ficha":{"$ref":"urn:valija:contract:ninez#/$defs/FichaSeguimiento"},"relatoEspontaneo":{"$ref":"urn:valija:contract:ninez#/$defs/RelatoEspontaneo"},"situaciones":{"type":"array","minItems":1,"maxItems":9,"items":{"type":"string","pattern":"^SR[0-9]{2}$","maxLength":4}},"conocidaEl":{"type":"string","format":"date","maxLength":10},"pideMedidas":{"type":"boolean"},"causaProteccional":{"$ref":"urn:valija:contract:ninez#/$defs/CausaProteccional"}}};
const pattern72 = new RegExp("^SR[0-9]{2}$", "u");
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.idEvento === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "idEvento"}});
errors++;
}
if(data.tipo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "tipo"}});
errors++;
}
if(data.referencia === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "referencia"}});
errors++;
}
if(data.numeroIngreso === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "numeroIngreso"}});
errors++;
}
if(data.ocurridoEl === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "ocurridoEl"}});
errors++;
}
if(data.unidad === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "unidad"}});
errors++;
}
if(data.ficha === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "ficha"}});
errors++;
}
if(data.situaciones === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "situaciones"}});
errors++;
}
if(data.pideMedidas === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "pideMedidas"}});
errors++;
}
for(const key0 in data){
if(!(func15.call(schema71.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.tipo !== undefined){
let data0 = data.tipo;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tipo",keyword:"type",params:{type: "string"}});
errors++;
}
if("SITUACION_RELEVANTE" !== data0){
(vErrors ??= []).push({instancePath:instancePath+"/tipo",keyword:"const",params:{allowedValue: "SITUACION_RELEVANTE"}});
errors++;
}
}
if(data.idEvento !== undefined){
let data1 = data.idEvento;
if(typeof data1 === "string"){
if(func2(data1) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/idEvento",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern3.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/idEvento",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/idEvento",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.referencia !== undefined){
let data2 = data.referencia;
if(typeof data2 === "string"){
if(func2(data2) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/referencia",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern3.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/referencia",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/referencia",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.numeroIngreso !== undefined){
let data3 = data.numeroIngreso;
if(typeof data3 === "string"){
if(func2(data3) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/numeroIngreso",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(func2(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/numeroIngreso",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/numeroIngreso",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.ocurridoEl !== undefined){
let data4 = data.ocurridoEl;
if(typeof data4 === "string"){
if(func2(data4) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/ocurridoEl",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats5(data4))){
(vErrors ??= []).push({instancePath:instancePath+"/ocurridoEl",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/ocurridoEl",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.unidad !== undefined){
if(!(validate57(data.unidad, {instancePath:instancePath+"/unidad",parentData:data,parentDataProperty:"unidad",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.ficha !== undefined){
if(!(validate66(data.ficha, {instancePath:instancePath+"/ficha",parentData:data,parentDataProperty:"ficha",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data.relatoEspontaneo !== undefined){
if(!(validate67(data.relatoEspontaneo, {instancePath:instancePath+"/relatoEspontaneo",parentData:data,parentDataProperty:"relatoEspontaneo",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data.situaciones !== undefined){
let data8 = data.situaciones;
if(Array.isArray(data8)){
if(data8.length > 9){
(vErrors ??= []).push({instancePath:instancePath+"/situaciones",keyword:"maxItems",params:{limit: 9}});
errors++;
}
if(data8.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/situaciones",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(typeof data9 === "string"){
if(func2(data9) > 4){
(vErrors ??= []).push({instancePath:instancePath+"/situaciones/" + i0,keyword:"maxLength",params:{limit: 4}});
errors++;
}
if(!pattern72.test(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/situaciones/" + i0,keyword:"pattern",params:{pattern: "^SR[0-9]{2}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/situaciones/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/situaciones",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.conocidaEl !== undefined){
let data10 = data.conocidaEl;
if(typeof data10 === "string"){
if(func2(data10) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/conocidaEl",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats18(data10))){
(vErrors ??= []).push({instancePath:instancePath+"/conocidaEl",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/conocidaEl",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.pideMedidas !== undefined){
if(typeof data.pideMedidas !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/pideMedidas",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.causaProteccional !== undefined){
if(!(validate31(data.causaProteccional, {instancePath:instancePath+"/causaProteccional",parentData:data,parentDataProperty:"causaProteccional",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}
validate73.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema74 = {"type":"object","additionalProperties":false,"required":["idEvento","tipo","referencia","numeroIngreso","ocurridoEl","unidad","ficha","fechaEgreso","causalEgreso","logro","fundamento"],"properties":{"tipo":{"type":"string","const":"INTERVENCION_EGRESADA"},"idEvento":{"type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","maxLength":36},"referencia":{"type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","maxLength":36},"numeroIngreso":{"type":"string","minLength":1,"maxLength":40},"ocurridoEl":{"type":"string","format":"date-time","maxLength":35},"unidad":{"$ref":"urn:valija:contract:ninez#/$defs/Unidad"},"ficha":{"$ref":"urn:valija:contract:ninez#/$defs/FichaSeguimiento"},"relatoEspontaneo":{"$ref":"urn:valija:contract:ninez#/$defs/RelatoEspontaneo"},"fechaEgreso":{"type":"string","format":"date","maxLength":10},"causalEgreso":{"type":"string","pattern":"^EG[0-9]{2}$","maxLength":4},"logro":{"type":"string","pattern":"^L[A-Z]$","maxLength":2},"fundamento":{"type":"string","minLength":1,"maxLength":4000},"pendientes":{"type":"array","minItems":1,"maxItems":6,"items":{"type":"string","pattern":"^NC[0-9]{2}$","maxLength":4}}}};
const pattern75 = new RegExp("^EG[0-9]{2}$", "u");
const pattern76 = new RegExp("^L[A-Z]$", "u");
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
if(data.idEvento === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "idEvento"}});
errors++;
}
if(data.tipo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "tipo"}});
errors++;
}
if(data.referencia === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "referencia"}});
errors++;
}
if(data.numeroIngreso === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "numeroIngreso"}});
errors++;
}
if(data.ocurridoEl === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "ocurridoEl"}});
errors++;
}
if(data.unidad === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "unidad"}});
errors++;
}
if(data.ficha === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "ficha"}});
errors++;
}
if(data.fechaEgreso === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fechaEgreso"}});
errors++;
}
if(data.causalEgreso === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "causalEgreso"}});
errors++;
}
if(data.logro === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "logro"}});
errors++;
}
if(data.fundamento === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fundamento"}});
errors++;
}
for(const key0 in data){
if(!(func15.call(schema74.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.tipo !== undefined){
let data0 = data.tipo;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tipo",keyword:"type",params:{type: "string"}});
errors++;
}
if("INTERVENCION_EGRESADA" !== data0){
(vErrors ??= []).push({instancePath:instancePath+"/tipo",keyword:"const",params:{allowedValue: "INTERVENCION_EGRESADA"}});
errors++;
}
}
if(data.idEvento !== undefined){
let data1 = data.idEvento;
if(typeof data1 === "string"){
if(func2(data1) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/idEvento",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern3.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/idEvento",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/idEvento",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.referencia !== undefined){
let data2 = data.referencia;
if(typeof data2 === "string"){
if(func2(data2) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/referencia",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern3.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/referencia",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/referencia",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.numeroIngreso !== undefined){
let data3 = data.numeroIngreso;
if(typeof data3 === "string"){
if(func2(data3) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/numeroIngreso",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(func2(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/numeroIngreso",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/numeroIngreso",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.ocurridoEl !== undefined){
let data4 = data.ocurridoEl;
if(typeof data4 === "string"){
if(func2(data4) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/ocurridoEl",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats5(data4))){
(vErrors ??= []).push({instancePath:instancePath+"/ocurridoEl",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/ocurridoEl",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.unidad !== undefined){
if(!(validate57(data.unidad, {instancePath:instancePath+"/unidad",parentData:data,parentDataProperty:"unidad",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.ficha !== undefined){
if(!(validate66(data.ficha, {instancePath:instancePath+"/ficha",parentData:data,parentDataProperty:"ficha",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data.relatoEspontaneo !== undefined){
if(!(validate67(data.relatoEspontaneo, {instancePath:instancePath+"/relatoEspontaneo",parentData:data,parentDataProperty:"relatoEspontaneo",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data.fechaEgreso !== undefined){
let data8 = data.fechaEgreso;
if(typeof data8 === "string"){
if(func2(data8) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/fechaEgreso",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats18(data8))){
(vErrors ??= []).push({instancePath:instancePath+"/fechaEgreso",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fechaEgreso",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.causalEgreso !== undefined){
let data9 = data.causalEgreso;
if(typeof data9 === "string"){
if(func2(data9) > 4){
(vErrors ??= []).push({instancePath:instancePath+"/causalEgreso",keyword:"maxLength",params:{limit: 4}});
errors++;
}
if(!pattern75.test(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/causalEgreso",keyword:"pattern",params:{pattern: "^EG[0-9]{2}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/causalEgreso",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.logro !== undefined){
let data10 = data.logro;
if(typeof data10 === "string"){
if(func2(data10) > 2){
(vErrors ??= []).push({instancePath:instancePath+"/logro",keyword:"maxLength",params:{limit: 2}});
errors++;
}
if(!pattern76.test(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/logro",keyword:"pattern",params:{pattern: "^L[A-Z]$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/logro",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fundamento !== undefined){
let data11 = data.fundamento;
if(typeof data11 === "string"){
if(func2(data11) > 4000){
(vErrors ??= []).push({instancePath:instancePath+"/fundamento",keyword:"maxLength",params:{limit: 4000}});
errors++;
}
if(func2(data11) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/fundamento",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fundamento",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.pendientes !== undefined){
let data12 = data.pendientes;
if(Array.isArray(data12)){
if(data12.length > 6){
(vErrors ??= []).push({instancePath:instancePath+"/pendientes",keyword:"maxItems",params:{limit: 6}});
errors++;
}
if(data12.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/pendientes",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
let data13 = data12[i0];
if(typeof data13 === "string"){
if(func2(data13) > 4){
(vErrors ??= []).push({instancePath:instancePath+"/pendientes/" + i0,keyword:"maxLength",params:{limit: 4}});
errors++;
}
if(!pattern48.test(data13)){
(vErrors ??= []).push({instancePath:instancePath+"/pendientes/" + i0,keyword:"pattern",params:{pattern: "^NC[0-9]{2}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/pendientes/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/pendientes",keyword:"type",params:{type: "array"}});
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
const schema78 = {"type":"object","additionalProperties":false,"required":["idEvento","tipo","referencia","numeroIngreso","ocurridoEl","unidad","motivoInforme","causaProteccional","fechaEnvio","idDocumento"],"properties":{"tipo":{"type":"string","const":"INFORME_TRIBUNAL_COPIADO"},"idEvento":{"type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","maxLength":36},"referencia":{"type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","maxLength":36},"numeroIngreso":{"type":"string","minLength":1,"maxLength":40},"ocurridoEl":{"type":"string","format":"date-time","maxLength":35},"unidad":{"$ref":"urn:valija:contract:ninez#/$defs/Unidad"},"motivoInforme":{"type":"string","pattern":"^[A-Z]{3}$","maxLength":3},"causaProteccional":{"$ref":"urn:valija:contract:ninez#/$defs/CausaProteccional"},"fechaEnvio":{"type":"string","format":"date","maxLength":10},"idDocumento":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,64}$","maxLength":64},"titulo":{"type":"string","minLength":1,"maxLength":160}}};
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
if(data.idEvento === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "idEvento"}});
errors++;
}
if(data.tipo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "tipo"}});
errors++;
}
if(data.referencia === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "referencia"}});
errors++;
}
if(data.numeroIngreso === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "numeroIngreso"}});
errors++;
}
if(data.ocurridoEl === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "ocurridoEl"}});
errors++;
}
if(data.unidad === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "unidad"}});
errors++;
}
if(data.motivoInforme === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "motivoInforme"}});
errors++;
}
if(data.causaProteccional === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "causaProteccional"}});
errors++;
}
if(data.fechaEnvio === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fechaEnvio"}});
errors++;
}
if(data.idDocumento === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "idDocumento"}});
errors++;
}
for(const key0 in data){
if(!(func15.call(schema78.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.tipo !== undefined){
let data0 = data.tipo;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tipo",keyword:"type",params:{type: "string"}});
errors++;
}
if("INFORME_TRIBUNAL_COPIADO" !== data0){
(vErrors ??= []).push({instancePath:instancePath+"/tipo",keyword:"const",params:{allowedValue: "INFORME_TRIBUNAL_COPIADO"}});
errors++;
}
}
if(data.idEvento !== undefined){
let data1 = data.idEvento;
if(typeof data1 === "string"){
if(func2(data1) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/idEvento",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern3.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/idEvento",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/idEvento",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.referencia !== undefined){
let data2 = data.referencia;
if(typeof data2 === "string"){
if(func2(data2) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/referencia",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern3.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/referencia",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/referencia",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.numeroIngreso !== undefined){
let data3 = data.numeroIngreso;
if(typeof data3 === "string"){
if(func2(data3) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/numeroIngreso",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(func2(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/numeroIngreso",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/numeroIngreso",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.ocurridoEl !== undefined){
let data4 = data.ocurridoEl;
if(typeof data4 === "string"){
if(func2(data4) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/ocurridoEl",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats5(data4))){
(vErrors ??= []).push({instancePath:instancePath+"/ocurridoEl",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/ocurridoEl",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.unidad !== undefined){
if(!(validate57(data.unidad, {instancePath:instancePath+"/unidad",parentData:data,parentDataProperty:"unidad",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.motivoInforme !== undefined){
let data6 = data.motivoInforme;
if(typeof data6 === "string"){
if(func2(data6) > 3){
(vErrors ??= []).push({instancePath:instancePath+"/motivoInforme",keyword:"maxLength",params:{limit: 3}});
errors++;
}
if(!pattern4.test(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/motivoInforme",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/motivoInforme",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.causaProteccional !== undefined){
if(!(validate31(data.causaProteccional, {instancePath:instancePath+"/causaProteccional",parentData:data,parentDataProperty:"causaProteccional",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.fechaEnvio !== undefined){
let data8 = data.fechaEnvio;
if(typeof data8 === "string"){
if(func2(data8) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/fechaEnvio",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats18(data8))){
(vErrors ??= []).push({instancePath:instancePath+"/fechaEnvio",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fechaEnvio",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.idDocumento !== undefined){
let data9 = data.idDocumento;
if(typeof data9 === "string"){
if(func2(data9) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/idDocumento",keyword:"maxLength",params:{limit: 64}});
errors++;
}
if(!pattern53.test(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/idDocumento",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,64}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/idDocumento",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.titulo !== undefined){
let data10 = data.titulo;
if(typeof data10 === "string"){
if(func2(data10) > 160){
(vErrors ??= []).push({instancePath:instancePath+"/titulo",keyword:"maxLength",params:{limit: 160}});
errors++;
}
if(func2(data10) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/titulo",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/titulo",keyword:"type",params:{type: "string"}});
errors++;
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
const schema80 = {"type":"object","additionalProperties":false,"required":["idEvento","tipo","referencia","numeroConsulta","ocurridoEl","unidad","resultado"],"properties":{"tipo":{"type":"string","const":"CONSULTA_RESPONDIDA"},"idEvento":{"type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","maxLength":36},"referencia":{"type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","maxLength":36},"ocurridoEl":{"type":"string","format":"date-time","maxLength":35},"unidad":{"$ref":"urn:valija:contract:ninez#/$defs/Unidad"},"numeroConsulta":{"type":"string","minLength":1,"maxLength":40},"resultado":{"type":"string","pattern":"^[A-Z]{2}$","maxLength":2},"plan":{"$ref":"urn:valija:contract:ninez#/$defs/PlanIntervencion"},"terminoPrevisto":{"type":"string","format":"date","maxLength":10},"porComplementar":{"type":"array","minItems":1,"maxItems":6,"items":{"type":"string","pattern":"^NC[0-9]{2}$","maxLength":4}},"observaciones":{"type":"string","minLength":1,"maxLength":1000}}};
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.idEvento === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "idEvento"}});
errors++;
}
if(data.tipo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "tipo"}});
errors++;
}
if(data.referencia === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "referencia"}});
errors++;
}
if(data.numeroConsulta === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "numeroConsulta"}});
errors++;
}
if(data.ocurridoEl === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "ocurridoEl"}});
errors++;
}
if(data.unidad === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "unidad"}});
errors++;
}
if(data.resultado === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "resultado"}});
errors++;
}
for(const key0 in data){
if(!(func15.call(schema80.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.tipo !== undefined){
let data0 = data.tipo;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tipo",keyword:"type",params:{type: "string"}});
errors++;
}
if("CONSULTA_RESPONDIDA" !== data0){
(vErrors ??= []).push({instancePath:instancePath+"/tipo",keyword:"const",params:{allowedValue: "CONSULTA_RESPONDIDA"}});
errors++;
}
}
if(data.idEvento !== undefined){
let data1 = data.idEvento;
if(typeof data1 === "string"){
if(func2(data1) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/idEvento",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern3.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/idEvento",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/idEvento",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.referencia !== undefined){
let data2 = data.referencia;
if(typeof data2 === "string"){
if(func2(data2) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/referencia",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern3.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/referencia",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/referencia",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.ocurridoEl !== undefined){
let data3 = data.ocurridoEl;
if(typeof data3 === "string"){
if(func2(data3) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/ocurridoEl",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats5(data3))){
(vErrors ??= []).push({instancePath:instancePath+"/ocurridoEl",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/ocurridoEl",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.unidad !== undefined){
if(!(validate57(data.unidad, {instancePath:instancePath+"/unidad",parentData:data,parentDataProperty:"unidad",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.numeroConsulta !== undefined){
let data5 = data.numeroConsulta;
if(typeof data5 === "string"){
if(func2(data5) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/numeroConsulta",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(func2(data5) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/numeroConsulta",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/numeroConsulta",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.resultado !== undefined){
let data6 = data.resultado;
if(typeof data6 === "string"){
if(func2(data6) > 2){
(vErrors ??= []).push({instancePath:instancePath+"/resultado",keyword:"maxLength",params:{limit: 2}});
errors++;
}
if(!pattern24.test(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/resultado",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/resultado",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.plan !== undefined){
if(!(validate30(data.plan, {instancePath:instancePath+"/plan",parentData:data,parentDataProperty:"plan",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.terminoPrevisto !== undefined){
let data8 = data.terminoPrevisto;
if(typeof data8 === "string"){
if(func2(data8) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/terminoPrevisto",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats18(data8))){
(vErrors ??= []).push({instancePath:instancePath+"/terminoPrevisto",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/terminoPrevisto",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.porComplementar !== undefined){
let data9 = data.porComplementar;
if(Array.isArray(data9)){
if(data9.length > 6){
(vErrors ??= []).push({instancePath:instancePath+"/porComplementar",keyword:"maxItems",params:{limit: 6}});
errors++;
}
if(data9.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/porComplementar",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(typeof data10 === "string"){
if(func2(data10) > 4){
(vErrors ??= []).push({instancePath:instancePath+"/porComplementar/" + i0,keyword:"maxLength",params:{limit: 4}});
errors++;
}
if(!pattern48.test(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/porComplementar/" + i0,keyword:"pattern",params:{pattern: "^NC[0-9]{2}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/porComplementar/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/porComplementar",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.observaciones !== undefined){
let data11 = data.observaciones;
if(typeof data11 === "string"){
if(func2(data11) > 1000){
(vErrors ??= []).push({instancePath:instancePath+"/observaciones",keyword:"maxLength",params:{limit: 1000}});
errors++;
}
if(func2(data11) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/observaciones",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/observaciones",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}
validate81.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate82.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.tipo;
if(typeof tag0 == "string"){
if(tag0 === "INGRESO_ACUSADO"){
if(!(validate58(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
var props0 = true;
}
else if(tag0 === "INGRESO_ACEPTADO"){
if(!(validate60(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "INGRESO_RECHAZADO"){
if(!(validate62(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "INTERVENCION_INICIADA"){
if(!(validate68(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "INFORME_TRIMESTRAL"){
if(!(validate70(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "SITUACION_RELEVANTE"){
if(!(validate73(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "INTERVENCION_EGRESADA"){
if(!(validate77(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "INFORME_TRIBUNAL_COPIADO"){
if(!(validate79(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "CONSULTA_RESPONDIDA"){
if(!(validate81(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"discriminator",params:{error: "mapping", tag: "tipo", tagValue: tag0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"discriminator",params:{error: "tag", tag: "tipo", tagValue: tag0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate82.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate82.evaluated = {"dynamicProps":true,"dynamicItems":false};
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
if(!(validate82(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
else {
var props0 = validate82.evaluated.props;
}
validate56.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate56.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const operations: Readonly<Record<string, OperationValidators>> = {
  'buscarIngresos': { parameters: v2, responses: { '200': v0, '401': v1, '422': v1, '429': v1, '500': v1, '503': v1 } },
  'registrarIngreso': { request: v4, parameters: v5, responses: { '201': v3, '400': v1, '401': v1, '413': v1, '415': v1, '422': v1, '429': v1, '500': v1, '503': v1 } },
  'anularIngreso': { request: v7, parameters: v8, responses: { '201': v6, '400': v1, '401': v1, '404': v1, '413': v1, '415': v1, '422': v1, '429': v1, '500': v1, '503': v1 } },
  'buscarConsultasPlan': { parameters: v2, responses: { '200': v9, '401': v1, '422': v1, '429': v1, '500': v1, '503': v1 } },
  'registrarConsultaPlan': { request: v11, parameters: v5, responses: { '201': v10, '400': v1, '401': v1, '413': v1, '415': v1, '422': v1, '429': v1, '500': v1, '503': v1 } },
  'retirarDocumento': { parameters: v12, responses: { '200': null, '401': v1, '404': v1, '422': v1, '429': v1, '500': v1, '503': v1 } },
  'informarEvento': { request: v14, parameters: v5, responses: { '202': v13, '400': v1, '401': v1, '403': v1, '404': v1, '409': v1, '413': v1, '415': v1, '422': v1, '429': v1, '500': v1, '503': v1 } },
};
