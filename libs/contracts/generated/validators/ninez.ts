/** Generated from contracts/ninez.openapi.json by `npm run generate`; edits are lost. */
// @ts-nocheck
import { formats, ucs2length } from '@valija/validation';
import type { OperationValidators } from '../../contract.js';

export const v0 = validate1;
const func2 = ucs2length;
const pattern3 = new RegExp("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u");
const formats4 = formats["date-time"];
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
if(!(formats4(data2))){
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
validate5.errors = vErrors;
return errors === 0;
}
validate5.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if(!(validate5(data0[i0], {instancePath:instancePath+"/ingresos/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
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
validate6.errors = vErrors;
return errors === 0;
}
validate6.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if(!(validate6(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
validate1.errors = vErrors;
return errors === 0;
}
validate1.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v1 = validate7;
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
validate8.errors = vErrors;
return errors === 0;
}
validate8.evaluated = {"props":{"type":true,"title":true,"status":true,"detail":true,"code":true,"pointers":true,"messageId":true},"dynamicProps":false,"dynamicItems":false};
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
if(!(validate8(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
validate7.errors = vErrors;
return errors === 0;
}
validate7.evaluated = {"props":{"type":true,"title":true,"status":true,"detail":true,"code":true,"pointers":true,"messageId":true},"dynamicProps":false,"dynamicItems":false};
export const v2 = validate9;
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
validate9.errors = vErrors;
return errors === 0;
}
validate9.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v3 = validate10;
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
if(!(formats4(data2))){
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
validate11.errors = vErrors;
return errors === 0;
}
validate11.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if(!(validate11(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
validate10.errors = vErrors;
return errors === 0;
}
validate10.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v4 = validate12;
const schema13 = {"type":"object","additionalProperties":false,"required":["referencia","folioDerivante","prioridad","fechaSolicitud","derivadoPor","modalidad","sujetoAtencion","antecedentesPenales","motivo","apreciacion","indicadores","informados"],"properties":{"referencia":{"type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","maxLength":36},"folioDerivante":{"type":"string","minLength":1,"maxLength":40},"prioridad":{"type":"string","enum":["NORMAL","URGENTE"]},"fechaSolicitud":{"type":"string","format":"date-time","maxLength":35},"derivadoPor":{"type":"object","additionalProperties":false,"required":["entidad","unidad"],"properties":{"entidad":{"type":"string","minLength":1,"maxLength":120},"unidad":{"type":"string","minLength":1,"maxLength":120},"profesional":{"type":"string","minLength":1,"maxLength":160},"cargo":{"type":"string","minLength":1,"maxLength":100},"celular":{"type":"string","pattern":"^[+]?[0-9][0-9 ()-]{5,22}$","maxLength":24},"email":{"type":"string","format":"email","maxLength":254}}},"modalidad":{"type":"string","pattern":"^[A-Z]{3}$","maxLength":3},"codigoProyecto":{"type":"string","minLength":1,"maxLength":40},"sujetoAtencion":{"$ref":"urn:valija:contract:ninez#/$defs/SujetoAtencion"},"adultoACargo":{"$ref":"urn:valija:contract:ninez#/$defs/AdultoACargo"},"antecedentesPenales":{"type":"object","additionalProperties":false,"required":["causales"],"properties":{"ruc":{"type":"string","pattern":"^[0-9]{10}-[0-9K]$","maxLength":12},"fiscalia":{"type":"string","minLength":1,"maxLength":100},"causales":{"type":"array","minItems":1,"maxItems":10,"items":{"type":"object","additionalProperties":false,"required":["codigo"],"properties":{"codigo":{"type":"string","pattern":"^[A-Z]{2}[0-9]{3}[A-Z]?$","maxLength":6},"desarrollo":{"type":"string","enum":["CON","FRU","TEN"]}}}}}},"motivo":{"type":"string","minLength":1,"maxLength":4000},"apreciacion":{"type":"string","minLength":1,"maxLength":4000},"indicadores":{"type":"object","additionalProperties":false,"required":[],"properties":{"hechoReciente":{"type":"boolean"},"reiterado":{"type":"boolean"},"agresorIntrafamiliar":{"type":"boolean"},"cuentaConAdulto":{"type":"boolean"},"actitudAdulto":{"type":"string","enum":["CREE","MINIMIZA"]},"proteccionResuelta":{"type":"boolean"}}},"alertas":{"type":"array","minItems":0,"maxItems":10,"items":{"type":"string","pattern":"^[A-Z]{3}$","maxLength":3}},"informados":{"type":"object","additionalProperties":false,"required":["nna","adulto"],"properties":{"nna":{"type":"boolean"},"adulto":{"type":"boolean"},"fecha":{"type":"string","format":"date","maxLength":10}}},"intervencionVigente":{"type":"object","additionalProperties":false,"required":["entidad"],"properties":{"entidad":{"type":"string","minLength":1,"maxLength":120},"programa":{"type":"string","minLength":1,"maxLength":80}}},"causaProteccional":{"type":"object","additionalProperties":false,"required":["rit","tribunal"],"properties":{"rit":{"type":"string","minLength":1,"maxLength":30},"tribunal":{"type":"string","minLength":1,"maxLength":120},"conOrdenDeIngreso":{"type":"boolean"},"fechaOrden":{"type":"string","format":"date","maxLength":10}}}}};
const func14 = Object.prototype.hasOwnProperty;
const pattern15 = new RegExp("^[+]?[0-9][0-9 ()-]{5,22}$", "u");
const pattern16 = new RegExp("^[A-Z]{3}$", "u");
const pattern17 = new RegExp("^[0-9]{10}-[0-9K]$", "u");
const pattern18 = new RegExp("^[A-Z]{2}[0-9]{3}[A-Z]?$", "u");
const formats19 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
const formats20 = formats.date;
const schema21 = {"type":"object","additionalProperties":false,"required":["rolEnCausa","documento"],"properties":{"rolEnCausa":{"type":"integer","minimum":1,"maximum":3},"documento":{"$ref":"urn:valija:contract:ninez#/$defs/Documento"},"nombres":{"type":"string","minLength":1,"maxLength":100},"primerApellido":{"type":"string","minLength":1,"maxLength":60},"segundoApellido":{"type":"string","minLength":1,"maxLength":60},"nombreSocial":{"type":"string","minLength":1,"maxLength":80},"fechaNac":{"type":"string","format":"date","maxLength":10},"edadDeclarada":{"type":"integer","minimum":0,"maximum":120},"sexo":{"type":"string","enum":["H","M","NB","IN","SI"]},"paisOrigen":{"type":"string","pattern":"^[A-Z]{2}$","maxLength":2},"lengua":{"type":"string","pattern":"^[a-z]{2,3}$","maxLength":3},"residencia":{"type":"object","additionalProperties":false,"required":["via","comuna"],"properties":{"via":{"type":"string","minLength":1,"maxLength":120},"numeroVia":{"type":"string","minLength":1,"maxLength":20},"detalle":{"type":"string","minLength":1,"maxLength":80},"comuna":{"type":"integer","minimum":1101,"maximum":16305}}},"residenciaReservada":{"type":"boolean"},"contactoReservado":{"type":"object","additionalProperties":false,"required":["entidad"],"properties":{"entidad":{"type":"string","minLength":1,"maxLength":120},"celular":{"type":"string","pattern":"^[+]?[0-9][0-9 ()-]{5,22}$","maxLength":24},"email":{"type":"string","format":"email","maxLength":254}}},"celular":{"type":"string","pattern":"^[+]?[0-9][0-9 ()-]{5,22}$","maxLength":24}}};
const schema22 = {"type":"object","additionalProperties":false,"required":["tipo"],"properties":{"tipo":{"type":"string","enum":["RUN","PPT","EXT","SDI"]},"valor":{"type":"string","minLength":1,"maxLength":30},"pais":{"type":"string","pattern":"^[A-Z]{2}$","maxLength":2},"glosa":{"type":"string","minLength":1,"maxLength":60}}};
const pattern23 = new RegExp("^[A-Z]{2}$", "u");
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
(vErrors ??= []).push({instancePath:instancePath+"/tipo",keyword:"enum",params:{allowedValues: schema22.properties.tipo.enum}});
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
if(!pattern23.test(data2)){
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
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const pattern25 = new RegExp("^[a-z]{2,3}$", "u");
function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
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
if(!(func14.call(schema21.properties, key0))){
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
if(!(validate24(data.documento, {instancePath:instancePath+"/documento",parentData:data,parentDataProperty:"documento",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
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
if(!(formats20(data6))){
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
(vErrors ??= []).push({instancePath:instancePath+"/sexo",keyword:"enum",params:{allowedValues: schema21.properties.sexo.enum}});
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
if(!pattern23.test(data9)){
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
if(!pattern25.test(data10)){
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
if(!pattern15.test(data19)){
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
if(!(formats19.test(data20))){
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
if(!pattern15.test(data21)){
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
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema27 = {"type":"object","additionalProperties":false,"required":["rol","vinculo"],"properties":{"rol":{"type":"string","enum":["PR","RE","RF"]},"nombres":{"type":"string","minLength":1,"maxLength":100},"primerApellido":{"type":"string","minLength":1,"maxLength":60},"segundoApellido":{"type":"string","minLength":1,"maxLength":60},"documento":{"$ref":"urn:valija:contract:ninez#/$defs/Documento"},"edad":{"type":"integer","minimum":0,"maximum":120},"vinculo":{"type":"string","minLength":1,"maxLength":80},"residencia":{"type":"object","additionalProperties":false,"required":["via","comuna"],"properties":{"via":{"type":"string","minLength":1,"maxLength":120},"numeroVia":{"type":"string","minLength":1,"maxLength":20},"detalle":{"type":"string","minLength":1,"maxLength":80},"comuna":{"type":"integer","minimum":1101,"maximum":16305}}},"residenciaReservada":{"type":"boolean"},"contactoReservado":{"type":"object","additionalProperties":false,"required":["entidad"],"properties":{"entidad":{"type":"string","minLength":1,"maxLength":120},"celular":{"type":"string","pattern":"^[+]?[0-9][0-9 ()-]{5,22}$","maxLength":24},"email":{"type":"string","format":"email","maxLength":254}}},"celular":{"type":"string","pattern":"^[+]?[0-9][0-9 ()-]{5,22}$","maxLength":24},"email":{"type":"string","format":"email","maxLength":254}}};
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
if(data.rol === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "rol"}});
errors++;
}
if(data.vinculo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "vinculo"}});
errors++;
}
for(const key0 in data){
if(!(func14.call(schema27.properties, key0))){
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
(vErrors ??= []).push({instancePath:instancePath+"/rol",keyword:"enum",params:{allowedValues: schema27.properties.rol.enum}});
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
if(!(validate24(data.documento, {instancePath:instancePath+"/documento",parentData:data,parentDataProperty:"documento",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
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
if(!pattern15.test(data15)){
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
if(!(formats19.test(data16))){
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
if(!pattern15.test(data17)){
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
if(!(formats19.test(data18))){
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
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if(!(func14.call(schema13.properties, key0))){
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
(vErrors ??= []).push({instancePath:instancePath+"/prioridad",keyword:"enum",params:{allowedValues: schema13.properties.prioridad.enum}});
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
if(!(formats4(data3))){
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
let data4 = data.derivadoPor;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.entidad === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/derivadoPor",keyword:"required",params:{missingProperty: "entidad"}});
errors++;
}
if(data4.unidad === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/derivadoPor",keyword:"required",params:{missingProperty: "unidad"}});
errors++;
}
for(const key1 in data4){
if(!((((((key1 === "entidad") || (key1 === "unidad")) || (key1 === "profesional")) || (key1 === "cargo")) || (key1 === "celular")) || (key1 === "email"))){
(vErrors ??= []).push({instancePath:instancePath+"/derivadoPor",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data4.entidad !== undefined){
let data5 = data4.entidad;
if(typeof data5 === "string"){
if(func2(data5) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/derivadoPor/entidad",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func2(data5) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/derivadoPor/entidad",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/derivadoPor/entidad",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data4.unidad !== undefined){
let data6 = data4.unidad;
if(typeof data6 === "string"){
if(func2(data6) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/derivadoPor/unidad",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func2(data6) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/derivadoPor/unidad",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/derivadoPor/unidad",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data4.profesional !== undefined){
let data7 = data4.profesional;
if(typeof data7 === "string"){
if(func2(data7) > 160){
(vErrors ??= []).push({instancePath:instancePath+"/derivadoPor/profesional",keyword:"maxLength",params:{limit: 160}});
errors++;
}
if(func2(data7) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/derivadoPor/profesional",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/derivadoPor/profesional",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data4.cargo !== undefined){
let data8 = data4.cargo;
if(typeof data8 === "string"){
if(func2(data8) > 100){
(vErrors ??= []).push({instancePath:instancePath+"/derivadoPor/cargo",keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(func2(data8) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/derivadoPor/cargo",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/derivadoPor/cargo",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data4.celular !== undefined){
let data9 = data4.celular;
if(typeof data9 === "string"){
if(func2(data9) > 24){
(vErrors ??= []).push({instancePath:instancePath+"/derivadoPor/celular",keyword:"maxLength",params:{limit: 24}});
errors++;
}
if(!pattern15.test(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/derivadoPor/celular",keyword:"pattern",params:{pattern: "^[+]?[0-9][0-9 ()-]{5,22}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/derivadoPor/celular",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data4.email !== undefined){
let data10 = data4.email;
if(typeof data10 === "string"){
if(func2(data10) > 254){
(vErrors ??= []).push({instancePath:instancePath+"/derivadoPor/email",keyword:"maxLength",params:{limit: 254}});
errors++;
}
if(!(formats19.test(data10))){
(vErrors ??= []).push({instancePath:instancePath+"/derivadoPor/email",keyword:"format",params:{format: "email"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/derivadoPor/email",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/derivadoPor",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.modalidad !== undefined){
let data11 = data.modalidad;
if(typeof data11 === "string"){
if(func2(data11) > 3){
(vErrors ??= []).push({instancePath:instancePath+"/modalidad",keyword:"maxLength",params:{limit: 3}});
errors++;
}
if(!pattern16.test(data11)){
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
let data12 = data.codigoProyecto;
if(typeof data12 === "string"){
if(func2(data12) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/codigoProyecto",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(func2(data12) < 1){
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
if(!(validate26(data.sujetoAtencion, {instancePath:instancePath+"/sujetoAtencion",parentData:data,parentDataProperty:"sujetoAtencion",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.adultoACargo !== undefined){
if(!(validate28(data.adultoACargo, {instancePath:instancePath+"/adultoACargo",parentData:data,parentDataProperty:"adultoACargo",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.antecedentesPenales !== undefined){
let data15 = data.antecedentesPenales;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.causales === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/antecedentesPenales",keyword:"required",params:{missingProperty: "causales"}});
errors++;
}
for(const key2 in data15){
if(!(((key2 === "ruc") || (key2 === "fiscalia")) || (key2 === "causales"))){
(vErrors ??= []).push({instancePath:instancePath+"/antecedentesPenales",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data15.ruc !== undefined){
let data16 = data15.ruc;
if(typeof data16 === "string"){
if(func2(data16) > 12){
(vErrors ??= []).push({instancePath:instancePath+"/antecedentesPenales/ruc",keyword:"maxLength",params:{limit: 12}});
errors++;
}
if(!pattern17.test(data16)){
(vErrors ??= []).push({instancePath:instancePath+"/antecedentesPenales/ruc",keyword:"pattern",params:{pattern: "^[0-9]{10}-[0-9K]$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/antecedentesPenales/ruc",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data15.fiscalia !== undefined){
let data17 = data15.fiscalia;
if(typeof data17 === "string"){
if(func2(data17) > 100){
(vErrors ??= []).push({instancePath:instancePath+"/antecedentesPenales/fiscalia",keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(func2(data17) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/antecedentesPenales/fiscalia",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/antecedentesPenales/fiscalia",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data15.causales !== undefined){
let data18 = data15.causales;
if(Array.isArray(data18)){
if(data18.length > 10){
(vErrors ??= []).push({instancePath:instancePath+"/antecedentesPenales/causales",keyword:"maxItems",params:{limit: 10}});
errors++;
}
if(data18.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/antecedentesPenales/causales",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data18.length;
for(let i0=0; i0<len0; i0++){
let data19 = data18[i0];
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.codigo === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/antecedentesPenales/causales/" + i0,keyword:"required",params:{missingProperty: "codigo"}});
errors++;
}
for(const key3 in data19){
if(!((key3 === "codigo") || (key3 === "desarrollo"))){
(vErrors ??= []).push({instancePath:instancePath+"/antecedentesPenales/causales/" + i0,keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data19.codigo !== undefined){
let data20 = data19.codigo;
if(typeof data20 === "string"){
if(func2(data20) > 6){
(vErrors ??= []).push({instancePath:instancePath+"/antecedentesPenales/causales/" + i0+"/codigo",keyword:"maxLength",params:{limit: 6}});
errors++;
}
if(!pattern18.test(data20)){
(vErrors ??= []).push({instancePath:instancePath+"/antecedentesPenales/causales/" + i0+"/codigo",keyword:"pattern",params:{pattern: "^[A-Z]{2}[0-9]{3}[A-Z]?$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/antecedentesPenales/causales/" + i0+"/codigo",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data19.desarrollo !== undefined){
let data21 = data19.desarrollo;
if(typeof data21 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/antecedentesPenales/causales/" + i0+"/desarrollo",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data21 === "CON") || (data21 === "FRU")) || (data21 === "TEN"))){
(vErrors ??= []).push({instancePath:instancePath+"/antecedentesPenales/causales/" + i0+"/desarrollo",keyword:"enum",params:{allowedValues: schema13.properties.antecedentesPenales.properties.causales.items.properties.desarrollo.enum}});
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
let data22 = data.motivo;
if(typeof data22 === "string"){
if(func2(data22) > 4000){
(vErrors ??= []).push({instancePath:instancePath+"/motivo",keyword:"maxLength",params:{limit: 4000}});
errors++;
}
if(func2(data22) < 1){
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
let data23 = data.apreciacion;
if(typeof data23 === "string"){
if(func2(data23) > 4000){
(vErrors ??= []).push({instancePath:instancePath+"/apreciacion",keyword:"maxLength",params:{limit: 4000}});
errors++;
}
if(func2(data23) < 1){
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
let data24 = data.indicadores;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key4 in data24){
if(!((((((key4 === "hechoReciente") || (key4 === "reiterado")) || (key4 === "agresorIntrafamiliar")) || (key4 === "cuentaConAdulto")) || (key4 === "actitudAdulto")) || (key4 === "proteccionResuelta"))){
(vErrors ??= []).push({instancePath:instancePath+"/indicadores",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data24.hechoReciente !== undefined){
if(typeof data24.hechoReciente !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/indicadores/hechoReciente",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data24.reiterado !== undefined){
if(typeof data24.reiterado !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/indicadores/reiterado",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data24.agresorIntrafamiliar !== undefined){
if(typeof data24.agresorIntrafamiliar !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/indicadores/agresorIntrafamiliar",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data24.cuentaConAdulto !== undefined){
if(typeof data24.cuentaConAdulto !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/indicadores/cuentaConAdulto",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data24.actitudAdulto !== undefined){
let data29 = data24.actitudAdulto;
if(typeof data29 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/indicadores/actitudAdulto",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data29 === "CREE") || (data29 === "MINIMIZA"))){
(vErrors ??= []).push({instancePath:instancePath+"/indicadores/actitudAdulto",keyword:"enum",params:{allowedValues: schema13.properties.indicadores.properties.actitudAdulto.enum}});
errors++;
}
}
if(data24.proteccionResuelta !== undefined){
if(typeof data24.proteccionResuelta !== "boolean"){
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
let data31 = data.alertas;
if(Array.isArray(data31)){
if(data31.length > 10){
(vErrors ??= []).push({instancePath:instancePath+"/alertas",keyword:"maxItems",params:{limit: 10}});
errors++;
}
if(data31.length < 0){
(vErrors ??= []).push({instancePath:instancePath+"/alertas",keyword:"minItems",params:{limit: 0}});
errors++;
}
const len1 = data31.length;
for(let i1=0; i1<len1; i1++){
let data32 = data31[i1];
if(typeof data32 === "string"){
if(func2(data32) > 3){
(vErrors ??= []).push({instancePath:instancePath+"/alertas/" + i1,keyword:"maxLength",params:{limit: 3}});
errors++;
}
if(!pattern16.test(data32)){
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
let data33 = data.informados;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.nna === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/informados",keyword:"required",params:{missingProperty: "nna"}});
errors++;
}
if(data33.adulto === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/informados",keyword:"required",params:{missingProperty: "adulto"}});
errors++;
}
for(const key5 in data33){
if(!(((key5 === "nna") || (key5 === "adulto")) || (key5 === "fecha"))){
(vErrors ??= []).push({instancePath:instancePath+"/informados",keyword:"additionalProperties",params:{additionalProperty: key5}});
errors++;
}
}
if(data33.nna !== undefined){
if(typeof data33.nna !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/informados/nna",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data33.adulto !== undefined){
if(typeof data33.adulto !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/informados/adulto",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data33.fecha !== undefined){
let data36 = data33.fecha;
if(typeof data36 === "string"){
if(func2(data36) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/informados/fecha",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats20(data36))){
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
let data37 = data.intervencionVigente;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.entidad === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/intervencionVigente",keyword:"required",params:{missingProperty: "entidad"}});
errors++;
}
for(const key6 in data37){
if(!((key6 === "entidad") || (key6 === "programa"))){
(vErrors ??= []).push({instancePath:instancePath+"/intervencionVigente",keyword:"additionalProperties",params:{additionalProperty: key6}});
errors++;
}
}
if(data37.entidad !== undefined){
let data38 = data37.entidad;
if(typeof data38 === "string"){
if(func2(data38) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/intervencionVigente/entidad",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func2(data38) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/intervencionVigente/entidad",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/intervencionVigente/entidad",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data37.programa !== undefined){
let data39 = data37.programa;
if(typeof data39 === "string"){
if(func2(data39) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/intervencionVigente/programa",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func2(data39) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/intervencionVigente/programa",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/intervencionVigente/programa",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/intervencionVigente",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.causaProteccional !== undefined){
let data40 = data.causaProteccional;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if(data40.rit === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/causaProteccional",keyword:"required",params:{missingProperty: "rit"}});
errors++;
}
if(data40.tribunal === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/causaProteccional",keyword:"required",params:{missingProperty: "tribunal"}});
errors++;
}
for(const key7 in data40){
if(!((((key7 === "rit") || (key7 === "tribunal")) || (key7 === "conOrdenDeIngreso")) || (key7 === "fechaOrden"))){
(vErrors ??= []).push({instancePath:instancePath+"/causaProteccional",keyword:"additionalProperties",params:{additionalProperty: key7}});
errors++;
}
}
if(data40.rit !== undefined){
let data41 = data40.rit;
if(typeof data41 === "string"){
if(func2(data41) > 30){
(vErrors ??= []).push({instancePath:instancePath+"/causaProteccional/rit",keyword:"maxLength",params:{limit: 30}});
errors++;
}
if(func2(data41) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/causaProteccional/rit",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/causaProteccional/rit",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data40.tribunal !== undefined){
let data42 = data40.tribunal;
if(typeof data42 === "string"){
if(func2(data42) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/causaProteccional/tribunal",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func2(data42) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/causaProteccional/tribunal",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/causaProteccional/tribunal",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data40.conOrdenDeIngreso !== undefined){
if(typeof data40.conOrdenDeIngreso !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/causaProteccional/conOrdenDeIngreso",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data40.fechaOrden !== undefined){
let data44 = data40.fechaOrden;
if(typeof data44 === "string"){
if(func2(data44) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/causaProteccional/fechaOrden",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats20(data44))){
(vErrors ??= []).push({instancePath:instancePath+"/causaProteccional/fechaOrden",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/causaProteccional/fechaOrden",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/causaProteccional",keyword:"type",params:{type: "object"}});
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
if(!(validate29(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
validate12.errors = vErrors;
return errors === 0;
}
validate12.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v5 = validate30;
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
for(const key0 in data){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
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
export const v6 = validate31;
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
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if(!(validate32(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v7 = validate33;
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
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if(!(formats4(data4))){
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
if(!(validate34(data.unidad, {instancePath:instancePath+"/unidad",parentData:data,parentDataProperty:"unidad",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
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
const schema36 = {"type":"object","additionalProperties":false,"required":["idEvento","tipo","referencia","numeroIngreso","ocurridoEl","unidad","pertinencia","factibilidad","fundamento","horaAtencion"],"properties":{"tipo":{"type":"string","const":"INGRESO_ACEPTADO"},"idEvento":{"type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","maxLength":36},"referencia":{"type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","maxLength":36},"numeroIngreso":{"type":"string","minLength":1,"maxLength":40},"ocurridoEl":{"type":"string","format":"date-time","maxLength":35},"unidad":{"$ref":"urn:valija:contract:ninez#/$defs/Unidad"},"pertinencia":{"type":"boolean","const":true},"factibilidad":{"type":"boolean","const":true},"fundamento":{"type":"string","minLength":1,"maxLength":4000},"horaAtencion":{"type":"object","additionalProperties":false,"required":["inicio","sede","direccion"],"properties":{"inicio":{"type":"string","format":"date-time","maxLength":35},"sede":{"type":"string","minLength":1,"maxLength":120},"direccion":{"type":"string","minLength":1,"maxLength":160},"comuna":{"type":"integer","minimum":1101,"maximum":16305}}},"profesionalAsignado":{"type":"string","minLength":1,"maxLength":160}}};
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
if(!(func14.call(schema36.properties, key0))){
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
if(!(formats4(data4))){
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
if(!(validate34(data.unidad, {instancePath:instancePath+"/unidad",parentData:data,parentDataProperty:"unidad",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
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
if(!(formats4(data10))){
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
validate37.errors = vErrors;
return errors === 0;
}
validate37.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const pattern38 = new RegExp("^RZ[0-9]{2}$", "u");
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
if(!(formats4(data4))){
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
if(!(validate34(data.unidad, {instancePath:instancePath+"/unidad",parentData:data,parentDataProperty:"unidad",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
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
if(!pattern38.test(data6)){
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
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.tipo;
if(typeof tag0 == "string"){
if(tag0 === "INGRESO_ACUSADO"){
if(!(validate35(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
var props0 = true;
}
else if(tag0 === "INGRESO_ACEPTADO"){
if(!(validate37(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "INGRESO_RECHAZADO"){
if(!(validate39(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
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
validate40.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate40.evaluated = {"dynamicProps":true,"dynamicItems":false};
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
if(!(validate40(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
else {
var props0 = validate40.evaluated.props;
}
validate33.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate33.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const operations: Readonly<Record<string, OperationValidators>> = {
  'buscarIngresos': { parameters: v2, responses: { '200': v0, '401': v1, '422': v1, '429': v1, '500': v1, '503': v1 } },
  'registrarIngreso': { request: v4, parameters: v5, responses: { '201': v3, '400': v1, '401': v1, '413': v1, '415': v1, '422': v1, '429': v1, '500': v1, '503': v1 } },
  'informarEvento': { request: v7, parameters: v5, responses: { '202': v6, '400': v1, '401': v1, '403': v1, '404': v1, '409': v1, '413': v1, '415': v1, '422': v1, '429': v1, '500': v1, '503': v1 } },
};
