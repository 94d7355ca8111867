/** Generated from contracts/saf.openapi.json by `npm run generate`; edits are lost. */
// @ts-nocheck
import { formats, ucs2length } from '@valija/validation';
import type { OperationValidators } from '../../contract.js';

export const v0 = validate1;
const schema2 = {"type":"object","additionalProperties":false,"required":["idNovedad","folio","idMensaje","clase","registradaEl"],"properties":{"idNovedad":{"type":"string","minLength":1,"maxLength":40},"folio":{"type":"string","minLength":1,"maxLength":23},"idMensaje":{"type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","maxLength":36},"clase":{"type":"string","enum":["ACUSE","ACEPTACION","RECHAZO","NO_ENTREGADA","CUMPLIDA","NO_CUMPLIDA","SIN_ATENCION","REQUERIMIENTO","OTORGADA","DENEGADA"]},"registradaEl":{"type":"string","format":"date-time","maxLength":35}}};
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
if(!((((((((((data3 === "ACUSE") || (data3 === "ACEPTACION")) || (data3 === "RECHAZO")) || (data3 === "NO_ENTREGADA")) || (data3 === "CUMPLIDA")) || (data3 === "NO_CUMPLIDA")) || (data3 === "SIN_ATENCION")) || (data3 === "REQUERIMIENTO")) || (data3 === "OTORGADA")) || (data3 === "DENEGADA"))){
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
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
else if(tag0 === "NO_ENTREGADA"){
if(!(validate21(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
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
validate22.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate22.evaluated = {"dynamicProps":true,"dynamicItems":false};
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
if(!(validate22(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
else {
var props0 = validate22.evaluated.props;
}
validate9.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate9.evaluated = {"dynamicProps":true,"dynamicItems":false};
export const v3 = validate23;
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
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v4 = validate24;
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
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v5 = validate25;
const schema26 = {"type":"object","additionalProperties":false,"required":["idDenuncia","idMensaje","etapa","registradaEl"],"properties":{"idDenuncia":{"type":"string","minLength":1,"maxLength":40},"idMensaje":{"type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","maxLength":36},"etapa":{"type":"string","enum":["RECEPCION","COMUNICACION"]},"registradaEl":{"type":"string","format":"date-time","maxLength":35}}};
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
(vErrors ??= []).push({instancePath:instancePath+"/etapa",keyword:"enum",params:{allowedValues: schema26.properties.etapa.enum}});
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
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if(!(validate27(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v6 = validate28;
const schema29 = {"type":"object","additionalProperties":false,"required":["etapa","idMensaje","fechaRecepcion","institucion","unidad"],"properties":{"etapa":{"type":"string","const":"RECEPCION"},"idMensaje":{"type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","maxLength":36},"fechaRecepcion":{"type":"string","format":"date-time","maxLength":35},"institucion":{"type":"string","minLength":1,"maxLength":120},"unidad":{"type":"string","minLength":1,"maxLength":120},"funcionario":{"type":"string","minLength":1,"maxLength":160},"cargo":{"type":"string","minLength":1,"maxLength":100},"fono":{"type":"string","pattern":"^[+]?[0-9][0-9 ()-]{5,22}$","maxLength":24},"correo":{"type":"string","format":"email","maxLength":254},"numeroParte":{"type":"string","minLength":1,"maxLength":40}}};
const pattern30 = new RegExp("^[+]?[0-9][0-9 ()-]{5,22}$", "u");
const formats31 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
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
if(!(func12.call(schema29.properties, key0))){
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
if(!pattern30.test(data7)){
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
if(!(formats31.test(data8))){
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
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema33 = {"type":"object","additionalProperties":false,"required":["etapa","idMensaje","urgente","fechaRecepcion","institucion","unidad","sujeto","delitos"],"properties":{"etapa":{"type":"string","const":"COMUNICACION"},"idMensaje":{"type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","maxLength":36},"idRecepcion":{"type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","maxLength":36},"urgente":{"type":"string","enum":["S","N"]},"fechaRecepcion":{"type":"string","format":"date-time","maxLength":35},"institucion":{"type":"string","minLength":1,"maxLength":120},"unidad":{"type":"string","minLength":1,"maxLength":120},"funcionario":{"type":"string","minLength":1,"maxLength":160},"cargo":{"type":"string","minLength":1,"maxLength":100},"fono":{"type":"string","pattern":"^[+]?[0-9][0-9 ()-]{5,22}$","maxLength":24},"correo":{"type":"string","format":"email","maxLength":254},"numeroParte":{"type":"string","minLength":1,"maxLength":40},"ruc":{"type":"string","pattern":"^[0-9]{10}-[0-9Kk]$","maxLength":12},"sujeto":{"$ref":"urn:valija:contract:saf#/$defs/Sujeto"},"adulto":{"$ref":"urn:valija:contract:saf#/$defs/AdultoMencionado"},"delitos":{"type":"array","minItems":1,"maxItems":10,"items":{"$ref":"urn:valija:contract:saf#/$defs/DelitoImputado"}},"urgencia":{"type":"array","minItems":0,"maxItems":10,"items":{"type":"string","pattern":"^U[0-9]{2}$","maxLength":3}},"factores":{"type":"array","minItems":1,"maxItems":60,"items":{"type":"object","additionalProperties":false,"required":["codigo","presente"],"properties":{"codigo":{"type":"string","pattern":"^[A-Z0-9_]{2,40}$","maxLength":40},"presente":{"type":"string","enum":["S","N"]}}}},"manifestacion":{"type":"object","additionalProperties":false,"required":["fecha","texto"],"properties":{"fecha":{"type":"string","pattern":"^(0[1-9]|[12][0-9]|3[01])-(0[1-9]|1[0-2])-[0-9]{4}$","maxLength":10},"contexto":{"type":"string","minLength":1,"maxLength":400},"texto":{"type":"string","minLength":1,"maxLength":4000}}}}};
const pattern34 = new RegExp("^[0-9]{10}-[0-9Kk]$", "u");
const pattern35 = new RegExp("^U[0-9]{2}$", "u");
const pattern36 = new RegExp("^[A-Z0-9_]{2,40}$", "u");
const schema37 = {"type":"object","additionalProperties":false,"required":["calidadSujeto","tipoDocumento"],"properties":{"calidadSujeto":{"type":"string","pattern":"^[0-9A-Z]{1,2}$","maxLength":2},"tipoDocumento":{"type":"string","pattern":"^[0-9A-Z]{1,2}$","maxLength":2},"numeroDocumento":{"type":"string","minLength":1,"maxLength":30},"paisDocumento":{"type":"string","pattern":"^[0-9]{1,3}$","maxLength":3},"glosaDocumento":{"type":"string","minLength":1,"maxLength":60},"nombres":{"type":"string","minLength":1,"maxLength":100},"apellidoPaterno":{"type":"string","minLength":1,"maxLength":60},"apellidoMaterno":{"type":"string","minLength":1,"maxLength":60},"nombreSocial":{"type":"string","minLength":1,"maxLength":80},"fechaNacimiento":{"type":"string","pattern":"^(0[1-9]|[12][0-9]|3[01])-(0[1-9]|1[0-2])-[0-9]{4}$","maxLength":10},"edad":{"type":"integer","minimum":0,"maximum":120},"sexoRegistral":{"type":"string","pattern":"^[0-9A-Z]{1,2}$","maxLength":2},"nacionalidad":{"type":"string","pattern":"^[0-9]{1,3}$","maxLength":3},"idioma":{"type":"string","pattern":"^[a-z]{2,3}$","maxLength":3},"domicilio":{"$ref":"urn:valija:contract:saf#/$defs/Domicilio"},"domicilioReservado":{"type":"string","enum":["S","N"]},"contactoReserva":{"$ref":"urn:valija:contract:saf#/$defs/ContactoReserva"},"fono":{"type":"string","pattern":"^[+]?[0-9][0-9 ()-]{5,22}$","maxLength":24}}};
const pattern38 = new RegExp("^[0-9A-Z]{1,2}$", "u");
const pattern39 = new RegExp("^[0-9]{1,3}$", "u");
const pattern40 = new RegExp("^[a-z]{2,3}$", "u");
const pattern41 = new RegExp("^[0-9]{4,5}$", "u");
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
if(!pattern41.test(data3)){
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
if(!pattern30.test(data1)){
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
if(!(formats31.test(data2))){
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
validate43.errors = vErrors;
return errors === 0;
}
validate43.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if(data.calidadSujeto === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "calidadSujeto"}});
errors++;
}
if(data.tipoDocumento === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "tipoDocumento"}});
errors++;
}
for(const key0 in data){
if(!(func12.call(schema37.properties, key0))){
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
if(!pattern38.test(data0)){
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
if(!pattern38.test(data1)){
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
if(!pattern39.test(data3)){
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
if(!pattern38.test(data11)){
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
if(!pattern39.test(data12)){
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
if(!pattern40.test(data13)){
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
if(!(validate42(data.domicilio, {instancePath:instancePath+"/domicilio",parentData:data,parentDataProperty:"domicilio",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
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
(vErrors ??= []).push({instancePath:instancePath+"/domicilioReservado",keyword:"enum",params:{allowedValues: schema37.properties.domicilioReservado.enum}});
errors++;
}
}
if(data.contactoReserva !== undefined){
if(!(validate43(data.contactoReserva, {instancePath:instancePath+"/contactoReserva",parentData:data,parentDataProperty:"contactoReserva",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
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
if(!pattern30.test(data17)){
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
validate44.errors = vErrors;
return errors === 0;
}
validate44.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema45 = {"type":"object","additionalProperties":false,"required":["tipoAdulto","parentesco"],"properties":{"tipoAdulto":{"type":"string","pattern":"^[0-9A-Z]{1,3}$","maxLength":3},"nombres":{"type":"string","minLength":1,"maxLength":100},"apellidoPaterno":{"type":"string","minLength":1,"maxLength":60},"apellidoMaterno":{"type":"string","minLength":1,"maxLength":60},"tipoDocumento":{"type":"string","pattern":"^[0-9A-Z]{1,2}$","maxLength":2},"numeroDocumento":{"type":"string","minLength":1,"maxLength":30},"paisDocumento":{"type":"string","pattern":"^[0-9]{1,3}$","maxLength":3},"glosaDocumento":{"type":"string","minLength":1,"maxLength":60},"edad":{"type":"integer","minimum":0,"maximum":120},"parentesco":{"type":"string","minLength":1,"maxLength":80},"domicilio":{"$ref":"urn:valija:contract:saf#/$defs/Domicilio"},"domicilioReservado":{"type":"string","enum":["S","N"]},"contactoReserva":{"$ref":"urn:valija:contract:saf#/$defs/ContactoReserva"},"fono":{"type":"string","pattern":"^[+]?[0-9][0-9 ()-]{5,22}$","maxLength":24},"correo":{"type":"string","format":"email","maxLength":254}}};
const pattern46 = new RegExp("^[0-9A-Z]{1,3}$", "u");
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
if(data.tipoAdulto === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "tipoAdulto"}});
errors++;
}
if(data.parentesco === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "parentesco"}});
errors++;
}
for(const key0 in data){
if(!(func12.call(schema45.properties, key0))){
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
if(!pattern46.test(data0)){
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
if(!pattern38.test(data4)){
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
if(!pattern39.test(data6)){
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
if(!(validate42(data.domicilio, {instancePath:instancePath+"/domicilio",parentData:data,parentDataProperty:"domicilio",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
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
(vErrors ??= []).push({instancePath:instancePath+"/domicilioReservado",keyword:"enum",params:{allowedValues: schema45.properties.domicilioReservado.enum}});
errors++;
}
}
if(data.contactoReserva !== undefined){
if(!(validate43(data.contactoReserva, {instancePath:instancePath+"/contactoReserva",parentData:data,parentDataProperty:"contactoReserva",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
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
if(!pattern30.test(data13)){
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
if(!(formats31.test(data14))){
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
validate47.errors = vErrors;
return errors === 0;
}
validate47.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if(!pattern38.test(data1)){
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
if(!(func12.call(schema33.properties, key0))){
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
(vErrors ??= []).push({instancePath:instancePath+"/urgente",keyword:"enum",params:{allowedValues: schema33.properties.urgente.enum}});
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
if(!pattern30.test(data9)){
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
if(!(formats31.test(data10))){
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
if(!pattern34.test(data12)){
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
if(!(validate44(data.sujeto, {instancePath:instancePath+"/sujeto",parentData:data,parentDataProperty:"sujeto",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
if(data.adulto !== undefined){
if(!(validate47(data.adulto, {instancePath:instancePath+"/adulto",parentData:data,parentDataProperty:"adulto",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
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
if(!(validate48(data15[i0], {instancePath:instancePath+"/delitos/" + i0,parentData:data15,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
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
if(!pattern35.test(data18)){
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
if(!pattern36.test(data21)){
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
(vErrors ??= []).push({instancePath:instancePath+"/factores/" + i2+"/presente",keyword:"enum",params:{allowedValues: schema33.properties.factores.items.properties.presente.enum}});
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
let data23 = data.manifestacion;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.fecha === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/manifestacion",keyword:"required",params:{missingProperty: "fecha"}});
errors++;
}
if(data23.texto === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/manifestacion",keyword:"required",params:{missingProperty: "texto"}});
errors++;
}
for(const key2 in data23){
if(!(((key2 === "fecha") || (key2 === "contexto")) || (key2 === "texto"))){
(vErrors ??= []).push({instancePath:instancePath+"/manifestacion",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data23.fecha !== undefined){
let data24 = data23.fecha;
if(typeof data24 === "string"){
if(func3(data24) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/manifestacion/fecha",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!pattern13.test(data24)){
(vErrors ??= []).push({instancePath:instancePath+"/manifestacion/fecha",keyword:"pattern",params:{pattern: "^(0[1-9]|[12][0-9]|3[01])-(0[1-9]|1[0-2])-[0-9]{4}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/manifestacion/fecha",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data23.contexto !== undefined){
let data25 = data23.contexto;
if(typeof data25 === "string"){
if(func3(data25) > 400){
(vErrors ??= []).push({instancePath:instancePath+"/manifestacion/contexto",keyword:"maxLength",params:{limit: 400}});
errors++;
}
if(func3(data25) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/manifestacion/contexto",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/manifestacion/contexto",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data23.texto !== undefined){
let data26 = data23.texto;
if(typeof data26 === "string"){
if(func3(data26) > 4000){
(vErrors ??= []).push({instancePath:instancePath+"/manifestacion/texto",keyword:"maxLength",params:{limit: 4000}});
errors++;
}
if(func3(data26) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/manifestacion/texto",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/manifestacion/texto",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/manifestacion",keyword:"type",params:{type: "object"}});
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
const tag0 = data.etapa;
if(typeof tag0 == "string"){
if(tag0 === "RECEPCION"){
if(!(validate32(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var props0 = true;
}
else if(tag0 === "COMUNICACION"){
if(!(validate49(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
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
validate50.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate50.evaluated = {"dynamicProps":true,"dynamicItems":false};
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
if(!(validate50(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
else {
var props0 = validate50.evaluated.props;
}
validate28.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate28.evaluated = {"dynamicProps":true,"dynamicItems":false};
export const v7 = validate51;
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
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
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
export const v8 = validate52;
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
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v9 = validate53;
const schema54 = {"type":"object","additionalProperties":false,"required":["clase","idMensaje","fechaHora","institucion","unidad","necesidadesProteccion"],"properties":{"clase":{"type":"string","const":"CUMPLIDA"},"idMensaje":{"type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","maxLength":36},"fechaHora":{"type":"string","format":"date-time","maxLength":35},"institucion":{"type":"string","minLength":1,"maxLength":120},"unidad":{"type":"string","minLength":1,"maxLength":120},"funcionario":{"type":"string","minLength":1,"maxLength":160},"necesidadesProteccion":{"type":"string","enum":["EXISTEN","NO_EXISTEN","NO_EVALUADAS"]},"explicadoNna":{"type":"string","enum":["S","N"]},"explicadoAdulto":{"type":"string","enum":["S","N"]},"recepcionEnSalud":{"type":"object","additionalProperties":false,"required":["establecimiento","jefeDeTurno","fechaHora"],"properties":{"establecimiento":{"type":"string","pattern":"^[0-9]{6}$","maxLength":6},"jefeDeTurno":{"type":"string","minLength":1,"maxLength":160},"fechaHora":{"type":"string","format":"date-time","maxLength":35}}}}};
const pattern55 = new RegExp("^[0-9]{6}$", "u");
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
if(!(func12.call(schema54.properties, key0))){
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
(vErrors ??= []).push({instancePath:instancePath+"/necesidadesProteccion",keyword:"enum",params:{allowedValues: schema54.properties.necesidadesProteccion.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/explicadoNna",keyword:"enum",params:{allowedValues: schema54.properties.explicadoNna.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/explicadoAdulto",keyword:"enum",params:{allowedValues: schema54.properties.explicadoAdulto.enum}});
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
if(!pattern55.test(data10)){
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
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema57 = {"type":"object","additionalProperties":false,"required":["clase","idMensaje","fechaHora","institucion","unidad","necesidadesProteccion","codMotivo"],"properties":{"clase":{"type":"string","const":"NO_CUMPLIDA"},"idMensaje":{"type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","maxLength":36},"fechaHora":{"type":"string","format":"date-time","maxLength":35},"institucion":{"type":"string","minLength":1,"maxLength":120},"unidad":{"type":"string","minLength":1,"maxLength":120},"funcionario":{"type":"string","minLength":1,"maxLength":160},"necesidadesProteccion":{"type":"string","enum":["EXISTEN","NO_EXISTEN","NO_EVALUADAS"]},"codMotivo":{"type":"string","pattern":"^N[0-9]{2}$","maxLength":3},"observaciones":{"type":"string","minLength":1,"maxLength":1000}}};
const pattern58 = new RegExp("^N[0-9]{2}$", "u");
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
if(!(func12.call(schema57.properties, key0))){
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
(vErrors ??= []).push({instancePath:instancePath+"/necesidadesProteccion",keyword:"enum",params:{allowedValues: schema57.properties.necesidadesProteccion.enum}});
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
if(!pattern58.test(data7)){
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
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema60 = {"type":"object","additionalProperties":false,"required":["clase","idMensaje","fechaHora","institucion","unidad","necesidadesProteccion","establecimiento"],"properties":{"clase":{"type":"string","const":"SIN_ATENCION"},"idMensaje":{"type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","maxLength":36},"fechaHora":{"type":"string","format":"date-time","maxLength":35},"institucion":{"type":"string","minLength":1,"maxLength":120},"unidad":{"type":"string","minLength":1,"maxLength":120},"funcionario":{"type":"string","minLength":1,"maxLength":160},"necesidadesProteccion":{"type":"string","enum":["EXISTEN","NO_EXISTEN","NO_EVALUADAS"]},"establecimiento":{"type":"string","pattern":"^[0-9]{6}$","maxLength":6}}};
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
(vErrors ??= []).push({instancePath:instancePath+"/necesidadesProteccion",keyword:"enum",params:{allowedValues: schema60.properties.necesidadesProteccion.enum}});
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
if(!pattern55.test(data7)){
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
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
const tag0 = data.clase;
if(typeof tag0 == "string"){
if(tag0 === "CUMPLIDA"){
if(!(validate56(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var props0 = true;
}
else if(tag0 === "NO_CUMPLIDA"){
if(!(validate59(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "SIN_ATENCION"){
if(!(validate61(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "NO_ENTREGADA"){
if(!(validate21(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
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
validate62.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate62.evaluated = {"dynamicProps":true,"dynamicItems":false};
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
if(!(validate62(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
else {
var props0 = validate62.evaluated.props;
}
validate53.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate53.evaluated = {"dynamicProps":true,"dynamicItems":false};
export const v10 = validate63;
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
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema65 = {"type":"object","additionalProperties":false,"required":["clase","idMensaje","fechaHora","institucion","unidad","numeroSolicitud","requeridos","plazoHasta","fundamento"],"properties":{"clase":{"type":"string","const":"REQUERIMIENTO"},"idMensaje":{"type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","maxLength":36},"fechaHora":{"type":"string","format":"date-time","maxLength":35},"institucion":{"type":"string","minLength":1,"maxLength":120},"unidad":{"type":"string","minLength":1,"maxLength":120},"funcionario":{"type":"string","minLength":1,"maxLength":160},"numeroSolicitud":{"type":"string","minLength":1,"maxLength":40},"requeridos":{"type":"array","minItems":1,"maxItems":30,"items":{"type":"object","additionalProperties":false,"required":["codigo"],"properties":{"codigo":{"type":"string","pattern":"^[A-Z0-9_]{2,40}$","maxLength":40},"detalle":{"type":"string","minLength":1,"maxLength":4000}}}},"plazoHasta":{"type":"string","pattern":"^(0[1-9]|[12][0-9]|3[01])-(0[1-9]|1[0-2])-[0-9]{4}$","maxLength":10},"fundamento":{"type":"string","minLength":1,"maxLength":4000}}};
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
if(!(func12.call(schema65.properties, key0))){
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
if(!pattern36.test(data9)){
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
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema67 = {"type":"object","additionalProperties":false,"required":["clase","idMensaje","fechaHora","institucion","unidad","numeroSolicitud","resolucion","permiso"],"properties":{"clase":{"type":"string","const":"OTORGADA"},"idMensaje":{"type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","maxLength":36},"fechaHora":{"type":"string","format":"date-time","maxLength":35},"institucion":{"type":"string","minLength":1,"maxLength":120},"unidad":{"type":"string","minLength":1,"maxLength":120},"funcionario":{"type":"string","minLength":1,"maxLength":160},"numeroSolicitud":{"type":"string","minLength":1,"maxLength":40},"resolucion":{"type":"object","additionalProperties":false,"required":["numero","fecha"],"properties":{"numero":{"type":"string","minLength":1,"maxLength":40},"fecha":{"type":"string","pattern":"^(0[1-9]|[12][0-9]|3[01])-(0[1-9]|1[0-2])-[0-9]{4}$","maxLength":10},"idDocumento":{"type":"string","pattern":"^[A-Za-z0-9_-]{4,64}$","maxLength":64}}},"permiso":{"type":"object","additionalProperties":false,"required":["codSubcategoria","desde","hasta","meses","permiteTrabajar"],"properties":{"codSubcategoria":{"type":"string","pattern":"^H[0-9]{2}$","maxLength":3},"desde":{"type":"string","pattern":"^(0[1-9]|[12][0-9]|3[01])-(0[1-9]|1[0-2])-[0-9]{4}$","maxLength":10},"hasta":{"type":"string","pattern":"^(0[1-9]|[12][0-9]|3[01])-(0[1-9]|1[0-2])-[0-9]{4}$","maxLength":10},"meses":{"type":"integer","minimum":1,"maximum":24},"permiteTrabajar":{"type":"string","enum":["S","N"]},"exentoPago":{"type":"string","enum":["S","N"]},"sinMultas":{"type":"string","enum":["S","N"]}}},"observaciones":{"type":"string","minLength":1,"maxLength":4000}}};
const pattern68 = new RegExp("^[A-Za-z0-9_-]{4,64}$", "u");
const pattern69 = new RegExp("^H[0-9]{2}$", "u");
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
if(!(func12.call(schema67.properties, key0))){
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
if(!pattern68.test(data10)){
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
if(!pattern69.test(data12)){
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
(vErrors ??= []).push({instancePath:instancePath+"/permiso/permiteTrabajar",keyword:"enum",params:{allowedValues: schema67.properties.permiso.properties.permiteTrabajar.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/permiso/exentoPago",keyword:"enum",params:{allowedValues: schema67.properties.permiso.properties.exentoPago.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/permiso/sinMultas",keyword:"enum",params:{allowedValues: schema67.properties.permiso.properties.sinMultas.enum}});
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
validate70.errors = vErrors;
return errors === 0;
}
validate70.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema71 = {"type":"object","additionalProperties":false,"required":["clase","idMensaje","fechaHora","institucion","unidad","numeroSolicitud","resolucion","codMotivo","fundamento","recursos"],"properties":{"clase":{"type":"string","const":"DENEGADA"},"idMensaje":{"type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","maxLength":36},"fechaHora":{"type":"string","format":"date-time","maxLength":35},"institucion":{"type":"string","minLength":1,"maxLength":120},"unidad":{"type":"string","minLength":1,"maxLength":120},"funcionario":{"type":"string","minLength":1,"maxLength":160},"numeroSolicitud":{"type":"string","minLength":1,"maxLength":40},"resolucion":{"type":"object","additionalProperties":false,"required":["numero","fecha"],"properties":{"numero":{"type":"string","minLength":1,"maxLength":40},"fecha":{"type":"string","pattern":"^(0[1-9]|[12][0-9]|3[01])-(0[1-9]|1[0-2])-[0-9]{4}$","maxLength":10},"idDocumento":{"type":"string","pattern":"^[A-Za-z0-9_-]{4,64}$","maxLength":64}}},"codMotivo":{"type":"string","pattern":"^D[0-9]{2}$","maxLength":3},"fundamento":{"type":"string","minLength":1,"maxLength":4000},"recursos":{"type":"array","minItems":1,"maxItems":3,"items":{"type":"object","additionalProperties":false,"required":["recurso","ante","hasta"],"properties":{"recurso":{"type":"string","enum":["REPOSICION","JERARQUICO","RECLAMACION_JUDICIAL"]},"ante":{"type":"string","minLength":1,"maxLength":120},"hasta":{"type":"string","pattern":"^(0[1-9]|[12][0-9]|3[01])-(0[1-9]|1[0-2])-[0-9]{4}$","maxLength":10}}}}}};
const pattern72 = new RegExp("^D[0-9]{2}$", "u");
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
if(!(func12.call(schema71.properties, key0))){
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
if(!pattern68.test(data10)){
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
if(!pattern72.test(data11)){
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
(vErrors ??= []).push({instancePath:instancePath+"/recursos/" + i0+"/recurso",keyword:"enum",params:{allowedValues: schema71.properties.recursos.items.properties.recurso.enum}});
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
const tag0 = data.clase;
if(typeof tag0 == "string"){
if(tag0 === "ACUSE"){
if(!(validate64(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
var props0 = true;
}
else if(tag0 === "REQUERIMIENTO"){
if(!(validate66(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "OTORGADA"){
if(!(validate70(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "DENEGADA"){
if(!(validate73(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "NO_ENTREGADA"){
if(!(validate21(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
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
validate74.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate74.evaluated = {"dynamicProps":true,"dynamicItems":false};
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
if(!(validate74(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
else {
var props0 = validate74.evaluated.props;
}
validate63.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate63.evaluated = {"dynamicProps":true,"dynamicItems":false};
export const v11 = validate75;
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
if(!pattern68.test(data0)){
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
validate75.errors = vErrors;
return errors === 0;
}
validate75.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v12 = validate76;
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
validate77.errors = vErrors;
return errors === 0;
}
validate77.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if(!(validate77(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
validate76.errors = vErrors;
return errors === 0;
}
validate76.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v13 = validate78;
const schema79 = {"type":"object","additionalProperties":false,"required":["folio","idVictima","fechaEmision","fiscalia","uravit","sujeto","delitos","programaSolicitado","observaciones","apreciacion","detalle","informadoDerivacion"],"properties":{"folio":{"type":"string","pattern":"^D[0-9]{2}-[0-9]{4}-[0-9]{6,14}$","maxLength":23},"idVictima":{"type":"string","pattern":"^V-[0-9]{6,14}$","maxLength":16},"ambiente":{"type":"string","enum":["PRODUCCION","PRUEBA"]},"notaPrueba":{"type":"string","minLength":1,"maxLength":300},"fechaEmision":{"type":"string","format":"date-time","maxLength":35},"fiscalia":{"$ref":"urn:valija:contract:saf#/$defs/Fiscalia"},"uravit":{"$ref":"urn:valija:contract:saf#/$defs/Uravit"},"ruc":{"type":"string","pattern":"^[0-9]{10}-[0-9Kk]$","maxLength":12},"sujeto":{"$ref":"urn:valija:contract:saf#/$defs/Sujeto"},"adulto":{"$ref":"urn:valija:contract:saf#/$defs/Adulto"},"delitos":{"type":"array","minItems":1,"maxItems":10,"items":{"$ref":"urn:valija:contract:saf#/$defs/DelitoImputado"}},"programaSolicitado":{"type":"object","additionalProperties":false,"required":["codPrograma"],"properties":{"codPrograma":{"type":"string","pattern":"^[0-9]{3}$","maxLength":3},"codProyecto":{"type":"string","minLength":1,"maxLength":40}}},"observaciones":{"type":"string","minLength":1,"maxLength":4000},"apreciacion":{"type":"string","minLength":1,"maxLength":4000},"detalle":{"type":"object","additionalProperties":false,"required":[],"properties":{"hechoReciente":{"type":"string","enum":["S","N","I"]},"reiterado":{"type":"string","enum":["S","N","I"]},"agresor":{"type":"string","enum":["IF","EF","SI"]},"adultoProtector":{"type":"string","enum":["S","N","I"]},"posturaAdulto":{"type":"string","enum":["CR","MI","SI"]},"proteccionResuelta":{"type":"string","enum":["S","N","I"]}}},"urgencia":{"type":"array","minItems":0,"maxItems":10,"items":{"type":"string","pattern":"^U[0-9]{2}$","maxLength":3}},"informadoDerivacion":{"type":"object","additionalProperties":false,"required":["nna","adulto"],"properties":{"nna":{"type":"string","enum":["S","N"]},"adulto":{"type":"string","enum":["S","N"]},"fecha":{"type":"string","pattern":"^(0[1-9]|[12][0-9]|3[01])-(0[1-9]|1[0-2])-[0-9]{4}$","maxLength":10}}},"planVigente":{"type":"object","additionalProperties":false,"required":["institucion"],"properties":{"institucion":{"type":"string","minLength":1,"maxLength":120},"programa":{"type":"string","minLength":1,"maxLength":80}}},"causaFamilia":{"$ref":"urn:valija:contract:saf#/$defs/CausaFamilia"}}};
const pattern80 = new RegExp("^D[0-9]{2}-[0-9]{4}-[0-9]{6,14}$", "u");
const pattern81 = new RegExp("^V-[0-9]{6,14}$", "u");
const pattern82 = new RegExp("^[0-9]{3}$", "u");
const pattern83 = new RegExp("^[0-9]{3,6}$", "u");
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
if(!pattern83.test(data0)){
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
validate84.errors = vErrors;
return errors === 0;
}
validate84.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const pattern85 = new RegExp("^[0-9]{1,2}$", "u");
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
if(!pattern30.test(data2)){
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
if(!(formats31.test(data3))){
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
if(!pattern85.test(data0)){
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
if(!(validate86(data.profesional, {instancePath:instancePath+"/profesional",parentData:data,parentDataProperty:"profesional",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
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
const schema88 = {"type":"object","additionalProperties":false,"required":["tipoAdulto","nombres","parentesco"],"properties":{"tipoAdulto":{"type":"string","pattern":"^[0-9A-Z]{1,3}$","maxLength":3},"nombres":{"type":"string","minLength":1,"maxLength":100},"apellidoPaterno":{"type":"string","minLength":1,"maxLength":60},"apellidoMaterno":{"type":"string","minLength":1,"maxLength":60},"tipoDocumento":{"type":"string","pattern":"^[0-9A-Z]{1,2}$","maxLength":2},"numeroDocumento":{"type":"string","minLength":1,"maxLength":30},"paisDocumento":{"type":"string","pattern":"^[0-9]{1,3}$","maxLength":3},"glosaDocumento":{"type":"string","minLength":1,"maxLength":60},"edad":{"type":"integer","minimum":0,"maximum":120},"parentesco":{"type":"string","minLength":1,"maxLength":80},"domicilio":{"$ref":"urn:valija:contract:saf#/$defs/Domicilio"},"domicilioReservado":{"type":"string","enum":["S","N"]},"contactoReserva":{"$ref":"urn:valija:contract:saf#/$defs/ContactoReserva"},"fono":{"type":"string","pattern":"^[+]?[0-9][0-9 ()-]{5,22}$","maxLength":24},"correo":{"type":"string","format":"email","maxLength":254}}};
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
if(!(func12.call(schema88.properties, key0))){
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
if(!pattern46.test(data0)){
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
if(!pattern38.test(data4)){
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
if(!pattern39.test(data6)){
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
if(!(validate42(data.domicilio, {instancePath:instancePath+"/domicilio",parentData:data,parentDataProperty:"domicilio",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
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
(vErrors ??= []).push({instancePath:instancePath+"/domicilioReservado",keyword:"enum",params:{allowedValues: schema88.properties.domicilioReservado.enum}});
errors++;
}
}
if(data.contactoReserva !== undefined){
if(!(validate43(data.contactoReserva, {instancePath:instancePath+"/contactoReserva",parentData:data,parentDataProperty:"contactoReserva",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
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
if(!pattern30.test(data13)){
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
if(!(formats31.test(data14))){
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
validate89.errors = vErrors;
return errors === 0;
}
validate89.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema90 = {"type":"object","additionalProperties":false,"required":["rit","tribunal"],"properties":{"rit":{"type":"string","minLength":1,"maxLength":30},"tribunal":{"type":"string","minLength":1,"maxLength":120},"ordenaIngreso":{"type":"string","enum":["S","N"]},"fechaResolucion":{"type":"string","pattern":"^(0[1-9]|[12][0-9]|3[01])-(0[1-9]|1[0-2])-[0-9]{4}$","maxLength":10}}};
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
(vErrors ??= []).push({instancePath:instancePath+"/ordenaIngreso",keyword:"enum",params:{allowedValues: schema90.properties.ordenaIngreso.enum}});
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
validate91.errors = vErrors;
return errors === 0;
}
validate91.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if(!(func12.call(schema79.properties, key0))){
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
if(!pattern80.test(data0)){
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
if(!pattern81.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/idVictima",keyword:"pattern",params:{pattern: "^V-[0-9]{6,14}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/idVictima",keyword:"type",params:{type: "string"}});
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
(vErrors ??= []).push({instancePath:instancePath+"/ambiente",keyword:"enum",params:{allowedValues: schema79.properties.ambiente.enum}});
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
if(data.fechaEmision !== undefined){
let data4 = data.fechaEmision;
if(typeof data4 === "string"){
if(func3(data4) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/fechaEmision",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats5(data4))){
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
if(!(validate84(data.fiscalia, {instancePath:instancePath+"/fiscalia",parentData:data,parentDataProperty:"fiscalia",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
}
if(data.uravit !== undefined){
if(!(validate87(data.uravit, {instancePath:instancePath+"/uravit",parentData:data,parentDataProperty:"uravit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
if(data.ruc !== undefined){
let data7 = data.ruc;
if(typeof data7 === "string"){
if(func3(data7) > 12){
(vErrors ??= []).push({instancePath:instancePath+"/ruc",keyword:"maxLength",params:{limit: 12}});
errors++;
}
if(!pattern34.test(data7)){
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
if(!(validate44(data.sujeto, {instancePath:instancePath+"/sujeto",parentData:data,parentDataProperty:"sujeto",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
if(data.adulto !== undefined){
if(!(validate89(data.adulto, {instancePath:instancePath+"/adulto",parentData:data,parentDataProperty:"adulto",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
}
if(data.delitos !== undefined){
let data10 = data.delitos;
if(Array.isArray(data10)){
if(data10.length > 10){
(vErrors ??= []).push({instancePath:instancePath+"/delitos",keyword:"maxItems",params:{limit: 10}});
errors++;
}
if(data10.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/delitos",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
if(!(validate48(data10[i0], {instancePath:instancePath+"/delitos/" + i0,parentData:data10,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
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
let data12 = data.programaSolicitado;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.codPrograma === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/programaSolicitado",keyword:"required",params:{missingProperty: "codPrograma"}});
errors++;
}
for(const key1 in data12){
if(!((key1 === "codPrograma") || (key1 === "codProyecto"))){
(vErrors ??= []).push({instancePath:instancePath+"/programaSolicitado",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data12.codPrograma !== undefined){
let data13 = data12.codPrograma;
if(typeof data13 === "string"){
if(func3(data13) > 3){
(vErrors ??= []).push({instancePath:instancePath+"/programaSolicitado/codPrograma",keyword:"maxLength",params:{limit: 3}});
errors++;
}
if(!pattern82.test(data13)){
(vErrors ??= []).push({instancePath:instancePath+"/programaSolicitado/codPrograma",keyword:"pattern",params:{pattern: "^[0-9]{3}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/programaSolicitado/codPrograma",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data12.codProyecto !== undefined){
let data14 = data12.codProyecto;
if(typeof data14 === "string"){
if(func3(data14) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/programaSolicitado/codProyecto",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(func3(data14) < 1){
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
let data15 = data.observaciones;
if(typeof data15 === "string"){
if(func3(data15) > 4000){
(vErrors ??= []).push({instancePath:instancePath+"/observaciones",keyword:"maxLength",params:{limit: 4000}});
errors++;
}
if(func3(data15) < 1){
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
let data16 = data.apreciacion;
if(typeof data16 === "string"){
if(func3(data16) > 4000){
(vErrors ??= []).push({instancePath:instancePath+"/apreciacion",keyword:"maxLength",params:{limit: 4000}});
errors++;
}
if(func3(data16) < 1){
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
let data17 = data.detalle;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key2 in data17){
if(!((((((key2 === "hechoReciente") || (key2 === "reiterado")) || (key2 === "agresor")) || (key2 === "adultoProtector")) || (key2 === "posturaAdulto")) || (key2 === "proteccionResuelta"))){
(vErrors ??= []).push({instancePath:instancePath+"/detalle",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data17.hechoReciente !== undefined){
let data18 = data17.hechoReciente;
if(typeof data18 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/detalle/hechoReciente",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data18 === "S") || (data18 === "N")) || (data18 === "I"))){
(vErrors ??= []).push({instancePath:instancePath+"/detalle/hechoReciente",keyword:"enum",params:{allowedValues: schema79.properties.detalle.properties.hechoReciente.enum}});
errors++;
}
}
if(data17.reiterado !== undefined){
let data19 = data17.reiterado;
if(typeof data19 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/detalle/reiterado",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data19 === "S") || (data19 === "N")) || (data19 === "I"))){
(vErrors ??= []).push({instancePath:instancePath+"/detalle/reiterado",keyword:"enum",params:{allowedValues: schema79.properties.detalle.properties.reiterado.enum}});
errors++;
}
}
if(data17.agresor !== undefined){
let data20 = data17.agresor;
if(typeof data20 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/detalle/agresor",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data20 === "IF") || (data20 === "EF")) || (data20 === "SI"))){
(vErrors ??= []).push({instancePath:instancePath+"/detalle/agresor",keyword:"enum",params:{allowedValues: schema79.properties.detalle.properties.agresor.enum}});
errors++;
}
}
if(data17.adultoProtector !== undefined){
let data21 = data17.adultoProtector;
if(typeof data21 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/detalle/adultoProtector",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data21 === "S") || (data21 === "N")) || (data21 === "I"))){
(vErrors ??= []).push({instancePath:instancePath+"/detalle/adultoProtector",keyword:"enum",params:{allowedValues: schema79.properties.detalle.properties.adultoProtector.enum}});
errors++;
}
}
if(data17.posturaAdulto !== undefined){
let data22 = data17.posturaAdulto;
if(typeof data22 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/detalle/posturaAdulto",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data22 === "CR") || (data22 === "MI")) || (data22 === "SI"))){
(vErrors ??= []).push({instancePath:instancePath+"/detalle/posturaAdulto",keyword:"enum",params:{allowedValues: schema79.properties.detalle.properties.posturaAdulto.enum}});
errors++;
}
}
if(data17.proteccionResuelta !== undefined){
let data23 = data17.proteccionResuelta;
if(typeof data23 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/detalle/proteccionResuelta",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data23 === "S") || (data23 === "N")) || (data23 === "I"))){
(vErrors ??= []).push({instancePath:instancePath+"/detalle/proteccionResuelta",keyword:"enum",params:{allowedValues: schema79.properties.detalle.properties.proteccionResuelta.enum}});
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
let data24 = data.urgencia;
if(Array.isArray(data24)){
if(data24.length > 10){
(vErrors ??= []).push({instancePath:instancePath+"/urgencia",keyword:"maxItems",params:{limit: 10}});
errors++;
}
if(data24.length < 0){
(vErrors ??= []).push({instancePath:instancePath+"/urgencia",keyword:"minItems",params:{limit: 0}});
errors++;
}
const len1 = data24.length;
for(let i1=0; i1<len1; i1++){
let data25 = data24[i1];
if(typeof data25 === "string"){
if(func3(data25) > 3){
(vErrors ??= []).push({instancePath:instancePath+"/urgencia/" + i1,keyword:"maxLength",params:{limit: 3}});
errors++;
}
if(!pattern35.test(data25)){
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
let data26 = data.informadoDerivacion;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.nna === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/informadoDerivacion",keyword:"required",params:{missingProperty: "nna"}});
errors++;
}
if(data26.adulto === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/informadoDerivacion",keyword:"required",params:{missingProperty: "adulto"}});
errors++;
}
for(const key3 in data26){
if(!(((key3 === "nna") || (key3 === "adulto")) || (key3 === "fecha"))){
(vErrors ??= []).push({instancePath:instancePath+"/informadoDerivacion",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data26.nna !== undefined){
let data27 = data26.nna;
if(typeof data27 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/informadoDerivacion/nna",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data27 === "S") || (data27 === "N"))){
(vErrors ??= []).push({instancePath:instancePath+"/informadoDerivacion/nna",keyword:"enum",params:{allowedValues: schema79.properties.informadoDerivacion.properties.nna.enum}});
errors++;
}
}
if(data26.adulto !== undefined){
let data28 = data26.adulto;
if(typeof data28 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/informadoDerivacion/adulto",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data28 === "S") || (data28 === "N"))){
(vErrors ??= []).push({instancePath:instancePath+"/informadoDerivacion/adulto",keyword:"enum",params:{allowedValues: schema79.properties.informadoDerivacion.properties.adulto.enum}});
errors++;
}
}
if(data26.fecha !== undefined){
let data29 = data26.fecha;
if(typeof data29 === "string"){
if(func3(data29) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/informadoDerivacion/fecha",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!pattern13.test(data29)){
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
let data30 = data.planVigente;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.institucion === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/planVigente",keyword:"required",params:{missingProperty: "institucion"}});
errors++;
}
for(const key4 in data30){
if(!((key4 === "institucion") || (key4 === "programa"))){
(vErrors ??= []).push({instancePath:instancePath+"/planVigente",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data30.institucion !== undefined){
let data31 = data30.institucion;
if(typeof data31 === "string"){
if(func3(data31) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/planVigente/institucion",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func3(data31) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/planVigente/institucion",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/planVigente/institucion",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data30.programa !== undefined){
let data32 = data30.programa;
if(typeof data32 === "string"){
if(func3(data32) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/planVigente/programa",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func3(data32) < 1){
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
if(!(validate91(data.causaFamilia, {instancePath:instancePath+"/causaFamilia",parentData:data,parentDataProperty:"causaFamilia",rootData,dynamicAnchors}))){
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
if(!(validate92(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
validate78.errors = vErrors;
return errors === 0;
}
validate78.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v14 = validate93;
const schema94 = {"type":"object","additionalProperties":false,"required":["folio","idVictima","fechaEmision","fiscalia","fiscal","codDestino","codInstruccion","forma","victima"],"properties":{"folio":{"type":"string","pattern":"^I[0-9]{2}-[0-9]{4}-[0-9]{6,14}$","maxLength":23},"idVictima":{"type":"string","pattern":"^V-[0-9]{6,14}$","maxLength":16},"idMensajeDenuncia":{"type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","maxLength":36},"ambiente":{"type":"string","enum":["PRODUCCION","PRUEBA"]},"notaPrueba":{"type":"string","minLength":1,"maxLength":300},"fechaEmision":{"type":"string","format":"date-time","maxLength":35},"fiscalia":{"$ref":"urn:valija:contract:saf#/$defs/Fiscalia"},"fiscal":{"$ref":"urn:valija:contract:saf#/$defs/Profesional"},"codDestino":{"type":"string","pattern":"^[0-9]{3}$","maxLength":3},"codInstruccion":{"type":"string","pattern":"^[0-9]{2}$","maxLength":2},"forma":{"$ref":"urn:valija:contract:saf#/$defs/FormaInstruccion"},"ruc":{"type":"string","pattern":"^[0-9]{10}-[0-9Kk]$","maxLength":12},"victima":{"$ref":"urn:valija:contract:saf#/$defs/Persona"},"adulto":{"$ref":"urn:valija:contract:saf#/$defs/Adulto"},"traslado":{"type":"object","additionalProperties":false,"required":["establecimiento"],"properties":{"establecimiento":{"type":"string","pattern":"^[0-9]{6}$","maxLength":6},"nombreEstablecimiento":{"type":"string","minLength":1,"maxLength":120}}},"contacto":{"type":"object","additionalProperties":false,"required":["institucion","unidad","profesional","medio"],"properties":{"institucion":{"type":"string","minLength":1,"maxLength":120},"unidad":{"type":"string","minLength":1,"maxLength":120},"profesional":{"$ref":"urn:valija:contract:saf#/$defs/Profesional"},"medio":{"type":"string","enum":["PERSONALMENTE","MEDIO_IDONEO"]}}},"resguardo":{"type":"object","additionalProperties":false,"required":["medidas"],"properties":{"medidas":{"type":"array","minItems":1,"maxItems":4,"uniqueItems":true,"items":{"type":"string","enum":["RONDA_POLICIAL_PERIODICA","CONTACTO_PRIORITARIO_CON_LA_POLICIA","ENTREGA_DE_MEDIO_DE_ALERTA","REFORZAMIENTO_DE_LA_VIVIENDA"]}},"hasta":{"type":"string","pattern":"^(0[1-9]|[12][0-9]|3[01])-(0[1-9]|1[0-2])-[0-9]{4}$","maxLength":10}}}}};
const pattern95 = new RegExp("^I[0-9]{2}-[0-9]{4}-[0-9]{6,14}$", "u");
const pattern96 = new RegExp("^[0-9]{2}$", "u");
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
validate97.errors = vErrors;
return errors === 0;
}
validate97.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
validate98.errors = vErrors;
return errors === 0;
}
validate98.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
const tag0 = data.tipo;
if(typeof tag0 == "string"){
if(tag0 === "ESCRITA"){
if(!(validate97(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
var props0 = true;
}
else if(tag0 === "VERBAL_FLAGRANCIA"){
if(!(validate98(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
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
validate99.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate99.evaluated = {"dynamicProps":true,"dynamicItems":false};
const schema100 = {"type":"object","additionalProperties":false,"required":["tipoDocumento"],"properties":{"tipoDocumento":{"type":"string","pattern":"^[0-9A-Z]{1,2}$","maxLength":2},"numeroDocumento":{"type":"string","minLength":1,"maxLength":30},"paisDocumento":{"type":"string","pattern":"^[0-9]{1,3}$","maxLength":3},"glosaDocumento":{"type":"string","minLength":1,"maxLength":60},"nombres":{"type":"string","minLength":1,"maxLength":100},"apellidoPaterno":{"type":"string","minLength":1,"maxLength":60},"apellidoMaterno":{"type":"string","minLength":1,"maxLength":60},"nombreSocial":{"type":"string","minLength":1,"maxLength":80},"fechaNacimiento":{"type":"string","pattern":"^(0[1-9]|[12][0-9]|3[01])-(0[1-9]|1[0-2])-[0-9]{4}$","maxLength":10},"edad":{"type":"integer","minimum":0,"maximum":120},"sexoRegistral":{"type":"string","pattern":"^[0-9A-Z]{1,2}$","maxLength":2},"nacionalidad":{"type":"string","pattern":"^[0-9]{1,3}$","maxLength":3},"idioma":{"type":"string","pattern":"^[a-z]{2,3}$","maxLength":3},"domicilio":{"$ref":"urn:valija:contract:saf#/$defs/Domicilio"},"domicilioReservado":{"type":"string","enum":["S","N"]},"contactoReserva":{"$ref":"urn:valija:contract:saf#/$defs/ContactoReserva"},"fono":{"type":"string","pattern":"^[+]?[0-9][0-9 ()-]{5,22}$","maxLength":24}}};
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
if(data.tipoDocumento === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "tipoDocumento"}});
errors++;
}
for(const key0 in data){
if(!(func12.call(schema100.properties, key0))){
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
if(!pattern38.test(data0)){
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
if(!pattern39.test(data2)){
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
if(!pattern38.test(data10)){
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
if(!pattern39.test(data11)){
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
if(!pattern40.test(data12)){
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
if(!(validate42(data.domicilio, {instancePath:instancePath+"/domicilio",parentData:data,parentDataProperty:"domicilio",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
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
(vErrors ??= []).push({instancePath:instancePath+"/domicilioReservado",keyword:"enum",params:{allowedValues: schema100.properties.domicilioReservado.enum}});
errors++;
}
}
if(data.contactoReserva !== undefined){
if(!(validate43(data.contactoReserva, {instancePath:instancePath+"/contactoReserva",parentData:data,parentDataProperty:"contactoReserva",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
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
if(!pattern30.test(data16)){
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
validate101.errors = vErrors;
return errors === 0;
}
validate101.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if(!(func12.call(schema94.properties, key0))){
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
if(!pattern95.test(data0)){
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
if(!pattern81.test(data1)){
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
(vErrors ??= []).push({instancePath:instancePath+"/ambiente",keyword:"enum",params:{allowedValues: schema94.properties.ambiente.enum}});
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
if(!(validate84(data.fiscalia, {instancePath:instancePath+"/fiscalia",parentData:data,parentDataProperty:"fiscalia",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
}
if(data.fiscal !== undefined){
if(!(validate86(data.fiscal, {instancePath:instancePath+"/fiscal",parentData:data,parentDataProperty:"fiscal",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
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
if(!pattern82.test(data8)){
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
if(!pattern96.test(data9)){
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
if(!(validate99(data.forma, {instancePath:instancePath+"/forma",parentData:data,parentDataProperty:"forma",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
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
if(!pattern34.test(data11)){
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
if(!(validate101(data.victima, {instancePath:instancePath+"/victima",parentData:data,parentDataProperty:"victima",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
}
if(data.adulto !== undefined){
if(!(validate89(data.adulto, {instancePath:instancePath+"/adulto",parentData:data,parentDataProperty:"adulto",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
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
if(!pattern55.test(data15)){
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
if(!(validate86(data17.profesional, {instancePath:instancePath+"/contacto/profesional",parentData:data17,parentDataProperty:"profesional",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
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
(vErrors ??= []).push({instancePath:instancePath+"/contacto/medio",keyword:"enum",params:{allowedValues: schema94.properties.contacto.properties.medio.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/resguardo/medidas/" + i0,keyword:"enum",params:{allowedValues: schema94.properties.resguardo.properties.medidas.items.enum}});
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
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate102.errors = vErrors;
return errors === 0;
}
validate102.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if(!(validate102(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
validate93.errors = vErrors;
return errors === 0;
}
validate93.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v15 = validate103;
const schema104 = {"type":"object","additionalProperties":false,"required":["folio","idVictima","fechaSolicitud","uravit","codSubcategoria","condicionEtaria","persona","permisoTrabajo","antecedentes"],"properties":{"folio":{"type":"string","pattern":"^R[0-9]{2}-[0-9]{4}-[0-9]{6,14}$","maxLength":23},"idVictima":{"type":"string","pattern":"^V-[0-9]{6,14}$","maxLength":16},"idMensajeDenuncia":{"type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","maxLength":36},"ambiente":{"type":"string","enum":["PRODUCCION","PRUEBA"]},"notaPrueba":{"type":"string","minLength":1,"maxLength":300},"fechaSolicitud":{"type":"string","format":"date-time","maxLength":35},"uravit":{"$ref":"urn:valija:contract:saf#/$defs/Uravit"},"codSubcategoria":{"type":"string","pattern":"^H[0-9]{2}$","maxLength":3},"condicionEtaria":{"type":"string","enum":["ADULTO","NNA_ACOMPANADO","NNA_NO_ACOMPANADO","EDAD_DUDOSA"]},"persona":{"$ref":"urn:valija:contract:saf#/$defs/Persona"},"apatrida":{"type":"string","enum":["S","N"]},"permisoTrabajo":{"type":"string","enum":["S","N"]},"peligroRepatriacion":{"type":"string","enum":["S","N"]},"tipoViolencia":{"type":"string","enum":["INTRAFAMILIAR","DE_GENERO"]},"ruc":{"type":"string","pattern":"^[0-9]{10}-[0-9Kk]$","maxLength":12},"causaFamilia":{"$ref":"urn:valija:contract:saf#/$defs/CausaFamilia"},"cuidado":{"type":"object","additionalProperties":false,"required":["institucion"],"properties":{"institucion":{"type":"string","minLength":1,"maxLength":120},"resolucion":{"type":"string","minLength":1,"maxLength":80}}},"antecedentes":{"type":"array","minItems":1,"maxItems":30,"items":{"$ref":"urn:valija:contract:saf#/$defs/AntecedenteResidencia"}},"observaciones":{"type":"string","minLength":1,"maxLength":4000}}};
const pattern105 = new RegExp("^R[0-9]{2}-[0-9]{4}-[0-9]{6,14}$", "u");
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
if(!pattern36.test(data0)){
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
if(!pattern68.test(data2)){
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
if(!pattern36.test(data0)){
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
validate107.errors = vErrors;
return errors === 0;
}
validate107.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if(!pattern36.test(data0)){
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
validate108.errors = vErrors;
return errors === 0;
}
validate108.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.estado;
if(typeof tag0 == "string"){
if(tag0 === "ACOMPANADO"){
if(!(validate106(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
var props0 = true;
}
else if(tag0 === "PENDIENTE"){
if(!(validate107(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "NO_CORRESPONDE"){
if(!(validate108(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
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
validate109.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate109.evaluated = {"dynamicProps":true,"dynamicItems":false};
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
if(!(func12.call(schema104.properties, key0))){
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
if(!pattern105.test(data0)){
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
if(!pattern81.test(data1)){
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
(vErrors ??= []).push({instancePath:instancePath+"/ambiente",keyword:"enum",params:{allowedValues: schema104.properties.ambiente.enum}});
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
if(!(validate87(data.uravit, {instancePath:instancePath+"/uravit",parentData:data,parentDataProperty:"uravit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
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
if(!pattern69.test(data7)){
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
(vErrors ??= []).push({instancePath:instancePath+"/condicionEtaria",keyword:"enum",params:{allowedValues: schema104.properties.condicionEtaria.enum}});
errors++;
}
}
if(data.persona !== undefined){
if(!(validate101(data.persona, {instancePath:instancePath+"/persona",parentData:data,parentDataProperty:"persona",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
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
(vErrors ??= []).push({instancePath:instancePath+"/apatrida",keyword:"enum",params:{allowedValues: schema104.properties.apatrida.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/permisoTrabajo",keyword:"enum",params:{allowedValues: schema104.properties.permisoTrabajo.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/peligroRepatriacion",keyword:"enum",params:{allowedValues: schema104.properties.peligroRepatriacion.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/tipoViolencia",keyword:"enum",params:{allowedValues: schema104.properties.tipoViolencia.enum}});
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
if(!pattern34.test(data14)){
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
if(!(validate91(data.causaFamilia, {instancePath:instancePath+"/causaFamilia",parentData:data,parentDataProperty:"causaFamilia",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
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
if(!(validate109(data19[i0], {instancePath:instancePath+"/antecedentes/" + i0,parentData:data19,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
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
validate110.errors = vErrors;
return errors === 0;
}
validate110.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if(!(validate110(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
validate103.errors = vErrors;
return errors === 0;
}
validate103.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v16 = validate111;
const schema112 = {"type":"object","additionalProperties":false,"required":["idAporte","respondeA","fechaAporte","uravit","antecedentes"],"properties":{"idAporte":{"type":"string","pattern":"^A[0-9]{2}-[0-9]{4}-[0-9]{6,14}$","maxLength":23},"respondeA":{"type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","maxLength":36},"ambiente":{"type":"string","enum":["PRODUCCION","PRUEBA"]},"notaPrueba":{"type":"string","minLength":1,"maxLength":300},"numeroSolicitud":{"type":"string","minLength":1,"maxLength":40},"fechaAporte":{"type":"string","format":"date-time","maxLength":35},"uravit":{"$ref":"urn:valija:contract:saf#/$defs/Uravit"},"antecedentes":{"type":"array","minItems":1,"maxItems":30,"items":{"$ref":"urn:valija:contract:saf#/$defs/AntecedenteResidencia"}},"observaciones":{"type":"string","minLength":1,"maxLength":4000}}};
const pattern113 = new RegExp("^A[0-9]{2}-[0-9]{4}-[0-9]{6,14}$", "u");
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
if(!(func12.call(schema112.properties, key0))){
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
if(!pattern113.test(data0)){
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
(vErrors ??= []).push({instancePath:instancePath+"/ambiente",keyword:"enum",params:{allowedValues: schema112.properties.ambiente.enum}});
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
if(!(validate87(data.uravit, {instancePath:instancePath+"/uravit",parentData:data,parentDataProperty:"uravit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
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
if(!(validate109(data7[i0], {instancePath:instancePath+"/antecedentes/" + i0,parentData:data7,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
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
validate114.errors = vErrors;
return errors === 0;
}
validate114.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if(!(validate114(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
validate111.errors = vErrors;
return errors === 0;
}
validate111.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const operations: Readonly<Record<string, OperationValidators>> = {
  'registrarNovedad': { request: v2, parameters: v3, responses: { '201': v0, '400': v1, '401': v1, '404': v1, '413': v1, '415': v1, '422': v1, '429': v1, '500': v1, '503': v1 } },
  'consultarNovedad': { parameters: v4, responses: { '200': v0, '401': v1, '404': v1, '422': v1, '429': v1, '500': v1, '503': v1 } },
  'registrarDenuncia': { request: v6, parameters: v7, responses: { '201': v5, '400': v1, '401': v1, '413': v1, '415': v1, '422': v1, '429': v1, '500': v1, '503': v1 } },
  'consultarDenuncia': { parameters: v8, responses: { '200': v5, '401': v1, '404': v1, '422': v1, '429': v1, '500': v1, '503': v1 } },
  'registrarNovedadInstruccion': { request: v9, parameters: v3, responses: { '201': v0, '400': v1, '401': v1, '404': v1, '413': v1, '415': v1, '422': v1, '429': v1, '500': v1, '503': v1 } },
  'consultarNovedadInstruccion': { parameters: v4, responses: { '200': v0, '401': v1, '404': v1, '422': v1, '429': v1, '500': v1, '503': v1 } },
  'registrarNovedadResidencia': { request: v10, parameters: v3, responses: { '201': v0, '400': v1, '401': v1, '404': v1, '413': v1, '415': v1, '422': v1, '429': v1, '500': v1, '503': v1 } },
  'consultarNovedadResidencia': { parameters: v4, responses: { '200': v0, '401': v1, '404': v1, '422': v1, '429': v1, '500': v1, '503': v1 } },
  'retirarDocumento': { parameters: v11, responses: { '200': null, '401': v1, '404': v1, '422': v1, '429': v1, '500': v1, '503': v1 } },
  'guardarDocumento': { parameters: v11, responses: { '204': null, '401': v1, '413': v1, '415': v1, '422': v1, '429': v1, '500': v1, '503': v1 } },
  'emitirDerivacion': { request: v13, parameters: v7, responses: { '202': v12, '400': v1, '401': v1, '403': v1, '409': v1, '413': v1, '415': v1, '422': v1, '429': v1, '500': v1, '503': v1 } },
  'emitirInstruccion': { request: v14, parameters: v7, responses: { '202': v12, '400': v1, '401': v1, '403': v1, '404': v1, '409': v1, '413': v1, '415': v1, '422': v1, '429': v1, '500': v1, '503': v1 } },
  'presentarResidencia': { request: v15, parameters: v7, responses: { '202': v12, '400': v1, '401': v1, '403': v1, '404': v1, '409': v1, '413': v1, '415': v1, '422': v1, '429': v1, '500': v1, '502': v1, '503': v1 } },
  'aportarAntecedentes': { request: v16, parameters: v7, responses: { '202': v12, '400': v1, '401': v1, '403': v1, '404': v1, '409': v1, '413': v1, '415': v1, '422': v1, '429': v1, '500': v1, '502': v1, '503': v1 } },
};
