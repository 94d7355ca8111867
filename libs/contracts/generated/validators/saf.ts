/** Generated from contracts/saf.openapi.json by `npm run generate`; edits are lost. */
// @ts-nocheck
import { formats, ucs2length } from '@valija/validation';
import type { OperationValidators } from '../../contract.js';

export const v0 = validate1;
const schema2 = {"type":"object","additionalProperties":false,"required":["idNovedad","folio","idMensaje","clase","registradaEl"],"properties":{"idNovedad":{"type":"string","minLength":1,"maxLength":40},"folio":{"type":"string","minLength":1,"maxLength":23},"idMensaje":{"type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","maxLength":36},"clase":{"type":"string","enum":["ACUSE","ACEPTACION","RECHAZO","NO_ENTREGADA","CUMPLIDA","NO_CUMPLIDA","SIN_ATENCION","REQUERIMIENTO","OTORGADA","DENEGADA","PLAN_INFORMADO","INICIO","SEGUIMIENTO","SITUACION_RELEVANTE","CIERRE","INFORME_FAMILIA"]},"registradaEl":{"type":"string","format":"date-time","maxLength":35}}};
const func3 = ucs2length;
const pattern4 = new RegExp("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u");
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
if(data.idNovedad === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "idNovedad"}});
errors++;
}
if(data.folio === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "folio"}});
errors++;
}
if(data.idMensaje === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "idMensaje"}});
errors++;
}
if(data.clase === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "clase"}});
errors++;
}
if(data.registradaEl === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "registradaEl"}});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "idNovedad") || (key0 === "folio")) || (key0 === "idMensaje")) || (key0 === "clase")) || (key0 === "registradaEl"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.idNovedad !== undefined){
let data0 = data.idNovedad;
if(typeof data0 === "string"){
if(func3(data0) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/idNovedad",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(func3(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/idNovedad",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/idNovedad",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.folio !== undefined){
let data1 = data.folio;
if(typeof data1 === "string"){
if(func3(data1) > 23){
(vErrors ??= []).push({instancePath:instancePath+"/folio",keyword:"maxLength",params:{limit: 23}});
errors++;
}
if(func3(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/folio",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/folio",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.idMensaje !== undefined){
let data2 = data.idMensaje;
if(typeof data2 === "string"){
if(func3(data2) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/idMensaje",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern4.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/idMensaje",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/idMensaje",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.clase !== undefined){
let data3 = data.clase;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/clase",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((((((((((data3 === "ACUSE") || (data3 === "ACEPTACION")) || (data3 === "RECHAZO")) || (data3 === "NO_ENTREGADA")) || (data3 === "CUMPLIDA")) || (data3 === "NO_CUMPLIDA")) || (data3 === "SIN_ATENCION")) || (data3 === "REQUERIMIENTO")) || (data3 === "OTORGADA")) || (data3 === "DENEGADA")) || (data3 === "PLAN_INFORMADO")) || (data3 === "INICIO")) || (data3 === "SEGUIMIENTO")) || (data3 === "SITUACION_RELEVANTE")) || (data3 === "CIERRE")) || (data3 === "INFORME_FAMILIA"))){
(vErrors ??= []).push({instancePath:instancePath+"/clase",keyword:"enum",params:{allowedValues: schema2.properties.clase.enum}});
errors++;
}
}
if(data.registradaEl !== undefined){
let data4 = data.registradaEl;
if(typeof data4 === "string"){
if(func3(data4) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/registradaEl",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats5(data4))){
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
if(func3(data0) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(func3(data0) < 1){
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
if(func3(data1) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(func3(data1) < 1){
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
if(func3(data3) > 1000){
(vErrors ??= []).push({instancePath:instancePath+"/detail",keyword:"maxLength",params:{limit: 1000}});
errors++;
}
if(func3(data3) < 1){
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
if(func3(data4) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/code",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func3(data4) < 1){
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
if(func3(data6) > 300){
(vErrors ??= []).push({instancePath:instancePath+"/pointers/" + i0,keyword:"maxLength",params:{limit: 300}});
errors++;
}
if(func3(data6) < 0){
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
if(func3(data7) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/messageId",keyword:"maxLength",params:{limit: 64}});
errors++;
}
if(func3(data7) < 1){
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
if(data.clase === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "clase"}});
errors++;
}
if(data.idMensaje === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "idMensaje"}});
errors++;
}
if(data.fechaHora === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fechaHora"}});
errors++;
}
if(data.institucion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "institucion"}});
errors++;
}
if(data.unidad === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "unidad"}});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "clase") || (key0 === "idMensaje")) || (key0 === "fechaHora")) || (key0 === "institucion")) || (key0 === "unidad")) || (key0 === "funcionario")) || (key0 === "numeroIngreso"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.clase !== undefined){
let data0 = data.clase;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/clase",keyword:"type",params:{type: "string"}});
errors++;
}
if("ACUSE" !== data0){
(vErrors ??= []).push({instancePath:instancePath+"/clase",keyword:"const",params:{allowedValue: "ACUSE"}});
errors++;
}
}
if(data.idMensaje !== undefined){
let data1 = data.idMensaje;
if(typeof data1 === "string"){
if(func3(data1) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/idMensaje",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern4.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/idMensaje",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/idMensaje",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fechaHora !== undefined){
let data2 = data.fechaHora;
if(typeof data2 === "string"){
if(func3(data2) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/fechaHora",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats5(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/fechaHora",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fechaHora",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.institucion !== undefined){
let data3 = data.institucion;
if(typeof data3 === "string"){
if(func3(data3) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/institucion",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func3(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/institucion",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/institucion",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.unidad !== undefined){
let data4 = data.unidad;
if(typeof data4 === "string"){
if(func3(data4) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/unidad",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func3(data4) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/unidad",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/unidad",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.funcionario !== undefined){
let data5 = data.funcionario;
if(typeof data5 === "string"){
if(func3(data5) > 160){
(vErrors ??= []).push({instancePath:instancePath+"/funcionario",keyword:"maxLength",params:{limit: 160}});
errors++;
}
if(func3(data5) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/funcionario",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/funcionario",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.numeroIngreso !== undefined){
let data6 = data.numeroIngreso;
if(typeof data6 === "string"){
if(func3(data6) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/numeroIngreso",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(func3(data6) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/numeroIngreso",keyword:"minLength",params:{limit: 1}});
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
validate10.errors = vErrors;
return errors === 0;
}
validate10.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema11 = {"type":"object","additionalProperties":false,"required":["clase","idMensaje","fechaHora","institucion","unidad","pertinente","factible","fundamento","citacion"],"properties":{"clase":{"type":"string","const":"ACEPTACION"},"idMensaje":{"type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","maxLength":36},"fechaHora":{"type":"string","format":"date-time","maxLength":35},"institucion":{"type":"string","minLength":1,"maxLength":120},"unidad":{"type":"string","minLength":1,"maxLength":120},"funcionario":{"type":"string","minLength":1,"maxLength":160},"numeroIngreso":{"type":"string","minLength":1,"maxLength":40},"pertinente":{"type":"string","const":"S"},"factible":{"type":"string","const":"S"},"fundamento":{"type":"string","minLength":1,"maxLength":4000},"citacion":{"type":"object","additionalProperties":false,"required":["fecha","hora","desfase","lugar","direccion"],"properties":{"fecha":{"type":"string","pattern":"^(0[1-9]|[12][0-9]|3[01])-(0[1-9]|1[0-2])-[0-9]{4}$","maxLength":10},"hora":{"type":"string","pattern":"^([01][0-9]|2[0-3]):[0-5][0-9]$","maxLength":5},"desfase":{"type":"string","pattern":"^[+-][0-9]{2}:[0-9]{2}$","maxLength":6},"lugar":{"type":"string","minLength":1,"maxLength":120},"direccion":{"type":"string","minLength":1,"maxLength":160},"codComuna":{"type":"string","pattern":"^[0-9]{5}$","maxLength":5}}},"profesionalAsignado":{"type":"string","minLength":1,"maxLength":160}}};
const func12 = Object.prototype.hasOwnProperty;
const pattern13 = new RegExp("^(0[1-9]|[12][0-9]|3[01])-(0[1-9]|1[0-2])-[0-9]{4}$", "u");
const pattern14 = new RegExp("^([01][0-9]|2[0-3]):[0-5][0-9]$", "u");
const pattern15 = new RegExp("^[+-][0-9]{2}:[0-9]{2}$", "u");
const pattern16 = new RegExp("^[0-9]{5}$", "u");
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.clase === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "clase"}});
errors++;
}
if(data.idMensaje === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "idMensaje"}});
errors++;
}
if(data.fechaHora === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fechaHora"}});
errors++;
}
if(data.institucion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "institucion"}});
errors++;
}
if(data.unidad === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "unidad"}});
errors++;
}
if(data.pertinente === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "pertinente"}});
errors++;
}
if(data.factible === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "factible"}});
errors++;
}
if(data.fundamento === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fundamento"}});
errors++;
}
if(data.citacion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "citacion"}});
errors++;
}
for(const key0 in data){
if(!(func12.call(schema11.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.clase !== undefined){
let data0 = data.clase;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/clase",keyword:"type",params:{type: "string"}});
errors++;
}
if("ACEPTACION" !== data0){
(vErrors ??= []).push({instancePath:instancePath+"/clase",keyword:"const",params:{allowedValue: "ACEPTACION"}});
errors++;
}
}
if(data.idMensaje !== undefined){
let data1 = data.idMensaje;
if(typeof data1 === "string"){
if(func3(data1) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/idMensaje",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern4.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/idMensaje",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/idMensaje",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fechaHora !== undefined){
let data2 = data.fechaHora;
if(typeof data2 === "string"){
if(func3(data2) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/fechaHora",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats5(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/fechaHora",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fechaHora",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.institucion !== undefined){
let data3 = data.institucion;
if(typeof data3 === "string"){
if(func3(data3) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/institucion",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func3(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/institucion",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/institucion",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.unidad !== undefined){
let data4 = data.unidad;
if(typeof data4 === "string"){
if(func3(data4) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/unidad",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func3(data4) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/unidad",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/unidad",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.funcionario !== undefined){
let data5 = data.funcionario;
if(typeof data5 === "string"){
if(func3(data5) > 160){
(vErrors ??= []).push({instancePath:instancePath+"/funcionario",keyword:"maxLength",params:{limit: 160}});
errors++;
}
if(func3(data5) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/funcionario",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/funcionario",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.numeroIngreso !== undefined){
let data6 = data.numeroIngreso;
if(typeof data6 === "string"){
if(func3(data6) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/numeroIngreso",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(func3(data6) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/numeroIngreso",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/numeroIngreso",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.pertinente !== undefined){
let data7 = data.pertinente;
if(typeof data7 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/pertinente",keyword:"type",params:{type: "string"}});
errors++;
}
if("S" !== data7){
(vErrors ??= []).push({instancePath:instancePath+"/pertinente",keyword:"const",params:{allowedValue: "S"}});
errors++;
}
}
if(data.factible !== undefined){
let data8 = data.factible;
if(typeof data8 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/factible",keyword:"type",params:{type: "string"}});
errors++;
}
if("S" !== data8){
(vErrors ??= []).push({instancePath:instancePath+"/factible",keyword:"const",params:{allowedValue: "S"}});
errors++;
}
}
if(data.fundamento !== undefined){
let data9 = data.fundamento;
if(typeof data9 === "string"){
if(func3(data9) > 4000){
(vErrors ??= []).push({instancePath:instancePath+"/fundamento",keyword:"maxLength",params:{limit: 4000}});
errors++;
}
if(func3(data9) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/fundamento",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fundamento",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.citacion !== undefined){
let data10 = data.citacion;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.fecha === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/citacion",keyword:"required",params:{missingProperty: "fecha"}});
errors++;
}
if(data10.hora === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/citacion",keyword:"required",params:{missingProperty: "hora"}});
errors++;
}
if(data10.desfase === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/citacion",keyword:"required",params:{missingProperty: "desfase"}});
errors++;
}
if(data10.lugar === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/citacion",keyword:"required",params:{missingProperty: "lugar"}});
errors++;
}
if(data10.direccion === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/citacion",keyword:"required",params:{missingProperty: "direccion"}});
errors++;
}
for(const key1 in data10){
if(!((((((key1 === "fecha") || (key1 === "hora")) || (key1 === "desfase")) || (key1 === "lugar")) || (key1 === "direccion")) || (key1 === "codComuna"))){
(vErrors ??= []).push({instancePath:instancePath+"/citacion",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data10.fecha !== undefined){
let data11 = data10.fecha;
if(typeof data11 === "string"){
if(func3(data11) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/citacion/fecha",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!pattern13.test(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/citacion/fecha",keyword:"pattern",params:{pattern: "^(0[1-9]|[12][0-9]|3[01])-(0[1-9]|1[0-2])-[0-9]{4}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/citacion/fecha",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data10.hora !== undefined){
let data12 = data10.hora;
if(typeof data12 === "string"){
if(func3(data12) > 5){
(vErrors ??= []).push({instancePath:instancePath+"/citacion/hora",keyword:"maxLength",params:{limit: 5}});
errors++;
}
if(!pattern14.test(data12)){
(vErrors ??= []).push({instancePath:instancePath+"/citacion/hora",keyword:"pattern",params:{pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/citacion/hora",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data10.desfase !== undefined){
let data13 = data10.desfase;
if(typeof data13 === "string"){
if(func3(data13) > 6){
(vErrors ??= []).push({instancePath:instancePath+"/citacion/desfase",keyword:"maxLength",params:{limit: 6}});
errors++;
}
if(!pattern15.test(data13)){
(vErrors ??= []).push({instancePath:instancePath+"/citacion/desfase",keyword:"pattern",params:{pattern: "^[+-][0-9]{2}:[0-9]{2}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/citacion/desfase",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data10.lugar !== undefined){
let data14 = data10.lugar;
if(typeof data14 === "string"){
if(func3(data14) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/citacion/lugar",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func3(data14) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/citacion/lugar",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/citacion/lugar",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data10.direccion !== undefined){
let data15 = data10.direccion;
if(typeof data15 === "string"){
if(func3(data15) > 160){
(vErrors ??= []).push({instancePath:instancePath+"/citacion/direccion",keyword:"maxLength",params:{limit: 160}});
errors++;
}
if(func3(data15) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/citacion/direccion",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/citacion/direccion",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data10.codComuna !== undefined){
let data16 = data10.codComuna;
if(typeof data16 === "string"){
if(func3(data16) > 5){
(vErrors ??= []).push({instancePath:instancePath+"/citacion/codComuna",keyword:"maxLength",params:{limit: 5}});
errors++;
}
if(!pattern16.test(data16)){
(vErrors ??= []).push({instancePath:instancePath+"/citacion/codComuna",keyword:"pattern",params:{pattern: "^[0-9]{5}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/citacion/codComuna",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/citacion",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.profesionalAsignado !== undefined){
let data17 = data.profesionalAsignado;
if(typeof data17 === "string"){
if(func3(data17) > 160){
(vErrors ??= []).push({instancePath:instancePath+"/profesionalAsignado",keyword:"maxLength",params:{limit: 160}});
errors++;
}
if(func3(data17) < 1){
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
validate17.errors = vErrors;
return errors === 0;
}
validate17.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema18 = {"type":"object","additionalProperties":false,"required":["clase","idMensaje","fechaHora","institucion","unidad","codMotivo","fundamento"],"properties":{"clase":{"type":"string","const":"RECHAZO"},"idMensaje":{"type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","maxLength":36},"fechaHora":{"type":"string","format":"date-time","maxLength":35},"institucion":{"type":"string","minLength":1,"maxLength":120},"unidad":{"type":"string","minLength":1,"maxLength":120},"funcionario":{"type":"string","minLength":1,"maxLength":160},"numeroIngreso":{"type":"string","minLength":1,"maxLength":40},"codMotivo":{"type":"string","pattern":"^M[0-9]{2}$","maxLength":3},"fundamento":{"type":"string","minLength":1,"maxLength":4000}}};
const pattern19 = new RegExp("^M[0-9]{2}$", "u");
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.clase === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "clase"}});
errors++;
}
if(data.idMensaje === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "idMensaje"}});
errors++;
}
if(data.fechaHora === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fechaHora"}});
errors++;
}
if(data.institucion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "institucion"}});
errors++;
}
if(data.unidad === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "unidad"}});
errors++;
}
if(data.codMotivo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "codMotivo"}});
errors++;
}
if(data.fundamento === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fundamento"}});
errors++;
}
for(const key0 in data){
if(!(func12.call(schema18.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.clase !== undefined){
let data0 = data.clase;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/clase",keyword:"type",params:{type: "string"}});
errors++;
}
if("RECHAZO" !== data0){
(vErrors ??= []).push({instancePath:instancePath+"/clase",keyword:"const",params:{allowedValue: "RECHAZO"}});
errors++;
}
}
if(data.idMensaje !== undefined){
let data1 = data.idMensaje;
if(typeof data1 === "string"){
if(func3(data1) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/idMensaje",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern4.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/idMensaje",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/idMensaje",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fechaHora !== undefined){
let data2 = data.fechaHora;
if(typeof data2 === "string"){
if(func3(data2) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/fechaHora",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats5(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/fechaHora",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fechaHora",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.institucion !== undefined){
let data3 = data.institucion;
if(typeof data3 === "string"){
if(func3(data3) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/institucion",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func3(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/institucion",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/institucion",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.unidad !== undefined){
let data4 = data.unidad;
if(typeof data4 === "string"){
if(func3(data4) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/unidad",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func3(data4) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/unidad",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/unidad",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.funcionario !== undefined){
let data5 = data.funcionario;
if(typeof data5 === "string"){
if(func3(data5) > 160){
(vErrors ??= []).push({instancePath:instancePath+"/funcionario",keyword:"maxLength",params:{limit: 160}});
errors++;
}
if(func3(data5) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/funcionario",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/funcionario",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.numeroIngreso !== undefined){
let data6 = data.numeroIngreso;
if(typeof data6 === "string"){
if(func3(data6) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/numeroIngreso",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(func3(data6) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/numeroIngreso",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/numeroIngreso",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.codMotivo !== undefined){
let data7 = data.codMotivo;
if(typeof data7 === "string"){
if(func3(data7) > 3){
(vErrors ??= []).push({instancePath:instancePath+"/codMotivo",keyword:"maxLength",params:{limit: 3}});
errors++;
}
if(!pattern19.test(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/codMotivo",keyword:"pattern",params:{pattern: "^M[0-9]{2}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/codMotivo",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fundamento !== undefined){
let data8 = data.fundamento;
if(typeof data8 === "string"){
if(func3(data8) > 4000){
(vErrors ??= []).push({instancePath:instancePath+"/fundamento",keyword:"maxLength",params:{limit: 4000}});
errors++;
}
if(func3(data8) < 1){
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
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema21 = {"type":"object","additionalProperties":false,"required":["clase","idMensaje","fechaHora","formulario","profesional","plazo","explicado","disposicion"],"properties":{"clase":{"type":"string","const":"INICIO"},"idMensaje":{"type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","maxLength":36},"fechaHora":{"type":"string","format":"date-time","maxLength":35},"formulario":{"$ref":"urn:valija:contract:saf#/$defs/FormularioSeguimiento"},"profesional":{"$ref":"urn:valija:contract:saf#/$defs/Profesional"},"plazo":{"type":"object","additionalProperties":false,"required":["inicio","termino"],"properties":{"inicio":{"type":"string","pattern":"^(0[1-9]|[12][0-9]|3[01])-(0[1-9]|1[0-2])-[0-9]{4}$","maxLength":10},"termino":{"type":"string","pattern":"^(0[1-9]|[12][0-9]|3[01])-(0[1-9]|1[0-2])-[0-9]{4}$","maxLength":10}}},"explicado":{"type":"object","additionalProperties":false,"required":["nna","adulto"],"properties":{"nna":{"type":"string","enum":["S","N"]},"adulto":{"type":"string","enum":["S","N"]},"fecha":{"type":"string","pattern":"^(0[1-9]|[12][0-9]|3[01])-(0[1-9]|1[0-2])-[0-9]{4}$","maxLength":10}}},"disposicion":{"type":"object","additionalProperties":false,"required":["nna"],"properties":{"nna":{"type":"string","enum":["DISPUESTO","DISPUESTO_CON_RETICENCIAS","NO_DISPUESTO","NO_MANIFIESTA"]},"adulto":{"type":"string","enum":["DISPUESTO","DISPUESTO_CON_RETICENCIAS","NO_DISPUESTO","NO_MANIFIESTA"]}}},"coordinacion":{"type":"object","additionalProperties":false,"required":["plan","fecha"],"properties":{"plan":{"$ref":"urn:valija:contract:saf#/$defs/PlanConocido"},"fecha":{"type":"string","pattern":"^(0[1-9]|[12][0-9]|3[01])-(0[1-9]|1[0-2])-[0-9]{4}$","maxLength":10},"acuerdos":{"type":"string","minLength":1,"maxLength":1000}}},"manifestacion":{"$ref":"urn:valija:contract:saf#/$defs/Manifestacion"}}};
const schema22 = {"type":"object","additionalProperties":false,"required":["institucion","fecha","sujeto","reporte","funcionario","firma"],"properties":{"institucion":{"type":"string","minLength":1,"maxLength":120},"fecha":{"type":"string","pattern":"^(0[1-9]|[12][0-9]|3[01])-(0[1-9]|1[0-2])-[0-9]{4}$","maxLength":10},"sujeto":{"type":"object","additionalProperties":false,"required":["fechaInicio"],"properties":{"nombres":{"type":"string","minLength":1,"maxLength":100},"apellidoPaterno":{"type":"string","minLength":1,"maxLength":60},"apellidoMaterno":{"type":"string","minLength":1,"maxLength":60},"edad":{"type":"integer","minimum":0,"maximum":120},"domicilio":{"$ref":"urn:valija:contract:saf#/$defs/Domicilio"},"domicilioReservado":{"type":"string","enum":["S","N"]},"contactoReserva":{"$ref":"urn:valija:contract:saf#/$defs/ContactoReserva"},"fono":{"type":"string","pattern":"^[+]?[0-9][0-9 ()-]{5,22}$","maxLength":24},"ruc":{"type":"string","pattern":"^[0-9]{10}-[0-9Kk]$","maxLength":12},"fechaInicio":{"type":"string","pattern":"^(0[1-9]|[12][0-9]|3[01])-(0[1-9]|1[0-2])-[0-9]{4}$","maxLength":10}}},"adulto":{"type":"object","additionalProperties":false,"required":["parentesco"],"properties":{"nombres":{"type":"string","minLength":1,"maxLength":100},"apellidoPaterno":{"type":"string","minLength":1,"maxLength":60},"apellidoMaterno":{"type":"string","minLength":1,"maxLength":60},"edad":{"type":"integer","minimum":0,"maximum":120},"domicilio":{"$ref":"urn:valija:contract:saf#/$defs/Domicilio"},"domicilioReservado":{"type":"string","enum":["S","N"]},"contactoReserva":{"$ref":"urn:valija:contract:saf#/$defs/ContactoReserva"},"fono":{"type":"string","pattern":"^[+]?[0-9][0-9 ()-]{5,22}$","maxLength":24},"correo":{"type":"string","format":"email","maxLength":254},"parentesco":{"type":"string","minLength":1,"maxLength":80}}},"reporte":{"type":"string","minLength":1,"maxLength":4000},"observaciones":{"type":"string","minLength":1,"maxLength":4000},"funcionario":{"type":"object","additionalProperties":false,"required":["nombre"],"properties":{"nombre":{"type":"string","minLength":1,"maxLength":160},"cargo":{"type":"string","minLength":1,"maxLength":100}}},"firma":{"$ref":"urn:valija:contract:saf#/$defs/FirmaFormulario"}}};
const pattern23 = new RegExp("^[+]?[0-9][0-9 ()-]{5,22}$", "u");
const pattern24 = new RegExp("^[0-9]{10}-[0-9Kk]$", "u");
const pattern25 = new RegExp("^[0-9]{4,5}$", "u");
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
if(data.calle === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "calle"}});
errors++;
}
if(data.codComuna === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "codComuna"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "calle") || (key0 === "numeracion")) || (key0 === "depto")) || (key0 === "codComuna"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.calle !== undefined){
let data0 = data.calle;
if(typeof data0 === "string"){
if(func3(data0) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/calle",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func3(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/calle",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/calle",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.numeracion !== undefined){
let data1 = data.numeracion;
if(typeof data1 === "string"){
if(func3(data1) > 20){
(vErrors ??= []).push({instancePath:instancePath+"/numeracion",keyword:"maxLength",params:{limit: 20}});
errors++;
}
if(func3(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/numeracion",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/numeracion",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.depto !== undefined){
let data2 = data.depto;
if(typeof data2 === "string"){
if(func3(data2) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/depto",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func3(data2) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/depto",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/depto",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.codComuna !== undefined){
let data3 = data.codComuna;
if(typeof data3 === "string"){
if(func3(data3) > 5){
(vErrors ??= []).push({instancePath:instancePath+"/codComuna",keyword:"maxLength",params:{limit: 5}});
errors++;
}
if(!pattern25.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/codComuna",keyword:"pattern",params:{pattern: "^[0-9]{4,5}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/codComuna",keyword:"type",params:{type: "string"}});
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
const formats27 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
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
if(data.institucion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "institucion"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "institucion") || (key0 === "fono")) || (key0 === "correo"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.institucion !== undefined){
let data0 = data.institucion;
if(typeof data0 === "string"){
if(func3(data0) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/institucion",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func3(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/institucion",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/institucion",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fono !== undefined){
let data1 = data.fono;
if(typeof data1 === "string"){
if(func3(data1) > 24){
(vErrors ??= []).push({instancePath:instancePath+"/fono",keyword:"maxLength",params:{limit: 24}});
errors++;
}
if(!pattern23.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/fono",keyword:"pattern",params:{pattern: "^[+]?[0-9][0-9 ()-]{5,22}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fono",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.correo !== undefined){
let data2 = data.correo;
if(typeof data2 === "string"){
if(func3(data2) > 254){
(vErrors ??= []).push({instancePath:instancePath+"/correo",keyword:"maxLength",params:{limit: 254}});
errors++;
}
if(!(formats27.test(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/correo",keyword:"format",params:{format: "email"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/correo",keyword:"type",params:{type: "string"}});
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
const schema29 = {"type":"object","additionalProperties":false,"required":["tipo","nivel","fechaHora"],"properties":{"tipo":{"type":"string","const":"ELECTRONICA"},"nivel":{"type":"string","enum":["SIMPLE","AVANZADA"]},"fechaHora":{"type":"string","format":"date-time","maxLength":35}}};
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
if(data.tipo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "tipo"}});
errors++;
}
if(data.nivel === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "nivel"}});
errors++;
}
if(data.fechaHora === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fechaHora"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "tipo") || (key0 === "nivel")) || (key0 === "fechaHora"))){
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
if("ELECTRONICA" !== data0){
(vErrors ??= []).push({instancePath:instancePath+"/tipo",keyword:"const",params:{allowedValue: "ELECTRONICA"}});
errors++;
}
}
if(data.nivel !== undefined){
let data1 = data.nivel;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/nivel",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data1 === "SIMPLE") || (data1 === "AVANZADA"))){
(vErrors ??= []).push({instancePath:instancePath+"/nivel",keyword:"enum",params:{allowedValues: schema29.properties.nivel.enum}});
errors++;
}
}
if(data.fechaHora !== undefined){
let data2 = data.fechaHora;
if(typeof data2 === "string"){
if(func3(data2) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/fechaHora",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats5(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/fechaHora",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fechaHora",keyword:"type",params:{type: "string"}});
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
if(data.tipo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "tipo"}});
errors++;
}
if(data.fecha === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fecha"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "tipo") || (key0 === "fecha"))){
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
if("MANUSCRITA" !== data0){
(vErrors ??= []).push({instancePath:instancePath+"/tipo",keyword:"const",params:{allowedValue: "MANUSCRITA"}});
errors++;
}
}
if(data.fecha !== undefined){
let data1 = data.fecha;
if(typeof data1 === "string"){
if(func3(data1) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/fecha",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!pattern13.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/fecha",keyword:"pattern",params:{pattern: "^(0[1-9]|[12][0-9]|3[01])-(0[1-9]|1[0-2])-[0-9]{4}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fecha",keyword:"type",params:{type: "string"}});
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
const tag0 = data.tipo;
if(typeof tag0 == "string"){
if(tag0 === "ELECTRONICA"){
if(!(validate30(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
var props0 = true;
}
else if(tag0 === "MANUSCRITA"){
if(!(validate31(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
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
validate32.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate32.evaluated = {"dynamicProps":true,"dynamicItems":false};
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
if(data.institucion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "institucion"}});
errors++;
}
if(data.fecha === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fecha"}});
errors++;
}
if(data.sujeto === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "sujeto"}});
errors++;
}
if(data.reporte === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "reporte"}});
errors++;
}
if(data.funcionario === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "funcionario"}});
errors++;
}
if(data.firma === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "firma"}});
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "institucion") || (key0 === "fecha")) || (key0 === "sujeto")) || (key0 === "adulto")) || (key0 === "reporte")) || (key0 === "observaciones")) || (key0 === "funcionario")) || (key0 === "firma"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.institucion !== undefined){
let data0 = data.institucion;
if(typeof data0 === "string"){
if(func3(data0) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/institucion",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func3(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/institucion",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/institucion",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fecha !== undefined){
let data1 = data.fecha;
if(typeof data1 === "string"){
if(func3(data1) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/fecha",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!pattern13.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/fecha",keyword:"pattern",params:{pattern: "^(0[1-9]|[12][0-9]|3[01])-(0[1-9]|1[0-2])-[0-9]{4}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fecha",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.sujeto !== undefined){
let data2 = data.sujeto;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.fechaInicio === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/sujeto",keyword:"required",params:{missingProperty: "fechaInicio"}});
errors++;
}
for(const key1 in data2){
if(!(func12.call(schema22.properties.sujeto.properties, key1))){
(vErrors ??= []).push({instancePath:instancePath+"/sujeto",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data2.nombres !== undefined){
let data3 = data2.nombres;
if(typeof data3 === "string"){
if(func3(data3) > 100){
(vErrors ??= []).push({instancePath:instancePath+"/sujeto/nombres",keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(func3(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/sujeto/nombres",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sujeto/nombres",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data2.apellidoPaterno !== undefined){
let data4 = data2.apellidoPaterno;
if(typeof data4 === "string"){
if(func3(data4) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/sujeto/apellidoPaterno",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func3(data4) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/sujeto/apellidoPaterno",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sujeto/apellidoPaterno",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data2.apellidoMaterno !== undefined){
let data5 = data2.apellidoMaterno;
if(typeof data5 === "string"){
if(func3(data5) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/sujeto/apellidoMaterno",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func3(data5) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/sujeto/apellidoMaterno",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sujeto/apellidoMaterno",keyword:"type",params:{type: "string"}});
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
if(data2.domicilio !== undefined){
if(!(validate26(data2.domicilio, {instancePath:instancePath+"/sujeto/domicilio",parentData:data2,parentDataProperty:"domicilio",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data2.domicilioReservado !== undefined){
let data8 = data2.domicilioReservado;
if(typeof data8 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/sujeto/domicilioReservado",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data8 === "S") || (data8 === "N"))){
(vErrors ??= []).push({instancePath:instancePath+"/sujeto/domicilioReservado",keyword:"enum",params:{allowedValues: schema22.properties.sujeto.properties.domicilioReservado.enum}});
errors++;
}
}
if(data2.contactoReserva !== undefined){
if(!(validate28(data2.contactoReserva, {instancePath:instancePath+"/sujeto/contactoReserva",parentData:data2,parentDataProperty:"contactoReserva",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data2.fono !== undefined){
let data10 = data2.fono;
if(typeof data10 === "string"){
if(func3(data10) > 24){
(vErrors ??= []).push({instancePath:instancePath+"/sujeto/fono",keyword:"maxLength",params:{limit: 24}});
errors++;
}
if(!pattern23.test(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/sujeto/fono",keyword:"pattern",params:{pattern: "^[+]?[0-9][0-9 ()-]{5,22}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sujeto/fono",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data2.ruc !== undefined){
let data11 = data2.ruc;
if(typeof data11 === "string"){
if(func3(data11) > 12){
(vErrors ??= []).push({instancePath:instancePath+"/sujeto/ruc",keyword:"maxLength",params:{limit: 12}});
errors++;
}
if(!pattern24.test(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/sujeto/ruc",keyword:"pattern",params:{pattern: "^[0-9]{10}-[0-9Kk]$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sujeto/ruc",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data2.fechaInicio !== undefined){
let data12 = data2.fechaInicio;
if(typeof data12 === "string"){
if(func3(data12) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/sujeto/fechaInicio",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!pattern13.test(data12)){
(vErrors ??= []).push({instancePath:instancePath+"/sujeto/fechaInicio",keyword:"pattern",params:{pattern: "^(0[1-9]|[12][0-9]|3[01])-(0[1-9]|1[0-2])-[0-9]{4}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sujeto/fechaInicio",keyword:"type",params:{type: "string"}});
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
let data13 = data.adulto;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.parentesco === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/adulto",keyword:"required",params:{missingProperty: "parentesco"}});
errors++;
}
for(const key2 in data13){
if(!(func12.call(schema22.properties.adulto.properties, key2))){
(vErrors ??= []).push({instancePath:instancePath+"/adulto",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data13.nombres !== undefined){
let data14 = data13.nombres;
if(typeof data14 === "string"){
if(func3(data14) > 100){
(vErrors ??= []).push({instancePath:instancePath+"/adulto/nombres",keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(func3(data14) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/adulto/nombres",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/adulto/nombres",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data13.apellidoPaterno !== undefined){
let data15 = data13.apellidoPaterno;
if(typeof data15 === "string"){
if(func3(data15) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/adulto/apellidoPaterno",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func3(data15) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/adulto/apellidoPaterno",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/adulto/apellidoPaterno",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data13.apellidoMaterno !== undefined){
let data16 = data13.apellidoMaterno;
if(typeof data16 === "string"){
if(func3(data16) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/adulto/apellidoMaterno",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func3(data16) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/adulto/apellidoMaterno",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/adulto/apellidoMaterno",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data13.edad !== undefined){
let data17 = data13.edad;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
(vErrors ??= []).push({instancePath:instancePath+"/adulto/edad",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 120 || isNaN(data17)){
(vErrors ??= []).push({instancePath:instancePath+"/adulto/edad",keyword:"maximum",params:{comparison: "<=", limit: 120}});
errors++;
}
if(data17 < 0 || isNaN(data17)){
(vErrors ??= []).push({instancePath:instancePath+"/adulto/edad",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data13.domicilio !== undefined){
if(!(validate26(data13.domicilio, {instancePath:instancePath+"/adulto/domicilio",parentData:data13,parentDataProperty:"domicilio",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data13.domicilioReservado !== undefined){
let data19 = data13.domicilioReservado;
if(typeof data19 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/adulto/domicilioReservado",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data19 === "S") || (data19 === "N"))){
(vErrors ??= []).push({instancePath:instancePath+"/adulto/domicilioReservado",keyword:"enum",params:{allowedValues: schema22.properties.adulto.properties.domicilioReservado.enum}});
errors++;
}
}
if(data13.contactoReserva !== undefined){
if(!(validate28(data13.contactoReserva, {instancePath:instancePath+"/adulto/contactoReserva",parentData:data13,parentDataProperty:"contactoReserva",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data13.fono !== undefined){
let data21 = data13.fono;
if(typeof data21 === "string"){
if(func3(data21) > 24){
(vErrors ??= []).push({instancePath:instancePath+"/adulto/fono",keyword:"maxLength",params:{limit: 24}});
errors++;
}
if(!pattern23.test(data21)){
(vErrors ??= []).push({instancePath:instancePath+"/adulto/fono",keyword:"pattern",params:{pattern: "^[+]?[0-9][0-9 ()-]{5,22}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/adulto/fono",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data13.correo !== undefined){
let data22 = data13.correo;
if(typeof data22 === "string"){
if(func3(data22) > 254){
(vErrors ??= []).push({instancePath:instancePath+"/adulto/correo",keyword:"maxLength",params:{limit: 254}});
errors++;
}
if(!(formats27.test(data22))){
(vErrors ??= []).push({instancePath:instancePath+"/adulto/correo",keyword:"format",params:{format: "email"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/adulto/correo",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data13.parentesco !== undefined){
let data23 = data13.parentesco;
if(typeof data23 === "string"){
if(func3(data23) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/adulto/parentesco",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func3(data23) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/adulto/parentesco",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/adulto/parentesco",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/adulto",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.reporte !== undefined){
let data24 = data.reporte;
if(typeof data24 === "string"){
if(func3(data24) > 4000){
(vErrors ??= []).push({instancePath:instancePath+"/reporte",keyword:"maxLength",params:{limit: 4000}});
errors++;
}
if(func3(data24) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/reporte",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/reporte",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.observaciones !== undefined){
let data25 = data.observaciones;
if(typeof data25 === "string"){
if(func3(data25) > 4000){
(vErrors ??= []).push({instancePath:instancePath+"/observaciones",keyword:"maxLength",params:{limit: 4000}});
errors++;
}
if(func3(data25) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/observaciones",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/observaciones",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.funcionario !== undefined){
let data26 = data.funcionario;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.nombre === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/funcionario",keyword:"required",params:{missingProperty: "nombre"}});
errors++;
}
for(const key3 in data26){
if(!((key3 === "nombre") || (key3 === "cargo"))){
(vErrors ??= []).push({instancePath:instancePath+"/funcionario",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data26.nombre !== undefined){
let data27 = data26.nombre;
if(typeof data27 === "string"){
if(func3(data27) > 160){
(vErrors ??= []).push({instancePath:instancePath+"/funcionario/nombre",keyword:"maxLength",params:{limit: 160}});
errors++;
}
if(func3(data27) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/funcionario/nombre",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/funcionario/nombre",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data26.cargo !== undefined){
let data28 = data26.cargo;
if(typeof data28 === "string"){
if(func3(data28) > 100){
(vErrors ??= []).push({instancePath:instancePath+"/funcionario/cargo",keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(func3(data28) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/funcionario/cargo",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/funcionario/cargo",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/funcionario",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.firma !== undefined){
if(!(validate32(data.firma, {instancePath:instancePath+"/firma",parentData:data,parentDataProperty:"firma",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
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
if(!((((key0 === "nombre") || (key0 === "cargo")) || (key0 === "fono")) || (key0 === "correo"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.nombre !== undefined){
let data0 = data.nombre;
if(typeof data0 === "string"){
if(func3(data0) > 160){
(vErrors ??= []).push({instancePath:instancePath+"/nombre",keyword:"maxLength",params:{limit: 160}});
errors++;
}
if(func3(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/nombre",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/nombre",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.cargo !== undefined){
let data1 = data.cargo;
if(typeof data1 === "string"){
if(func3(data1) > 100){
(vErrors ??= []).push({instancePath:instancePath+"/cargo",keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(func3(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/cargo",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/cargo",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fono !== undefined){
let data2 = data.fono;
if(typeof data2 === "string"){
if(func3(data2) > 24){
(vErrors ??= []).push({instancePath:instancePath+"/fono",keyword:"maxLength",params:{limit: 24}});
errors++;
}
if(!pattern23.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/fono",keyword:"pattern",params:{pattern: "^[+]?[0-9][0-9 ()-]{5,22}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fono",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.correo !== undefined){
let data3 = data.correo;
if(typeof data3 === "string"){
if(func3(data3) > 254){
(vErrors ??= []).push({instancePath:instancePath+"/correo",keyword:"maxLength",params:{limit: 254}});
errors++;
}
if(!(formats27.test(data3))){
(vErrors ??= []).push({instancePath:instancePath+"/correo",keyword:"format",params:{format: "email"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/correo",keyword:"type",params:{type: "string"}});
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
if(data.institucion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "institucion"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "institucion") || (key0 === "programa")) || (key0 === "profesional")) || (key0 === "fono"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.institucion !== undefined){
let data0 = data.institucion;
if(typeof data0 === "string"){
if(func3(data0) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/institucion",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func3(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/institucion",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/institucion",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.programa !== undefined){
let data1 = data.programa;
if(typeof data1 === "string"){
if(func3(data1) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/programa",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func3(data1) < 1){
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
if(func3(data2) > 160){
(vErrors ??= []).push({instancePath:instancePath+"/profesional",keyword:"maxLength",params:{limit: 160}});
errors++;
}
if(func3(data2) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/profesional",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/profesional",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fono !== undefined){
let data3 = data.fono;
if(typeof data3 === "string"){
if(func3(data3) > 24){
(vErrors ??= []).push({instancePath:instancePath+"/fono",keyword:"maxLength",params:{limit: 24}});
errors++;
}
if(!pattern23.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/fono",keyword:"pattern",params:{pattern: "^[+]?[0-9][0-9 ()-]{5,22}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fono",keyword:"type",params:{type: "string"}});
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
if(func3(data0) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/fecha",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!pattern13.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/fecha",keyword:"pattern",params:{pattern: "^(0[1-9]|[12][0-9]|3[01])-(0[1-9]|1[0-2])-[0-9]{4}$"}});
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
if(func3(data1) > 400){
(vErrors ??= []).push({instancePath:instancePath+"/contexto",keyword:"maxLength",params:{limit: 400}});
errors++;
}
if(func3(data1) < 1){
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
if(func3(data2) > 4000){
(vErrors ??= []).push({instancePath:instancePath+"/texto",keyword:"maxLength",params:{limit: 4000}});
errors++;
}
if(func3(data2) < 1){
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
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if(data.clase === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "clase"}});
errors++;
}
if(data.idMensaje === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "idMensaje"}});
errors++;
}
if(data.fechaHora === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fechaHora"}});
errors++;
}
if(data.formulario === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "formulario"}});
errors++;
}
if(data.profesional === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "profesional"}});
errors++;
}
if(data.plazo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "plazo"}});
errors++;
}
if(data.explicado === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "explicado"}});
errors++;
}
if(data.disposicion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "disposicion"}});
errors++;
}
for(const key0 in data){
if(!(func12.call(schema21.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.clase !== undefined){
let data0 = data.clase;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/clase",keyword:"type",params:{type: "string"}});
errors++;
}
if("INICIO" !== data0){
(vErrors ??= []).push({instancePath:instancePath+"/clase",keyword:"const",params:{allowedValue: "INICIO"}});
errors++;
}
}
if(data.idMensaje !== undefined){
let data1 = data.idMensaje;
if(typeof data1 === "string"){
if(func3(data1) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/idMensaje",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern4.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/idMensaje",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/idMensaje",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fechaHora !== undefined){
let data2 = data.fechaHora;
if(typeof data2 === "string"){
if(func3(data2) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/fechaHora",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats5(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/fechaHora",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fechaHora",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.formulario !== undefined){
if(!(validate33(data.formulario, {instancePath:instancePath+"/formulario",parentData:data,parentDataProperty:"formulario",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data.profesional !== undefined){
if(!(validate34(data.profesional, {instancePath:instancePath+"/profesional",parentData:data,parentDataProperty:"profesional",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data.plazo !== undefined){
let data5 = data.plazo;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.inicio === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/plazo",keyword:"required",params:{missingProperty: "inicio"}});
errors++;
}
if(data5.termino === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/plazo",keyword:"required",params:{missingProperty: "termino"}});
errors++;
}
for(const key1 in data5){
if(!((key1 === "inicio") || (key1 === "termino"))){
(vErrors ??= []).push({instancePath:instancePath+"/plazo",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data5.inicio !== undefined){
let data6 = data5.inicio;
if(typeof data6 === "string"){
if(func3(data6) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/plazo/inicio",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!pattern13.test(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/plazo/inicio",keyword:"pattern",params:{pattern: "^(0[1-9]|[12][0-9]|3[01])-(0[1-9]|1[0-2])-[0-9]{4}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/plazo/inicio",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data5.termino !== undefined){
let data7 = data5.termino;
if(typeof data7 === "string"){
if(func3(data7) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/plazo/termino",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!pattern13.test(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/plazo/termino",keyword:"pattern",params:{pattern: "^(0[1-9]|[12][0-9]|3[01])-(0[1-9]|1[0-2])-[0-9]{4}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/plazo/termino",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/plazo",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.explicado !== undefined){
let data8 = data.explicado;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.nna === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/explicado",keyword:"required",params:{missingProperty: "nna"}});
errors++;
}
if(data8.adulto === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/explicado",keyword:"required",params:{missingProperty: "adulto"}});
errors++;
}
for(const key2 in data8){
if(!(((key2 === "nna") || (key2 === "adulto")) || (key2 === "fecha"))){
(vErrors ??= []).push({instancePath:instancePath+"/explicado",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data8.nna !== undefined){
let data9 = data8.nna;
if(typeof data9 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/explicado/nna",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data9 === "S") || (data9 === "N"))){
(vErrors ??= []).push({instancePath:instancePath+"/explicado/nna",keyword:"enum",params:{allowedValues: schema21.properties.explicado.properties.nna.enum}});
errors++;
}
}
if(data8.adulto !== undefined){
let data10 = data8.adulto;
if(typeof data10 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/explicado/adulto",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data10 === "S") || (data10 === "N"))){
(vErrors ??= []).push({instancePath:instancePath+"/explicado/adulto",keyword:"enum",params:{allowedValues: schema21.properties.explicado.properties.adulto.enum}});
errors++;
}
}
if(data8.fecha !== undefined){
let data11 = data8.fecha;
if(typeof data11 === "string"){
if(func3(data11) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/explicado/fecha",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!pattern13.test(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/explicado/fecha",keyword:"pattern",params:{pattern: "^(0[1-9]|[12][0-9]|3[01])-(0[1-9]|1[0-2])-[0-9]{4}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/explicado/fecha",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/explicado",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.disposicion !== undefined){
let data12 = data.disposicion;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.nna === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/disposicion",keyword:"required",params:{missingProperty: "nna"}});
errors++;
}
for(const key3 in data12){
if(!((key3 === "nna") || (key3 === "adulto"))){
(vErrors ??= []).push({instancePath:instancePath+"/disposicion",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data12.nna !== undefined){
let data13 = data12.nna;
if(typeof data13 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/disposicion/nna",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data13 === "DISPUESTO") || (data13 === "DISPUESTO_CON_RETICENCIAS")) || (data13 === "NO_DISPUESTO")) || (data13 === "NO_MANIFIESTA"))){
(vErrors ??= []).push({instancePath:instancePath+"/disposicion/nna",keyword:"enum",params:{allowedValues: schema21.properties.disposicion.properties.nna.enum}});
errors++;
}
}
if(data12.adulto !== undefined){
let data14 = data12.adulto;
if(typeof data14 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/disposicion/adulto",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data14 === "DISPUESTO") || (data14 === "DISPUESTO_CON_RETICENCIAS")) || (data14 === "NO_DISPUESTO")) || (data14 === "NO_MANIFIESTA"))){
(vErrors ??= []).push({instancePath:instancePath+"/disposicion/adulto",keyword:"enum",params:{allowedValues: schema21.properties.disposicion.properties.adulto.enum}});
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
let data15 = data.coordinacion;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.plan === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/coordinacion",keyword:"required",params:{missingProperty: "plan"}});
errors++;
}
if(data15.fecha === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/coordinacion",keyword:"required",params:{missingProperty: "fecha"}});
errors++;
}
for(const key4 in data15){
if(!(((key4 === "plan") || (key4 === "fecha")) || (key4 === "acuerdos"))){
(vErrors ??= []).push({instancePath:instancePath+"/coordinacion",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data15.plan !== undefined){
if(!(validate35(data15.plan, {instancePath:instancePath+"/coordinacion/plan",parentData:data15,parentDataProperty:"plan",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data15.fecha !== undefined){
let data17 = data15.fecha;
if(typeof data17 === "string"){
if(func3(data17) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/coordinacion/fecha",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!pattern13.test(data17)){
(vErrors ??= []).push({instancePath:instancePath+"/coordinacion/fecha",keyword:"pattern",params:{pattern: "^(0[1-9]|[12][0-9]|3[01])-(0[1-9]|1[0-2])-[0-9]{4}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/coordinacion/fecha",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data15.acuerdos !== undefined){
let data18 = data15.acuerdos;
if(typeof data18 === "string"){
if(func3(data18) > 1000){
(vErrors ??= []).push({instancePath:instancePath+"/coordinacion/acuerdos",keyword:"maxLength",params:{limit: 1000}});
errors++;
}
if(func3(data18) < 1){
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
if(data.manifestacion !== undefined){
if(!(validate36(data.manifestacion, {instancePath:instancePath+"/manifestacion",parentData:data,parentDataProperty:"manifestacion",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
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
if(data.clase === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "clase"}});
errors++;
}
if(data.idMensaje === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "idMensaje"}});
errors++;
}
if(data.fechaHora === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fechaHora"}});
errors++;
}
if(data.formulario === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "formulario"}});
errors++;
}
if(data.periodo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "periodo"}});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "clase") || (key0 === "idMensaje")) || (key0 === "fechaHora")) || (key0 === "formulario")) || (key0 === "periodo")) || (key0 === "manifestacion"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.clase !== undefined){
let data0 = data.clase;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/clase",keyword:"type",params:{type: "string"}});
errors++;
}
if("SEGUIMIENTO" !== data0){
(vErrors ??= []).push({instancePath:instancePath+"/clase",keyword:"const",params:{allowedValue: "SEGUIMIENTO"}});
errors++;
}
}
if(data.idMensaje !== undefined){
let data1 = data.idMensaje;
if(typeof data1 === "string"){
if(func3(data1) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/idMensaje",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern4.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/idMensaje",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/idMensaje",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fechaHora !== undefined){
let data2 = data.fechaHora;
if(typeof data2 === "string"){
if(func3(data2) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/fechaHora",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats5(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/fechaHora",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fechaHora",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.formulario !== undefined){
if(!(validate33(data.formulario, {instancePath:instancePath+"/formulario",parentData:data,parentDataProperty:"formulario",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data.periodo !== undefined){
let data4 = data.periodo;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.desde === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/periodo",keyword:"required",params:{missingProperty: "desde"}});
errors++;
}
if(data4.hasta === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/periodo",keyword:"required",params:{missingProperty: "hasta"}});
errors++;
}
for(const key1 in data4){
if(!((key1 === "desde") || (key1 === "hasta"))){
(vErrors ??= []).push({instancePath:instancePath+"/periodo",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data4.desde !== undefined){
let data5 = data4.desde;
if(typeof data5 === "string"){
if(func3(data5) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/periodo/desde",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!pattern13.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/periodo/desde",keyword:"pattern",params:{pattern: "^(0[1-9]|[12][0-9]|3[01])-(0[1-9]|1[0-2])-[0-9]{4}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/periodo/desde",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data4.hasta !== undefined){
let data6 = data4.hasta;
if(typeof data6 === "string"){
if(func3(data6) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/periodo/hasta",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!pattern13.test(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/periodo/hasta",keyword:"pattern",params:{pattern: "^(0[1-9]|[12][0-9]|3[01])-(0[1-9]|1[0-2])-[0-9]{4}$"}});
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
if(data.manifestacion !== undefined){
if(!(validate36(data.manifestacion, {instancePath:instancePath+"/manifestacion",parentData:data,parentDataProperty:"manifestacion",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
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
const schema39 = {"type":"object","additionalProperties":false,"required":["clase","idMensaje","fechaHora","formulario","situaciones","requiereMedidas"],"properties":{"clase":{"type":"string","const":"SITUACION_RELEVANTE"},"idMensaje":{"type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","maxLength":36},"fechaHora":{"type":"string","format":"date-time","maxLength":35},"formulario":{"$ref":"urn:valija:contract:saf#/$defs/FormularioSeguimiento"},"fechaSituacion":{"type":"string","pattern":"^(0[1-9]|[12][0-9]|3[01])-(0[1-9]|1[0-2])-[0-9]{4}$","maxLength":10},"situaciones":{"type":"array","minItems":1,"maxItems":9,"uniqueItems":true,"items":{"type":"string","pattern":"^S[0-9]{2}$","maxLength":3}},"requiereMedidas":{"type":"string","enum":["S","N"]},"causaFamilia":{"$ref":"urn:valija:contract:saf#/$defs/CausaFamilia"},"manifestacion":{"$ref":"urn:valija:contract:saf#/$defs/Manifestacion"}}};
const pattern40 = new RegExp("^S[0-9]{2}$", "u");
const schema41 = {"type":"object","additionalProperties":false,"required":["rit","tribunal"],"properties":{"rit":{"type":"string","minLength":1,"maxLength":30},"tribunal":{"type":"string","minLength":1,"maxLength":120},"ordenaIngreso":{"type":"string","enum":["S","N"]},"fechaResolucion":{"type":"string","pattern":"^(0[1-9]|[12][0-9]|3[01])-(0[1-9]|1[0-2])-[0-9]{4}$","maxLength":10}}};
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
if(data.rit === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "rit"}});
errors++;
}
if(data.tribunal === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "tribunal"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "rit") || (key0 === "tribunal")) || (key0 === "ordenaIngreso")) || (key0 === "fechaResolucion"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.rit !== undefined){
let data0 = data.rit;
if(typeof data0 === "string"){
if(func3(data0) > 30){
(vErrors ??= []).push({instancePath:instancePath+"/rit",keyword:"maxLength",params:{limit: 30}});
errors++;
}
if(func3(data0) < 1){
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
if(func3(data1) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/tribunal",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func3(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/tribunal",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tribunal",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.ordenaIngreso !== undefined){
let data2 = data.ordenaIngreso;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/ordenaIngreso",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data2 === "S") || (data2 === "N"))){
(vErrors ??= []).push({instancePath:instancePath+"/ordenaIngreso",keyword:"enum",params:{allowedValues: schema41.properties.ordenaIngreso.enum}});
errors++;
}
}
if(data.fechaResolucion !== undefined){
let data3 = data.fechaResolucion;
if(typeof data3 === "string"){
if(func3(data3) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/fechaResolucion",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!pattern13.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/fechaResolucion",keyword:"pattern",params:{pattern: "^(0[1-9]|[12][0-9]|3[01])-(0[1-9]|1[0-2])-[0-9]{4}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fechaResolucion",keyword:"type",params:{type: "string"}});
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
if(data.clase === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "clase"}});
errors++;
}
if(data.idMensaje === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "idMensaje"}});
errors++;
}
if(data.fechaHora === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fechaHora"}});
errors++;
}
if(data.formulario === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "formulario"}});
errors++;
}
if(data.situaciones === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "situaciones"}});
errors++;
}
if(data.requiereMedidas === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "requiereMedidas"}});
errors++;
}
for(const key0 in data){
if(!(func12.call(schema39.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.clase !== undefined){
let data0 = data.clase;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/clase",keyword:"type",params:{type: "string"}});
errors++;
}
if("SITUACION_RELEVANTE" !== data0){
(vErrors ??= []).push({instancePath:instancePath+"/clase",keyword:"const",params:{allowedValue: "SITUACION_RELEVANTE"}});
errors++;
}
}
if(data.idMensaje !== undefined){
let data1 = data.idMensaje;
if(typeof data1 === "string"){
if(func3(data1) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/idMensaje",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern4.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/idMensaje",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/idMensaje",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fechaHora !== undefined){
let data2 = data.fechaHora;
if(typeof data2 === "string"){
if(func3(data2) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/fechaHora",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats5(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/fechaHora",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fechaHora",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.formulario !== undefined){
if(!(validate33(data.formulario, {instancePath:instancePath+"/formulario",parentData:data,parentDataProperty:"formulario",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data.fechaSituacion !== undefined){
let data4 = data.fechaSituacion;
if(typeof data4 === "string"){
if(func3(data4) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/fechaSituacion",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!pattern13.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/fechaSituacion",keyword:"pattern",params:{pattern: "^(0[1-9]|[12][0-9]|3[01])-(0[1-9]|1[0-2])-[0-9]{4}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fechaSituacion",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.situaciones !== undefined){
let data5 = data.situaciones;
if(Array.isArray(data5)){
if(data5.length > 9){
(vErrors ??= []).push({instancePath:instancePath+"/situaciones",keyword:"maxItems",params:{limit: 9}});
errors++;
}
if(data5.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/situaciones",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 === "string"){
if(func3(data6) > 3){
(vErrors ??= []).push({instancePath:instancePath+"/situaciones/" + i0,keyword:"maxLength",params:{limit: 3}});
errors++;
}
if(!pattern40.test(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/situaciones/" + i0,keyword:"pattern",params:{pattern: "^S[0-9]{2}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/situaciones/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
let i1 = data5.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data5[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
(vErrors ??= []).push({instancePath:instancePath+"/situaciones",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/situaciones",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.requiereMedidas !== undefined){
let data7 = data.requiereMedidas;
if(typeof data7 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/requiereMedidas",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data7 === "S") || (data7 === "N"))){
(vErrors ??= []).push({instancePath:instancePath+"/requiereMedidas",keyword:"enum",params:{allowedValues: schema39.properties.requiereMedidas.enum}});
errors++;
}
}
if(data.causaFamilia !== undefined){
if(!(validate42(data.causaFamilia, {instancePath:instancePath+"/causaFamilia",parentData:data,parentDataProperty:"causaFamilia",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data.manifestacion !== undefined){
if(!(validate36(data.manifestacion, {instancePath:instancePath+"/manifestacion",parentData:data,parentDataProperty:"manifestacion",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
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
const schema44 = {"type":"object","additionalProperties":false,"required":["clase","idMensaje","fechaHora","formulario","fechaCierre","codMotivo","objetivos","fundamento"],"properties":{"clase":{"type":"string","const":"CIERRE"},"idMensaje":{"type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","maxLength":36},"fechaHora":{"type":"string","format":"date-time","maxLength":35},"formulario":{"$ref":"urn:valija:contract:saf#/$defs/FormularioSeguimiento"},"fechaCierre":{"type":"string","pattern":"^(0[1-9]|[12][0-9]|3[01])-(0[1-9]|1[0-2])-[0-9]{4}$","maxLength":10},"codMotivo":{"type":"string","pattern":"^T[0-9]{2}$","maxLength":3},"objetivos":{"type":"string","enum":["LOGRADOS","LOGRADOS_EN_PARTE","NO_LOGRADOS"]},"pendientes":{"type":"array","minItems":1,"maxItems":6,"uniqueItems":true,"items":{"type":"string","pattern":"^P[0-9]{2}$","maxLength":3}},"fundamento":{"type":"string","minLength":1,"maxLength":4000},"manifestacion":{"$ref":"urn:valija:contract:saf#/$defs/Manifestacion"}}};
const pattern45 = new RegExp("^T[0-9]{2}$", "u");
const pattern46 = new RegExp("^P[0-9]{2}$", "u");
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.clase === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "clase"}});
errors++;
}
if(data.idMensaje === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "idMensaje"}});
errors++;
}
if(data.fechaHora === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fechaHora"}});
errors++;
}
if(data.formulario === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "formulario"}});
errors++;
}
if(data.fechaCierre === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fechaCierre"}});
errors++;
}
if(data.codMotivo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "codMotivo"}});
errors++;
}
if(data.objetivos === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "objetivos"}});
errors++;
}
if(data.fundamento === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fundamento"}});
errors++;
}
for(const key0 in data){
if(!(func12.call(schema44.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.clase !== undefined){
let data0 = data.clase;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/clase",keyword:"type",params:{type: "string"}});
errors++;
}
if("CIERRE" !== data0){
(vErrors ??= []).push({instancePath:instancePath+"/clase",keyword:"const",params:{allowedValue: "CIERRE"}});
errors++;
}
}
if(data.idMensaje !== undefined){
let data1 = data.idMensaje;
if(typeof data1 === "string"){
if(func3(data1) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/idMensaje",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern4.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/idMensaje",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/idMensaje",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fechaHora !== undefined){
let data2 = data.fechaHora;
if(typeof data2 === "string"){
if(func3(data2) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/fechaHora",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats5(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/fechaHora",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fechaHora",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.formulario !== undefined){
if(!(validate33(data.formulario, {instancePath:instancePath+"/formulario",parentData:data,parentDataProperty:"formulario",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data.fechaCierre !== undefined){
let data4 = data.fechaCierre;
if(typeof data4 === "string"){
if(func3(data4) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/fechaCierre",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!pattern13.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/fechaCierre",keyword:"pattern",params:{pattern: "^(0[1-9]|[12][0-9]|3[01])-(0[1-9]|1[0-2])-[0-9]{4}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fechaCierre",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.codMotivo !== undefined){
let data5 = data.codMotivo;
if(typeof data5 === "string"){
if(func3(data5) > 3){
(vErrors ??= []).push({instancePath:instancePath+"/codMotivo",keyword:"maxLength",params:{limit: 3}});
errors++;
}
if(!pattern45.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/codMotivo",keyword:"pattern",params:{pattern: "^T[0-9]{2}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/codMotivo",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.objetivos !== undefined){
let data6 = data.objetivos;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/objetivos",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data6 === "LOGRADOS") || (data6 === "LOGRADOS_EN_PARTE")) || (data6 === "NO_LOGRADOS"))){
(vErrors ??= []).push({instancePath:instancePath+"/objetivos",keyword:"enum",params:{allowedValues: schema44.properties.objetivos.enum}});
errors++;
}
}
if(data.pendientes !== undefined){
let data7 = data.pendientes;
if(Array.isArray(data7)){
if(data7.length > 6){
(vErrors ??= []).push({instancePath:instancePath+"/pendientes",keyword:"maxItems",params:{limit: 6}});
errors++;
}
if(data7.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/pendientes",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(typeof data8 === "string"){
if(func3(data8) > 3){
(vErrors ??= []).push({instancePath:instancePath+"/pendientes/" + i0,keyword:"maxLength",params:{limit: 3}});
errors++;
}
if(!pattern46.test(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/pendientes/" + i0,keyword:"pattern",params:{pattern: "^P[0-9]{2}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/pendientes/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
let i1 = data7.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data7[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
(vErrors ??= []).push({instancePath:instancePath+"/pendientes",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/pendientes",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.fundamento !== undefined){
let data9 = data.fundamento;
if(typeof data9 === "string"){
if(func3(data9) > 4000){
(vErrors ??= []).push({instancePath:instancePath+"/fundamento",keyword:"maxLength",params:{limit: 4000}});
errors++;
}
if(func3(data9) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/fundamento",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fundamento",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.manifestacion !== undefined){
if(!(validate36(data.manifestacion, {instancePath:instancePath+"/manifestacion",parentData:data,parentDataProperty:"manifestacion",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}
validate47.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema48 = {"type":"object","additionalProperties":false,"required":["clase","idMensaje","fechaHora","institucion","unidad","causal","causaFamilia","fechaInforme","idDocumento"],"properties":{"clase":{"type":"string","const":"INFORME_FAMILIA"},"idMensaje":{"type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","maxLength":36},"fechaHora":{"type":"string","format":"date-time","maxLength":35},"institucion":{"type":"string","minLength":1,"maxLength":120},"unidad":{"type":"string","minLength":1,"maxLength":120},"funcionario":{"type":"string","minLength":1,"maxLength":160},"causal":{"type":"string","enum":["INICIO_PROGRAMA_Y_PLAN","SITUACION_RELEVANTE_PROTECCION","TERMINO_INTERVENCION","TRANSCURSO_3_MESES"]},"causaFamilia":{"$ref":"urn:valija:contract:saf#/$defs/CausaFamilia"},"fechaInforme":{"type":"string","pattern":"^(0[1-9]|[12][0-9]|3[01])-(0[1-9]|1[0-2])-[0-9]{4}$","maxLength":10},"idDocumento":{"type":"string","pattern":"^[A-Za-z0-9_-]{4,64}$","maxLength":64},"titulo":{"type":"string","minLength":1,"maxLength":160}}};
const pattern49 = new RegExp("^[A-Za-z0-9_-]{4,64}$", "u");
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
if(data.clase === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "clase"}});
errors++;
}
if(data.idMensaje === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "idMensaje"}});
errors++;
}
if(data.fechaHora === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fechaHora"}});
errors++;
}
if(data.institucion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "institucion"}});
errors++;
}
if(data.unidad === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "unidad"}});
errors++;
}
if(data.causal === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "causal"}});
errors++;
}
if(data.causaFamilia === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "causaFamilia"}});
errors++;
}
if(data.fechaInforme === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fechaInforme"}});
errors++;
}
if(data.idDocumento === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "idDocumento"}});
errors++;
}
for(const key0 in data){
if(!(func12.call(schema48.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.clase !== undefined){
let data0 = data.clase;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/clase",keyword:"type",params:{type: "string"}});
errors++;
}
if("INFORME_FAMILIA" !== data0){
(vErrors ??= []).push({instancePath:instancePath+"/clase",keyword:"const",params:{allowedValue: "INFORME_FAMILIA"}});
errors++;
}
}
if(data.idMensaje !== undefined){
let data1 = data.idMensaje;
if(typeof data1 === "string"){
if(func3(data1) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/idMensaje",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern4.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/idMensaje",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/idMensaje",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fechaHora !== undefined){
let data2 = data.fechaHora;
if(typeof data2 === "string"){
if(func3(data2) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/fechaHora",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats5(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/fechaHora",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fechaHora",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.institucion !== undefined){
let data3 = data.institucion;
if(typeof data3 === "string"){
if(func3(data3) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/institucion",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func3(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/institucion",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/institucion",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.unidad !== undefined){
let data4 = data.unidad;
if(typeof data4 === "string"){
if(func3(data4) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/unidad",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func3(data4) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/unidad",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/unidad",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.funcionario !== undefined){
let data5 = data.funcionario;
if(typeof data5 === "string"){
if(func3(data5) > 160){
(vErrors ??= []).push({instancePath:instancePath+"/funcionario",keyword:"maxLength",params:{limit: 160}});
errors++;
}
if(func3(data5) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/funcionario",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/funcionario",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.causal !== undefined){
let data6 = data.causal;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/causal",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data6 === "INICIO_PROGRAMA_Y_PLAN") || (data6 === "SITUACION_RELEVANTE_PROTECCION")) || (data6 === "TERMINO_INTERVENCION")) || (data6 === "TRANSCURSO_3_MESES"))){
(vErrors ??= []).push({instancePath:instancePath+"/causal",keyword:"enum",params:{allowedValues: schema48.properties.causal.enum}});
errors++;
}
}
if(data.causaFamilia !== undefined){
if(!(validate42(data.causaFamilia, {instancePath:instancePath+"/causaFamilia",parentData:data,parentDataProperty:"causaFamilia",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data.fechaInforme !== undefined){
let data8 = data.fechaInforme;
if(typeof data8 === "string"){
if(func3(data8) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/fechaInforme",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!pattern13.test(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/fechaInforme",keyword:"pattern",params:{pattern: "^(0[1-9]|[12][0-9]|3[01])-(0[1-9]|1[0-2])-[0-9]{4}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fechaInforme",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.idDocumento !== undefined){
let data9 = data.idDocumento;
if(typeof data9 === "string"){
if(func3(data9) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/idDocumento",keyword:"maxLength",params:{limit: 64}});
errors++;
}
if(!pattern49.test(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/idDocumento",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{4,64}$"}});
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
if(func3(data10) > 160){
(vErrors ??= []).push({instancePath:instancePath+"/titulo",keyword:"maxLength",params:{limit: 160}});
errors++;
}
if(func3(data10) < 1){
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
if(data.clase === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "clase"}});
errors++;
}
if(data.idMensaje === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "idMensaje"}});
errors++;
}
if(data.fechaHora === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fechaHora"}});
errors++;
}
if(data.codigo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "codigo"}});
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
if(data.punteros === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "punteros"}});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "clase") || (key0 === "idMensaje")) || (key0 === "fechaHora")) || (key0 === "codigo")) || (key0 === "titulo")) || (key0 === "detalle")) || (key0 === "punteros"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.clase !== undefined){
let data0 = data.clase;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/clase",keyword:"type",params:{type: "string"}});
errors++;
}
if("NO_ENTREGADA" !== data0){
(vErrors ??= []).push({instancePath:instancePath+"/clase",keyword:"const",params:{allowedValue: "NO_ENTREGADA"}});
errors++;
}
}
if(data.idMensaje !== undefined){
let data1 = data.idMensaje;
if(typeof data1 === "string"){
if(func3(data1) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/idMensaje",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern4.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/idMensaje",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/idMensaje",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fechaHora !== undefined){
let data2 = data.fechaHora;
if(typeof data2 === "string"){
if(func3(data2) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/fechaHora",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats5(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/fechaHora",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fechaHora",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.codigo !== undefined){
let data3 = data.codigo;
if(typeof data3 === "string"){
if(func3(data3) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/codigo",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func3(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/codigo",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/codigo",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.titulo !== undefined){
let data4 = data.titulo;
if(typeof data4 === "string"){
if(func3(data4) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/titulo",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(func3(data4) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/titulo",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/titulo",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.detalle !== undefined){
let data5 = data.detalle;
if(typeof data5 === "string"){
if(func3(data5) > 1000){
(vErrors ??= []).push({instancePath:instancePath+"/detalle",keyword:"maxLength",params:{limit: 1000}});
errors++;
}
if(func3(data5) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/detalle",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/detalle",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.punteros !== undefined){
let data6 = data.punteros;
if(Array.isArray(data6)){
if(data6.length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/punteros",keyword:"maxItems",params:{limit: 20}});
errors++;
}
if(data6.length < 0){
(vErrors ??= []).push({instancePath:instancePath+"/punteros",keyword:"minItems",params:{limit: 0}});
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 === "string"){
if(func3(data7) > 300){
(vErrors ??= []).push({instancePath:instancePath+"/punteros/" + i0,keyword:"maxLength",params:{limit: 300}});
errors++;
}
if(func3(data7) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/punteros/" + i0,keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/punteros/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/punteros",keyword:"type",params:{type: "array"}});
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
const tag0 = data.clase;
if(typeof tag0 == "string"){
if(tag0 === "ACUSE"){
if(!(validate10(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
errors = vErrors.length;
}
var props0 = true;
}
else if(tag0 === "ACEPTACION"){
if(!(validate17(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "RECHAZO"){
if(!(validate20(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "INICIO"){
if(!(validate37(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "SEGUIMIENTO"){
if(!(validate38(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "SITUACION_RELEVANTE"){
if(!(validate43(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "CIERRE"){
if(!(validate47(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "INFORME_FAMILIA"){
if(!(validate50(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "NO_ENTREGADA"){
if(!(validate51(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"discriminator",params:{error: "mapping", tag: "clase", tagValue: tag0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"discriminator",params:{error: "tag", tag: "clase", tagValue: tag0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate52.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate52.evaluated = {"dynamicProps":true,"dynamicItems":false};
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
if(!(validate52(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
else {
var props0 = validate52.evaluated.props;
}
validate9.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate9.evaluated = {"dynamicProps":true,"dynamicItems":false};
export const v3 = validate53;
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.folio === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "folio"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "folio")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.folio !== undefined){
let data0 = data.folio;
if(typeof data0 === "string"){
if(func3(data0) > 23){
(vErrors ??= []).push({instancePath:instancePath+"/folio",keyword:"maxLength",params:{limit: 23}});
errors++;
}
if(func3(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/folio",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/folio",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v4 = validate54;
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.folio === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "folio"}});
errors++;
}
if(data.idMensaje === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "idMensaje"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "folio") || (key0 === "idMensaje"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.folio !== undefined){
let data0 = data.folio;
if(typeof data0 === "string"){
if(func3(data0) > 23){
(vErrors ??= []).push({instancePath:instancePath+"/folio",keyword:"maxLength",params:{limit: 23}});
errors++;
}
if(func3(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/folio",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/folio",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.idMensaje !== undefined){
let data1 = data.idMensaje;
if(typeof data1 === "string"){
if(func3(data1) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/idMensaje",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern4.test(data1)){
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
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v5 = validate55;
const schema56 = {"type":"object","additionalProperties":false,"required":["idDenuncia","idMensaje","etapa","registradaEl"],"properties":{"idDenuncia":{"type":"string","minLength":1,"maxLength":40},"idMensaje":{"type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","maxLength":36},"etapa":{"type":"string","enum":["RECEPCION","COMUNICACION"]},"registradaEl":{"type":"string","format":"date-time","maxLength":35}}};
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
if(data.idDenuncia === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "idDenuncia"}});
errors++;
}
if(data.idMensaje === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "idMensaje"}});
errors++;
}
if(data.etapa === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "etapa"}});
errors++;
}
if(data.registradaEl === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "registradaEl"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "idDenuncia") || (key0 === "idMensaje")) || (key0 === "etapa")) || (key0 === "registradaEl"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.idDenuncia !== undefined){
let data0 = data.idDenuncia;
if(typeof data0 === "string"){
if(func3(data0) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/idDenuncia",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(func3(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/idDenuncia",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/idDenuncia",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.idMensaje !== undefined){
let data1 = data.idMensaje;
if(typeof data1 === "string"){
if(func3(data1) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/idMensaje",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern4.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/idMensaje",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/idMensaje",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.etapa !== undefined){
let data2 = data.etapa;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/etapa",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data2 === "RECEPCION") || (data2 === "COMUNICACION"))){
(vErrors ??= []).push({instancePath:instancePath+"/etapa",keyword:"enum",params:{allowedValues: schema56.properties.etapa.enum}});
errors++;
}
}
if(data.registradaEl !== undefined){
let data3 = data.registradaEl;
if(typeof data3 === "string"){
if(func3(data3) > 35){
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
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if(!(validate57(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v6 = validate58;
const schema59 = {"type":"object","additionalProperties":false,"required":["etapa","idMensaje","fechaRecepcion","institucion","unidad"],"properties":{"etapa":{"type":"string","const":"RECEPCION"},"idMensaje":{"type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","maxLength":36},"fechaRecepcion":{"type":"string","format":"date-time","maxLength":35},"institucion":{"type":"string","minLength":1,"maxLength":120},"unidad":{"type":"string","minLength":1,"maxLength":120},"funcionario":{"type":"string","minLength":1,"maxLength":160},"cargo":{"type":"string","minLength":1,"maxLength":100},"fono":{"type":"string","pattern":"^[+]?[0-9][0-9 ()-]{5,22}$","maxLength":24},"correo":{"type":"string","format":"email","maxLength":254},"numeroParte":{"type":"string","minLength":1,"maxLength":40}}};
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
if(data.etapa === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "etapa"}});
errors++;
}
if(data.idMensaje === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "idMensaje"}});
errors++;
}
if(data.fechaRecepcion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fechaRecepcion"}});
errors++;
}
if(data.institucion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "institucion"}});
errors++;
}
if(data.unidad === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "unidad"}});
errors++;
}
for(const key0 in data){
if(!(func12.call(schema59.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.etapa !== undefined){
let data0 = data.etapa;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/etapa",keyword:"type",params:{type: "string"}});
errors++;
}
if("RECEPCION" !== data0){
(vErrors ??= []).push({instancePath:instancePath+"/etapa",keyword:"const",params:{allowedValue: "RECEPCION"}});
errors++;
}
}
if(data.idMensaje !== undefined){
let data1 = data.idMensaje;
if(typeof data1 === "string"){
if(func3(data1) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/idMensaje",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern4.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/idMensaje",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/idMensaje",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fechaRecepcion !== undefined){
let data2 = data.fechaRecepcion;
if(typeof data2 === "string"){
if(func3(data2) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/fechaRecepcion",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats5(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/fechaRecepcion",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fechaRecepcion",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.institucion !== undefined){
let data3 = data.institucion;
if(typeof data3 === "string"){
if(func3(data3) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/institucion",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func3(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/institucion",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/institucion",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.unidad !== undefined){
let data4 = data.unidad;
if(typeof data4 === "string"){
if(func3(data4) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/unidad",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func3(data4) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/unidad",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/unidad",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.funcionario !== undefined){
let data5 = data.funcionario;
if(typeof data5 === "string"){
if(func3(data5) > 160){
(vErrors ??= []).push({instancePath:instancePath+"/funcionario",keyword:"maxLength",params:{limit: 160}});
errors++;
}
if(func3(data5) < 1){
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
let data6 = data.cargo;
if(typeof data6 === "string"){
if(func3(data6) > 100){
(vErrors ??= []).push({instancePath:instancePath+"/cargo",keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(func3(data6) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/cargo",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/cargo",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fono !== undefined){
let data7 = data.fono;
if(typeof data7 === "string"){
if(func3(data7) > 24){
(vErrors ??= []).push({instancePath:instancePath+"/fono",keyword:"maxLength",params:{limit: 24}});
errors++;
}
if(!pattern23.test(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/fono",keyword:"pattern",params:{pattern: "^[+]?[0-9][0-9 ()-]{5,22}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fono",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.correo !== undefined){
let data8 = data.correo;
if(typeof data8 === "string"){
if(func3(data8) > 254){
(vErrors ??= []).push({instancePath:instancePath+"/correo",keyword:"maxLength",params:{limit: 254}});
errors++;
}
if(!(formats27.test(data8))){
(vErrors ??= []).push({instancePath:instancePath+"/correo",keyword:"format",params:{format: "email"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/correo",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.numeroParte !== undefined){
let data9 = data.numeroParte;
if(typeof data9 === "string"){
if(func3(data9) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/numeroParte",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(func3(data9) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/numeroParte",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/numeroParte",keyword:"type",params:{type: "string"}});
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
const schema61 = {"type":"object","additionalProperties":false,"required":["etapa","idMensaje","urgente","fechaRecepcion","institucion","unidad","sujeto","delitos"],"properties":{"etapa":{"type":"string","const":"COMUNICACION"},"idMensaje":{"type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","maxLength":36},"idRecepcion":{"type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","maxLength":36},"urgente":{"type":"string","enum":["S","N"]},"fechaRecepcion":{"type":"string","format":"date-time","maxLength":35},"institucion":{"type":"string","minLength":1,"maxLength":120},"unidad":{"type":"string","minLength":1,"maxLength":120},"funcionario":{"type":"string","minLength":1,"maxLength":160},"cargo":{"type":"string","minLength":1,"maxLength":100},"fono":{"type":"string","pattern":"^[+]?[0-9][0-9 ()-]{5,22}$","maxLength":24},"correo":{"type":"string","format":"email","maxLength":254},"numeroParte":{"type":"string","minLength":1,"maxLength":40},"ruc":{"type":"string","pattern":"^[0-9]{10}-[0-9Kk]$","maxLength":12},"sujeto":{"$ref":"urn:valija:contract:saf#/$defs/Sujeto"},"adulto":{"$ref":"urn:valija:contract:saf#/$defs/AdultoMencionado"},"delitos":{"type":"array","minItems":1,"maxItems":10,"items":{"$ref":"urn:valija:contract:saf#/$defs/DelitoImputado"}},"urgencia":{"type":"array","minItems":0,"maxItems":10,"items":{"type":"string","pattern":"^U[0-9]{2}$","maxLength":3}},"factores":{"type":"array","minItems":1,"maxItems":60,"items":{"type":"object","additionalProperties":false,"required":["codigo","presente"],"properties":{"codigo":{"type":"string","pattern":"^[A-Z0-9_]{2,40}$","maxLength":40},"presente":{"type":"string","enum":["S","N"]}}}},"manifestacion":{"$ref":"urn:valija:contract:saf#/$defs/Manifestacion"}}};
const pattern62 = new RegExp("^U[0-9]{2}$", "u");
const pattern63 = new RegExp("^[A-Z0-9_]{2,40}$", "u");
const schema64 = {"type":"object","additionalProperties":false,"required":["calidadSujeto","tipoDocumento"],"properties":{"calidadSujeto":{"type":"string","pattern":"^[0-9A-Z]{1,2}$","maxLength":2},"tipoDocumento":{"type":"string","pattern":"^[0-9A-Z]{1,2}$","maxLength":2},"numeroDocumento":{"type":"string","minLength":1,"maxLength":30},"paisDocumento":{"type":"string","pattern":"^[0-9]{1,3}$","maxLength":3},"glosaDocumento":{"type":"string","minLength":1,"maxLength":60},"nombres":{"type":"string","minLength":1,"maxLength":100},"apellidoPaterno":{"type":"string","minLength":1,"maxLength":60},"apellidoMaterno":{"type":"string","minLength":1,"maxLength":60},"nombreSocial":{"type":"string","minLength":1,"maxLength":80},"fechaNacimiento":{"type":"string","pattern":"^(0[1-9]|[12][0-9]|3[01])-(0[1-9]|1[0-2])-[0-9]{4}$","maxLength":10},"edad":{"type":"integer","minimum":0,"maximum":120},"sexoRegistral":{"type":"string","pattern":"^[0-9A-Z]{1,2}$","maxLength":2},"nacionalidad":{"type":"string","pattern":"^[0-9]{1,3}$","maxLength":3},"idioma":{"type":"string","pattern":"^[a-z]{2,3}$","maxLength":3},"domicilio":{"$ref":"urn:valija:contract:saf#/$defs/Domicilio"},"domicilioReservado":{"type":"string","enum":["S","N"]},"contactoReserva":{"$ref":"urn:valija:contract:saf#/$defs/ContactoReserva"},"fono":{"type":"string","pattern":"^[+]?[0-9][0-9 ()-]{5,22}$","maxLength":24}}};
const pattern65 = new RegExp("^[0-9A-Z]{1,2}$", "u");
const pattern66 = new RegExp("^[0-9]{1,3}$", "u");
const pattern67 = new RegExp("^[a-z]{2,3}$", "u");
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
if(data.calidadSujeto === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "calidadSujeto"}});
errors++;
}
if(data.tipoDocumento === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "tipoDocumento"}});
errors++;
}
for(const key0 in data){
if(!(func12.call(schema64.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.calidadSujeto !== undefined){
let data0 = data.calidadSujeto;
if(typeof data0 === "string"){
if(func3(data0) > 2){
(vErrors ??= []).push({instancePath:instancePath+"/calidadSujeto",keyword:"maxLength",params:{limit: 2}});
errors++;
}
if(!pattern65.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/calidadSujeto",keyword:"pattern",params:{pattern: "^[0-9A-Z]{1,2}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/calidadSujeto",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.tipoDocumento !== undefined){
let data1 = data.tipoDocumento;
if(typeof data1 === "string"){
if(func3(data1) > 2){
(vErrors ??= []).push({instancePath:instancePath+"/tipoDocumento",keyword:"maxLength",params:{limit: 2}});
errors++;
}
if(!pattern65.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/tipoDocumento",keyword:"pattern",params:{pattern: "^[0-9A-Z]{1,2}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tipoDocumento",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.numeroDocumento !== undefined){
let data2 = data.numeroDocumento;
if(typeof data2 === "string"){
if(func3(data2) > 30){
(vErrors ??= []).push({instancePath:instancePath+"/numeroDocumento",keyword:"maxLength",params:{limit: 30}});
errors++;
}
if(func3(data2) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/numeroDocumento",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/numeroDocumento",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.paisDocumento !== undefined){
let data3 = data.paisDocumento;
if(typeof data3 === "string"){
if(func3(data3) > 3){
(vErrors ??= []).push({instancePath:instancePath+"/paisDocumento",keyword:"maxLength",params:{limit: 3}});
errors++;
}
if(!pattern66.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/paisDocumento",keyword:"pattern",params:{pattern: "^[0-9]{1,3}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/paisDocumento",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.glosaDocumento !== undefined){
let data4 = data.glosaDocumento;
if(typeof data4 === "string"){
if(func3(data4) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/glosaDocumento",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func3(data4) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/glosaDocumento",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/glosaDocumento",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.nombres !== undefined){
let data5 = data.nombres;
if(typeof data5 === "string"){
if(func3(data5) > 100){
(vErrors ??= []).push({instancePath:instancePath+"/nombres",keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(func3(data5) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/nombres",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/nombres",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.apellidoPaterno !== undefined){
let data6 = data.apellidoPaterno;
if(typeof data6 === "string"){
if(func3(data6) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/apellidoPaterno",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func3(data6) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/apellidoPaterno",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/apellidoPaterno",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.apellidoMaterno !== undefined){
let data7 = data.apellidoMaterno;
if(typeof data7 === "string"){
if(func3(data7) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/apellidoMaterno",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func3(data7) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/apellidoMaterno",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/apellidoMaterno",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.nombreSocial !== undefined){
let data8 = data.nombreSocial;
if(typeof data8 === "string"){
if(func3(data8) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/nombreSocial",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func3(data8) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/nombreSocial",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/nombreSocial",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fechaNacimiento !== undefined){
let data9 = data.fechaNacimiento;
if(typeof data9 === "string"){
if(func3(data9) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/fechaNacimiento",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!pattern13.test(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/fechaNacimiento",keyword:"pattern",params:{pattern: "^(0[1-9]|[12][0-9]|3[01])-(0[1-9]|1[0-2])-[0-9]{4}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fechaNacimiento",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.edad !== undefined){
let data10 = data.edad;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
(vErrors ??= []).push({instancePath:instancePath+"/edad",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 120 || isNaN(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/edad",keyword:"maximum",params:{comparison: "<=", limit: 120}});
errors++;
}
if(data10 < 0 || isNaN(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/edad",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.sexoRegistral !== undefined){
let data11 = data.sexoRegistral;
if(typeof data11 === "string"){
if(func3(data11) > 2){
(vErrors ??= []).push({instancePath:instancePath+"/sexoRegistral",keyword:"maxLength",params:{limit: 2}});
errors++;
}
if(!pattern65.test(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/sexoRegistral",keyword:"pattern",params:{pattern: "^[0-9A-Z]{1,2}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sexoRegistral",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.nacionalidad !== undefined){
let data12 = data.nacionalidad;
if(typeof data12 === "string"){
if(func3(data12) > 3){
(vErrors ??= []).push({instancePath:instancePath+"/nacionalidad",keyword:"maxLength",params:{limit: 3}});
errors++;
}
if(!pattern66.test(data12)){
(vErrors ??= []).push({instancePath:instancePath+"/nacionalidad",keyword:"pattern",params:{pattern: "^[0-9]{1,3}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/nacionalidad",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.idioma !== undefined){
let data13 = data.idioma;
if(typeof data13 === "string"){
if(func3(data13) > 3){
(vErrors ??= []).push({instancePath:instancePath+"/idioma",keyword:"maxLength",params:{limit: 3}});
errors++;
}
if(!pattern67.test(data13)){
(vErrors ??= []).push({instancePath:instancePath+"/idioma",keyword:"pattern",params:{pattern: "^[a-z]{2,3}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/idioma",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.domicilio !== undefined){
if(!(validate26(data.domicilio, {instancePath:instancePath+"/domicilio",parentData:data,parentDataProperty:"domicilio",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.domicilioReservado !== undefined){
let data15 = data.domicilioReservado;
if(typeof data15 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/domicilioReservado",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data15 === "S") || (data15 === "N"))){
(vErrors ??= []).push({instancePath:instancePath+"/domicilioReservado",keyword:"enum",params:{allowedValues: schema64.properties.domicilioReservado.enum}});
errors++;
}
}
if(data.contactoReserva !== undefined){
if(!(validate28(data.contactoReserva, {instancePath:instancePath+"/contactoReserva",parentData:data,parentDataProperty:"contactoReserva",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.fono !== undefined){
let data17 = data.fono;
if(typeof data17 === "string"){
if(func3(data17) > 24){
(vErrors ??= []).push({instancePath:instancePath+"/fono",keyword:"maxLength",params:{limit: 24}});
errors++;
}
if(!pattern23.test(data17)){
(vErrors ??= []).push({instancePath:instancePath+"/fono",keyword:"pattern",params:{pattern: "^[+]?[0-9][0-9 ()-]{5,22}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fono",keyword:"type",params:{type: "string"}});
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
const schema69 = {"type":"object","additionalProperties":false,"required":["tipoAdulto","parentesco"],"properties":{"tipoAdulto":{"type":"string","pattern":"^[0-9A-Z]{1,3}$","maxLength":3},"nombres":{"type":"string","minLength":1,"maxLength":100},"apellidoPaterno":{"type":"string","minLength":1,"maxLength":60},"apellidoMaterno":{"type":"string","minLength":1,"maxLength":60},"tipoDocumento":{"type":"string","pattern":"^[0-9A-Z]{1,2}$","maxLength":2},"numeroDocumento":{"type":"string","minLength":1,"maxLength":30},"paisDocumento":{"type":"string","pattern":"^[0-9]{1,3}$","maxLength":3},"glosaDocumento":{"type":"string","minLength":1,"maxLength":60},"edad":{"type":"integer","minimum":0,"maximum":120},"parentesco":{"type":"string","minLength":1,"maxLength":80},"domicilio":{"$ref":"urn:valija:contract:saf#/$defs/Domicilio"},"domicilioReservado":{"type":"string","enum":["S","N"]},"contactoReserva":{"$ref":"urn:valija:contract:saf#/$defs/ContactoReserva"},"fono":{"type":"string","pattern":"^[+]?[0-9][0-9 ()-]{5,22}$","maxLength":24},"correo":{"type":"string","format":"email","maxLength":254}}};
const pattern70 = new RegExp("^[0-9A-Z]{1,3}$", "u");
function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate71.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tipoAdulto === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "tipoAdulto"}});
errors++;
}
if(data.parentesco === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "parentesco"}});
errors++;
}
for(const key0 in data){
if(!(func12.call(schema69.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.tipoAdulto !== undefined){
let data0 = data.tipoAdulto;
if(typeof data0 === "string"){
if(func3(data0) > 3){
(vErrors ??= []).push({instancePath:instancePath+"/tipoAdulto",keyword:"maxLength",params:{limit: 3}});
errors++;
}
if(!pattern70.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/tipoAdulto",keyword:"pattern",params:{pattern: "^[0-9A-Z]{1,3}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tipoAdulto",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.nombres !== undefined){
let data1 = data.nombres;
if(typeof data1 === "string"){
if(func3(data1) > 100){
(vErrors ??= []).push({instancePath:instancePath+"/nombres",keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(func3(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/nombres",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/nombres",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.apellidoPaterno !== undefined){
let data2 = data.apellidoPaterno;
if(typeof data2 === "string"){
if(func3(data2) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/apellidoPaterno",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func3(data2) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/apellidoPaterno",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/apellidoPaterno",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.apellidoMaterno !== undefined){
let data3 = data.apellidoMaterno;
if(typeof data3 === "string"){
if(func3(data3) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/apellidoMaterno",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func3(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/apellidoMaterno",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/apellidoMaterno",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.tipoDocumento !== undefined){
let data4 = data.tipoDocumento;
if(typeof data4 === "string"){
if(func3(data4) > 2){
(vErrors ??= []).push({instancePath:instancePath+"/tipoDocumento",keyword:"maxLength",params:{limit: 2}});
errors++;
}
if(!pattern65.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/tipoDocumento",keyword:"pattern",params:{pattern: "^[0-9A-Z]{1,2}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tipoDocumento",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.numeroDocumento !== undefined){
let data5 = data.numeroDocumento;
if(typeof data5 === "string"){
if(func3(data5) > 30){
(vErrors ??= []).push({instancePath:instancePath+"/numeroDocumento",keyword:"maxLength",params:{limit: 30}});
errors++;
}
if(func3(data5) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/numeroDocumento",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/numeroDocumento",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.paisDocumento !== undefined){
let data6 = data.paisDocumento;
if(typeof data6 === "string"){
if(func3(data6) > 3){
(vErrors ??= []).push({instancePath:instancePath+"/paisDocumento",keyword:"maxLength",params:{limit: 3}});
errors++;
}
if(!pattern66.test(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/paisDocumento",keyword:"pattern",params:{pattern: "^[0-9]{1,3}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/paisDocumento",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.glosaDocumento !== undefined){
let data7 = data.glosaDocumento;
if(typeof data7 === "string"){
if(func3(data7) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/glosaDocumento",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func3(data7) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/glosaDocumento",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/glosaDocumento",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.edad !== undefined){
let data8 = data.edad;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
(vErrors ??= []).push({instancePath:instancePath+"/edad",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 120 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/edad",keyword:"maximum",params:{comparison: "<=", limit: 120}});
errors++;
}
if(data8 < 0 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/edad",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.parentesco !== undefined){
let data9 = data.parentesco;
if(typeof data9 === "string"){
if(func3(data9) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/parentesco",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func3(data9) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/parentesco",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parentesco",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.domicilio !== undefined){
if(!(validate26(data.domicilio, {instancePath:instancePath+"/domicilio",parentData:data,parentDataProperty:"domicilio",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.domicilioReservado !== undefined){
let data11 = data.domicilioReservado;
if(typeof data11 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/domicilioReservado",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data11 === "S") || (data11 === "N"))){
(vErrors ??= []).push({instancePath:instancePath+"/domicilioReservado",keyword:"enum",params:{allowedValues: schema69.properties.domicilioReservado.enum}});
errors++;
}
}
if(data.contactoReserva !== undefined){
if(!(validate28(data.contactoReserva, {instancePath:instancePath+"/contactoReserva",parentData:data,parentDataProperty:"contactoReserva",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.fono !== undefined){
let data13 = data.fono;
if(typeof data13 === "string"){
if(func3(data13) > 24){
(vErrors ??= []).push({instancePath:instancePath+"/fono",keyword:"maxLength",params:{limit: 24}});
errors++;
}
if(!pattern23.test(data13)){
(vErrors ??= []).push({instancePath:instancePath+"/fono",keyword:"pattern",params:{pattern: "^[+]?[0-9][0-9 ()-]{5,22}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fono",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.correo !== undefined){
let data14 = data.correo;
if(typeof data14 === "string"){
if(func3(data14) > 254){
(vErrors ??= []).push({instancePath:instancePath+"/correo",keyword:"maxLength",params:{limit: 254}});
errors++;
}
if(!(formats27.test(data14))){
(vErrors ??= []).push({instancePath:instancePath+"/correo",keyword:"format",params:{format: "email"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/correo",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if(data.codDelito === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "codDelito"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "codDelito") || (key0 === "gradoDesarrollo"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.codDelito !== undefined){
let data0 = data.codDelito;
if(typeof data0 === "string"){
if(func3(data0) > 5){
(vErrors ??= []).push({instancePath:instancePath+"/codDelito",keyword:"maxLength",params:{limit: 5}});
errors++;
}
if(!pattern16.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/codDelito",keyword:"pattern",params:{pattern: "^[0-9]{5}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/codDelito",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.gradoDesarrollo !== undefined){
let data1 = data.gradoDesarrollo;
if(typeof data1 === "string"){
if(func3(data1) > 2){
(vErrors ??= []).push({instancePath:instancePath+"/gradoDesarrollo",keyword:"maxLength",params:{limit: 2}});
errors++;
}
if(!pattern65.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/gradoDesarrollo",keyword:"pattern",params:{pattern: "^[0-9A-Z]{1,2}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/gradoDesarrollo",keyword:"type",params:{type: "string"}});
errors++;
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
if(data.etapa === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "etapa"}});
errors++;
}
if(data.idMensaje === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "idMensaje"}});
errors++;
}
if(data.urgente === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "urgente"}});
errors++;
}
if(data.fechaRecepcion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fechaRecepcion"}});
errors++;
}
if(data.institucion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "institucion"}});
errors++;
}
if(data.unidad === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "unidad"}});
errors++;
}
if(data.sujeto === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "sujeto"}});
errors++;
}
if(data.delitos === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "delitos"}});
errors++;
}
for(const key0 in data){
if(!(func12.call(schema61.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.etapa !== undefined){
let data0 = data.etapa;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/etapa",keyword:"type",params:{type: "string"}});
errors++;
}
if("COMUNICACION" !== data0){
(vErrors ??= []).push({instancePath:instancePath+"/etapa",keyword:"const",params:{allowedValue: "COMUNICACION"}});
errors++;
}
}
if(data.idMensaje !== undefined){
let data1 = data.idMensaje;
if(typeof data1 === "string"){
if(func3(data1) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/idMensaje",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern4.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/idMensaje",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/idMensaje",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.idRecepcion !== undefined){
let data2 = data.idRecepcion;
if(typeof data2 === "string"){
if(func3(data2) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/idRecepcion",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern4.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/idRecepcion",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/idRecepcion",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.urgente !== undefined){
let data3 = data.urgente;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/urgente",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data3 === "S") || (data3 === "N"))){
(vErrors ??= []).push({instancePath:instancePath+"/urgente",keyword:"enum",params:{allowedValues: schema61.properties.urgente.enum}});
errors++;
}
}
if(data.fechaRecepcion !== undefined){
let data4 = data.fechaRecepcion;
if(typeof data4 === "string"){
if(func3(data4) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/fechaRecepcion",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats5(data4))){
(vErrors ??= []).push({instancePath:instancePath+"/fechaRecepcion",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fechaRecepcion",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.institucion !== undefined){
let data5 = data.institucion;
if(typeof data5 === "string"){
if(func3(data5) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/institucion",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func3(data5) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/institucion",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/institucion",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.unidad !== undefined){
let data6 = data.unidad;
if(typeof data6 === "string"){
if(func3(data6) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/unidad",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func3(data6) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/unidad",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/unidad",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.funcionario !== undefined){
let data7 = data.funcionario;
if(typeof data7 === "string"){
if(func3(data7) > 160){
(vErrors ??= []).push({instancePath:instancePath+"/funcionario",keyword:"maxLength",params:{limit: 160}});
errors++;
}
if(func3(data7) < 1){
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
let data8 = data.cargo;
if(typeof data8 === "string"){
if(func3(data8) > 100){
(vErrors ??= []).push({instancePath:instancePath+"/cargo",keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(func3(data8) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/cargo",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/cargo",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fono !== undefined){
let data9 = data.fono;
if(typeof data9 === "string"){
if(func3(data9) > 24){
(vErrors ??= []).push({instancePath:instancePath+"/fono",keyword:"maxLength",params:{limit: 24}});
errors++;
}
if(!pattern23.test(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/fono",keyword:"pattern",params:{pattern: "^[+]?[0-9][0-9 ()-]{5,22}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fono",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.correo !== undefined){
let data10 = data.correo;
if(typeof data10 === "string"){
if(func3(data10) > 254){
(vErrors ??= []).push({instancePath:instancePath+"/correo",keyword:"maxLength",params:{limit: 254}});
errors++;
}
if(!(formats27.test(data10))){
(vErrors ??= []).push({instancePath:instancePath+"/correo",keyword:"format",params:{format: "email"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/correo",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.numeroParte !== undefined){
let data11 = data.numeroParte;
if(typeof data11 === "string"){
if(func3(data11) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/numeroParte",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(func3(data11) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/numeroParte",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/numeroParte",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.ruc !== undefined){
let data12 = data.ruc;
if(typeof data12 === "string"){
if(func3(data12) > 12){
(vErrors ??= []).push({instancePath:instancePath+"/ruc",keyword:"maxLength",params:{limit: 12}});
errors++;
}
if(!pattern24.test(data12)){
(vErrors ??= []).push({instancePath:instancePath+"/ruc",keyword:"pattern",params:{pattern: "^[0-9]{10}-[0-9Kk]$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/ruc",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.sujeto !== undefined){
if(!(validate68(data.sujeto, {instancePath:instancePath+"/sujeto",parentData:data,parentDataProperty:"sujeto",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.adulto !== undefined){
if(!(validate71(data.adulto, {instancePath:instancePath+"/adulto",parentData:data,parentDataProperty:"adulto",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data.delitos !== undefined){
let data15 = data.delitos;
if(Array.isArray(data15)){
if(data15.length > 10){
(vErrors ??= []).push({instancePath:instancePath+"/delitos",keyword:"maxItems",params:{limit: 10}});
errors++;
}
if(data15.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/delitos",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
if(!(validate72(data15[i0], {instancePath:instancePath+"/delitos/" + i0,parentData:data15,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/delitos",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.urgencia !== undefined){
let data17 = data.urgencia;
if(Array.isArray(data17)){
if(data17.length > 10){
(vErrors ??= []).push({instancePath:instancePath+"/urgencia",keyword:"maxItems",params:{limit: 10}});
errors++;
}
if(data17.length < 0){
(vErrors ??= []).push({instancePath:instancePath+"/urgencia",keyword:"minItems",params:{limit: 0}});
errors++;
}
const len1 = data17.length;
for(let i1=0; i1<len1; i1++){
let data18 = data17[i1];
if(typeof data18 === "string"){
if(func3(data18) > 3){
(vErrors ??= []).push({instancePath:instancePath+"/urgencia/" + i1,keyword:"maxLength",params:{limit: 3}});
errors++;
}
if(!pattern62.test(data18)){
(vErrors ??= []).push({instancePath:instancePath+"/urgencia/" + i1,keyword:"pattern",params:{pattern: "^U[0-9]{2}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/urgencia/" + i1,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/urgencia",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.factores !== undefined){
let data19 = data.factores;
if(Array.isArray(data19)){
if(data19.length > 60){
(vErrors ??= []).push({instancePath:instancePath+"/factores",keyword:"maxItems",params:{limit: 60}});
errors++;
}
if(data19.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/factores",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len2 = data19.length;
for(let i2=0; i2<len2; i2++){
let data20 = data19[i2];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.codigo === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/factores/" + i2,keyword:"required",params:{missingProperty: "codigo"}});
errors++;
}
if(data20.presente === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/factores/" + i2,keyword:"required",params:{missingProperty: "presente"}});
errors++;
}
for(const key1 in data20){
if(!((key1 === "codigo") || (key1 === "presente"))){
(vErrors ??= []).push({instancePath:instancePath+"/factores/" + i2,keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data20.codigo !== undefined){
let data21 = data20.codigo;
if(typeof data21 === "string"){
if(func3(data21) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/factores/" + i2+"/codigo",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(!pattern63.test(data21)){
(vErrors ??= []).push({instancePath:instancePath+"/factores/" + i2+"/codigo",keyword:"pattern",params:{pattern: "^[A-Z0-9_]{2,40}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/factores/" + i2+"/codigo",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data20.presente !== undefined){
let data22 = data20.presente;
if(typeof data22 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/factores/" + i2+"/presente",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data22 === "S") || (data22 === "N"))){
(vErrors ??= []).push({instancePath:instancePath+"/factores/" + i2+"/presente",keyword:"enum",params:{allowedValues: schema61.properties.factores.items.properties.presente.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/factores/" + i2,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/factores",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.manifestacion !== undefined){
if(!(validate36(data.manifestacion, {instancePath:instancePath+"/manifestacion",parentData:data,parentDataProperty:"manifestacion",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
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
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.etapa;
if(typeof tag0 == "string"){
if(tag0 === "RECEPCION"){
if(!(validate60(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var props0 = true;
}
else if(tag0 === "COMUNICACION"){
if(!(validate73(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"discriminator",params:{error: "mapping", tag: "etapa", tagValue: tag0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"discriminator",params:{error: "tag", tag: "etapa", tagValue: tag0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate74.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate74.evaluated = {"dynamicProps":true,"dynamicItems":false};
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
if(!(validate74(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
else {
var props0 = validate74.evaluated.props;
}
validate58.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate58.evaluated = {"dynamicProps":true,"dynamicItems":false};
export const v7 = validate75;
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
for(const key0 in data){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}
validate75.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v8 = validate76;
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
if(data.idMensaje === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "idMensaje"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "idMensaje")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.idMensaje !== undefined){
let data0 = data.idMensaje;
if(typeof data0 === "string"){
if(func3(data0) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/idMensaje",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern4.test(data0)){
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
validate76.errors = vErrors;
return errors === 0;
}
validate76.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v9 = validate77;
const schema78 = {"type":"object","additionalProperties":false,"required":["clase","idMensaje","fechaHora","institucion","unidad","necesidadesProteccion"],"properties":{"clase":{"type":"string","const":"CUMPLIDA"},"idMensaje":{"type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","maxLength":36},"fechaHora":{"type":"string","format":"date-time","maxLength":35},"institucion":{"type":"string","minLength":1,"maxLength":120},"unidad":{"type":"string","minLength":1,"maxLength":120},"funcionario":{"type":"string","minLength":1,"maxLength":160},"necesidadesProteccion":{"type":"string","enum":["EXISTEN","NO_EXISTEN","NO_EVALUADAS"]},"explicadoNna":{"type":"string","enum":["S","N"]},"explicadoAdulto":{"type":"string","enum":["S","N"]},"recepcionEnSalud":{"type":"object","additionalProperties":false,"required":["establecimiento","jefeDeTurno","fechaHora"],"properties":{"establecimiento":{"type":"string","pattern":"^[0-9]{6}$","maxLength":6},"jefeDeTurno":{"type":"string","minLength":1,"maxLength":160},"fechaHora":{"type":"string","format":"date-time","maxLength":35}}}}};
const pattern79 = new RegExp("^[0-9]{6}$", "u");
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.clase === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "clase"}});
errors++;
}
if(data.idMensaje === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "idMensaje"}});
errors++;
}
if(data.fechaHora === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fechaHora"}});
errors++;
}
if(data.institucion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "institucion"}});
errors++;
}
if(data.unidad === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "unidad"}});
errors++;
}
if(data.necesidadesProteccion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "necesidadesProteccion"}});
errors++;
}
for(const key0 in data){
if(!(func12.call(schema78.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.clase !== undefined){
let data0 = data.clase;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/clase",keyword:"type",params:{type: "string"}});
errors++;
}
if("CUMPLIDA" !== data0){
(vErrors ??= []).push({instancePath:instancePath+"/clase",keyword:"const",params:{allowedValue: "CUMPLIDA"}});
errors++;
}
}
if(data.idMensaje !== undefined){
let data1 = data.idMensaje;
if(typeof data1 === "string"){
if(func3(data1) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/idMensaje",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern4.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/idMensaje",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/idMensaje",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fechaHora !== undefined){
let data2 = data.fechaHora;
if(typeof data2 === "string"){
if(func3(data2) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/fechaHora",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats5(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/fechaHora",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fechaHora",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.institucion !== undefined){
let data3 = data.institucion;
if(typeof data3 === "string"){
if(func3(data3) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/institucion",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func3(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/institucion",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/institucion",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.unidad !== undefined){
let data4 = data.unidad;
if(typeof data4 === "string"){
if(func3(data4) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/unidad",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func3(data4) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/unidad",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/unidad",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.funcionario !== undefined){
let data5 = data.funcionario;
if(typeof data5 === "string"){
if(func3(data5) > 160){
(vErrors ??= []).push({instancePath:instancePath+"/funcionario",keyword:"maxLength",params:{limit: 160}});
errors++;
}
if(func3(data5) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/funcionario",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/funcionario",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.necesidadesProteccion !== undefined){
let data6 = data.necesidadesProteccion;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/necesidadesProteccion",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data6 === "EXISTEN") || (data6 === "NO_EXISTEN")) || (data6 === "NO_EVALUADAS"))){
(vErrors ??= []).push({instancePath:instancePath+"/necesidadesProteccion",keyword:"enum",params:{allowedValues: schema78.properties.necesidadesProteccion.enum}});
errors++;
}
}
if(data.explicadoNna !== undefined){
let data7 = data.explicadoNna;
if(typeof data7 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/explicadoNna",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data7 === "S") || (data7 === "N"))){
(vErrors ??= []).push({instancePath:instancePath+"/explicadoNna",keyword:"enum",params:{allowedValues: schema78.properties.explicadoNna.enum}});
errors++;
}
}
if(data.explicadoAdulto !== undefined){
let data8 = data.explicadoAdulto;
if(typeof data8 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/explicadoAdulto",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data8 === "S") || (data8 === "N"))){
(vErrors ??= []).push({instancePath:instancePath+"/explicadoAdulto",keyword:"enum",params:{allowedValues: schema78.properties.explicadoAdulto.enum}});
errors++;
}
}
if(data.recepcionEnSalud !== undefined){
let data9 = data.recepcionEnSalud;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.establecimiento === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/recepcionEnSalud",keyword:"required",params:{missingProperty: "establecimiento"}});
errors++;
}
if(data9.jefeDeTurno === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/recepcionEnSalud",keyword:"required",params:{missingProperty: "jefeDeTurno"}});
errors++;
}
if(data9.fechaHora === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/recepcionEnSalud",keyword:"required",params:{missingProperty: "fechaHora"}});
errors++;
}
for(const key1 in data9){
if(!(((key1 === "establecimiento") || (key1 === "jefeDeTurno")) || (key1 === "fechaHora"))){
(vErrors ??= []).push({instancePath:instancePath+"/recepcionEnSalud",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data9.establecimiento !== undefined){
let data10 = data9.establecimiento;
if(typeof data10 === "string"){
if(func3(data10) > 6){
(vErrors ??= []).push({instancePath:instancePath+"/recepcionEnSalud/establecimiento",keyword:"maxLength",params:{limit: 6}});
errors++;
}
if(!pattern79.test(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/recepcionEnSalud/establecimiento",keyword:"pattern",params:{pattern: "^[0-9]{6}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/recepcionEnSalud/establecimiento",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data9.jefeDeTurno !== undefined){
let data11 = data9.jefeDeTurno;
if(typeof data11 === "string"){
if(func3(data11) > 160){
(vErrors ??= []).push({instancePath:instancePath+"/recepcionEnSalud/jefeDeTurno",keyword:"maxLength",params:{limit: 160}});
errors++;
}
if(func3(data11) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/recepcionEnSalud/jefeDeTurno",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/recepcionEnSalud/jefeDeTurno",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data9.fechaHora !== undefined){
let data12 = data9.fechaHora;
if(typeof data12 === "string"){
if(func3(data12) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/recepcionEnSalud/fechaHora",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats5(data12))){
(vErrors ??= []).push({instancePath:instancePath+"/recepcionEnSalud/fechaHora",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/recepcionEnSalud/fechaHora",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/recepcionEnSalud",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate80.errors = vErrors;
return errors === 0;
}
validate80.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema81 = {"type":"object","additionalProperties":false,"required":["clase","idMensaje","fechaHora","institucion","unidad","necesidadesProteccion","codMotivo"],"properties":{"clase":{"type":"string","const":"NO_CUMPLIDA"},"idMensaje":{"type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","maxLength":36},"fechaHora":{"type":"string","format":"date-time","maxLength":35},"institucion":{"type":"string","minLength":1,"maxLength":120},"unidad":{"type":"string","minLength":1,"maxLength":120},"funcionario":{"type":"string","minLength":1,"maxLength":160},"necesidadesProteccion":{"type":"string","enum":["EXISTEN","NO_EXISTEN","NO_EVALUADAS"]},"codMotivo":{"type":"string","pattern":"^N[0-9]{2}$","maxLength":3},"observaciones":{"type":"string","minLength":1,"maxLength":1000}}};
const pattern82 = new RegExp("^N[0-9]{2}$", "u");
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
if(data.clase === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "clase"}});
errors++;
}
if(data.idMensaje === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "idMensaje"}});
errors++;
}
if(data.fechaHora === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fechaHora"}});
errors++;
}
if(data.institucion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "institucion"}});
errors++;
}
if(data.unidad === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "unidad"}});
errors++;
}
if(data.necesidadesProteccion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "necesidadesProteccion"}});
errors++;
}
if(data.codMotivo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "codMotivo"}});
errors++;
}
for(const key0 in data){
if(!(func12.call(schema81.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.clase !== undefined){
let data0 = data.clase;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/clase",keyword:"type",params:{type: "string"}});
errors++;
}
if("NO_CUMPLIDA" !== data0){
(vErrors ??= []).push({instancePath:instancePath+"/clase",keyword:"const",params:{allowedValue: "NO_CUMPLIDA"}});
errors++;
}
}
if(data.idMensaje !== undefined){
let data1 = data.idMensaje;
if(typeof data1 === "string"){
if(func3(data1) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/idMensaje",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern4.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/idMensaje",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/idMensaje",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fechaHora !== undefined){
let data2 = data.fechaHora;
if(typeof data2 === "string"){
if(func3(data2) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/fechaHora",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats5(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/fechaHora",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fechaHora",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.institucion !== undefined){
let data3 = data.institucion;
if(typeof data3 === "string"){
if(func3(data3) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/institucion",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func3(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/institucion",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/institucion",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.unidad !== undefined){
let data4 = data.unidad;
if(typeof data4 === "string"){
if(func3(data4) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/unidad",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func3(data4) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/unidad",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/unidad",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.funcionario !== undefined){
let data5 = data.funcionario;
if(typeof data5 === "string"){
if(func3(data5) > 160){
(vErrors ??= []).push({instancePath:instancePath+"/funcionario",keyword:"maxLength",params:{limit: 160}});
errors++;
}
if(func3(data5) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/funcionario",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/funcionario",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.necesidadesProteccion !== undefined){
let data6 = data.necesidadesProteccion;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/necesidadesProteccion",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data6 === "EXISTEN") || (data6 === "NO_EXISTEN")) || (data6 === "NO_EVALUADAS"))){
(vErrors ??= []).push({instancePath:instancePath+"/necesidadesProteccion",keyword:"enum",params:{allowedValues: schema81.properties.necesidadesProteccion.enum}});
errors++;
}
}
if(data.codMotivo !== undefined){
let data7 = data.codMotivo;
if(typeof data7 === "string"){
if(func3(data7) > 3){
(vErrors ??= []).push({instancePath:instancePath+"/codMotivo",keyword:"maxLength",params:{limit: 3}});
errors++;
}
if(!pattern82.test(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/codMotivo",keyword:"pattern",params:{pattern: "^N[0-9]{2}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/codMotivo",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.observaciones !== undefined){
let data8 = data.observaciones;
if(typeof data8 === "string"){
if(func3(data8) > 1000){
(vErrors ??= []).push({instancePath:instancePath+"/observaciones",keyword:"maxLength",params:{limit: 1000}});
errors++;
}
if(func3(data8) < 1){
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
validate83.errors = vErrors;
return errors === 0;
}
validate83.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema84 = {"type":"object","additionalProperties":false,"required":["clase","idMensaje","fechaHora","institucion","unidad","necesidadesProteccion","establecimiento"],"properties":{"clase":{"type":"string","const":"SIN_ATENCION"},"idMensaje":{"type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","maxLength":36},"fechaHora":{"type":"string","format":"date-time","maxLength":35},"institucion":{"type":"string","minLength":1,"maxLength":120},"unidad":{"type":"string","minLength":1,"maxLength":120},"funcionario":{"type":"string","minLength":1,"maxLength":160},"necesidadesProteccion":{"type":"string","enum":["EXISTEN","NO_EXISTEN","NO_EVALUADAS"]},"establecimiento":{"type":"string","pattern":"^[0-9]{6}$","maxLength":6}}};
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
if(data.clase === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "clase"}});
errors++;
}
if(data.idMensaje === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "idMensaje"}});
errors++;
}
if(data.fechaHora === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fechaHora"}});
errors++;
}
if(data.institucion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "institucion"}});
errors++;
}
if(data.unidad === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "unidad"}});
errors++;
}
if(data.necesidadesProteccion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "necesidadesProteccion"}});
errors++;
}
if(data.establecimiento === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "establecimiento"}});
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "clase") || (key0 === "idMensaje")) || (key0 === "fechaHora")) || (key0 === "institucion")) || (key0 === "unidad")) || (key0 === "funcionario")) || (key0 === "necesidadesProteccion")) || (key0 === "establecimiento"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.clase !== undefined){
let data0 = data.clase;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/clase",keyword:"type",params:{type: "string"}});
errors++;
}
if("SIN_ATENCION" !== data0){
(vErrors ??= []).push({instancePath:instancePath+"/clase",keyword:"const",params:{allowedValue: "SIN_ATENCION"}});
errors++;
}
}
if(data.idMensaje !== undefined){
let data1 = data.idMensaje;
if(typeof data1 === "string"){
if(func3(data1) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/idMensaje",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern4.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/idMensaje",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/idMensaje",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fechaHora !== undefined){
let data2 = data.fechaHora;
if(typeof data2 === "string"){
if(func3(data2) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/fechaHora",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats5(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/fechaHora",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fechaHora",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.institucion !== undefined){
let data3 = data.institucion;
if(typeof data3 === "string"){
if(func3(data3) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/institucion",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func3(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/institucion",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/institucion",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.unidad !== undefined){
let data4 = data.unidad;
if(typeof data4 === "string"){
if(func3(data4) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/unidad",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func3(data4) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/unidad",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/unidad",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.funcionario !== undefined){
let data5 = data.funcionario;
if(typeof data5 === "string"){
if(func3(data5) > 160){
(vErrors ??= []).push({instancePath:instancePath+"/funcionario",keyword:"maxLength",params:{limit: 160}});
errors++;
}
if(func3(data5) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/funcionario",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/funcionario",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.necesidadesProteccion !== undefined){
let data6 = data.necesidadesProteccion;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/necesidadesProteccion",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data6 === "EXISTEN") || (data6 === "NO_EXISTEN")) || (data6 === "NO_EVALUADAS"))){
(vErrors ??= []).push({instancePath:instancePath+"/necesidadesProteccion",keyword:"enum",params:{allowedValues: schema84.properties.necesidadesProteccion.enum}});
errors++;
}
}
if(data.establecimiento !== undefined){
let data7 = data.establecimiento;
if(typeof data7 === "string"){
if(func3(data7) > 6){
(vErrors ??= []).push({instancePath:instancePath+"/establecimiento",keyword:"maxLength",params:{limit: 6}});
errors++;
}
if(!pattern79.test(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/establecimiento",keyword:"pattern",params:{pattern: "^[0-9]{6}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/establecimiento",keyword:"type",params:{type: "string"}});
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
const tag0 = data.clase;
if(typeof tag0 == "string"){
if(tag0 === "CUMPLIDA"){
if(!(validate80(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
var props0 = true;
}
else if(tag0 === "NO_CUMPLIDA"){
if(!(validate83(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "SIN_ATENCION"){
if(!(validate85(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "NO_ENTREGADA"){
if(!(validate51(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"discriminator",params:{error: "mapping", tag: "clase", tagValue: tag0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"discriminator",params:{error: "tag", tag: "clase", tagValue: tag0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate86.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate86.evaluated = {"dynamicProps":true,"dynamicItems":false};
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
if(!(validate86(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
else {
var props0 = validate86.evaluated.props;
}
validate77.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate77.evaluated = {"dynamicProps":true,"dynamicItems":false};
export const v10 = validate87;
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
if(data.tipo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "tipo"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "tipo")){
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
if("SIN_PLAN" !== data0){
(vErrors ??= []).push({instancePath:instancePath+"/tipo",keyword:"const",params:{allowedValue: "SIN_PLAN"}});
errors++;
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tipo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "tipo"}});
errors++;
}
if(data.plan === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "plan"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "tipo") || (key0 === "plan")) || (key0 === "terminoPrevisto"))){
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
if("PLAN_CUBRE" !== data0){
(vErrors ??= []).push({instancePath:instancePath+"/tipo",keyword:"const",params:{allowedValue: "PLAN_CUBRE"}});
errors++;
}
}
if(data.plan !== undefined){
if(!(validate35(data.plan, {instancePath:instancePath+"/plan",parentData:data,parentDataProperty:"plan",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data.terminoPrevisto !== undefined){
let data2 = data.terminoPrevisto;
if(typeof data2 === "string"){
if(func3(data2) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/terminoPrevisto",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!pattern13.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/terminoPrevisto",keyword:"pattern",params:{pattern: "^(0[1-9]|[12][0-9]|3[01])-(0[1-9]|1[0-2])-[0-9]{4}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/terminoPrevisto",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate89.errors = vErrors;
return errors === 0;
}
validate89.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tipo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "tipo"}});
errors++;
}
if(data.plan === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "plan"}});
errors++;
}
if(data.porComplementar === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "porComplementar"}});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "tipo") || (key0 === "plan")) || (key0 === "terminoPrevisto")) || (key0 === "porComplementar")) || (key0 === "observaciones"))){
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
if("PLAN_NO_CUBRE" !== data0){
(vErrors ??= []).push({instancePath:instancePath+"/tipo",keyword:"const",params:{allowedValue: "PLAN_NO_CUBRE"}});
errors++;
}
}
if(data.plan !== undefined){
if(!(validate35(data.plan, {instancePath:instancePath+"/plan",parentData:data,parentDataProperty:"plan",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data.terminoPrevisto !== undefined){
let data2 = data.terminoPrevisto;
if(typeof data2 === "string"){
if(func3(data2) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/terminoPrevisto",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!pattern13.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/terminoPrevisto",keyword:"pattern",params:{pattern: "^(0[1-9]|[12][0-9]|3[01])-(0[1-9]|1[0-2])-[0-9]{4}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/terminoPrevisto",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.porComplementar !== undefined){
let data3 = data.porComplementar;
if(Array.isArray(data3)){
if(data3.length > 6){
(vErrors ??= []).push({instancePath:instancePath+"/porComplementar",keyword:"maxItems",params:{limit: 6}});
errors++;
}
if(data3.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/porComplementar",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(func3(data4) > 3){
(vErrors ??= []).push({instancePath:instancePath+"/porComplementar/" + i0,keyword:"maxLength",params:{limit: 3}});
errors++;
}
if(!pattern46.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/porComplementar/" + i0,keyword:"pattern",params:{pattern: "^P[0-9]{2}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/porComplementar/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
let i1 = data3.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data3[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
(vErrors ??= []).push({instancePath:instancePath+"/porComplementar",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/porComplementar",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.observaciones !== undefined){
let data5 = data.observaciones;
if(typeof data5 === "string"){
if(func3(data5) > 1000){
(vErrors ??= []).push({instancePath:instancePath+"/observaciones",keyword:"maxLength",params:{limit: 1000}});
errors++;
}
if(func3(data5) < 1){
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
validate90.errors = vErrors;
return errors === 0;
}
validate90.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.tipo;
if(typeof tag0 == "string"){
if(tag0 === "SIN_PLAN"){
if(!(validate88(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
errors = vErrors.length;
}
var props0 = true;
}
else if(tag0 === "PLAN_CUBRE"){
if(!(validate89(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "PLAN_NO_CUBRE"){
if(!(validate90(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
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
validate91.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate91.evaluated = {"dynamicProps":true,"dynamicItems":false};
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
if(data.clase === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "clase"}});
errors++;
}
if(data.idMensaje === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "idMensaje"}});
errors++;
}
if(data.fechaHora === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fechaHora"}});
errors++;
}
if(data.institucion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "institucion"}});
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
if(!(((((((key0 === "clase") || (key0 === "idMensaje")) || (key0 === "fechaHora")) || (key0 === "institucion")) || (key0 === "unidad")) || (key0 === "funcionario")) || (key0 === "resultado"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.clase !== undefined){
let data0 = data.clase;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/clase",keyword:"type",params:{type: "string"}});
errors++;
}
if("PLAN_INFORMADO" !== data0){
(vErrors ??= []).push({instancePath:instancePath+"/clase",keyword:"const",params:{allowedValue: "PLAN_INFORMADO"}});
errors++;
}
}
if(data.idMensaje !== undefined){
let data1 = data.idMensaje;
if(typeof data1 === "string"){
if(func3(data1) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/idMensaje",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern4.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/idMensaje",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/idMensaje",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fechaHora !== undefined){
let data2 = data.fechaHora;
if(typeof data2 === "string"){
if(func3(data2) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/fechaHora",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats5(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/fechaHora",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fechaHora",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.institucion !== undefined){
let data3 = data.institucion;
if(typeof data3 === "string"){
if(func3(data3) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/institucion",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func3(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/institucion",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/institucion",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.unidad !== undefined){
let data4 = data.unidad;
if(typeof data4 === "string"){
if(func3(data4) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/unidad",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func3(data4) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/unidad",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/unidad",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.funcionario !== undefined){
let data5 = data.funcionario;
if(typeof data5 === "string"){
if(func3(data5) > 160){
(vErrors ??= []).push({instancePath:instancePath+"/funcionario",keyword:"maxLength",params:{limit: 160}});
errors++;
}
if(func3(data5) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/funcionario",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/funcionario",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.resultado !== undefined){
if(!(validate91(data.resultado, {instancePath:instancePath+"/resultado",parentData:data,parentDataProperty:"resultado",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
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
const tag0 = data.clase;
if(typeof tag0 == "string"){
if(tag0 === "PLAN_INFORMADO"){
if(!(validate92(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
var props0 = true;
}
else if(tag0 === "NO_ENTREGADA"){
if(!(validate51(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"discriminator",params:{error: "mapping", tag: "clase", tagValue: tag0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"discriminator",params:{error: "tag", tag: "clase", tagValue: tag0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate93.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate93.evaluated = {"dynamicProps":true,"dynamicItems":false};
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
if(!(validate93(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
else {
var props0 = validate93.evaluated.props;
}
validate87.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate87.evaluated = {"dynamicProps":true,"dynamicItems":false};
export const v11 = validate94;
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
if(data.clase === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "clase"}});
errors++;
}
if(data.idMensaje === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "idMensaje"}});
errors++;
}
if(data.fechaHora === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fechaHora"}});
errors++;
}
if(data.institucion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "institucion"}});
errors++;
}
if(data.unidad === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "unidad"}});
errors++;
}
if(data.numeroSolicitud === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "numeroSolicitud"}});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "clase") || (key0 === "idMensaje")) || (key0 === "fechaHora")) || (key0 === "institucion")) || (key0 === "unidad")) || (key0 === "funcionario")) || (key0 === "numeroSolicitud"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.clase !== undefined){
let data0 = data.clase;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/clase",keyword:"type",params:{type: "string"}});
errors++;
}
if("ACUSE" !== data0){
(vErrors ??= []).push({instancePath:instancePath+"/clase",keyword:"const",params:{allowedValue: "ACUSE"}});
errors++;
}
}
if(data.idMensaje !== undefined){
let data1 = data.idMensaje;
if(typeof data1 === "string"){
if(func3(data1) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/idMensaje",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern4.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/idMensaje",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/idMensaje",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fechaHora !== undefined){
let data2 = data.fechaHora;
if(typeof data2 === "string"){
if(func3(data2) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/fechaHora",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats5(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/fechaHora",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fechaHora",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.institucion !== undefined){
let data3 = data.institucion;
if(typeof data3 === "string"){
if(func3(data3) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/institucion",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func3(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/institucion",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/institucion",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.unidad !== undefined){
let data4 = data.unidad;
if(typeof data4 === "string"){
if(func3(data4) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/unidad",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func3(data4) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/unidad",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/unidad",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.funcionario !== undefined){
let data5 = data.funcionario;
if(typeof data5 === "string"){
if(func3(data5) > 160){
(vErrors ??= []).push({instancePath:instancePath+"/funcionario",keyword:"maxLength",params:{limit: 160}});
errors++;
}
if(func3(data5) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/funcionario",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/funcionario",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.numeroSolicitud !== undefined){
let data6 = data.numeroSolicitud;
if(typeof data6 === "string"){
if(func3(data6) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/numeroSolicitud",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(func3(data6) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/numeroSolicitud",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/numeroSolicitud",keyword:"type",params:{type: "string"}});
errors++;
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
const schema96 = {"type":"object","additionalProperties":false,"required":["clase","idMensaje","fechaHora","institucion","unidad","numeroSolicitud","requeridos","plazoHasta","fundamento"],"properties":{"clase":{"type":"string","const":"REQUERIMIENTO"},"idMensaje":{"type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","maxLength":36},"fechaHora":{"type":"string","format":"date-time","maxLength":35},"institucion":{"type":"string","minLength":1,"maxLength":120},"unidad":{"type":"string","minLength":1,"maxLength":120},"funcionario":{"type":"string","minLength":1,"maxLength":160},"numeroSolicitud":{"type":"string","minLength":1,"maxLength":40},"requeridos":{"type":"array","minItems":1,"maxItems":30,"items":{"type":"object","additionalProperties":false,"required":["codigo"],"properties":{"codigo":{"type":"string","pattern":"^[A-Z0-9_]{2,40}$","maxLength":40},"detalle":{"type":"string","minLength":1,"maxLength":4000}}}},"plazoHasta":{"type":"string","pattern":"^(0[1-9]|[12][0-9]|3[01])-(0[1-9]|1[0-2])-[0-9]{4}$","maxLength":10},"fundamento":{"type":"string","minLength":1,"maxLength":4000}}};
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
if(data.clase === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "clase"}});
errors++;
}
if(data.idMensaje === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "idMensaje"}});
errors++;
}
if(data.fechaHora === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fechaHora"}});
errors++;
}
if(data.institucion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "institucion"}});
errors++;
}
if(data.unidad === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "unidad"}});
errors++;
}
if(data.numeroSolicitud === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "numeroSolicitud"}});
errors++;
}
if(data.requeridos === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "requeridos"}});
errors++;
}
if(data.plazoHasta === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "plazoHasta"}});
errors++;
}
if(data.fundamento === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fundamento"}});
errors++;
}
for(const key0 in data){
if(!(func12.call(schema96.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.clase !== undefined){
let data0 = data.clase;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/clase",keyword:"type",params:{type: "string"}});
errors++;
}
if("REQUERIMIENTO" !== data0){
(vErrors ??= []).push({instancePath:instancePath+"/clase",keyword:"const",params:{allowedValue: "REQUERIMIENTO"}});
errors++;
}
}
if(data.idMensaje !== undefined){
let data1 = data.idMensaje;
if(typeof data1 === "string"){
if(func3(data1) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/idMensaje",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern4.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/idMensaje",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/idMensaje",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fechaHora !== undefined){
let data2 = data.fechaHora;
if(typeof data2 === "string"){
if(func3(data2) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/fechaHora",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats5(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/fechaHora",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fechaHora",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.institucion !== undefined){
let data3 = data.institucion;
if(typeof data3 === "string"){
if(func3(data3) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/institucion",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func3(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/institucion",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/institucion",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.unidad !== undefined){
let data4 = data.unidad;
if(typeof data4 === "string"){
if(func3(data4) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/unidad",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func3(data4) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/unidad",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/unidad",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.funcionario !== undefined){
let data5 = data.funcionario;
if(typeof data5 === "string"){
if(func3(data5) > 160){
(vErrors ??= []).push({instancePath:instancePath+"/funcionario",keyword:"maxLength",params:{limit: 160}});
errors++;
}
if(func3(data5) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/funcionario",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/funcionario",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.numeroSolicitud !== undefined){
let data6 = data.numeroSolicitud;
if(typeof data6 === "string"){
if(func3(data6) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/numeroSolicitud",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(func3(data6) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/numeroSolicitud",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/numeroSolicitud",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.requeridos !== undefined){
let data7 = data.requeridos;
if(Array.isArray(data7)){
if(data7.length > 30){
(vErrors ??= []).push({instancePath:instancePath+"/requeridos",keyword:"maxItems",params:{limit: 30}});
errors++;
}
if(data7.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/requeridos",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.codigo === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/requeridos/" + i0,keyword:"required",params:{missingProperty: "codigo"}});
errors++;
}
for(const key1 in data8){
if(!((key1 === "codigo") || (key1 === "detalle"))){
(vErrors ??= []).push({instancePath:instancePath+"/requeridos/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data8.codigo !== undefined){
let data9 = data8.codigo;
if(typeof data9 === "string"){
if(func3(data9) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/requeridos/" + i0+"/codigo",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(!pattern63.test(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/requeridos/" + i0+"/codigo",keyword:"pattern",params:{pattern: "^[A-Z0-9_]{2,40}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/requeridos/" + i0+"/codigo",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data8.detalle !== undefined){
let data10 = data8.detalle;
if(typeof data10 === "string"){
if(func3(data10) > 4000){
(vErrors ??= []).push({instancePath:instancePath+"/requeridos/" + i0+"/detalle",keyword:"maxLength",params:{limit: 4000}});
errors++;
}
if(func3(data10) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/requeridos/" + i0+"/detalle",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/requeridos/" + i0+"/detalle",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/requeridos/" + i0,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/requeridos",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.plazoHasta !== undefined){
let data11 = data.plazoHasta;
if(typeof data11 === "string"){
if(func3(data11) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/plazoHasta",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!pattern13.test(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/plazoHasta",keyword:"pattern",params:{pattern: "^(0[1-9]|[12][0-9]|3[01])-(0[1-9]|1[0-2])-[0-9]{4}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/plazoHasta",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fundamento !== undefined){
let data12 = data.fundamento;
if(typeof data12 === "string"){
if(func3(data12) > 4000){
(vErrors ??= []).push({instancePath:instancePath+"/fundamento",keyword:"maxLength",params:{limit: 4000}});
errors++;
}
if(func3(data12) < 1){
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
validate97.errors = vErrors;
return errors === 0;
}
validate97.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema98 = {"type":"object","additionalProperties":false,"required":["clase","idMensaje","fechaHora","institucion","unidad","numeroSolicitud","resolucion","permiso"],"properties":{"clase":{"type":"string","const":"OTORGADA"},"idMensaje":{"type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","maxLength":36},"fechaHora":{"type":"string","format":"date-time","maxLength":35},"institucion":{"type":"string","minLength":1,"maxLength":120},"unidad":{"type":"string","minLength":1,"maxLength":120},"funcionario":{"type":"string","minLength":1,"maxLength":160},"numeroSolicitud":{"type":"string","minLength":1,"maxLength":40},"resolucion":{"type":"object","additionalProperties":false,"required":["numero","fecha"],"properties":{"numero":{"type":"string","minLength":1,"maxLength":40},"fecha":{"type":"string","pattern":"^(0[1-9]|[12][0-9]|3[01])-(0[1-9]|1[0-2])-[0-9]{4}$","maxLength":10},"idDocumento":{"type":"string","pattern":"^[A-Za-z0-9_-]{4,64}$","maxLength":64}}},"permiso":{"type":"object","additionalProperties":false,"required":["codSubcategoria","desde","hasta","meses","permiteTrabajar"],"properties":{"codSubcategoria":{"type":"string","pattern":"^H[0-9]{2}$","maxLength":3},"desde":{"type":"string","pattern":"^(0[1-9]|[12][0-9]|3[01])-(0[1-9]|1[0-2])-[0-9]{4}$","maxLength":10},"hasta":{"type":"string","pattern":"^(0[1-9]|[12][0-9]|3[01])-(0[1-9]|1[0-2])-[0-9]{4}$","maxLength":10},"meses":{"type":"integer","minimum":1,"maximum":24},"permiteTrabajar":{"type":"string","enum":["S","N"]},"exentoPago":{"type":"string","enum":["S","N"]},"sinMultas":{"type":"string","enum":["S","N"]}}},"observaciones":{"type":"string","minLength":1,"maxLength":4000}}};
const pattern99 = new RegExp("^H[0-9]{2}$", "u");
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.clase === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "clase"}});
errors++;
}
if(data.idMensaje === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "idMensaje"}});
errors++;
}
if(data.fechaHora === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fechaHora"}});
errors++;
}
if(data.institucion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "institucion"}});
errors++;
}
if(data.unidad === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "unidad"}});
errors++;
}
if(data.numeroSolicitud === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "numeroSolicitud"}});
errors++;
}
if(data.resolucion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "resolucion"}});
errors++;
}
if(data.permiso === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "permiso"}});
errors++;
}
for(const key0 in data){
if(!(func12.call(schema98.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.clase !== undefined){
let data0 = data.clase;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/clase",keyword:"type",params:{type: "string"}});
errors++;
}
if("OTORGADA" !== data0){
(vErrors ??= []).push({instancePath:instancePath+"/clase",keyword:"const",params:{allowedValue: "OTORGADA"}});
errors++;
}
}
if(data.idMensaje !== undefined){
let data1 = data.idMensaje;
if(typeof data1 === "string"){
if(func3(data1) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/idMensaje",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern4.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/idMensaje",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/idMensaje",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fechaHora !== undefined){
let data2 = data.fechaHora;
if(typeof data2 === "string"){
if(func3(data2) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/fechaHora",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats5(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/fechaHora",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fechaHora",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.institucion !== undefined){
let data3 = data.institucion;
if(typeof data3 === "string"){
if(func3(data3) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/institucion",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func3(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/institucion",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/institucion",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.unidad !== undefined){
let data4 = data.unidad;
if(typeof data4 === "string"){
if(func3(data4) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/unidad",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func3(data4) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/unidad",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/unidad",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.funcionario !== undefined){
let data5 = data.funcionario;
if(typeof data5 === "string"){
if(func3(data5) > 160){
(vErrors ??= []).push({instancePath:instancePath+"/funcionario",keyword:"maxLength",params:{limit: 160}});
errors++;
}
if(func3(data5) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/funcionario",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/funcionario",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.numeroSolicitud !== undefined){
let data6 = data.numeroSolicitud;
if(typeof data6 === "string"){
if(func3(data6) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/numeroSolicitud",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(func3(data6) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/numeroSolicitud",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/numeroSolicitud",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.resolucion !== undefined){
let data7 = data.resolucion;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.numero === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/resolucion",keyword:"required",params:{missingProperty: "numero"}});
errors++;
}
if(data7.fecha === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/resolucion",keyword:"required",params:{missingProperty: "fecha"}});
errors++;
}
for(const key1 in data7){
if(!(((key1 === "numero") || (key1 === "fecha")) || (key1 === "idDocumento"))){
(vErrors ??= []).push({instancePath:instancePath+"/resolucion",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data7.numero !== undefined){
let data8 = data7.numero;
if(typeof data8 === "string"){
if(func3(data8) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/resolucion/numero",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(func3(data8) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/resolucion/numero",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/resolucion/numero",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data7.fecha !== undefined){
let data9 = data7.fecha;
if(typeof data9 === "string"){
if(func3(data9) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/resolucion/fecha",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!pattern13.test(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/resolucion/fecha",keyword:"pattern",params:{pattern: "^(0[1-9]|[12][0-9]|3[01])-(0[1-9]|1[0-2])-[0-9]{4}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/resolucion/fecha",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data7.idDocumento !== undefined){
let data10 = data7.idDocumento;
if(typeof data10 === "string"){
if(func3(data10) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/resolucion/idDocumento",keyword:"maxLength",params:{limit: 64}});
errors++;
}
if(!pattern49.test(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/resolucion/idDocumento",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{4,64}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/resolucion/idDocumento",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/resolucion",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.permiso !== undefined){
let data11 = data.permiso;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.codSubcategoria === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/permiso",keyword:"required",params:{missingProperty: "codSubcategoria"}});
errors++;
}
if(data11.desde === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/permiso",keyword:"required",params:{missingProperty: "desde"}});
errors++;
}
if(data11.hasta === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/permiso",keyword:"required",params:{missingProperty: "hasta"}});
errors++;
}
if(data11.meses === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/permiso",keyword:"required",params:{missingProperty: "meses"}});
errors++;
}
if(data11.permiteTrabajar === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/permiso",keyword:"required",params:{missingProperty: "permiteTrabajar"}});
errors++;
}
for(const key2 in data11){
if(!(((((((key2 === "codSubcategoria") || (key2 === "desde")) || (key2 === "hasta")) || (key2 === "meses")) || (key2 === "permiteTrabajar")) || (key2 === "exentoPago")) || (key2 === "sinMultas"))){
(vErrors ??= []).push({instancePath:instancePath+"/permiso",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data11.codSubcategoria !== undefined){
let data12 = data11.codSubcategoria;
if(typeof data12 === "string"){
if(func3(data12) > 3){
(vErrors ??= []).push({instancePath:instancePath+"/permiso/codSubcategoria",keyword:"maxLength",params:{limit: 3}});
errors++;
}
if(!pattern99.test(data12)){
(vErrors ??= []).push({instancePath:instancePath+"/permiso/codSubcategoria",keyword:"pattern",params:{pattern: "^H[0-9]{2}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/permiso/codSubcategoria",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data11.desde !== undefined){
let data13 = data11.desde;
if(typeof data13 === "string"){
if(func3(data13) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/permiso/desde",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!pattern13.test(data13)){
(vErrors ??= []).push({instancePath:instancePath+"/permiso/desde",keyword:"pattern",params:{pattern: "^(0[1-9]|[12][0-9]|3[01])-(0[1-9]|1[0-2])-[0-9]{4}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/permiso/desde",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data11.hasta !== undefined){
let data14 = data11.hasta;
if(typeof data14 === "string"){
if(func3(data14) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/permiso/hasta",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!pattern13.test(data14)){
(vErrors ??= []).push({instancePath:instancePath+"/permiso/hasta",keyword:"pattern",params:{pattern: "^(0[1-9]|[12][0-9]|3[01])-(0[1-9]|1[0-2])-[0-9]{4}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/permiso/hasta",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data11.meses !== undefined){
let data15 = data11.meses;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
(vErrors ??= []).push({instancePath:instancePath+"/permiso/meses",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 24 || isNaN(data15)){
(vErrors ??= []).push({instancePath:instancePath+"/permiso/meses",keyword:"maximum",params:{comparison: "<=", limit: 24}});
errors++;
}
if(data15 < 1 || isNaN(data15)){
(vErrors ??= []).push({instancePath:instancePath+"/permiso/meses",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data11.permiteTrabajar !== undefined){
let data16 = data11.permiteTrabajar;
if(typeof data16 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/permiso/permiteTrabajar",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data16 === "S") || (data16 === "N"))){
(vErrors ??= []).push({instancePath:instancePath+"/permiso/permiteTrabajar",keyword:"enum",params:{allowedValues: schema98.properties.permiso.properties.permiteTrabajar.enum}});
errors++;
}
}
if(data11.exentoPago !== undefined){
let data17 = data11.exentoPago;
if(typeof data17 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/permiso/exentoPago",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data17 === "S") || (data17 === "N"))){
(vErrors ??= []).push({instancePath:instancePath+"/permiso/exentoPago",keyword:"enum",params:{allowedValues: schema98.properties.permiso.properties.exentoPago.enum}});
errors++;
}
}
if(data11.sinMultas !== undefined){
let data18 = data11.sinMultas;
if(typeof data18 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/permiso/sinMultas",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data18 === "S") || (data18 === "N"))){
(vErrors ??= []).push({instancePath:instancePath+"/permiso/sinMultas",keyword:"enum",params:{allowedValues: schema98.properties.permiso.properties.sinMultas.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/permiso",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.observaciones !== undefined){
let data19 = data.observaciones;
if(typeof data19 === "string"){
if(func3(data19) > 4000){
(vErrors ??= []).push({instancePath:instancePath+"/observaciones",keyword:"maxLength",params:{limit: 4000}});
errors++;
}
if(func3(data19) < 1){
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
validate100.errors = vErrors;
return errors === 0;
}
validate100.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema101 = {"type":"object","additionalProperties":false,"required":["clase","idMensaje","fechaHora","institucion","unidad","numeroSolicitud","resolucion","codMotivo","fundamento","recursos"],"properties":{"clase":{"type":"string","const":"DENEGADA"},"idMensaje":{"type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","maxLength":36},"fechaHora":{"type":"string","format":"date-time","maxLength":35},"institucion":{"type":"string","minLength":1,"maxLength":120},"unidad":{"type":"string","minLength":1,"maxLength":120},"funcionario":{"type":"string","minLength":1,"maxLength":160},"numeroSolicitud":{"type":"string","minLength":1,"maxLength":40},"resolucion":{"type":"object","additionalProperties":false,"required":["numero","fecha"],"properties":{"numero":{"type":"string","minLength":1,"maxLength":40},"fecha":{"type":"string","pattern":"^(0[1-9]|[12][0-9]|3[01])-(0[1-9]|1[0-2])-[0-9]{4}$","maxLength":10},"idDocumento":{"type":"string","pattern":"^[A-Za-z0-9_-]{4,64}$","maxLength":64}}},"codMotivo":{"type":"string","pattern":"^D[0-9]{2}$","maxLength":3},"fundamento":{"type":"string","minLength":1,"maxLength":4000},"recursos":{"type":"array","minItems":1,"maxItems":3,"items":{"type":"object","additionalProperties":false,"required":["recurso","ante","hasta"],"properties":{"recurso":{"type":"string","enum":["REPOSICION","JERARQUICO","RECLAMACION_JUDICIAL"]},"ante":{"type":"string","minLength":1,"maxLength":120},"hasta":{"type":"string","pattern":"^(0[1-9]|[12][0-9]|3[01])-(0[1-9]|1[0-2])-[0-9]{4}$","maxLength":10}}}}}};
const pattern102 = new RegExp("^D[0-9]{2}$", "u");
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
if(data.clase === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "clase"}});
errors++;
}
if(data.idMensaje === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "idMensaje"}});
errors++;
}
if(data.fechaHora === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fechaHora"}});
errors++;
}
if(data.institucion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "institucion"}});
errors++;
}
if(data.unidad === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "unidad"}});
errors++;
}
if(data.numeroSolicitud === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "numeroSolicitud"}});
errors++;
}
if(data.resolucion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "resolucion"}});
errors++;
}
if(data.codMotivo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "codMotivo"}});
errors++;
}
if(data.fundamento === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fundamento"}});
errors++;
}
if(data.recursos === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "recursos"}});
errors++;
}
for(const key0 in data){
if(!(func12.call(schema101.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.clase !== undefined){
let data0 = data.clase;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/clase",keyword:"type",params:{type: "string"}});
errors++;
}
if("DENEGADA" !== data0){
(vErrors ??= []).push({instancePath:instancePath+"/clase",keyword:"const",params:{allowedValue: "DENEGADA"}});
errors++;
}
}
if(data.idMensaje !== undefined){
let data1 = data.idMensaje;
if(typeof data1 === "string"){
if(func3(data1) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/idMensaje",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern4.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/idMensaje",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/idMensaje",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fechaHora !== undefined){
let data2 = data.fechaHora;
if(typeof data2 === "string"){
if(func3(data2) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/fechaHora",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats5(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/fechaHora",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fechaHora",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.institucion !== undefined){
let data3 = data.institucion;
if(typeof data3 === "string"){
if(func3(data3) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/institucion",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func3(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/institucion",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/institucion",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.unidad !== undefined){
let data4 = data.unidad;
if(typeof data4 === "string"){
if(func3(data4) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/unidad",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func3(data4) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/unidad",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/unidad",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.funcionario !== undefined){
let data5 = data.funcionario;
if(typeof data5 === "string"){
if(func3(data5) > 160){
(vErrors ??= []).push({instancePath:instancePath+"/funcionario",keyword:"maxLength",params:{limit: 160}});
errors++;
}
if(func3(data5) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/funcionario",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/funcionario",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.numeroSolicitud !== undefined){
let data6 = data.numeroSolicitud;
if(typeof data6 === "string"){
if(func3(data6) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/numeroSolicitud",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(func3(data6) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/numeroSolicitud",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/numeroSolicitud",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.resolucion !== undefined){
let data7 = data.resolucion;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.numero === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/resolucion",keyword:"required",params:{missingProperty: "numero"}});
errors++;
}
if(data7.fecha === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/resolucion",keyword:"required",params:{missingProperty: "fecha"}});
errors++;
}
for(const key1 in data7){
if(!(((key1 === "numero") || (key1 === "fecha")) || (key1 === "idDocumento"))){
(vErrors ??= []).push({instancePath:instancePath+"/resolucion",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data7.numero !== undefined){
let data8 = data7.numero;
if(typeof data8 === "string"){
if(func3(data8) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/resolucion/numero",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(func3(data8) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/resolucion/numero",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/resolucion/numero",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data7.fecha !== undefined){
let data9 = data7.fecha;
if(typeof data9 === "string"){
if(func3(data9) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/resolucion/fecha",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!pattern13.test(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/resolucion/fecha",keyword:"pattern",params:{pattern: "^(0[1-9]|[12][0-9]|3[01])-(0[1-9]|1[0-2])-[0-9]{4}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/resolucion/fecha",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data7.idDocumento !== undefined){
let data10 = data7.idDocumento;
if(typeof data10 === "string"){
if(func3(data10) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/resolucion/idDocumento",keyword:"maxLength",params:{limit: 64}});
errors++;
}
if(!pattern49.test(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/resolucion/idDocumento",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{4,64}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/resolucion/idDocumento",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/resolucion",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.codMotivo !== undefined){
let data11 = data.codMotivo;
if(typeof data11 === "string"){
if(func3(data11) > 3){
(vErrors ??= []).push({instancePath:instancePath+"/codMotivo",keyword:"maxLength",params:{limit: 3}});
errors++;
}
if(!pattern102.test(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/codMotivo",keyword:"pattern",params:{pattern: "^D[0-9]{2}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/codMotivo",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fundamento !== undefined){
let data12 = data.fundamento;
if(typeof data12 === "string"){
if(func3(data12) > 4000){
(vErrors ??= []).push({instancePath:instancePath+"/fundamento",keyword:"maxLength",params:{limit: 4000}});
errors++;
}
if(func3(data12) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/fundamento",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fundamento",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.recursos !== undefined){
let data13 = data.recursos;
if(Array.isArray(data13)){
if(data13.length > 3){
(vErrors ??= []).push({instancePath:instancePath+"/recursos",keyword:"maxItems",params:{limit: 3}});
errors++;
}
if(data13.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/recursos",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
let data14 = data13[i0];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.recurso === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/recursos/" + i0,keyword:"required",params:{missingProperty: "recurso"}});
errors++;
}
if(data14.ante === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/recursos/" + i0,keyword:"required",params:{missingProperty: "ante"}});
errors++;
}
if(data14.hasta === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/recursos/" + i0,keyword:"required",params:{missingProperty: "hasta"}});
errors++;
}
for(const key2 in data14){
if(!(((key2 === "recurso") || (key2 === "ante")) || (key2 === "hasta"))){
(vErrors ??= []).push({instancePath:instancePath+"/recursos/" + i0,keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data14.recurso !== undefined){
let data15 = data14.recurso;
if(typeof data15 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/recursos/" + i0+"/recurso",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data15 === "REPOSICION") || (data15 === "JERARQUICO")) || (data15 === "RECLAMACION_JUDICIAL"))){
(vErrors ??= []).push({instancePath:instancePath+"/recursos/" + i0+"/recurso",keyword:"enum",params:{allowedValues: schema101.properties.recursos.items.properties.recurso.enum}});
errors++;
}
}
if(data14.ante !== undefined){
let data16 = data14.ante;
if(typeof data16 === "string"){
if(func3(data16) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/recursos/" + i0+"/ante",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func3(data16) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/recursos/" + i0+"/ante",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/recursos/" + i0+"/ante",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data14.hasta !== undefined){
let data17 = data14.hasta;
if(typeof data17 === "string"){
if(func3(data17) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/recursos/" + i0+"/hasta",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!pattern13.test(data17)){
(vErrors ??= []).push({instancePath:instancePath+"/recursos/" + i0+"/hasta",keyword:"pattern",params:{pattern: "^(0[1-9]|[12][0-9]|3[01])-(0[1-9]|1[0-2])-[0-9]{4}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/recursos/" + i0+"/hasta",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/recursos/" + i0,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/recursos",keyword:"type",params:{type: "array"}});
errors++;
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
const tag0 = data.clase;
if(typeof tag0 == "string"){
if(tag0 === "ACUSE"){
if(!(validate95(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
var props0 = true;
}
else if(tag0 === "REQUERIMIENTO"){
if(!(validate97(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "OTORGADA"){
if(!(validate100(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "DENEGADA"){
if(!(validate103(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "NO_ENTREGADA"){
if(!(validate51(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"discriminator",params:{error: "mapping", tag: "clase", tagValue: tag0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"discriminator",params:{error: "tag", tag: "clase", tagValue: tag0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate104.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate104.evaluated = {"dynamicProps":true,"dynamicItems":false};
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
if(!(validate104(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
else {
var props0 = validate104.evaluated.props;
}
validate94.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate94.evaluated = {"dynamicProps":true,"dynamicItems":false};
export const v12 = validate105;
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
if(func3(data0) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/idDocumento",keyword:"maxLength",params:{limit: 64}});
errors++;
}
if(!pattern49.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/idDocumento",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{4,64}$"}});
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
validate105.errors = vErrors;
return errors === 0;
}
validate105.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v13 = validate106;
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
if(data.folio === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "folio"}});
errors++;
}
if(data.idMensaje === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "idMensaje"}});
errors++;
}
if(data.estado === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "estado"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "folio") || (key0 === "idMensaje")) || (key0 === "estado"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.folio !== undefined){
let data0 = data.folio;
if(typeof data0 === "string"){
if(func3(data0) > 23){
(vErrors ??= []).push({instancePath:instancePath+"/folio",keyword:"maxLength",params:{limit: 23}});
errors++;
}
if(func3(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/folio",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/folio",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.idMensaje !== undefined){
let data1 = data.idMensaje;
if(typeof data1 === "string"){
if(func3(data1) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/idMensaje",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern4.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/idMensaje",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/idMensaje",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.estado !== undefined){
let data2 = data.estado;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/estado",keyword:"type",params:{type: "string"}});
errors++;
}
if("EN_CAMINO" !== data2){
(vErrors ??= []).push({instancePath:instancePath+"/estado",keyword:"const",params:{allowedValue: "EN_CAMINO"}});
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
if(!(validate107(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
validate106.errors = vErrors;
return errors === 0;
}
validate106.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v14 = validate108;
const schema109 = {"type":"object","additionalProperties":false,"required":["folio","idVictima","fechaEmision","fiscalia","uravit","sujeto","delitos","programaSolicitado","observaciones","apreciacion","detalle","informadoDerivacion"],"properties":{"folio":{"type":"string","pattern":"^D[0-9]{2}-[0-9]{4}-[0-9]{6,14}$","maxLength":23},"idVictima":{"type":"string","pattern":"^V-[0-9]{6,14}$","maxLength":16},"rederivaDe":{"type":"object","additionalProperties":false,"required":["folio","idMensaje"],"properties":{"folio":{"type":"string","pattern":"^D[0-9]{2}-[0-9]{4}-[0-9]{6,14}$","maxLength":23},"idMensaje":{"type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","maxLength":36}}},"ambiente":{"type":"string","enum":["PRODUCCION","PRUEBA"]},"notaPrueba":{"type":"string","minLength":1,"maxLength":300},"fechaEmision":{"type":"string","format":"date-time","maxLength":35},"fiscalia":{"$ref":"urn:valija:contract:saf#/$defs/Fiscalia"},"uravit":{"$ref":"urn:valija:contract:saf#/$defs/Uravit"},"ruc":{"type":"string","pattern":"^[0-9]{10}-[0-9Kk]$","maxLength":12},"sujeto":{"$ref":"urn:valija:contract:saf#/$defs/Sujeto"},"adulto":{"$ref":"urn:valija:contract:saf#/$defs/Adulto"},"delitos":{"type":"array","minItems":1,"maxItems":10,"items":{"$ref":"urn:valija:contract:saf#/$defs/DelitoImputado"}},"programaSolicitado":{"type":"object","additionalProperties":false,"required":["codPrograma"],"properties":{"codPrograma":{"type":"string","pattern":"^[0-9]{3}$","maxLength":3},"codProyecto":{"type":"string","minLength":1,"maxLength":40}}},"observaciones":{"type":"string","minLength":1,"maxLength":4000},"apreciacion":{"type":"string","minLength":1,"maxLength":4000},"detalle":{"type":"object","additionalProperties":false,"required":[],"properties":{"hechoReciente":{"type":"string","enum":["S","N","I"]},"reiterado":{"type":"string","enum":["S","N","I"]},"agresor":{"type":"string","enum":["IF","EF","SI"]},"adultoProtector":{"type":"string","enum":["S","N","I"]},"posturaAdulto":{"type":"string","enum":["CR","MI","SI"]},"proteccionResuelta":{"type":"string","enum":["S","N","I"]}}},"urgencia":{"type":"array","minItems":0,"maxItems":10,"items":{"type":"string","pattern":"^U[0-9]{2}$","maxLength":3}},"informadoDerivacion":{"type":"object","additionalProperties":false,"required":["nna","adulto"],"properties":{"nna":{"type":"string","enum":["S","N"]},"adulto":{"type":"string","enum":["S","N"]},"fecha":{"type":"string","pattern":"^(0[1-9]|[12][0-9]|3[01])-(0[1-9]|1[0-2])-[0-9]{4}$","maxLength":10}}},"planVigente":{"type":"object","additionalProperties":false,"required":["institucion"],"properties":{"institucion":{"type":"string","minLength":1,"maxLength":120},"programa":{"type":"string","minLength":1,"maxLength":80}}},"causaFamilia":{"$ref":"urn:valija:contract:saf#/$defs/CausaFamilia"}}};
const pattern110 = new RegExp("^D[0-9]{2}-[0-9]{4}-[0-9]{6,14}$", "u");
const pattern111 = new RegExp("^V-[0-9]{6,14}$", "u");
const pattern112 = new RegExp("^[0-9]{3}$", "u");
const pattern113 = new RegExp("^[0-9]{3,6}$", "u");
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
if(data.codigo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "codigo"}});
errors++;
}
if(data.nombre === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "nombre"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "codigo") || (key0 === "nombre"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.codigo !== undefined){
let data0 = data.codigo;
if(typeof data0 === "string"){
if(func3(data0) > 6){
(vErrors ??= []).push({instancePath:instancePath+"/codigo",keyword:"maxLength",params:{limit: 6}});
errors++;
}
if(!pattern113.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/codigo",keyword:"pattern",params:{pattern: "^[0-9]{3,6}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/codigo",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.nombre !== undefined){
let data1 = data.nombre;
if(typeof data1 === "string"){
if(func3(data1) > 100){
(vErrors ??= []).push({instancePath:instancePath+"/nombre",keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(func3(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/nombre",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/nombre",keyword:"type",params:{type: "string"}});
errors++;
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
const pattern115 = new RegExp("^[0-9]{1,2}$", "u");
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.region === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "region"}});
errors++;
}
if(data.nombre === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "nombre"}});
errors++;
}
if(data.profesional === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "profesional"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "region") || (key0 === "nombre")) || (key0 === "profesional"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.region !== undefined){
let data0 = data.region;
if(typeof data0 === "string"){
if(func3(data0) > 2){
(vErrors ??= []).push({instancePath:instancePath+"/region",keyword:"maxLength",params:{limit: 2}});
errors++;
}
if(!pattern115.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/region",keyword:"pattern",params:{pattern: "^[0-9]{1,2}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/region",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.nombre !== undefined){
let data1 = data.nombre;
if(typeof data1 === "string"){
if(func3(data1) > 100){
(vErrors ??= []).push({instancePath:instancePath+"/nombre",keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(func3(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/nombre",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/nombre",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.profesional !== undefined){
if(!(validate34(data.profesional, {instancePath:instancePath+"/profesional",parentData:data,parentDataProperty:"profesional",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate116.errors = vErrors;
return errors === 0;
}
validate116.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema117 = {"type":"object","additionalProperties":false,"required":["tipoAdulto","nombres","parentesco"],"properties":{"tipoAdulto":{"type":"string","pattern":"^[0-9A-Z]{1,3}$","maxLength":3},"nombres":{"type":"string","minLength":1,"maxLength":100},"apellidoPaterno":{"type":"string","minLength":1,"maxLength":60},"apellidoMaterno":{"type":"string","minLength":1,"maxLength":60},"tipoDocumento":{"type":"string","pattern":"^[0-9A-Z]{1,2}$","maxLength":2},"numeroDocumento":{"type":"string","minLength":1,"maxLength":30},"paisDocumento":{"type":"string","pattern":"^[0-9]{1,3}$","maxLength":3},"glosaDocumento":{"type":"string","minLength":1,"maxLength":60},"edad":{"type":"integer","minimum":0,"maximum":120},"parentesco":{"type":"string","minLength":1,"maxLength":80},"domicilio":{"$ref":"urn:valija:contract:saf#/$defs/Domicilio"},"domicilioReservado":{"type":"string","enum":["S","N"]},"contactoReserva":{"$ref":"urn:valija:contract:saf#/$defs/ContactoReserva"},"fono":{"type":"string","pattern":"^[+]?[0-9][0-9 ()-]{5,22}$","maxLength":24},"correo":{"type":"string","format":"email","maxLength":254}}};
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tipoAdulto === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "tipoAdulto"}});
errors++;
}
if(data.nombres === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "nombres"}});
errors++;
}
if(data.parentesco === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "parentesco"}});
errors++;
}
for(const key0 in data){
if(!(func12.call(schema117.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.tipoAdulto !== undefined){
let data0 = data.tipoAdulto;
if(typeof data0 === "string"){
if(func3(data0) > 3){
(vErrors ??= []).push({instancePath:instancePath+"/tipoAdulto",keyword:"maxLength",params:{limit: 3}});
errors++;
}
if(!pattern70.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/tipoAdulto",keyword:"pattern",params:{pattern: "^[0-9A-Z]{1,3}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tipoAdulto",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.nombres !== undefined){
let data1 = data.nombres;
if(typeof data1 === "string"){
if(func3(data1) > 100){
(vErrors ??= []).push({instancePath:instancePath+"/nombres",keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(func3(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/nombres",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/nombres",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.apellidoPaterno !== undefined){
let data2 = data.apellidoPaterno;
if(typeof data2 === "string"){
if(func3(data2) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/apellidoPaterno",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func3(data2) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/apellidoPaterno",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/apellidoPaterno",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.apellidoMaterno !== undefined){
let data3 = data.apellidoMaterno;
if(typeof data3 === "string"){
if(func3(data3) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/apellidoMaterno",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func3(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/apellidoMaterno",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/apellidoMaterno",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.tipoDocumento !== undefined){
let data4 = data.tipoDocumento;
if(typeof data4 === "string"){
if(func3(data4) > 2){
(vErrors ??= []).push({instancePath:instancePath+"/tipoDocumento",keyword:"maxLength",params:{limit: 2}});
errors++;
}
if(!pattern65.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/tipoDocumento",keyword:"pattern",params:{pattern: "^[0-9A-Z]{1,2}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tipoDocumento",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.numeroDocumento !== undefined){
let data5 = data.numeroDocumento;
if(typeof data5 === "string"){
if(func3(data5) > 30){
(vErrors ??= []).push({instancePath:instancePath+"/numeroDocumento",keyword:"maxLength",params:{limit: 30}});
errors++;
}
if(func3(data5) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/numeroDocumento",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/numeroDocumento",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.paisDocumento !== undefined){
let data6 = data.paisDocumento;
if(typeof data6 === "string"){
if(func3(data6) > 3){
(vErrors ??= []).push({instancePath:instancePath+"/paisDocumento",keyword:"maxLength",params:{limit: 3}});
errors++;
}
if(!pattern66.test(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/paisDocumento",keyword:"pattern",params:{pattern: "^[0-9]{1,3}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/paisDocumento",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.glosaDocumento !== undefined){
let data7 = data.glosaDocumento;
if(typeof data7 === "string"){
if(func3(data7) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/glosaDocumento",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func3(data7) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/glosaDocumento",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/glosaDocumento",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.edad !== undefined){
let data8 = data.edad;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
(vErrors ??= []).push({instancePath:instancePath+"/edad",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 120 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/edad",keyword:"maximum",params:{comparison: "<=", limit: 120}});
errors++;
}
if(data8 < 0 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/edad",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.parentesco !== undefined){
let data9 = data.parentesco;
if(typeof data9 === "string"){
if(func3(data9) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/parentesco",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func3(data9) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/parentesco",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parentesco",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.domicilio !== undefined){
if(!(validate26(data.domicilio, {instancePath:instancePath+"/domicilio",parentData:data,parentDataProperty:"domicilio",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.domicilioReservado !== undefined){
let data11 = data.domicilioReservado;
if(typeof data11 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/domicilioReservado",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data11 === "S") || (data11 === "N"))){
(vErrors ??= []).push({instancePath:instancePath+"/domicilioReservado",keyword:"enum",params:{allowedValues: schema117.properties.domicilioReservado.enum}});
errors++;
}
}
if(data.contactoReserva !== undefined){
if(!(validate28(data.contactoReserva, {instancePath:instancePath+"/contactoReserva",parentData:data,parentDataProperty:"contactoReserva",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.fono !== undefined){
let data13 = data.fono;
if(typeof data13 === "string"){
if(func3(data13) > 24){
(vErrors ??= []).push({instancePath:instancePath+"/fono",keyword:"maxLength",params:{limit: 24}});
errors++;
}
if(!pattern23.test(data13)){
(vErrors ??= []).push({instancePath:instancePath+"/fono",keyword:"pattern",params:{pattern: "^[+]?[0-9][0-9 ()-]{5,22}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fono",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.correo !== undefined){
let data14 = data.correo;
if(typeof data14 === "string"){
if(func3(data14) > 254){
(vErrors ??= []).push({instancePath:instancePath+"/correo",keyword:"maxLength",params:{limit: 254}});
errors++;
}
if(!(formats27.test(data14))){
(vErrors ??= []).push({instancePath:instancePath+"/correo",keyword:"format",params:{format: "email"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/correo",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate118.errors = vErrors;
return errors === 0;
}
validate118.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate119.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.folio === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "folio"}});
errors++;
}
if(data.idVictima === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "idVictima"}});
errors++;
}
if(data.fechaEmision === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fechaEmision"}});
errors++;
}
if(data.fiscalia === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fiscalia"}});
errors++;
}
if(data.uravit === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "uravit"}});
errors++;
}
if(data.sujeto === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "sujeto"}});
errors++;
}
if(data.delitos === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "delitos"}});
errors++;
}
if(data.programaSolicitado === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "programaSolicitado"}});
errors++;
}
if(data.observaciones === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "observaciones"}});
errors++;
}
if(data.apreciacion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "apreciacion"}});
errors++;
}
if(data.detalle === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "detalle"}});
errors++;
}
if(data.informadoDerivacion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "informadoDerivacion"}});
errors++;
}
for(const key0 in data){
if(!(func12.call(schema109.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.folio !== undefined){
let data0 = data.folio;
if(typeof data0 === "string"){
if(func3(data0) > 23){
(vErrors ??= []).push({instancePath:instancePath+"/folio",keyword:"maxLength",params:{limit: 23}});
errors++;
}
if(!pattern110.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/folio",keyword:"pattern",params:{pattern: "^D[0-9]{2}-[0-9]{4}-[0-9]{6,14}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/folio",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.idVictima !== undefined){
let data1 = data.idVictima;
if(typeof data1 === "string"){
if(func3(data1) > 16){
(vErrors ??= []).push({instancePath:instancePath+"/idVictima",keyword:"maxLength",params:{limit: 16}});
errors++;
}
if(!pattern111.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/idVictima",keyword:"pattern",params:{pattern: "^V-[0-9]{6,14}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/idVictima",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.rederivaDe !== undefined){
let data2 = data.rederivaDe;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.folio === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/rederivaDe",keyword:"required",params:{missingProperty: "folio"}});
errors++;
}
if(data2.idMensaje === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/rederivaDe",keyword:"required",params:{missingProperty: "idMensaje"}});
errors++;
}
for(const key1 in data2){
if(!((key1 === "folio") || (key1 === "idMensaje"))){
(vErrors ??= []).push({instancePath:instancePath+"/rederivaDe",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data2.folio !== undefined){
let data3 = data2.folio;
if(typeof data3 === "string"){
if(func3(data3) > 23){
(vErrors ??= []).push({instancePath:instancePath+"/rederivaDe/folio",keyword:"maxLength",params:{limit: 23}});
errors++;
}
if(!pattern110.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/rederivaDe/folio",keyword:"pattern",params:{pattern: "^D[0-9]{2}-[0-9]{4}-[0-9]{6,14}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/rederivaDe/folio",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data2.idMensaje !== undefined){
let data4 = data2.idMensaje;
if(typeof data4 === "string"){
if(func3(data4) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/rederivaDe/idMensaje",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern4.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/rederivaDe/idMensaje",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/rederivaDe/idMensaje",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/rederivaDe",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.ambiente !== undefined){
let data5 = data.ambiente;
if(typeof data5 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/ambiente",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data5 === "PRODUCCION") || (data5 === "PRUEBA"))){
(vErrors ??= []).push({instancePath:instancePath+"/ambiente",keyword:"enum",params:{allowedValues: schema109.properties.ambiente.enum}});
errors++;
}
}
if(data.notaPrueba !== undefined){
let data6 = data.notaPrueba;
if(typeof data6 === "string"){
if(func3(data6) > 300){
(vErrors ??= []).push({instancePath:instancePath+"/notaPrueba",keyword:"maxLength",params:{limit: 300}});
errors++;
}
if(func3(data6) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/notaPrueba",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/notaPrueba",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fechaEmision !== undefined){
let data7 = data.fechaEmision;
if(typeof data7 === "string"){
if(func3(data7) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/fechaEmision",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats5(data7))){
(vErrors ??= []).push({instancePath:instancePath+"/fechaEmision",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fechaEmision",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fiscalia !== undefined){
if(!(validate114(data.fiscalia, {instancePath:instancePath+"/fiscalia",parentData:data,parentDataProperty:"fiscalia",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
}
if(data.uravit !== undefined){
if(!(validate116(data.uravit, {instancePath:instancePath+"/uravit",parentData:data,parentDataProperty:"uravit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
}
if(data.ruc !== undefined){
let data10 = data.ruc;
if(typeof data10 === "string"){
if(func3(data10) > 12){
(vErrors ??= []).push({instancePath:instancePath+"/ruc",keyword:"maxLength",params:{limit: 12}});
errors++;
}
if(!pattern24.test(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/ruc",keyword:"pattern",params:{pattern: "^[0-9]{10}-[0-9Kk]$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/ruc",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.sujeto !== undefined){
if(!(validate68(data.sujeto, {instancePath:instancePath+"/sujeto",parentData:data,parentDataProperty:"sujeto",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.adulto !== undefined){
if(!(validate118(data.adulto, {instancePath:instancePath+"/adulto",parentData:data,parentDataProperty:"adulto",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
if(data.delitos !== undefined){
let data13 = data.delitos;
if(Array.isArray(data13)){
if(data13.length > 10){
(vErrors ??= []).push({instancePath:instancePath+"/delitos",keyword:"maxItems",params:{limit: 10}});
errors++;
}
if(data13.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/delitos",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
if(!(validate72(data13[i0], {instancePath:instancePath+"/delitos/" + i0,parentData:data13,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/delitos",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.programaSolicitado !== undefined){
let data15 = data.programaSolicitado;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.codPrograma === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/programaSolicitado",keyword:"required",params:{missingProperty: "codPrograma"}});
errors++;
}
for(const key2 in data15){
if(!((key2 === "codPrograma") || (key2 === "codProyecto"))){
(vErrors ??= []).push({instancePath:instancePath+"/programaSolicitado",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data15.codPrograma !== undefined){
let data16 = data15.codPrograma;
if(typeof data16 === "string"){
if(func3(data16) > 3){
(vErrors ??= []).push({instancePath:instancePath+"/programaSolicitado/codPrograma",keyword:"maxLength",params:{limit: 3}});
errors++;
}
if(!pattern112.test(data16)){
(vErrors ??= []).push({instancePath:instancePath+"/programaSolicitado/codPrograma",keyword:"pattern",params:{pattern: "^[0-9]{3}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/programaSolicitado/codPrograma",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data15.codProyecto !== undefined){
let data17 = data15.codProyecto;
if(typeof data17 === "string"){
if(func3(data17) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/programaSolicitado/codProyecto",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(func3(data17) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/programaSolicitado/codProyecto",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/programaSolicitado/codProyecto",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/programaSolicitado",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.observaciones !== undefined){
let data18 = data.observaciones;
if(typeof data18 === "string"){
if(func3(data18) > 4000){
(vErrors ??= []).push({instancePath:instancePath+"/observaciones",keyword:"maxLength",params:{limit: 4000}});
errors++;
}
if(func3(data18) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/observaciones",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/observaciones",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.apreciacion !== undefined){
let data19 = data.apreciacion;
if(typeof data19 === "string"){
if(func3(data19) > 4000){
(vErrors ??= []).push({instancePath:instancePath+"/apreciacion",keyword:"maxLength",params:{limit: 4000}});
errors++;
}
if(func3(data19) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/apreciacion",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/apreciacion",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.detalle !== undefined){
let data20 = data.detalle;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key3 in data20){
if(!((((((key3 === "hechoReciente") || (key3 === "reiterado")) || (key3 === "agresor")) || (key3 === "adultoProtector")) || (key3 === "posturaAdulto")) || (key3 === "proteccionResuelta"))){
(vErrors ??= []).push({instancePath:instancePath+"/detalle",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data20.hechoReciente !== undefined){
let data21 = data20.hechoReciente;
if(typeof data21 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/detalle/hechoReciente",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data21 === "S") || (data21 === "N")) || (data21 === "I"))){
(vErrors ??= []).push({instancePath:instancePath+"/detalle/hechoReciente",keyword:"enum",params:{allowedValues: schema109.properties.detalle.properties.hechoReciente.enum}});
errors++;
}
}
if(data20.reiterado !== undefined){
let data22 = data20.reiterado;
if(typeof data22 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/detalle/reiterado",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data22 === "S") || (data22 === "N")) || (data22 === "I"))){
(vErrors ??= []).push({instancePath:instancePath+"/detalle/reiterado",keyword:"enum",params:{allowedValues: schema109.properties.detalle.properties.reiterado.enum}});
errors++;
}
}
if(data20.agresor !== undefined){
let data23 = data20.agresor;
if(typeof data23 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/detalle/agresor",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data23 === "IF") || (data23 === "EF")) || (data23 === "SI"))){
(vErrors ??= []).push({instancePath:instancePath+"/detalle/agresor",keyword:"enum",params:{allowedValues: schema109.properties.detalle.properties.agresor.enum}});
errors++;
}
}
if(data20.adultoProtector !== undefined){
let data24 = data20.adultoProtector;
if(typeof data24 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/detalle/adultoProtector",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data24 === "S") || (data24 === "N")) || (data24 === "I"))){
(vErrors ??= []).push({instancePath:instancePath+"/detalle/adultoProtector",keyword:"enum",params:{allowedValues: schema109.properties.detalle.properties.adultoProtector.enum}});
errors++;
}
}
if(data20.posturaAdulto !== undefined){
let data25 = data20.posturaAdulto;
if(typeof data25 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/detalle/posturaAdulto",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data25 === "CR") || (data25 === "MI")) || (data25 === "SI"))){
(vErrors ??= []).push({instancePath:instancePath+"/detalle/posturaAdulto",keyword:"enum",params:{allowedValues: schema109.properties.detalle.properties.posturaAdulto.enum}});
errors++;
}
}
if(data20.proteccionResuelta !== undefined){
let data26 = data20.proteccionResuelta;
if(typeof data26 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/detalle/proteccionResuelta",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data26 === "S") || (data26 === "N")) || (data26 === "I"))){
(vErrors ??= []).push({instancePath:instancePath+"/detalle/proteccionResuelta",keyword:"enum",params:{allowedValues: schema109.properties.detalle.properties.proteccionResuelta.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/detalle",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.urgencia !== undefined){
let data27 = data.urgencia;
if(Array.isArray(data27)){
if(data27.length > 10){
(vErrors ??= []).push({instancePath:instancePath+"/urgencia",keyword:"maxItems",params:{limit: 10}});
errors++;
}
if(data27.length < 0){
(vErrors ??= []).push({instancePath:instancePath+"/urgencia",keyword:"minItems",params:{limit: 0}});
errors++;
}
const len1 = data27.length;
for(let i1=0; i1<len1; i1++){
let data28 = data27[i1];
if(typeof data28 === "string"){
if(func3(data28) > 3){
(vErrors ??= []).push({instancePath:instancePath+"/urgencia/" + i1,keyword:"maxLength",params:{limit: 3}});
errors++;
}
if(!pattern62.test(data28)){
(vErrors ??= []).push({instancePath:instancePath+"/urgencia/" + i1,keyword:"pattern",params:{pattern: "^U[0-9]{2}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/urgencia/" + i1,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/urgencia",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.informadoDerivacion !== undefined){
let data29 = data.informadoDerivacion;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.nna === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/informadoDerivacion",keyword:"required",params:{missingProperty: "nna"}});
errors++;
}
if(data29.adulto === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/informadoDerivacion",keyword:"required",params:{missingProperty: "adulto"}});
errors++;
}
for(const key4 in data29){
if(!(((key4 === "nna") || (key4 === "adulto")) || (key4 === "fecha"))){
(vErrors ??= []).push({instancePath:instancePath+"/informadoDerivacion",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data29.nna !== undefined){
let data30 = data29.nna;
if(typeof data30 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/informadoDerivacion/nna",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data30 === "S") || (data30 === "N"))){
(vErrors ??= []).push({instancePath:instancePath+"/informadoDerivacion/nna",keyword:"enum",params:{allowedValues: schema109.properties.informadoDerivacion.properties.nna.enum}});
errors++;
}
}
if(data29.adulto !== undefined){
let data31 = data29.adulto;
if(typeof data31 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/informadoDerivacion/adulto",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data31 === "S") || (data31 === "N"))){
(vErrors ??= []).push({instancePath:instancePath+"/informadoDerivacion/adulto",keyword:"enum",params:{allowedValues: schema109.properties.informadoDerivacion.properties.adulto.enum}});
errors++;
}
}
if(data29.fecha !== undefined){
let data32 = data29.fecha;
if(typeof data32 === "string"){
if(func3(data32) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/informadoDerivacion/fecha",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!pattern13.test(data32)){
(vErrors ??= []).push({instancePath:instancePath+"/informadoDerivacion/fecha",keyword:"pattern",params:{pattern: "^(0[1-9]|[12][0-9]|3[01])-(0[1-9]|1[0-2])-[0-9]{4}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/informadoDerivacion/fecha",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/informadoDerivacion",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.planVigente !== undefined){
let data33 = data.planVigente;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.institucion === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/planVigente",keyword:"required",params:{missingProperty: "institucion"}});
errors++;
}
for(const key5 in data33){
if(!((key5 === "institucion") || (key5 === "programa"))){
(vErrors ??= []).push({instancePath:instancePath+"/planVigente",keyword:"additionalProperties",params:{additionalProperty: key5}});
errors++;
}
}
if(data33.institucion !== undefined){
let data34 = data33.institucion;
if(typeof data34 === "string"){
if(func3(data34) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/planVigente/institucion",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func3(data34) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/planVigente/institucion",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/planVigente/institucion",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data33.programa !== undefined){
let data35 = data33.programa;
if(typeof data35 === "string"){
if(func3(data35) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/planVigente/programa",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func3(data35) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/planVigente/programa",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/planVigente/programa",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/planVigente",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.causaFamilia !== undefined){
if(!(validate42(data.causaFamilia, {instancePath:instancePath+"/causaFamilia",parentData:data,parentDataProperty:"causaFamilia",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate119.errors = vErrors;
return errors === 0;
}
validate119.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if(!(validate119(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
validate108.errors = vErrors;
return errors === 0;
}
validate108.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v15 = validate120;
const schema121 = {"type":"object","additionalProperties":false,"required":["fechaAnulacion","uravit","codMotivo","fundamento"],"properties":{"ambiente":{"type":"string","enum":["PRODUCCION","PRUEBA"]},"notaPrueba":{"type":"string","minLength":1,"maxLength":300},"fechaAnulacion":{"type":"string","format":"date-time","maxLength":35},"uravit":{"$ref":"urn:valija:contract:saf#/$defs/Uravit"},"codMotivo":{"type":"string","pattern":"^X[0-9]{2}$","maxLength":3},"fundamento":{"type":"string","minLength":1,"maxLength":4000}}};
const pattern122 = new RegExp("^X[0-9]{2}$", "u");
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fechaAnulacion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fechaAnulacion"}});
errors++;
}
if(data.uravit === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "uravit"}});
errors++;
}
if(data.codMotivo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "codMotivo"}});
errors++;
}
if(data.fundamento === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fundamento"}});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "ambiente") || (key0 === "notaPrueba")) || (key0 === "fechaAnulacion")) || (key0 === "uravit")) || (key0 === "codMotivo")) || (key0 === "fundamento"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.ambiente !== undefined){
let data0 = data.ambiente;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/ambiente",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data0 === "PRODUCCION") || (data0 === "PRUEBA"))){
(vErrors ??= []).push({instancePath:instancePath+"/ambiente",keyword:"enum",params:{allowedValues: schema121.properties.ambiente.enum}});
errors++;
}
}
if(data.notaPrueba !== undefined){
let data1 = data.notaPrueba;
if(typeof data1 === "string"){
if(func3(data1) > 300){
(vErrors ??= []).push({instancePath:instancePath+"/notaPrueba",keyword:"maxLength",params:{limit: 300}});
errors++;
}
if(func3(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/notaPrueba",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/notaPrueba",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fechaAnulacion !== undefined){
let data2 = data.fechaAnulacion;
if(typeof data2 === "string"){
if(func3(data2) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/fechaAnulacion",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats5(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/fechaAnulacion",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fechaAnulacion",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.uravit !== undefined){
if(!(validate116(data.uravit, {instancePath:instancePath+"/uravit",parentData:data,parentDataProperty:"uravit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
}
if(data.codMotivo !== undefined){
let data4 = data.codMotivo;
if(typeof data4 === "string"){
if(func3(data4) > 3){
(vErrors ??= []).push({instancePath:instancePath+"/codMotivo",keyword:"maxLength",params:{limit: 3}});
errors++;
}
if(!pattern122.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/codMotivo",keyword:"pattern",params:{pattern: "^X[0-9]{2}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/codMotivo",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fundamento !== undefined){
let data5 = data.fundamento;
if(typeof data5 === "string"){
if(func3(data5) > 4000){
(vErrors ??= []).push({instancePath:instancePath+"/fundamento",keyword:"maxLength",params:{limit: 4000}});
errors++;
}
if(func3(data5) < 1){
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
validate123.errors = vErrors;
return errors === 0;
}
validate123.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if(!(validate123(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
validate120.errors = vErrors;
return errors === 0;
}
validate120.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v16 = validate124;
const schema125 = {"type":"object","additionalProperties":false,"required":["folio","idVictima","fechaEmision","fiscalia","fiscal","codDestino","codInstruccion","forma","victima"],"properties":{"folio":{"type":"string","pattern":"^I[0-9]{2}-[0-9]{4}-[0-9]{6,14}$","maxLength":23},"idVictima":{"type":"string","pattern":"^V-[0-9]{6,14}$","maxLength":16},"idMensajeDenuncia":{"type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","maxLength":36},"ambiente":{"type":"string","enum":["PRODUCCION","PRUEBA"]},"notaPrueba":{"type":"string","minLength":1,"maxLength":300},"fechaEmision":{"type":"string","format":"date-time","maxLength":35},"fiscalia":{"$ref":"urn:valija:contract:saf#/$defs/Fiscalia"},"fiscal":{"$ref":"urn:valija:contract:saf#/$defs/Profesional"},"codDestino":{"type":"string","pattern":"^[0-9]{3}$","maxLength":3},"codInstruccion":{"type":"string","pattern":"^[0-9]{2}$","maxLength":2},"forma":{"$ref":"urn:valija:contract:saf#/$defs/FormaInstruccion"},"ruc":{"type":"string","pattern":"^[0-9]{10}-[0-9Kk]$","maxLength":12},"victima":{"$ref":"urn:valija:contract:saf#/$defs/Persona"},"adulto":{"$ref":"urn:valija:contract:saf#/$defs/Adulto"},"traslado":{"type":"object","additionalProperties":false,"required":["establecimiento"],"properties":{"establecimiento":{"type":"string","pattern":"^[0-9]{6}$","maxLength":6},"nombreEstablecimiento":{"type":"string","minLength":1,"maxLength":120}}},"contacto":{"type":"object","additionalProperties":false,"required":["institucion","unidad","profesional","medio"],"properties":{"institucion":{"type":"string","minLength":1,"maxLength":120},"unidad":{"type":"string","minLength":1,"maxLength":120},"profesional":{"$ref":"urn:valija:contract:saf#/$defs/Profesional"},"medio":{"type":"string","enum":["PERSONALMENTE","MEDIO_IDONEO"]}}},"resguardo":{"type":"object","additionalProperties":false,"required":["medidas"],"properties":{"medidas":{"type":"array","minItems":1,"maxItems":4,"uniqueItems":true,"items":{"type":"string","enum":["RONDA_POLICIAL_PERIODICA","CONTACTO_PRIORITARIO_CON_LA_POLICIA","ENTREGA_DE_MEDIO_DE_ALERTA","REFORZAMIENTO_DE_LA_VIVIENDA"]}},"hasta":{"type":"string","pattern":"^(0[1-9]|[12][0-9]|3[01])-(0[1-9]|1[0-2])-[0-9]{4}$","maxLength":10}}},"atencion":{"type":"object","additionalProperties":false,"required":["establecimiento","acompanado","requerida","funcionarioACargo"],"properties":{"establecimiento":{"type":"string","pattern":"^[0-9]{6}$","maxLength":6},"acompanado":{"type":"string","enum":["S","N"]},"requerida":{"type":"array","minItems":1,"maxItems":4,"uniqueItems":true,"items":{"type":"string","pattern":"^E[0-9]{2}$","maxLength":3}},"funcionarioACargo":{"type":"object","additionalProperties":false,"required":["nombre","fono"],"properties":{"nombre":{"type":"string","minLength":1,"maxLength":160},"fono":{"type":"string","pattern":"^[+]?[0-9][0-9 ()-]{5,22}$","maxLength":24}}}}}}};
const pattern126 = new RegExp("^I[0-9]{2}-[0-9]{4}-[0-9]{6,14}$", "u");
const pattern127 = new RegExp("^[0-9]{2}$", "u");
const pattern128 = new RegExp("^E[0-9]{2}$", "u");
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tipo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "tipo"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "tipo")){
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
if("ESCRITA" !== data0){
(vErrors ??= []).push({instancePath:instancePath+"/tipo",keyword:"const",params:{allowedValue: "ESCRITA"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate129.errors = vErrors;
return errors === 0;
}
validate129.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tipo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "tipo"}});
errors++;
}
if(data.numeroParte === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "numeroParte"}});
errors++;
}
if(data.fechaHora === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fechaHora"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "tipo") || (key0 === "numeroParte")) || (key0 === "fechaHora"))){
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
if("VERBAL_FLAGRANCIA" !== data0){
(vErrors ??= []).push({instancePath:instancePath+"/tipo",keyword:"const",params:{allowedValue: "VERBAL_FLAGRANCIA"}});
errors++;
}
}
if(data.numeroParte !== undefined){
let data1 = data.numeroParte;
if(typeof data1 === "string"){
if(func3(data1) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/numeroParte",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(func3(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/numeroParte",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/numeroParte",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fechaHora !== undefined){
let data2 = data.fechaHora;
if(typeof data2 === "string"){
if(func3(data2) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/fechaHora",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats5(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/fechaHora",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fechaHora",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate130.errors = vErrors;
return errors === 0;
}
validate130.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.tipo;
if(typeof tag0 == "string"){
if(tag0 === "ESCRITA"){
if(!(validate129(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
var props0 = true;
}
else if(tag0 === "VERBAL_FLAGRANCIA"){
if(!(validate130(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
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
validate131.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate131.evaluated = {"dynamicProps":true,"dynamicItems":false};
const schema132 = {"type":"object","additionalProperties":false,"required":["tipoDocumento"],"properties":{"tipoDocumento":{"type":"string","pattern":"^[0-9A-Z]{1,2}$","maxLength":2},"numeroDocumento":{"type":"string","minLength":1,"maxLength":30},"paisDocumento":{"type":"string","pattern":"^[0-9]{1,3}$","maxLength":3},"glosaDocumento":{"type":"string","minLength":1,"maxLength":60},"nombres":{"type":"string","minLength":1,"maxLength":100},"apellidoPaterno":{"type":"string","minLength":1,"maxLength":60},"apellidoMaterno":{"type":"string","minLength":1,"maxLength":60},"nombreSocial":{"type":"string","minLength":1,"maxLength":80},"fechaNacimiento":{"type":"string","pattern":"^(0[1-9]|[12][0-9]|3[01])-(0[1-9]|1[0-2])-[0-9]{4}$","maxLength":10},"edad":{"type":"integer","minimum":0,"maximum":120},"sexoRegistral":{"type":"string","pattern":"^[0-9A-Z]{1,2}$","maxLength":2},"nacionalidad":{"type":"string","pattern":"^[0-9]{1,3}$","maxLength":3},"idioma":{"type":"string","pattern":"^[a-z]{2,3}$","maxLength":3},"domicilio":{"$ref":"urn:valija:contract:saf#/$defs/Domicilio"},"domicilioReservado":{"type":"string","enum":["S","N"]},"contactoReserva":{"$ref":"urn:valija:contract:saf#/$defs/ContactoReserva"},"fono":{"type":"string","pattern":"^[+]?[0-9][0-9 ()-]{5,22}$","maxLength":24}}};
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tipoDocumento === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "tipoDocumento"}});
errors++;
}
for(const key0 in data){
if(!(func12.call(schema132.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.tipoDocumento !== undefined){
let data0 = data.tipoDocumento;
if(typeof data0 === "string"){
if(func3(data0) > 2){
(vErrors ??= []).push({instancePath:instancePath+"/tipoDocumento",keyword:"maxLength",params:{limit: 2}});
errors++;
}
if(!pattern65.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/tipoDocumento",keyword:"pattern",params:{pattern: "^[0-9A-Z]{1,2}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tipoDocumento",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.numeroDocumento !== undefined){
let data1 = data.numeroDocumento;
if(typeof data1 === "string"){
if(func3(data1) > 30){
(vErrors ??= []).push({instancePath:instancePath+"/numeroDocumento",keyword:"maxLength",params:{limit: 30}});
errors++;
}
if(func3(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/numeroDocumento",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/numeroDocumento",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.paisDocumento !== undefined){
let data2 = data.paisDocumento;
if(typeof data2 === "string"){
if(func3(data2) > 3){
(vErrors ??= []).push({instancePath:instancePath+"/paisDocumento",keyword:"maxLength",params:{limit: 3}});
errors++;
}
if(!pattern66.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/paisDocumento",keyword:"pattern",params:{pattern: "^[0-9]{1,3}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/paisDocumento",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.glosaDocumento !== undefined){
let data3 = data.glosaDocumento;
if(typeof data3 === "string"){
if(func3(data3) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/glosaDocumento",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func3(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/glosaDocumento",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/glosaDocumento",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.nombres !== undefined){
let data4 = data.nombres;
if(typeof data4 === "string"){
if(func3(data4) > 100){
(vErrors ??= []).push({instancePath:instancePath+"/nombres",keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(func3(data4) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/nombres",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/nombres",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.apellidoPaterno !== undefined){
let data5 = data.apellidoPaterno;
if(typeof data5 === "string"){
if(func3(data5) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/apellidoPaterno",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func3(data5) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/apellidoPaterno",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/apellidoPaterno",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.apellidoMaterno !== undefined){
let data6 = data.apellidoMaterno;
if(typeof data6 === "string"){
if(func3(data6) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/apellidoMaterno",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func3(data6) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/apellidoMaterno",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/apellidoMaterno",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.nombreSocial !== undefined){
let data7 = data.nombreSocial;
if(typeof data7 === "string"){
if(func3(data7) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/nombreSocial",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func3(data7) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/nombreSocial",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/nombreSocial",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fechaNacimiento !== undefined){
let data8 = data.fechaNacimiento;
if(typeof data8 === "string"){
if(func3(data8) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/fechaNacimiento",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!pattern13.test(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/fechaNacimiento",keyword:"pattern",params:{pattern: "^(0[1-9]|[12][0-9]|3[01])-(0[1-9]|1[0-2])-[0-9]{4}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fechaNacimiento",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.edad !== undefined){
let data9 = data.edad;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
(vErrors ??= []).push({instancePath:instancePath+"/edad",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 120 || isNaN(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/edad",keyword:"maximum",params:{comparison: "<=", limit: 120}});
errors++;
}
if(data9 < 0 || isNaN(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/edad",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.sexoRegistral !== undefined){
let data10 = data.sexoRegistral;
if(typeof data10 === "string"){
if(func3(data10) > 2){
(vErrors ??= []).push({instancePath:instancePath+"/sexoRegistral",keyword:"maxLength",params:{limit: 2}});
errors++;
}
if(!pattern65.test(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/sexoRegistral",keyword:"pattern",params:{pattern: "^[0-9A-Z]{1,2}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sexoRegistral",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.nacionalidad !== undefined){
let data11 = data.nacionalidad;
if(typeof data11 === "string"){
if(func3(data11) > 3){
(vErrors ??= []).push({instancePath:instancePath+"/nacionalidad",keyword:"maxLength",params:{limit: 3}});
errors++;
}
if(!pattern66.test(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/nacionalidad",keyword:"pattern",params:{pattern: "^[0-9]{1,3}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/nacionalidad",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.idioma !== undefined){
let data12 = data.idioma;
if(typeof data12 === "string"){
if(func3(data12) > 3){
(vErrors ??= []).push({instancePath:instancePath+"/idioma",keyword:"maxLength",params:{limit: 3}});
errors++;
}
if(!pattern67.test(data12)){
(vErrors ??= []).push({instancePath:instancePath+"/idioma",keyword:"pattern",params:{pattern: "^[a-z]{2,3}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/idioma",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.domicilio !== undefined){
if(!(validate26(data.domicilio, {instancePath:instancePath+"/domicilio",parentData:data,parentDataProperty:"domicilio",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.domicilioReservado !== undefined){
let data14 = data.domicilioReservado;
if(typeof data14 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/domicilioReservado",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data14 === "S") || (data14 === "N"))){
(vErrors ??= []).push({instancePath:instancePath+"/domicilioReservado",keyword:"enum",params:{allowedValues: schema132.properties.domicilioReservado.enum}});
errors++;
}
}
if(data.contactoReserva !== undefined){
if(!(validate28(data.contactoReserva, {instancePath:instancePath+"/contactoReserva",parentData:data,parentDataProperty:"contactoReserva",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.fono !== undefined){
let data16 = data.fono;
if(typeof data16 === "string"){
if(func3(data16) > 24){
(vErrors ??= []).push({instancePath:instancePath+"/fono",keyword:"maxLength",params:{limit: 24}});
errors++;
}
if(!pattern23.test(data16)){
(vErrors ??= []).push({instancePath:instancePath+"/fono",keyword:"pattern",params:{pattern: "^[+]?[0-9][0-9 ()-]{5,22}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fono",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate133.errors = vErrors;
return errors === 0;
}
validate133.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if(data.folio === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "folio"}});
errors++;
}
if(data.idVictima === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "idVictima"}});
errors++;
}
if(data.fechaEmision === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fechaEmision"}});
errors++;
}
if(data.fiscalia === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fiscalia"}});
errors++;
}
if(data.fiscal === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fiscal"}});
errors++;
}
if(data.codDestino === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "codDestino"}});
errors++;
}
if(data.codInstruccion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "codInstruccion"}});
errors++;
}
if(data.forma === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "forma"}});
errors++;
}
if(data.victima === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "victima"}});
errors++;
}
for(const key0 in data){
if(!(func12.call(schema125.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.folio !== undefined){
let data0 = data.folio;
if(typeof data0 === "string"){
if(func3(data0) > 23){
(vErrors ??= []).push({instancePath:instancePath+"/folio",keyword:"maxLength",params:{limit: 23}});
errors++;
}
if(!pattern126.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/folio",keyword:"pattern",params:{pattern: "^I[0-9]{2}-[0-9]{4}-[0-9]{6,14}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/folio",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.idVictima !== undefined){
let data1 = data.idVictima;
if(typeof data1 === "string"){
if(func3(data1) > 16){
(vErrors ??= []).push({instancePath:instancePath+"/idVictima",keyword:"maxLength",params:{limit: 16}});
errors++;
}
if(!pattern111.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/idVictima",keyword:"pattern",params:{pattern: "^V-[0-9]{6,14}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/idVictima",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.idMensajeDenuncia !== undefined){
let data2 = data.idMensajeDenuncia;
if(typeof data2 === "string"){
if(func3(data2) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/idMensajeDenuncia",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern4.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/idMensajeDenuncia",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/idMensajeDenuncia",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.ambiente !== undefined){
let data3 = data.ambiente;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/ambiente",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data3 === "PRODUCCION") || (data3 === "PRUEBA"))){
(vErrors ??= []).push({instancePath:instancePath+"/ambiente",keyword:"enum",params:{allowedValues: schema125.properties.ambiente.enum}});
errors++;
}
}
if(data.notaPrueba !== undefined){
let data4 = data.notaPrueba;
if(typeof data4 === "string"){
if(func3(data4) > 300){
(vErrors ??= []).push({instancePath:instancePath+"/notaPrueba",keyword:"maxLength",params:{limit: 300}});
errors++;
}
if(func3(data4) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/notaPrueba",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/notaPrueba",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fechaEmision !== undefined){
let data5 = data.fechaEmision;
if(typeof data5 === "string"){
if(func3(data5) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/fechaEmision",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats5(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/fechaEmision",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fechaEmision",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fiscalia !== undefined){
if(!(validate114(data.fiscalia, {instancePath:instancePath+"/fiscalia",parentData:data,parentDataProperty:"fiscalia",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
}
if(data.fiscal !== undefined){
if(!(validate34(data.fiscal, {instancePath:instancePath+"/fiscal",parentData:data,parentDataProperty:"fiscal",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data.codDestino !== undefined){
let data8 = data.codDestino;
if(typeof data8 === "string"){
if(func3(data8) > 3){
(vErrors ??= []).push({instancePath:instancePath+"/codDestino",keyword:"maxLength",params:{limit: 3}});
errors++;
}
if(!pattern112.test(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/codDestino",keyword:"pattern",params:{pattern: "^[0-9]{3}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/codDestino",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.codInstruccion !== undefined){
let data9 = data.codInstruccion;
if(typeof data9 === "string"){
if(func3(data9) > 2){
(vErrors ??= []).push({instancePath:instancePath+"/codInstruccion",keyword:"maxLength",params:{limit: 2}});
errors++;
}
if(!pattern127.test(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/codInstruccion",keyword:"pattern",params:{pattern: "^[0-9]{2}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/codInstruccion",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.forma !== undefined){
if(!(validate131(data.forma, {instancePath:instancePath+"/forma",parentData:data,parentDataProperty:"forma",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
errors = vErrors.length;
}
}
if(data.ruc !== undefined){
let data11 = data.ruc;
if(typeof data11 === "string"){
if(func3(data11) > 12){
(vErrors ??= []).push({instancePath:instancePath+"/ruc",keyword:"maxLength",params:{limit: 12}});
errors++;
}
if(!pattern24.test(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/ruc",keyword:"pattern",params:{pattern: "^[0-9]{10}-[0-9Kk]$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/ruc",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.victima !== undefined){
if(!(validate133(data.victima, {instancePath:instancePath+"/victima",parentData:data,parentDataProperty:"victima",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
errors = vErrors.length;
}
}
if(data.adulto !== undefined){
if(!(validate118(data.adulto, {instancePath:instancePath+"/adulto",parentData:data,parentDataProperty:"adulto",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
if(data.traslado !== undefined){
let data14 = data.traslado;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.establecimiento === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/traslado",keyword:"required",params:{missingProperty: "establecimiento"}});
errors++;
}
for(const key1 in data14){
if(!((key1 === "establecimiento") || (key1 === "nombreEstablecimiento"))){
(vErrors ??= []).push({instancePath:instancePath+"/traslado",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data14.establecimiento !== undefined){
let data15 = data14.establecimiento;
if(typeof data15 === "string"){
if(func3(data15) > 6){
(vErrors ??= []).push({instancePath:instancePath+"/traslado/establecimiento",keyword:"maxLength",params:{limit: 6}});
errors++;
}
if(!pattern79.test(data15)){
(vErrors ??= []).push({instancePath:instancePath+"/traslado/establecimiento",keyword:"pattern",params:{pattern: "^[0-9]{6}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/traslado/establecimiento",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data14.nombreEstablecimiento !== undefined){
let data16 = data14.nombreEstablecimiento;
if(typeof data16 === "string"){
if(func3(data16) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/traslado/nombreEstablecimiento",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func3(data16) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/traslado/nombreEstablecimiento",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/traslado/nombreEstablecimiento",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/traslado",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.contacto !== undefined){
let data17 = data.contacto;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.institucion === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/contacto",keyword:"required",params:{missingProperty: "institucion"}});
errors++;
}
if(data17.unidad === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/contacto",keyword:"required",params:{missingProperty: "unidad"}});
errors++;
}
if(data17.profesional === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/contacto",keyword:"required",params:{missingProperty: "profesional"}});
errors++;
}
if(data17.medio === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/contacto",keyword:"required",params:{missingProperty: "medio"}});
errors++;
}
for(const key2 in data17){
if(!((((key2 === "institucion") || (key2 === "unidad")) || (key2 === "profesional")) || (key2 === "medio"))){
(vErrors ??= []).push({instancePath:instancePath+"/contacto",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data17.institucion !== undefined){
let data18 = data17.institucion;
if(typeof data18 === "string"){
if(func3(data18) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/contacto/institucion",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func3(data18) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/contacto/institucion",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/contacto/institucion",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data17.unidad !== undefined){
let data19 = data17.unidad;
if(typeof data19 === "string"){
if(func3(data19) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/contacto/unidad",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func3(data19) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/contacto/unidad",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/contacto/unidad",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data17.profesional !== undefined){
if(!(validate34(data17.profesional, {instancePath:instancePath+"/contacto/profesional",parentData:data17,parentDataProperty:"profesional",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data17.medio !== undefined){
let data21 = data17.medio;
if(typeof data21 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/contacto/medio",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data21 === "PERSONALMENTE") || (data21 === "MEDIO_IDONEO"))){
(vErrors ??= []).push({instancePath:instancePath+"/contacto/medio",keyword:"enum",params:{allowedValues: schema125.properties.contacto.properties.medio.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/contacto",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.resguardo !== undefined){
let data22 = data.resguardo;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.medidas === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/resguardo",keyword:"required",params:{missingProperty: "medidas"}});
errors++;
}
for(const key3 in data22){
if(!((key3 === "medidas") || (key3 === "hasta"))){
(vErrors ??= []).push({instancePath:instancePath+"/resguardo",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data22.medidas !== undefined){
let data23 = data22.medidas;
if(Array.isArray(data23)){
if(data23.length > 4){
(vErrors ??= []).push({instancePath:instancePath+"/resguardo/medidas",keyword:"maxItems",params:{limit: 4}});
errors++;
}
if(data23.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/resguardo/medidas",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data23.length;
for(let i0=0; i0<len0; i0++){
let data24 = data23[i0];
if(typeof data24 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/resguardo/medidas/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data24 === "RONDA_POLICIAL_PERIODICA") || (data24 === "CONTACTO_PRIORITARIO_CON_LA_POLICIA")) || (data24 === "ENTREGA_DE_MEDIO_DE_ALERTA")) || (data24 === "REFORZAMIENTO_DE_LA_VIVIENDA"))){
(vErrors ??= []).push({instancePath:instancePath+"/resguardo/medidas/" + i0,keyword:"enum",params:{allowedValues: schema125.properties.resguardo.properties.medidas.items.enum}});
errors++;
}
}
let i1 = data23.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data23[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
(vErrors ??= []).push({instancePath:instancePath+"/resguardo/medidas",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/resguardo/medidas",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data22.hasta !== undefined){
let data25 = data22.hasta;
if(typeof data25 === "string"){
if(func3(data25) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/resguardo/hasta",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!pattern13.test(data25)){
(vErrors ??= []).push({instancePath:instancePath+"/resguardo/hasta",keyword:"pattern",params:{pattern: "^(0[1-9]|[12][0-9]|3[01])-(0[1-9]|1[0-2])-[0-9]{4}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/resguardo/hasta",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/resguardo",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.atencion !== undefined){
let data26 = data.atencion;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.establecimiento === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/atencion",keyword:"required",params:{missingProperty: "establecimiento"}});
errors++;
}
if(data26.acompanado === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/atencion",keyword:"required",params:{missingProperty: "acompanado"}});
errors++;
}
if(data26.requerida === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/atencion",keyword:"required",params:{missingProperty: "requerida"}});
errors++;
}
if(data26.funcionarioACargo === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/atencion",keyword:"required",params:{missingProperty: "funcionarioACargo"}});
errors++;
}
for(const key4 in data26){
if(!((((key4 === "establecimiento") || (key4 === "acompanado")) || (key4 === "requerida")) || (key4 === "funcionarioACargo"))){
(vErrors ??= []).push({instancePath:instancePath+"/atencion",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data26.establecimiento !== undefined){
let data27 = data26.establecimiento;
if(typeof data27 === "string"){
if(func3(data27) > 6){
(vErrors ??= []).push({instancePath:instancePath+"/atencion/establecimiento",keyword:"maxLength",params:{limit: 6}});
errors++;
}
if(!pattern79.test(data27)){
(vErrors ??= []).push({instancePath:instancePath+"/atencion/establecimiento",keyword:"pattern",params:{pattern: "^[0-9]{6}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/atencion/establecimiento",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data26.acompanado !== undefined){
let data28 = data26.acompanado;
if(typeof data28 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/atencion/acompanado",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data28 === "S") || (data28 === "N"))){
(vErrors ??= []).push({instancePath:instancePath+"/atencion/acompanado",keyword:"enum",params:{allowedValues: schema125.properties.atencion.properties.acompanado.enum}});
errors++;
}
}
if(data26.requerida !== undefined){
let data29 = data26.requerida;
if(Array.isArray(data29)){
if(data29.length > 4){
(vErrors ??= []).push({instancePath:instancePath+"/atencion/requerida",keyword:"maxItems",params:{limit: 4}});
errors++;
}
if(data29.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/atencion/requerida",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len1 = data29.length;
for(let i2=0; i2<len1; i2++){
let data30 = data29[i2];
if(typeof data30 === "string"){
if(func3(data30) > 3){
(vErrors ??= []).push({instancePath:instancePath+"/atencion/requerida/" + i2,keyword:"maxLength",params:{limit: 3}});
errors++;
}
if(!pattern128.test(data30)){
(vErrors ??= []).push({instancePath:instancePath+"/atencion/requerida/" + i2,keyword:"pattern",params:{pattern: "^E[0-9]{2}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/atencion/requerida/" + i2,keyword:"type",params:{type: "string"}});
errors++;
}
}
let i3 = data29.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data29[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
(vErrors ??= []).push({instancePath:instancePath+"/atencion/requerida",keyword:"uniqueItems",params:{i: i3, j: j1}});
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/atencion/requerida",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data26.funcionarioACargo !== undefined){
let data31 = data26.funcionarioACargo;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.nombre === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/atencion/funcionarioACargo",keyword:"required",params:{missingProperty: "nombre"}});
errors++;
}
if(data31.fono === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/atencion/funcionarioACargo",keyword:"required",params:{missingProperty: "fono"}});
errors++;
}
for(const key5 in data31){
if(!((key5 === "nombre") || (key5 === "fono"))){
(vErrors ??= []).push({instancePath:instancePath+"/atencion/funcionarioACargo",keyword:"additionalProperties",params:{additionalProperty: key5}});
errors++;
}
}
if(data31.nombre !== undefined){
let data32 = data31.nombre;
if(typeof data32 === "string"){
if(func3(data32) > 160){
(vErrors ??= []).push({instancePath:instancePath+"/atencion/funcionarioACargo/nombre",keyword:"maxLength",params:{limit: 160}});
errors++;
}
if(func3(data32) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/atencion/funcionarioACargo/nombre",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/atencion/funcionarioACargo/nombre",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data31.fono !== undefined){
let data33 = data31.fono;
if(typeof data33 === "string"){
if(func3(data33) > 24){
(vErrors ??= []).push({instancePath:instancePath+"/atencion/funcionarioACargo/fono",keyword:"maxLength",params:{limit: 24}});
errors++;
}
if(!pattern23.test(data33)){
(vErrors ??= []).push({instancePath:instancePath+"/atencion/funcionarioACargo/fono",keyword:"pattern",params:{pattern: "^[+]?[0-9][0-9 ()-]{5,22}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/atencion/funcionarioACargo/fono",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/atencion/funcionarioACargo",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/atencion",keyword:"type",params:{type: "object"}});
errors++;
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
function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate124.evaluated;
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
validate124.errors = vErrors;
return errors === 0;
}
validate124.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v17 = validate135;
const schema136 = {"type":"object","additionalProperties":false,"required":["folio","idVictima","fechaConsulta","codDestino","consultante","victima","necesidades"],"properties":{"folio":{"type":"string","pattern":"^P[0-9]{2}-[0-9]{4}-[0-9]{6,14}$","maxLength":23},"idVictima":{"type":"string","pattern":"^V-[0-9]{6,14}$","maxLength":16},"idMensajeDenuncia":{"type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","maxLength":36},"ambiente":{"type":"string","enum":["PRODUCCION","PRUEBA"]},"notaPrueba":{"type":"string","minLength":1,"maxLength":300},"fechaConsulta":{"type":"string","format":"date-time","maxLength":35},"urgente":{"type":"string","enum":["S","N"]},"codDestino":{"type":"string","pattern":"^[0-9]{3}$","maxLength":3},"consultante":{"type":"object","additionalProperties":false,"required":["unidad","profesional"],"properties":{"unidad":{"type":"string","minLength":1,"maxLength":100},"profesional":{"$ref":"urn:valija:contract:saf#/$defs/Profesional"}}},"victima":{"$ref":"urn:valija:contract:saf#/$defs/PersonaConsultada"},"necesidades":{"type":"array","minItems":1,"maxItems":6,"uniqueItems":true,"items":{"type":"string","pattern":"^P[0-9]{2}$","maxLength":3}},"planConocido":{"$ref":"urn:valija:contract:saf#/$defs/PlanConocido"},"causaFamilia":{"$ref":"urn:valija:contract:saf#/$defs/CausaFamilia"}}};
const pattern137 = new RegExp("^P[0-9]{2}-[0-9]{4}-[0-9]{6,14}$", "u");
const schema138 = {"type":"object","additionalProperties":false,"required":["tipoDocumento"],"properties":{"tipoDocumento":{"type":"string","pattern":"^[0-9A-Z]{1,2}$","maxLength":2},"numeroDocumento":{"type":"string","minLength":1,"maxLength":30},"paisDocumento":{"type":"string","pattern":"^[0-9]{1,3}$","maxLength":3},"glosaDocumento":{"type":"string","minLength":1,"maxLength":60},"nombres":{"type":"string","minLength":1,"maxLength":100},"apellidoPaterno":{"type":"string","minLength":1,"maxLength":60},"apellidoMaterno":{"type":"string","minLength":1,"maxLength":60},"nombreSocial":{"type":"string","minLength":1,"maxLength":80},"fechaNacimiento":{"type":"string","pattern":"^(0[1-9]|[12][0-9]|3[01])-(0[1-9]|1[0-2])-[0-9]{4}$","maxLength":10},"edad":{"type":"integer","minimum":0,"maximum":120},"sexoRegistral":{"type":"string","pattern":"^[0-9A-Z]{1,2}$","maxLength":2},"nacionalidad":{"type":"string","pattern":"^[0-9]{1,3}$","maxLength":3},"idioma":{"type":"string","pattern":"^[a-z]{2,3}$","maxLength":3}}};
function validate139(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate139.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tipoDocumento === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "tipoDocumento"}});
errors++;
}
for(const key0 in data){
if(!(func12.call(schema138.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.tipoDocumento !== undefined){
let data0 = data.tipoDocumento;
if(typeof data0 === "string"){
if(func3(data0) > 2){
(vErrors ??= []).push({instancePath:instancePath+"/tipoDocumento",keyword:"maxLength",params:{limit: 2}});
errors++;
}
if(!pattern65.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/tipoDocumento",keyword:"pattern",params:{pattern: "^[0-9A-Z]{1,2}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tipoDocumento",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.numeroDocumento !== undefined){
let data1 = data.numeroDocumento;
if(typeof data1 === "string"){
if(func3(data1) > 30){
(vErrors ??= []).push({instancePath:instancePath+"/numeroDocumento",keyword:"maxLength",params:{limit: 30}});
errors++;
}
if(func3(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/numeroDocumento",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/numeroDocumento",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.paisDocumento !== undefined){
let data2 = data.paisDocumento;
if(typeof data2 === "string"){
if(func3(data2) > 3){
(vErrors ??= []).push({instancePath:instancePath+"/paisDocumento",keyword:"maxLength",params:{limit: 3}});
errors++;
}
if(!pattern66.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/paisDocumento",keyword:"pattern",params:{pattern: "^[0-9]{1,3}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/paisDocumento",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.glosaDocumento !== undefined){
let data3 = data.glosaDocumento;
if(typeof data3 === "string"){
if(func3(data3) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/glosaDocumento",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func3(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/glosaDocumento",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/glosaDocumento",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.nombres !== undefined){
let data4 = data.nombres;
if(typeof data4 === "string"){
if(func3(data4) > 100){
(vErrors ??= []).push({instancePath:instancePath+"/nombres",keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(func3(data4) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/nombres",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/nombres",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.apellidoPaterno !== undefined){
let data5 = data.apellidoPaterno;
if(typeof data5 === "string"){
if(func3(data5) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/apellidoPaterno",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func3(data5) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/apellidoPaterno",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/apellidoPaterno",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.apellidoMaterno !== undefined){
let data6 = data.apellidoMaterno;
if(typeof data6 === "string"){
if(func3(data6) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/apellidoMaterno",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func3(data6) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/apellidoMaterno",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/apellidoMaterno",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.nombreSocial !== undefined){
let data7 = data.nombreSocial;
if(typeof data7 === "string"){
if(func3(data7) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/nombreSocial",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func3(data7) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/nombreSocial",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/nombreSocial",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fechaNacimiento !== undefined){
let data8 = data.fechaNacimiento;
if(typeof data8 === "string"){
if(func3(data8) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/fechaNacimiento",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!pattern13.test(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/fechaNacimiento",keyword:"pattern",params:{pattern: "^(0[1-9]|[12][0-9]|3[01])-(0[1-9]|1[0-2])-[0-9]{4}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fechaNacimiento",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.edad !== undefined){
let data9 = data.edad;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
(vErrors ??= []).push({instancePath:instancePath+"/edad",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 120 || isNaN(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/edad",keyword:"maximum",params:{comparison: "<=", limit: 120}});
errors++;
}
if(data9 < 0 || isNaN(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/edad",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.sexoRegistral !== undefined){
let data10 = data.sexoRegistral;
if(typeof data10 === "string"){
if(func3(data10) > 2){
(vErrors ??= []).push({instancePath:instancePath+"/sexoRegistral",keyword:"maxLength",params:{limit: 2}});
errors++;
}
if(!pattern65.test(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/sexoRegistral",keyword:"pattern",params:{pattern: "^[0-9A-Z]{1,2}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sexoRegistral",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.nacionalidad !== undefined){
let data11 = data.nacionalidad;
if(typeof data11 === "string"){
if(func3(data11) > 3){
(vErrors ??= []).push({instancePath:instancePath+"/nacionalidad",keyword:"maxLength",params:{limit: 3}});
errors++;
}
if(!pattern66.test(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/nacionalidad",keyword:"pattern",params:{pattern: "^[0-9]{1,3}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/nacionalidad",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.idioma !== undefined){
let data12 = data.idioma;
if(typeof data12 === "string"){
if(func3(data12) > 3){
(vErrors ??= []).push({instancePath:instancePath+"/idioma",keyword:"maxLength",params:{limit: 3}});
errors++;
}
if(!pattern67.test(data12)){
(vErrors ??= []).push({instancePath:instancePath+"/idioma",keyword:"pattern",params:{pattern: "^[a-z]{2,3}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/idioma",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate139.errors = vErrors;
return errors === 0;
}
validate139.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if(data.folio === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "folio"}});
errors++;
}
if(data.idVictima === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "idVictima"}});
errors++;
}
if(data.fechaConsulta === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fechaConsulta"}});
errors++;
}
if(data.codDestino === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "codDestino"}});
errors++;
}
if(data.consultante === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "consultante"}});
errors++;
}
if(data.victima === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "victima"}});
errors++;
}
if(data.necesidades === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "necesidades"}});
errors++;
}
for(const key0 in data){
if(!(func12.call(schema136.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.folio !== undefined){
let data0 = data.folio;
if(typeof data0 === "string"){
if(func3(data0) > 23){
(vErrors ??= []).push({instancePath:instancePath+"/folio",keyword:"maxLength",params:{limit: 23}});
errors++;
}
if(!pattern137.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/folio",keyword:"pattern",params:{pattern: "^P[0-9]{2}-[0-9]{4}-[0-9]{6,14}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/folio",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.idVictima !== undefined){
let data1 = data.idVictima;
if(typeof data1 === "string"){
if(func3(data1) > 16){
(vErrors ??= []).push({instancePath:instancePath+"/idVictima",keyword:"maxLength",params:{limit: 16}});
errors++;
}
if(!pattern111.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/idVictima",keyword:"pattern",params:{pattern: "^V-[0-9]{6,14}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/idVictima",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.idMensajeDenuncia !== undefined){
let data2 = data.idMensajeDenuncia;
if(typeof data2 === "string"){
if(func3(data2) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/idMensajeDenuncia",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern4.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/idMensajeDenuncia",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/idMensajeDenuncia",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.ambiente !== undefined){
let data3 = data.ambiente;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/ambiente",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data3 === "PRODUCCION") || (data3 === "PRUEBA"))){
(vErrors ??= []).push({instancePath:instancePath+"/ambiente",keyword:"enum",params:{allowedValues: schema136.properties.ambiente.enum}});
errors++;
}
}
if(data.notaPrueba !== undefined){
let data4 = data.notaPrueba;
if(typeof data4 === "string"){
if(func3(data4) > 300){
(vErrors ??= []).push({instancePath:instancePath+"/notaPrueba",keyword:"maxLength",params:{limit: 300}});
errors++;
}
if(func3(data4) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/notaPrueba",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/notaPrueba",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fechaConsulta !== undefined){
let data5 = data.fechaConsulta;
if(typeof data5 === "string"){
if(func3(data5) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/fechaConsulta",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats5(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/fechaConsulta",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fechaConsulta",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.urgente !== undefined){
let data6 = data.urgente;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/urgente",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data6 === "S") || (data6 === "N"))){
(vErrors ??= []).push({instancePath:instancePath+"/urgente",keyword:"enum",params:{allowedValues: schema136.properties.urgente.enum}});
errors++;
}
}
if(data.codDestino !== undefined){
let data7 = data.codDestino;
if(typeof data7 === "string"){
if(func3(data7) > 3){
(vErrors ??= []).push({instancePath:instancePath+"/codDestino",keyword:"maxLength",params:{limit: 3}});
errors++;
}
if(!pattern112.test(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/codDestino",keyword:"pattern",params:{pattern: "^[0-9]{3}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/codDestino",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.consultante !== undefined){
let data8 = data.consultante;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.unidad === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/consultante",keyword:"required",params:{missingProperty: "unidad"}});
errors++;
}
if(data8.profesional === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/consultante",keyword:"required",params:{missingProperty: "profesional"}});
errors++;
}
for(const key1 in data8){
if(!((key1 === "unidad") || (key1 === "profesional"))){
(vErrors ??= []).push({instancePath:instancePath+"/consultante",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data8.unidad !== undefined){
let data9 = data8.unidad;
if(typeof data9 === "string"){
if(func3(data9) > 100){
(vErrors ??= []).push({instancePath:instancePath+"/consultante/unidad",keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(func3(data9) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/consultante/unidad",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/consultante/unidad",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data8.profesional !== undefined){
if(!(validate34(data8.profesional, {instancePath:instancePath+"/consultante/profesional",parentData:data8,parentDataProperty:"profesional",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/consultante",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.victima !== undefined){
if(!(validate139(data.victima, {instancePath:instancePath+"/victima",parentData:data,parentDataProperty:"victima",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
errors = vErrors.length;
}
}
if(data.necesidades !== undefined){
let data12 = data.necesidades;
if(Array.isArray(data12)){
if(data12.length > 6){
(vErrors ??= []).push({instancePath:instancePath+"/necesidades",keyword:"maxItems",params:{limit: 6}});
errors++;
}
if(data12.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/necesidades",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
let data13 = data12[i0];
if(typeof data13 === "string"){
if(func3(data13) > 3){
(vErrors ??= []).push({instancePath:instancePath+"/necesidades/" + i0,keyword:"maxLength",params:{limit: 3}});
errors++;
}
if(!pattern46.test(data13)){
(vErrors ??= []).push({instancePath:instancePath+"/necesidades/" + i0,keyword:"pattern",params:{pattern: "^P[0-9]{2}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/necesidades/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
let i1 = data12.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data12[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
(vErrors ??= []).push({instancePath:instancePath+"/necesidades",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/necesidades",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.planConocido !== undefined){
if(!(validate35(data.planConocido, {instancePath:instancePath+"/planConocido",parentData:data,parentDataProperty:"planConocido",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data.causaFamilia !== undefined){
if(!(validate42(data.causaFamilia, {instancePath:instancePath+"/causaFamilia",parentData:data,parentDataProperty:"causaFamilia",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
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
if(!(validate140(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
errors = vErrors.length;
}
validate135.errors = vErrors;
return errors === 0;
}
validate135.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v18 = validate141;
const schema142 = {"type":"object","additionalProperties":false,"required":["folio","idVictima","fechaSolicitud","uravit","codSubcategoria","condicionEtaria","persona","permisoTrabajo","antecedentes"],"properties":{"folio":{"type":"string","pattern":"^R[0-9]{2}-[0-9]{4}-[0-9]{6,14}$","maxLength":23},"idVictima":{"type":"string","pattern":"^V-[0-9]{6,14}$","maxLength":16},"idMensajeDenuncia":{"type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","maxLength":36},"ambiente":{"type":"string","enum":["PRODUCCION","PRUEBA"]},"notaPrueba":{"type":"string","minLength":1,"maxLength":300},"fechaSolicitud":{"type":"string","format":"date-time","maxLength":35},"uravit":{"$ref":"urn:valija:contract:saf#/$defs/Uravit"},"codSubcategoria":{"type":"string","pattern":"^H[0-9]{2}$","maxLength":3},"condicionEtaria":{"type":"string","enum":["ADULTO","NNA_ACOMPANADO","NNA_NO_ACOMPANADO","EDAD_DUDOSA"]},"persona":{"$ref":"urn:valija:contract:saf#/$defs/Persona"},"apatrida":{"type":"string","enum":["S","N"]},"permisoTrabajo":{"type":"string","enum":["S","N"]},"peligroRepatriacion":{"type":"string","enum":["S","N"]},"tipoViolencia":{"type":"string","enum":["INTRAFAMILIAR","DE_GENERO"]},"ruc":{"type":"string","pattern":"^[0-9]{10}-[0-9Kk]$","maxLength":12},"causaFamilia":{"$ref":"urn:valija:contract:saf#/$defs/CausaFamilia"},"cuidado":{"type":"object","additionalProperties":false,"required":["institucion"],"properties":{"institucion":{"type":"string","minLength":1,"maxLength":120},"resolucion":{"type":"string","minLength":1,"maxLength":80}}},"antecedentes":{"type":"array","minItems":1,"maxItems":30,"items":{"$ref":"urn:valija:contract:saf#/$defs/AntecedenteResidencia"}},"observaciones":{"type":"string","minLength":1,"maxLength":4000}}};
const pattern143 = new RegExp("^R[0-9]{2}-[0-9]{4}-[0-9]{6,14}$", "u");
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
if(data.codigo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "codigo"}});
errors++;
}
if(data.estado === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "estado"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "codigo") || (key0 === "estado")) || (key0 === "idDocumento")) || (key0 === "titulo"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.codigo !== undefined){
let data0 = data.codigo;
if(typeof data0 === "string"){
if(func3(data0) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/codigo",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(!pattern63.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/codigo",keyword:"pattern",params:{pattern: "^[A-Z0-9_]{2,40}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/codigo",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.estado !== undefined){
let data1 = data.estado;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/estado",keyword:"type",params:{type: "string"}});
errors++;
}
if("ACOMPANADO" !== data1){
(vErrors ??= []).push({instancePath:instancePath+"/estado",keyword:"const",params:{allowedValue: "ACOMPANADO"}});
errors++;
}
}
if(data.idDocumento !== undefined){
let data2 = data.idDocumento;
if(typeof data2 === "string"){
if(func3(data2) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/idDocumento",keyword:"maxLength",params:{limit: 64}});
errors++;
}
if(!pattern49.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/idDocumento",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{4,64}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/idDocumento",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.titulo !== undefined){
let data3 = data.titulo;
if(typeof data3 === "string"){
if(func3(data3) > 160){
(vErrors ??= []).push({instancePath:instancePath+"/titulo",keyword:"maxLength",params:{limit: 160}});
errors++;
}
if(func3(data3) < 1){
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
validate144.errors = vErrors;
return errors === 0;
}
validate144.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.codigo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "codigo"}});
errors++;
}
if(data.estado === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "estado"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "codigo") || (key0 === "estado"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.codigo !== undefined){
let data0 = data.codigo;
if(typeof data0 === "string"){
if(func3(data0) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/codigo",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(!pattern63.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/codigo",keyword:"pattern",params:{pattern: "^[A-Z0-9_]{2,40}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/codigo",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.estado !== undefined){
let data1 = data.estado;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/estado",keyword:"type",params:{type: "string"}});
errors++;
}
if("PENDIENTE" !== data1){
(vErrors ??= []).push({instancePath:instancePath+"/estado",keyword:"const",params:{allowedValue: "PENDIENTE"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate145.errors = vErrors;
return errors === 0;
}
validate145.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if(data.codigo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "codigo"}});
errors++;
}
if(data.estado === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "estado"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "codigo") || (key0 === "estado"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.codigo !== undefined){
let data0 = data.codigo;
if(typeof data0 === "string"){
if(func3(data0) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/codigo",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(!pattern63.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/codigo",keyword:"pattern",params:{pattern: "^[A-Z0-9_]{2,40}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/codigo",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.estado !== undefined){
let data1 = data.estado;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/estado",keyword:"type",params:{type: "string"}});
errors++;
}
if("NO_CORRESPONDE" !== data1){
(vErrors ??= []).push({instancePath:instancePath+"/estado",keyword:"const",params:{allowedValue: "NO_CORRESPONDE"}});
errors++;
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
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.estado;
if(typeof tag0 == "string"){
if(tag0 === "ACOMPANADO"){
if(!(validate144(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
var props0 = true;
}
else if(tag0 === "PENDIENTE"){
if(!(validate145(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "NO_CORRESPONDE"){
if(!(validate146(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"discriminator",params:{error: "mapping", tag: "estado", tagValue: tag0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"discriminator",params:{error: "tag", tag: "estado", tagValue: tag0}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate147.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate147.evaluated = {"dynamicProps":true,"dynamicItems":false};
function validate148(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate148.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.folio === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "folio"}});
errors++;
}
if(data.idVictima === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "idVictima"}});
errors++;
}
if(data.fechaSolicitud === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fechaSolicitud"}});
errors++;
}
if(data.uravit === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "uravit"}});
errors++;
}
if(data.codSubcategoria === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "codSubcategoria"}});
errors++;
}
if(data.condicionEtaria === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "condicionEtaria"}});
errors++;
}
if(data.persona === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "persona"}});
errors++;
}
if(data.permisoTrabajo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "permisoTrabajo"}});
errors++;
}
if(data.antecedentes === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "antecedentes"}});
errors++;
}
for(const key0 in data){
if(!(func12.call(schema142.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.folio !== undefined){
let data0 = data.folio;
if(typeof data0 === "string"){
if(func3(data0) > 23){
(vErrors ??= []).push({instancePath:instancePath+"/folio",keyword:"maxLength",params:{limit: 23}});
errors++;
}
if(!pattern143.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/folio",keyword:"pattern",params:{pattern: "^R[0-9]{2}-[0-9]{4}-[0-9]{6,14}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/folio",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.idVictima !== undefined){
let data1 = data.idVictima;
if(typeof data1 === "string"){
if(func3(data1) > 16){
(vErrors ??= []).push({instancePath:instancePath+"/idVictima",keyword:"maxLength",params:{limit: 16}});
errors++;
}
if(!pattern111.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/idVictima",keyword:"pattern",params:{pattern: "^V-[0-9]{6,14}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/idVictima",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.idMensajeDenuncia !== undefined){
let data2 = data.idMensajeDenuncia;
if(typeof data2 === "string"){
if(func3(data2) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/idMensajeDenuncia",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern4.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/idMensajeDenuncia",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/idMensajeDenuncia",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.ambiente !== undefined){
let data3 = data.ambiente;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/ambiente",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data3 === "PRODUCCION") || (data3 === "PRUEBA"))){
(vErrors ??= []).push({instancePath:instancePath+"/ambiente",keyword:"enum",params:{allowedValues: schema142.properties.ambiente.enum}});
errors++;
}
}
if(data.notaPrueba !== undefined){
let data4 = data.notaPrueba;
if(typeof data4 === "string"){
if(func3(data4) > 300){
(vErrors ??= []).push({instancePath:instancePath+"/notaPrueba",keyword:"maxLength",params:{limit: 300}});
errors++;
}
if(func3(data4) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/notaPrueba",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/notaPrueba",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fechaSolicitud !== undefined){
let data5 = data.fechaSolicitud;
if(typeof data5 === "string"){
if(func3(data5) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/fechaSolicitud",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats5(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/fechaSolicitud",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fechaSolicitud",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.uravit !== undefined){
if(!(validate116(data.uravit, {instancePath:instancePath+"/uravit",parentData:data,parentDataProperty:"uravit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
}
if(data.codSubcategoria !== undefined){
let data7 = data.codSubcategoria;
if(typeof data7 === "string"){
if(func3(data7) > 3){
(vErrors ??= []).push({instancePath:instancePath+"/codSubcategoria",keyword:"maxLength",params:{limit: 3}});
errors++;
}
if(!pattern99.test(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/codSubcategoria",keyword:"pattern",params:{pattern: "^H[0-9]{2}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/codSubcategoria",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.condicionEtaria !== undefined){
let data8 = data.condicionEtaria;
if(typeof data8 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/condicionEtaria",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data8 === "ADULTO") || (data8 === "NNA_ACOMPANADO")) || (data8 === "NNA_NO_ACOMPANADO")) || (data8 === "EDAD_DUDOSA"))){
(vErrors ??= []).push({instancePath:instancePath+"/condicionEtaria",keyword:"enum",params:{allowedValues: schema142.properties.condicionEtaria.enum}});
errors++;
}
}
if(data.persona !== undefined){
if(!(validate133(data.persona, {instancePath:instancePath+"/persona",parentData:data,parentDataProperty:"persona",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
errors = vErrors.length;
}
}
if(data.apatrida !== undefined){
let data10 = data.apatrida;
if(typeof data10 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/apatrida",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data10 === "S") || (data10 === "N"))){
(vErrors ??= []).push({instancePath:instancePath+"/apatrida",keyword:"enum",params:{allowedValues: schema142.properties.apatrida.enum}});
errors++;
}
}
if(data.permisoTrabajo !== undefined){
let data11 = data.permisoTrabajo;
if(typeof data11 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/permisoTrabajo",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data11 === "S") || (data11 === "N"))){
(vErrors ??= []).push({instancePath:instancePath+"/permisoTrabajo",keyword:"enum",params:{allowedValues: schema142.properties.permisoTrabajo.enum}});
errors++;
}
}
if(data.peligroRepatriacion !== undefined){
let data12 = data.peligroRepatriacion;
if(typeof data12 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/peligroRepatriacion",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data12 === "S") || (data12 === "N"))){
(vErrors ??= []).push({instancePath:instancePath+"/peligroRepatriacion",keyword:"enum",params:{allowedValues: schema142.properties.peligroRepatriacion.enum}});
errors++;
}
}
if(data.tipoViolencia !== undefined){
let data13 = data.tipoViolencia;
if(typeof data13 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tipoViolencia",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data13 === "INTRAFAMILIAR") || (data13 === "DE_GENERO"))){
(vErrors ??= []).push({instancePath:instancePath+"/tipoViolencia",keyword:"enum",params:{allowedValues: schema142.properties.tipoViolencia.enum}});
errors++;
}
}
if(data.ruc !== undefined){
let data14 = data.ruc;
if(typeof data14 === "string"){
if(func3(data14) > 12){
(vErrors ??= []).push({instancePath:instancePath+"/ruc",keyword:"maxLength",params:{limit: 12}});
errors++;
}
if(!pattern24.test(data14)){
(vErrors ??= []).push({instancePath:instancePath+"/ruc",keyword:"pattern",params:{pattern: "^[0-9]{10}-[0-9Kk]$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/ruc",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.causaFamilia !== undefined){
if(!(validate42(data.causaFamilia, {instancePath:instancePath+"/causaFamilia",parentData:data,parentDataProperty:"causaFamilia",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data.cuidado !== undefined){
let data16 = data.cuidado;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.institucion === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/cuidado",keyword:"required",params:{missingProperty: "institucion"}});
errors++;
}
for(const key1 in data16){
if(!((key1 === "institucion") || (key1 === "resolucion"))){
(vErrors ??= []).push({instancePath:instancePath+"/cuidado",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data16.institucion !== undefined){
let data17 = data16.institucion;
if(typeof data17 === "string"){
if(func3(data17) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/cuidado/institucion",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func3(data17) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/cuidado/institucion",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/cuidado/institucion",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data16.resolucion !== undefined){
let data18 = data16.resolucion;
if(typeof data18 === "string"){
if(func3(data18) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/cuidado/resolucion",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func3(data18) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/cuidado/resolucion",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/cuidado/resolucion",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/cuidado",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.antecedentes !== undefined){
let data19 = data.antecedentes;
if(Array.isArray(data19)){
if(data19.length > 30){
(vErrors ??= []).push({instancePath:instancePath+"/antecedentes",keyword:"maxItems",params:{limit: 30}});
errors++;
}
if(data19.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/antecedentes",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data19.length;
for(let i0=0; i0<len0; i0++){
if(!(validate147(data19[i0], {instancePath:instancePath+"/antecedentes/" + i0,parentData:data19,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/antecedentes",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.observaciones !== undefined){
let data21 = data.observaciones;
if(typeof data21 === "string"){
if(func3(data21) > 4000){
(vErrors ??= []).push({instancePath:instancePath+"/observaciones",keyword:"maxLength",params:{limit: 4000}});
errors++;
}
if(func3(data21) < 1){
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
validate148.errors = vErrors;
return errors === 0;
}
validate148.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if(!(validate148(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
errors = vErrors.length;
}
validate141.errors = vErrors;
return errors === 0;
}
validate141.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v19 = validate149;
const schema150 = {"type":"object","additionalProperties":false,"required":["idAporte","respondeA","fechaAporte","uravit","antecedentes"],"properties":{"idAporte":{"type":"string","pattern":"^A[0-9]{2}-[0-9]{4}-[0-9]{6,14}$","maxLength":23},"respondeA":{"type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","maxLength":36},"ambiente":{"type":"string","enum":["PRODUCCION","PRUEBA"]},"notaPrueba":{"type":"string","minLength":1,"maxLength":300},"numeroSolicitud":{"type":"string","minLength":1,"maxLength":40},"fechaAporte":{"type":"string","format":"date-time","maxLength":35},"uravit":{"$ref":"urn:valija:contract:saf#/$defs/Uravit"},"antecedentes":{"type":"array","minItems":1,"maxItems":30,"items":{"$ref":"urn:valija:contract:saf#/$defs/AntecedenteResidencia"}},"observaciones":{"type":"string","minLength":1,"maxLength":4000}}};
const pattern151 = new RegExp("^A[0-9]{2}-[0-9]{4}-[0-9]{6,14}$", "u");
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
if(data.idAporte === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "idAporte"}});
errors++;
}
if(data.respondeA === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "respondeA"}});
errors++;
}
if(data.fechaAporte === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fechaAporte"}});
errors++;
}
if(data.uravit === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "uravit"}});
errors++;
}
if(data.antecedentes === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "antecedentes"}});
errors++;
}
for(const key0 in data){
if(!(func12.call(schema150.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.idAporte !== undefined){
let data0 = data.idAporte;
if(typeof data0 === "string"){
if(func3(data0) > 23){
(vErrors ??= []).push({instancePath:instancePath+"/idAporte",keyword:"maxLength",params:{limit: 23}});
errors++;
}
if(!pattern151.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/idAporte",keyword:"pattern",params:{pattern: "^A[0-9]{2}-[0-9]{4}-[0-9]{6,14}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/idAporte",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.respondeA !== undefined){
let data1 = data.respondeA;
if(typeof data1 === "string"){
if(func3(data1) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/respondeA",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern4.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/respondeA",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/respondeA",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.ambiente !== undefined){
let data2 = data.ambiente;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/ambiente",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data2 === "PRODUCCION") || (data2 === "PRUEBA"))){
(vErrors ??= []).push({instancePath:instancePath+"/ambiente",keyword:"enum",params:{allowedValues: schema150.properties.ambiente.enum}});
errors++;
}
}
if(data.notaPrueba !== undefined){
let data3 = data.notaPrueba;
if(typeof data3 === "string"){
if(func3(data3) > 300){
(vErrors ??= []).push({instancePath:instancePath+"/notaPrueba",keyword:"maxLength",params:{limit: 300}});
errors++;
}
if(func3(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/notaPrueba",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/notaPrueba",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.numeroSolicitud !== undefined){
let data4 = data.numeroSolicitud;
if(typeof data4 === "string"){
if(func3(data4) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/numeroSolicitud",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(func3(data4) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/numeroSolicitud",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/numeroSolicitud",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fechaAporte !== undefined){
let data5 = data.fechaAporte;
if(typeof data5 === "string"){
if(func3(data5) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/fechaAporte",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats5(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/fechaAporte",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fechaAporte",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.uravit !== undefined){
if(!(validate116(data.uravit, {instancePath:instancePath+"/uravit",parentData:data,parentDataProperty:"uravit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
}
if(data.antecedentes !== undefined){
let data7 = data.antecedentes;
if(Array.isArray(data7)){
if(data7.length > 30){
(vErrors ??= []).push({instancePath:instancePath+"/antecedentes",keyword:"maxItems",params:{limit: 30}});
errors++;
}
if(data7.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/antecedentes",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(!(validate147(data7[i0], {instancePath:instancePath+"/antecedentes/" + i0,parentData:data7,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/antecedentes",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.observaciones !== undefined){
let data9 = data.observaciones;
if(typeof data9 === "string"){
if(func3(data9) > 4000){
(vErrors ??= []).push({instancePath:instancePath+"/observaciones",keyword:"maxLength",params:{limit: 4000}});
errors++;
}
if(func3(data9) < 1){
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
validate152.errors = vErrors;
return errors === 0;
}
validate152.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if(!(validate152(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
errors = vErrors.length;
}
validate149.errors = vErrors;
return errors === 0;
}
validate149.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const operations: Readonly<Record<string, OperationValidators>> = {
  'registrarNovedad': { request: v2, parameters: v3, responses: { '201': v0, '400': v1, '401': v1, '404': v1, '413': v1, '415': v1, '422': v1, '429': v1, '500': v1, '503': v1 } },
  'consultarNovedad': { parameters: v4, responses: { '200': v0, '401': v1, '404': v1, '422': v1, '429': v1, '500': v1, '503': v1 } },
  'registrarDenuncia': { request: v6, parameters: v7, responses: { '201': v5, '400': v1, '401': v1, '413': v1, '415': v1, '422': v1, '429': v1, '500': v1, '503': v1 } },
  'consultarDenuncia': { parameters: v8, responses: { '200': v5, '401': v1, '404': v1, '422': v1, '429': v1, '500': v1, '503': v1 } },
  'registrarNovedadInstruccion': { request: v9, parameters: v3, responses: { '201': v0, '400': v1, '401': v1, '404': v1, '413': v1, '415': v1, '422': v1, '429': v1, '500': v1, '503': v1 } },
  'consultarNovedadInstruccion': { parameters: v4, responses: { '200': v0, '401': v1, '404': v1, '422': v1, '429': v1, '500': v1, '503': v1 } },
  'registrarNovedadConsultaPlan': { request: v10, parameters: v3, responses: { '201': v0, '400': v1, '401': v1, '404': v1, '413': v1, '415': v1, '422': v1, '429': v1, '500': v1, '503': v1 } },
  'consultarNovedadConsultaPlan': { parameters: v4, responses: { '200': v0, '401': v1, '404': v1, '422': v1, '429': v1, '500': v1, '503': v1 } },
  'registrarNovedadResidencia': { request: v11, parameters: v3, responses: { '201': v0, '400': v1, '401': v1, '404': v1, '413': v1, '415': v1, '422': v1, '429': v1, '500': v1, '503': v1 } },
  'consultarNovedadResidencia': { parameters: v4, responses: { '200': v0, '401': v1, '404': v1, '422': v1, '429': v1, '500': v1, '503': v1 } },
  'retirarDocumento': { parameters: v12, responses: { '200': null, '401': v1, '404': v1, '422': v1, '429': v1, '500': v1, '503': v1 } },
  'guardarDocumento': { parameters: v12, responses: { '204': null, '401': v1, '413': v1, '415': v1, '422': v1, '429': v1, '500': v1, '503': v1 } },
  'emitirDerivacion': { request: v14, parameters: v7, responses: { '202': v13, '400': v1, '401': v1, '403': v1, '409': v1, '413': v1, '415': v1, '422': v1, '429': v1, '500': v1, '503': v1 } },
  'anularDerivacion': { request: v15, parameters: v7, responses: { '202': v13, '400': v1, '401': v1, '403': v1, '404': v1, '409': v1, '413': v1, '415': v1, '422': v1, '429': v1, '500': v1, '503': v1 } },
  'emitirInstruccion': { request: v16, parameters: v7, responses: { '202': v13, '400': v1, '401': v1, '403': v1, '404': v1, '409': v1, '413': v1, '415': v1, '422': v1, '429': v1, '500': v1, '503': v1 } },
  'consultarPlan': { request: v17, parameters: v7, responses: { '202': v13, '400': v1, '401': v1, '403': v1, '404': v1, '409': v1, '413': v1, '415': v1, '422': v1, '429': v1, '500': v1, '503': v1 } },
  'presentarResidencia': { request: v18, parameters: v7, responses: { '202': v13, '400': v1, '401': v1, '403': v1, '404': v1, '409': v1, '413': v1, '415': v1, '422': v1, '429': v1, '500': v1, '502': v1, '503': v1 } },
  'aportarAntecedentes': { request: v19, parameters: v7, responses: { '202': v13, '400': v1, '401': v1, '403': v1, '404': v1, '409': v1, '413': v1, '415': v1, '422': v1, '429': v1, '500': v1, '502': v1, '503': v1 } },
};
