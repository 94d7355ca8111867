/** Generated from contracts/saf.openapi.json by `npm run generate`; edits are lost. */
// @ts-nocheck
import { formats, ucs2length } from '@valija/validation';
import type { OperationValidators } from '../../contract.js';

export const v0 = validate1;
const schema2 = {"type":"object","additionalProperties":false,"required":["idNovedad","folio","idMensaje","clase","registradaEl"],"properties":{"idNovedad":{"type":"string","minLength":1,"maxLength":40},"folio":{"type":"string","minLength":1,"maxLength":23},"idMensaje":{"type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","maxLength":36},"clase":{"type":"string","enum":["ACUSE","ACEPTACION","RECHAZO","NO_ENTREGADA"]},"registradaEl":{"type":"string","format":"date-time","maxLength":35}}};
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
if(!((((data3 === "ACUSE") || (data3 === "ACEPTACION")) || (data3 === "RECHAZO")) || (data3 === "NO_ENTREGADA"))){
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
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if(!(validate26(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v6 = validate27;
const schema28 = {"type":"object","additionalProperties":false,"required":["folio","idVictima","fechaEmision","fiscalia","uravit","sujeto","delitos","programaSolicitado","observaciones","apreciacion","detalle","informadoDerivacion"],"properties":{"folio":{"type":"string","pattern":"^D[0-9]{2}-[0-9]{4}-[0-9]{6,14}$","maxLength":23},"idVictima":{"type":"string","pattern":"^V-[0-9]{6,14}$","maxLength":16},"ambiente":{"type":"string","enum":["PRODUCCION","PRUEBA"]},"notaPrueba":{"type":"string","minLength":1,"maxLength":300},"fechaEmision":{"type":"string","format":"date-time","maxLength":35},"fiscalia":{"type":"object","additionalProperties":false,"required":["codigo","nombre"],"properties":{"codigo":{"type":"string","pattern":"^[0-9]{3,6}$","maxLength":6},"nombre":{"type":"string","minLength":1,"maxLength":100}}},"uravit":{"type":"object","additionalProperties":false,"required":["region","nombre","profesional"],"properties":{"region":{"type":"string","pattern":"^[0-9]{1,2}$","maxLength":2},"nombre":{"type":"string","minLength":1,"maxLength":100},"profesional":{"type":"object","additionalProperties":false,"required":["nombre"],"properties":{"nombre":{"type":"string","minLength":1,"maxLength":160},"cargo":{"type":"string","minLength":1,"maxLength":100},"fono":{"type":"string","pattern":"^[+]?[0-9][0-9 ()-]{5,22}$","maxLength":24},"correo":{"type":"string","format":"email","maxLength":254}}}}},"ruc":{"type":"string","pattern":"^[0-9]{10}-[0-9Kk]$","maxLength":12},"sujeto":{"$ref":"urn:valija:contract:saf#/$defs/Sujeto"},"adulto":{"$ref":"urn:valija:contract:saf#/$defs/Adulto"},"delitos":{"type":"array","minItems":1,"maxItems":10,"items":{"type":"object","additionalProperties":false,"required":["codDelito"],"properties":{"codDelito":{"type":"string","pattern":"^[0-9]{5}$","maxLength":5},"gradoDesarrollo":{"type":"string","pattern":"^[0-9A-Z]{1,2}$","maxLength":2}}}},"programaSolicitado":{"type":"object","additionalProperties":false,"required":["codPrograma"],"properties":{"codPrograma":{"type":"string","pattern":"^[0-9]{3}$","maxLength":3},"codProyecto":{"type":"string","minLength":1,"maxLength":40}}},"observaciones":{"type":"string","minLength":1,"maxLength":4000},"apreciacion":{"type":"string","minLength":1,"maxLength":4000},"detalle":{"type":"object","additionalProperties":false,"required":[],"properties":{"hechoReciente":{"type":"string","enum":["S","N","I"]},"reiterado":{"type":"string","enum":["S","N","I"]},"agresor":{"type":"string","enum":["IF","EF","SI"]},"adultoProtector":{"type":"string","enum":["S","N","I"]},"posturaAdulto":{"type":"string","enum":["CR","MI","SI"]},"proteccionResuelta":{"type":"string","enum":["S","N","I"]}}},"urgencia":{"type":"array","minItems":0,"maxItems":10,"items":{"type":"string","pattern":"^U[0-9]{2}$","maxLength":3}},"informadoDerivacion":{"type":"object","additionalProperties":false,"required":["nna","adulto"],"properties":{"nna":{"type":"string","enum":["S","N"]},"adulto":{"type":"string","enum":["S","N"]},"fecha":{"type":"string","pattern":"^(0[1-9]|[12][0-9]|3[01])-(0[1-9]|1[0-2])-[0-9]{4}$","maxLength":10}}},"planVigente":{"type":"object","additionalProperties":false,"required":["institucion"],"properties":{"institucion":{"type":"string","minLength":1,"maxLength":120},"programa":{"type":"string","minLength":1,"maxLength":80}}},"causaFamilia":{"type":"object","additionalProperties":false,"required":["rit","tribunal"],"properties":{"rit":{"type":"string","minLength":1,"maxLength":30},"tribunal":{"type":"string","minLength":1,"maxLength":120},"ordenaIngreso":{"type":"string","enum":["S","N"]},"fechaResolucion":{"type":"string","pattern":"^(0[1-9]|[12][0-9]|3[01])-(0[1-9]|1[0-2])-[0-9]{4}$","maxLength":10}}}}};
const pattern29 = new RegExp("^D[0-9]{2}-[0-9]{4}-[0-9]{6,14}$", "u");
const pattern30 = new RegExp("^V-[0-9]{6,14}$", "u");
const pattern31 = new RegExp("^[0-9]{3,6}$", "u");
const pattern32 = new RegExp("^[0-9]{1,2}$", "u");
const pattern33 = new RegExp("^[+]?[0-9][0-9 ()-]{5,22}$", "u");
const pattern34 = new RegExp("^[0-9]{10}-[0-9Kk]$", "u");
const pattern35 = new RegExp("^[0-9A-Z]{1,2}$", "u");
const pattern36 = new RegExp("^[0-9]{3}$", "u");
const pattern37 = new RegExp("^U[0-9]{2}$", "u");
const formats38 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
const schema39 = {"type":"object","additionalProperties":false,"required":["calidadSujeto","tipoDocumento"],"properties":{"calidadSujeto":{"type":"string","pattern":"^[0-9A-Z]{1,2}$","maxLength":2},"tipoDocumento":{"type":"string","pattern":"^[0-9A-Z]{1,2}$","maxLength":2},"numeroDocumento":{"type":"string","minLength":1,"maxLength":30},"paisDocumento":{"type":"string","pattern":"^[0-9]{1,3}$","maxLength":3},"glosaDocumento":{"type":"string","minLength":1,"maxLength":60},"nombres":{"type":"string","minLength":1,"maxLength":100},"apellidoPaterno":{"type":"string","minLength":1,"maxLength":60},"apellidoMaterno":{"type":"string","minLength":1,"maxLength":60},"nombreSocial":{"type":"string","minLength":1,"maxLength":80},"fechaNacimiento":{"type":"string","pattern":"^(0[1-9]|[12][0-9]|3[01])-(0[1-9]|1[0-2])-[0-9]{4}$","maxLength":10},"edad":{"type":"integer","minimum":0,"maximum":120},"sexoRegistral":{"type":"string","pattern":"^[0-9A-Z]{1,2}$","maxLength":2},"nacionalidad":{"type":"string","pattern":"^[0-9]{1,3}$","maxLength":3},"idioma":{"type":"string","pattern":"^[a-z]{2,3}$","maxLength":3},"domicilio":{"$ref":"urn:valija:contract:saf#/$defs/Domicilio"},"domicilioReservado":{"type":"string","enum":["S","N"]},"contactoReserva":{"$ref":"urn:valija:contract:saf#/$defs/ContactoReserva"},"fono":{"type":"string","pattern":"^[+]?[0-9][0-9 ()-]{5,22}$","maxLength":24}}};
const pattern40 = new RegExp("^[0-9]{1,3}$", "u");
const pattern41 = new RegExp("^[a-z]{2,3}$", "u");
const pattern42 = new RegExp("^[0-9]{4,5}$", "u");
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
if(!pattern42.test(data3)){
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
if(!pattern33.test(data1)){
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
if(!(formats38.test(data2))){
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
validate44.errors = vErrors;
return errors === 0;
}
validate44.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if(data.calidadSujeto === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "calidadSujeto"}});
errors++;
}
if(data.tipoDocumento === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "tipoDocumento"}});
errors++;
}
for(const key0 in data){
if(!(func12.call(schema39.properties, key0))){
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
if(!pattern35.test(data0)){
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
if(!pattern35.test(data1)){
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
if(!pattern40.test(data3)){
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
if(!pattern35.test(data11)){
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
if(!pattern40.test(data12)){
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
if(!pattern41.test(data13)){
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
if(!(validate43(data.domicilio, {instancePath:instancePath+"/domicilio",parentData:data,parentDataProperty:"domicilio",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
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
(vErrors ??= []).push({instancePath:instancePath+"/domicilioReservado",keyword:"enum",params:{allowedValues: schema39.properties.domicilioReservado.enum}});
errors++;
}
}
if(data.contactoReserva !== undefined){
if(!(validate44(data.contactoReserva, {instancePath:instancePath+"/contactoReserva",parentData:data,parentDataProperty:"contactoReserva",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
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
if(!pattern33.test(data17)){
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
validate45.errors = vErrors;
return errors === 0;
}
validate45.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema46 = {"type":"object","additionalProperties":false,"required":["tipoAdulto","nombres","parentesco"],"properties":{"tipoAdulto":{"type":"string","pattern":"^[0-9A-Z]{1,3}$","maxLength":3},"nombres":{"type":"string","minLength":1,"maxLength":100},"apellidoPaterno":{"type":"string","minLength":1,"maxLength":60},"apellidoMaterno":{"type":"string","minLength":1,"maxLength":60},"tipoDocumento":{"type":"string","pattern":"^[0-9A-Z]{1,2}$","maxLength":2},"numeroDocumento":{"type":"string","minLength":1,"maxLength":30},"paisDocumento":{"type":"string","pattern":"^[0-9]{1,3}$","maxLength":3},"glosaDocumento":{"type":"string","minLength":1,"maxLength":60},"edad":{"type":"integer","minimum":0,"maximum":120},"parentesco":{"type":"string","minLength":1,"maxLength":80},"domicilio":{"$ref":"urn:valija:contract:saf#/$defs/Domicilio"},"domicilioReservado":{"type":"string","enum":["S","N"]},"contactoReserva":{"$ref":"urn:valija:contract:saf#/$defs/ContactoReserva"},"fono":{"type":"string","pattern":"^[+]?[0-9][0-9 ()-]{5,22}$","maxLength":24},"correo":{"type":"string","format":"email","maxLength":254}}};
const pattern47 = new RegExp("^[0-9A-Z]{1,3}$", "u");
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
if(!(func12.call(schema46.properties, key0))){
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
if(!pattern47.test(data0)){
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
if(!pattern35.test(data4)){
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
if(!pattern40.test(data6)){
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
if(!(validate43(data.domicilio, {instancePath:instancePath+"/domicilio",parentData:data,parentDataProperty:"domicilio",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
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
(vErrors ??= []).push({instancePath:instancePath+"/domicilioReservado",keyword:"enum",params:{allowedValues: schema46.properties.domicilioReservado.enum}});
errors++;
}
}
if(data.contactoReserva !== undefined){
if(!(validate44(data.contactoReserva, {instancePath:instancePath+"/contactoReserva",parentData:data,parentDataProperty:"contactoReserva",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
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
if(!pattern33.test(data13)){
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
if(!(formats38.test(data14))){
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
if(!(func12.call(schema28.properties, key0))){
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
if(!pattern29.test(data0)){
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
if(!pattern30.test(data1)){
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
(vErrors ??= []).push({instancePath:instancePath+"/ambiente",keyword:"enum",params:{allowedValues: schema28.properties.ambiente.enum}});
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
let data5 = data.fiscalia;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.codigo === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/fiscalia",keyword:"required",params:{missingProperty: "codigo"}});
errors++;
}
if(data5.nombre === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/fiscalia",keyword:"required",params:{missingProperty: "nombre"}});
errors++;
}
for(const key1 in data5){
if(!((key1 === "codigo") || (key1 === "nombre"))){
(vErrors ??= []).push({instancePath:instancePath+"/fiscalia",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data5.codigo !== undefined){
let data6 = data5.codigo;
if(typeof data6 === "string"){
if(func3(data6) > 6){
(vErrors ??= []).push({instancePath:instancePath+"/fiscalia/codigo",keyword:"maxLength",params:{limit: 6}});
errors++;
}
if(!pattern31.test(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/fiscalia/codigo",keyword:"pattern",params:{pattern: "^[0-9]{3,6}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fiscalia/codigo",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data5.nombre !== undefined){
let data7 = data5.nombre;
if(typeof data7 === "string"){
if(func3(data7) > 100){
(vErrors ??= []).push({instancePath:instancePath+"/fiscalia/nombre",keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(func3(data7) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/fiscalia/nombre",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fiscalia/nombre",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fiscalia",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.uravit !== undefined){
let data8 = data.uravit;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.region === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/uravit",keyword:"required",params:{missingProperty: "region"}});
errors++;
}
if(data8.nombre === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/uravit",keyword:"required",params:{missingProperty: "nombre"}});
errors++;
}
if(data8.profesional === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/uravit",keyword:"required",params:{missingProperty: "profesional"}});
errors++;
}
for(const key2 in data8){
if(!(((key2 === "region") || (key2 === "nombre")) || (key2 === "profesional"))){
(vErrors ??= []).push({instancePath:instancePath+"/uravit",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data8.region !== undefined){
let data9 = data8.region;
if(typeof data9 === "string"){
if(func3(data9) > 2){
(vErrors ??= []).push({instancePath:instancePath+"/uravit/region",keyword:"maxLength",params:{limit: 2}});
errors++;
}
if(!pattern32.test(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/uravit/region",keyword:"pattern",params:{pattern: "^[0-9]{1,2}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/uravit/region",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data8.nombre !== undefined){
let data10 = data8.nombre;
if(typeof data10 === "string"){
if(func3(data10) > 100){
(vErrors ??= []).push({instancePath:instancePath+"/uravit/nombre",keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(func3(data10) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/uravit/nombre",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/uravit/nombre",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data8.profesional !== undefined){
let data11 = data8.profesional;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.nombre === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/uravit/profesional",keyword:"required",params:{missingProperty: "nombre"}});
errors++;
}
for(const key3 in data11){
if(!((((key3 === "nombre") || (key3 === "cargo")) || (key3 === "fono")) || (key3 === "correo"))){
(vErrors ??= []).push({instancePath:instancePath+"/uravit/profesional",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data11.nombre !== undefined){
let data12 = data11.nombre;
if(typeof data12 === "string"){
if(func3(data12) > 160){
(vErrors ??= []).push({instancePath:instancePath+"/uravit/profesional/nombre",keyword:"maxLength",params:{limit: 160}});
errors++;
}
if(func3(data12) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/uravit/profesional/nombre",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/uravit/profesional/nombre",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data11.cargo !== undefined){
let data13 = data11.cargo;
if(typeof data13 === "string"){
if(func3(data13) > 100){
(vErrors ??= []).push({instancePath:instancePath+"/uravit/profesional/cargo",keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(func3(data13) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/uravit/profesional/cargo",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/uravit/profesional/cargo",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data11.fono !== undefined){
let data14 = data11.fono;
if(typeof data14 === "string"){
if(func3(data14) > 24){
(vErrors ??= []).push({instancePath:instancePath+"/uravit/profesional/fono",keyword:"maxLength",params:{limit: 24}});
errors++;
}
if(!pattern33.test(data14)){
(vErrors ??= []).push({instancePath:instancePath+"/uravit/profesional/fono",keyword:"pattern",params:{pattern: "^[+]?[0-9][0-9 ()-]{5,22}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/uravit/profesional/fono",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data11.correo !== undefined){
let data15 = data11.correo;
if(typeof data15 === "string"){
if(func3(data15) > 254){
(vErrors ??= []).push({instancePath:instancePath+"/uravit/profesional/correo",keyword:"maxLength",params:{limit: 254}});
errors++;
}
if(!(formats38.test(data15))){
(vErrors ??= []).push({instancePath:instancePath+"/uravit/profesional/correo",keyword:"format",params:{format: "email"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/uravit/profesional/correo",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/uravit/profesional",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/uravit",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.ruc !== undefined){
let data16 = data.ruc;
if(typeof data16 === "string"){
if(func3(data16) > 12){
(vErrors ??= []).push({instancePath:instancePath+"/ruc",keyword:"maxLength",params:{limit: 12}});
errors++;
}
if(!pattern34.test(data16)){
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
if(!(validate45(data.sujeto, {instancePath:instancePath+"/sujeto",parentData:data,parentDataProperty:"sujeto",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data.adulto !== undefined){
if(!(validate48(data.adulto, {instancePath:instancePath+"/adulto",parentData:data,parentDataProperty:"adulto",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data.delitos !== undefined){
let data19 = data.delitos;
if(Array.isArray(data19)){
if(data19.length > 10){
(vErrors ??= []).push({instancePath:instancePath+"/delitos",keyword:"maxItems",params:{limit: 10}});
errors++;
}
if(data19.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/delitos",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data19.length;
for(let i0=0; i0<len0; i0++){
let data20 = data19[i0];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.codDelito === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/delitos/" + i0,keyword:"required",params:{missingProperty: "codDelito"}});
errors++;
}
for(const key4 in data20){
if(!((key4 === "codDelito") || (key4 === "gradoDesarrollo"))){
(vErrors ??= []).push({instancePath:instancePath+"/delitos/" + i0,keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data20.codDelito !== undefined){
let data21 = data20.codDelito;
if(typeof data21 === "string"){
if(func3(data21) > 5){
(vErrors ??= []).push({instancePath:instancePath+"/delitos/" + i0+"/codDelito",keyword:"maxLength",params:{limit: 5}});
errors++;
}
if(!pattern16.test(data21)){
(vErrors ??= []).push({instancePath:instancePath+"/delitos/" + i0+"/codDelito",keyword:"pattern",params:{pattern: "^[0-9]{5}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/delitos/" + i0+"/codDelito",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data20.gradoDesarrollo !== undefined){
let data22 = data20.gradoDesarrollo;
if(typeof data22 === "string"){
if(func3(data22) > 2){
(vErrors ??= []).push({instancePath:instancePath+"/delitos/" + i0+"/gradoDesarrollo",keyword:"maxLength",params:{limit: 2}});
errors++;
}
if(!pattern35.test(data22)){
(vErrors ??= []).push({instancePath:instancePath+"/delitos/" + i0+"/gradoDesarrollo",keyword:"pattern",params:{pattern: "^[0-9A-Z]{1,2}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/delitos/" + i0+"/gradoDesarrollo",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/delitos/" + i0,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/delitos",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.programaSolicitado !== undefined){
let data23 = data.programaSolicitado;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.codPrograma === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/programaSolicitado",keyword:"required",params:{missingProperty: "codPrograma"}});
errors++;
}
for(const key5 in data23){
if(!((key5 === "codPrograma") || (key5 === "codProyecto"))){
(vErrors ??= []).push({instancePath:instancePath+"/programaSolicitado",keyword:"additionalProperties",params:{additionalProperty: key5}});
errors++;
}
}
if(data23.codPrograma !== undefined){
let data24 = data23.codPrograma;
if(typeof data24 === "string"){
if(func3(data24) > 3){
(vErrors ??= []).push({instancePath:instancePath+"/programaSolicitado/codPrograma",keyword:"maxLength",params:{limit: 3}});
errors++;
}
if(!pattern36.test(data24)){
(vErrors ??= []).push({instancePath:instancePath+"/programaSolicitado/codPrograma",keyword:"pattern",params:{pattern: "^[0-9]{3}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/programaSolicitado/codPrograma",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data23.codProyecto !== undefined){
let data25 = data23.codProyecto;
if(typeof data25 === "string"){
if(func3(data25) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/programaSolicitado/codProyecto",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(func3(data25) < 1){
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
let data26 = data.observaciones;
if(typeof data26 === "string"){
if(func3(data26) > 4000){
(vErrors ??= []).push({instancePath:instancePath+"/observaciones",keyword:"maxLength",params:{limit: 4000}});
errors++;
}
if(func3(data26) < 1){
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
let data27 = data.apreciacion;
if(typeof data27 === "string"){
if(func3(data27) > 4000){
(vErrors ??= []).push({instancePath:instancePath+"/apreciacion",keyword:"maxLength",params:{limit: 4000}});
errors++;
}
if(func3(data27) < 1){
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
let data28 = data.detalle;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
for(const key6 in data28){
if(!((((((key6 === "hechoReciente") || (key6 === "reiterado")) || (key6 === "agresor")) || (key6 === "adultoProtector")) || (key6 === "posturaAdulto")) || (key6 === "proteccionResuelta"))){
(vErrors ??= []).push({instancePath:instancePath+"/detalle",keyword:"additionalProperties",params:{additionalProperty: key6}});
errors++;
}
}
if(data28.hechoReciente !== undefined){
let data29 = data28.hechoReciente;
if(typeof data29 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/detalle/hechoReciente",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data29 === "S") || (data29 === "N")) || (data29 === "I"))){
(vErrors ??= []).push({instancePath:instancePath+"/detalle/hechoReciente",keyword:"enum",params:{allowedValues: schema28.properties.detalle.properties.hechoReciente.enum}});
errors++;
}
}
if(data28.reiterado !== undefined){
let data30 = data28.reiterado;
if(typeof data30 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/detalle/reiterado",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data30 === "S") || (data30 === "N")) || (data30 === "I"))){
(vErrors ??= []).push({instancePath:instancePath+"/detalle/reiterado",keyword:"enum",params:{allowedValues: schema28.properties.detalle.properties.reiterado.enum}});
errors++;
}
}
if(data28.agresor !== undefined){
let data31 = data28.agresor;
if(typeof data31 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/detalle/agresor",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data31 === "IF") || (data31 === "EF")) || (data31 === "SI"))){
(vErrors ??= []).push({instancePath:instancePath+"/detalle/agresor",keyword:"enum",params:{allowedValues: schema28.properties.detalle.properties.agresor.enum}});
errors++;
}
}
if(data28.adultoProtector !== undefined){
let data32 = data28.adultoProtector;
if(typeof data32 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/detalle/adultoProtector",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data32 === "S") || (data32 === "N")) || (data32 === "I"))){
(vErrors ??= []).push({instancePath:instancePath+"/detalle/adultoProtector",keyword:"enum",params:{allowedValues: schema28.properties.detalle.properties.adultoProtector.enum}});
errors++;
}
}
if(data28.posturaAdulto !== undefined){
let data33 = data28.posturaAdulto;
if(typeof data33 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/detalle/posturaAdulto",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data33 === "CR") || (data33 === "MI")) || (data33 === "SI"))){
(vErrors ??= []).push({instancePath:instancePath+"/detalle/posturaAdulto",keyword:"enum",params:{allowedValues: schema28.properties.detalle.properties.posturaAdulto.enum}});
errors++;
}
}
if(data28.proteccionResuelta !== undefined){
let data34 = data28.proteccionResuelta;
if(typeof data34 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/detalle/proteccionResuelta",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data34 === "S") || (data34 === "N")) || (data34 === "I"))){
(vErrors ??= []).push({instancePath:instancePath+"/detalle/proteccionResuelta",keyword:"enum",params:{allowedValues: schema28.properties.detalle.properties.proteccionResuelta.enum}});
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
let data35 = data.urgencia;
if(Array.isArray(data35)){
if(data35.length > 10){
(vErrors ??= []).push({instancePath:instancePath+"/urgencia",keyword:"maxItems",params:{limit: 10}});
errors++;
}
if(data35.length < 0){
(vErrors ??= []).push({instancePath:instancePath+"/urgencia",keyword:"minItems",params:{limit: 0}});
errors++;
}
const len1 = data35.length;
for(let i1=0; i1<len1; i1++){
let data36 = data35[i1];
if(typeof data36 === "string"){
if(func3(data36) > 3){
(vErrors ??= []).push({instancePath:instancePath+"/urgencia/" + i1,keyword:"maxLength",params:{limit: 3}});
errors++;
}
if(!pattern37.test(data36)){
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
let data37 = data.informadoDerivacion;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.nna === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/informadoDerivacion",keyword:"required",params:{missingProperty: "nna"}});
errors++;
}
if(data37.adulto === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/informadoDerivacion",keyword:"required",params:{missingProperty: "adulto"}});
errors++;
}
for(const key7 in data37){
if(!(((key7 === "nna") || (key7 === "adulto")) || (key7 === "fecha"))){
(vErrors ??= []).push({instancePath:instancePath+"/informadoDerivacion",keyword:"additionalProperties",params:{additionalProperty: key7}});
errors++;
}
}
if(data37.nna !== undefined){
let data38 = data37.nna;
if(typeof data38 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/informadoDerivacion/nna",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data38 === "S") || (data38 === "N"))){
(vErrors ??= []).push({instancePath:instancePath+"/informadoDerivacion/nna",keyword:"enum",params:{allowedValues: schema28.properties.informadoDerivacion.properties.nna.enum}});
errors++;
}
}
if(data37.adulto !== undefined){
let data39 = data37.adulto;
if(typeof data39 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/informadoDerivacion/adulto",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data39 === "S") || (data39 === "N"))){
(vErrors ??= []).push({instancePath:instancePath+"/informadoDerivacion/adulto",keyword:"enum",params:{allowedValues: schema28.properties.informadoDerivacion.properties.adulto.enum}});
errors++;
}
}
if(data37.fecha !== undefined){
let data40 = data37.fecha;
if(typeof data40 === "string"){
if(func3(data40) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/informadoDerivacion/fecha",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!pattern13.test(data40)){
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
let data41 = data.planVigente;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.institucion === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/planVigente",keyword:"required",params:{missingProperty: "institucion"}});
errors++;
}
for(const key8 in data41){
if(!((key8 === "institucion") || (key8 === "programa"))){
(vErrors ??= []).push({instancePath:instancePath+"/planVigente",keyword:"additionalProperties",params:{additionalProperty: key8}});
errors++;
}
}
if(data41.institucion !== undefined){
let data42 = data41.institucion;
if(typeof data42 === "string"){
if(func3(data42) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/planVigente/institucion",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func3(data42) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/planVigente/institucion",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/planVigente/institucion",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data41.programa !== undefined){
let data43 = data41.programa;
if(typeof data43 === "string"){
if(func3(data43) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/planVigente/programa",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func3(data43) < 1){
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
let data44 = data.causaFamilia;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(data44.rit === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/causaFamilia",keyword:"required",params:{missingProperty: "rit"}});
errors++;
}
if(data44.tribunal === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/causaFamilia",keyword:"required",params:{missingProperty: "tribunal"}});
errors++;
}
for(const key9 in data44){
if(!((((key9 === "rit") || (key9 === "tribunal")) || (key9 === "ordenaIngreso")) || (key9 === "fechaResolucion"))){
(vErrors ??= []).push({instancePath:instancePath+"/causaFamilia",keyword:"additionalProperties",params:{additionalProperty: key9}});
errors++;
}
}
if(data44.rit !== undefined){
let data45 = data44.rit;
if(typeof data45 === "string"){
if(func3(data45) > 30){
(vErrors ??= []).push({instancePath:instancePath+"/causaFamilia/rit",keyword:"maxLength",params:{limit: 30}});
errors++;
}
if(func3(data45) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/causaFamilia/rit",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/causaFamilia/rit",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data44.tribunal !== undefined){
let data46 = data44.tribunal;
if(typeof data46 === "string"){
if(func3(data46) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/causaFamilia/tribunal",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func3(data46) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/causaFamilia/tribunal",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/causaFamilia/tribunal",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data44.ordenaIngreso !== undefined){
let data47 = data44.ordenaIngreso;
if(typeof data47 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/causaFamilia/ordenaIngreso",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data47 === "S") || (data47 === "N"))){
(vErrors ??= []).push({instancePath:instancePath+"/causaFamilia/ordenaIngreso",keyword:"enum",params:{allowedValues: schema28.properties.causaFamilia.properties.ordenaIngreso.enum}});
errors++;
}
}
if(data44.fechaResolucion !== undefined){
let data48 = data44.fechaResolucion;
if(typeof data48 === "string"){
if(func3(data48) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/causaFamilia/fechaResolucion",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!pattern13.test(data48)){
(vErrors ??= []).push({instancePath:instancePath+"/causaFamilia/fechaResolucion",keyword:"pattern",params:{pattern: "^(0[1-9]|[12][0-9]|3[01])-(0[1-9]|1[0-2])-[0-9]{4}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/causaFamilia/fechaResolucion",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/causaFamilia",keyword:"type",params:{type: "object"}});
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
if(!(validate49(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v7 = validate50;
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
for(const key0 in data){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
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

export const operations: Readonly<Record<string, OperationValidators>> = {
  'registrarNovedad': { request: v2, parameters: v3, responses: { '201': v0, '400': v1, '401': v1, '404': v1, '413': v1, '415': v1, '422': v1, '429': v1, '500': v1, '503': v1 } },
  'consultarNovedad': { parameters: v4, responses: { '200': v0, '401': v1, '404': v1, '422': v1, '429': v1, '500': v1, '503': v1 } },
  'emitirDerivacion': { request: v6, parameters: v7, responses: { '202': v5, '400': v1, '401': v1, '403': v1, '409': v1, '413': v1, '415': v1, '422': v1, '429': v1, '500': v1, '503': v1 } },
};
