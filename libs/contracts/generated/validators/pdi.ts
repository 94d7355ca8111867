/** Generated from contracts/pdi.openapi.json by `npm run generate`; edits are lost. */
// @ts-nocheck
import { formats, ucs2length } from '@valija/validation';
import type { OperationValidators } from '../../contract.js';

export const v0 = validate1;
const func2 = ucs2length;
const pattern3 = new RegExp("^OI-[0-9]{4}-[0-9]{6}$", "u");
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
if(data.numeroOrden === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "numeroOrden"}});
errors++;
}
if(data.idMensaje === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "idMensaje"}});
errors++;
}
if(data.registradaEl === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "registradaEl"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "numeroOrden") || (key0 === "idMensaje")) || (key0 === "registradaEl"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.numeroOrden !== undefined){
let data0 = data.numeroOrden;
if(typeof data0 === "string"){
if(func2(data0) > 15){
(vErrors ??= []).push({instancePath:instancePath+"/numeroOrden",keyword:"maxLength",params:{limit: 15}});
errors++;
}
if(!pattern3.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/numeroOrden",keyword:"pattern",params:{pattern: "^OI-[0-9]{4}-[0-9]{6}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/numeroOrden",keyword:"type",params:{type: "string"}});
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
const schema10 = {"type":"object","additionalProperties":false,"required":["idMensaje","prioridad","fechaEmision","tipo","fiscal","forma","victima","deberes"],"properties":{"idMensaje":{"type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","maxLength":36},"prioridad":{"type":"string","enum":["URGENTE","NORMAL"]},"fechaEmision":{"type":"string","format":"date-time","maxLength":35},"tipo":{"type":"string","pattern":"^[A-Z_]{2,20}$","maxLength":20},"fiscal":{"$ref":"urn:valija:contract:pdi#/$defs/Interviniente"},"forma":{"$ref":"urn:valija:contract:pdi#/$defs/Forma"},"ruc":{"type":"string","pattern":"^[0-9]{8,10}-[0-9K]$","maxLength":12},"victima":{"$ref":"urn:valija:contract:pdi#/$defs/Persona"},"adulto":{"$ref":"urn:valija:contract:pdi#/$defs/Adulto"},"establecimiento":{"type":"string","pattern":"^[0-9]{6}$","maxLength":6},"nombreEstablecimiento":{"type":"string","minLength":1,"maxLength":120},"profesional":{"$ref":"urn:valija:contract:pdi#/$defs/Interviniente"},"medio":{"type":"string","pattern":"^[A-Z_]{2,20}$","maxLength":20},"medidas":{"type":"array","minItems":1,"maxItems":4,"items":{"type":"string","pattern":"^[A-Z_]{2,20}$","maxLength":20}},"hasta":{"type":"string","format":"date","maxLength":10},"deberes":{"type":"array","minItems":1,"maxItems":4,"items":{"type":"string","pattern":"^[A-Z_]{2,20}$","maxLength":20}}}};
const func11 = Object.prototype.hasOwnProperty;
const pattern12 = new RegExp("^[A-Z_]{2,20}$", "u");
const pattern13 = new RegExp("^[0-9]{8,10}-[0-9K]$", "u");
const pattern14 = new RegExp("^[0-9]{6}$", "u");
const formats15 = formats.date;
const pattern16 = new RegExp("^[+]?[0-9][0-9 ()-]{5,22}$", "u");
const formats17 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
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
if(data.unidad === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "unidad"}});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "institucion") || (key0 === "unidad")) || (key0 === "funcionario")) || (key0 === "cargo")) || (key0 === "telefono")) || (key0 === "correo"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.institucion !== undefined){
let data0 = data.institucion;
if(typeof data0 === "string"){
if(func2(data0) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/institucion",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func2(data0) < 1){
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
if(data.telefono !== undefined){
let data4 = data.telefono;
if(typeof data4 === "string"){
if(func2(data4) > 24){
(vErrors ??= []).push({instancePath:instancePath+"/telefono",keyword:"maxLength",params:{limit: 24}});
errors++;
}
if(!pattern16.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/telefono",keyword:"pattern",params:{pattern: "^[+]?[0-9][0-9 ()-]{5,22}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/telefono",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.correo !== undefined){
let data5 = data.correo;
if(typeof data5 === "string"){
if(func2(data5) > 254){
(vErrors ??= []).push({instancePath:instancePath+"/correo",keyword:"maxLength",params:{limit: 254}});
errors++;
}
if(!(formats17.test(data5))){
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
validate18.errors = vErrors;
return errors === 0;
}
validate18.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if(data.tipo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "tipo"}});
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
if(typeof data0 === "string"){
if(func2(data0) > 20){
(vErrors ??= []).push({instancePath:instancePath+"/tipo",keyword:"maxLength",params:{limit: 20}});
errors++;
}
if(!pattern12.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/tipo",keyword:"pattern",params:{pattern: "^[A-Z_]{2,20}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tipo",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.numeroParte !== undefined){
let data1 = data.numeroParte;
if(typeof data1 === "string"){
if(func2(data1) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/numeroParte",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(func2(data1) < 1){
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
if(func2(data2) > 35){
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
validate19.errors = vErrors;
return errors === 0;
}
validate19.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema20 = {"type":"object","additionalProperties":false,"required":["documento"],"properties":{"documento":{"$ref":"urn:valija:contract:pdi#/$defs/Documento"},"nombres":{"type":"string","minLength":1,"maxLength":100},"apellidoPaterno":{"type":"string","minLength":1,"maxLength":60},"apellidoMaterno":{"type":"string","minLength":1,"maxLength":60},"nombreSocial":{"type":"string","minLength":1,"maxLength":80},"fechaNacimiento":{"type":"string","format":"date","maxLength":10},"edad":{"type":"integer","minimum":0,"maximum":120},"sexo":{"type":"string","pattern":"^[A-Z_]{2,20}$","maxLength":20},"nacionalidad":{"type":"string","pattern":"^[A-Z]{2}$","maxLength":2},"idioma":{"type":"string","pattern":"^[a-z]{2,3}$","maxLength":3},"domicilio":{"$ref":"urn:valija:contract:pdi#/$defs/Domicilio"},"domicilioReservado":{"type":"boolean"},"contactoReserva":{"$ref":"urn:valija:contract:pdi#/$defs/ContactoReserva"},"telefono":{"type":"string","pattern":"^[+]?[0-9][0-9 ()-]{5,22}$","maxLength":24}}};
const pattern21 = new RegExp("^[A-Z]{2}$", "u");
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
if(data.tipo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "tipo"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "tipo") || (key0 === "numero")) || (key0 === "pais")) || (key0 === "glosa"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.tipo !== undefined){
let data0 = data.tipo;
if(typeof data0 === "string"){
if(func2(data0) > 20){
(vErrors ??= []).push({instancePath:instancePath+"/tipo",keyword:"maxLength",params:{limit: 20}});
errors++;
}
if(!pattern12.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/tipo",keyword:"pattern",params:{pattern: "^[A-Z_]{2,20}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tipo",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.numero !== undefined){
let data1 = data.numero;
if(typeof data1 === "string"){
if(func2(data1) > 30){
(vErrors ??= []).push({instancePath:instancePath+"/numero",keyword:"maxLength",params:{limit: 30}});
errors++;
}
if(func2(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/numero",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/numero",keyword:"type",params:{type: "string"}});
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
if(!pattern21.test(data2)){
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
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const pattern23 = new RegExp("^[0-9]{5}$", "u");
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
if(data.calle === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "calle"}});
errors++;
}
if(data.comuna === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "comuna"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "calle") || (key0 === "numero")) || (key0 === "complemento")) || (key0 === "comuna"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.calle !== undefined){
let data0 = data.calle;
if(typeof data0 === "string"){
if(func2(data0) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/calle",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func2(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/calle",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/calle",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.numero !== undefined){
let data1 = data.numero;
if(typeof data1 === "string"){
if(func2(data1) > 20){
(vErrors ??= []).push({instancePath:instancePath+"/numero",keyword:"maxLength",params:{limit: 20}});
errors++;
}
if(func2(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/numero",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/numero",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.complemento !== undefined){
let data2 = data.complemento;
if(typeof data2 === "string"){
if(func2(data2) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/complemento",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func2(data2) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/complemento",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/complemento",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.comuna !== undefined){
let data3 = data.comuna;
if(typeof data3 === "string"){
if(func2(data3) > 5){
(vErrors ??= []).push({instancePath:instancePath+"/comuna",keyword:"maxLength",params:{limit: 5}});
errors++;
}
if(!pattern23.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/comuna",keyword:"pattern",params:{pattern: "^[0-9]{5}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/comuna",keyword:"type",params:{type: "string"}});
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
if(data.institucion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "institucion"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "institucion") || (key0 === "telefono")) || (key0 === "correo"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.institucion !== undefined){
let data0 = data.institucion;
if(typeof data0 === "string"){
if(func2(data0) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/institucion",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func2(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/institucion",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/institucion",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.telefono !== undefined){
let data1 = data.telefono;
if(typeof data1 === "string"){
if(func2(data1) > 24){
(vErrors ??= []).push({instancePath:instancePath+"/telefono",keyword:"maxLength",params:{limit: 24}});
errors++;
}
if(!pattern16.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/telefono",keyword:"pattern",params:{pattern: "^[+]?[0-9][0-9 ()-]{5,22}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/telefono",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.correo !== undefined){
let data2 = data.correo;
if(typeof data2 === "string"){
if(func2(data2) > 254){
(vErrors ??= []).push({instancePath:instancePath+"/correo",keyword:"maxLength",params:{limit: 254}});
errors++;
}
if(!(formats17.test(data2))){
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
if(data.documento === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "documento"}});
errors++;
}
for(const key0 in data){
if(!(func11.call(schema20.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.documento !== undefined){
if(!(validate22(data.documento, {instancePath:instancePath+"/documento",parentData:data,parentDataProperty:"documento",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
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
if(data.apellidoPaterno !== undefined){
let data2 = data.apellidoPaterno;
if(typeof data2 === "string"){
if(func2(data2) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/apellidoPaterno",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func2(data2) < 1){
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
if(func2(data3) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/apellidoMaterno",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func2(data3) < 1){
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
if(data.fechaNacimiento !== undefined){
let data5 = data.fechaNacimiento;
if(typeof data5 === "string"){
if(func2(data5) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/fechaNacimiento",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats15(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/fechaNacimiento",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fechaNacimiento",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.edad !== undefined){
let data6 = data.edad;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/edad",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 120 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/edad",keyword:"maximum",params:{comparison: "<=", limit: 120}});
errors++;
}
if(data6 < 0 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/edad",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.sexo !== undefined){
let data7 = data.sexo;
if(typeof data7 === "string"){
if(func2(data7) > 20){
(vErrors ??= []).push({instancePath:instancePath+"/sexo",keyword:"maxLength",params:{limit: 20}});
errors++;
}
if(!pattern12.test(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/sexo",keyword:"pattern",params:{pattern: "^[A-Z_]{2,20}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sexo",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.nacionalidad !== undefined){
let data8 = data.nacionalidad;
if(typeof data8 === "string"){
if(func2(data8) > 2){
(vErrors ??= []).push({instancePath:instancePath+"/nacionalidad",keyword:"maxLength",params:{limit: 2}});
errors++;
}
if(!pattern21.test(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/nacionalidad",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/nacionalidad",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.idioma !== undefined){
let data9 = data.idioma;
if(typeof data9 === "string"){
if(func2(data9) > 3){
(vErrors ??= []).push({instancePath:instancePath+"/idioma",keyword:"maxLength",params:{limit: 3}});
errors++;
}
if(!pattern26.test(data9)){
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
if(!(validate24(data.domicilio, {instancePath:instancePath+"/domicilio",parentData:data,parentDataProperty:"domicilio",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.domicilioReservado !== undefined){
if(typeof data.domicilioReservado !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/domicilioReservado",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.contactoReserva !== undefined){
if(!(validate25(data.contactoReserva, {instancePath:instancePath+"/contactoReserva",parentData:data,parentDataProperty:"contactoReserva",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.telefono !== undefined){
let data13 = data.telefono;
if(typeof data13 === "string"){
if(func2(data13) > 24){
(vErrors ??= []).push({instancePath:instancePath+"/telefono",keyword:"maxLength",params:{limit: 24}});
errors++;
}
if(!pattern16.test(data13)){
(vErrors ??= []).push({instancePath:instancePath+"/telefono",keyword:"pattern",params:{pattern: "^[+]?[0-9][0-9 ()-]{5,22}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/telefono",keyword:"type",params:{type: "string"}});
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
const schema28 = {"type":"object","additionalProperties":false,"required":["calidad","vinculo"],"properties":{"calidad":{"type":"string","pattern":"^[A-Z_]{2,20}$","maxLength":20},"vinculo":{"type":"string","minLength":1,"maxLength":80},"documento":{"$ref":"urn:valija:contract:pdi#/$defs/Documento"},"nombres":{"type":"string","minLength":1,"maxLength":100},"apellidoPaterno":{"type":"string","minLength":1,"maxLength":60},"apellidoMaterno":{"type":"string","minLength":1,"maxLength":60},"edad":{"type":"integer","minimum":0,"maximum":120},"domicilio":{"$ref":"urn:valija:contract:pdi#/$defs/Domicilio"},"domicilioReservado":{"type":"boolean"},"contactoReserva":{"$ref":"urn:valija:contract:pdi#/$defs/ContactoReserva"},"telefono":{"type":"string","pattern":"^[+]?[0-9][0-9 ()-]{5,22}$","maxLength":24},"correo":{"type":"string","format":"email","maxLength":254}}};
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
if(data.calidad === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "calidad"}});
errors++;
}
if(data.vinculo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "vinculo"}});
errors++;
}
for(const key0 in data){
if(!(func11.call(schema28.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.calidad !== undefined){
let data0 = data.calidad;
if(typeof data0 === "string"){
if(func2(data0) > 20){
(vErrors ??= []).push({instancePath:instancePath+"/calidad",keyword:"maxLength",params:{limit: 20}});
errors++;
}
if(!pattern12.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/calidad",keyword:"pattern",params:{pattern: "^[A-Z_]{2,20}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/calidad",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.vinculo !== undefined){
let data1 = data.vinculo;
if(typeof data1 === "string"){
if(func2(data1) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/vinculo",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func2(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/vinculo",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/vinculo",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.documento !== undefined){
if(!(validate22(data.documento, {instancePath:instancePath+"/documento",parentData:data,parentDataProperty:"documento",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.nombres !== undefined){
let data3 = data.nombres;
if(typeof data3 === "string"){
if(func2(data3) > 100){
(vErrors ??= []).push({instancePath:instancePath+"/nombres",keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(func2(data3) < 1){
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
let data4 = data.apellidoPaterno;
if(typeof data4 === "string"){
if(func2(data4) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/apellidoPaterno",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func2(data4) < 1){
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
let data5 = data.apellidoMaterno;
if(typeof data5 === "string"){
if(func2(data5) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/apellidoMaterno",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func2(data5) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/apellidoMaterno",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/apellidoMaterno",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.edad !== undefined){
let data6 = data.edad;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/edad",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 120 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/edad",keyword:"maximum",params:{comparison: "<=", limit: 120}});
errors++;
}
if(data6 < 0 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/edad",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.domicilio !== undefined){
if(!(validate24(data.domicilio, {instancePath:instancePath+"/domicilio",parentData:data,parentDataProperty:"domicilio",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.domicilioReservado !== undefined){
if(typeof data.domicilioReservado !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/domicilioReservado",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.contactoReserva !== undefined){
if(!(validate25(data.contactoReserva, {instancePath:instancePath+"/contactoReserva",parentData:data,parentDataProperty:"contactoReserva",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.telefono !== undefined){
let data10 = data.telefono;
if(typeof data10 === "string"){
if(func2(data10) > 24){
(vErrors ??= []).push({instancePath:instancePath+"/telefono",keyword:"maxLength",params:{limit: 24}});
errors++;
}
if(!pattern16.test(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/telefono",keyword:"pattern",params:{pattern: "^[+]?[0-9][0-9 ()-]{5,22}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/telefono",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.correo !== undefined){
let data11 = data.correo;
if(typeof data11 === "string"){
if(func2(data11) > 254){
(vErrors ??= []).push({instancePath:instancePath+"/correo",keyword:"maxLength",params:{limit: 254}});
errors++;
}
if(!(formats17.test(data11))){
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
if(data.idMensaje === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "idMensaje"}});
errors++;
}
if(data.prioridad === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "prioridad"}});
errors++;
}
if(data.fechaEmision === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fechaEmision"}});
errors++;
}
if(data.tipo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "tipo"}});
errors++;
}
if(data.fiscal === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fiscal"}});
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
if(data.deberes === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "deberes"}});
errors++;
}
for(const key0 in data){
if(!(func11.call(schema10.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.idMensaje !== undefined){
let data0 = data.idMensaje;
if(typeof data0 === "string"){
if(func2(data0) > 36){
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
if(data.prioridad !== undefined){
let data1 = data.prioridad;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/prioridad",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data1 === "URGENTE") || (data1 === "NORMAL"))){
(vErrors ??= []).push({instancePath:instancePath+"/prioridad",keyword:"enum",params:{allowedValues: schema10.properties.prioridad.enum}});
errors++;
}
}
if(data.fechaEmision !== undefined){
let data2 = data.fechaEmision;
if(typeof data2 === "string"){
if(func2(data2) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/fechaEmision",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats5(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/fechaEmision",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fechaEmision",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.tipo !== undefined){
let data3 = data.tipo;
if(typeof data3 === "string"){
if(func2(data3) > 20){
(vErrors ??= []).push({instancePath:instancePath+"/tipo",keyword:"maxLength",params:{limit: 20}});
errors++;
}
if(!pattern12.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/tipo",keyword:"pattern",params:{pattern: "^[A-Z_]{2,20}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tipo",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fiscal !== undefined){
if(!(validate18(data.fiscal, {instancePath:instancePath+"/fiscal",parentData:data,parentDataProperty:"fiscal",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
if(data.forma !== undefined){
if(!(validate19(data.forma, {instancePath:instancePath+"/forma",parentData:data,parentDataProperty:"forma",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
}
if(data.ruc !== undefined){
let data6 = data.ruc;
if(typeof data6 === "string"){
if(func2(data6) > 12){
(vErrors ??= []).push({instancePath:instancePath+"/ruc",keyword:"maxLength",params:{limit: 12}});
errors++;
}
if(!pattern13.test(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/ruc",keyword:"pattern",params:{pattern: "^[0-9]{8,10}-[0-9K]$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/ruc",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.victima !== undefined){
if(!(validate27(data.victima, {instancePath:instancePath+"/victima",parentData:data,parentDataProperty:"victima",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.adulto !== undefined){
if(!(validate29(data.adulto, {instancePath:instancePath+"/adulto",parentData:data,parentDataProperty:"adulto",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data.establecimiento !== undefined){
let data9 = data.establecimiento;
if(typeof data9 === "string"){
if(func2(data9) > 6){
(vErrors ??= []).push({instancePath:instancePath+"/establecimiento",keyword:"maxLength",params:{limit: 6}});
errors++;
}
if(!pattern14.test(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/establecimiento",keyword:"pattern",params:{pattern: "^[0-9]{6}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/establecimiento",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.nombreEstablecimiento !== undefined){
let data10 = data.nombreEstablecimiento;
if(typeof data10 === "string"){
if(func2(data10) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/nombreEstablecimiento",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func2(data10) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/nombreEstablecimiento",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/nombreEstablecimiento",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.profesional !== undefined){
if(!(validate18(data.profesional, {instancePath:instancePath+"/profesional",parentData:data,parentDataProperty:"profesional",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
if(data.medio !== undefined){
let data12 = data.medio;
if(typeof data12 === "string"){
if(func2(data12) > 20){
(vErrors ??= []).push({instancePath:instancePath+"/medio",keyword:"maxLength",params:{limit: 20}});
errors++;
}
if(!pattern12.test(data12)){
(vErrors ??= []).push({instancePath:instancePath+"/medio",keyword:"pattern",params:{pattern: "^[A-Z_]{2,20}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/medio",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.medidas !== undefined){
let data13 = data.medidas;
if(Array.isArray(data13)){
if(data13.length > 4){
(vErrors ??= []).push({instancePath:instancePath+"/medidas",keyword:"maxItems",params:{limit: 4}});
errors++;
}
if(data13.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/medidas",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
let data14 = data13[i0];
if(typeof data14 === "string"){
if(func2(data14) > 20){
(vErrors ??= []).push({instancePath:instancePath+"/medidas/" + i0,keyword:"maxLength",params:{limit: 20}});
errors++;
}
if(!pattern12.test(data14)){
(vErrors ??= []).push({instancePath:instancePath+"/medidas/" + i0,keyword:"pattern",params:{pattern: "^[A-Z_]{2,20}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/medidas/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/medidas",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.hasta !== undefined){
let data15 = data.hasta;
if(typeof data15 === "string"){
if(func2(data15) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/hasta",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats15(data15))){
(vErrors ??= []).push({instancePath:instancePath+"/hasta",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/hasta",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.deberes !== undefined){
let data16 = data.deberes;
if(Array.isArray(data16)){
if(data16.length > 4){
(vErrors ??= []).push({instancePath:instancePath+"/deberes",keyword:"maxItems",params:{limit: 4}});
errors++;
}
if(data16.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/deberes",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len1 = data16.length;
for(let i1=0; i1<len1; i1++){
let data17 = data16[i1];
if(typeof data17 === "string"){
if(func2(data17) > 20){
(vErrors ??= []).push({instancePath:instancePath+"/deberes/" + i1,keyword:"maxLength",params:{limit: 20}});
errors++;
}
if(!pattern12.test(data17)){
(vErrors ??= []).push({instancePath:instancePath+"/deberes/" + i1,keyword:"pattern",params:{pattern: "^[A-Z_]{2,20}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/deberes/" + i1,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/deberes",keyword:"type",params:{type: "array"}});
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
if(!(validate30(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
validate9.errors = vErrors;
return errors === 0;
}
validate9.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v3 = validate31;
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
for(const key0 in data){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
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
export const v4 = validate32;
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
if(func2(data0) > 36){
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
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v5 = validate33;
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
if(func2(data0) > 36){
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
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if(!(validate34(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v6 = validate35;
const pattern36 = new RegExp("^[0-9A-Z][0-9A-Z-]{0,39}$", "u");
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
if(data.numeroParte === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "numeroParte"}});
errors++;
}
if(data.fechaRecepcion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fechaRecepcion"}});
errors++;
}
if(data.receptor === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "receptor"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "numeroParte") || (key0 === "fechaRecepcion")) || (key0 === "receptor"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.numeroParte !== undefined){
let data0 = data.numeroParte;
if(typeof data0 === "string"){
if(func2(data0) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/numeroParte",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(!pattern36.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/numeroParte",keyword:"pattern",params:{pattern: "^[0-9A-Z][0-9A-Z-]{0,39}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/numeroParte",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fechaRecepcion !== undefined){
let data1 = data.fechaRecepcion;
if(typeof data1 === "string"){
if(func2(data1) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/fechaRecepcion",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats5(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/fechaRecepcion",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fechaRecepcion",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.receptor !== undefined){
if(!(validate18(data.receptor, {instancePath:instancePath+"/receptor",parentData:data,parentDataProperty:"receptor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
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
if(!(validate37(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v7 = validate38;
const schema39 = {"type":"object","additionalProperties":false,"required":["numeroParte","correlativo","fechaRecepcion","receptor","delitos","calidad","victima"],"properties":{"numeroParte":{"type":"string","pattern":"^[0-9A-Z][0-9A-Z-]{0,39}$","maxLength":40},"correlativo":{"type":"integer","minimum":1,"maximum":99},"fechaRecepcion":{"type":"string","format":"date-time","maxLength":35},"receptor":{"$ref":"urn:valija:contract:pdi#/$defs/Interviniente"},"ruc":{"type":"string","pattern":"^[0-9]{8,10}-[0-9K]$","maxLength":12},"delitos":{"type":"array","minItems":1,"maxItems":10,"items":{"$ref":"urn:valija:contract:pdi#/$defs/Delito"}},"factoresUrgencia":{"type":"array","minItems":1,"maxItems":10,"items":{"type":"string","pattern":"^[A-Z_]{2,20}$","maxLength":20}},"calidad":{"type":"string","pattern":"^[A-Z_]{2,20}$","maxLength":20},"victima":{"$ref":"urn:valija:contract:pdi#/$defs/Persona"},"adulto":{"$ref":"urn:valija:contract:pdi#/$defs/Adulto"},"antecedentes":{"type":"array","minItems":1,"maxItems":60,"items":{"$ref":"urn:valija:contract:pdi#/$defs/Antecedente"}},"manifestacion":{"$ref":"urn:valija:contract:pdi#/$defs/Manifestacion"}}};
const pattern40 = new RegExp("^CP[0-9A-Z]{3,8}$", "u");
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.codigo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "codigo"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "codigo") || (key0 === "grado"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.codigo !== undefined){
let data0 = data.codigo;
if(typeof data0 === "string"){
if(func2(data0) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/codigo",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!pattern40.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/codigo",keyword:"pattern",params:{pattern: "^CP[0-9A-Z]{3,8}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/codigo",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.grado !== undefined){
let data1 = data.grado;
if(typeof data1 === "string"){
if(func2(data1) > 20){
(vErrors ??= []).push({instancePath:instancePath+"/grado",keyword:"maxLength",params:{limit: 20}});
errors++;
}
if(!pattern12.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/grado",keyword:"pattern",params:{pattern: "^[A-Z_]{2,20}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/grado",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}
validate41.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const pattern42 = new RegExp("^[A-Z0-9_]{2,40}$", "u");
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
if(data.codigo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "codigo"}});
errors++;
}
if(data.presente === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "presente"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "codigo") || (key0 === "presente"))){
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
if(!pattern42.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/codigo",keyword:"pattern",params:{pattern: "^[A-Z0-9_]{2,40}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/codigo",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.presente !== undefined){
if(typeof data.presente !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/presente",keyword:"type",params:{type: "boolean"}});
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
if(!(formats15(data0))){
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
if(data.numeroParte === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "numeroParte"}});
errors++;
}
if(data.correlativo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "correlativo"}});
errors++;
}
if(data.fechaRecepcion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fechaRecepcion"}});
errors++;
}
if(data.receptor === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "receptor"}});
errors++;
}
if(data.delitos === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "delitos"}});
errors++;
}
if(data.calidad === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "calidad"}});
errors++;
}
if(data.victima === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "victima"}});
errors++;
}
for(const key0 in data){
if(!(func11.call(schema39.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.numeroParte !== undefined){
let data0 = data.numeroParte;
if(typeof data0 === "string"){
if(func2(data0) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/numeroParte",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(!pattern36.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/numeroParte",keyword:"pattern",params:{pattern: "^[0-9A-Z][0-9A-Z-]{0,39}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/numeroParte",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.correlativo !== undefined){
let data1 = data.correlativo;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/correlativo",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 99 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/correlativo",keyword:"maximum",params:{comparison: "<=", limit: 99}});
errors++;
}
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/correlativo",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.fechaRecepcion !== undefined){
let data2 = data.fechaRecepcion;
if(typeof data2 === "string"){
if(func2(data2) > 35){
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
if(data.receptor !== undefined){
if(!(validate18(data.receptor, {instancePath:instancePath+"/receptor",parentData:data,parentDataProperty:"receptor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
if(data.ruc !== undefined){
let data4 = data.ruc;
if(typeof data4 === "string"){
if(func2(data4) > 12){
(vErrors ??= []).push({instancePath:instancePath+"/ruc",keyword:"maxLength",params:{limit: 12}});
errors++;
}
if(!pattern13.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/ruc",keyword:"pattern",params:{pattern: "^[0-9]{8,10}-[0-9K]$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/ruc",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.delitos !== undefined){
let data5 = data.delitos;
if(Array.isArray(data5)){
if(data5.length > 10){
(vErrors ??= []).push({instancePath:instancePath+"/delitos",keyword:"maxItems",params:{limit: 10}});
errors++;
}
if(data5.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/delitos",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate41(data5[i0], {instancePath:instancePath+"/delitos/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/delitos",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.factoresUrgencia !== undefined){
let data7 = data.factoresUrgencia;
if(Array.isArray(data7)){
if(data7.length > 10){
(vErrors ??= []).push({instancePath:instancePath+"/factoresUrgencia",keyword:"maxItems",params:{limit: 10}});
errors++;
}
if(data7.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/factoresUrgencia",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(typeof data8 === "string"){
if(func2(data8) > 20){
(vErrors ??= []).push({instancePath:instancePath+"/factoresUrgencia/" + i1,keyword:"maxLength",params:{limit: 20}});
errors++;
}
if(!pattern12.test(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/factoresUrgencia/" + i1,keyword:"pattern",params:{pattern: "^[A-Z_]{2,20}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/factoresUrgencia/" + i1,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/factoresUrgencia",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.calidad !== undefined){
let data9 = data.calidad;
if(typeof data9 === "string"){
if(func2(data9) > 20){
(vErrors ??= []).push({instancePath:instancePath+"/calidad",keyword:"maxLength",params:{limit: 20}});
errors++;
}
if(!pattern12.test(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/calidad",keyword:"pattern",params:{pattern: "^[A-Z_]{2,20}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/calidad",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.victima !== undefined){
if(!(validate27(data.victima, {instancePath:instancePath+"/victima",parentData:data,parentDataProperty:"victima",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.adulto !== undefined){
if(!(validate29(data.adulto, {instancePath:instancePath+"/adulto",parentData:data,parentDataProperty:"adulto",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data.antecedentes !== undefined){
let data12 = data.antecedentes;
if(Array.isArray(data12)){
if(data12.length > 60){
(vErrors ??= []).push({instancePath:instancePath+"/antecedentes",keyword:"maxItems",params:{limit: 60}});
errors++;
}
if(data12.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/antecedentes",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
if(!(validate43(data12[i2], {instancePath:instancePath+"/antecedentes/" + i2,parentData:data12,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/antecedentes",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.manifestacion !== undefined){
if(!(validate44(data.manifestacion, {instancePath:instancePath+"/manifestacion",parentData:data,parentDataProperty:"manifestacion",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
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
if(!(validate45(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
validate38.errors = vErrors;
return errors === 0;
}
validate38.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v8 = validate46;
const schema47 = {"type":"object","additionalProperties":false,"required":["idNovedad","idMensaje","ejecutor","resultado","fechaHora","necesidadesProteccion"],"properties":{"idNovedad":{"type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","maxLength":36},"idMensaje":{"type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","maxLength":36},"ejecutor":{"$ref":"urn:valija:contract:pdi#/$defs/Interviniente"},"resultado":{"type":"string","pattern":"^[A-Z_]{2,20}$","maxLength":20},"fechaHora":{"type":"string","format":"date-time","maxLength":35},"necesidadesProteccion":{"type":"string","pattern":"^[A-Z_]{2,20}$","maxLength":20},"explicadoA":{"type":"array","minItems":1,"maxItems":2,"items":{"type":"string","pattern":"^[A-Z_]{2,20}$","maxLength":20}},"recepcionEnSalud":{"$ref":"urn:valija:contract:pdi#/$defs/RecepcionEnSalud"},"motivo":{"type":"string","pattern":"^[A-Z_]{2,20}$","maxLength":20},"observaciones":{"type":"string","minLength":1,"maxLength":1000},"establecimiento":{"type":"string","pattern":"^[0-9]{6}$","maxLength":6},"normasPropias":{"type":"boolean"}}};
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
if(data.establecimiento === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "establecimiento"}});
errors++;
}
if(data.jefeDeTurno === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "jefeDeTurno"}});
errors++;
}
if(data.fechaHora === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fechaHora"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "establecimiento") || (key0 === "jefeDeTurno")) || (key0 === "fechaHora"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.establecimiento !== undefined){
let data0 = data.establecimiento;
if(typeof data0 === "string"){
if(func2(data0) > 6){
(vErrors ??= []).push({instancePath:instancePath+"/establecimiento",keyword:"maxLength",params:{limit: 6}});
errors++;
}
if(!pattern14.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/establecimiento",keyword:"pattern",params:{pattern: "^[0-9]{6}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/establecimiento",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.jefeDeTurno !== undefined){
let data1 = data.jefeDeTurno;
if(typeof data1 === "string"){
if(func2(data1) > 160){
(vErrors ??= []).push({instancePath:instancePath+"/jefeDeTurno",keyword:"maxLength",params:{limit: 160}});
errors++;
}
if(func2(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/jefeDeTurno",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/jefeDeTurno",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fechaHora !== undefined){
let data2 = data.fechaHora;
if(typeof data2 === "string"){
if(func2(data2) > 35){
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
if(data.idNovedad === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "idNovedad"}});
errors++;
}
if(data.idMensaje === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "idMensaje"}});
errors++;
}
if(data.ejecutor === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "ejecutor"}});
errors++;
}
if(data.resultado === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "resultado"}});
errors++;
}
if(data.fechaHora === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fechaHora"}});
errors++;
}
if(data.necesidadesProteccion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "necesidadesProteccion"}});
errors++;
}
for(const key0 in data){
if(!(func11.call(schema47.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.idNovedad !== undefined){
let data0 = data.idNovedad;
if(typeof data0 === "string"){
if(func2(data0) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/idNovedad",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern4.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/idNovedad",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/idNovedad",keyword:"type",params:{type: "string"}});
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
if(data.ejecutor !== undefined){
if(!(validate18(data.ejecutor, {instancePath:instancePath+"/ejecutor",parentData:data,parentDataProperty:"ejecutor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
if(data.resultado !== undefined){
let data3 = data.resultado;
if(typeof data3 === "string"){
if(func2(data3) > 20){
(vErrors ??= []).push({instancePath:instancePath+"/resultado",keyword:"maxLength",params:{limit: 20}});
errors++;
}
if(!pattern12.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/resultado",keyword:"pattern",params:{pattern: "^[A-Z_]{2,20}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/resultado",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fechaHora !== undefined){
let data4 = data.fechaHora;
if(typeof data4 === "string"){
if(func2(data4) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/fechaHora",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats5(data4))){
(vErrors ??= []).push({instancePath:instancePath+"/fechaHora",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fechaHora",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.necesidadesProteccion !== undefined){
let data5 = data.necesidadesProteccion;
if(typeof data5 === "string"){
if(func2(data5) > 20){
(vErrors ??= []).push({instancePath:instancePath+"/necesidadesProteccion",keyword:"maxLength",params:{limit: 20}});
errors++;
}
if(!pattern12.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/necesidadesProteccion",keyword:"pattern",params:{pattern: "^[A-Z_]{2,20}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/necesidadesProteccion",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.explicadoA !== undefined){
let data6 = data.explicadoA;
if(Array.isArray(data6)){
if(data6.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/explicadoA",keyword:"maxItems",params:{limit: 2}});
errors++;
}
if(data6.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/explicadoA",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 === "string"){
if(func2(data7) > 20){
(vErrors ??= []).push({instancePath:instancePath+"/explicadoA/" + i0,keyword:"maxLength",params:{limit: 20}});
errors++;
}
if(!pattern12.test(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/explicadoA/" + i0,keyword:"pattern",params:{pattern: "^[A-Z_]{2,20}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/explicadoA/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/explicadoA",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.recepcionEnSalud !== undefined){
if(!(validate48(data.recepcionEnSalud, {instancePath:instancePath+"/recepcionEnSalud",parentData:data,parentDataProperty:"recepcionEnSalud",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data.motivo !== undefined){
let data9 = data.motivo;
if(typeof data9 === "string"){
if(func2(data9) > 20){
(vErrors ??= []).push({instancePath:instancePath+"/motivo",keyword:"maxLength",params:{limit: 20}});
errors++;
}
if(!pattern12.test(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/motivo",keyword:"pattern",params:{pattern: "^[A-Z_]{2,20}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/motivo",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.observaciones !== undefined){
let data10 = data.observaciones;
if(typeof data10 === "string"){
if(func2(data10) > 1000){
(vErrors ??= []).push({instancePath:instancePath+"/observaciones",keyword:"maxLength",params:{limit: 1000}});
errors++;
}
if(func2(data10) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/observaciones",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/observaciones",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.establecimiento !== undefined){
let data11 = data.establecimiento;
if(typeof data11 === "string"){
if(func2(data11) > 6){
(vErrors ??= []).push({instancePath:instancePath+"/establecimiento",keyword:"maxLength",params:{limit: 6}});
errors++;
}
if(!pattern14.test(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/establecimiento",keyword:"pattern",params:{pattern: "^[0-9]{6}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/establecimiento",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.normasPropias !== undefined){
if(typeof data.normasPropias !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/normasPropias",keyword:"type",params:{type: "boolean"}});
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
if(!(validate49(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
validate46.errors = vErrors;
return errors === 0;
}
validate46.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const operations: Readonly<Record<string, OperationValidators>> = {
  'registrarOrden': { request: v2, parameters: v3, responses: { '200': v0, '201': v0, '400': v1, '401': v1, '409': v1, '413': v1, '415': v1, '422': v1, '429': v1, '500': v1, '503': v1 } },
  'consultarOrden': { parameters: v4, responses: { '200': v0, '401': v1, '404': v1, '422': v1, '429': v1, '500': v1, '503': v1 } },
  'informarRecepcion': { request: v6, parameters: v3, responses: { '202': v5, '400': v1, '401': v1, '403': v1, '404': v1, '409': v1, '413': v1, '415': v1, '422': v1, '429': v1, '500': v1, '503': v1 } },
  'informarDenuncia': { request: v7, parameters: v3, responses: { '202': v5, '400': v1, '401': v1, '403': v1, '404': v1, '409': v1, '413': v1, '415': v1, '422': v1, '429': v1, '500': v1, '503': v1 } },
  'informarCumplimiento': { request: v8, parameters: v3, responses: { '202': v5, '400': v1, '401': v1, '403': v1, '404': v1, '409': v1, '413': v1, '415': v1, '422': v1, '429': v1, '500': v1, '503': v1 } },
};
