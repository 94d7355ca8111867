/** Generated from contracts/sermig.openapi.json by `npm run generate`; edits are lost. */
// @ts-nocheck
import { formats, ucs2length } from '@valija/validation';
import type { OperationValidators } from '../../contract.js';

export const v0 = validate1;
const func2 = ucs2length;
const pattern3 = new RegExp("^RH-[0-9]{4}-[0-9]{6}$", "u");
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
if(data.nombre === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "nombre"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "nombre") || (key0 === "funcionario")) || (key0 === "cargo"))){
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
if(data.funcionario !== undefined){
let data1 = data.funcionario;
if(typeof data1 === "string"){
if(func2(data1) > 160){
(vErrors ??= []).push({instancePath:instancePath+"/funcionario",keyword:"maxLength",params:{limit: 160}});
errors++;
}
if(func2(data1) < 1){
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
let data2 = data.cargo;
if(typeof data2 === "string"){
if(func2(data2) > 100){
(vErrors ??= []).push({instancePath:instancePath+"/cargo",keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(func2(data2) < 1){
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
validate6.errors = vErrors;
return errors === 0;
}
validate6.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const pattern7 = new RegExp("^[A-Z0-9_]{2,40}$", "u");
const pattern8 = new RegExp("^[0-9a-f]{64}$", "u");
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
if(data.codigo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "codigo"}});
errors++;
}
if(data.sha256 === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "sha256"}});
errors++;
}
if(data.bytes === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "bytes"}});
errors++;
}
if(data.recibidoEl === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "recibidoEl"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "codigo") || (key0 === "sha256")) || (key0 === "bytes")) || (key0 === "recibidoEl"))){
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
if(!pattern7.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/codigo",keyword:"pattern",params:{pattern: "^[A-Z0-9_]{2,40}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/codigo",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.sha256 !== undefined){
let data1 = data.sha256;
if(typeof data1 === "string"){
if(func2(data1) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/sha256",keyword:"maxLength",params:{limit: 64}});
errors++;
}
if(!pattern8.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/sha256",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sha256",keyword:"type",params:{type: "string"}});
errors++;
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
if(data.recibidoEl !== undefined){
let data3 = data.recibidoEl;
if(typeof data3 === "string"){
if(func2(data3) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/recibidoEl",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats5(data3))){
(vErrors ??= []).push({instancePath:instancePath+"/recibidoEl",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/recibidoEl",keyword:"type",params:{type: "string"}});
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
if(data.numero === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "numero"}});
errors++;
}
if(data.clave === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "clave"}});
errors++;
}
if(data.ingresadaEl === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "ingresadaEl"}});
errors++;
}
if(data.unidad === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "unidad"}});
errors++;
}
if(data.documentos === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "documentos"}});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "numero") || (key0 === "clave")) || (key0 === "ingresadaEl")) || (key0 === "unidad")) || (key0 === "documentos"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.numero !== undefined){
let data0 = data.numero;
if(typeof data0 === "string"){
if(func2(data0) > 14){
(vErrors ??= []).push({instancePath:instancePath+"/numero",keyword:"maxLength",params:{limit: 14}});
errors++;
}
if(!pattern3.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/numero",keyword:"pattern",params:{pattern: "^RH-[0-9]{4}-[0-9]{6}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/numero",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.clave !== undefined){
let data1 = data.clave;
if(typeof data1 === "string"){
if(func2(data1) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/clave",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern4.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/clave",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/clave",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.ingresadaEl !== undefined){
let data2 = data.ingresadaEl;
if(typeof data2 === "string"){
if(func2(data2) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/ingresadaEl",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats5(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/ingresadaEl",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/ingresadaEl",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.unidad !== undefined){
if(!(validate6(data.unidad, {instancePath:instancePath+"/unidad",parentData:data,parentDataProperty:"unidad",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
if(data.documentos !== undefined){
let data4 = data.documentos;
if(Array.isArray(data4)){
if(data4.length > 60){
(vErrors ??= []).push({instancePath:instancePath+"/documentos",keyword:"maxItems",params:{limit: 60}});
errors++;
}
if(data4.length < 0){
(vErrors ??= []).push({instancePath:instancePath+"/documentos",keyword:"minItems",params:{limit: 0}});
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate9(data4[i0], {instancePath:instancePath+"/documentos/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/documentos",keyword:"type",params:{type: "array"}});
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
if(data.solicitudes === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "solicitudes"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "solicitudes")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.solicitudes !== undefined){
let data0 = data.solicitudes;
if(Array.isArray(data0)){
if(data0.length > 1){
(vErrors ??= []).push({instancePath:instancePath+"/solicitudes",keyword:"maxItems",params:{limit: 1}});
errors++;
}
if(data0.length < 0){
(vErrors ??= []).push({instancePath:instancePath+"/solicitudes",keyword:"minItems",params:{limit: 0}});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate10(data0[i0], {instancePath:instancePath+"/solicitudes/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/solicitudes",keyword:"type",params:{type: "array"}});
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
if(!(validate11(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
validate1.errors = vErrors;
return errors === 0;
}
validate1.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v1 = validate12;
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
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}
validate13.evaluated = {"props":{"type":true,"title":true,"status":true,"detail":true,"code":true,"pointers":true},"dynamicProps":false,"dynamicItems":false};
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
if(!(validate13(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
validate12.errors = vErrors;
return errors === 0;
}
validate12.evaluated = {"props":{"type":true,"title":true,"status":true,"detail":true,"code":true,"pointers":true},"dynamicProps":false,"dynamicItems":false};
export const v2 = validate14;
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
if(data.clave === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "clave"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "clave")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.clave !== undefined){
let data0 = data.clave;
if(typeof data0 === "string"){
if(func2(data0) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/clave",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern4.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/clave",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/clave",keyword:"type",params:{type: "string"}});
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
export const v3 = validate15;
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.numero === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "numero"}});
errors++;
}
if(data.clave === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "clave"}});
errors++;
}
if(data.ingresadaEl === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "ingresadaEl"}});
errors++;
}
if(data.unidad === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "unidad"}});
errors++;
}
if(data.documentos === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "documentos"}});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "numero") || (key0 === "clave")) || (key0 === "ingresadaEl")) || (key0 === "unidad")) || (key0 === "documentos"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.numero !== undefined){
let data0 = data.numero;
if(typeof data0 === "string"){
if(func2(data0) > 14){
(vErrors ??= []).push({instancePath:instancePath+"/numero",keyword:"maxLength",params:{limit: 14}});
errors++;
}
if(!pattern3.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/numero",keyword:"pattern",params:{pattern: "^RH-[0-9]{4}-[0-9]{6}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/numero",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.clave !== undefined){
let data1 = data.clave;
if(typeof data1 === "string"){
if(func2(data1) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/clave",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern4.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/clave",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/clave",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.ingresadaEl !== undefined){
let data2 = data.ingresadaEl;
if(typeof data2 === "string"){
if(func2(data2) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/ingresadaEl",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats5(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/ingresadaEl",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/ingresadaEl",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.unidad !== undefined){
if(!(validate6(data.unidad, {instancePath:instancePath+"/unidad",parentData:data,parentDataProperty:"unidad",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
if(data.documentos !== undefined){
let data4 = data.documentos;
if(Array.isArray(data4)){
if(data4.length > 60){
(vErrors ??= []).push({instancePath:instancePath+"/documentos",keyword:"maxItems",params:{limit: 60}});
errors++;
}
if(data4.length < 0){
(vErrors ??= []).push({instancePath:instancePath+"/documentos",keyword:"minItems",params:{limit: 0}});
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate9(data4[i0], {instancePath:instancePath+"/documentos/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/documentos",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}
validate16.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if(!(validate16(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
validate15.errors = vErrors;
return errors === 0;
}
validate15.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v4 = validate17;
const schema18 = {"type":"object","additionalProperties":false,"required":["subcategoria","presentante","prioridad","fechaSolicitud","institucion","titular","permisoTrabajo","documentos"],"properties":{"subcategoria":{"type":"string","enum":["RTH-01","RTH-02","RTH-03","RTH-04","RTH-05"]},"presentante":{"type":"string","enum":["MIT","MPU","TRI","MSA","SPN","SRJ"]},"prioridad":{"type":"string","enum":["N","U"]},"folioExterno":{"type":"string","minLength":1,"maxLength":40},"fechaSolicitud":{"type":"string","format":"date-time","maxLength":35},"institucion":{"$ref":"urn:valija:contract:sermig#/$defs/Institucion"},"titular":{"$ref":"urn:valija:contract:sermig#/$defs/Titular"},"representante":{"$ref":"urn:valija:contract:sermig#/$defs/Representante"},"permisoTrabajo":{"type":"string","enum":["S","N"]},"peligroRetorno":{"type":"string","enum":["S","N"]},"tipoViolencia":{"type":"string","enum":["IF","GE"]},"ruc":{"type":"string","pattern":"^[0-9]{10}-[0-9K]$","maxLength":12},"causa":{"type":"object","additionalProperties":false,"required":["rit","tribunal"],"properties":{"rit":{"type":"string","minLength":1,"maxLength":30},"tribunal":{"type":"string","minLength":1,"maxLength":120}}},"documentos":{"type":"array","minItems":1,"maxItems":30,"items":{"$ref":"urn:valija:contract:sermig#/$defs/DocumentoAnunciado"}},"observaciones":{"type":"string","minLength":1,"maxLength":4000}}};
const func19 = Object.prototype.hasOwnProperty;
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
if(data.nombre === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "nombre"}});
errors++;
}
if(data.unidad === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "unidad"}});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "nombre") || (key0 === "unidad")) || (key0 === "funcionario")) || (key0 === "cargo")) || (key0 === "fono")) || (key0 === "correo"))){
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
if(data.fono !== undefined){
let data4 = data.fono;
if(typeof data4 === "string"){
if(func2(data4) > 24){
(vErrors ??= []).push({instancePath:instancePath+"/fono",keyword:"maxLength",params:{limit: 24}});
errors++;
}
if(func2(data4) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/fono",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fono",keyword:"type",params:{type: "string"}});
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
if(!(formats20.test(data5))){
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
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema22 = {"type":"object","additionalProperties":false,"required":["documento","etapa","nacionalidad"],"properties":{"documento":{"$ref":"urn:valija:contract:sermig#/$defs/DocumentoIdentidad"},"nombres":{"type":"string","minLength":1,"maxLength":100},"apellidoPrimero":{"type":"string","minLength":1,"maxLength":60},"apellidoSegundo":{"type":"string","minLength":1,"maxLength":60},"nombreSocial":{"type":"string","minLength":1,"maxLength":80},"nacimiento":{"type":"string","format":"date","maxLength":10},"edad":{"type":"integer","minimum":0,"maximum":120},"sexo":{"type":"string","enum":["1","2","3","4","9"]},"etapa":{"type":"string","enum":["MAY","NAC","NAS","DUD"]},"nacionalidad":{"type":"string","pattern":"^([0-9]{3}|APA|SIN)$","maxLength":3},"idioma":{"type":"string","pattern":"^[a-z]{2,3}$","maxLength":3},"fono":{"type":"string","pattern":"^[+]?[0-9][0-9 ()-]{5,22}$","maxLength":24},"direccion":{"type":"object","additionalProperties":false,"required":["calle","comuna"],"properties":{"calle":{"type":"string","minLength":1,"maxLength":120},"numero":{"type":"string","minLength":1,"maxLength":20},"resto":{"type":"string","minLength":1,"maxLength":80},"comuna":{"type":"string","pattern":"^[0-9]{5}$","maxLength":5}}},"contactoReservado":{"type":"object","additionalProperties":false,"required":["institucion"],"properties":{"institucion":{"type":"string","minLength":1,"maxLength":120},"fono":{"type":"string","pattern":"^[+]?[0-9][0-9 ()-]{5,22}$","maxLength":24},"correo":{"type":"string","format":"email","maxLength":254}}}}};
const schema23 = {"type":"object","additionalProperties":false,"required":["clase"],"properties":{"clase":{"type":"string","enum":["RUN","PAS","OTR","SIN"]},"numero":{"type":"string","minLength":1,"maxLength":30},"paisEmisor":{"type":"string","pattern":"^[0-9]{3}$","maxLength":3},"glosa":{"type":"string","minLength":1,"maxLength":60}}};
const pattern24 = new RegExp("^[0-9]{3}$", "u");
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
if(data.clase === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "clase"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "clase") || (key0 === "numero")) || (key0 === "paisEmisor")) || (key0 === "glosa"))){
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
if(!((((data0 === "RUN") || (data0 === "PAS")) || (data0 === "OTR")) || (data0 === "SIN"))){
(vErrors ??= []).push({instancePath:instancePath+"/clase",keyword:"enum",params:{allowedValues: schema23.properties.clase.enum}});
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
if(data.paisEmisor !== undefined){
let data2 = data.paisEmisor;
if(typeof data2 === "string"){
if(func2(data2) > 3){
(vErrors ??= []).push({instancePath:instancePath+"/paisEmisor",keyword:"maxLength",params:{limit: 3}});
errors++;
}
if(!pattern24.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/paisEmisor",keyword:"pattern",params:{pattern: "^[0-9]{3}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/paisEmisor",keyword:"type",params:{type: "string"}});
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
const formats26 = formats.date;
const pattern27 = new RegExp("^([0-9]{3}|APA|SIN)$", "u");
const pattern28 = new RegExp("^[a-z]{2,3}$", "u");
const pattern29 = new RegExp("^[+]?[0-9][0-9 ()-]{5,22}$", "u");
const pattern30 = new RegExp("^[0-9]{5}$", "u");
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
if(data.documento === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "documento"}});
errors++;
}
if(data.etapa === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "etapa"}});
errors++;
}
if(data.nacionalidad === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "nacionalidad"}});
errors++;
}
for(const key0 in data){
if(!(func19.call(schema22.properties, key0))){
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
if(data.apellidoPrimero !== undefined){
let data2 = data.apellidoPrimero;
if(typeof data2 === "string"){
if(func2(data2) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/apellidoPrimero",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func2(data2) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/apellidoPrimero",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/apellidoPrimero",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.apellidoSegundo !== undefined){
let data3 = data.apellidoSegundo;
if(typeof data3 === "string"){
if(func2(data3) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/apellidoSegundo",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func2(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/apellidoSegundo",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/apellidoSegundo",keyword:"type",params:{type: "string"}});
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
if(data.nacimiento !== undefined){
let data5 = data.nacimiento;
if(typeof data5 === "string"){
if(func2(data5) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/nacimiento",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats26(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/nacimiento",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/nacimiento",keyword:"type",params:{type: "string"}});
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
if(typeof data7 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/sexo",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data7 === "1") || (data7 === "2")) || (data7 === "3")) || (data7 === "4")) || (data7 === "9"))){
(vErrors ??= []).push({instancePath:instancePath+"/sexo",keyword:"enum",params:{allowedValues: schema22.properties.sexo.enum}});
errors++;
}
}
if(data.etapa !== undefined){
let data8 = data.etapa;
if(typeof data8 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/etapa",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data8 === "MAY") || (data8 === "NAC")) || (data8 === "NAS")) || (data8 === "DUD"))){
(vErrors ??= []).push({instancePath:instancePath+"/etapa",keyword:"enum",params:{allowedValues: schema22.properties.etapa.enum}});
errors++;
}
}
if(data.nacionalidad !== undefined){
let data9 = data.nacionalidad;
if(typeof data9 === "string"){
if(func2(data9) > 3){
(vErrors ??= []).push({instancePath:instancePath+"/nacionalidad",keyword:"maxLength",params:{limit: 3}});
errors++;
}
if(!pattern27.test(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/nacionalidad",keyword:"pattern",params:{pattern: "^([0-9]{3}|APA|SIN)$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/nacionalidad",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.idioma !== undefined){
let data10 = data.idioma;
if(typeof data10 === "string"){
if(func2(data10) > 3){
(vErrors ??= []).push({instancePath:instancePath+"/idioma",keyword:"maxLength",params:{limit: 3}});
errors++;
}
if(!pattern28.test(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/idioma",keyword:"pattern",params:{pattern: "^[a-z]{2,3}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/idioma",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fono !== undefined){
let data11 = data.fono;
if(typeof data11 === "string"){
if(func2(data11) > 24){
(vErrors ??= []).push({instancePath:instancePath+"/fono",keyword:"maxLength",params:{limit: 24}});
errors++;
}
if(!pattern29.test(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/fono",keyword:"pattern",params:{pattern: "^[+]?[0-9][0-9 ()-]{5,22}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fono",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.direccion !== undefined){
let data12 = data.direccion;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.calle === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/direccion",keyword:"required",params:{missingProperty: "calle"}});
errors++;
}
if(data12.comuna === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/direccion",keyword:"required",params:{missingProperty: "comuna"}});
errors++;
}
for(const key1 in data12){
if(!((((key1 === "calle") || (key1 === "numero")) || (key1 === "resto")) || (key1 === "comuna"))){
(vErrors ??= []).push({instancePath:instancePath+"/direccion",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data12.calle !== undefined){
let data13 = data12.calle;
if(typeof data13 === "string"){
if(func2(data13) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/direccion/calle",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func2(data13) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/direccion/calle",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/direccion/calle",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data12.numero !== undefined){
let data14 = data12.numero;
if(typeof data14 === "string"){
if(func2(data14) > 20){
(vErrors ??= []).push({instancePath:instancePath+"/direccion/numero",keyword:"maxLength",params:{limit: 20}});
errors++;
}
if(func2(data14) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/direccion/numero",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/direccion/numero",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data12.resto !== undefined){
let data15 = data12.resto;
if(typeof data15 === "string"){
if(func2(data15) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/direccion/resto",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func2(data15) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/direccion/resto",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/direccion/resto",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data12.comuna !== undefined){
let data16 = data12.comuna;
if(typeof data16 === "string"){
if(func2(data16) > 5){
(vErrors ??= []).push({instancePath:instancePath+"/direccion/comuna",keyword:"maxLength",params:{limit: 5}});
errors++;
}
if(!pattern30.test(data16)){
(vErrors ??= []).push({instancePath:instancePath+"/direccion/comuna",keyword:"pattern",params:{pattern: "^[0-9]{5}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/direccion/comuna",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/direccion",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.contactoReservado !== undefined){
let data17 = data.contactoReservado;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.institucion === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/contactoReservado",keyword:"required",params:{missingProperty: "institucion"}});
errors++;
}
for(const key2 in data17){
if(!(((key2 === "institucion") || (key2 === "fono")) || (key2 === "correo"))){
(vErrors ??= []).push({instancePath:instancePath+"/contactoReservado",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data17.institucion !== undefined){
let data18 = data17.institucion;
if(typeof data18 === "string"){
if(func2(data18) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/contactoReservado/institucion",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func2(data18) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/contactoReservado/institucion",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/contactoReservado/institucion",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data17.fono !== undefined){
let data19 = data17.fono;
if(typeof data19 === "string"){
if(func2(data19) > 24){
(vErrors ??= []).push({instancePath:instancePath+"/contactoReservado/fono",keyword:"maxLength",params:{limit: 24}});
errors++;
}
if(!pattern29.test(data19)){
(vErrors ??= []).push({instancePath:instancePath+"/contactoReservado/fono",keyword:"pattern",params:{pattern: "^[+]?[0-9][0-9 ()-]{5,22}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/contactoReservado/fono",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data17.correo !== undefined){
let data20 = data17.correo;
if(typeof data20 === "string"){
if(func2(data20) > 254){
(vErrors ??= []).push({instancePath:instancePath+"/contactoReservado/correo",keyword:"maxLength",params:{limit: 254}});
errors++;
}
if(!(formats20.test(data20))){
(vErrors ??= []).push({instancePath:instancePath+"/contactoReservado/correo",keyword:"format",params:{format: "email"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/contactoReservado/correo",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/contactoReservado",keyword:"type",params:{type: "object"}});
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
const schema32 = {"type":"object","additionalProperties":false,"required":["clase"],"properties":{"clase":{"type":"string","enum":["P","I"]},"calidad":{"type":"string","enum":["MP","TC","CL","CP","AP"]},"nombres":{"type":"string","minLength":1,"maxLength":100},"apellidoPrimero":{"type":"string","minLength":1,"maxLength":60},"apellidoSegundo":{"type":"string","minLength":1,"maxLength":60},"documento":{"$ref":"urn:valija:contract:sermig#/$defs/DocumentoIdentidad"},"fono":{"type":"string","pattern":"^[+]?[0-9][0-9 ()-]{5,22}$","maxLength":24},"correo":{"type":"string","format":"email","maxLength":254},"institucion":{"type":"string","minLength":1,"maxLength":120},"resolucion":{"type":"string","minLength":1,"maxLength":80}}};
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
if(data.clase === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "clase"}});
errors++;
}
for(const key0 in data){
if(!(func19.call(schema32.properties, key0))){
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
if(!((data0 === "P") || (data0 === "I"))){
(vErrors ??= []).push({instancePath:instancePath+"/clase",keyword:"enum",params:{allowedValues: schema32.properties.clase.enum}});
errors++;
}
}
if(data.calidad !== undefined){
let data1 = data.calidad;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/calidad",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data1 === "MP") || (data1 === "TC")) || (data1 === "CL")) || (data1 === "CP")) || (data1 === "AP"))){
(vErrors ??= []).push({instancePath:instancePath+"/calidad",keyword:"enum",params:{allowedValues: schema32.properties.calidad.enum}});
errors++;
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
if(data.apellidoPrimero !== undefined){
let data3 = data.apellidoPrimero;
if(typeof data3 === "string"){
if(func2(data3) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/apellidoPrimero",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func2(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/apellidoPrimero",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/apellidoPrimero",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.apellidoSegundo !== undefined){
let data4 = data.apellidoSegundo;
if(typeof data4 === "string"){
if(func2(data4) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/apellidoSegundo",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(func2(data4) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/apellidoSegundo",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/apellidoSegundo",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.documento !== undefined){
if(!(validate25(data.documento, {instancePath:instancePath+"/documento",parentData:data,parentDataProperty:"documento",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.fono !== undefined){
let data6 = data.fono;
if(typeof data6 === "string"){
if(func2(data6) > 24){
(vErrors ??= []).push({instancePath:instancePath+"/fono",keyword:"maxLength",params:{limit: 24}});
errors++;
}
if(!pattern29.test(data6)){
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
let data7 = data.correo;
if(typeof data7 === "string"){
if(func2(data7) > 254){
(vErrors ??= []).push({instancePath:instancePath+"/correo",keyword:"maxLength",params:{limit: 254}});
errors++;
}
if(!(formats20.test(data7))){
(vErrors ??= []).push({instancePath:instancePath+"/correo",keyword:"format",params:{format: "email"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/correo",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.institucion !== undefined){
let data8 = data.institucion;
if(typeof data8 === "string"){
if(func2(data8) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/institucion",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func2(data8) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/institucion",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/institucion",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.resolucion !== undefined){
let data9 = data.resolucion;
if(typeof data9 === "string"){
if(func2(data9) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/resolucion",keyword:"maxLength",params:{limit: 80}});
errors++;
}
if(func2(data9) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/resolucion",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/resolucion",keyword:"type",params:{type: "string"}});
errors++;
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
const schema34 = {"type":"object","additionalProperties":false,"required":["codigo","situacion"],"properties":{"codigo":{"type":"string","pattern":"^[A-Z0-9_]{2,40}$","maxLength":40},"situacion":{"type":"string","enum":["D","P","N","X"]},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$","maxLength":64},"titulo":{"type":"string","minLength":1,"maxLength":160}}};
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
if(data.codigo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "codigo"}});
errors++;
}
if(data.situacion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "situacion"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "codigo") || (key0 === "situacion")) || (key0 === "sha256")) || (key0 === "titulo"))){
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
if(!pattern7.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/codigo",keyword:"pattern",params:{pattern: "^[A-Z0-9_]{2,40}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/codigo",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.situacion !== undefined){
let data1 = data.situacion;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/situacion",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data1 === "D") || (data1 === "P")) || (data1 === "N")) || (data1 === "X"))){
(vErrors ??= []).push({instancePath:instancePath+"/situacion",keyword:"enum",params:{allowedValues: schema34.properties.situacion.enum}});
errors++;
}
}
if(data.sha256 !== undefined){
let data2 = data.sha256;
if(typeof data2 === "string"){
if(func2(data2) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/sha256",keyword:"maxLength",params:{limit: 64}});
errors++;
}
if(!pattern8.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/sha256",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sha256",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.titulo !== undefined){
let data3 = data.titulo;
if(typeof data3 === "string"){
if(func2(data3) > 160){
(vErrors ??= []).push({instancePath:instancePath+"/titulo",keyword:"maxLength",params:{limit: 160}});
errors++;
}
if(func2(data3) < 1){
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
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const pattern36 = new RegExp("^[0-9]{10}-[0-9K]$", "u");
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
if(data.subcategoria === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "subcategoria"}});
errors++;
}
if(data.presentante === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "presentante"}});
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
if(data.institucion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "institucion"}});
errors++;
}
if(data.titular === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "titular"}});
errors++;
}
if(data.permisoTrabajo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "permisoTrabajo"}});
errors++;
}
if(data.documentos === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "documentos"}});
errors++;
}
for(const key0 in data){
if(!(func19.call(schema18.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.subcategoria !== undefined){
let data0 = data.subcategoria;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/subcategoria",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data0 === "RTH-01") || (data0 === "RTH-02")) || (data0 === "RTH-03")) || (data0 === "RTH-04")) || (data0 === "RTH-05"))){
(vErrors ??= []).push({instancePath:instancePath+"/subcategoria",keyword:"enum",params:{allowedValues: schema18.properties.subcategoria.enum}});
errors++;
}
}
if(data.presentante !== undefined){
let data1 = data.presentante;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/presentante",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data1 === "MIT") || (data1 === "MPU")) || (data1 === "TRI")) || (data1 === "MSA")) || (data1 === "SPN")) || (data1 === "SRJ"))){
(vErrors ??= []).push({instancePath:instancePath+"/presentante",keyword:"enum",params:{allowedValues: schema18.properties.presentante.enum}});
errors++;
}
}
if(data.prioridad !== undefined){
let data2 = data.prioridad;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/prioridad",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data2 === "N") || (data2 === "U"))){
(vErrors ??= []).push({instancePath:instancePath+"/prioridad",keyword:"enum",params:{allowedValues: schema18.properties.prioridad.enum}});
errors++;
}
}
if(data.folioExterno !== undefined){
let data3 = data.folioExterno;
if(typeof data3 === "string"){
if(func2(data3) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/folioExterno",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(func2(data3) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/folioExterno",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/folioExterno",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fechaSolicitud !== undefined){
let data4 = data.fechaSolicitud;
if(typeof data4 === "string"){
if(func2(data4) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/fechaSolicitud",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats5(data4))){
(vErrors ??= []).push({instancePath:instancePath+"/fechaSolicitud",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fechaSolicitud",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.institucion !== undefined){
if(!(validate21(data.institucion, {instancePath:instancePath+"/institucion",parentData:data,parentDataProperty:"institucion",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data.titular !== undefined){
if(!(validate31(data.titular, {instancePath:instancePath+"/titular",parentData:data,parentDataProperty:"titular",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.representante !== undefined){
if(!(validate33(data.representante, {instancePath:instancePath+"/representante",parentData:data,parentDataProperty:"representante",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data.permisoTrabajo !== undefined){
let data8 = data.permisoTrabajo;
if(typeof data8 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/permisoTrabajo",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data8 === "S") || (data8 === "N"))){
(vErrors ??= []).push({instancePath:instancePath+"/permisoTrabajo",keyword:"enum",params:{allowedValues: schema18.properties.permisoTrabajo.enum}});
errors++;
}
}
if(data.peligroRetorno !== undefined){
let data9 = data.peligroRetorno;
if(typeof data9 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/peligroRetorno",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data9 === "S") || (data9 === "N"))){
(vErrors ??= []).push({instancePath:instancePath+"/peligroRetorno",keyword:"enum",params:{allowedValues: schema18.properties.peligroRetorno.enum}});
errors++;
}
}
if(data.tipoViolencia !== undefined){
let data10 = data.tipoViolencia;
if(typeof data10 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tipoViolencia",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data10 === "IF") || (data10 === "GE"))){
(vErrors ??= []).push({instancePath:instancePath+"/tipoViolencia",keyword:"enum",params:{allowedValues: schema18.properties.tipoViolencia.enum}});
errors++;
}
}
if(data.ruc !== undefined){
let data11 = data.ruc;
if(typeof data11 === "string"){
if(func2(data11) > 12){
(vErrors ??= []).push({instancePath:instancePath+"/ruc",keyword:"maxLength",params:{limit: 12}});
errors++;
}
if(!pattern36.test(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/ruc",keyword:"pattern",params:{pattern: "^[0-9]{10}-[0-9K]$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/ruc",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.causa !== undefined){
let data12 = data.causa;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.rit === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/causa",keyword:"required",params:{missingProperty: "rit"}});
errors++;
}
if(data12.tribunal === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/causa",keyword:"required",params:{missingProperty: "tribunal"}});
errors++;
}
for(const key1 in data12){
if(!((key1 === "rit") || (key1 === "tribunal"))){
(vErrors ??= []).push({instancePath:instancePath+"/causa",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data12.rit !== undefined){
let data13 = data12.rit;
if(typeof data13 === "string"){
if(func2(data13) > 30){
(vErrors ??= []).push({instancePath:instancePath+"/causa/rit",keyword:"maxLength",params:{limit: 30}});
errors++;
}
if(func2(data13) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/causa/rit",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/causa/rit",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data12.tribunal !== undefined){
let data14 = data12.tribunal;
if(typeof data14 === "string"){
if(func2(data14) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/causa/tribunal",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func2(data14) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/causa/tribunal",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/causa/tribunal",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/causa",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.documentos !== undefined){
let data15 = data.documentos;
if(Array.isArray(data15)){
if(data15.length > 30){
(vErrors ??= []).push({instancePath:instancePath+"/documentos",keyword:"maxItems",params:{limit: 30}});
errors++;
}
if(data15.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/documentos",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
if(!(validate35(data15[i0], {instancePath:instancePath+"/documentos/" + i0,parentData:data15,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/documentos",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.observaciones !== undefined){
let data17 = data.observaciones;
if(typeof data17 === "string"){
if(func2(data17) > 4000){
(vErrors ??= []).push({instancePath:instancePath+"/observaciones",keyword:"maxLength",params:{limit: 4000}});
errors++;
}
if(func2(data17) < 1){
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
validate37.errors = vErrors;
return errors === 0;
}
validate37.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if(!(validate37(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
validate17.errors = vErrors;
return errors === 0;
}
validate17.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v5 = validate38;
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
for(const key0 in data){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
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
export const v6 = validate39;
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
if(data.codigo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "codigo"}});
errors++;
}
if(data.sha256 === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "sha256"}});
errors++;
}
if(data.bytes === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "bytes"}});
errors++;
}
if(data.recibidoEl === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "recibidoEl"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "codigo") || (key0 === "sha256")) || (key0 === "bytes")) || (key0 === "recibidoEl"))){
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
if(!pattern7.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/codigo",keyword:"pattern",params:{pattern: "^[A-Z0-9_]{2,40}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/codigo",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.sha256 !== undefined){
let data1 = data.sha256;
if(typeof data1 === "string"){
if(func2(data1) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/sha256",keyword:"maxLength",params:{limit: 64}});
errors++;
}
if(!pattern8.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/sha256",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sha256",keyword:"type",params:{type: "string"}});
errors++;
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
if(data.recibidoEl !== undefined){
let data3 = data.recibidoEl;
if(typeof data3 === "string"){
if(func2(data3) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/recibidoEl",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats5(data3))){
(vErrors ??= []).push({instancePath:instancePath+"/recibidoEl",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/recibidoEl",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}
validate40.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if(!(validate40(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v7 = validate41;
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
if(data.numero === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "numero"}});
errors++;
}
if(data.codigo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "codigo"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "numero") || (key0 === "codigo"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.numero !== undefined){
let data0 = data.numero;
if(typeof data0 === "string"){
if(func2(data0) > 14){
(vErrors ??= []).push({instancePath:instancePath+"/numero",keyword:"maxLength",params:{limit: 14}});
errors++;
}
if(!pattern3.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/numero",keyword:"pattern",params:{pattern: "^RH-[0-9]{4}-[0-9]{6}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/numero",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.codigo !== undefined){
let data1 = data.codigo;
if(typeof data1 === "string"){
if(func2(data1) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/codigo",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(!pattern7.test(data1)){
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
validate41.errors = vErrors;
return errors === 0;
}
validate41.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v8 = validate42;
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
if(data.idAporte === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "idAporte"}});
errors++;
}
if(data.numero === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "numero"}});
errors++;
}
if(data.registradoEl === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "registradoEl"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "idAporte") || (key0 === "numero")) || (key0 === "registradoEl"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.idAporte !== undefined){
let data0 = data.idAporte;
if(typeof data0 === "string"){
if(func2(data0) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/idAporte",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(func2(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/idAporte",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/idAporte",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.numero !== undefined){
let data1 = data.numero;
if(typeof data1 === "string"){
if(func2(data1) > 14){
(vErrors ??= []).push({instancePath:instancePath+"/numero",keyword:"maxLength",params:{limit: 14}});
errors++;
}
if(!pattern3.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/numero",keyword:"pattern",params:{pattern: "^RH-[0-9]{4}-[0-9]{6}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/numero",keyword:"type",params:{type: "string"}});
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
validate43.errors = vErrors;
return errors === 0;
}
validate43.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if(!(validate43(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
validate42.errors = vErrors;
return errors === 0;
}
validate42.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v9 = validate44;
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
if(data.fechaAporte === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fechaAporte"}});
errors++;
}
if(data.institucion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "institucion"}});
errors++;
}
if(data.documentos === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "documentos"}});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "fechaAporte") || (key0 === "institucion")) || (key0 === "respondeA")) || (key0 === "documentos")) || (key0 === "observaciones"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.fechaAporte !== undefined){
let data0 = data.fechaAporte;
if(typeof data0 === "string"){
if(func2(data0) > 35){
(vErrors ??= []).push({instancePath:instancePath+"/fechaAporte",keyword:"maxLength",params:{limit: 35}});
errors++;
}
if(!(formats5(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/fechaAporte",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fechaAporte",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.institucion !== undefined){
if(!(validate21(data.institucion, {instancePath:instancePath+"/institucion",parentData:data,parentDataProperty:"institucion",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data.respondeA !== undefined){
let data2 = data.respondeA;
if(typeof data2 === "string"){
if(func2(data2) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/respondeA",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern4.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/respondeA",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/respondeA",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.documentos !== undefined){
let data3 = data.documentos;
if(Array.isArray(data3)){
if(data3.length > 30){
(vErrors ??= []).push({instancePath:instancePath+"/documentos",keyword:"maxItems",params:{limit: 30}});
errors++;
}
if(data3.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/documentos",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate35(data3[i0], {instancePath:instancePath+"/documentos/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/documentos",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.observaciones !== undefined){
let data5 = data.observaciones;
if(typeof data5 === "string"){
if(func2(data5) > 4000){
(vErrors ??= []).push({instancePath:instancePath+"/observaciones",keyword:"maxLength",params:{limit: 4000}});
errors++;
}
if(func2(data5) < 1){
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
export const v10 = validate46;
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
let data0 = data.numero;
if(typeof data0 === "string"){
if(func2(data0) > 14){
(vErrors ??= []).push({instancePath:instancePath+"/numero",keyword:"maxLength",params:{limit: 14}});
errors++;
}
if(!pattern3.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/numero",keyword:"pattern",params:{pattern: "^RH-[0-9]{4}-[0-9]{6}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/numero",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}
validate46.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v11 = validate47;
const pattern48 = new RegExp("^[0-9]{1,15}$", "u");
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
if(data.idEvento === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "idEvento"}});
errors++;
}
if(data.estado === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "estado"}});
errors++;
}
if(data.numero === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "numero"}});
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
if(!((((((key0 === "estado") || (key0 === "idEvento")) || (key0 === "numero")) || (key0 === "clave")) || (key0 === "ocurridoEl")) || (key0 === "unidad"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.estado !== undefined){
let data0 = data.estado;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/estado",keyword:"type",params:{type: "string"}});
errors++;
}
if("ING" !== data0){
(vErrors ??= []).push({instancePath:instancePath+"/estado",keyword:"const",params:{allowedValue: "ING"}});
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
if(!pattern4.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/idEvento",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/idEvento",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.numero !== undefined){
let data2 = data.numero;
if(typeof data2 === "string"){
if(func2(data2) > 14){
(vErrors ??= []).push({instancePath:instancePath+"/numero",keyword:"maxLength",params:{limit: 14}});
errors++;
}
if(!pattern3.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/numero",keyword:"pattern",params:{pattern: "^RH-[0-9]{4}-[0-9]{6}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/numero",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.clave !== undefined){
let data3 = data.clave;
if(typeof data3 === "string"){
if(func2(data3) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/clave",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern4.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/clave",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/clave",keyword:"type",params:{type: "string"}});
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
if(!(validate6(data.unidad, {instancePath:instancePath+"/unidad",parentData:data,parentDataProperty:"unidad",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
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
const schema50 = {"type":"object","additionalProperties":false,"required":["idEvento","estado","numero","ocurridoEl","unidad","requeridos","plazoHasta","fundamento"],"properties":{"estado":{"type":"string","const":"OBS"},"idEvento":{"type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","maxLength":36},"numero":{"type":"string","pattern":"^RH-[0-9]{4}-[0-9]{6}$","maxLength":14},"clave":{"type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","maxLength":36},"ocurridoEl":{"type":"string","format":"date-time","maxLength":35},"unidad":{"$ref":"urn:valija:contract:sermig#/$defs/Unidad"},"requeridos":{"type":"array","minItems":1,"maxItems":30,"items":{"type":"object","additionalProperties":false,"required":["codigo"],"properties":{"codigo":{"type":"string","pattern":"^[A-Z0-9_]{2,40}$","maxLength":40},"detalle":{"type":"string","minLength":1,"maxLength":4000}}}},"plazoHasta":{"type":"string","format":"date","maxLength":10},"fundamento":{"type":"string","minLength":1,"maxLength":4000}}};
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
if(data.idEvento === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "idEvento"}});
errors++;
}
if(data.estado === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "estado"}});
errors++;
}
if(data.numero === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "numero"}});
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
if(!(func19.call(schema50.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.estado !== undefined){
let data0 = data.estado;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/estado",keyword:"type",params:{type: "string"}});
errors++;
}
if("OBS" !== data0){
(vErrors ??= []).push({instancePath:instancePath+"/estado",keyword:"const",params:{allowedValue: "OBS"}});
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
if(!pattern4.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/idEvento",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/idEvento",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.numero !== undefined){
let data2 = data.numero;
if(typeof data2 === "string"){
if(func2(data2) > 14){
(vErrors ??= []).push({instancePath:instancePath+"/numero",keyword:"maxLength",params:{limit: 14}});
errors++;
}
if(!pattern3.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/numero",keyword:"pattern",params:{pattern: "^RH-[0-9]{4}-[0-9]{6}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/numero",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.clave !== undefined){
let data3 = data.clave;
if(typeof data3 === "string"){
if(func2(data3) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/clave",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern4.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/clave",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/clave",keyword:"type",params:{type: "string"}});
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
if(!(validate6(data.unidad, {instancePath:instancePath+"/unidad",parentData:data,parentDataProperty:"unidad",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
if(data.requeridos !== undefined){
let data6 = data.requeridos;
if(Array.isArray(data6)){
if(data6.length > 30){
(vErrors ??= []).push({instancePath:instancePath+"/requeridos",keyword:"maxItems",params:{limit: 30}});
errors++;
}
if(data6.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/requeridos",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.codigo === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/requeridos/" + i0,keyword:"required",params:{missingProperty: "codigo"}});
errors++;
}
for(const key1 in data7){
if(!((key1 === "codigo") || (key1 === "detalle"))){
(vErrors ??= []).push({instancePath:instancePath+"/requeridos/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data7.codigo !== undefined){
let data8 = data7.codigo;
if(typeof data8 === "string"){
if(func2(data8) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/requeridos/" + i0+"/codigo",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(!pattern7.test(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/requeridos/" + i0+"/codigo",keyword:"pattern",params:{pattern: "^[A-Z0-9_]{2,40}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/requeridos/" + i0+"/codigo",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data7.detalle !== undefined){
let data9 = data7.detalle;
if(typeof data9 === "string"){
if(func2(data9) > 4000){
(vErrors ??= []).push({instancePath:instancePath+"/requeridos/" + i0+"/detalle",keyword:"maxLength",params:{limit: 4000}});
errors++;
}
if(func2(data9) < 1){
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
let data10 = data.plazoHasta;
if(typeof data10 === "string"){
if(func2(data10) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/plazoHasta",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats26(data10))){
(vErrors ??= []).push({instancePath:instancePath+"/plazoHasta",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/plazoHasta",keyword:"type",params:{type: "string"}});
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
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}
validate51.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema52 = {"type":"object","additionalProperties":false,"required":["idEvento","estado","numero","ocurridoEl","unidad","resolucion","permiso"],"properties":{"estado":{"type":"string","const":"OTO"},"idEvento":{"type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","maxLength":36},"numero":{"type":"string","pattern":"^RH-[0-9]{4}-[0-9]{6}$","maxLength":14},"clave":{"type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","maxLength":36},"ocurridoEl":{"type":"string","format":"date-time","maxLength":35},"unidad":{"$ref":"urn:valija:contract:sermig#/$defs/Unidad"},"resolucion":{"$ref":"urn:valija:contract:sermig#/$defs/Resolucion"},"permiso":{"type":"object","additionalProperties":false,"required":["subcategoria","desde","hasta","meses","trabaja"],"properties":{"subcategoria":{"type":"string","enum":["RTH-01","RTH-02","RTH-03","RTH-04","RTH-05"]},"desde":{"type":"string","format":"date","maxLength":10},"hasta":{"type":"string","format":"date","maxLength":10},"meses":{"type":"integer","minimum":1,"maximum":24},"trabaja":{"type":"string","enum":["S","N"]},"cobro":{"type":"string","enum":["S","N"]},"multas":{"type":"string","enum":["S","N"]}}},"indicaciones":{"type":"string","minLength":1,"maxLength":4000}}};
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
if(data.numero === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "numero"}});
errors++;
}
if(data.fecha === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fecha"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "numero") || (key0 === "fecha"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.numero !== undefined){
let data0 = data.numero;
if(typeof data0 === "string"){
if(func2(data0) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/numero",keyword:"maxLength",params:{limit: 40}});
errors++;
}
if(func2(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/numero",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/numero",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fecha !== undefined){
let data1 = data.fecha;
if(typeof data1 === "string"){
if(func2(data1) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/fecha",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats26(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/fecha",keyword:"format",params:{format: "date"}});
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
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if(data.idEvento === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "idEvento"}});
errors++;
}
if(data.estado === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "estado"}});
errors++;
}
if(data.numero === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "numero"}});
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
if(data.resolucion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "resolucion"}});
errors++;
}
if(data.permiso === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "permiso"}});
errors++;
}
for(const key0 in data){
if(!(func19.call(schema52.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.estado !== undefined){
let data0 = data.estado;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/estado",keyword:"type",params:{type: "string"}});
errors++;
}
if("OTO" !== data0){
(vErrors ??= []).push({instancePath:instancePath+"/estado",keyword:"const",params:{allowedValue: "OTO"}});
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
if(!pattern4.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/idEvento",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/idEvento",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.numero !== undefined){
let data2 = data.numero;
if(typeof data2 === "string"){
if(func2(data2) > 14){
(vErrors ??= []).push({instancePath:instancePath+"/numero",keyword:"maxLength",params:{limit: 14}});
errors++;
}
if(!pattern3.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/numero",keyword:"pattern",params:{pattern: "^RH-[0-9]{4}-[0-9]{6}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/numero",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.clave !== undefined){
let data3 = data.clave;
if(typeof data3 === "string"){
if(func2(data3) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/clave",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern4.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/clave",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/clave",keyword:"type",params:{type: "string"}});
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
if(!(validate6(data.unidad, {instancePath:instancePath+"/unidad",parentData:data,parentDataProperty:"unidad",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
if(data.resolucion !== undefined){
if(!(validate53(data.resolucion, {instancePath:instancePath+"/resolucion",parentData:data,parentDataProperty:"resolucion",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.permiso !== undefined){
let data7 = data.permiso;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.subcategoria === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/permiso",keyword:"required",params:{missingProperty: "subcategoria"}});
errors++;
}
if(data7.desde === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/permiso",keyword:"required",params:{missingProperty: "desde"}});
errors++;
}
if(data7.hasta === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/permiso",keyword:"required",params:{missingProperty: "hasta"}});
errors++;
}
if(data7.meses === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/permiso",keyword:"required",params:{missingProperty: "meses"}});
errors++;
}
if(data7.trabaja === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/permiso",keyword:"required",params:{missingProperty: "trabaja"}});
errors++;
}
for(const key1 in data7){
if(!(((((((key1 === "subcategoria") || (key1 === "desde")) || (key1 === "hasta")) || (key1 === "meses")) || (key1 === "trabaja")) || (key1 === "cobro")) || (key1 === "multas"))){
(vErrors ??= []).push({instancePath:instancePath+"/permiso",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data7.subcategoria !== undefined){
let data8 = data7.subcategoria;
if(typeof data8 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/permiso/subcategoria",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data8 === "RTH-01") || (data8 === "RTH-02")) || (data8 === "RTH-03")) || (data8 === "RTH-04")) || (data8 === "RTH-05"))){
(vErrors ??= []).push({instancePath:instancePath+"/permiso/subcategoria",keyword:"enum",params:{allowedValues: schema52.properties.permiso.properties.subcategoria.enum}});
errors++;
}
}
if(data7.desde !== undefined){
let data9 = data7.desde;
if(typeof data9 === "string"){
if(func2(data9) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/permiso/desde",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats26(data9))){
(vErrors ??= []).push({instancePath:instancePath+"/permiso/desde",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/permiso/desde",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data7.hasta !== undefined){
let data10 = data7.hasta;
if(typeof data10 === "string"){
if(func2(data10) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/permiso/hasta",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats26(data10))){
(vErrors ??= []).push({instancePath:instancePath+"/permiso/hasta",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/permiso/hasta",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data7.meses !== undefined){
let data11 = data7.meses;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
(vErrors ??= []).push({instancePath:instancePath+"/permiso/meses",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 24 || isNaN(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/permiso/meses",keyword:"maximum",params:{comparison: "<=", limit: 24}});
errors++;
}
if(data11 < 1 || isNaN(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/permiso/meses",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data7.trabaja !== undefined){
let data12 = data7.trabaja;
if(typeof data12 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/permiso/trabaja",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data12 === "S") || (data12 === "N"))){
(vErrors ??= []).push({instancePath:instancePath+"/permiso/trabaja",keyword:"enum",params:{allowedValues: schema52.properties.permiso.properties.trabaja.enum}});
errors++;
}
}
if(data7.cobro !== undefined){
let data13 = data7.cobro;
if(typeof data13 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/permiso/cobro",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data13 === "S") || (data13 === "N"))){
(vErrors ??= []).push({instancePath:instancePath+"/permiso/cobro",keyword:"enum",params:{allowedValues: schema52.properties.permiso.properties.cobro.enum}});
errors++;
}
}
if(data7.multas !== undefined){
let data14 = data7.multas;
if(typeof data14 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/permiso/multas",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data14 === "S") || (data14 === "N"))){
(vErrors ??= []).push({instancePath:instancePath+"/permiso/multas",keyword:"enum",params:{allowedValues: schema52.properties.permiso.properties.multas.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/permiso",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.indicaciones !== undefined){
let data15 = data.indicaciones;
if(typeof data15 === "string"){
if(func2(data15) > 4000){
(vErrors ??= []).push({instancePath:instancePath+"/indicaciones",keyword:"maxLength",params:{limit: 4000}});
errors++;
}
if(func2(data15) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/indicaciones",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/indicaciones",keyword:"type",params:{type: "string"}});
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
const schema55 = {"type":"object","additionalProperties":false,"required":["idEvento","estado","numero","ocurridoEl","unidad","resolucion","causal","fundamento","recursos"],"properties":{"estado":{"type":"string","const":"DEN"},"idEvento":{"type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","maxLength":36},"numero":{"type":"string","pattern":"^RH-[0-9]{4}-[0-9]{6}$","maxLength":14},"clave":{"type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","maxLength":36},"ocurridoEl":{"type":"string","format":"date-time","maxLength":35},"unidad":{"$ref":"urn:valija:contract:sermig#/$defs/Unidad"},"resolucion":{"$ref":"urn:valija:contract:sermig#/$defs/Resolucion"},"causal":{"type":"string","pattern":"^DG[0-9]{2}$","maxLength":4},"fundamento":{"type":"string","minLength":1,"maxLength":4000},"recursos":{"type":"array","minItems":1,"maxItems":3,"items":{"type":"object","additionalProperties":false,"required":["tipo","ante","hasta"],"properties":{"tipo":{"type":"string","pattern":"^[A-Z]{2}$","maxLength":2},"ante":{"type":"string","minLength":1,"maxLength":120},"hasta":{"type":"string","format":"date","maxLength":10}}}}}};
const pattern56 = new RegExp("^DG[0-9]{2}$", "u");
const pattern57 = new RegExp("^[A-Z]{2}$", "u");
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
if(data.estado === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "estado"}});
errors++;
}
if(data.numero === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "numero"}});
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
if(data.resolucion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "resolucion"}});
errors++;
}
if(data.causal === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "causal"}});
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
if(!(func19.call(schema55.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.estado !== undefined){
let data0 = data.estado;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/estado",keyword:"type",params:{type: "string"}});
errors++;
}
if("DEN" !== data0){
(vErrors ??= []).push({instancePath:instancePath+"/estado",keyword:"const",params:{allowedValue: "DEN"}});
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
if(!pattern4.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/idEvento",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/idEvento",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.numero !== undefined){
let data2 = data.numero;
if(typeof data2 === "string"){
if(func2(data2) > 14){
(vErrors ??= []).push({instancePath:instancePath+"/numero",keyword:"maxLength",params:{limit: 14}});
errors++;
}
if(!pattern3.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/numero",keyword:"pattern",params:{pattern: "^RH-[0-9]{4}-[0-9]{6}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/numero",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.clave !== undefined){
let data3 = data.clave;
if(typeof data3 === "string"){
if(func2(data3) > 36){
(vErrors ??= []).push({instancePath:instancePath+"/clave",keyword:"maxLength",params:{limit: 36}});
errors++;
}
if(!pattern4.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/clave",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/clave",keyword:"type",params:{type: "string"}});
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
if(!(validate6(data.unidad, {instancePath:instancePath+"/unidad",parentData:data,parentDataProperty:"unidad",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
if(data.resolucion !== undefined){
if(!(validate53(data.resolucion, {instancePath:instancePath+"/resolucion",parentData:data,parentDataProperty:"resolucion",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.causal !== undefined){
let data7 = data.causal;
if(typeof data7 === "string"){
if(func2(data7) > 4){
(vErrors ??= []).push({instancePath:instancePath+"/causal",keyword:"maxLength",params:{limit: 4}});
errors++;
}
if(!pattern56.test(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/causal",keyword:"pattern",params:{pattern: "^DG[0-9]{2}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/causal",keyword:"type",params:{type: "string"}});
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
if(data.recursos !== undefined){
let data9 = data.recursos;
if(Array.isArray(data9)){
if(data9.length > 3){
(vErrors ??= []).push({instancePath:instancePath+"/recursos",keyword:"maxItems",params:{limit: 3}});
errors++;
}
if(data9.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/recursos",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.tipo === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/recursos/" + i0,keyword:"required",params:{missingProperty: "tipo"}});
errors++;
}
if(data10.ante === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/recursos/" + i0,keyword:"required",params:{missingProperty: "ante"}});
errors++;
}
if(data10.hasta === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/recursos/" + i0,keyword:"required",params:{missingProperty: "hasta"}});
errors++;
}
for(const key1 in data10){
if(!(((key1 === "tipo") || (key1 === "ante")) || (key1 === "hasta"))){
(vErrors ??= []).push({instancePath:instancePath+"/recursos/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data10.tipo !== undefined){
let data11 = data10.tipo;
if(typeof data11 === "string"){
if(func2(data11) > 2){
(vErrors ??= []).push({instancePath:instancePath+"/recursos/" + i0+"/tipo",keyword:"maxLength",params:{limit: 2}});
errors++;
}
if(!pattern57.test(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/recursos/" + i0+"/tipo",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/recursos/" + i0+"/tipo",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data10.ante !== undefined){
let data12 = data10.ante;
if(typeof data12 === "string"){
if(func2(data12) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/recursos/" + i0+"/ante",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func2(data12) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/recursos/" + i0+"/ante",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/recursos/" + i0+"/ante",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data10.hasta !== undefined){
let data13 = data10.hasta;
if(typeof data13 === "string"){
if(func2(data13) > 10){
(vErrors ??= []).push({instancePath:instancePath+"/recursos/" + i0+"/hasta",keyword:"maxLength",params:{limit: 10}});
errors++;
}
if(!(formats26(data13))){
(vErrors ??= []).push({instancePath:instancePath+"/recursos/" + i0+"/hasta",keyword:"format",params:{format: "date"}});
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
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
const tag0 = data.estado;
if(typeof tag0 == "string"){
if(tag0 === "ING"){
if(!(validate49(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
var props0 = true;
}
else if(tag0 === "OBS"){
if(!(validate51(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "OTO"){
if(!(validate54(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "DEN"){
if(!(validate58(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
validate59.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate59.evaluated = {"dynamicProps":true,"dynamicItems":false};
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
if(data.cursor === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "cursor"}});
errors++;
}
if(data.evento === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "evento"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "cursor") || (key0 === "evento"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.cursor !== undefined){
let data0 = data.cursor;
if(typeof data0 === "string"){
if(func2(data0) > 15){
(vErrors ??= []).push({instancePath:instancePath+"/cursor",keyword:"maxLength",params:{limit: 15}});
errors++;
}
if(!pattern48.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/cursor",keyword:"pattern",params:{pattern: "^[0-9]{1,15}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/cursor",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.evento !== undefined){
if(!(validate59(data.evento, {instancePath:instancePath+"/evento",parentData:data,parentDataProperty:"evento",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
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
if(data.eventos === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "eventos"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "eventos")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.eventos !== undefined){
let data0 = data.eventos;
if(Array.isArray(data0)){
if(data0.length > 500){
(vErrors ??= []).push({instancePath:instancePath+"/eventos",keyword:"maxItems",params:{limit: 500}});
errors++;
}
if(data0.length < 0){
(vErrors ??= []).push({instancePath:instancePath+"/eventos",keyword:"minItems",params:{limit: 0}});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate60(data0[i0], {instancePath:instancePath+"/eventos/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/eventos",keyword:"type",params:{type: "array"}});
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
if(!(validate61(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
validate47.errors = vErrors;
return errors === 0;
}
validate47.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v12 = validate62;
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
for(const key0 in data){
if(!((key0 === "desde") || (key0 === "limite"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.desde !== undefined){
let data0 = data.desde;
if(typeof data0 === "string"){
if(func2(data0) > 15){
(vErrors ??= []).push({instancePath:instancePath+"/desde",keyword:"maxLength",params:{limit: 15}});
errors++;
}
if(!pattern48.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/desde",keyword:"pattern",params:{pattern: "^[0-9]{1,15}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/desde",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.limite !== undefined){
let data1 = data.limite;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/limite",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 500 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/limite",keyword:"maximum",params:{comparison: "<=", limit: 500}});
errors++;
}
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/limite",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
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

export const operations: Readonly<Record<string, OperationValidators>> = {
  'buscarSolicitud': { parameters: v2, responses: { '200': v0, '401': v1, '422': v1, '429': v1, '500': v1, '503': v1 } },
  'registrarSolicitud': { request: v4, parameters: v5, responses: { '200': v3, '201': v3, '400': v1, '401': v1, '409': v1, '413': v1, '415': v1, '422': v1, '429': v1, '500': v1, '503': v1 } },
  'subirDocumento': { parameters: v7, responses: { '201': v6, '401': v1, '404': v1, '413': v1, '415': v1, '422': v1, '429': v1, '500': v1, '503': v1 } },
  'aportarAntecedentes': { request: v9, parameters: v10, responses: { '200': v8, '201': v8, '400': v1, '401': v1, '404': v1, '409': v1, '413': v1, '415': v1, '422': v1, '429': v1, '500': v1, '503': v1 } },
  'leerEventos': { parameters: v12, responses: { '200': v11, '401': v1, '422': v1, '429': v1, '500': v1, '503': v1 } },
};
