/** Generated from contracts/gateway.openapi.json by `npm run generate`; edits are lost. */
// @ts-nocheck
import { equal, formats, ucs2length } from '@valija/validation';
import type { OperationValidators } from '../../contract.js';

export const v0 = validate1;
const formats2 = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const func3 = ucs2length;
const pattern4 = new RegExp("^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+$", "u");
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
if(typeof data === "string"){
if(func3(data) > 8192){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 8192}});
errors++;
}
if(!pattern4.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate5.errors = vErrors;
return errors === 0;
}
validate5.evaluated = {"dynamicProps":false,"dynamicItems":false};
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
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.receipts === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "receipts"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "receipts"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!(formats2.test(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"format",params:{format: "uuid"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.receipts !== undefined){
let data1 = data.receipts;
if(Array.isArray(data1)){
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/receipts",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate5(data1[i0], {instancePath:instancePath+"/receipts/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/receipts",keyword:"type",params:{type: "array"}});
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
const formats8 = formats.uri;
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
if(!((((((((key0 === "type") || (key0 === "title")) || (key0 === "status")) || (key0 === "detail")) || (key0 === "code")) || (key0 === "pointers")) || (key0 === "messageId")) || (key0 === "receipt"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(!(formats8(data0))){
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
if(typeof data.title !== "string"){
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
if(typeof data.detail !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/detail",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.code !== undefined){
if(typeof data.code !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/code",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.pointers !== undefined){
let data5 = data.pointers;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(typeof data5[i0] !== "string"){
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
if(!(formats2.test(data7))){
(vErrors ??= []).push({instancePath:instancePath+"/messageId",keyword:"format",params:{format: "uuid"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/messageId",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.receipt !== undefined){
if(!(validate5(data.receipt, {instancePath:instancePath+"/receipt",parentData:data,parentDataProperty:"receipt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
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
if(!(validate9(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
validate7.errors = vErrors;
return errors === 0;
}
validate7.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v2 = validate10;
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
if(data.envelope === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "envelope"}});
errors++;
}
if(data.sealed === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "sealed"}});
errors++;
}
if(data.envelope !== undefined){
if(!(validate5(data.envelope, {instancePath:instancePath+"/envelope",parentData:data,parentDataProperty:"envelope",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data.sealed !== undefined){
if(typeof data.sealed !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/sealed",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.accepted !== undefined){
if(!(validate5(data.accepted, {instancePath:instancePath+"/accepted",parentData:data,parentDataProperty:"accepted",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
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
validate11.evaluated = {"props":{"envelope":true,"sealed":true,"accepted":true},"dynamicProps":false,"dynamicItems":false};
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
validate10.evaluated = {"props":{"envelope":true,"sealed":true,"accepted":true},"dynamicProps":false,"dynamicItems":false};
export const v3 = validate12;
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
for(const key0 in data){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
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
export const v4 = validate13;
const schema14 = {"type":"object","additionalProperties":false,"required":["id","source","recipient","type","correlationid","lane","state","takenAt","receipts"],"properties":{"id":{"type":"string","format":"uuid"},"source":{"type":"string"},"recipient":{"type":"string"},"type":{"type":"string"},"correlationid":{"type":"string","format":"uuid"},"lane":{"enum":["normal","urgent"]},"state":{"enum":["accepted","received","delivered","refused","withheld","abandoned"]},"takenAt":{"type":"string","format":"date-time"},"receipts":{"type":"array","items":{"$ref":"urn:valija:contract:gateway#/$defs/Jws"}},"silentSince":{"type":"string","format":"date-time"},"dutyTelephone":{"type":"string"},"calls":{"type":"array","maxItems":100,"items":{"$ref":"urn:valija:contract:gateway#/$defs/Call"}}}};
const func15 = Object.prototype.hasOwnProperty;
const formats16 = formats["date-time"];
const schema17 = {"type":"object","additionalProperties":false,"required":["caller","calledAt","outcome"],"properties":{"caller":{"type":"string","minLength":1,"maxLength":120},"calledAt":{"type":"string","format":"date-time"},"outcome":{"enum":["reached","no-answer","busy","wrong-number"]}}};
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
if(data.caller === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "caller"}});
errors++;
}
if(data.calledAt === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "calledAt"}});
errors++;
}
if(data.outcome === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "outcome"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "caller") || (key0 === "calledAt")) || (key0 === "outcome"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.caller !== undefined){
let data0 = data.caller;
if(typeof data0 === "string"){
if(func3(data0) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/caller",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func3(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/caller",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/caller",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.calledAt !== undefined){
let data1 = data.calledAt;
if(typeof data1 === "string"){
if(!(formats16(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/calledAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/calledAt",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.outcome !== undefined){
let data2 = data.outcome;
if(!((((data2 === "reached") || (data2 === "no-answer")) || (data2 === "busy")) || (data2 === "wrong-number"))){
(vErrors ??= []).push({instancePath:instancePath+"/outcome",keyword:"enum",params:{allowedValues: schema17.properties.outcome.enum}});
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
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.source === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "source"}});
errors++;
}
if(data.recipient === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "recipient"}});
errors++;
}
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
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
if(data.state === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "state"}});
errors++;
}
if(data.takenAt === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "takenAt"}});
errors++;
}
if(data.receipts === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "receipts"}});
errors++;
}
for(const key0 in data){
if(!(func15.call(schema14.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!(formats2.test(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"format",params:{format: "uuid"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.source !== undefined){
if(typeof data.source !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/source",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.recipient !== undefined){
if(typeof data.recipient !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/recipient",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.type !== undefined){
if(typeof data.type !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.correlationid !== undefined){
let data4 = data.correlationid;
if(typeof data4 === "string"){
if(!(formats2.test(data4))){
(vErrors ??= []).push({instancePath:instancePath+"/correlationid",keyword:"format",params:{format: "uuid"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/correlationid",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.lane !== undefined){
let data5 = data.lane;
if(!((data5 === "normal") || (data5 === "urgent"))){
(vErrors ??= []).push({instancePath:instancePath+"/lane",keyword:"enum",params:{allowedValues: schema14.properties.lane.enum}});
errors++;
}
}
if(data.state !== undefined){
let data6 = data.state;
if(!((((((data6 === "accepted") || (data6 === "received")) || (data6 === "delivered")) || (data6 === "refused")) || (data6 === "withheld")) || (data6 === "abandoned"))){
(vErrors ??= []).push({instancePath:instancePath+"/state",keyword:"enum",params:{allowedValues: schema14.properties.state.enum}});
errors++;
}
}
if(data.takenAt !== undefined){
let data7 = data.takenAt;
if(typeof data7 === "string"){
if(!(formats16(data7))){
(vErrors ??= []).push({instancePath:instancePath+"/takenAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/takenAt",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.receipts !== undefined){
let data8 = data.receipts;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(!(validate5(data8[i0], {instancePath:instancePath+"/receipts/" + i0,parentData:data8,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/receipts",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.silentSince !== undefined){
let data10 = data.silentSince;
if(typeof data10 === "string"){
if(!(formats16(data10))){
(vErrors ??= []).push({instancePath:instancePath+"/silentSince",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/silentSince",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.dutyTelephone !== undefined){
if(typeof data.dutyTelephone !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/dutyTelephone",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.calls !== undefined){
let data12 = data.calls;
if(Array.isArray(data12)){
if(data12.length > 100){
(vErrors ??= []).push({instancePath:instancePath+"/calls",keyword:"maxItems",params:{limit: 100}});
errors++;
}
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
if(!(validate18(data12[i1], {instancePath:instancePath+"/calls/" + i1,parentData:data12,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/calls",keyword:"type",params:{type: "array"}});
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
if(!(validate19(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
validate13.errors = vErrors;
return errors === 0;
}
validate13.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v5 = validate20;
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
let data0 = data.id;
if(typeof data0 === "string"){
if(!(formats2.test(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"format",params:{format: "uuid"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
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
export const v6 = validate21;
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
if(data.calls === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "calls"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "calls")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.calls !== undefined){
let data0 = data.calls;
if(Array.isArray(data0)){
if(data0.length > 100){
(vErrors ??= []).push({instancePath:instancePath+"/calls",keyword:"maxItems",params:{limit: 100}});
errors++;
}
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/calls",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate18(data0[i0], {instancePath:instancePath+"/calls/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/calls",keyword:"type",params:{type: "array"}});
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
if(!(validate22(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v7 = validate23;
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
if(data.caller === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "caller"}});
errors++;
}
if(data.calledAt === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "calledAt"}});
errors++;
}
if(data.outcome === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "outcome"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "caller") || (key0 === "calledAt")) || (key0 === "outcome"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.caller !== undefined){
let data0 = data.caller;
if(typeof data0 === "string"){
if(func3(data0) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/caller",keyword:"maxLength",params:{limit: 120}});
errors++;
}
if(func3(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/caller",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/caller",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.calledAt !== undefined){
let data1 = data.calledAt;
if(typeof data1 === "string"){
if(!(formats16(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/calledAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/calledAt",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.outcome !== undefined){
let data2 = data.outcome;
if(!((((data2 === "reached") || (data2 === "no-answer")) || (data2 === "busy")) || (data2 === "wrong-number"))){
(vErrors ??= []).push({instancePath:instancePath+"/outcome",keyword:"enum",params:{allowedValues: schema17.properties.outcome.enum}});
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
if(!(validate24(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v8 = validate25;
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
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.administrators === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "administrators"}});
errors++;
}
if(data.receipt === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "receipt"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "kind") || (key0 === "administrators")) || (key0 === "receipt"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.kind !== undefined){
if("abandoned" !== data.kind){
(vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "abandoned"}});
errors++;
}
}
if(data.administrators !== undefined){
let data1 = data.administrators;
if(Array.isArray(data1)){
if(data1.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/administrators",keyword:"minItems",params:{limit: 2}});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/administrators/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/administrators",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.receipt !== undefined){
if(!(validate5(data.receipt, {instancePath:instancePath+"/receipt",parentData:data,parentDataProperty:"receipt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
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
export const v9 = validate27;
const pattern28 = new RegExp("^[A-Za-z0-9_-]+$", "u");
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
if(data.payload === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "payload"}});
errors++;
}
if(data.signatures === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "signatures"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "payload") || (key0 === "signatures"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.payload !== undefined){
let data0 = data.payload;
if(typeof data0 === "string"){
if(func3(data0) > 8192){
(vErrors ??= []).push({instancePath:instancePath+"/payload",keyword:"maxLength",params:{limit: 8192}});
errors++;
}
if(!pattern28.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/payload",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]+$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/payload",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.signatures !== undefined){
let data1 = data.signatures;
if(Array.isArray(data1)){
if(data1.length > 4){
(vErrors ??= []).push({instancePath:instancePath+"/signatures",keyword:"maxItems",params:{limit: 4}});
errors++;
}
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/signatures",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.protected === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/signatures/" + i0,keyword:"required",params:{missingProperty: "protected"}});
errors++;
}
if(data2.signature === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/signatures/" + i0,keyword:"required",params:{missingProperty: "signature"}});
errors++;
}
for(const key1 in data2){
if(!((key1 === "protected") || (key1 === "signature"))){
(vErrors ??= []).push({instancePath:instancePath+"/signatures/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data2.protected !== undefined){
let data3 = data2.protected;
if(typeof data3 === "string"){
if(func3(data3) > 512){
(vErrors ??= []).push({instancePath:instancePath+"/signatures/" + i0+"/protected",keyword:"maxLength",params:{limit: 512}});
errors++;
}
if(!pattern28.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/signatures/" + i0+"/protected",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]+$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/signatures/" + i0+"/protected",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data2.signature !== undefined){
let data4 = data2.signature;
if(typeof data4 === "string"){
if(func3(data4) > 512){
(vErrors ??= []).push({instancePath:instancePath+"/signatures/" + i0+"/signature",keyword:"maxLength",params:{limit: 512}});
errors++;
}
if(!pattern28.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/signatures/" + i0+"/signature",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]+$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/signatures/" + i0+"/signature",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/signatures/" + i0,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/signatures",keyword:"type",params:{type: "array"}});
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
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.administrators === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "administrators"}});
errors++;
}
if(data.statement === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "statement"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "kind") || (key0 === "administrators")) || (key0 === "statement"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.kind !== undefined){
if("proposed" !== data.kind){
(vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "proposed"}});
errors++;
}
}
if(data.administrators !== undefined){
let data1 = data.administrators;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/administrators/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/administrators",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.statement !== undefined){
if(!(validate29(data.statement, {instancePath:instancePath+"/statement",parentData:data,parentDataProperty:"statement",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
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
if(!(validate30(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v10 = validate31;
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
if(data.payload === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "payload"}});
errors++;
}
if(data.signatures === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "signatures"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "payload") || (key0 === "signatures"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.payload !== undefined){
let data0 = data.payload;
if(typeof data0 === "string"){
if(func3(data0) > 8192){
(vErrors ??= []).push({instancePath:instancePath+"/payload",keyword:"maxLength",params:{limit: 8192}});
errors++;
}
if(!pattern28.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/payload",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]+$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/payload",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.signatures !== undefined){
let data1 = data.signatures;
if(Array.isArray(data1)){
if(data1.length > 4){
(vErrors ??= []).push({instancePath:instancePath+"/signatures",keyword:"maxItems",params:{limit: 4}});
errors++;
}
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/signatures",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.protected === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/signatures/" + i0,keyword:"required",params:{missingProperty: "protected"}});
errors++;
}
if(data2.signature === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/signatures/" + i0,keyword:"required",params:{missingProperty: "signature"}});
errors++;
}
for(const key1 in data2){
if(!((key1 === "protected") || (key1 === "signature"))){
(vErrors ??= []).push({instancePath:instancePath+"/signatures/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data2.protected !== undefined){
let data3 = data2.protected;
if(typeof data3 === "string"){
if(func3(data3) > 512){
(vErrors ??= []).push({instancePath:instancePath+"/signatures/" + i0+"/protected",keyword:"maxLength",params:{limit: 512}});
errors++;
}
if(!pattern28.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/signatures/" + i0+"/protected",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]+$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/signatures/" + i0+"/protected",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data2.signature !== undefined){
let data4 = data2.signature;
if(typeof data4 === "string"){
if(func3(data4) > 512){
(vErrors ??= []).push({instancePath:instancePath+"/signatures/" + i0+"/signature",keyword:"maxLength",params:{limit: 512}});
errors++;
}
if(!pattern28.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/signatures/" + i0+"/signature",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]+$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/signatures/" + i0+"/signature",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/signatures/" + i0,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/signatures",keyword:"type",params:{type: "array"}});
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
export const v11 = validate33;
const schema34 = {"type":"object","additionalProperties":false,"required":["party"],"properties":{"party":{"type":"string"},"acknowledgedAt":{"type":"string","format":"date-time"},"silentSince":{"type":"string","format":"date-time"},"dutyTelephone":{"type":"string"},"notice":{"type":"object","additionalProperties":false,"required":["id","state","takenAt","receipts"],"properties":{"id":{"type":"string","format":"uuid"},"state":{"enum":["accepted","received","delivered","refused","withheld","abandoned"]},"takenAt":{"type":"string","format":"date-time"},"receipts":{"type":"array","items":{"$ref":"urn:valija:contract:gateway#/$defs/Jws"}}}}}};
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
if(data.party === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "party"}});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "party") || (key0 === "acknowledgedAt")) || (key0 === "silentSince")) || (key0 === "dutyTelephone")) || (key0 === "notice"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.party !== undefined){
if(typeof data.party !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/party",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.acknowledgedAt !== undefined){
let data1 = data.acknowledgedAt;
if(typeof data1 === "string"){
if(!(formats16(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/acknowledgedAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/acknowledgedAt",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.silentSince !== undefined){
let data2 = data.silentSince;
if(typeof data2 === "string"){
if(!(formats16(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/silentSince",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/silentSince",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.dutyTelephone !== undefined){
if(typeof data.dutyTelephone !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/dutyTelephone",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.notice !== undefined){
let data4 = data.notice;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/notice",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data4.state === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/notice",keyword:"required",params:{missingProperty: "state"}});
errors++;
}
if(data4.takenAt === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/notice",keyword:"required",params:{missingProperty: "takenAt"}});
errors++;
}
if(data4.receipts === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/notice",keyword:"required",params:{missingProperty: "receipts"}});
errors++;
}
for(const key1 in data4){
if(!((((key1 === "id") || (key1 === "state")) || (key1 === "takenAt")) || (key1 === "receipts"))){
(vErrors ??= []).push({instancePath:instancePath+"/notice",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data4.id !== undefined){
let data5 = data4.id;
if(typeof data5 === "string"){
if(!(formats2.test(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/notice/id",keyword:"format",params:{format: "uuid"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/notice/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data4.state !== undefined){
let data6 = data4.state;
if(!((((((data6 === "accepted") || (data6 === "received")) || (data6 === "delivered")) || (data6 === "refused")) || (data6 === "withheld")) || (data6 === "abandoned"))){
(vErrors ??= []).push({instancePath:instancePath+"/notice/state",keyword:"enum",params:{allowedValues: schema34.properties.notice.properties.state.enum}});
errors++;
}
}
if(data4.takenAt !== undefined){
let data7 = data4.takenAt;
if(typeof data7 === "string"){
if(!(formats16(data7))){
(vErrors ??= []).push({instancePath:instancePath+"/notice/takenAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/notice/takenAt",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data4.receipts !== undefined){
let data8 = data4.receipts;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(!(validate5(data8[i0], {instancePath:instancePath+"/notice/receipts/" + i0,parentData:data8,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/notice/receipts",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/notice",keyword:"type",params:{type: "object"}});
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
if(data.reference === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "reference"}});
errors++;
}
if(data.reached === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "reached"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "reference") || (key0 === "revocation")) || (key0 === "reached"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.reference !== undefined){
if(typeof data.reference !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/reference",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.revocation !== undefined){
let data1 = data.revocation;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/revocation",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data1.revokedAt === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/revocation",keyword:"required",params:{missingProperty: "revokedAt"}});
errors++;
}
for(const key1 in data1){
if(!((key1 === "id") || (key1 === "revokedAt"))){
(vErrors ??= []).push({instancePath:instancePath+"/revocation",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data1.id !== undefined){
let data2 = data1.id;
if(typeof data2 === "string"){
if(!(formats2.test(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/revocation/id",keyword:"format",params:{format: "uuid"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/revocation/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data1.revokedAt !== undefined){
let data3 = data1.revokedAt;
if(typeof data3 === "string"){
if(!(formats16(data3))){
(vErrors ??= []).push({instancePath:instancePath+"/revocation/revokedAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/revocation/revokedAt",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/revocation",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.reached !== undefined){
let data4 = data.reached;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate35(data4[i0], {instancePath:instancePath+"/reached/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/reached",keyword:"type",params:{type: "array"}});
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
if(!(validate36(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v12 = validate37;
const pattern38 = new RegExp("^[A-Za-z0-9_-]{43}$", "u");
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
if(data.digest === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "digest"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "digest")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.digest !== undefined){
let data0 = data.digest;
if(typeof data0 === "string"){
if(!pattern38.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/digest",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{43}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/digest",keyword:"type",params:{type: "string"}});
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
export const v13 = validate39;
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
if(data.status === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "status"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "status")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.status !== undefined){
if("ok" !== data.status){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"const",params:{allowedValue: "ok"}});
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
export const v14 = validate41;
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
if(data.access_token === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "access_token"}});
errors++;
}
if(data.token_type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "token_type"}});
errors++;
}
if(data.expires_in === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "expires_in"}});
errors++;
}
if(data.scope === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "scope"}});
errors++;
}
if(data.access_token !== undefined){
if(!(validate5(data.access_token, {instancePath:instancePath+"/access_token",parentData:data,parentDataProperty:"access_token",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data.token_type !== undefined){
if("Bearer" !== data.token_type){
(vErrors ??= []).push({instancePath:instancePath+"/token_type",keyword:"const",params:{allowedValue: "Bearer"}});
errors++;
}
}
if(data.expires_in !== undefined){
if(300 !== data.expires_in){
(vErrors ??= []).push({instancePath:instancePath+"/expires_in",keyword:"const",params:{allowedValue: 300}});
errors++;
}
}
if(data.scope !== undefined){
if(typeof data.scope !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/scope",keyword:"type",params:{type: "string"}});
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
validate42.evaluated = {"props":{"access_token":true,"token_type":true,"expires_in":true,"scope":true},"dynamicProps":false,"dynamicItems":false};
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
if(!(validate42(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
validate41.errors = vErrors;
return errors === 0;
}
validate41.evaluated = {"props":{"access_token":true,"token_type":true,"expires_in":true,"scope":true},"dynamicProps":false,"dynamicItems":false};
export const v15 = validate43;
const schema44 = {"type":"object","required":["error"],"properties":{"error":{"enum":["invalid_request","invalid_client","invalid_grant","invalid_scope","invalid_target","unsupported_grant_type","server_error"]},"error_description":{"type":"string"},"scope":{"type":"string"}}};
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
if(data.error === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "error"}});
errors++;
}
if(data.error !== undefined){
let data0 = data.error;
if(!(((((((data0 === "invalid_request") || (data0 === "invalid_client")) || (data0 === "invalid_grant")) || (data0 === "invalid_scope")) || (data0 === "invalid_target")) || (data0 === "unsupported_grant_type")) || (data0 === "server_error"))){
(vErrors ??= []).push({instancePath:instancePath+"/error",keyword:"enum",params:{allowedValues: schema44.properties.error.enum}});
errors++;
}
}
if(data.error_description !== undefined){
if(typeof data.error_description !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/error_description",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.scope !== undefined){
if(typeof data.scope !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/scope",keyword:"type",params:{type: "string"}});
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
validate45.evaluated = {"props":{"error":true,"error_description":true,"scope":true},"dynamicProps":false,"dynamicItems":false};
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
if(!(validate45(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
validate43.errors = vErrors;
return errors === 0;
}
validate43.evaluated = {"props":{"error":true,"error_description":true,"scope":true},"dynamicProps":false,"dynamicItems":false};
export const v16 = validate46;
const schema47 = {"type":"object","additionalProperties":false,"required":["issuer","token_endpoint","jwks_uri","scopes_supported","response_types_supported","grant_types_supported","token_endpoint_auth_methods_supported","token_endpoint_auth_signing_alg_values_supported","tls_client_certificate_bound_access_tokens","mtls_endpoint_aliases"],"properties":{"issuer":{"type":"string","format":"uri"},"token_endpoint":{"type":"string","format":"uri"},"jwks_uri":{"type":"string","format":"uri"},"scopes_supported":{"type":"array","items":{"type":"string"}},"response_types_supported":{"type":"array","maxItems":0,"items":{"type":"string"}},"grant_types_supported":{"const":["client_credentials"]},"token_endpoint_auth_methods_supported":{"const":["private_key_jwt"]},"token_endpoint_auth_signing_alg_values_supported":{"type":"array","items":{"enum":["EdDSA","Ed25519","ES256"]}},"tls_client_certificate_bound_access_tokens":{"const":true},"mtls_endpoint_aliases":{"type":"object","additionalProperties":false,"required":["token_endpoint"],"properties":{"token_endpoint":{"type":"string","format":"uri"}}}}};
const func48 = equal;
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
if(data.issuer === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "issuer"}});
errors++;
}
if(data.token_endpoint === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "token_endpoint"}});
errors++;
}
if(data.jwks_uri === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "jwks_uri"}});
errors++;
}
if(data.scopes_supported === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "scopes_supported"}});
errors++;
}
if(data.response_types_supported === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "response_types_supported"}});
errors++;
}
if(data.grant_types_supported === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "grant_types_supported"}});
errors++;
}
if(data.token_endpoint_auth_methods_supported === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "token_endpoint_auth_methods_supported"}});
errors++;
}
if(data.token_endpoint_auth_signing_alg_values_supported === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "token_endpoint_auth_signing_alg_values_supported"}});
errors++;
}
if(data.tls_client_certificate_bound_access_tokens === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "tls_client_certificate_bound_access_tokens"}});
errors++;
}
if(data.mtls_endpoint_aliases === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "mtls_endpoint_aliases"}});
errors++;
}
for(const key0 in data){
if(!(func15.call(schema47.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.issuer !== undefined){
let data0 = data.issuer;
if(typeof data0 === "string"){
if(!(formats8(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/issuer",keyword:"format",params:{format: "uri"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/issuer",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.token_endpoint !== undefined){
let data1 = data.token_endpoint;
if(typeof data1 === "string"){
if(!(formats8(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/token_endpoint",keyword:"format",params:{format: "uri"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/token_endpoint",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.jwks_uri !== undefined){
let data2 = data.jwks_uri;
if(typeof data2 === "string"){
if(!(formats8(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/jwks_uri",keyword:"format",params:{format: "uri"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/jwks_uri",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.scopes_supported !== undefined){
let data3 = data.scopes_supported;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/scopes_supported/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/scopes_supported",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.response_types_supported !== undefined){
let data5 = data.response_types_supported;
if(Array.isArray(data5)){
if(data5.length > 0){
(vErrors ??= []).push({instancePath:instancePath+"/response_types_supported",keyword:"maxItems",params:{limit: 0}});
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(typeof data5[i1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/response_types_supported/" + i1,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/response_types_supported",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.grant_types_supported !== undefined){
if(!func48(data.grant_types_supported, schema47.properties.grant_types_supported.const)){
(vErrors ??= []).push({instancePath:instancePath+"/grant_types_supported",keyword:"const",params:{allowedValue: schema47.properties.grant_types_supported.const}});
errors++;
}
}
if(data.token_endpoint_auth_methods_supported !== undefined){
if(!func48(data.token_endpoint_auth_methods_supported, schema47.properties.token_endpoint_auth_methods_supported.const)){
(vErrors ??= []).push({instancePath:instancePath+"/token_endpoint_auth_methods_supported",keyword:"const",params:{allowedValue: schema47.properties.token_endpoint_auth_methods_supported.const}});
errors++;
}
}
if(data.token_endpoint_auth_signing_alg_values_supported !== undefined){
let data9 = data.token_endpoint_auth_signing_alg_values_supported;
if(Array.isArray(data9)){
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
let data10 = data9[i2];
if(!(((data10 === "EdDSA") || (data10 === "Ed25519")) || (data10 === "ES256"))){
(vErrors ??= []).push({instancePath:instancePath+"/token_endpoint_auth_signing_alg_values_supported/" + i2,keyword:"enum",params:{allowedValues: schema47.properties.token_endpoint_auth_signing_alg_values_supported.items.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/token_endpoint_auth_signing_alg_values_supported",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.tls_client_certificate_bound_access_tokens !== undefined){
if(true !== data.tls_client_certificate_bound_access_tokens){
(vErrors ??= []).push({instancePath:instancePath+"/tls_client_certificate_bound_access_tokens",keyword:"const",params:{allowedValue: true}});
errors++;
}
}
if(data.mtls_endpoint_aliases !== undefined){
let data12 = data.mtls_endpoint_aliases;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.token_endpoint === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/mtls_endpoint_aliases",keyword:"required",params:{missingProperty: "token_endpoint"}});
errors++;
}
for(const key1 in data12){
if(!(key1 === "token_endpoint")){
(vErrors ??= []).push({instancePath:instancePath+"/mtls_endpoint_aliases",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data12.token_endpoint !== undefined){
let data13 = data12.token_endpoint;
if(typeof data13 === "string"){
if(!(formats8(data13))){
(vErrors ??= []).push({instancePath:instancePath+"/mtls_endpoint_aliases/token_endpoint",keyword:"format",params:{format: "uri"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/mtls_endpoint_aliases/token_endpoint",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/mtls_endpoint_aliases",keyword:"type",params:{type: "object"}});
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
export const v17 = validate50;
const schema51 = {"type":"object","additionalProperties":false,"required":["keys"],"properties":{"keys":{"type":"array","minItems":1,"items":{"type":"object","required":["kty","crv","x","kid","alg","use"],"properties":{"kty":{"enum":["OKP","EC"]},"crv":{"enum":["Ed25519","P-256"]},"x":{"type":"string"},"y":{"type":"string"},"kid":{"type":"string"},"alg":{"enum":["EdDSA","ES256"]},"use":{"const":"sig"}}}}}};
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
if(data.keys === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "keys"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "keys")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.keys !== undefined){
let data0 = data.keys;
if(Array.isArray(data0)){
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/keys",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.kty === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/keys/" + i0,keyword:"required",params:{missingProperty: "kty"}});
errors++;
}
if(data1.crv === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/keys/" + i0,keyword:"required",params:{missingProperty: "crv"}});
errors++;
}
if(data1.x === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/keys/" + i0,keyword:"required",params:{missingProperty: "x"}});
errors++;
}
if(data1.kid === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/keys/" + i0,keyword:"required",params:{missingProperty: "kid"}});
errors++;
}
if(data1.alg === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/keys/" + i0,keyword:"required",params:{missingProperty: "alg"}});
errors++;
}
if(data1.use === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/keys/" + i0,keyword:"required",params:{missingProperty: "use"}});
errors++;
}
if(data1.kty !== undefined){
let data2 = data1.kty;
if(!((data2 === "OKP") || (data2 === "EC"))){
(vErrors ??= []).push({instancePath:instancePath+"/keys/" + i0+"/kty",keyword:"enum",params:{allowedValues: schema51.properties.keys.items.properties.kty.enum}});
errors++;
}
}
if(data1.crv !== undefined){
let data3 = data1.crv;
if(!((data3 === "Ed25519") || (data3 === "P-256"))){
(vErrors ??= []).push({instancePath:instancePath+"/keys/" + i0+"/crv",keyword:"enum",params:{allowedValues: schema51.properties.keys.items.properties.crv.enum}});
errors++;
}
}
if(data1.x !== undefined){
if(typeof data1.x !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/keys/" + i0+"/x",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data1.y !== undefined){
if(typeof data1.y !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/keys/" + i0+"/y",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data1.kid !== undefined){
if(typeof data1.kid !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/keys/" + i0+"/kid",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data1.alg !== undefined){
let data7 = data1.alg;
if(!((data7 === "EdDSA") || (data7 === "ES256"))){
(vErrors ??= []).push({instancePath:instancePath+"/keys/" + i0+"/alg",keyword:"enum",params:{allowedValues: schema51.properties.keys.items.properties.alg.enum}});
errors++;
}
}
if(data1.use !== undefined){
if("sig" !== data1.use){
(vErrors ??= []).push({instancePath:instancePath+"/keys/" + i0+"/use",keyword:"const",params:{allowedValue: "sig"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/keys/" + i0,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/keys",keyword:"type",params:{type: "array"}});
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
if(!(validate52(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
validate50.errors = vErrors;
return errors === 0;
}
validate50.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v18 = validate53;
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
if(data.head === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "head"}});
errors++;
}
if(data.statements === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "statements"}});
errors++;
}
if(data.head !== undefined){
if(!(validate5(data.head, {instancePath:instancePath+"/head",parentData:data,parentDataProperty:"head",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data.statements !== undefined){
let data1 = data.statements;
if(Array.isArray(data1)){
if(data1.length > 20000){
(vErrors ??= []).push({instancePath:instancePath+"/statements",keyword:"maxItems",params:{limit: 20000}});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate29(data1[i0], {instancePath:instancePath+"/statements/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/statements",keyword:"type",params:{type: "array"}});
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
validate54.evaluated = {"props":{"head":true,"statements":true},"dynamicProps":false,"dynamicItems":false};
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
if(!(validate54(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":{"head":true,"statements":true},"dynamicProps":false,"dynamicItems":false};
export const v19 = validate55;
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
for(const key0 in data){
if(!(key0 === "after")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.after !== undefined){
let data0 = data.after;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/after",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 999999999 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/after",keyword:"maximum",params:{comparison: "<=", limit: 999999999}});
errors++;
}
if(data0 < 0 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/after",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
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
export const v20 = validate56;
const schema57 = {"type":"object","required":["kind"],"properties":{"kind":{"type":"string","enum":["published","proposed"]},"seq":{"type":"integer","minimum":1}}};
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
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data0 === "published") || (data0 === "proposed"))){
(vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: schema57.properties.kind.enum}});
errors++;
}
}
if(data.seq !== undefined){
let data1 = data.seq;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/seq",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/seq",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
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
validate58.evaluated = {"props":{"kind":true,"seq":true},"dynamicProps":false,"dynamicItems":false};
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
if(!(validate58(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":{"kind":true,"seq":true},"dynamicProps":false,"dynamicItems":false};
export const v21 = validate59;
const schema60 = {"type":"object","required":["kind","at","why"],"properties":{"kind":{"type":"string","enum":["party","agreement","suspension","key","retirement","abandonment"]},"at":{"type":"string","format":"date-time"},"why":{"type":"string","minLength":1,"maxLength":300},"revision":{"type":"integer","minimum":1,"maximum":1000000}}};
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
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.at === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "at"}});
errors++;
}
if(data.why === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "why"}});
errors++;
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data0 === "party") || (data0 === "agreement")) || (data0 === "suspension")) || (data0 === "key")) || (data0 === "retirement")) || (data0 === "abandonment"))){
(vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: schema60.properties.kind.enum}});
errors++;
}
}
if(data.at !== undefined){
let data1 = data.at;
if(typeof data1 === "string"){
if(!(formats16(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/at",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/at",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.why !== undefined){
let data2 = data.why;
if(typeof data2 === "string"){
if(func3(data2) > 300){
(vErrors ??= []).push({instancePath:instancePath+"/why",keyword:"maxLength",params:{limit: 300}});
errors++;
}
if(func3(data2) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/why",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/why",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.revision !== undefined){
let data3 = data.revision;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/revision",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000000 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/revision",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data3 < 1 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/revision",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
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
validate61.evaluated = {"props":{"kind":true,"at":true,"why":true,"revision":true},"dynamicProps":false,"dynamicItems":false};
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
if(data.proposals === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "proposals"}});
errors++;
}
if(data.proposals !== undefined){
let data0 = data.proposals;
if(Array.isArray(data0)){
if(data0.length > 500){
(vErrors ??= []).push({instancePath:instancePath+"/proposals",keyword:"maxItems",params:{limit: 500}});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.signed === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/proposals/" + i0,keyword:"required",params:{missingProperty: "signed"}});
errors++;
}
if(data1.statement === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/proposals/" + i0,keyword:"required",params:{missingProperty: "statement"}});
errors++;
}
if(data1.signed !== undefined){
if(!(validate29(data1.signed, {instancePath:instancePath+"/proposals/" + i0+"/signed",parentData:data1,parentDataProperty:"signed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data1.statement !== undefined){
if(!(validate61(data1.statement, {instancePath:instancePath+"/proposals/" + i0+"/statement",parentData:data1,parentDataProperty:"statement",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/proposals/" + i0,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/proposals",keyword:"type",params:{type: "array"}});
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
validate62.evaluated = {"props":{"proposals":true},"dynamicProps":false,"dynamicItems":false};
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
if(!(validate62(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"props":{"proposals":true},"dynamicProps":false,"dynamicItems":false};
export const v22 = validate63;
const schema64 = {"type":"object","additionalProperties":false,"required":["rule","title","deadline","legalSource","period","correlationid","opening","lane","debtor","creditor","region","baseAt","dueAt","dueDate","state","overdue","endedAt"],"properties":{"rule":{"type":"string","maxLength":60},"title":{"type":"string","maxLength":200},"deadline":{"type":["string","null"],"maxLength":4},"legalSource":{"type":"string","maxLength":300},"period":{"type":"integer","minimum":1},"correlationid":{"type":"string","format":"uuid"},"opening":{"type":"object","additionalProperties":false,"required":["source","id"],"properties":{"source":{"type":"string","maxLength":120},"id":{"type":"string","format":"uuid"}}},"lane":{"type":"string","enum":["normal","urgent"]},"debtor":{"$ref":"urn:valija:contract:gateway#/$defs/Institution"},"creditor":{"$ref":"urn:valija:contract:gateway#/$defs/Institution"},"region":{"type":["string","null"],"maxLength":2},"baseAt":{"type":"string","format":"date-time"},"dueAt":{"type":"string","format":"date-time"},"dueDate":{"type":"string","format":"date"},"state":{"type":"string","enum":["open","met","cancelled"]},"overdue":{"type":"boolean"},"endedAt":{"type":["string","null"],"format":"date-time"}}};
const formats65 = formats.date;
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
let data0 = data.urn;
if(typeof data0 === "string"){
if(func3(data0) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/urn",keyword:"maxLength",params:{limit: 120}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/urn",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func3(data1) > 300){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 300}});
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
if(data.rule === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "rule"}});
errors++;
}
if(data.title === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "title"}});
errors++;
}
if(data.deadline === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "deadline"}});
errors++;
}
if(data.legalSource === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "legalSource"}});
errors++;
}
if(data.period === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "period"}});
errors++;
}
if(data.correlationid === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "correlationid"}});
errors++;
}
if(data.opening === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "opening"}});
errors++;
}
if(data.lane === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "lane"}});
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
if(data.region === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "region"}});
errors++;
}
if(data.baseAt === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "baseAt"}});
errors++;
}
if(data.dueAt === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "dueAt"}});
errors++;
}
if(data.dueDate === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "dueDate"}});
errors++;
}
if(data.state === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "state"}});
errors++;
}
if(data.overdue === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "overdue"}});
errors++;
}
if(data.endedAt === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "endedAt"}});
errors++;
}
for(const key0 in data){
if(!(func15.call(schema64.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.rule !== undefined){
let data0 = data.rule;
if(typeof data0 === "string"){
if(func3(data0) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/rule",keyword:"maxLength",params:{limit: 60}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/rule",keyword:"type",params:{type: "string"}});
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
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/title",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.deadline !== undefined){
let data2 = data.deadline;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/deadline",keyword:"type",params:{type: schema64.properties.deadline.type}});
errors++;
}
if(typeof data2 === "string"){
if(func3(data2) > 4){
(vErrors ??= []).push({instancePath:instancePath+"/deadline",keyword:"maxLength",params:{limit: 4}});
errors++;
}
}
}
if(data.legalSource !== undefined){
let data3 = data.legalSource;
if(typeof data3 === "string"){
if(func3(data3) > 300){
(vErrors ??= []).push({instancePath:instancePath+"/legalSource",keyword:"maxLength",params:{limit: 300}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/legalSource",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.period !== undefined){
let data4 = data.period;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/period",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/period",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.correlationid !== undefined){
let data5 = data.correlationid;
if(typeof data5 === "string"){
if(!(formats2.test(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/correlationid",keyword:"format",params:{format: "uuid"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/correlationid",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.opening !== undefined){
let data6 = data.opening;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.source === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/opening",keyword:"required",params:{missingProperty: "source"}});
errors++;
}
if(data6.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/opening",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
for(const key1 in data6){
if(!((key1 === "source") || (key1 === "id"))){
(vErrors ??= []).push({instancePath:instancePath+"/opening",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data6.source !== undefined){
let data7 = data6.source;
if(typeof data7 === "string"){
if(func3(data7) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/opening/source",keyword:"maxLength",params:{limit: 120}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/opening/source",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data6.id !== undefined){
let data8 = data6.id;
if(typeof data8 === "string"){
if(!(formats2.test(data8))){
(vErrors ??= []).push({instancePath:instancePath+"/opening/id",keyword:"format",params:{format: "uuid"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/opening/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/opening",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.lane !== undefined){
let data9 = data.lane;
if(typeof data9 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/lane",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data9 === "normal") || (data9 === "urgent"))){
(vErrors ??= []).push({instancePath:instancePath+"/lane",keyword:"enum",params:{allowedValues: schema64.properties.lane.enum}});
errors++;
}
}
if(data.debtor !== undefined){
if(!(validate66(data.debtor, {instancePath:instancePath+"/debtor",parentData:data,parentDataProperty:"debtor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data.creditor !== undefined){
if(!(validate66(data.creditor, {instancePath:instancePath+"/creditor",parentData:data,parentDataProperty:"creditor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data.region !== undefined){
let data12 = data.region;
if((typeof data12 !== "string") && (data12 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/region",keyword:"type",params:{type: schema64.properties.region.type}});
errors++;
}
if(typeof data12 === "string"){
if(func3(data12) > 2){
(vErrors ??= []).push({instancePath:instancePath+"/region",keyword:"maxLength",params:{limit: 2}});
errors++;
}
}
}
if(data.baseAt !== undefined){
let data13 = data.baseAt;
if(typeof data13 === "string"){
if(!(formats16(data13))){
(vErrors ??= []).push({instancePath:instancePath+"/baseAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/baseAt",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.dueAt !== undefined){
let data14 = data.dueAt;
if(typeof data14 === "string"){
if(!(formats16(data14))){
(vErrors ??= []).push({instancePath:instancePath+"/dueAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dueAt",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.dueDate !== undefined){
let data15 = data.dueDate;
if(typeof data15 === "string"){
if(!(formats65(data15))){
(vErrors ??= []).push({instancePath:instancePath+"/dueDate",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dueDate",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.state !== undefined){
let data16 = data.state;
if(typeof data16 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/state",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data16 === "open") || (data16 === "met")) || (data16 === "cancelled"))){
(vErrors ??= []).push({instancePath:instancePath+"/state",keyword:"enum",params:{allowedValues: schema64.properties.state.enum}});
errors++;
}
}
if(data.overdue !== undefined){
if(typeof data.overdue !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/overdue",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.endedAt !== undefined){
let data18 = data.endedAt;
if((typeof data18 !== "string") && (data18 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/endedAt",keyword:"type",params:{type: schema64.properties.endedAt.type}});
errors++;
}
if(typeof data18 === "string"){
if(!(formats16(data18))){
(vErrors ??= []).push({instancePath:instancePath+"/endedAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
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
if(data.at === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "at"}});
errors++;
}
if(data.obligations === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "obligations"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "at") || (key0 === "obligations")) || (key0 === "next"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.at !== undefined){
let data0 = data.at;
if(typeof data0 === "string"){
if(!(formats16(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/at",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/at",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.obligations !== undefined){
let data1 = data.obligations;
if(Array.isArray(data1)){
if(data1.length > 200){
(vErrors ??= []).push({instancePath:instancePath+"/obligations",keyword:"maxItems",params:{limit: 200}});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate67(data1[i0], {instancePath:instancePath+"/obligations/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/obligations",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.next !== undefined){
let data3 = data.next;
if(typeof data3 === "string"){
if(func3(data3) > 300){
(vErrors ??= []).push({instancePath:instancePath+"/next",keyword:"maxLength",params:{limit: 300}});
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
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if(!(validate68(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v23 = validate69;
const schema70 = {"$id":"urn:valija:contract:gateway:23","type":"object","additionalProperties":false,"required":[],"properties":{"state":{"type":"string","enum":["open","met","cancelled"],"default":"open"},"overdue":{"type":"boolean"},"due_before":{"type":"string","format":"date-time"},"debtor":{"type":"string","pattern":"^urn:valija:cl:[a-z0-9-]{1,40}:[a-z0-9-]{1,60}$"},"region":{"type":"string","pattern":"^(0[1-9]|1[0-6])$"},"cursor":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,300}$","maxLength":300},"limit":{"type":"integer","minimum":1,"maximum":200,"default":50}}};
const pattern71 = new RegExp("^urn:valija:cl:[a-z0-9-]{1,40}:[a-z0-9-]{1,60}$", "u");
const pattern72 = new RegExp("^(0[1-9]|1[0-6])$", "u");
const pattern73 = new RegExp("^[A-Za-z0-9_-]{1,300}$", "u");
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
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "state") || (key0 === "overdue")) || (key0 === "due_before")) || (key0 === "debtor")) || (key0 === "region")) || (key0 === "cursor")) || (key0 === "limit"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.state !== undefined){
let data0 = data.state;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/state",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data0 === "open") || (data0 === "met")) || (data0 === "cancelled"))){
(vErrors ??= []).push({instancePath:instancePath+"/state",keyword:"enum",params:{allowedValues: schema70.properties.state.enum}});
errors++;
}
}
if(data.overdue !== undefined){
if(typeof data.overdue !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/overdue",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.due_before !== undefined){
let data2 = data.due_before;
if(typeof data2 === "string"){
if(!(formats16(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/due_before",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/due_before",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.debtor !== undefined){
let data3 = data.debtor;
if(typeof data3 === "string"){
if(!pattern71.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/debtor",keyword:"pattern",params:{pattern: "^urn:valija:cl:[a-z0-9-]{1,40}:[a-z0-9-]{1,60}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/debtor",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.region !== undefined){
let data4 = data.region;
if(typeof data4 === "string"){
if(!pattern72.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/region",keyword:"pattern",params:{pattern: "^(0[1-9]|1[0-6])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/region",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.cursor !== undefined){
let data5 = data.cursor;
if(typeof data5 === "string"){
if(func3(data5) > 300){
(vErrors ??= []).push({instancePath:instancePath+"/cursor",keyword:"maxLength",params:{limit: 300}});
errors++;
}
if(!pattern73.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/cursor",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,300}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/cursor",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.limit !== undefined){
let data6 = data.limit;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/limit",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 200 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",keyword:"maximum",params:{comparison: "<=", limit: 200}});
errors++;
}
if(data6 < 1 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}
validate69.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v24 = validate74;
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
for(const key0 in data){
if(!((((key0 === "debtor") || (key0 === "region")) || (key0 === "cursor")) || (key0 === "limit"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.debtor !== undefined){
let data0 = data.debtor;
if(typeof data0 === "string"){
if(!pattern71.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/debtor",keyword:"pattern",params:{pattern: "^urn:valija:cl:[a-z0-9-]{1,40}:[a-z0-9-]{1,60}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/debtor",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.region !== undefined){
let data1 = data.region;
if(typeof data1 === "string"){
if(!pattern72.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/region",keyword:"pattern",params:{pattern: "^(0[1-9]|1[0-6])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/region",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.cursor !== undefined){
let data2 = data.cursor;
if(typeof data2 === "string"){
if(func3(data2) > 300){
(vErrors ??= []).push({instancePath:instancePath+"/cursor",keyword:"maxLength",params:{limit: 300}});
errors++;
}
if(!pattern73.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/cursor",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,300}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/cursor",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.limit !== undefined){
let data3 = data.limit;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/limit",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 200 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",keyword:"maximum",params:{comparison: "<=", limit: 200}});
errors++;
}
if(data3 < 1 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}
validate74.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v25 = validate75;
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
if(data.rule === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "rule"}});
errors++;
}
if(data.title === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "title"}});
errors++;
}
if(data.overdue === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "overdue"}});
errors++;
}
if(data.urgent === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "urgent"}});
errors++;
}
if(data.oldestDueAt === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "oldestDueAt"}});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "rule") || (key0 === "title")) || (key0 === "overdue")) || (key0 === "urgent")) || (key0 === "oldestDueAt"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.rule !== undefined){
let data0 = data.rule;
if(typeof data0 === "string"){
if(func3(data0) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/rule",keyword:"maxLength",params:{limit: 60}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/rule",keyword:"type",params:{type: "string"}});
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
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/title",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.overdue !== undefined){
let data2 = data.overdue;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/overdue",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/overdue",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.urgent !== undefined){
let data3 = data.urgent;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/urgent",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/urgent",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.oldestDueAt !== undefined){
let data4 = data.oldestDueAt;
if(typeof data4 === "string"){
if(!(formats16(data4))){
(vErrors ??= []).push({instancePath:instancePath+"/oldestDueAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/oldestDueAt",keyword:"type",params:{type: "string"}});
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
if(data.at === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "at"}});
errors++;
}
if(data.institutions === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "institutions"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "at") || (key0 === "institutions"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.at !== undefined){
let data0 = data.at;
if(typeof data0 === "string"){
if(!(formats16(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/at",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/at",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.institutions !== undefined){
let data1 = data.institutions;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.debtor === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/institutions/" + i0,keyword:"required",params:{missingProperty: "debtor"}});
errors++;
}
if(data2.overdue === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/institutions/" + i0,keyword:"required",params:{missingProperty: "overdue"}});
errors++;
}
if(data2.urgent === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/institutions/" + i0,keyword:"required",params:{missingProperty: "urgent"}});
errors++;
}
if(data2.oldestDueAt === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/institutions/" + i0,keyword:"required",params:{missingProperty: "oldestDueAt"}});
errors++;
}
if(data2.rules === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/institutions/" + i0,keyword:"required",params:{missingProperty: "rules"}});
errors++;
}
for(const key1 in data2){
if(!(((((key1 === "debtor") || (key1 === "overdue")) || (key1 === "urgent")) || (key1 === "oldestDueAt")) || (key1 === "rules"))){
(vErrors ??= []).push({instancePath:instancePath+"/institutions/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data2.debtor !== undefined){
if(!(validate66(data2.debtor, {instancePath:instancePath+"/institutions/" + i0+"/debtor",parentData:data2,parentDataProperty:"debtor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data2.overdue !== undefined){
let data4 = data2.overdue;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/institutions/" + i0+"/overdue",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/institutions/" + i0+"/overdue",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data2.urgent !== undefined){
let data5 = data2.urgent;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/institutions/" + i0+"/urgent",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/institutions/" + i0+"/urgent",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data2.oldestDueAt !== undefined){
let data6 = data2.oldestDueAt;
if(typeof data6 === "string"){
if(!(formats16(data6))){
(vErrors ??= []).push({instancePath:instancePath+"/institutions/" + i0+"/oldestDueAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/institutions/" + i0+"/oldestDueAt",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data2.rules !== undefined){
let data7 = data2.rules;
if(Array.isArray(data7)){
if(data7.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/institutions/" + i0+"/rules",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(!(validate76(data7[i1], {instancePath:instancePath+"/institutions/" + i0+"/rules/" + i1,parentData:data7,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/institutions/" + i0+"/rules",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/institutions/" + i0,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/institutions",keyword:"type",params:{type: "array"}});
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
if(!(validate77(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
validate75.errors = vErrors;
return errors === 0;
}
validate75.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v26 = validate78;
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
for(const key0 in data){
if(!(key0 === "region")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.region !== undefined){
let data0 = data.region;
if(typeof data0 === "string"){
if(!pattern72.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/region",keyword:"pattern",params:{pattern: "^(0[1-9]|1[0-6])$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/region",keyword:"type",params:{type: "string"}});
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
export const v27 = validate79;
const schema80 = {"type":"object","additionalProperties":false,"required":["at","kind","name","message","party","detail","misfit","course","sentence"],"properties":{"at":{"type":"string","format":"date-time"},"kind":{"type":"string","enum":["message","receipt","obligation-opened","obligation-overdue","obligation-met","obligation-cancelled","course","notice"]},"name":{"type":"string","maxLength":200},"message":{"type":"object","additionalProperties":false,"required":["source","id"],"properties":{"source":{"type":"string","maxLength":120},"id":{"type":"string","format":"uuid"}}},"party":{"type":"string","maxLength":120},"detail":{"type":"string","maxLength":200},"misfit":{"type":["string","null"],"maxLength":60},"course":{"type":["string","null"],"maxLength":40},"sentence":{"type":"string","maxLength":2000}}};
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
if(data.at === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "at"}});
errors++;
}
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.name === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.message === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "message"}});
errors++;
}
if(data.party === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "party"}});
errors++;
}
if(data.detail === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "detail"}});
errors++;
}
if(data.misfit === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "misfit"}});
errors++;
}
if(data.course === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "course"}});
errors++;
}
if(data.sentence === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "sentence"}});
errors++;
}
for(const key0 in data){
if(!(func15.call(schema80.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.at !== undefined){
let data0 = data.at;
if(typeof data0 === "string"){
if(!(formats16(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/at",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/at",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((data1 === "message") || (data1 === "receipt")) || (data1 === "obligation-opened")) || (data1 === "obligation-overdue")) || (data1 === "obligation-met")) || (data1 === "obligation-cancelled")) || (data1 === "course")) || (data1 === "notice"))){
(vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: schema80.properties.kind.enum}});
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(func3(data2) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 200}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.message !== undefined){
let data3 = data.message;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.source === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/message",keyword:"required",params:{missingProperty: "source"}});
errors++;
}
if(data3.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/message",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
for(const key1 in data3){
if(!((key1 === "source") || (key1 === "id"))){
(vErrors ??= []).push({instancePath:instancePath+"/message",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data3.source !== undefined){
let data4 = data3.source;
if(typeof data4 === "string"){
if(func3(data4) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/message/source",keyword:"maxLength",params:{limit: 120}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/message/source",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data3.id !== undefined){
let data5 = data3.id;
if(typeof data5 === "string"){
if(!(formats2.test(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/message/id",keyword:"format",params:{format: "uuid"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/message/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/message",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.party !== undefined){
let data6 = data.party;
if(typeof data6 === "string"){
if(func3(data6) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/party",keyword:"maxLength",params:{limit: 120}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/party",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.detail !== undefined){
let data7 = data.detail;
if(typeof data7 === "string"){
if(func3(data7) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/detail",keyword:"maxLength",params:{limit: 200}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/detail",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.misfit !== undefined){
let data8 = data.misfit;
if((typeof data8 !== "string") && (data8 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/misfit",keyword:"type",params:{type: schema80.properties.misfit.type}});
errors++;
}
if(typeof data8 === "string"){
if(func3(data8) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/misfit",keyword:"maxLength",params:{limit: 60}});
errors++;
}
}
}
if(data.course !== undefined){
let data9 = data.course;
if((typeof data9 !== "string") && (data9 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/course",keyword:"type",params:{type: schema80.properties.course.type}});
errors++;
}
if(typeof data9 === "string"){
if(func3(data9) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/course",keyword:"maxLength",params:{limit: 40}});
errors++;
}
}
}
if(data.sentence !== undefined){
let data10 = data.sentence;
if(typeof data10 === "string"){
if(func3(data10) > 2000){
(vErrors ??= []).push({instancePath:instancePath+"/sentence",keyword:"maxLength",params:{limit: 2000}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sentence",keyword:"type",params:{type: "string"}});
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
if(data.at === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "at"}});
errors++;
}
if(data.correlationid === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "correlationid"}});
errors++;
}
if(data.awaited === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "awaited"}});
errors++;
}
if(data.entries === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "entries"}});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "at") || (key0 === "correlationid")) || (key0 === "awaited")) || (key0 === "entries")) || (key0 === "next"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.at !== undefined){
let data0 = data.at;
if(typeof data0 === "string"){
if(!(formats16(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/at",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/at",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.correlationid !== undefined){
let data1 = data.correlationid;
if(typeof data1 === "string"){
if(!(formats2.test(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/correlationid",keyword:"format",params:{format: "uuid"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/correlationid",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.awaited !== undefined){
let data2 = data.awaited;
if(typeof data2 === "string"){
if(func3(data2) > 2000){
(vErrors ??= []).push({instancePath:instancePath+"/awaited",keyword:"maxLength",params:{limit: 2000}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/awaited",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.entries !== undefined){
let data3 = data.entries;
if(Array.isArray(data3)){
if(data3.length > 200){
(vErrors ??= []).push({instancePath:instancePath+"/entries",keyword:"maxItems",params:{limit: 200}});
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate81(data3[i0], {instancePath:instancePath+"/entries/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/entries",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.next !== undefined){
let data5 = data.next;
if(typeof data5 === "string"){
if(func3(data5) > 300){
(vErrors ??= []).push({instancePath:instancePath+"/next",keyword:"maxLength",params:{limit: 300}});
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
validate82.errors = vErrors;
return errors === 0;
}
validate82.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if(!(validate82(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
validate79.errors = vErrors;
return errors === 0;
}
validate79.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v28 = validate83;
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
if(data.correlationid === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "correlationid"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "correlationid") || (key0 === "cursor")) || (key0 === "limit"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.correlationid !== undefined){
let data0 = data.correlationid;
if(typeof data0 === "string"){
if(!(formats2.test(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/correlationid",keyword:"format",params:{format: "uuid"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/correlationid",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.cursor !== undefined){
let data1 = data.cursor;
if(typeof data1 === "string"){
if(func3(data1) > 300){
(vErrors ??= []).push({instancePath:instancePath+"/cursor",keyword:"maxLength",params:{limit: 300}});
errors++;
}
if(!pattern73.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/cursor",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,300}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/cursor",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.limit !== undefined){
let data2 = data.limit;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/limit",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 200 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",keyword:"maximum",params:{comparison: "<=", limit: 200}});
errors++;
}
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
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
export const v29 = validate84;
const schema85 = {"type":"object","additionalProperties":false,"required":["at","from","to","by","groups","total"],"properties":{"at":{"type":"string","format":"date-time"},"from":{"type":"string","format":"date"},"to":{"type":"string","format":"date"},"by":{"type":"string","enum":["month","region","institution"]},"groups":{"type":"array","items":{"$ref":"urn:valija:contract:gateway#/$defs/ComplianceRow"}},"total":{"type":"object","additionalProperties":false,"required":["acknowledged","decided","start","followUps"],"properties":{"acknowledged":{"$ref":"urn:valija:contract:gateway#/$defs/Kept"},"decided":{"$ref":"urn:valija:contract:gateway#/$defs/Kept"},"start":{"$ref":"urn:valija:contract:gateway#/$defs/Start"},"followUps":{"$ref":"urn:valija:contract:gateway#/$defs/FollowUps"}}}}};
const schema86 = {"type":"object","additionalProperties":false,"required":["group","name","acknowledged","decided","start","followUps"],"properties":{"group":{"type":["string","null"],"maxLength":120},"name":{"type":["string","null"],"maxLength":300},"acknowledged":{"$ref":"urn:valija:contract:gateway#/$defs/Kept"},"decided":{"$ref":"urn:valija:contract:gateway#/$defs/Kept"},"start":{"$ref":"urn:valija:contract:gateway#/$defs/Start"},"followUps":{"$ref":"urn:valija:contract:gateway#/$defs/FollowUps"}}};
const schema87 = {"type":"object","additionalProperties":false,"required":["share","inTime","late","missing","pending","cancelled"],"properties":{"share":{"type":["number","null"],"minimum":0,"maximum":1},"inTime":{"type":"integer","minimum":0},"late":{"type":"integer","minimum":0},"missing":{"type":"integer","minimum":0},"pending":{"type":"integer","minimum":0},"cancelled":{"type":"integer","minimum":0}}};
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
if(data.share === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "share"}});
errors++;
}
if(data.inTime === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "inTime"}});
errors++;
}
if(data.late === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "late"}});
errors++;
}
if(data.missing === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "missing"}});
errors++;
}
if(data.pending === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "pending"}});
errors++;
}
if(data.cancelled === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "cancelled"}});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "share") || (key0 === "inTime")) || (key0 === "late")) || (key0 === "missing")) || (key0 === "pending")) || (key0 === "cancelled"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.share !== undefined){
let data0 = data.share;
if((!((typeof data0 == "number") && (isFinite(data0)))) && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/share",keyword:"type",params:{type: schema87.properties.share.type}});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/share",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data0 < 0 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/share",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.inTime !== undefined){
let data1 = data.inTime;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/inTime",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/inTime",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.late !== undefined){
let data2 = data.late;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/late",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/late",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.missing !== undefined){
let data3 = data.missing;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/missing",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/missing",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.pending !== undefined){
let data4 = data.pending;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/pending",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/pending",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.cancelled !== undefined){
let data5 = data.cancelled;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/cancelled",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/cancelled",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
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
const schema89 = {"type":"object","additionalProperties":false,"required":["cases","medianHours","withoutDenuncia"],"properties":{"cases":{"type":"integer","minimum":0},"medianHours":{"type":["number","null"],"minimum":0},"withoutDenuncia":{"type":"integer","minimum":0}}};
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
if(data.cases === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "cases"}});
errors++;
}
if(data.medianHours === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "medianHours"}});
errors++;
}
if(data.withoutDenuncia === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "withoutDenuncia"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "cases") || (key0 === "medianHours")) || (key0 === "withoutDenuncia"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.cases !== undefined){
let data0 = data.cases;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/cases",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/cases",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.medianHours !== undefined){
let data1 = data.medianHours;
if((!((typeof data1 == "number") && (isFinite(data1)))) && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/medianHours",keyword:"type",params:{type: schema89.properties.medianHours.type}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/medianHours",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.withoutDenuncia !== undefined){
let data2 = data.withoutDenuncia;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/withoutDenuncia",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/withoutDenuncia",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
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
const schema91 = {"type":"object","additionalProperties":false,"required":["due","received","share","inTime","late","missing","pending","cancelled"],"properties":{"due":{"type":"integer","minimum":0},"received":{"type":"integer","minimum":0},"share":{"type":["number","null"],"minimum":0,"maximum":1},"inTime":{"type":"integer","minimum":0},"late":{"type":"integer","minimum":0},"missing":{"type":"integer","minimum":0},"pending":{"type":"integer","minimum":0},"cancelled":{"type":"integer","minimum":0}}};
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
if(data.due === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "due"}});
errors++;
}
if(data.received === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "received"}});
errors++;
}
if(data.share === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "share"}});
errors++;
}
if(data.inTime === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "inTime"}});
errors++;
}
if(data.late === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "late"}});
errors++;
}
if(data.missing === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "missing"}});
errors++;
}
if(data.pending === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "pending"}});
errors++;
}
if(data.cancelled === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "cancelled"}});
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "due") || (key0 === "received")) || (key0 === "share")) || (key0 === "inTime")) || (key0 === "late")) || (key0 === "missing")) || (key0 === "pending")) || (key0 === "cancelled"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.due !== undefined){
let data0 = data.due;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/due",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/due",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.received !== undefined){
let data1 = data.received;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/received",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/received",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.share !== undefined){
let data2 = data.share;
if((!((typeof data2 == "number") && (isFinite(data2)))) && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/share",keyword:"type",params:{type: schema91.properties.share.type}});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/share",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/share",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.inTime !== undefined){
let data3 = data.inTime;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/inTime",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/inTime",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.late !== undefined){
let data4 = data.late;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/late",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/late",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.missing !== undefined){
let data5 = data.missing;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/missing",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/missing",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.pending !== undefined){
let data6 = data.pending;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/pending",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/pending",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.cancelled !== undefined){
let data7 = data.cancelled;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
(vErrors ??= []).push({instancePath:instancePath+"/cancelled",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/cancelled",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
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
if(data.group === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "group"}});
errors++;
}
if(data.name === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.acknowledged === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "acknowledged"}});
errors++;
}
if(data.decided === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "decided"}});
errors++;
}
if(data.start === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "start"}});
errors++;
}
if(data.followUps === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "followUps"}});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "group") || (key0 === "name")) || (key0 === "acknowledged")) || (key0 === "decided")) || (key0 === "start")) || (key0 === "followUps"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.group !== undefined){
let data0 = data.group;
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/group",keyword:"type",params:{type: schema86.properties.group.type}});
errors++;
}
if(typeof data0 === "string"){
if(func3(data0) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/group",keyword:"maxLength",params:{limit: 120}});
errors++;
}
}
}
if(data.name !== undefined){
let data1 = data.name;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: schema86.properties.name.type}});
errors++;
}
if(typeof data1 === "string"){
if(func3(data1) > 300){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 300}});
errors++;
}
}
}
if(data.acknowledged !== undefined){
if(!(validate88(data.acknowledged, {instancePath:instancePath+"/acknowledged",parentData:data,parentDataProperty:"acknowledged",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
errors = vErrors.length;
}
}
if(data.decided !== undefined){
if(!(validate88(data.decided, {instancePath:instancePath+"/decided",parentData:data,parentDataProperty:"decided",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
errors = vErrors.length;
}
}
if(data.start !== undefined){
if(!(validate90(data.start, {instancePath:instancePath+"/start",parentData:data,parentDataProperty:"start",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
}
if(data.followUps !== undefined){
if(!(validate92(data.followUps, {instancePath:instancePath+"/followUps",parentData:data,parentDataProperty:"followUps",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
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
if(data.at === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "at"}});
errors++;
}
if(data.from === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "from"}});
errors++;
}
if(data.to === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "to"}});
errors++;
}
if(data.by === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "by"}});
errors++;
}
if(data.groups === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "groups"}});
errors++;
}
if(data.total === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "total"}});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "at") || (key0 === "from")) || (key0 === "to")) || (key0 === "by")) || (key0 === "groups")) || (key0 === "total"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.at !== undefined){
let data0 = data.at;
if(typeof data0 === "string"){
if(!(formats16(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/at",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/at",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.from !== undefined){
let data1 = data.from;
if(typeof data1 === "string"){
if(!(formats65(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/from",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/from",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.to !== undefined){
let data2 = data.to;
if(typeof data2 === "string"){
if(!(formats65(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/to",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/to",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.by !== undefined){
let data3 = data.by;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/by",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data3 === "month") || (data3 === "region")) || (data3 === "institution"))){
(vErrors ??= []).push({instancePath:instancePath+"/by",keyword:"enum",params:{allowedValues: schema85.properties.by.enum}});
errors++;
}
}
if(data.groups !== undefined){
let data4 = data.groups;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate93(data4[i0], {instancePath:instancePath+"/groups/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/groups",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.total !== undefined){
let data6 = data.total;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.acknowledged === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/total",keyword:"required",params:{missingProperty: "acknowledged"}});
errors++;
}
if(data6.decided === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/total",keyword:"required",params:{missingProperty: "decided"}});
errors++;
}
if(data6.start === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/total",keyword:"required",params:{missingProperty: "start"}});
errors++;
}
if(data6.followUps === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/total",keyword:"required",params:{missingProperty: "followUps"}});
errors++;
}
for(const key1 in data6){
if(!((((key1 === "acknowledged") || (key1 === "decided")) || (key1 === "start")) || (key1 === "followUps"))){
(vErrors ??= []).push({instancePath:instancePath+"/total",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data6.acknowledged !== undefined){
if(!(validate88(data6.acknowledged, {instancePath:instancePath+"/total/acknowledged",parentData:data6,parentDataProperty:"acknowledged",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
errors = vErrors.length;
}
}
if(data6.decided !== undefined){
if(!(validate88(data6.decided, {instancePath:instancePath+"/total/decided",parentData:data6,parentDataProperty:"decided",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
errors = vErrors.length;
}
}
if(data6.start !== undefined){
if(!(validate90(data6.start, {instancePath:instancePath+"/total/start",parentData:data6,parentDataProperty:"start",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
}
if(data6.followUps !== undefined){
if(!(validate92(data6.followUps, {instancePath:instancePath+"/total/followUps",parentData:data6,parentDataProperty:"followUps",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/total",keyword:"type",params:{type: "object"}});
errors++;
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
if(!(validate94(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
validate84.errors = vErrors;
return errors === 0;
}
validate84.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v30 = validate95;
const schema96 = {"$id":"urn:valija:contract:gateway:30","type":"object","additionalProperties":false,"required":["from","to"],"properties":{"from":{"type":"string","format":"date"},"to":{"type":"string","format":"date"},"by":{"type":"string","enum":["month","region","institution"],"default":"month"}}};
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
if(data.from === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "from"}});
errors++;
}
if(data.to === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "to"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "from") || (key0 === "to")) || (key0 === "by"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.from !== undefined){
let data0 = data.from;
if(typeof data0 === "string"){
if(!(formats65(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/from",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/from",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.to !== undefined){
let data1 = data.to;
if(typeof data1 === "string"){
if(!(formats65(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/to",keyword:"format",params:{format: "date"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/to",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.by !== undefined){
let data2 = data.by;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/by",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data2 === "month") || (data2 === "region")) || (data2 === "institution"))){
(vErrors ??= []).push({instancePath:instancePath+"/by",keyword:"enum",params:{allowedValues: schema96.properties.by.enum}});
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
export const v31 = validate97;
const schema98 = {"type":"object","additionalProperties":false,"required":["id","reference","knownAt","effects","personalData","reportedBy","reportedAt","acts","obligations"],"properties":{"id":{"type":"string","format":"uuid"},"reference":{"type":"string","maxLength":64},"knownAt":{"type":"string","format":"date-time"},"effects":{"type":"array","items":{"type":"string","enum":["confidencialidad","integridad","disponibilidad"]}},"personalData":{"type":"boolean"},"reportedBy":{"type":"string","maxLength":64},"reportedAt":{"type":"string","format":"date-time"},"acts":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["act","at","reference"],"properties":{"act":{"type":"string","enum":["early-alert","update","final-report","breach","breach-notice","breach-record"]},"at":{"type":"string","format":"date-time"},"reference":{"type":["string","null"],"maxLength":64}}}},"obligations":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["rule","title","dueAt","state","endedAt","overdue"],"properties":{"rule":{"type":"string","maxLength":60},"title":{"type":"string","maxLength":200},"dueAt":{"type":"string","format":"date-time"},"state":{"type":"string","enum":["open","met","cancelled"]},"endedAt":{"type":["string","null"],"format":"date-time"},"overdue":{"type":"boolean"}}}}}};
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
if(data.reference === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "reference"}});
errors++;
}
if(data.knownAt === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "knownAt"}});
errors++;
}
if(data.effects === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "effects"}});
errors++;
}
if(data.personalData === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "personalData"}});
errors++;
}
if(data.reportedBy === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "reportedBy"}});
errors++;
}
if(data.reportedAt === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "reportedAt"}});
errors++;
}
if(data.acts === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "acts"}});
errors++;
}
if(data.obligations === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "obligations"}});
errors++;
}
for(const key0 in data){
if(!(func15.call(schema98.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!(formats2.test(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"format",params:{format: "uuid"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.reference !== undefined){
let data1 = data.reference;
if(typeof data1 === "string"){
if(func3(data1) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/reference",keyword:"maxLength",params:{limit: 64}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/reference",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.knownAt !== undefined){
let data2 = data.knownAt;
if(typeof data2 === "string"){
if(!(formats16(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/knownAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/knownAt",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.effects !== undefined){
let data3 = data.effects;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/effects/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data4 === "confidencialidad") || (data4 === "integridad")) || (data4 === "disponibilidad"))){
(vErrors ??= []).push({instancePath:instancePath+"/effects/" + i0,keyword:"enum",params:{allowedValues: schema98.properties.effects.items.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/effects",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.personalData !== undefined){
if(typeof data.personalData !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/personalData",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.reportedBy !== undefined){
let data6 = data.reportedBy;
if(typeof data6 === "string"){
if(func3(data6) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/reportedBy",keyword:"maxLength",params:{limit: 64}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/reportedBy",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.reportedAt !== undefined){
let data7 = data.reportedAt;
if(typeof data7 === "string"){
if(!(formats16(data7))){
(vErrors ??= []).push({instancePath:instancePath+"/reportedAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/reportedAt",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.acts !== undefined){
let data8 = data.acts;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.act === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/acts/" + i1,keyword:"required",params:{missingProperty: "act"}});
errors++;
}
if(data9.at === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/acts/" + i1,keyword:"required",params:{missingProperty: "at"}});
errors++;
}
if(data9.reference === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/acts/" + i1,keyword:"required",params:{missingProperty: "reference"}});
errors++;
}
for(const key1 in data9){
if(!(((key1 === "act") || (key1 === "at")) || (key1 === "reference"))){
(vErrors ??= []).push({instancePath:instancePath+"/acts/" + i1,keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data9.act !== undefined){
let data10 = data9.act;
if(typeof data10 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/acts/" + i1+"/act",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data10 === "early-alert") || (data10 === "update")) || (data10 === "final-report")) || (data10 === "breach")) || (data10 === "breach-notice")) || (data10 === "breach-record"))){
(vErrors ??= []).push({instancePath:instancePath+"/acts/" + i1+"/act",keyword:"enum",params:{allowedValues: schema98.properties.acts.items.properties.act.enum}});
errors++;
}
}
if(data9.at !== undefined){
let data11 = data9.at;
if(typeof data11 === "string"){
if(!(formats16(data11))){
(vErrors ??= []).push({instancePath:instancePath+"/acts/" + i1+"/at",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/acts/" + i1+"/at",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data9.reference !== undefined){
let data12 = data9.reference;
if((typeof data12 !== "string") && (data12 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/acts/" + i1+"/reference",keyword:"type",params:{type: schema98.properties.acts.items.properties.reference.type}});
errors++;
}
if(typeof data12 === "string"){
if(func3(data12) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/acts/" + i1+"/reference",keyword:"maxLength",params:{limit: 64}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/acts/" + i1,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/acts",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.obligations !== undefined){
let data13 = data.obligations;
if(Array.isArray(data13)){
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
let data14 = data13[i2];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.rule === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/obligations/" + i2,keyword:"required",params:{missingProperty: "rule"}});
errors++;
}
if(data14.title === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/obligations/" + i2,keyword:"required",params:{missingProperty: "title"}});
errors++;
}
if(data14.dueAt === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/obligations/" + i2,keyword:"required",params:{missingProperty: "dueAt"}});
errors++;
}
if(data14.state === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/obligations/" + i2,keyword:"required",params:{missingProperty: "state"}});
errors++;
}
if(data14.endedAt === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/obligations/" + i2,keyword:"required",params:{missingProperty: "endedAt"}});
errors++;
}
if(data14.overdue === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/obligations/" + i2,keyword:"required",params:{missingProperty: "overdue"}});
errors++;
}
for(const key2 in data14){
if(!((((((key2 === "rule") || (key2 === "title")) || (key2 === "dueAt")) || (key2 === "state")) || (key2 === "endedAt")) || (key2 === "overdue"))){
(vErrors ??= []).push({instancePath:instancePath+"/obligations/" + i2,keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data14.rule !== undefined){
let data15 = data14.rule;
if(typeof data15 === "string"){
if(func3(data15) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/obligations/" + i2+"/rule",keyword:"maxLength",params:{limit: 60}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/obligations/" + i2+"/rule",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data14.title !== undefined){
let data16 = data14.title;
if(typeof data16 === "string"){
if(func3(data16) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/obligations/" + i2+"/title",keyword:"maxLength",params:{limit: 200}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/obligations/" + i2+"/title",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data14.dueAt !== undefined){
let data17 = data14.dueAt;
if(typeof data17 === "string"){
if(!(formats16(data17))){
(vErrors ??= []).push({instancePath:instancePath+"/obligations/" + i2+"/dueAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/obligations/" + i2+"/dueAt",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data14.state !== undefined){
let data18 = data14.state;
if(typeof data18 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/obligations/" + i2+"/state",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data18 === "open") || (data18 === "met")) || (data18 === "cancelled"))){
(vErrors ??= []).push({instancePath:instancePath+"/obligations/" + i2+"/state",keyword:"enum",params:{allowedValues: schema98.properties.obligations.items.properties.state.enum}});
errors++;
}
}
if(data14.endedAt !== undefined){
let data19 = data14.endedAt;
if((typeof data19 !== "string") && (data19 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/obligations/" + i2+"/endedAt",keyword:"type",params:{type: schema98.properties.obligations.items.properties.endedAt.type}});
errors++;
}
if(typeof data19 === "string"){
if(!(formats16(data19))){
(vErrors ??= []).push({instancePath:instancePath+"/obligations/" + i2+"/endedAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
}
if(data14.overdue !== undefined){
if(typeof data14.overdue !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/obligations/" + i2+"/overdue",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/obligations/" + i2,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/obligations",keyword:"type",params:{type: "array"}});
errors++;
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
if(data.incidents === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "incidents"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "incidents") || (key0 === "next"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.incidents !== undefined){
let data0 = data.incidents;
if(Array.isArray(data0)){
if(data0.length > 200){
(vErrors ??= []).push({instancePath:instancePath+"/incidents",keyword:"maxItems",params:{limit: 200}});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate99(data0[i0], {instancePath:instancePath+"/incidents/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/incidents",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.next !== undefined){
let data2 = data.next;
if(typeof data2 === "string"){
if(func3(data2) > 300){
(vErrors ??= []).push({instancePath:instancePath+"/next",keyword:"maxLength",params:{limit: 300}});
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
validate100.errors = vErrors;
return errors === 0;
}
validate100.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if(!(validate100(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
validate97.errors = vErrors;
return errors === 0;
}
validate97.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v32 = validate101;
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
for(const key0 in data){
if(!((key0 === "cursor") || (key0 === "limit"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.cursor !== undefined){
let data0 = data.cursor;
if(typeof data0 === "string"){
if(func3(data0) > 300){
(vErrors ??= []).push({instancePath:instancePath+"/cursor",keyword:"maxLength",params:{limit: 300}});
errors++;
}
if(!pattern73.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/cursor",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,300}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/cursor",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.limit !== undefined){
let data1 = data.limit;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/limit",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 200 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",keyword:"maximum",params:{comparison: "<=", limit: 200}});
errors++;
}
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
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
export const v33 = validate102;
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
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.reference === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "reference"}});
errors++;
}
if(data.knownAt === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "knownAt"}});
errors++;
}
if(data.effects === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "effects"}});
errors++;
}
if(data.personalData === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "personalData"}});
errors++;
}
if(data.reportedBy === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "reportedBy"}});
errors++;
}
if(data.reportedAt === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "reportedAt"}});
errors++;
}
if(data.acts === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "acts"}});
errors++;
}
if(data.obligations === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "obligations"}});
errors++;
}
for(const key0 in data){
if(!(func15.call(schema98.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!(formats2.test(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"format",params:{format: "uuid"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.reference !== undefined){
let data1 = data.reference;
if(typeof data1 === "string"){
if(func3(data1) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/reference",keyword:"maxLength",params:{limit: 64}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/reference",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.knownAt !== undefined){
let data2 = data.knownAt;
if(typeof data2 === "string"){
if(!(formats16(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/knownAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/knownAt",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.effects !== undefined){
let data3 = data.effects;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/effects/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data4 === "confidencialidad") || (data4 === "integridad")) || (data4 === "disponibilidad"))){
(vErrors ??= []).push({instancePath:instancePath+"/effects/" + i0,keyword:"enum",params:{allowedValues: schema98.properties.effects.items.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/effects",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.personalData !== undefined){
if(typeof data.personalData !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/personalData",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.reportedBy !== undefined){
let data6 = data.reportedBy;
if(typeof data6 === "string"){
if(func3(data6) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/reportedBy",keyword:"maxLength",params:{limit: 64}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/reportedBy",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.reportedAt !== undefined){
let data7 = data.reportedAt;
if(typeof data7 === "string"){
if(!(formats16(data7))){
(vErrors ??= []).push({instancePath:instancePath+"/reportedAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/reportedAt",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.acts !== undefined){
let data8 = data.acts;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.act === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/acts/" + i1,keyword:"required",params:{missingProperty: "act"}});
errors++;
}
if(data9.at === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/acts/" + i1,keyword:"required",params:{missingProperty: "at"}});
errors++;
}
if(data9.reference === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/acts/" + i1,keyword:"required",params:{missingProperty: "reference"}});
errors++;
}
for(const key1 in data9){
if(!(((key1 === "act") || (key1 === "at")) || (key1 === "reference"))){
(vErrors ??= []).push({instancePath:instancePath+"/acts/" + i1,keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data9.act !== undefined){
let data10 = data9.act;
if(typeof data10 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/acts/" + i1+"/act",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data10 === "early-alert") || (data10 === "update")) || (data10 === "final-report")) || (data10 === "breach")) || (data10 === "breach-notice")) || (data10 === "breach-record"))){
(vErrors ??= []).push({instancePath:instancePath+"/acts/" + i1+"/act",keyword:"enum",params:{allowedValues: schema98.properties.acts.items.properties.act.enum}});
errors++;
}
}
if(data9.at !== undefined){
let data11 = data9.at;
if(typeof data11 === "string"){
if(!(formats16(data11))){
(vErrors ??= []).push({instancePath:instancePath+"/acts/" + i1+"/at",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/acts/" + i1+"/at",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data9.reference !== undefined){
let data12 = data9.reference;
if((typeof data12 !== "string") && (data12 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/acts/" + i1+"/reference",keyword:"type",params:{type: schema98.properties.acts.items.properties.reference.type}});
errors++;
}
if(typeof data12 === "string"){
if(func3(data12) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/acts/" + i1+"/reference",keyword:"maxLength",params:{limit: 64}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/acts/" + i1,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/acts",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.obligations !== undefined){
let data13 = data.obligations;
if(Array.isArray(data13)){
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
let data14 = data13[i2];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.rule === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/obligations/" + i2,keyword:"required",params:{missingProperty: "rule"}});
errors++;
}
if(data14.title === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/obligations/" + i2,keyword:"required",params:{missingProperty: "title"}});
errors++;
}
if(data14.dueAt === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/obligations/" + i2,keyword:"required",params:{missingProperty: "dueAt"}});
errors++;
}
if(data14.state === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/obligations/" + i2,keyword:"required",params:{missingProperty: "state"}});
errors++;
}
if(data14.endedAt === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/obligations/" + i2,keyword:"required",params:{missingProperty: "endedAt"}});
errors++;
}
if(data14.overdue === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/obligations/" + i2,keyword:"required",params:{missingProperty: "overdue"}});
errors++;
}
for(const key2 in data14){
if(!((((((key2 === "rule") || (key2 === "title")) || (key2 === "dueAt")) || (key2 === "state")) || (key2 === "endedAt")) || (key2 === "overdue"))){
(vErrors ??= []).push({instancePath:instancePath+"/obligations/" + i2,keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data14.rule !== undefined){
let data15 = data14.rule;
if(typeof data15 === "string"){
if(func3(data15) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/obligations/" + i2+"/rule",keyword:"maxLength",params:{limit: 60}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/obligations/" + i2+"/rule",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data14.title !== undefined){
let data16 = data14.title;
if(typeof data16 === "string"){
if(func3(data16) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/obligations/" + i2+"/title",keyword:"maxLength",params:{limit: 200}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/obligations/" + i2+"/title",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data14.dueAt !== undefined){
let data17 = data14.dueAt;
if(typeof data17 === "string"){
if(!(formats16(data17))){
(vErrors ??= []).push({instancePath:instancePath+"/obligations/" + i2+"/dueAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/obligations/" + i2+"/dueAt",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data14.state !== undefined){
let data18 = data14.state;
if(typeof data18 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/obligations/" + i2+"/state",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data18 === "open") || (data18 === "met")) || (data18 === "cancelled"))){
(vErrors ??= []).push({instancePath:instancePath+"/obligations/" + i2+"/state",keyword:"enum",params:{allowedValues: schema98.properties.obligations.items.properties.state.enum}});
errors++;
}
}
if(data14.endedAt !== undefined){
let data19 = data14.endedAt;
if((typeof data19 !== "string") && (data19 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/obligations/" + i2+"/endedAt",keyword:"type",params:{type: schema98.properties.obligations.items.properties.endedAt.type}});
errors++;
}
if(typeof data19 === "string"){
if(!(formats16(data19))){
(vErrors ??= []).push({instancePath:instancePath+"/obligations/" + i2+"/endedAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
}
if(data14.overdue !== undefined){
if(typeof data14.overdue !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/obligations/" + i2+"/overdue",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/obligations/" + i2,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/obligations",keyword:"type",params:{type: "array"}});
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
export const v34 = validate104;
const schema105 = {"type":"object","additionalProperties":false,"required":["reference","knownAt","effects","personalData"],"properties":{"reference":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]{0,63}$","maxLength":64},"knownAt":{"type":"string","format":"date-time"},"effects":{"type":"array","minItems":1,"maxItems":3,"uniqueItems":true,"items":{"type":"string","enum":["confidencialidad","integridad","disponibilidad"]}},"personalData":{"type":"boolean"}}};
const pattern106 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._/-]{0,63}$", "u");
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
if(data.reference === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "reference"}});
errors++;
}
if(data.knownAt === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "knownAt"}});
errors++;
}
if(data.effects === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "effects"}});
errors++;
}
if(data.personalData === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "personalData"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "reference") || (key0 === "knownAt")) || (key0 === "effects")) || (key0 === "personalData"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.reference !== undefined){
let data0 = data.reference;
if(typeof data0 === "string"){
if(func3(data0) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/reference",keyword:"maxLength",params:{limit: 64}});
errors++;
}
if(!pattern106.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/reference",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]{0,63}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/reference",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.knownAt !== undefined){
let data1 = data.knownAt;
if(typeof data1 === "string"){
if(!(formats16(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/knownAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/knownAt",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.effects !== undefined){
let data2 = data.effects;
if(Array.isArray(data2)){
if(data2.length > 3){
(vErrors ??= []).push({instancePath:instancePath+"/effects",keyword:"maxItems",params:{limit: 3}});
errors++;
}
if(data2.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/effects",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/effects/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data3 === "confidencialidad") || (data3 === "integridad")) || (data3 === "disponibilidad"))){
(vErrors ??= []).push({instancePath:instancePath+"/effects/" + i0,keyword:"enum",params:{allowedValues: schema105.properties.effects.items.enum}});
errors++;
}
}
let i1 = data2.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data2[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
(vErrors ??= []).push({instancePath:instancePath+"/effects",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/effects",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.personalData !== undefined){
if(typeof data.personalData !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/personalData",keyword:"type",params:{type: "boolean"}});
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
if(!(validate107(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
validate104.errors = vErrors;
return errors === 0;
}
validate104.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v35 = validate108;
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
for(const key0 in data){
if(!((key0 === "at") || (key0 === "reference"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.at !== undefined){
let data0 = data.at;
if(typeof data0 === "string"){
if(!(formats16(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/at",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/at",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.reference !== undefined){
let data1 = data.reference;
if(typeof data1 === "string"){
if(func3(data1) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/reference",keyword:"maxLength",params:{limit: 64}});
errors++;
}
if(!pattern106.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/reference",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]{0,63}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/reference",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate109.errors = vErrors;
return errors === 0;
}
validate109.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if(!(validate109(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
validate108.errors = vErrors;
return errors === 0;
}
validate108.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v36 = validate110;
const schema111 = {"$id":"urn:valija:contract:gateway:36","type":"object","additionalProperties":false,"required":["id","act"],"properties":{"id":{"type":"string","format":"uuid"},"act":{"type":"string","enum":["early-alert","update","final-report","breach","breach-notice","breach-record"]}}};
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
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.act === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "act"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "act"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!(formats2.test(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"format",params:{format: "uuid"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.act !== undefined){
let data1 = data.act;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/act",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data1 === "early-alert") || (data1 === "update")) || (data1 === "final-report")) || (data1 === "breach")) || (data1 === "breach-notice")) || (data1 === "breach-record"))){
(vErrors ??= []).push({instancePath:instancePath+"/act",keyword:"enum",params:{allowedValues: schema111.properties.act.enum}});
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
export const v37 = validate112;
const schema113 = {"type":"object","additionalProperties":false,"required":["endpoint","parties","waiting","inside","oldest","minutes","parked","failures","state","since"],"properties":{"endpoint":{"type":"string","pattern":"^[a-z0-9-]{1,30}$","maxLength":30},"parties":{"type":"array","maxItems":200,"items":{"$ref":"urn:valija:contract:gateway#/$defs/Institution"}},"waiting":{"type":"object","additionalProperties":false,"required":["normal","urgent"],"properties":{"normal":{"type":"integer","minimum":0},"urgent":{"type":"integer","minimum":0}}},"inside":{"type":"integer","minimum":0},"oldest":{"oneOf":[{"$ref":"urn:valija:contract:gateway#/$defs/OldestMessage"},{"type":"null"}]},"minutes":{"type":"array","maxItems":60,"items":{"type":"integer","minimum":0},"minItems":60},"parked":{"type":"integer","minimum":0},"failures":{"type":"integer","minimum":0},"state":{"$ref":"urn:valija:contract:gateway#/$defs/EndpointState"},"since":{"type":["string","null"],"format":"date-time"},"nextTryAt":{"type":"string","format":"date-time"},"reportedAt":{"type":"string","format":"date-time"},"version":{"type":"string","maxLength":60}}};
const pattern114 = new RegExp("^[a-z0-9-]{1,30}$", "u");
const schema115 = {"type":"string","enum":["normal","urgent"]};
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
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data === "normal") || (data === "urgent"))){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: schema115.enum}});
errors++;
}
validate116.errors = vErrors;
return errors === 0;
}
validate116.evaluated = {"dynamicProps":false,"dynamicItems":false};
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
if(data.source === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "source"}});
errors++;
}
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.lane === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "lane"}});
errors++;
}
if(data.ageMs === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "ageMs"}});
errors++;
}
if(data.limitMs === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "limitMs"}});
errors++;
}
if(data.over === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "over"}});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "source") || (key0 === "id")) || (key0 === "lane")) || (key0 === "ageMs")) || (key0 === "limitMs")) || (key0 === "over"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.source !== undefined){
let data0 = data.source;
if(typeof data0 === "string"){
if(func3(data0) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/source",keyword:"maxLength",params:{limit: 120}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/source",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(!(formats2.test(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"format",params:{format: "uuid"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.lane !== undefined){
if(!(validate116(data.lane, {instancePath:instancePath+"/lane",parentData:data,parentDataProperty:"lane",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
}
if(data.ageMs !== undefined){
let data3 = data.ageMs;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/ageMs",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/ageMs",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.limitMs !== undefined){
let data4 = data.limitMs;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/limitMs",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/limitMs",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.over !== undefined){
if(typeof data.over !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/over",keyword:"type",params:{type: "boolean"}});
errors++;
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
const schema118 = {"type":"string","enum":["up-to-date","working","silent","circuit-open","paused","unknown"]};
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
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data === "up-to-date") || (data === "working")) || (data === "silent")) || (data === "circuit-open")) || (data === "paused")) || (data === "unknown"))){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: schema118.enum}});
errors++;
}
validate119.errors = vErrors;
return errors === 0;
}
validate119.evaluated = {"dynamicProps":false,"dynamicItems":false};
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.endpoint === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "endpoint"}});
errors++;
}
if(data.parties === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "parties"}});
errors++;
}
if(data.waiting === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "waiting"}});
errors++;
}
if(data.inside === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "inside"}});
errors++;
}
if(data.oldest === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "oldest"}});
errors++;
}
if(data.minutes === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "minutes"}});
errors++;
}
if(data.parked === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "parked"}});
errors++;
}
if(data.failures === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "failures"}});
errors++;
}
if(data.state === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "state"}});
errors++;
}
if(data.since === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "since"}});
errors++;
}
for(const key0 in data){
if(!(func15.call(schema113.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.endpoint !== undefined){
let data0 = data.endpoint;
if(typeof data0 === "string"){
if(func3(data0) > 30){
(vErrors ??= []).push({instancePath:instancePath+"/endpoint",keyword:"maxLength",params:{limit: 30}});
errors++;
}
if(!pattern114.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/endpoint",keyword:"pattern",params:{pattern: "^[a-z0-9-]{1,30}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/endpoint",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.parties !== undefined){
let data1 = data.parties;
if(Array.isArray(data1)){
if(data1.length > 200){
(vErrors ??= []).push({instancePath:instancePath+"/parties",keyword:"maxItems",params:{limit: 200}});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate66(data1[i0], {instancePath:instancePath+"/parties/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parties",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.waiting !== undefined){
let data3 = data.waiting;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.normal === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/waiting",keyword:"required",params:{missingProperty: "normal"}});
errors++;
}
if(data3.urgent === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/waiting",keyword:"required",params:{missingProperty: "urgent"}});
errors++;
}
for(const key1 in data3){
if(!((key1 === "normal") || (key1 === "urgent"))){
(vErrors ??= []).push({instancePath:instancePath+"/waiting",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data3.normal !== undefined){
let data4 = data3.normal;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/waiting/normal",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/waiting/normal",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data3.urgent !== undefined){
let data5 = data3.urgent;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/waiting/urgent",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/waiting/urgent",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/waiting",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.inside !== undefined){
let data6 = data.inside;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/inside",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/inside",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.oldest !== undefined){
let data7 = data.oldest;
const _errs17 = errors;
let valid4 = false;
let passing0 = null;
const _errs18 = errors;
if(!(validate117(data7, {instancePath:instancePath+"/oldest",parentData:data,parentDataProperty:"oldest",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
var _valid0 = _errs18 === errors;
if(_valid0){
valid4 = true;
passing0 = 0;
}
const _errs19 = errors;
if(data7 !== null){
(vErrors ??= []).push({instancePath:instancePath+"/oldest",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid0 = _errs19 === errors;
if(_valid0 && valid4){
valid4 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid4 = true;
passing0 = 1;
}
}
if(!valid4){
(vErrors ??= []).push({instancePath:instancePath+"/oldest",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
}
}
if(data.minutes !== undefined){
let data8 = data.minutes;
if(Array.isArray(data8)){
if(data8.length > 60){
(vErrors ??= []).push({instancePath:instancePath+"/minutes",keyword:"maxItems",params:{limit: 60}});
errors++;
}
if(data8.length < 60){
(vErrors ??= []).push({instancePath:instancePath+"/minutes",keyword:"minItems",params:{limit: 60}});
errors++;
}
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
(vErrors ??= []).push({instancePath:instancePath+"/minutes/" + i1,keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/minutes/" + i1,keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/minutes",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.parked !== undefined){
let data10 = data.parked;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
(vErrors ??= []).push({instancePath:instancePath+"/parked",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/parked",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.failures !== undefined){
let data11 = data.failures;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
(vErrors ??= []).push({instancePath:instancePath+"/failures",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/failures",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.state !== undefined){
if(!(validate119(data.state, {instancePath:instancePath+"/state",parentData:data,parentDataProperty:"state",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
}
if(data.since !== undefined){
let data13 = data.since;
if((typeof data13 !== "string") && (data13 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/since",keyword:"type",params:{type: schema113.properties.since.type}});
errors++;
}
if(typeof data13 === "string"){
if(!(formats16(data13))){
(vErrors ??= []).push({instancePath:instancePath+"/since",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
}
if(data.nextTryAt !== undefined){
let data14 = data.nextTryAt;
if(typeof data14 === "string"){
if(!(formats16(data14))){
(vErrors ??= []).push({instancePath:instancePath+"/nextTryAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/nextTryAt",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.reportedAt !== undefined){
let data15 = data.reportedAt;
if(typeof data15 === "string"){
if(!(formats16(data15))){
(vErrors ??= []).push({instancePath:instancePath+"/reportedAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/reportedAt",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.version !== undefined){
let data16 = data.version;
if(typeof data16 === "string"){
if(func3(data16) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/version",keyword:"maxLength",params:{limit: 60}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/version",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate120.errors = vErrors;
return errors === 0;
}
validate120.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema121 = {"type":"object","additionalProperties":false,"required":["state"],"properties":{"state":{"type":"string","enum":["up","blocked","down"]},"since":{"type":"string","format":"date-time"},"code":{"type":"string","maxLength":60}}};
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
if(data.state === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "state"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "state") || (key0 === "since")) || (key0 === "code"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.state !== undefined){
let data0 = data.state;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/state",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data0 === "up") || (data0 === "blocked")) || (data0 === "down"))){
(vErrors ??= []).push({instancePath:instancePath+"/state",keyword:"enum",params:{allowedValues: schema121.properties.state.enum}});
errors++;
}
}
if(data.since !== undefined){
let data1 = data.since;
if(typeof data1 === "string"){
if(!(formats16(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/since",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/since",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.code !== undefined){
let data2 = data.code;
if(typeof data2 === "string"){
if(func3(data2) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/code",keyword:"maxLength",params:{limit: 60}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/code",keyword:"type",params:{type: "string"}});
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
if(data.at === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "at"}});
errors++;
}
if(data.totals === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "totals"}});
errors++;
}
if(data.endpoints === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "endpoints"}});
errors++;
}
if(data.services === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "services"}});
errors++;
}
if(data.conciliation === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "conciliation"}});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "at") || (key0 === "totals")) || (key0 === "endpoints")) || (key0 === "services")) || (key0 === "conciliation"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.at !== undefined){
let data0 = data.at;
if(typeof data0 === "string"){
if(!(formats16(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/at",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/at",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.totals !== undefined){
let data1 = data.totals;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.waiting === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/totals",keyword:"required",params:{missingProperty: "waiting"}});
errors++;
}
if(data1.overLimit === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/totals",keyword:"required",params:{missingProperty: "overLimit"}});
errors++;
}
if(data1.failures === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/totals",keyword:"required",params:{missingProperty: "failures"}});
errors++;
}
if(data1.alertsOpen === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/totals",keyword:"required",params:{missingProperty: "alertsOpen"}});
errors++;
}
if(data1.alertsAcknowledged === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/totals",keyword:"required",params:{missingProperty: "alertsAcknowledged"}});
errors++;
}
if(data1.overdue === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/totals",keyword:"required",params:{missingProperty: "overdue"}});
errors++;
}
for(const key1 in data1){
if(!((((((key1 === "waiting") || (key1 === "overLimit")) || (key1 === "failures")) || (key1 === "alertsOpen")) || (key1 === "alertsAcknowledged")) || (key1 === "overdue"))){
(vErrors ??= []).push({instancePath:instancePath+"/totals",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data1.waiting !== undefined){
let data2 = data1.waiting;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/totals/waiting",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/totals/waiting",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data1.overLimit !== undefined){
let data3 = data1.overLimit;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/totals/overLimit",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/totals/overLimit",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data1.failures !== undefined){
let data4 = data1.failures;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/totals/failures",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/totals/failures",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data1.alertsOpen !== undefined){
let data5 = data1.alertsOpen;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/totals/alertsOpen",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/totals/alertsOpen",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data1.alertsAcknowledged !== undefined){
let data6 = data1.alertsAcknowledged;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/totals/alertsAcknowledged",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/totals/alertsAcknowledged",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data1.overdue !== undefined){
let data7 = data1.overdue;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
(vErrors ??= []).push({instancePath:instancePath+"/totals/overdue",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/totals/overdue",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/totals",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.endpoints !== undefined){
let data8 = data.endpoints;
if(Array.isArray(data8)){
if(data8.length > 500){
(vErrors ??= []).push({instancePath:instancePath+"/endpoints",keyword:"maxItems",params:{limit: 500}});
errors++;
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(!(validate120(data8[i0], {instancePath:instancePath+"/endpoints/" + i0,parentData:data8,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/endpoints",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.services !== undefined){
let data10 = data.services;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.database === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/services",keyword:"required",params:{missingProperty: "database"}});
errors++;
}
if(data10.broker === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/services",keyword:"required",params:{missingProperty: "broker"}});
errors++;
}
if(data10.gateways === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/services",keyword:"required",params:{missingProperty: "gateways"}});
errors++;
}
for(const key2 in data10){
if(!(((key2 === "database") || (key2 === "broker")) || (key2 === "gateways"))){
(vErrors ??= []).push({instancePath:instancePath+"/services",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data10.database !== undefined){
if(!(validate122(data10.database, {instancePath:instancePath+"/services/database",parentData:data10,parentDataProperty:"database",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
}
if(data10.broker !== undefined){
if(!(validate122(data10.broker, {instancePath:instancePath+"/services/broker",parentData:data10,parentDataProperty:"broker",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
}
if(data10.gateways !== undefined){
let data13 = data10.gateways;
if(Array.isArray(data13)){
if(data13.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/services/gateways",keyword:"maxItems",params:{limit: 50}});
errors++;
}
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
let data14 = data13[i1];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.instance === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/services/gateways/" + i1,keyword:"required",params:{missingProperty: "instance"}});
errors++;
}
if(data14.version === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/services/gateways/" + i1,keyword:"required",params:{missingProperty: "version"}});
errors++;
}
if(data14.startedAt === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/services/gateways/" + i1,keyword:"required",params:{missingProperty: "startedAt"}});
errors++;
}
if(data14.seenAt === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/services/gateways/" + i1,keyword:"required",params:{missingProperty: "seenAt"}});
errors++;
}
for(const key3 in data14){
if(!((((key3 === "instance") || (key3 === "version")) || (key3 === "startedAt")) || (key3 === "seenAt"))){
(vErrors ??= []).push({instancePath:instancePath+"/services/gateways/" + i1,keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data14.instance !== undefined){
let data15 = data14.instance;
if(typeof data15 === "string"){
if(func3(data15) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/services/gateways/" + i1+"/instance",keyword:"maxLength",params:{limit: 80}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/services/gateways/" + i1+"/instance",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data14.version !== undefined){
let data16 = data14.version;
if(typeof data16 === "string"){
if(func3(data16) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/services/gateways/" + i1+"/version",keyword:"maxLength",params:{limit: 60}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/services/gateways/" + i1+"/version",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data14.startedAt !== undefined){
let data17 = data14.startedAt;
if(typeof data17 === "string"){
if(!(formats16(data17))){
(vErrors ??= []).push({instancePath:instancePath+"/services/gateways/" + i1+"/startedAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/services/gateways/" + i1+"/startedAt",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data14.seenAt !== undefined){
let data18 = data14.seenAt;
if(typeof data18 === "string"){
if(!(formats16(data18))){
(vErrors ??= []).push({instancePath:instancePath+"/services/gateways/" + i1+"/seenAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/services/gateways/" + i1+"/seenAt",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/services/gateways/" + i1,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/services/gateways",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/services",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.conciliation !== undefined){
let data19 = data.conciliation;
const _errs41 = errors;
let valid8 = false;
let passing0 = null;
const _errs42 = errors;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.at === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/conciliation",keyword:"required",params:{missingProperty: "at"}});
errors++;
}
if(data19.differences === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/conciliation",keyword:"required",params:{missingProperty: "differences"}});
errors++;
}
for(const key4 in data19){
if(!((key4 === "at") || (key4 === "differences"))){
(vErrors ??= []).push({instancePath:instancePath+"/conciliation",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data19.at !== undefined){
let data20 = data19.at;
if(typeof data20 === "string"){
if(!(formats16(data20))){
(vErrors ??= []).push({instancePath:instancePath+"/conciliation/at",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/conciliation/at",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data19.differences !== undefined){
let data21 = data19.differences;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
(vErrors ??= []).push({instancePath:instancePath+"/conciliation/differences",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
(vErrors ??= []).push({instancePath:instancePath+"/conciliation/differences",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/conciliation",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs42 === errors;
if(_valid0){
valid8 = true;
passing0 = 0;
}
const _errs49 = errors;
if(data19 !== null){
(vErrors ??= []).push({instancePath:instancePath+"/conciliation",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid0 = _errs49 === errors;
if(_valid0 && valid8){
valid8 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid8 = true;
passing0 = 1;
}
}
if(!valid8){
(vErrors ??= []).push({instancePath:instancePath+"/conciliation",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs41;
if(vErrors !== null){
if(_errs41){
vErrors.length = _errs41;
}
else {
vErrors = null;
}
}
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
if(!(validate123(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
validate112.errors = vErrors;
return errors === 0;
}
validate112.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v38 = validate124;
const schema125 = {"type":"object","additionalProperties":false,"required":["source","id","type","title","dataschema","sender","recipient","correlationid","lane","state","takenAt"],"properties":{"source":{"type":"string","maxLength":120},"id":{"type":"string","format":"uuid"},"type":{"type":"string","maxLength":90},"title":{"type":"string","maxLength":200},"dataschema":{"type":"string","maxLength":120},"sender":{"$ref":"urn:valija:contract:gateway#/$defs/Institution"},"recipient":{"$ref":"urn:valija:contract:gateway#/$defs/Institution"},"correlationid":{"type":"string","format":"uuid"},"lane":{"$ref":"urn:valija:contract:gateway#/$defs/Lane"},"state":{"$ref":"urn:valija:contract:gateway#/$defs/MessageState"},"takenAt":{"type":"string","format":"date-time"},"receivedAt":{"type":"string","format":"date-time"},"endedAt":{"type":"string","format":"date-time"},"error":{"type":"object","additionalProperties":false,"required":["code","kind","since"],"properties":{"code":{"type":"string","maxLength":60},"kind":{"$ref":"urn:valija:contract:gateway#/$defs/FailureKind"},"since":{"type":"string","format":"date-time"}}},"waitingMs":{"type":"integer","minimum":0}}};
const schema126 = {"type":"string","enum":["accepted","received","delivered","refused","withheld","abandoned"]};
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
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data === "accepted") || (data === "received")) || (data === "delivered")) || (data === "refused")) || (data === "withheld")) || (data === "abandoned"))){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: schema126.enum}});
errors++;
}
validate127.errors = vErrors;
return errors === 0;
}
validate127.evaluated = {"dynamicProps":false,"dynamicItems":false};
const schema128 = {"type":"string","enum":["parked","undelivered","quarantined","incident","refused"]};
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
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data === "parked") || (data === "undelivered")) || (data === "quarantined")) || (data === "incident")) || (data === "refused"))){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: schema128.enum}});
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.source === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "source"}});
errors++;
}
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.title === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "title"}});
errors++;
}
if(data.dataschema === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "dataschema"}});
errors++;
}
if(data.sender === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "sender"}});
errors++;
}
if(data.recipient === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "recipient"}});
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
if(data.state === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "state"}});
errors++;
}
if(data.takenAt === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "takenAt"}});
errors++;
}
for(const key0 in data){
if(!(func15.call(schema125.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.source !== undefined){
let data0 = data.source;
if(typeof data0 === "string"){
if(func3(data0) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/source",keyword:"maxLength",params:{limit: 120}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/source",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(!(formats2.test(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"format",params:{format: "uuid"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.type !== undefined){
let data2 = data.type;
if(typeof data2 === "string"){
if(func3(data2) > 90){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"maxLength",params:{limit: 90}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.title !== undefined){
let data3 = data.title;
if(typeof data3 === "string"){
if(func3(data3) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 200}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/title",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.dataschema !== undefined){
let data4 = data.dataschema;
if(typeof data4 === "string"){
if(func3(data4) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/dataschema",keyword:"maxLength",params:{limit: 120}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dataschema",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.sender !== undefined){
if(!(validate66(data.sender, {instancePath:instancePath+"/sender",parentData:data,parentDataProperty:"sender",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data.recipient !== undefined){
if(!(validate66(data.recipient, {instancePath:instancePath+"/recipient",parentData:data,parentDataProperty:"recipient",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data.correlationid !== undefined){
let data7 = data.correlationid;
if(typeof data7 === "string"){
if(!(formats2.test(data7))){
(vErrors ??= []).push({instancePath:instancePath+"/correlationid",keyword:"format",params:{format: "uuid"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/correlationid",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.lane !== undefined){
if(!(validate116(data.lane, {instancePath:instancePath+"/lane",parentData:data,parentDataProperty:"lane",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
}
if(data.state !== undefined){
if(!(validate127(data.state, {instancePath:instancePath+"/state",parentData:data,parentDataProperty:"state",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
}
if(data.takenAt !== undefined){
let data10 = data.takenAt;
if(typeof data10 === "string"){
if(!(formats16(data10))){
(vErrors ??= []).push({instancePath:instancePath+"/takenAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/takenAt",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.receivedAt !== undefined){
let data11 = data.receivedAt;
if(typeof data11 === "string"){
if(!(formats16(data11))){
(vErrors ??= []).push({instancePath:instancePath+"/receivedAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/receivedAt",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.endedAt !== undefined){
let data12 = data.endedAt;
if(typeof data12 === "string"){
if(!(formats16(data12))){
(vErrors ??= []).push({instancePath:instancePath+"/endedAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/endedAt",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.error !== undefined){
let data13 = data.error;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.code === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/error",keyword:"required",params:{missingProperty: "code"}});
errors++;
}
if(data13.kind === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/error",keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data13.since === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/error",keyword:"required",params:{missingProperty: "since"}});
errors++;
}
for(const key1 in data13){
if(!(((key1 === "code") || (key1 === "kind")) || (key1 === "since"))){
(vErrors ??= []).push({instancePath:instancePath+"/error",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data13.code !== undefined){
let data14 = data13.code;
if(typeof data14 === "string"){
if(func3(data14) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/error/code",keyword:"maxLength",params:{limit: 60}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/error/code",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data13.kind !== undefined){
if(!(validate129(data13.kind, {instancePath:instancePath+"/error/kind",parentData:data13,parentDataProperty:"kind",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
if(data13.since !== undefined){
let data16 = data13.since;
if(typeof data16 === "string"){
if(!(formats16(data16))){
(vErrors ??= []).push({instancePath:instancePath+"/error/since",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/error/since",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/error",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.waitingMs !== undefined){
let data17 = data.waitingMs;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
(vErrors ??= []).push({instancePath:instancePath+"/waitingMs",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 0 || isNaN(data17)){
(vErrors ??= []).push({instancePath:instancePath+"/waitingMs",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
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
if(data0.length > 200){
(vErrors ??= []).push({instancePath:instancePath+"/messages",keyword:"maxItems",params:{limit: 200}});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate130(data0[i0], {instancePath:instancePath+"/messages/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
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
if(func3(data2) > 300){
(vErrors ??= []).push({instancePath:instancePath+"/next",keyword:"maxLength",params:{limit: 300}});
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
validate131.errors = vErrors;
return errors === 0;
}
validate131.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if(!(validate131(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
errors = vErrors.length;
}
validate124.errors = vErrors;
return errors === 0;
}
validate124.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v39 = validate132;
const schema133 = {"$id":"urn:valija:contract:gateway:39","type":"object","additionalProperties":false,"required":[],"properties":{"id":{"type":"string","format":"uuid"},"thread":{"type":"string","format":"uuid"},"type":{"type":"string","pattern":"^cl\\.valija\\.[a-z-]{1,40}\\.[a-z-]{1,40}$"},"party":{"type":"string","pattern":"^urn:valija:cl:[a-z0-9-]{1,40}:[a-z0-9-]{1,60}$"},"sender":{"type":"string","pattern":"^urn:valija:cl:[a-z0-9-]{1,40}:[a-z0-9-]{1,60}$"},"recipient":{"type":"string","pattern":"^urn:valija:cl:[a-z0-9-]{1,40}:[a-z0-9-]{1,60}$"},"error":{"type":"string","pattern":"^[a-z-]{1,60}$"},"state":{"$ref":"urn:valija:contract:gateway#/$defs/MessageState"},"lane":{"$ref":"urn:valija:contract:gateway#/$defs/Lane"},"from":{"type":"string","format":"date-time"},"to":{"type":"string","format":"date-time"},"stuck":{"type":"boolean"},"cursor":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,300}$","maxLength":300},"limit":{"type":"integer","minimum":1,"maximum":200,"default":50}}};
const pattern134 = new RegExp("^cl\\.valija\\.[a-z-]{1,40}\\.[a-z-]{1,40}$", "u");
const pattern135 = new RegExp("^[a-z-]{1,60}$", "u");
function validate136(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate136.evaluated;
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
if(!((((((data === "accepted") || (data === "received")) || (data === "delivered")) || (data === "refused")) || (data === "withheld")) || (data === "abandoned"))){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: schema126.enum}});
errors++;
}
validate136.errors = vErrors;
return errors === 0;
}
validate136.evaluated = {"dynamicProps":false,"dynamicItems":false};
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
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data === "normal") || (data === "urgent"))){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: schema115.enum}});
errors++;
}
validate137.errors = vErrors;
return errors === 0;
}
validate137.evaluated = {"dynamicProps":false,"dynamicItems":false};
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
for(const key0 in data){
if(!(func15.call(schema133.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!(formats2.test(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"format",params:{format: "uuid"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.thread !== undefined){
let data1 = data.thread;
if(typeof data1 === "string"){
if(!(formats2.test(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/thread",keyword:"format",params:{format: "uuid"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/thread",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.type !== undefined){
let data2 = data.type;
if(typeof data2 === "string"){
if(!pattern134.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"pattern",params:{pattern: "^cl\\.valija\\.[a-z-]{1,40}\\.[a-z-]{1,40}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.party !== undefined){
let data3 = data.party;
if(typeof data3 === "string"){
if(!pattern71.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/party",keyword:"pattern",params:{pattern: "^urn:valija:cl:[a-z0-9-]{1,40}:[a-z0-9-]{1,60}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/party",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.sender !== undefined){
let data4 = data.sender;
if(typeof data4 === "string"){
if(!pattern71.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/sender",keyword:"pattern",params:{pattern: "^urn:valija:cl:[a-z0-9-]{1,40}:[a-z0-9-]{1,60}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sender",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.recipient !== undefined){
let data5 = data.recipient;
if(typeof data5 === "string"){
if(!pattern71.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/recipient",keyword:"pattern",params:{pattern: "^urn:valija:cl:[a-z0-9-]{1,40}:[a-z0-9-]{1,60}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/recipient",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.error !== undefined){
let data6 = data.error;
if(typeof data6 === "string"){
if(!pattern135.test(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/error",keyword:"pattern",params:{pattern: "^[a-z-]{1,60}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/error",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.state !== undefined){
if(!(validate136(data.state, {instancePath:instancePath+"/state",parentData:data,parentDataProperty:"state",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
errors = vErrors.length;
}
}
if(data.lane !== undefined){
if(!(validate137(data.lane, {instancePath:instancePath+"/lane",parentData:data,parentDataProperty:"lane",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
}
if(data.from !== undefined){
let data9 = data.from;
if(typeof data9 === "string"){
if(!(formats16(data9))){
(vErrors ??= []).push({instancePath:instancePath+"/from",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/from",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.to !== undefined){
let data10 = data.to;
if(typeof data10 === "string"){
if(!(formats16(data10))){
(vErrors ??= []).push({instancePath:instancePath+"/to",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/to",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.stuck !== undefined){
if(typeof data.stuck !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/stuck",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.cursor !== undefined){
let data12 = data.cursor;
if(typeof data12 === "string"){
if(func3(data12) > 300){
(vErrors ??= []).push({instancePath:instancePath+"/cursor",keyword:"maxLength",params:{limit: 300}});
errors++;
}
if(!pattern73.test(data12)){
(vErrors ??= []).push({instancePath:instancePath+"/cursor",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,300}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/cursor",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.limit !== undefined){
let data13 = data.limit;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
(vErrors ??= []).push({instancePath:instancePath+"/limit",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 200 || isNaN(data13)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",keyword:"maximum",params:{comparison: "<=", limit: 200}});
errors++;
}
if(data13 < 1 || isNaN(data13)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
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
export const v40 = validate138;
const schema139 = {"type":"object","additionalProperties":false,"required":["source","id","type","title","dataschema","sender","recipient","correlationid","lane","state","takenAt","alsoFrom","envelope","envelopedigest","life","attempts","holder","causes","consequences","obligations","replays"],"properties":{"source":{"type":"string","maxLength":120},"id":{"type":"string","format":"uuid"},"type":{"type":"string","maxLength":90},"title":{"type":"string","maxLength":200},"dataschema":{"type":"string","maxLength":120},"sender":{"$ref":"urn:valija:contract:gateway#/$defs/Institution"},"recipient":{"$ref":"urn:valija:contract:gateway#/$defs/Institution"},"correlationid":{"type":"string","format":"uuid"},"lane":{"$ref":"urn:valija:contract:gateway#/$defs/Lane"},"state":{"$ref":"urn:valija:contract:gateway#/$defs/MessageState"},"takenAt":{"type":"string","format":"date-time"},"receivedAt":{"type":"string","format":"date-time"},"endedAt":{"type":"string","format":"date-time"},"error":{"type":"object","additionalProperties":false,"required":["code","kind","since"],"properties":{"code":{"type":"string","maxLength":60},"kind":{"$ref":"urn:valija:contract:gateway#/$defs/FailureKind"},"since":{"type":"string","format":"date-time"}}},"waitingMs":{"type":"integer","minimum":0},"alsoFrom":{"type":"array","maxItems":10,"items":{"type":"string","maxLength":120}},"envelope":{"$ref":"urn:valija:contract:gateway#/$defs/EnvelopeShown"},"envelopedigest":{"type":"string","pattern":"^[A-Za-z0-9_-]{43}$"},"life":{"type":"array","maxItems":200,"items":{"$ref":"urn:valija:contract:gateway#/$defs/LifeEvent"}},"attempts":{"type":"array","maxItems":20,"items":{"$ref":"urn:valija:contract:gateway#/$defs/Attempt"}},"holder":{"oneOf":[{"$ref":"urn:valija:contract:gateway#/$defs/Holder"},{"type":"null"}]},"previous":{"allOf":[{"$ref":"urn:valija:contract:gateway#/$defs/Ref"}]},"blockedBy":{"allOf":[{"$ref":"urn:valija:contract:gateway#/$defs/Ref"}]},"causes":{"type":"array","maxItems":20,"items":{"$ref":"urn:valija:contract:gateway#/$defs/LinkedMessage"}},"consequences":{"type":"array","maxItems":50,"items":{"$ref":"urn:valija:contract:gateway#/$defs/LinkedMessage"}},"obligations":{"type":"array","maxItems":50,"items":{"$ref":"urn:valija:contract:gateway#/$defs/Obligation"}},"replays":{"type":"array","maxItems":20,"items":{"$ref":"urn:valija:contract:gateway#/$defs/ReplayRef"}}}};
const schema140 = {"type":"object","additionalProperties":{"type":["string","number","boolean","array","object","null"]}};
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
for(const key0 in data){
let data0 = data[key0];
if((((typeof data0 != "object") && (typeof data0 !== "string")) && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: schema140.additionalProperties.type}});
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
const schema142 = {"type":"object","additionalProperties":false,"required":["at","kind","by"],"properties":{"at":{"type":"string","format":"date-time"},"kind":{"type":"string","enum":["accepted","published","withheld","received","expired","parked","replayed","delivered","refused","abandoned","called","incident","answered"]},"by":{"allOf":[{"$ref":"urn:valija:contract:gateway#/$defs/Institution"}]},"count":{"type":"integer","minimum":1},"code":{"type":"string","maxLength":60},"kid":{"type":"string","maxLength":64},"verified":{"type":"boolean"},"message":{"allOf":[{"$ref":"urn:valija:contract:gateway#/$defs/Ref"}]}}};
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
if(data.source === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "source"}});
errors++;
}
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "source") || (key0 === "id"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.source !== undefined){
let data0 = data.source;
if(typeof data0 === "string"){
if(func3(data0) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/source",keyword:"maxLength",params:{limit: 120}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/source",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(!(formats2.test(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"format",params:{format: "uuid"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
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
if(data.at === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "at"}});
errors++;
}
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.by === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "by"}});
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "at") || (key0 === "kind")) || (key0 === "by")) || (key0 === "count")) || (key0 === "code")) || (key0 === "kid")) || (key0 === "verified")) || (key0 === "message"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.at !== undefined){
let data0 = data.at;
if(typeof data0 === "string"){
if(!(formats16(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/at",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/at",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((((((((data1 === "accepted") || (data1 === "published")) || (data1 === "withheld")) || (data1 === "received")) || (data1 === "expired")) || (data1 === "parked")) || (data1 === "replayed")) || (data1 === "delivered")) || (data1 === "refused")) || (data1 === "abandoned")) || (data1 === "called")) || (data1 === "incident")) || (data1 === "answered"))){
(vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: schema142.properties.kind.enum}});
errors++;
}
}
if(data.by !== undefined){
if(!(validate66(data.by, {instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data.count !== undefined){
let data3 = data.count;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/count",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/count",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.code !== undefined){
let data4 = data.code;
if(typeof data4 === "string"){
if(func3(data4) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/code",keyword:"maxLength",params:{limit: 60}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/code",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.kid !== undefined){
let data5 = data.kid;
if(typeof data5 === "string"){
if(func3(data5) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/kid",keyword:"maxLength",params:{limit: 64}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/kid",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.verified !== undefined){
if(typeof data.verified !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/verified",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.message !== undefined){
if(!(validate143(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
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
const schema145 = {"type":"object","additionalProperties":false,"required":["at","by","code","errorClass","attempts"],"properties":{"at":{"type":"string","format":"date-time"},"by":{"type":"string","pattern":"^[a-z0-9-]{1,30}$","maxLength":30},"code":{"type":"string","maxLength":60},"errorClass":{"type":["string","null"],"maxLength":120},"attempts":{"type":"integer","minimum":1}}};
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
if(data.at === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "at"}});
errors++;
}
if(data.by === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "by"}});
errors++;
}
if(data.code === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "code"}});
errors++;
}
if(data.errorClass === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "errorClass"}});
errors++;
}
if(data.attempts === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "attempts"}});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "at") || (key0 === "by")) || (key0 === "code")) || (key0 === "errorClass")) || (key0 === "attempts"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.at !== undefined){
let data0 = data.at;
if(typeof data0 === "string"){
if(!(formats16(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/at",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/at",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.by !== undefined){
let data1 = data.by;
if(typeof data1 === "string"){
if(func3(data1) > 30){
(vErrors ??= []).push({instancePath:instancePath+"/by",keyword:"maxLength",params:{limit: 30}});
errors++;
}
if(!pattern114.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/by",keyword:"pattern",params:{pattern: "^[a-z0-9-]{1,30}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/by",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.code !== undefined){
let data2 = data.code;
if(typeof data2 === "string"){
if(func3(data2) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/code",keyword:"maxLength",params:{limit: 60}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/code",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.errorClass !== undefined){
let data3 = data.errorClass;
if((typeof data3 !== "string") && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/errorClass",keyword:"type",params:{type: schema145.properties.errorClass.type}});
errors++;
}
if(typeof data3 === "string"){
if(func3(data3) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/errorClass",keyword:"maxLength",params:{limit: 120}});
errors++;
}
}
}
if(data.attempts !== undefined){
let data4 = data.attempts;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/attempts",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/attempts",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
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
const schema147 = {"type":"object","additionalProperties":false,"required":["party","since","step"],"properties":{"party":{"$ref":"urn:valija:contract:gateway#/$defs/Institution"},"since":{"type":"string","format":"date-time"},"step":{"type":"string","enum":["waiting","withheld","blocked","inside","parked","answering"]},"mustAnswerBefore":{"type":"string","format":"date-time"}}};
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
if(data.party === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "party"}});
errors++;
}
if(data.since === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "since"}});
errors++;
}
if(data.step === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "step"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "party") || (key0 === "since")) || (key0 === "step")) || (key0 === "mustAnswerBefore"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.party !== undefined){
if(!(validate66(data.party, {instancePath:instancePath+"/party",parentData:data,parentDataProperty:"party",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data.since !== undefined){
let data1 = data.since;
if(typeof data1 === "string"){
if(!(formats16(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/since",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/since",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.step !== undefined){
let data2 = data.step;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/step",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data2 === "waiting") || (data2 === "withheld")) || (data2 === "blocked")) || (data2 === "inside")) || (data2 === "parked")) || (data2 === "answering"))){
(vErrors ??= []).push({instancePath:instancePath+"/step",keyword:"enum",params:{allowedValues: schema147.properties.step.enum}});
errors++;
}
}
if(data.mustAnswerBefore !== undefined){
let data3 = data.mustAnswerBefore;
if(typeof data3 === "string"){
if(!(formats16(data3))){
(vErrors ??= []).push({instancePath:instancePath+"/mustAnswerBefore",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/mustAnswerBefore",keyword:"type",params:{type: "string"}});
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.source === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "source"}});
errors++;
}
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.title === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "title"}});
errors++;
}
if(data.state === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "state"}});
errors++;
}
if(data.takenAt === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "takenAt"}});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "source") || (key0 === "id")) || (key0 === "type")) || (key0 === "title")) || (key0 === "state")) || (key0 === "takenAt"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.source !== undefined){
let data0 = data.source;
if(typeof data0 === "string"){
if(func3(data0) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/source",keyword:"maxLength",params:{limit: 120}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/source",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(!(formats2.test(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"format",params:{format: "uuid"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.type !== undefined){
let data2 = data.type;
if(typeof data2 === "string"){
if(func3(data2) > 90){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"maxLength",params:{limit: 90}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.title !== undefined){
let data3 = data.title;
if(typeof data3 === "string"){
if(func3(data3) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 200}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/title",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.state !== undefined){
if(!(validate127(data.state, {instancePath:instancePath+"/state",parentData:data,parentDataProperty:"state",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
}
if(data.takenAt !== undefined){
let data5 = data.takenAt;
if(typeof data5 === "string"){
if(!(formats16(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/takenAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/takenAt",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate149.errors = vErrors;
return errors === 0;
}
validate149.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema150 = {"type":"string","enum":["canary","running","done","cancelled","stopped"]};
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
if(!(((((data === "canary") || (data === "running")) || (data === "done")) || (data === "cancelled")) || (data === "stopped"))){
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
if(data.state === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "state"}});
errors++;
}
if(data.at === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "at"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "state")) || (key0 === "at"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!(formats2.test(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"format",params:{format: "uuid"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.state !== undefined){
if(!(validate151(data.state, {instancePath:instancePath+"/state",parentData:data,parentDataProperty:"state",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
errors = vErrors.length;
}
}
if(data.at !== undefined){
let data2 = data.at;
if(typeof data2 === "string"){
if(!(formats16(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/at",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/at",keyword:"type",params:{type: "string"}});
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
if(data.source === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "source"}});
errors++;
}
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.title === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "title"}});
errors++;
}
if(data.dataschema === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "dataschema"}});
errors++;
}
if(data.sender === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "sender"}});
errors++;
}
if(data.recipient === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "recipient"}});
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
if(data.state === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "state"}});
errors++;
}
if(data.takenAt === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "takenAt"}});
errors++;
}
if(data.alsoFrom === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "alsoFrom"}});
errors++;
}
if(data.envelope === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "envelope"}});
errors++;
}
if(data.envelopedigest === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "envelopedigest"}});
errors++;
}
if(data.life === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "life"}});
errors++;
}
if(data.attempts === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "attempts"}});
errors++;
}
if(data.holder === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "holder"}});
errors++;
}
if(data.causes === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "causes"}});
errors++;
}
if(data.consequences === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "consequences"}});
errors++;
}
if(data.obligations === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "obligations"}});
errors++;
}
if(data.replays === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "replays"}});
errors++;
}
for(const key0 in data){
if(!(func15.call(schema139.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.source !== undefined){
let data0 = data.source;
if(typeof data0 === "string"){
if(func3(data0) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/source",keyword:"maxLength",params:{limit: 120}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/source",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(!(formats2.test(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"format",params:{format: "uuid"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.type !== undefined){
let data2 = data.type;
if(typeof data2 === "string"){
if(func3(data2) > 90){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"maxLength",params:{limit: 90}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.title !== undefined){
let data3 = data.title;
if(typeof data3 === "string"){
if(func3(data3) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 200}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/title",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.dataschema !== undefined){
let data4 = data.dataschema;
if(typeof data4 === "string"){
if(func3(data4) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/dataschema",keyword:"maxLength",params:{limit: 120}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dataschema",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.sender !== undefined){
if(!(validate66(data.sender, {instancePath:instancePath+"/sender",parentData:data,parentDataProperty:"sender",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data.recipient !== undefined){
if(!(validate66(data.recipient, {instancePath:instancePath+"/recipient",parentData:data,parentDataProperty:"recipient",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data.correlationid !== undefined){
let data7 = data.correlationid;
if(typeof data7 === "string"){
if(!(formats2.test(data7))){
(vErrors ??= []).push({instancePath:instancePath+"/correlationid",keyword:"format",params:{format: "uuid"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/correlationid",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.lane !== undefined){
if(!(validate116(data.lane, {instancePath:instancePath+"/lane",parentData:data,parentDataProperty:"lane",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
}
if(data.state !== undefined){
if(!(validate127(data.state, {instancePath:instancePath+"/state",parentData:data,parentDataProperty:"state",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
}
if(data.takenAt !== undefined){
let data10 = data.takenAt;
if(typeof data10 === "string"){
if(!(formats16(data10))){
(vErrors ??= []).push({instancePath:instancePath+"/takenAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/takenAt",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.receivedAt !== undefined){
let data11 = data.receivedAt;
if(typeof data11 === "string"){
if(!(formats16(data11))){
(vErrors ??= []).push({instancePath:instancePath+"/receivedAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/receivedAt",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.endedAt !== undefined){
let data12 = data.endedAt;
if(typeof data12 === "string"){
if(!(formats16(data12))){
(vErrors ??= []).push({instancePath:instancePath+"/endedAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/endedAt",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.error !== undefined){
let data13 = data.error;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.code === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/error",keyword:"required",params:{missingProperty: "code"}});
errors++;
}
if(data13.kind === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/error",keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data13.since === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/error",keyword:"required",params:{missingProperty: "since"}});
errors++;
}
for(const key1 in data13){
if(!(((key1 === "code") || (key1 === "kind")) || (key1 === "since"))){
(vErrors ??= []).push({instancePath:instancePath+"/error",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data13.code !== undefined){
let data14 = data13.code;
if(typeof data14 === "string"){
if(func3(data14) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/error/code",keyword:"maxLength",params:{limit: 60}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/error/code",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data13.kind !== undefined){
if(!(validate129(data13.kind, {instancePath:instancePath+"/error/kind",parentData:data13,parentDataProperty:"kind",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
if(data13.since !== undefined){
let data16 = data13.since;
if(typeof data16 === "string"){
if(!(formats16(data16))){
(vErrors ??= []).push({instancePath:instancePath+"/error/since",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/error/since",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/error",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.waitingMs !== undefined){
let data17 = data.waitingMs;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
(vErrors ??= []).push({instancePath:instancePath+"/waitingMs",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 0 || isNaN(data17)){
(vErrors ??= []).push({instancePath:instancePath+"/waitingMs",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.alsoFrom !== undefined){
let data18 = data.alsoFrom;
if(Array.isArray(data18)){
if(data18.length > 10){
(vErrors ??= []).push({instancePath:instancePath+"/alsoFrom",keyword:"maxItems",params:{limit: 10}});
errors++;
}
const len0 = data18.length;
for(let i0=0; i0<len0; i0++){
let data19 = data18[i0];
if(typeof data19 === "string"){
if(func3(data19) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/alsoFrom/" + i0,keyword:"maxLength",params:{limit: 120}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/alsoFrom/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/alsoFrom",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.envelope !== undefined){
if(!(validate141(data.envelope, {instancePath:instancePath+"/envelope",parentData:data,parentDataProperty:"envelope",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
}
if(data.envelopedigest !== undefined){
let data21 = data.envelopedigest;
if(typeof data21 === "string"){
if(!pattern38.test(data21)){
(vErrors ??= []).push({instancePath:instancePath+"/envelopedigest",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{43}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/envelopedigest",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.life !== undefined){
let data22 = data.life;
if(Array.isArray(data22)){
if(data22.length > 200){
(vErrors ??= []).push({instancePath:instancePath+"/life",keyword:"maxItems",params:{limit: 200}});
errors++;
}
const len1 = data22.length;
for(let i1=0; i1<len1; i1++){
if(!(validate144(data22[i1], {instancePath:instancePath+"/life/" + i1,parentData:data22,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/life",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.attempts !== undefined){
let data24 = data.attempts;
if(Array.isArray(data24)){
if(data24.length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/attempts",keyword:"maxItems",params:{limit: 20}});
errors++;
}
const len2 = data24.length;
for(let i2=0; i2<len2; i2++){
if(!(validate146(data24[i2], {instancePath:instancePath+"/attempts/" + i2,parentData:data24,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/attempts",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.holder !== undefined){
let data26 = data.holder;
const _errs48 = errors;
let valid8 = false;
let passing0 = null;
const _errs49 = errors;
if(!(validate148(data26, {instancePath:instancePath+"/holder",parentData:data,parentDataProperty:"holder",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
errors = vErrors.length;
}
var _valid0 = _errs49 === errors;
if(_valid0){
valid8 = true;
passing0 = 0;
}
const _errs50 = errors;
if(data26 !== null){
(vErrors ??= []).push({instancePath:instancePath+"/holder",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid0 = _errs50 === errors;
if(_valid0 && valid8){
valid8 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid8 = true;
passing0 = 1;
}
}
if(!valid8){
(vErrors ??= []).push({instancePath:instancePath+"/holder",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs48;
if(vErrors !== null){
if(_errs48){
vErrors.length = _errs48;
}
else {
vErrors = null;
}
}
}
}
if(data.previous !== undefined){
if(!(validate143(data.previous, {instancePath:instancePath+"/previous",parentData:data,parentDataProperty:"previous",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data.blockedBy !== undefined){
if(!(validate143(data.blockedBy, {instancePath:instancePath+"/blockedBy",parentData:data,parentDataProperty:"blockedBy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data.causes !== undefined){
let data29 = data.causes;
if(Array.isArray(data29)){
if(data29.length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/causes",keyword:"maxItems",params:{limit: 20}});
errors++;
}
const len3 = data29.length;
for(let i3=0; i3<len3; i3++){
if(!(validate149(data29[i3], {instancePath:instancePath+"/causes/" + i3,parentData:data29,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/causes",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.consequences !== undefined){
let data31 = data.consequences;
if(Array.isArray(data31)){
if(data31.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/consequences",keyword:"maxItems",params:{limit: 50}});
errors++;
}
const len4 = data31.length;
for(let i4=0; i4<len4; i4++){
if(!(validate149(data31[i4], {instancePath:instancePath+"/consequences/" + i4,parentData:data31,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/consequences",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.obligations !== undefined){
let data33 = data.obligations;
if(Array.isArray(data33)){
if(data33.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/obligations",keyword:"maxItems",params:{limit: 50}});
errors++;
}
const len5 = data33.length;
for(let i5=0; i5<len5; i5++){
if(!(validate67(data33[i5], {instancePath:instancePath+"/obligations/" + i5,parentData:data33,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/obligations",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.replays !== undefined){
let data35 = data.replays;
if(Array.isArray(data35)){
if(data35.length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/replays",keyword:"maxItems",params:{limit: 20}});
errors++;
}
const len6 = data35.length;
for(let i6=0; i6<len6; i6++){
if(!(validate152(data35[i6], {instancePath:instancePath+"/replays/" + i6,parentData:data35,parentDataProperty:i6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/replays",keyword:"type",params:{type: "array"}});
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
if(!(validate153(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
errors = vErrors.length;
}
validate138.errors = vErrors;
return errors === 0;
}
validate138.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v41 = validate154;
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "source"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!(formats2.test(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"format",params:{format: "uuid"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.source !== undefined){
let data1 = data.source;
if(typeof data1 === "string"){
if(!pattern71.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/source",keyword:"pattern",params:{pattern: "^urn:valija:cl:[a-z0-9-]{1,40}:[a-z0-9-]{1,60}$"}});
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
validate154.errors = vErrors;
return errors === 0;
}
validate154.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v42 = validate155;
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
if(data.source === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "source"}});
errors++;
}
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.exportedAt === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "exportedAt"}});
errors++;
}
if(data.envelope === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "envelope"}});
errors++;
}
if(data.receipts === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "receipts"}});
errors++;
}
if(data.keys === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "keys"}});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "source") || (key0 === "id")) || (key0 === "exportedAt")) || (key0 === "envelope")) || (key0 === "receipts")) || (key0 === "keys"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.source !== undefined){
let data0 = data.source;
if(typeof data0 === "string"){
if(func3(data0) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/source",keyword:"maxLength",params:{limit: 120}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/source",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(!(formats2.test(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"format",params:{format: "uuid"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.exportedAt !== undefined){
let data2 = data.exportedAt;
if(typeof data2 === "string"){
if(!(formats16(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/exportedAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/exportedAt",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.envelope !== undefined){
if(!(validate5(data.envelope, {instancePath:instancePath+"/envelope",parentData:data,parentDataProperty:"envelope",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data.receipts !== undefined){
let data4 = data.receipts;
if(Array.isArray(data4)){
if(data4.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/receipts",keyword:"maxItems",params:{limit: 50}});
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate5(data4[i0], {instancePath:instancePath+"/receipts/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/receipts",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.keys !== undefined){
let data6 = data.keys;
if(Array.isArray(data6)){
if(data6.length > 100){
(vErrors ??= []).push({instancePath:instancePath+"/keys",keyword:"maxItems",params:{limit: 100}});
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key1 in data7){
if(typeof data7[key1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/keys/" + i1+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/keys/" + i1,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/keys",keyword:"type",params:{type: "array"}});
errors++;
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
function validate155(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate155.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate156(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
errors = vErrors.length;
}
validate155.errors = vErrors;
return errors === 0;
}
validate155.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v43 = validate157;
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
if(data.at === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "at"}});
errors++;
}
if(data.correlationid === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "correlationid"}});
errors++;
}
if(data.course === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "course"}});
errors++;
}
if(data.participants === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "participants"}});
errors++;
}
if(data.messages === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "messages"}});
errors++;
}
if(data.blocked === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "blocked"}});
errors++;
}
if(data.obligations === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "obligations"}});
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "at") || (key0 === "correlationid")) || (key0 === "course")) || (key0 === "participants")) || (key0 === "messages")) || (key0 === "blocked")) || (key0 === "obligations")) || (key0 === "next"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.at !== undefined){
let data0 = data.at;
if(typeof data0 === "string"){
if(!(formats16(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/at",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/at",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.correlationid !== undefined){
let data1 = data.correlationid;
if(typeof data1 === "string"){
if(!(formats2.test(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/correlationid",keyword:"format",params:{format: "uuid"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/correlationid",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.course !== undefined){
let data2 = data.course;
const _errs7 = errors;
let valid1 = false;
let passing0 = null;
const _errs8 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.state === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/course",keyword:"required",params:{missingProperty: "state"}});
errors++;
}
if(data2.title === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/course",keyword:"required",params:{missingProperty: "title"}});
errors++;
}
for(const key1 in data2){
if(!((key1 === "state") || (key1 === "title"))){
(vErrors ??= []).push({instancePath:instancePath+"/course",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data2.state !== undefined){
let data3 = data2.state;
if(typeof data3 === "string"){
if(func3(data3) > 40){
(vErrors ??= []).push({instancePath:instancePath+"/course/state",keyword:"maxLength",params:{limit: 40}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/course/state",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data2.title !== undefined){
let data4 = data2.title;
if(typeof data4 === "string"){
if(func3(data4) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/course/title",keyword:"maxLength",params:{limit: 120}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/course/title",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/course",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs8 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs15 = errors;
if(data2 !== null){
(vErrors ??= []).push({instancePath:instancePath+"/course",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid0 = _errs15 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
(vErrors ??= []).push({instancePath:instancePath+"/course",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
}
if(data.participants !== undefined){
let data5 = data.participants;
if(Array.isArray(data5)){
if(data5.length > 100){
(vErrors ??= []).push({instancePath:instancePath+"/participants",keyword:"maxItems",params:{limit: 100}});
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate66(data5[i0], {instancePath:instancePath+"/participants/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/participants",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.messages !== undefined){
let data7 = data.messages;
if(Array.isArray(data7)){
if(data7.length > 200){
(vErrors ??= []).push({instancePath:instancePath+"/messages",keyword:"maxItems",params:{limit: 200}});
errors++;
}
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(!(validate130(data7[i1], {instancePath:instancePath+"/messages/" + i1,parentData:data7,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/messages",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.blocked !== undefined){
let data9 = data.blocked;
if(Array.isArray(data9)){
if(data9.length > 100){
(vErrors ??= []).push({instancePath:instancePath+"/blocked",keyword:"maxItems",params:{limit: 100}});
errors++;
}
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
let data10 = data9[i2];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.head === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/blocked/" + i2,keyword:"required",params:{missingProperty: "head"}});
errors++;
}
if(data10.waiting === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/blocked/" + i2,keyword:"required",params:{missingProperty: "waiting"}});
errors++;
}
for(const key2 in data10){
if(!((key2 === "head") || (key2 === "waiting"))){
(vErrors ??= []).push({instancePath:instancePath+"/blocked/" + i2,keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data10.head !== undefined){
if(!(validate143(data10.head, {instancePath:instancePath+"/blocked/" + i2+"/head",parentData:data10,parentDataProperty:"head",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data10.waiting !== undefined){
let data12 = data10.waiting;
if(Array.isArray(data12)){
if(data12.length > 200){
(vErrors ??= []).push({instancePath:instancePath+"/blocked/" + i2+"/waiting",keyword:"maxItems",params:{limit: 200}});
errors++;
}
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
if(!(validate143(data12[i3], {instancePath:instancePath+"/blocked/" + i2+"/waiting/" + i3,parentData:data12,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/blocked/" + i2+"/waiting",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/blocked/" + i2,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/blocked",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.obligations !== undefined){
let data14 = data.obligations;
if(Array.isArray(data14)){
if(data14.length > 200){
(vErrors ??= []).push({instancePath:instancePath+"/obligations",keyword:"maxItems",params:{limit: 200}});
errors++;
}
const len4 = data14.length;
for(let i4=0; i4<len4; i4++){
if(!(validate67(data14[i4], {instancePath:instancePath+"/obligations/" + i4,parentData:data14,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/obligations",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.next !== undefined){
let data16 = data.next;
if(typeof data16 === "string"){
if(func3(data16) > 300){
(vErrors ??= []).push({instancePath:instancePath+"/next",keyword:"maxLength",params:{limit: 300}});
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
validate158.errors = vErrors;
return errors === 0;
}
validate158.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if(!(validate158(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
errors = vErrors.length;
}
validate157.errors = vErrors;
return errors === 0;
}
validate157.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v44 = validate159;
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.correlationid === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "correlationid"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "correlationid") || (key0 === "cursor"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.correlationid !== undefined){
let data0 = data.correlationid;
if(typeof data0 === "string"){
if(!(formats2.test(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/correlationid",keyword:"format",params:{format: "uuid"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/correlationid",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.cursor !== undefined){
let data1 = data.cursor;
if(typeof data1 === "string"){
if(func3(data1) > 300){
(vErrors ??= []).push({instancePath:instancePath+"/cursor",keyword:"maxLength",params:{limit: 300}});
errors++;
}
if(!pattern73.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/cursor",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,300}$"}});
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
validate159.errors = vErrors;
return errors === 0;
}
validate159.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v45 = validate160;
const schema161 = {"type":"object","additionalProperties":false,"required":["key","code","kind","party","endpoint","type","title","dataschema","count","since","last","waitingBehind","replayable","newSinceDeployment","sample"],"properties":{"key":{"$ref":"urn:valija:contract:gateway#/$defs/FailureKey"},"code":{"type":"string","maxLength":60},"kind":{"$ref":"urn:valija:contract:gateway#/$defs/FailureKind"},"party":{"oneOf":[{"$ref":"urn:valija:contract:gateway#/$defs/Institution"},{"type":"null"}]},"endpoint":{"type":["string","null"],"pattern":"^[a-z0-9-]{1,30}$","maxLength":30},"type":{"type":["string","null"],"maxLength":90},"title":{"type":["string","null"],"maxLength":200},"dataschema":{"type":["string","null"],"maxLength":120},"count":{"type":"integer","minimum":1},"since":{"type":"string","format":"date-time"},"last":{"type":"string","format":"date-time"},"waitingBehind":{"type":"integer","minimum":0},"replayable":{"type":"boolean"},"newSinceDeployment":{"type":"boolean"},"deployedAt":{"type":"string","format":"date-time"},"sample":{"type":"array","maxItems":5,"items":{"$ref":"urn:valija:contract:gateway#/$defs/Ref"}}}};
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
if(typeof data === "string"){
if(func3(data) > 43){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 43}});
errors++;
}
if(!pattern38.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{43}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate162.errors = vErrors;
return errors === 0;
}
validate162.evaluated = {"dynamicProps":false,"dynamicItems":false};
function validate163(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate163.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "key"}});
errors++;
}
if(data.code === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "code"}});
errors++;
}
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.party === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "party"}});
errors++;
}
if(data.endpoint === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "endpoint"}});
errors++;
}
if(data.type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.title === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "title"}});
errors++;
}
if(data.dataschema === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "dataschema"}});
errors++;
}
if(data.count === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "count"}});
errors++;
}
if(data.since === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "since"}});
errors++;
}
if(data.last === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "last"}});
errors++;
}
if(data.waitingBehind === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "waitingBehind"}});
errors++;
}
if(data.replayable === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "replayable"}});
errors++;
}
if(data.newSinceDeployment === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "newSinceDeployment"}});
errors++;
}
if(data.sample === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "sample"}});
errors++;
}
for(const key0 in data){
if(!(func15.call(schema161.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.key !== undefined){
if(!(validate162(data.key, {instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
errors = vErrors.length;
}
}
if(data.code !== undefined){
let data1 = data.code;
if(typeof data1 === "string"){
if(func3(data1) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/code",keyword:"maxLength",params:{limit: 60}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/code",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.kind !== undefined){
if(!(validate129(data.kind, {instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"kind",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
if(data.party !== undefined){
let data3 = data.party;
const _errs7 = errors;
let valid1 = false;
let passing0 = null;
const _errs8 = errors;
if(!(validate66(data3, {instancePath:instancePath+"/party",parentData:data,parentDataProperty:"party",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var _valid0 = _errs8 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs9 = errors;
if(data3 !== null){
(vErrors ??= []).push({instancePath:instancePath+"/party",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid0 = _errs9 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
(vErrors ??= []).push({instancePath:instancePath+"/party",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
}
if(data.endpoint !== undefined){
let data4 = data.endpoint;
if((typeof data4 !== "string") && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/endpoint",keyword:"type",params:{type: schema161.properties.endpoint.type}});
errors++;
}
if(typeof data4 === "string"){
if(func3(data4) > 30){
(vErrors ??= []).push({instancePath:instancePath+"/endpoint",keyword:"maxLength",params:{limit: 30}});
errors++;
}
if(!pattern114.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/endpoint",keyword:"pattern",params:{pattern: "^[a-z0-9-]{1,30}$"}});
errors++;
}
}
}
if(data.type !== undefined){
let data5 = data.type;
if((typeof data5 !== "string") && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"type",params:{type: schema161.properties.type.type}});
errors++;
}
if(typeof data5 === "string"){
if(func3(data5) > 90){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"maxLength",params:{limit: 90}});
errors++;
}
}
}
if(data.title !== undefined){
let data6 = data.title;
if((typeof data6 !== "string") && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/title",keyword:"type",params:{type: schema161.properties.title.type}});
errors++;
}
if(typeof data6 === "string"){
if(func3(data6) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 200}});
errors++;
}
}
}
if(data.dataschema !== undefined){
let data7 = data.dataschema;
if((typeof data7 !== "string") && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/dataschema",keyword:"type",params:{type: schema161.properties.dataschema.type}});
errors++;
}
if(typeof data7 === "string"){
if(func3(data7) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/dataschema",keyword:"maxLength",params:{limit: 120}});
errors++;
}
}
}
if(data.count !== undefined){
let data8 = data.count;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
(vErrors ??= []).push({instancePath:instancePath+"/count",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/count",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.since !== undefined){
let data9 = data.since;
if(typeof data9 === "string"){
if(!(formats16(data9))){
(vErrors ??= []).push({instancePath:instancePath+"/since",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/since",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.last !== undefined){
let data10 = data.last;
if(typeof data10 === "string"){
if(!(formats16(data10))){
(vErrors ??= []).push({instancePath:instancePath+"/last",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/last",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.waitingBehind !== undefined){
let data11 = data.waitingBehind;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
(vErrors ??= []).push({instancePath:instancePath+"/waitingBehind",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/waitingBehind",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.replayable !== undefined){
if(typeof data.replayable !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/replayable",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.newSinceDeployment !== undefined){
if(typeof data.newSinceDeployment !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/newSinceDeployment",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.deployedAt !== undefined){
let data14 = data.deployedAt;
if(typeof data14 === "string"){
if(!(formats16(data14))){
(vErrors ??= []).push({instancePath:instancePath+"/deployedAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/deployedAt",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.sample !== undefined){
let data15 = data.sample;
if(Array.isArray(data15)){
if(data15.length > 5){
(vErrors ??= []).push({instancePath:instancePath+"/sample",keyword:"maxItems",params:{limit: 5}});
errors++;
}
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
if(!(validate143(data15[i0], {instancePath:instancePath+"/sample/" + i0,parentData:data15,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sample",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate163.errors = vErrors;
return errors === 0;
}
validate163.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if(data.at === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "at"}});
errors++;
}
if(data.groups === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "groups"}});
errors++;
}
if(data.causes === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "causes"}});
errors++;
}
if(data.messages === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "messages"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "at") || (key0 === "groups")) || (key0 === "causes")) || (key0 === "messages"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.at !== undefined){
let data0 = data.at;
if(typeof data0 === "string"){
if(!(formats16(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/at",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/at",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.groups !== undefined){
let data1 = data.groups;
if(Array.isArray(data1)){
if(data1.length > 500){
(vErrors ??= []).push({instancePath:instancePath+"/groups",keyword:"maxItems",params:{limit: 500}});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate163(data1[i0], {instancePath:instancePath+"/groups/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/groups",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.causes !== undefined){
let data3 = data.causes;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/causes",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/causes",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.messages !== undefined){
let data4 = data.messages;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/messages",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/messages",keyword:"minimum",params:{comparison: ">=", limit: 0}});
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
if(!(validate164(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
errors = vErrors.length;
}
validate160.errors = vErrors;
return errors === 0;
}
validate160.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v46 = validate165;
const schema166 = {"type":"object","additionalProperties":false,"required":["source","id","since","last","attempts","waitingBehind"],"properties":{"source":{"type":"string","maxLength":120},"id":{"type":"string","format":"uuid"},"message":{"$ref":"urn:valija:contract:gateway#/$defs/MessageRow"},"since":{"type":"string","format":"date-time"},"last":{"type":"string","format":"date-time"},"attempts":{"type":"integer","minimum":0},"waitingBehind":{"type":"integer","minimum":0},"errorClass":{"type":"string","maxLength":120},"stackHash":{"type":"string","maxLength":64},"handler":{"type":"string","maxLength":120}}};
function validate167(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate167.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.source === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "source"}});
errors++;
}
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.since === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "since"}});
errors++;
}
if(data.last === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "last"}});
errors++;
}
if(data.attempts === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "attempts"}});
errors++;
}
if(data.waitingBehind === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "waitingBehind"}});
errors++;
}
for(const key0 in data){
if(!(func15.call(schema166.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.source !== undefined){
let data0 = data.source;
if(typeof data0 === "string"){
if(func3(data0) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/source",keyword:"maxLength",params:{limit: 120}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/source",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(!(formats2.test(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"format",params:{format: "uuid"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.message !== undefined){
if(!(validate130(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
}
if(data.since !== undefined){
let data3 = data.since;
if(typeof data3 === "string"){
if(!(formats16(data3))){
(vErrors ??= []).push({instancePath:instancePath+"/since",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/since",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.last !== undefined){
let data4 = data.last;
if(typeof data4 === "string"){
if(!(formats16(data4))){
(vErrors ??= []).push({instancePath:instancePath+"/last",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/last",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.attempts !== undefined){
let data5 = data.attempts;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/attempts",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/attempts",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.waitingBehind !== undefined){
let data6 = data.waitingBehind;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/waitingBehind",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/waitingBehind",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.errorClass !== undefined){
let data7 = data.errorClass;
if(typeof data7 === "string"){
if(func3(data7) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/errorClass",keyword:"maxLength",params:{limit: 120}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/errorClass",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.stackHash !== undefined){
let data8 = data.stackHash;
if(typeof data8 === "string"){
if(func3(data8) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/stackHash",keyword:"maxLength",params:{limit: 64}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/stackHash",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.handler !== undefined){
let data9 = data.handler;
if(typeof data9 === "string"){
if(func3(data9) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/handler",keyword:"maxLength",params:{limit: 120}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/handler",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate167.errors = vErrors;
return errors === 0;
}
validate167.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if(data0.length > 200){
(vErrors ??= []).push({instancePath:instancePath+"/messages",keyword:"maxItems",params:{limit: 200}});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate167(data0[i0], {instancePath:instancePath+"/messages/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
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
if(func3(data2) > 300){
(vErrors ??= []).push({instancePath:instancePath+"/next",keyword:"maxLength",params:{limit: 300}});
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
validate168.errors = vErrors;
return errors === 0;
}
validate168.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if(!(validate168(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
errors = vErrors.length;
}
validate165.errors = vErrors;
return errors === 0;
}
validate165.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v47 = validate169;
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
if(typeof data === "string"){
if(func3(data) > 43){
(vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 43}});
errors++;
}
if(!pattern38.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{43}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate170.errors = vErrors;
return errors === 0;
}
validate170.evaluated = {"dynamicProps":false,"dynamicItems":false};
function validate169(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate169.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "key"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "key") || (key0 === "cursor")) || (key0 === "limit"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.key !== undefined){
if(!(validate170(data.key, {instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
errors = vErrors.length;
}
}
if(data.cursor !== undefined){
let data1 = data.cursor;
if(typeof data1 === "string"){
if(func3(data1) > 300){
(vErrors ??= []).push({instancePath:instancePath+"/cursor",keyword:"maxLength",params:{limit: 300}});
errors++;
}
if(!pattern73.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/cursor",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,300}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/cursor",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.limit !== undefined){
let data2 = data.limit;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/limit",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 200 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",keyword:"maximum",params:{comparison: "<=", limit: 200}});
errors++;
}
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate169.errors = vErrors;
return errors === 0;
}
validate169.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v48 = validate171;
const schema172 = {"type":"object","additionalProperties":false,"required":["id","state","reason","by","at","perSecond","totals"],"properties":{"id":{"type":"string","format":"uuid"},"state":{"$ref":"urn:valija:contract:gateway#/$defs/ReplayState"},"reason":{"type":"string","maxLength":300},"by":{"$ref":"urn:valija:contract:gateway#/$defs/Actor"},"at":{"type":"string","format":"date-time"},"endedAt":{"type":"string","format":"date-time"},"perSecond":{"type":"integer","minimum":1,"maximum":50},"totals":{"type":"object","additionalProperties":false,"required":["all","waiting","asked","delivered","refused","parkedAgain","ended","skipped"],"properties":{"all":{"type":"integer","minimum":0},"waiting":{"type":"integer","minimum":0},"asked":{"type":"integer","minimum":0},"delivered":{"type":"integer","minimum":0},"refused":{"type":"integer","minimum":0},"parkedAgain":{"type":"integer","minimum":0},"ended":{"type":"integer","minimum":0},"skipped":{"type":"integer","minimum":0}}},"canary":{"type":"object","additionalProperties":false,"required":["message","state"],"properties":{"message":{"$ref":"urn:valija:contract:gateway#/$defs/Ref"},"state":{"type":"string","enum":["waiting","asked","delivered","refused","parkedAgain","ended","skipped"]}}},"stoppedBecause":{"type":"string","maxLength":60}}};
const schema173 = {"type":"string","enum":["consulta","operacion","administracion","auditoria"]};
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
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data === "consulta") || (data === "operacion")) || (data === "administracion")) || (data === "auditoria"))){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: schema173.enum}});
errors++;
}
validate174.errors = vErrors;
return errors === 0;
}
validate174.evaluated = {"dynamicProps":false,"dynamicItems":false};
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
if(data.client === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "client"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "client") || (key0 === "person")) || (key0 === "role"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.client !== undefined){
let data0 = data.client;
if(typeof data0 === "string"){
if(func3(data0) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/client",keyword:"maxLength",params:{limit: 64}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/client",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.person !== undefined){
let data1 = data.person;
if(typeof data1 === "string"){
if(func3(data1) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/person",keyword:"maxLength",params:{limit: 64}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/person",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.role !== undefined){
if(!(validate174(data.role, {instancePath:instancePath+"/role",parentData:data,parentDataProperty:"role",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
errors = vErrors.length;
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
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.state === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "state"}});
errors++;
}
if(data.reason === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "reason"}});
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
if(data.perSecond === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "perSecond"}});
errors++;
}
if(data.totals === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "totals"}});
errors++;
}
for(const key0 in data){
if(!(func15.call(schema172.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!(formats2.test(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"format",params:{format: "uuid"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.state !== undefined){
if(!(validate151(data.state, {instancePath:instancePath+"/state",parentData:data,parentDataProperty:"state",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
errors = vErrors.length;
}
}
if(data.reason !== undefined){
let data2 = data.reason;
if(typeof data2 === "string"){
if(func3(data2) > 300){
(vErrors ??= []).push({instancePath:instancePath+"/reason",keyword:"maxLength",params:{limit: 300}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/reason",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.by !== undefined){
if(!(validate175(data.by, {instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
errors = vErrors.length;
}
}
if(data.at !== undefined){
let data4 = data.at;
if(typeof data4 === "string"){
if(!(formats16(data4))){
(vErrors ??= []).push({instancePath:instancePath+"/at",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/at",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.endedAt !== undefined){
let data5 = data.endedAt;
if(typeof data5 === "string"){
if(!(formats16(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/endedAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/endedAt",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.perSecond !== undefined){
let data6 = data.perSecond;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/perSecond",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 50 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/perSecond",keyword:"maximum",params:{comparison: "<=", limit: 50}});
errors++;
}
if(data6 < 1 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/perSecond",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.totals !== undefined){
let data7 = data.totals;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.all === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/totals",keyword:"required",params:{missingProperty: "all"}});
errors++;
}
if(data7.waiting === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/totals",keyword:"required",params:{missingProperty: "waiting"}});
errors++;
}
if(data7.asked === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/totals",keyword:"required",params:{missingProperty: "asked"}});
errors++;
}
if(data7.delivered === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/totals",keyword:"required",params:{missingProperty: "delivered"}});
errors++;
}
if(data7.refused === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/totals",keyword:"required",params:{missingProperty: "refused"}});
errors++;
}
if(data7.parkedAgain === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/totals",keyword:"required",params:{missingProperty: "parkedAgain"}});
errors++;
}
if(data7.ended === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/totals",keyword:"required",params:{missingProperty: "ended"}});
errors++;
}
if(data7.skipped === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/totals",keyword:"required",params:{missingProperty: "skipped"}});
errors++;
}
for(const key1 in data7){
if(!((((((((key1 === "all") || (key1 === "waiting")) || (key1 === "asked")) || (key1 === "delivered")) || (key1 === "refused")) || (key1 === "parkedAgain")) || (key1 === "ended")) || (key1 === "skipped"))){
(vErrors ??= []).push({instancePath:instancePath+"/totals",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data7.all !== undefined){
let data8 = data7.all;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
(vErrors ??= []).push({instancePath:instancePath+"/totals/all",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/totals/all",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data7.waiting !== undefined){
let data9 = data7.waiting;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
(vErrors ??= []).push({instancePath:instancePath+"/totals/waiting",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/totals/waiting",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data7.asked !== undefined){
let data10 = data7.asked;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
(vErrors ??= []).push({instancePath:instancePath+"/totals/asked",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/totals/asked",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data7.delivered !== undefined){
let data11 = data7.delivered;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
(vErrors ??= []).push({instancePath:instancePath+"/totals/delivered",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/totals/delivered",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data7.refused !== undefined){
let data12 = data7.refused;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
(vErrors ??= []).push({instancePath:instancePath+"/totals/refused",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
(vErrors ??= []).push({instancePath:instancePath+"/totals/refused",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data7.parkedAgain !== undefined){
let data13 = data7.parkedAgain;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
(vErrors ??= []).push({instancePath:instancePath+"/totals/parkedAgain",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
(vErrors ??= []).push({instancePath:instancePath+"/totals/parkedAgain",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data7.ended !== undefined){
let data14 = data7.ended;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
(vErrors ??= []).push({instancePath:instancePath+"/totals/ended",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
(vErrors ??= []).push({instancePath:instancePath+"/totals/ended",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data7.skipped !== undefined){
let data15 = data7.skipped;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
(vErrors ??= []).push({instancePath:instancePath+"/totals/skipped",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
(vErrors ??= []).push({instancePath:instancePath+"/totals/skipped",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/totals",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.canary !== undefined){
let data16 = data.canary;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.message === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/canary",keyword:"required",params:{missingProperty: "message"}});
errors++;
}
if(data16.state === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/canary",keyword:"required",params:{missingProperty: "state"}});
errors++;
}
for(const key2 in data16){
if(!((key2 === "message") || (key2 === "state"))){
(vErrors ??= []).push({instancePath:instancePath+"/canary",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data16.message !== undefined){
if(!(validate143(data16.message, {instancePath:instancePath+"/canary/message",parentData:data16,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data16.state !== undefined){
let data18 = data16.state;
if(typeof data18 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/canary/state",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((data18 === "waiting") || (data18 === "asked")) || (data18 === "delivered")) || (data18 === "refused")) || (data18 === "parkedAgain")) || (data18 === "ended")) || (data18 === "skipped"))){
(vErrors ??= []).push({instancePath:instancePath+"/canary/state",keyword:"enum",params:{allowedValues: schema172.properties.canary.properties.state.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/canary",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.stoppedBecause !== undefined){
let data19 = data.stoppedBecause;
if(typeof data19 === "string"){
if(func3(data19) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/stoppedBecause",keyword:"maxLength",params:{limit: 60}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/stoppedBecause",keyword:"type",params:{type: "string"}});
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.replays === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "replays"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "replays") || (key0 === "next"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.replays !== undefined){
let data0 = data.replays;
if(Array.isArray(data0)){
if(data0.length > 200){
(vErrors ??= []).push({instancePath:instancePath+"/replays",keyword:"maxItems",params:{limit: 200}});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate176(data0[i0], {instancePath:instancePath+"/replays/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/replays",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.next !== undefined){
let data2 = data.next;
if(typeof data2 === "string"){
if(func3(data2) > 300){
(vErrors ??= []).push({instancePath:instancePath+"/next",keyword:"maxLength",params:{limit: 300}});
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
validate177.errors = vErrors;
return errors === 0;
}
validate177.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate171(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate171.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate177(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
validate171.errors = vErrors;
return errors === 0;
}
validate171.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v49 = validate178;
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
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data === "canary") || (data === "running")) || (data === "done")) || (data === "cancelled")) || (data === "stopped"))){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: schema150.enum}});
errors++;
}
validate179.errors = vErrors;
return errors === 0;
}
validate179.evaluated = {"dynamicProps":false,"dynamicItems":false};
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
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "state") || (key0 === "cursor")) || (key0 === "limit"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.state !== undefined){
if(!(validate179(data.state, {instancePath:instancePath+"/state",parentData:data,parentDataProperty:"state",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
}
if(data.cursor !== undefined){
let data1 = data.cursor;
if(typeof data1 === "string"){
if(func3(data1) > 300){
(vErrors ??= []).push({instancePath:instancePath+"/cursor",keyword:"maxLength",params:{limit: 300}});
errors++;
}
if(!pattern73.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/cursor",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,300}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/cursor",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.limit !== undefined){
let data2 = data.limit;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/limit",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 200 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",keyword:"maximum",params:{comparison: "<=", limit: 200}});
errors++;
}
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate178.errors = vErrors;
return errors === 0;
}
validate178.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v50 = validate180;
function validate181(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate181.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.would === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "would"}});
errors++;
}
if(data.ended === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "ended"}});
errors++;
}
if(data.notReplayable === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "notReplayable"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "would") || (key0 === "ended")) || (key0 === "notReplayable"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.would !== undefined){
let data0 = data.would;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/would",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/would",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.ended !== undefined){
let data1 = data.ended;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/ended",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/ended",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.notReplayable !== undefined){
let data2 = data.notReplayable;
if(Array.isArray(data2)){
if(data2.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/notReplayable",keyword:"maxItems",params:{limit: 50}});
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.code === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/notReplayable/" + i0,keyword:"required",params:{missingProperty: "code"}});
errors++;
}
if(data3.count === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/notReplayable/" + i0,keyword:"required",params:{missingProperty: "count"}});
errors++;
}
for(const key1 in data3){
if(!((key1 === "code") || (key1 === "count"))){
(vErrors ??= []).push({instancePath:instancePath+"/notReplayable/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data3.code !== undefined){
let data4 = data3.code;
if(typeof data4 === "string"){
if(func3(data4) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/notReplayable/" + i0+"/code",keyword:"maxLength",params:{limit: 60}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/notReplayable/" + i0+"/code",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data3.count !== undefined){
let data5 = data3.count;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/notReplayable/" + i0+"/count",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/notReplayable/" + i0+"/count",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/notReplayable/" + i0,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/notReplayable",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate181.errors = vErrors;
return errors === 0;
}
validate181.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if(!(validate181(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
errors = vErrors.length;
}
validate180.errors = vErrors;
return errors === 0;
}
validate180.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v51 = validate182;
function validate183(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate183.evaluated;
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
if(data.state === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "state"}});
errors++;
}
if(data.reason === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "reason"}});
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
if(data.perSecond === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "perSecond"}});
errors++;
}
if(data.totals === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "totals"}});
errors++;
}
for(const key0 in data){
if(!(func15.call(schema172.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!(formats2.test(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"format",params:{format: "uuid"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.state !== undefined){
if(!(validate151(data.state, {instancePath:instancePath+"/state",parentData:data,parentDataProperty:"state",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
errors = vErrors.length;
}
}
if(data.reason !== undefined){
let data2 = data.reason;
if(typeof data2 === "string"){
if(func3(data2) > 300){
(vErrors ??= []).push({instancePath:instancePath+"/reason",keyword:"maxLength",params:{limit: 300}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/reason",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.by !== undefined){
if(!(validate175(data.by, {instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
errors = vErrors.length;
}
}
if(data.at !== undefined){
let data4 = data.at;
if(typeof data4 === "string"){
if(!(formats16(data4))){
(vErrors ??= []).push({instancePath:instancePath+"/at",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/at",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.endedAt !== undefined){
let data5 = data.endedAt;
if(typeof data5 === "string"){
if(!(formats16(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/endedAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/endedAt",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.perSecond !== undefined){
let data6 = data.perSecond;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/perSecond",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 50 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/perSecond",keyword:"maximum",params:{comparison: "<=", limit: 50}});
errors++;
}
if(data6 < 1 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/perSecond",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.totals !== undefined){
let data7 = data.totals;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.all === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/totals",keyword:"required",params:{missingProperty: "all"}});
errors++;
}
if(data7.waiting === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/totals",keyword:"required",params:{missingProperty: "waiting"}});
errors++;
}
if(data7.asked === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/totals",keyword:"required",params:{missingProperty: "asked"}});
errors++;
}
if(data7.delivered === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/totals",keyword:"required",params:{missingProperty: "delivered"}});
errors++;
}
if(data7.refused === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/totals",keyword:"required",params:{missingProperty: "refused"}});
errors++;
}
if(data7.parkedAgain === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/totals",keyword:"required",params:{missingProperty: "parkedAgain"}});
errors++;
}
if(data7.ended === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/totals",keyword:"required",params:{missingProperty: "ended"}});
errors++;
}
if(data7.skipped === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/totals",keyword:"required",params:{missingProperty: "skipped"}});
errors++;
}
for(const key1 in data7){
if(!((((((((key1 === "all") || (key1 === "waiting")) || (key1 === "asked")) || (key1 === "delivered")) || (key1 === "refused")) || (key1 === "parkedAgain")) || (key1 === "ended")) || (key1 === "skipped"))){
(vErrors ??= []).push({instancePath:instancePath+"/totals",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data7.all !== undefined){
let data8 = data7.all;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
(vErrors ??= []).push({instancePath:instancePath+"/totals/all",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/totals/all",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data7.waiting !== undefined){
let data9 = data7.waiting;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
(vErrors ??= []).push({instancePath:instancePath+"/totals/waiting",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/totals/waiting",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data7.asked !== undefined){
let data10 = data7.asked;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
(vErrors ??= []).push({instancePath:instancePath+"/totals/asked",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/totals/asked",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data7.delivered !== undefined){
let data11 = data7.delivered;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
(vErrors ??= []).push({instancePath:instancePath+"/totals/delivered",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/totals/delivered",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data7.refused !== undefined){
let data12 = data7.refused;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
(vErrors ??= []).push({instancePath:instancePath+"/totals/refused",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
(vErrors ??= []).push({instancePath:instancePath+"/totals/refused",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data7.parkedAgain !== undefined){
let data13 = data7.parkedAgain;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
(vErrors ??= []).push({instancePath:instancePath+"/totals/parkedAgain",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
(vErrors ??= []).push({instancePath:instancePath+"/totals/parkedAgain",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data7.ended !== undefined){
let data14 = data7.ended;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
(vErrors ??= []).push({instancePath:instancePath+"/totals/ended",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
(vErrors ??= []).push({instancePath:instancePath+"/totals/ended",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data7.skipped !== undefined){
let data15 = data7.skipped;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
(vErrors ??= []).push({instancePath:instancePath+"/totals/skipped",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
(vErrors ??= []).push({instancePath:instancePath+"/totals/skipped",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/totals",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.canary !== undefined){
let data16 = data.canary;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.message === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/canary",keyword:"required",params:{missingProperty: "message"}});
errors++;
}
if(data16.state === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/canary",keyword:"required",params:{missingProperty: "state"}});
errors++;
}
for(const key2 in data16){
if(!((key2 === "message") || (key2 === "state"))){
(vErrors ??= []).push({instancePath:instancePath+"/canary",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data16.message !== undefined){
if(!(validate143(data16.message, {instancePath:instancePath+"/canary/message",parentData:data16,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data16.state !== undefined){
let data18 = data16.state;
if(typeof data18 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/canary/state",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((data18 === "waiting") || (data18 === "asked")) || (data18 === "delivered")) || (data18 === "refused")) || (data18 === "parkedAgain")) || (data18 === "ended")) || (data18 === "skipped"))){
(vErrors ??= []).push({instancePath:instancePath+"/canary/state",keyword:"enum",params:{allowedValues: schema172.properties.canary.properties.state.enum}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/canary",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.stoppedBecause !== undefined){
let data19 = data.stoppedBecause;
if(typeof data19 === "string"){
if(func3(data19) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/stoppedBecause",keyword:"maxLength",params:{limit: 60}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/stoppedBecause",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate183.errors = vErrors;
return errors === 0;
}
validate183.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if(!(validate183(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
errors = vErrors.length;
}
validate182.errors = vErrors;
return errors === 0;
}
validate182.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v52 = validate184;
const schema185 = {"type":"object","additionalProperties":false,"properties":{"id":{"type":"string","format":"uuid"},"thread":{"type":"string","format":"uuid"},"type":{"type":"string","maxLength":90},"party":{"type":"string","maxLength":120},"sender":{"type":"string","maxLength":120},"recipient":{"type":"string","maxLength":120},"error":{"type":"string","maxLength":60},"state":{"$ref":"urn:valija:contract:gateway#/$defs/MessageState"},"lane":{"$ref":"urn:valija:contract:gateway#/$defs/Lane"},"from":{"type":"string","format":"date-time"},"to":{"type":"string","format":"date-time"},"stuck":{"type":"boolean"}}};
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
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func15.call(schema185.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!(formats2.test(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"format",params:{format: "uuid"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.thread !== undefined){
let data1 = data.thread;
if(typeof data1 === "string"){
if(!(formats2.test(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/thread",keyword:"format",params:{format: "uuid"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/thread",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.type !== undefined){
let data2 = data.type;
if(typeof data2 === "string"){
if(func3(data2) > 90){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"maxLength",params:{limit: 90}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.party !== undefined){
let data3 = data.party;
if(typeof data3 === "string"){
if(func3(data3) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/party",keyword:"maxLength",params:{limit: 120}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/party",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.sender !== undefined){
let data4 = data.sender;
if(typeof data4 === "string"){
if(func3(data4) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/sender",keyword:"maxLength",params:{limit: 120}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sender",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.recipient !== undefined){
let data5 = data.recipient;
if(typeof data5 === "string"){
if(func3(data5) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/recipient",keyword:"maxLength",params:{limit: 120}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/recipient",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.error !== undefined){
let data6 = data.error;
if(typeof data6 === "string"){
if(func3(data6) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/error",keyword:"maxLength",params:{limit: 60}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/error",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.state !== undefined){
if(!(validate127(data.state, {instancePath:instancePath+"/state",parentData:data,parentDataProperty:"state",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
}
if(data.lane !== undefined){
if(!(validate116(data.lane, {instancePath:instancePath+"/lane",parentData:data,parentDataProperty:"lane",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
}
if(data.from !== undefined){
let data9 = data.from;
if(typeof data9 === "string"){
if(!(formats16(data9))){
(vErrors ??= []).push({instancePath:instancePath+"/from",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/from",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.to !== undefined){
let data10 = data.to;
if(typeof data10 === "string"){
if(!(formats16(data10))){
(vErrors ??= []).push({instancePath:instancePath+"/to",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/to",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.stuck !== undefined){
if(typeof data.stuck !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/stuck",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate186.errors = vErrors;
return errors === 0;
}
validate186.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if(data.filter === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "filter"}});
errors++;
}
if(data.reason === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
if(data.canary === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "canary"}});
errors++;
}
if(data.perSecond === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "perSecond"}});
errors++;
}
if(data.dryRun === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "dryRun"}});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "filter") || (key0 === "reason")) || (key0 === "canary")) || (key0 === "perSecond")) || (key0 === "dryRun"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.filter !== undefined){
let data0 = data.filter;
const _errs3 = errors;
let valid1 = false;
let passing0 = null;
const _errs4 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.ids === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/filter",keyword:"required",params:{missingProperty: "ids"}});
errors++;
}
for(const key1 in data0){
if(!(key1 === "ids")){
(vErrors ??= []).push({instancePath:instancePath+"/filter",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data0.ids !== undefined){
let data1 = data0.ids;
if(Array.isArray(data1)){
if(data1.length > 1000){
(vErrors ??= []).push({instancePath:instancePath+"/filter/ids",keyword:"maxItems",params:{limit: 1000}});
errors++;
}
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/filter/ids",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate143(data1[i0], {instancePath:instancePath+"/filter/ids/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/filter/ids",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/filter",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs4 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
var props0 = true;
}
const _errs10 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.failure === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/filter",keyword:"required",params:{missingProperty: "failure"}});
errors++;
}
for(const key2 in data0){
if(!(key2 === "failure")){
(vErrors ??= []).push({instancePath:instancePath+"/filter",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data0.failure !== undefined){
if(!(validate162(data0.failure, {instancePath:instancePath+"/filter/failure",parentData:data0,parentDataProperty:"failure",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/filter",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs10 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
if(props0 !== true){
props0 = true;
}
}
const _errs14 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.query === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/filter",keyword:"required",params:{missingProperty: "query"}});
errors++;
}
for(const key3 in data0){
if(!(key3 === "query")){
(vErrors ??= []).push({instancePath:instancePath+"/filter",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data0.query !== undefined){
if(!(validate186(data0.query, {instancePath:instancePath+"/filter/query",parentData:data0,parentDataProperty:"query",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/filter",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs14 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid1 = true;
passing0 = 2;
if(props0 !== true){
props0 = true;
}
}
}
}
if(!valid1){
(vErrors ??= []).push({instancePath:instancePath+"/filter",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
}
if(data.reason !== undefined){
let data5 = data.reason;
if(typeof data5 === "string"){
if(func3(data5) > 300){
(vErrors ??= []).push({instancePath:instancePath+"/reason",keyword:"maxLength",params:{limit: 300}});
errors++;
}
if(func3(data5) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/reason",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/reason",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.canary !== undefined){
if(typeof data.canary !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/canary",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.perSecond !== undefined){
let data7 = data.perSecond;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
(vErrors ??= []).push({instancePath:instancePath+"/perSecond",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 50 || isNaN(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/perSecond",keyword:"maximum",params:{comparison: "<=", limit: 50}});
errors++;
}
if(data7 < 1 || isNaN(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/perSecond",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.dryRun !== undefined){
if(typeof data.dryRun !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/dryRun",keyword:"type",params:{type: "boolean"}});
errors++;
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
function validate184(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate184.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate187(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors);
errors = vErrors.length;
}
validate184.errors = vErrors;
return errors === 0;
}
validate184.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v53 = validate188;
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reason === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "reason")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.reason !== undefined){
let data0 = data.reason;
if(typeof data0 === "string"){
if(func3(data0) > 300){
(vErrors ??= []).push({instancePath:instancePath+"/reason",keyword:"maxLength",params:{limit: 300}});
errors++;
}
if(func3(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/reason",keyword:"minLength",params:{limit: 1}});
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
validate189.errors = vErrors;
return errors === 0;
}
validate189.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if(!(validate189(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
errors = vErrors.length;
}
validate188.errors = vErrors;
return errors === 0;
}
validate188.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v54 = validate190;
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
if(data.source === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "source"}});
errors++;
}
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.dueAt === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "dueAt"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "source") || (key0 === "id")) || (key0 === "dueAt"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.source !== undefined){
let data0 = data.source;
if(typeof data0 === "string"){
if(func3(data0) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/source",keyword:"maxLength",params:{limit: 120}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/source",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(!(formats2.test(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"format",params:{format: "uuid"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.dueAt !== undefined){
let data2 = data.dueAt;
if(typeof data2 === "string"){
if(!(formats16(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/dueAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dueAt",keyword:"type",params:{type: "string"}});
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
if(!(validate191(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
validate190.errors = vErrors;
return errors === 0;
}
validate190.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v55 = validate192;
function validate193(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate193.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reason === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "reason") || (key0 === "source"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.reason !== undefined){
let data0 = data.reason;
if(typeof data0 === "string"){
if(func3(data0) > 300){
(vErrors ??= []).push({instancePath:instancePath+"/reason",keyword:"maxLength",params:{limit: 300}});
errors++;
}
if(func3(data0) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/reason",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/reason",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.source !== undefined){
let data1 = data.source;
if(typeof data1 === "string"){
if(func3(data1) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/source",keyword:"maxLength",params:{limit: 120}});
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
validate193.errors = vErrors;
return errors === 0;
}
validate193.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if(!(validate193(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
errors = vErrors.length;
}
validate192.errors = vErrors;
return errors === 0;
}
validate192.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v56 = validate194;
const schema195 = {"type":"object","additionalProperties":false,"required":["endpoint","parties","waiting","inside","oldest","minutes","parked","failures","state","since","paused","report"],"properties":{"endpoint":{"type":"string","pattern":"^[a-z0-9-]{1,30}$","maxLength":30},"parties":{"type":"array","maxItems":200,"items":{"$ref":"urn:valija:contract:gateway#/$defs/Institution"}},"waiting":{"type":"object","additionalProperties":false,"required":["normal","urgent"],"properties":{"normal":{"type":"integer","minimum":0},"urgent":{"type":"integer","minimum":0}}},"inside":{"type":"integer","minimum":0},"oldest":{"oneOf":[{"$ref":"urn:valija:contract:gateway#/$defs/OldestMessage"},{"type":"null"}]},"minutes":{"type":"array","maxItems":60,"items":{"type":"integer","minimum":0},"minItems":60},"parked":{"type":"integer","minimum":0},"failures":{"type":"integer","minimum":0},"state":{"$ref":"urn:valija:contract:gateway#/$defs/EndpointState"},"since":{"type":["string","null"],"format":"date-time"},"nextTryAt":{"type":"string","format":"date-time"},"reportedAt":{"type":"string","format":"date-time"},"version":{"type":"string","maxLength":60},"paused":{"oneOf":[{"$ref":"urn:valija:contract:gateway#/$defs/Paused"},{"type":"null"}]},"report":{"oneOf":[{"$ref":"urn:valija:contract:gateway#/$defs/EndpointReport"},{"type":"null"}]}}};
function validate196(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate196.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.since === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "since"}});
errors++;
}
if(data.by === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "by"}});
errors++;
}
if(data.reason === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "since") || (key0 === "by")) || (key0 === "reason"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.since !== undefined){
let data0 = data.since;
if(typeof data0 === "string"){
if(!(formats16(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/since",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/since",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.by !== undefined){
if(!(validate175(data.by, {instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
errors = vErrors.length;
}
}
if(data.reason !== undefined){
let data2 = data.reason;
if(typeof data2 === "string"){
if(func3(data2) > 300){
(vErrors ??= []).push({instancePath:instancePath+"/reason",keyword:"maxLength",params:{limit: 300}});
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
validate196.errors = vErrors;
return errors === 0;
}
validate196.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema197 = {"type":"object","additionalProperties":false,"required":["at","version","startedAt","inbox","outbox","circuit","parked","parkedTotal","quarantine"],"properties":{"at":{"type":"string","format":"date-time"},"version":{"type":"string","maxLength":60},"startedAt":{"type":"string","format":"date-time"},"inbox":{"type":"object","additionalProperties":false,"required":["pending","inWork","parked","oldestPendingAt"],"properties":{"pending":{"type":"integer","minimum":0},"inWork":{"type":"integer","minimum":0},"parked":{"type":"integer","minimum":0},"oldestPendingAt":{"type":["string","null"],"format":"date-time"}}},"outbox":{"type":"object","additionalProperties":false,"required":["unaccepted","oldestAt"],"properties":{"unaccepted":{"type":"integer","minimum":0},"oldestAt":{"type":["string","null"],"format":"date-time"}}},"circuit":{"oneOf":[{"$ref":"urn:valija:contract:gateway#/$defs/Circuit"},{"type":"null"}]},"parked":{"type":"array","maxItems":1000,"items":{"$ref":"urn:valija:contract:gateway#/$defs/ParkedMessage"}},"parkedTotal":{"type":"integer","minimum":0},"quarantine":{"type":"array","maxItems":100,"items":{"type":"object","additionalProperties":false,"required":["code","count","firstAt","lastAt"],"properties":{"code":{"type":"string","maxLength":60},"count":{"type":"integer","minimum":1},"firstAt":{"type":"string","format":"date-time"},"lastAt":{"type":"string","format":"date-time"}}}}}};
const schema198 = {"type":"object","additionalProperties":false,"required":["state","since","nextTryAt"],"properties":{"state":{"type":"string","enum":["closed","half-open","open"]},"since":{"type":"string","format":"date-time"},"nextTryAt":{"type":["string","null"],"format":"date-time"}}};
function validate199(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate199.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.state === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "state"}});
errors++;
}
if(data.since === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "since"}});
errors++;
}
if(data.nextTryAt === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "nextTryAt"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "state") || (key0 === "since")) || (key0 === "nextTryAt"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.state !== undefined){
let data0 = data.state;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/state",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data0 === "closed") || (data0 === "half-open")) || (data0 === "open"))){
(vErrors ??= []).push({instancePath:instancePath+"/state",keyword:"enum",params:{allowedValues: schema198.properties.state.enum}});
errors++;
}
}
if(data.since !== undefined){
let data1 = data.since;
if(typeof data1 === "string"){
if(!(formats16(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/since",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/since",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.nextTryAt !== undefined){
let data2 = data.nextTryAt;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/nextTryAt",keyword:"type",params:{type: schema198.properties.nextTryAt.type}});
errors++;
}
if(typeof data2 === "string"){
if(!(formats16(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/nextTryAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate199.errors = vErrors;
return errors === 0;
}
validate199.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema200 = {"type":"object","additionalProperties":false,"required":["source","id","code","errorClass","stackHash","attempts","firstFailedAt","lastFailedAt","parkedAt","blocks"],"properties":{"source":{"type":"string","maxLength":120},"id":{"type":"string","format":"uuid"},"code":{"type":"string","maxLength":60},"errorClass":{"type":["string","null"],"maxLength":120},"stackHash":{"type":["string","null"],"maxLength":64},"attempts":{"type":"integer","minimum":0},"firstFailedAt":{"type":"string","format":"date-time"},"lastFailedAt":{"type":"string","format":"date-time"},"parkedAt":{"type":"string","format":"date-time"},"handler":{"type":"string","maxLength":120},"blocks":{"type":"integer","minimum":0}}};
function validate201(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate201.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.source === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "source"}});
errors++;
}
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.code === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "code"}});
errors++;
}
if(data.errorClass === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "errorClass"}});
errors++;
}
if(data.stackHash === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "stackHash"}});
errors++;
}
if(data.attempts === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "attempts"}});
errors++;
}
if(data.firstFailedAt === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "firstFailedAt"}});
errors++;
}
if(data.lastFailedAt === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "lastFailedAt"}});
errors++;
}
if(data.parkedAt === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "parkedAt"}});
errors++;
}
if(data.blocks === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "blocks"}});
errors++;
}
for(const key0 in data){
if(!(func15.call(schema200.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.source !== undefined){
let data0 = data.source;
if(typeof data0 === "string"){
if(func3(data0) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/source",keyword:"maxLength",params:{limit: 120}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/source",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(!(formats2.test(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"format",params:{format: "uuid"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.code !== undefined){
let data2 = data.code;
if(typeof data2 === "string"){
if(func3(data2) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/code",keyword:"maxLength",params:{limit: 60}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/code",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.errorClass !== undefined){
let data3 = data.errorClass;
if((typeof data3 !== "string") && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/errorClass",keyword:"type",params:{type: schema200.properties.errorClass.type}});
errors++;
}
if(typeof data3 === "string"){
if(func3(data3) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/errorClass",keyword:"maxLength",params:{limit: 120}});
errors++;
}
}
}
if(data.stackHash !== undefined){
let data4 = data.stackHash;
if((typeof data4 !== "string") && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/stackHash",keyword:"type",params:{type: schema200.properties.stackHash.type}});
errors++;
}
if(typeof data4 === "string"){
if(func3(data4) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/stackHash",keyword:"maxLength",params:{limit: 64}});
errors++;
}
}
}
if(data.attempts !== undefined){
let data5 = data.attempts;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/attempts",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/attempts",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.firstFailedAt !== undefined){
let data6 = data.firstFailedAt;
if(typeof data6 === "string"){
if(!(formats16(data6))){
(vErrors ??= []).push({instancePath:instancePath+"/firstFailedAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/firstFailedAt",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.lastFailedAt !== undefined){
let data7 = data.lastFailedAt;
if(typeof data7 === "string"){
if(!(formats16(data7))){
(vErrors ??= []).push({instancePath:instancePath+"/lastFailedAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/lastFailedAt",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.parkedAt !== undefined){
let data8 = data.parkedAt;
if(typeof data8 === "string"){
if(!(formats16(data8))){
(vErrors ??= []).push({instancePath:instancePath+"/parkedAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parkedAt",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.handler !== undefined){
let data9 = data.handler;
if(typeof data9 === "string"){
if(func3(data9) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/handler",keyword:"maxLength",params:{limit: 120}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/handler",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.blocks !== undefined){
let data10 = data.blocks;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
(vErrors ??= []).push({instancePath:instancePath+"/blocks",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/blocks",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate201.errors = vErrors;
return errors === 0;
}
validate201.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate202(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate202.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.at === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "at"}});
errors++;
}
if(data.version === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "version"}});
errors++;
}
if(data.startedAt === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "startedAt"}});
errors++;
}
if(data.inbox === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "inbox"}});
errors++;
}
if(data.outbox === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "outbox"}});
errors++;
}
if(data.circuit === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "circuit"}});
errors++;
}
if(data.parked === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "parked"}});
errors++;
}
if(data.parkedTotal === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "parkedTotal"}});
errors++;
}
if(data.quarantine === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "quarantine"}});
errors++;
}
for(const key0 in data){
if(!(func15.call(schema197.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.at !== undefined){
let data0 = data.at;
if(typeof data0 === "string"){
if(!(formats16(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/at",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/at",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.version !== undefined){
let data1 = data.version;
if(typeof data1 === "string"){
if(func3(data1) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/version",keyword:"maxLength",params:{limit: 60}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/version",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.startedAt !== undefined){
let data2 = data.startedAt;
if(typeof data2 === "string"){
if(!(formats16(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/startedAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/startedAt",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.inbox !== undefined){
let data3 = data.inbox;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.pending === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/inbox",keyword:"required",params:{missingProperty: "pending"}});
errors++;
}
if(data3.inWork === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/inbox",keyword:"required",params:{missingProperty: "inWork"}});
errors++;
}
if(data3.parked === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/inbox",keyword:"required",params:{missingProperty: "parked"}});
errors++;
}
if(data3.oldestPendingAt === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/inbox",keyword:"required",params:{missingProperty: "oldestPendingAt"}});
errors++;
}
for(const key1 in data3){
if(!((((key1 === "pending") || (key1 === "inWork")) || (key1 === "parked")) || (key1 === "oldestPendingAt"))){
(vErrors ??= []).push({instancePath:instancePath+"/inbox",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data3.pending !== undefined){
let data4 = data3.pending;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/inbox/pending",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/inbox/pending",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data3.inWork !== undefined){
let data5 = data3.inWork;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/inbox/inWork",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/inbox/inWork",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data3.parked !== undefined){
let data6 = data3.parked;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/inbox/parked",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/inbox/parked",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data3.oldestPendingAt !== undefined){
let data7 = data3.oldestPendingAt;
if((typeof data7 !== "string") && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/inbox/oldestPendingAt",keyword:"type",params:{type: schema197.properties.inbox.properties.oldestPendingAt.type}});
errors++;
}
if(typeof data7 === "string"){
if(!(formats16(data7))){
(vErrors ??= []).push({instancePath:instancePath+"/inbox/oldestPendingAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/inbox",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.outbox !== undefined){
let data8 = data.outbox;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.unaccepted === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/outbox",keyword:"required",params:{missingProperty: "unaccepted"}});
errors++;
}
if(data8.oldestAt === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/outbox",keyword:"required",params:{missingProperty: "oldestAt"}});
errors++;
}
for(const key2 in data8){
if(!((key2 === "unaccepted") || (key2 === "oldestAt"))){
(vErrors ??= []).push({instancePath:instancePath+"/outbox",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data8.unaccepted !== undefined){
let data9 = data8.unaccepted;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
(vErrors ??= []).push({instancePath:instancePath+"/outbox/unaccepted",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/outbox/unaccepted",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data8.oldestAt !== undefined){
let data10 = data8.oldestAt;
if((typeof data10 !== "string") && (data10 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/outbox/oldestAt",keyword:"type",params:{type: schema197.properties.outbox.properties.oldestAt.type}});
errors++;
}
if(typeof data10 === "string"){
if(!(formats16(data10))){
(vErrors ??= []).push({instancePath:instancePath+"/outbox/oldestAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/outbox",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.circuit !== undefined){
let data11 = data.circuit;
const _errs27 = errors;
let valid3 = false;
let passing0 = null;
const _errs28 = errors;
if(!(validate199(data11, {instancePath:instancePath+"/circuit",parentData:data,parentDataProperty:"circuit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors);
errors = vErrors.length;
}
var _valid0 = _errs28 === errors;
if(_valid0){
valid3 = true;
passing0 = 0;
}
const _errs29 = errors;
if(data11 !== null){
(vErrors ??= []).push({instancePath:instancePath+"/circuit",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid0 = _errs29 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid3 = true;
passing0 = 1;
}
}
if(!valid3){
(vErrors ??= []).push({instancePath:instancePath+"/circuit",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
}
else {
vErrors = null;
}
}
}
}
if(data.parked !== undefined){
let data12 = data.parked;
if(Array.isArray(data12)){
if(data12.length > 1000){
(vErrors ??= []).push({instancePath:instancePath+"/parked",keyword:"maxItems",params:{limit: 1000}});
errors++;
}
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
if(!(validate201(data12[i0], {instancePath:instancePath+"/parked/" + i0,parentData:data12,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parked",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.parkedTotal !== undefined){
let data14 = data.parkedTotal;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
(vErrors ??= []).push({instancePath:instancePath+"/parkedTotal",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
(vErrors ??= []).push({instancePath:instancePath+"/parkedTotal",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.quarantine !== undefined){
let data15 = data.quarantine;
if(Array.isArray(data15)){
if(data15.length > 100){
(vErrors ??= []).push({instancePath:instancePath+"/quarantine",keyword:"maxItems",params:{limit: 100}});
errors++;
}
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
let data16 = data15[i1];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.code === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/quarantine/" + i1,keyword:"required",params:{missingProperty: "code"}});
errors++;
}
if(data16.count === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/quarantine/" + i1,keyword:"required",params:{missingProperty: "count"}});
errors++;
}
if(data16.firstAt === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/quarantine/" + i1,keyword:"required",params:{missingProperty: "firstAt"}});
errors++;
}
if(data16.lastAt === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/quarantine/" + i1,keyword:"required",params:{missingProperty: "lastAt"}});
errors++;
}
for(const key3 in data16){
if(!((((key3 === "code") || (key3 === "count")) || (key3 === "firstAt")) || (key3 === "lastAt"))){
(vErrors ??= []).push({instancePath:instancePath+"/quarantine/" + i1,keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data16.code !== undefined){
let data17 = data16.code;
if(typeof data17 === "string"){
if(func3(data17) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/quarantine/" + i1+"/code",keyword:"maxLength",params:{limit: 60}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/quarantine/" + i1+"/code",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data16.count !== undefined){
let data18 = data16.count;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
(vErrors ??= []).push({instancePath:instancePath+"/quarantine/" + i1+"/count",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 1 || isNaN(data18)){
(vErrors ??= []).push({instancePath:instancePath+"/quarantine/" + i1+"/count",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data16.firstAt !== undefined){
let data19 = data16.firstAt;
if(typeof data19 === "string"){
if(!(formats16(data19))){
(vErrors ??= []).push({instancePath:instancePath+"/quarantine/" + i1+"/firstAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/quarantine/" + i1+"/firstAt",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data16.lastAt !== undefined){
let data20 = data16.lastAt;
if(typeof data20 === "string"){
if(!(formats16(data20))){
(vErrors ??= []).push({instancePath:instancePath+"/quarantine/" + i1+"/lastAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/quarantine/" + i1+"/lastAt",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/quarantine/" + i1,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/quarantine",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate202.errors = vErrors;
return errors === 0;
}
validate202.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate203(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate203.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.endpoint === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "endpoint"}});
errors++;
}
if(data.parties === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "parties"}});
errors++;
}
if(data.waiting === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "waiting"}});
errors++;
}
if(data.inside === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "inside"}});
errors++;
}
if(data.oldest === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "oldest"}});
errors++;
}
if(data.minutes === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "minutes"}});
errors++;
}
if(data.parked === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "parked"}});
errors++;
}
if(data.failures === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "failures"}});
errors++;
}
if(data.state === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "state"}});
errors++;
}
if(data.since === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "since"}});
errors++;
}
if(data.paused === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "paused"}});
errors++;
}
if(data.report === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "report"}});
errors++;
}
for(const key0 in data){
if(!(func15.call(schema195.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.endpoint !== undefined){
let data0 = data.endpoint;
if(typeof data0 === "string"){
if(func3(data0) > 30){
(vErrors ??= []).push({instancePath:instancePath+"/endpoint",keyword:"maxLength",params:{limit: 30}});
errors++;
}
if(!pattern114.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/endpoint",keyword:"pattern",params:{pattern: "^[a-z0-9-]{1,30}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/endpoint",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.parties !== undefined){
let data1 = data.parties;
if(Array.isArray(data1)){
if(data1.length > 200){
(vErrors ??= []).push({instancePath:instancePath+"/parties",keyword:"maxItems",params:{limit: 200}});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate66(data1[i0], {instancePath:instancePath+"/parties/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parties",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.waiting !== undefined){
let data3 = data.waiting;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.normal === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/waiting",keyword:"required",params:{missingProperty: "normal"}});
errors++;
}
if(data3.urgent === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/waiting",keyword:"required",params:{missingProperty: "urgent"}});
errors++;
}
for(const key1 in data3){
if(!((key1 === "normal") || (key1 === "urgent"))){
(vErrors ??= []).push({instancePath:instancePath+"/waiting",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data3.normal !== undefined){
let data4 = data3.normal;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/waiting/normal",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/waiting/normal",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data3.urgent !== undefined){
let data5 = data3.urgent;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/waiting/urgent",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/waiting/urgent",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/waiting",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.inside !== undefined){
let data6 = data.inside;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/inside",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/inside",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.oldest !== undefined){
let data7 = data.oldest;
const _errs17 = errors;
let valid4 = false;
let passing0 = null;
const _errs18 = errors;
if(!(validate117(data7, {instancePath:instancePath+"/oldest",parentData:data,parentDataProperty:"oldest",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
var _valid0 = _errs18 === errors;
if(_valid0){
valid4 = true;
passing0 = 0;
}
const _errs19 = errors;
if(data7 !== null){
(vErrors ??= []).push({instancePath:instancePath+"/oldest",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid0 = _errs19 === errors;
if(_valid0 && valid4){
valid4 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid4 = true;
passing0 = 1;
}
}
if(!valid4){
(vErrors ??= []).push({instancePath:instancePath+"/oldest",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
}
}
if(data.minutes !== undefined){
let data8 = data.minutes;
if(Array.isArray(data8)){
if(data8.length > 60){
(vErrors ??= []).push({instancePath:instancePath+"/minutes",keyword:"maxItems",params:{limit: 60}});
errors++;
}
if(data8.length < 60){
(vErrors ??= []).push({instancePath:instancePath+"/minutes",keyword:"minItems",params:{limit: 60}});
errors++;
}
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
(vErrors ??= []).push({instancePath:instancePath+"/minutes/" + i1,keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/minutes/" + i1,keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/minutes",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.parked !== undefined){
let data10 = data.parked;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
(vErrors ??= []).push({instancePath:instancePath+"/parked",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/parked",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.failures !== undefined){
let data11 = data.failures;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
(vErrors ??= []).push({instancePath:instancePath+"/failures",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/failures",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.state !== undefined){
if(!(validate119(data.state, {instancePath:instancePath+"/state",parentData:data,parentDataProperty:"state",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
}
if(data.since !== undefined){
let data13 = data.since;
if((typeof data13 !== "string") && (data13 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/since",keyword:"type",params:{type: schema195.properties.since.type}});
errors++;
}
if(typeof data13 === "string"){
if(!(formats16(data13))){
(vErrors ??= []).push({instancePath:instancePath+"/since",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
}
if(data.nextTryAt !== undefined){
let data14 = data.nextTryAt;
if(typeof data14 === "string"){
if(!(formats16(data14))){
(vErrors ??= []).push({instancePath:instancePath+"/nextTryAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/nextTryAt",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.reportedAt !== undefined){
let data15 = data.reportedAt;
if(typeof data15 === "string"){
if(!(formats16(data15))){
(vErrors ??= []).push({instancePath:instancePath+"/reportedAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/reportedAt",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.version !== undefined){
let data16 = data.version;
if(typeof data16 === "string"){
if(func3(data16) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/version",keyword:"maxLength",params:{limit: 60}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/version",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.paused !== undefined){
let data17 = data.paused;
const _errs39 = errors;
let valid7 = false;
let passing1 = null;
const _errs40 = errors;
if(!(validate196(data17, {instancePath:instancePath+"/paused",parentData:data,parentDataProperty:"paused",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
errors = vErrors.length;
}
var _valid1 = _errs40 === errors;
if(_valid1){
valid7 = true;
passing1 = 0;
}
const _errs41 = errors;
if(data17 !== null){
(vErrors ??= []).push({instancePath:instancePath+"/paused",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid1 = _errs41 === errors;
if(_valid1 && valid7){
valid7 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid7 = true;
passing1 = 1;
}
}
if(!valid7){
(vErrors ??= []).push({instancePath:instancePath+"/paused",keyword:"oneOf",params:{passingSchemas: passing1}});
errors++;
}
else {
errors = _errs39;
if(vErrors !== null){
if(_errs39){
vErrors.length = _errs39;
}
else {
vErrors = null;
}
}
}
}
if(data.report !== undefined){
let data18 = data.report;
const _errs44 = errors;
let valid8 = false;
let passing2 = null;
const _errs45 = errors;
if(!(validate202(data18, {instancePath:instancePath+"/report",parentData:data,parentDataProperty:"report",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
var _valid2 = _errs45 === errors;
if(_valid2){
valid8 = true;
passing2 = 0;
}
const _errs46 = errors;
if(data18 !== null){
(vErrors ??= []).push({instancePath:instancePath+"/report",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid2 = _errs46 === errors;
if(_valid2 && valid8){
valid8 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid8 = true;
passing2 = 1;
}
}
if(!valid8){
(vErrors ??= []).push({instancePath:instancePath+"/report",keyword:"oneOf",params:{passingSchemas: passing2}});
errors++;
}
else {
errors = _errs44;
if(vErrors !== null){
if(_errs44){
vErrors.length = _errs44;
}
else {
vErrors = null;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate203.errors = vErrors;
return errors === 0;
}
validate203.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate194(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate194.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate203(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
errors = vErrors.length;
}
validate194.errors = vErrors;
return errors === 0;
}
validate194.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v57 = validate204;
function validate204(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate204.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.endpoint === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "endpoint"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "endpoint")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.endpoint !== undefined){
let data0 = data.endpoint;
if(typeof data0 === "string"){
if(func3(data0) > 30){
(vErrors ??= []).push({instancePath:instancePath+"/endpoint",keyword:"maxLength",params:{limit: 30}});
errors++;
}
if(!pattern114.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/endpoint",keyword:"pattern",params:{pattern: "^[a-z0-9-]{1,30}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/endpoint",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate204.errors = vErrors;
return errors === 0;
}
validate204.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v58 = validate205;
function validate206(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate206.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.endpoint === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "endpoint"}});
errors++;
}
if(data.paused === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "paused"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "endpoint") || (key0 === "paused"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.endpoint !== undefined){
let data0 = data.endpoint;
if(typeof data0 === "string"){
if(func3(data0) > 30){
(vErrors ??= []).push({instancePath:instancePath+"/endpoint",keyword:"maxLength",params:{limit: 30}});
errors++;
}
if(!pattern114.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/endpoint",keyword:"pattern",params:{pattern: "^[a-z0-9-]{1,30}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/endpoint",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.paused !== undefined){
let data1 = data.paused;
const _errs5 = errors;
let valid1 = false;
let passing0 = null;
const _errs6 = errors;
if(!(validate196(data1, {instancePath:instancePath+"/paused",parentData:data,parentDataProperty:"paused",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs7 = errors;
if(data1 !== null){
(vErrors ??= []).push({instancePath:instancePath+"/paused",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid0 = _errs7 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
(vErrors ??= []).push({instancePath:instancePath+"/paused",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate206.errors = vErrors;
return errors === 0;
}
validate206.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate205(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate205.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate206(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors);
errors = vErrors.length;
}
validate205.errors = vErrors;
return errors === 0;
}
validate205.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v59 = validate207;
const schema208 = {"type":"object","additionalProperties":false,"required":["queue","endpoint","lane","ready","consumers","database","difference"],"properties":{"queue":{"type":"string","maxLength":120},"endpoint":{"type":["string","null"],"pattern":"^[a-z0-9-]{1,30}$","maxLength":30},"lane":{"oneOf":[{"$ref":"urn:valija:contract:gateway#/$defs/Lane"},{"type":"null"}]},"ready":{"type":"integer","minimum":0},"consumers":{"type":"integer","minimum":0},"database":{"type":["integer","null"],"minimum":0},"difference":{"type":"integer"}}};
function validate209(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate209.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.queue === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "queue"}});
errors++;
}
if(data.endpoint === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "endpoint"}});
errors++;
}
if(data.lane === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "lane"}});
errors++;
}
if(data.ready === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "ready"}});
errors++;
}
if(data.consumers === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "consumers"}});
errors++;
}
if(data.database === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "database"}});
errors++;
}
if(data.difference === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "difference"}});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "queue") || (key0 === "endpoint")) || (key0 === "lane")) || (key0 === "ready")) || (key0 === "consumers")) || (key0 === "database")) || (key0 === "difference"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.queue !== undefined){
let data0 = data.queue;
if(typeof data0 === "string"){
if(func3(data0) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/queue",keyword:"maxLength",params:{limit: 120}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/queue",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.endpoint !== undefined){
let data1 = data.endpoint;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/endpoint",keyword:"type",params:{type: schema208.properties.endpoint.type}});
errors++;
}
if(typeof data1 === "string"){
if(func3(data1) > 30){
(vErrors ??= []).push({instancePath:instancePath+"/endpoint",keyword:"maxLength",params:{limit: 30}});
errors++;
}
if(!pattern114.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/endpoint",keyword:"pattern",params:{pattern: "^[a-z0-9-]{1,30}$"}});
errors++;
}
}
}
if(data.lane !== undefined){
let data2 = data.lane;
const _errs7 = errors;
let valid1 = false;
let passing0 = null;
const _errs8 = errors;
if(!(validate116(data2, {instancePath:instancePath+"/lane",parentData:data,parentDataProperty:"lane",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
var _valid0 = _errs8 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs9 = errors;
if(data2 !== null){
(vErrors ??= []).push({instancePath:instancePath+"/lane",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid0 = _errs9 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
(vErrors ??= []).push({instancePath:instancePath+"/lane",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
}
if(data.ready !== undefined){
let data3 = data.ready;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/ready",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/ready",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.consumers !== undefined){
let data4 = data.consumers;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/consumers",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/consumers",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.database !== undefined){
let data5 = data.database;
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/database",keyword:"type",params:{type: schema208.properties.database.type}});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/database",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.difference !== undefined){
let data6 = data.difference;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/difference",keyword:"type",params:{type: "integer"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate209.errors = vErrors;
return errors === 0;
}
validate209.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate210(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate210.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.at === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "at"}});
errors++;
}
if(data.reachable === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "reachable"}});
errors++;
}
if(data.blocked === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "blocked"}});
errors++;
}
if(data.queues === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "queues"}});
errors++;
}
if(data.differences === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "differences"}});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "at") || (key0 === "reachable")) || (key0 === "blocked")) || (key0 === "queues")) || (key0 === "differences"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.at !== undefined){
let data0 = data.at;
if(typeof data0 === "string"){
if(!(formats16(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/at",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/at",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.reachable !== undefined){
if(typeof data.reachable !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/reachable",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.blocked !== undefined){
if(typeof data.blocked !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/blocked",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.queues !== undefined){
let data3 = data.queues;
if(Array.isArray(data3)){
if(data3.length > 1000){
(vErrors ??= []).push({instancePath:instancePath+"/queues",keyword:"maxItems",params:{limit: 1000}});
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate209(data3[i0], {instancePath:instancePath+"/queues/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/queues",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.differences !== undefined){
let data5 = data.differences;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/differences",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/differences",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate210.errors = vErrors;
return errors === 0;
}
validate210.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate207(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate207.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate210(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors);
errors = vErrors.length;
}
validate207.errors = vErrors;
return errors === 0;
}
validate207.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v60 = validate211;
const schema212 = {"type":"object","additionalProperties":false,"required":["id","code","severity","about","count","openedAt","lastAt","state","action"],"properties":{"id":{"type":"string","format":"uuid"},"code":{"$ref":"urn:valija:contract:gateway#/$defs/AlertCode"},"severity":{"type":"string","enum":["red","amber","blue"]},"about":{"type":"object","additionalProperties":false,"properties":{"endpoint":{"type":"string","pattern":"^[a-z0-9-]{1,30}$","maxLength":30},"party":{"$ref":"urn:valija:contract:gateway#/$defs/Institution"},"message":{"$ref":"urn:valija:contract:gateway#/$defs/Ref"},"agreement":{"type":"string","maxLength":80},"kid":{"type":"string","maxLength":64},"queue":{"type":"string","maxLength":120}}},"count":{"type":"integer","minimum":1},"openedAt":{"type":"string","format":"date-time"},"lastAt":{"type":"string","format":"date-time"},"state":{"$ref":"urn:valija:contract:gateway#/$defs/AlertState"},"acknowledgedBy":{"$ref":"urn:valija:contract:gateway#/$defs/Actor"},"until":{"type":"string","format":"date-time"},"note":{"type":"string","maxLength":200},"resolvedAt":{"type":"string","format":"date-time"},"action":{"type":"string","maxLength":60}}};
const schema213 = {"type":"string","enum":["age-over-limit","failure-rate","messages-parked","endpoint-silent","circuit-open","certificate-expiring","key-expiring","database-size","broker-blocked","broker-unreachable","broker-drift","security-incident","messages-quarantined","quota-exceeded","revocation-unacknowledged","suspension-unratified","own-key-missing","notice-undelivered","operator-term-near","operator-term-overdue"]};
function validate214(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate214.evaluated;
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
if(!((((((((((((((((((((data === "age-over-limit") || (data === "failure-rate")) || (data === "messages-parked")) || (data === "endpoint-silent")) || (data === "circuit-open")) || (data === "certificate-expiring")) || (data === "key-expiring")) || (data === "database-size")) || (data === "broker-blocked")) || (data === "broker-unreachable")) || (data === "broker-drift")) || (data === "security-incident")) || (data === "messages-quarantined")) || (data === "quota-exceeded")) || (data === "revocation-unacknowledged")) || (data === "suspension-unratified")) || (data === "own-key-missing")) || (data === "notice-undelivered")) || (data === "operator-term-near")) || (data === "operator-term-overdue"))){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: schema213.enum}});
errors++;
}
validate214.errors = vErrors;
return errors === 0;
}
validate214.evaluated = {"dynamicProps":false,"dynamicItems":false};
const schema215 = {"type":"string","enum":["open","acknowledged","resolved"]};
function validate216(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate216.evaluated;
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
if(!(((data === "open") || (data === "acknowledged")) || (data === "resolved"))){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: schema215.enum}});
errors++;
}
validate216.errors = vErrors;
return errors === 0;
}
validate216.evaluated = {"dynamicProps":false,"dynamicItems":false};
function validate217(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate217.evaluated;
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
if(data.code === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "code"}});
errors++;
}
if(data.severity === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "severity"}});
errors++;
}
if(data.about === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "about"}});
errors++;
}
if(data.count === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "count"}});
errors++;
}
if(data.openedAt === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "openedAt"}});
errors++;
}
if(data.lastAt === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "lastAt"}});
errors++;
}
if(data.state === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "state"}});
errors++;
}
if(data.action === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "action"}});
errors++;
}
for(const key0 in data){
if(!(func15.call(schema212.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!(formats2.test(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"format",params:{format: "uuid"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.code !== undefined){
if(!(validate214(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate214.errors : vErrors.concat(validate214.errors);
errors = vErrors.length;
}
}
if(data.severity !== undefined){
let data2 = data.severity;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/severity",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data2 === "red") || (data2 === "amber")) || (data2 === "blue"))){
(vErrors ??= []).push({instancePath:instancePath+"/severity",keyword:"enum",params:{allowedValues: schema212.properties.severity.enum}});
errors++;
}
}
if(data.about !== undefined){
let data3 = data.about;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(!((((((key1 === "endpoint") || (key1 === "party")) || (key1 === "message")) || (key1 === "agreement")) || (key1 === "kid")) || (key1 === "queue"))){
(vErrors ??= []).push({instancePath:instancePath+"/about",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data3.endpoint !== undefined){
let data4 = data3.endpoint;
if(typeof data4 === "string"){
if(func3(data4) > 30){
(vErrors ??= []).push({instancePath:instancePath+"/about/endpoint",keyword:"maxLength",params:{limit: 30}});
errors++;
}
if(!pattern114.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/about/endpoint",keyword:"pattern",params:{pattern: "^[a-z0-9-]{1,30}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/about/endpoint",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data3.party !== undefined){
if(!(validate66(data3.party, {instancePath:instancePath+"/about/party",parentData:data3,parentDataProperty:"party",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data3.message !== undefined){
if(!(validate143(data3.message, {instancePath:instancePath+"/about/message",parentData:data3,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data3.agreement !== undefined){
let data7 = data3.agreement;
if(typeof data7 === "string"){
if(func3(data7) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/about/agreement",keyword:"maxLength",params:{limit: 80}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/about/agreement",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data3.kid !== undefined){
let data8 = data3.kid;
if(typeof data8 === "string"){
if(func3(data8) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/about/kid",keyword:"maxLength",params:{limit: 64}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/about/kid",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data3.queue !== undefined){
let data9 = data3.queue;
if(typeof data9 === "string"){
if(func3(data9) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/about/queue",keyword:"maxLength",params:{limit: 120}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/about/queue",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/about",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.count !== undefined){
let data10 = data.count;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
(vErrors ??= []).push({instancePath:instancePath+"/count",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 1 || isNaN(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/count",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.openedAt !== undefined){
let data11 = data.openedAt;
if(typeof data11 === "string"){
if(!(formats16(data11))){
(vErrors ??= []).push({instancePath:instancePath+"/openedAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/openedAt",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.lastAt !== undefined){
let data12 = data.lastAt;
if(typeof data12 === "string"){
if(!(formats16(data12))){
(vErrors ??= []).push({instancePath:instancePath+"/lastAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/lastAt",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.state !== undefined){
if(!(validate216(data.state, {instancePath:instancePath+"/state",parentData:data,parentDataProperty:"state",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors);
errors = vErrors.length;
}
}
if(data.acknowledgedBy !== undefined){
if(!(validate175(data.acknowledgedBy, {instancePath:instancePath+"/acknowledgedBy",parentData:data,parentDataProperty:"acknowledgedBy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
errors = vErrors.length;
}
}
if(data.until !== undefined){
let data15 = data.until;
if(typeof data15 === "string"){
if(!(formats16(data15))){
(vErrors ??= []).push({instancePath:instancePath+"/until",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/until",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.note !== undefined){
let data16 = data.note;
if(typeof data16 === "string"){
if(func3(data16) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/note",keyword:"maxLength",params:{limit: 200}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/note",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.resolvedAt !== undefined){
let data17 = data.resolvedAt;
if(typeof data17 === "string"){
if(!(formats16(data17))){
(vErrors ??= []).push({instancePath:instancePath+"/resolvedAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/resolvedAt",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.action !== undefined){
let data18 = data.action;
if(typeof data18 === "string"){
if(func3(data18) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/action",keyword:"maxLength",params:{limit: 60}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/action",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate217.errors = vErrors;
return errors === 0;
}
validate217.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate218(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate218.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.at === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "at"}});
errors++;
}
if(data.alerts === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "alerts"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "at") || (key0 === "alerts"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.at !== undefined){
let data0 = data.at;
if(typeof data0 === "string"){
if(!(formats16(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/at",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/at",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.alerts !== undefined){
let data1 = data.alerts;
if(Array.isArray(data1)){
if(data1.length > 500){
(vErrors ??= []).push({instancePath:instancePath+"/alerts",keyword:"maxItems",params:{limit: 500}});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate217(data1[i0], {instancePath:instancePath+"/alerts/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/alerts",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate218.errors = vErrors;
return errors === 0;
}
validate218.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate211(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate211.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate218(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
errors = vErrors.length;
}
validate211.errors = vErrors;
return errors === 0;
}
validate211.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v61 = validate219;
function validate220(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate220.evaluated;
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
if(!(((data === "open") || (data === "acknowledged")) || (data === "resolved"))){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: schema215.enum}});
errors++;
}
validate220.errors = vErrors;
return errors === 0;
}
validate220.evaluated = {"dynamicProps":false,"dynamicItems":false};
function validate219(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate219.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "state")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.state !== undefined){
if(!(validate220(data.state, {instancePath:instancePath+"/state",parentData:data,parentDataProperty:"state",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate219.errors = vErrors;
return errors === 0;
}
validate219.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v62 = validate221;
function validate222(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate222.evaluated;
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
if(data.code === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "code"}});
errors++;
}
if(data.severity === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "severity"}});
errors++;
}
if(data.about === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "about"}});
errors++;
}
if(data.count === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "count"}});
errors++;
}
if(data.openedAt === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "openedAt"}});
errors++;
}
if(data.lastAt === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "lastAt"}});
errors++;
}
if(data.state === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "state"}});
errors++;
}
if(data.action === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "action"}});
errors++;
}
for(const key0 in data){
if(!(func15.call(schema212.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!(formats2.test(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"format",params:{format: "uuid"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.code !== undefined){
if(!(validate214(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate214.errors : vErrors.concat(validate214.errors);
errors = vErrors.length;
}
}
if(data.severity !== undefined){
let data2 = data.severity;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/severity",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data2 === "red") || (data2 === "amber")) || (data2 === "blue"))){
(vErrors ??= []).push({instancePath:instancePath+"/severity",keyword:"enum",params:{allowedValues: schema212.properties.severity.enum}});
errors++;
}
}
if(data.about !== undefined){
let data3 = data.about;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(!((((((key1 === "endpoint") || (key1 === "party")) || (key1 === "message")) || (key1 === "agreement")) || (key1 === "kid")) || (key1 === "queue"))){
(vErrors ??= []).push({instancePath:instancePath+"/about",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data3.endpoint !== undefined){
let data4 = data3.endpoint;
if(typeof data4 === "string"){
if(func3(data4) > 30){
(vErrors ??= []).push({instancePath:instancePath+"/about/endpoint",keyword:"maxLength",params:{limit: 30}});
errors++;
}
if(!pattern114.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/about/endpoint",keyword:"pattern",params:{pattern: "^[a-z0-9-]{1,30}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/about/endpoint",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data3.party !== undefined){
if(!(validate66(data3.party, {instancePath:instancePath+"/about/party",parentData:data3,parentDataProperty:"party",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data3.message !== undefined){
if(!(validate143(data3.message, {instancePath:instancePath+"/about/message",parentData:data3,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data3.agreement !== undefined){
let data7 = data3.agreement;
if(typeof data7 === "string"){
if(func3(data7) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/about/agreement",keyword:"maxLength",params:{limit: 80}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/about/agreement",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data3.kid !== undefined){
let data8 = data3.kid;
if(typeof data8 === "string"){
if(func3(data8) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/about/kid",keyword:"maxLength",params:{limit: 64}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/about/kid",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data3.queue !== undefined){
let data9 = data3.queue;
if(typeof data9 === "string"){
if(func3(data9) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/about/queue",keyword:"maxLength",params:{limit: 120}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/about/queue",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/about",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.count !== undefined){
let data10 = data.count;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
(vErrors ??= []).push({instancePath:instancePath+"/count",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 1 || isNaN(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/count",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.openedAt !== undefined){
let data11 = data.openedAt;
if(typeof data11 === "string"){
if(!(formats16(data11))){
(vErrors ??= []).push({instancePath:instancePath+"/openedAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/openedAt",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.lastAt !== undefined){
let data12 = data.lastAt;
if(typeof data12 === "string"){
if(!(formats16(data12))){
(vErrors ??= []).push({instancePath:instancePath+"/lastAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/lastAt",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.state !== undefined){
if(!(validate216(data.state, {instancePath:instancePath+"/state",parentData:data,parentDataProperty:"state",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors);
errors = vErrors.length;
}
}
if(data.acknowledgedBy !== undefined){
if(!(validate175(data.acknowledgedBy, {instancePath:instancePath+"/acknowledgedBy",parentData:data,parentDataProperty:"acknowledgedBy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
errors = vErrors.length;
}
}
if(data.until !== undefined){
let data15 = data.until;
if(typeof data15 === "string"){
if(!(formats16(data15))){
(vErrors ??= []).push({instancePath:instancePath+"/until",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/until",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.note !== undefined){
let data16 = data.note;
if(typeof data16 === "string"){
if(func3(data16) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/note",keyword:"maxLength",params:{limit: 200}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/note",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.resolvedAt !== undefined){
let data17 = data.resolvedAt;
if(typeof data17 === "string"){
if(!(formats16(data17))){
(vErrors ??= []).push({instancePath:instancePath+"/resolvedAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/resolvedAt",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.action !== undefined){
let data18 = data.action;
if(typeof data18 === "string"){
if(func3(data18) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/action",keyword:"maxLength",params:{limit: 60}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/action",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate222.errors = vErrors;
return errors === 0;
}
validate222.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate221(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate221.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate222(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors);
errors = vErrors.length;
}
validate221.errors = vErrors;
return errors === 0;
}
validate221.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v63 = validate223;
function validate224(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate224.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.until === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "until"}});
errors++;
}
if(data.note === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "note"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "until") || (key0 === "note"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.until !== undefined){
let data0 = data.until;
if(typeof data0 === "string"){
if(!(formats16(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/until",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/until",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.note !== undefined){
let data1 = data.note;
if(typeof data1 === "string"){
if(func3(data1) > 200){
(vErrors ??= []).push({instancePath:instancePath+"/note",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(func3(data1) < 1){
(vErrors ??= []).push({instancePath:instancePath+"/note",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/note",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate224.errors = vErrors;
return errors === 0;
}
validate224.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate223(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate223.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate224(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
errors = vErrors.length;
}
validate223.errors = vErrors;
return errors === 0;
}
validate223.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v64 = validate225;
const schema226 = {"type":"object","additionalProperties":false,"required":["urn","name","kind","endpoint","accepts","keys","regions","paused"],"properties":{"urn":{"type":"string","maxLength":120},"name":{"type":"string","maxLength":300},"kind":{"type":"string","maxLength":80},"endpoint":{"type":"string","pattern":"^[a-z0-9-]{1,30}$","maxLength":30},"accepts":{"type":"array","maxItems":100,"items":{"type":"string","maxLength":120}},"keys":{"type":"array","maxItems":100,"items":{"$ref":"urn:valija:contract:gateway#/$defs/PartyKey"}},"dutyTelephone":{"type":"string","maxLength":20},"regions":{"type":"array","maxItems":16,"items":{"type":"string","maxLength":2}},"validfrom":{"type":"string","format":"date-time"},"validto":{"type":"string","format":"date-time"},"paused":{"oneOf":[{"$ref":"urn:valija:contract:gateway#/$defs/Paused"},{"type":"null"}]}}};
const schema227 = {"type":"object","additionalProperties":false,"required":["kid","use","notbefore","notafter","daysLeft"],"properties":{"kid":{"type":"string","maxLength":64},"use":{"type":"string","enum":["sign","seal"]},"notbefore":{"type":"string","format":"date-time"},"notafter":{"type":"string","format":"date-time"},"daysLeft":{"type":"integer"},"retiredFrom":{"type":"string","format":"date-time"}}};
function validate228(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate228.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kid === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kid"}});
errors++;
}
if(data.use === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "use"}});
errors++;
}
if(data.notbefore === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "notbefore"}});
errors++;
}
if(data.notafter === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "notafter"}});
errors++;
}
if(data.daysLeft === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "daysLeft"}});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "kid") || (key0 === "use")) || (key0 === "notbefore")) || (key0 === "notafter")) || (key0 === "daysLeft")) || (key0 === "retiredFrom"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.kid !== undefined){
let data0 = data.kid;
if(typeof data0 === "string"){
if(func3(data0) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/kid",keyword:"maxLength",params:{limit: 64}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/kid",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.use !== undefined){
let data1 = data.use;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/use",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data1 === "sign") || (data1 === "seal"))){
(vErrors ??= []).push({instancePath:instancePath+"/use",keyword:"enum",params:{allowedValues: schema227.properties.use.enum}});
errors++;
}
}
if(data.notbefore !== undefined){
let data2 = data.notbefore;
if(typeof data2 === "string"){
if(!(formats16(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/notbefore",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/notbefore",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.notafter !== undefined){
let data3 = data.notafter;
if(typeof data3 === "string"){
if(!(formats16(data3))){
(vErrors ??= []).push({instancePath:instancePath+"/notafter",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/notafter",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.daysLeft !== undefined){
let data4 = data.daysLeft;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/daysLeft",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.retiredFrom !== undefined){
let data5 = data.retiredFrom;
if(typeof data5 === "string"){
if(!(formats16(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/retiredFrom",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/retiredFrom",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate228.errors = vErrors;
return errors === 0;
}
validate228.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate229(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate229.evaluated;
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
if(data.endpoint === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "endpoint"}});
errors++;
}
if(data.accepts === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "accepts"}});
errors++;
}
if(data.keys === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "keys"}});
errors++;
}
if(data.regions === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "regions"}});
errors++;
}
if(data.paused === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "paused"}});
errors++;
}
for(const key0 in data){
if(!(func15.call(schema226.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.urn !== undefined){
let data0 = data.urn;
if(typeof data0 === "string"){
if(func3(data0) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/urn",keyword:"maxLength",params:{limit: 120}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/urn",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func3(data1) > 300){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 300}});
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
if(func3(data2) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"maxLength",params:{limit: 80}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.endpoint !== undefined){
let data3 = data.endpoint;
if(typeof data3 === "string"){
if(func3(data3) > 30){
(vErrors ??= []).push({instancePath:instancePath+"/endpoint",keyword:"maxLength",params:{limit: 30}});
errors++;
}
if(!pattern114.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/endpoint",keyword:"pattern",params:{pattern: "^[a-z0-9-]{1,30}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/endpoint",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.accepts !== undefined){
let data4 = data.accepts;
if(Array.isArray(data4)){
if(data4.length > 100){
(vErrors ??= []).push({instancePath:instancePath+"/accepts",keyword:"maxItems",params:{limit: 100}});
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(func3(data5) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/accepts/" + i0,keyword:"maxLength",params:{limit: 120}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/accepts/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/accepts",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.keys !== undefined){
let data6 = data.keys;
if(Array.isArray(data6)){
if(data6.length > 100){
(vErrors ??= []).push({instancePath:instancePath+"/keys",keyword:"maxItems",params:{limit: 100}});
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!(validate228(data6[i1], {instancePath:instancePath+"/keys/" + i1,parentData:data6,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/keys",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.dutyTelephone !== undefined){
let data8 = data.dutyTelephone;
if(typeof data8 === "string"){
if(func3(data8) > 20){
(vErrors ??= []).push({instancePath:instancePath+"/dutyTelephone",keyword:"maxLength",params:{limit: 20}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dutyTelephone",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.regions !== undefined){
let data9 = data.regions;
if(Array.isArray(data9)){
if(data9.length > 16){
(vErrors ??= []).push({instancePath:instancePath+"/regions",keyword:"maxItems",params:{limit: 16}});
errors++;
}
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
let data10 = data9[i2];
if(typeof data10 === "string"){
if(func3(data10) > 2){
(vErrors ??= []).push({instancePath:instancePath+"/regions/" + i2,keyword:"maxLength",params:{limit: 2}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/regions/" + i2,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/regions",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.validfrom !== undefined){
let data11 = data.validfrom;
if(typeof data11 === "string"){
if(!(formats16(data11))){
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
let data12 = data.validto;
if(typeof data12 === "string"){
if(!(formats16(data12))){
(vErrors ??= []).push({instancePath:instancePath+"/validto",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/validto",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.paused !== undefined){
let data13 = data.paused;
const _errs28 = errors;
let valid7 = false;
let passing0 = null;
const _errs29 = errors;
if(!(validate196(data13, {instancePath:instancePath+"/paused",parentData:data,parentDataProperty:"paused",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
errors = vErrors.length;
}
var _valid0 = _errs29 === errors;
if(_valid0){
valid7 = true;
passing0 = 0;
}
const _errs30 = errors;
if(data13 !== null){
(vErrors ??= []).push({instancePath:instancePath+"/paused",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid0 = _errs30 === errors;
if(_valid0 && valid7){
valid7 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid7 = true;
passing0 = 1;
}
}
if(!valid7){
(vErrors ??= []).push({instancePath:instancePath+"/paused",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs28;
if(vErrors !== null){
if(_errs28){
vErrors.length = _errs28;
}
else {
vErrors = null;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate229.errors = vErrors;
return errors === 0;
}
validate229.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate230(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate230.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.at === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "at"}});
errors++;
}
if(data.parties === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "parties"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "at") || (key0 === "parties"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.at !== undefined){
let data0 = data.at;
if(typeof data0 === "string"){
if(!(formats16(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/at",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/at",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.parties !== undefined){
let data1 = data.parties;
if(Array.isArray(data1)){
if(data1.length > 2000){
(vErrors ??= []).push({instancePath:instancePath+"/parties",keyword:"maxItems",params:{limit: 2000}});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate229(data1[i0], {instancePath:instancePath+"/parties/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/parties",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate230.errors = vErrors;
return errors === 0;
}
validate230.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate225(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate225.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate230(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
validate225.errors = vErrors;
return errors === 0;
}
validate225.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v65 = validate231;
const schema232 = {"type":"object","additionalProperties":false,"required":["id","revision","types","sender","recipient","purpose","legalbasis","validity","quota","usedToday","suspended"],"properties":{"id":{"type":"string","maxLength":80},"revision":{"type":"integer","minimum":1},"types":{"type":"array","maxItems":60,"items":{"type":"string","maxLength":90}},"sender":{"$ref":"urn:valija:contract:gateway#/$defs/Institution"},"recipient":{"$ref":"urn:valija:contract:gateway#/$defs/Institution"},"purpose":{"type":"string","maxLength":60},"legalbasis":{"type":"string","maxLength":120},"validity":{"type":"object","additionalProperties":false,"required":["from","to"],"properties":{"from":{"type":"string","format":"date-time"},"to":{"type":"string","format":"date-time"}}},"quota":{"oneOf":[{"type":"integer","minimum":1},{"type":"null"}]},"usedToday":{"type":"integer","minimum":0},"suspended":{"oneOf":[{"$ref":"urn:valija:contract:gateway#/$defs/Suspension"},{"type":"null"}]}}};
function validate233(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate233.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.since === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "since"}});
errors++;
}
if(data.by === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "by"}});
errors++;
}
if(data.why === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "why"}});
errors++;
}
if(data.revision === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "revision"}});
errors++;
}
if(data.ratified === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "ratified"}});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "since") || (key0 === "by")) || (key0 === "why")) || (key0 === "revision")) || (key0 === "ratified"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.since !== undefined){
let data0 = data.since;
if(typeof data0 === "string"){
if(!(formats16(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/since",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/since",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.by !== undefined){
let data1 = data.by;
if(Array.isArray(data1)){
if(data1.length > 4){
(vErrors ??= []).push({instancePath:instancePath+"/by",keyword:"maxItems",params:{limit: 4}});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func3(data2) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/by/" + i0,keyword:"maxLength",params:{limit: 80}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/by/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/by",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.why !== undefined){
let data3 = data.why;
if(typeof data3 === "string"){
if(func3(data3) > 300){
(vErrors ??= []).push({instancePath:instancePath+"/why",keyword:"maxLength",params:{limit: 300}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/why",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.revision !== undefined){
let data4 = data.revision;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/revision",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/revision",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.ratified !== undefined){
if(typeof data.ratified !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/ratified",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate233.errors = vErrors;
return errors === 0;
}
validate233.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate234(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate234.evaluated;
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
if(data.revision === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "revision"}});
errors++;
}
if(data.types === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "types"}});
errors++;
}
if(data.sender === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "sender"}});
errors++;
}
if(data.recipient === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "recipient"}});
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
if(data.validity === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "validity"}});
errors++;
}
if(data.quota === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "quota"}});
errors++;
}
if(data.usedToday === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "usedToday"}});
errors++;
}
if(data.suspended === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "suspended"}});
errors++;
}
for(const key0 in data){
if(!(func15.call(schema232.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func3(data0) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"maxLength",params:{limit: 80}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.revision !== undefined){
let data1 = data.revision;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/revision",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/revision",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.types !== undefined){
let data2 = data.types;
if(Array.isArray(data2)){
if(data2.length > 60){
(vErrors ??= []).push({instancePath:instancePath+"/types",keyword:"maxItems",params:{limit: 60}});
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(func3(data3) > 90){
(vErrors ??= []).push({instancePath:instancePath+"/types/" + i0,keyword:"maxLength",params:{limit: 90}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/types/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/types",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.sender !== undefined){
if(!(validate66(data.sender, {instancePath:instancePath+"/sender",parentData:data,parentDataProperty:"sender",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data.recipient !== undefined){
if(!(validate66(data.recipient, {instancePath:instancePath+"/recipient",parentData:data,parentDataProperty:"recipient",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data.purpose !== undefined){
let data6 = data.purpose;
if(typeof data6 === "string"){
if(func3(data6) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/purpose",keyword:"maxLength",params:{limit: 60}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/purpose",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.legalbasis !== undefined){
let data7 = data.legalbasis;
if(typeof data7 === "string"){
if(func3(data7) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/legalbasis",keyword:"maxLength",params:{limit: 120}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/legalbasis",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.validity !== undefined){
let data8 = data.validity;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.from === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/validity",keyword:"required",params:{missingProperty: "from"}});
errors++;
}
if(data8.to === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/validity",keyword:"required",params:{missingProperty: "to"}});
errors++;
}
for(const key1 in data8){
if(!((key1 === "from") || (key1 === "to"))){
(vErrors ??= []).push({instancePath:instancePath+"/validity",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data8.from !== undefined){
let data9 = data8.from;
if(typeof data9 === "string"){
if(!(formats16(data9))){
(vErrors ??= []).push({instancePath:instancePath+"/validity/from",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/validity/from",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data8.to !== undefined){
let data10 = data8.to;
if(typeof data10 === "string"){
if(!(formats16(data10))){
(vErrors ??= []).push({instancePath:instancePath+"/validity/to",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/validity/to",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/validity",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.quota !== undefined){
let data11 = data.quota;
const _errs24 = errors;
let valid4 = false;
let passing0 = null;
const _errs25 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
(vErrors ??= []).push({instancePath:instancePath+"/quota",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 1 || isNaN(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/quota",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
var _valid0 = _errs25 === errors;
if(_valid0){
valid4 = true;
passing0 = 0;
}
const _errs27 = errors;
if(data11 !== null){
(vErrors ??= []).push({instancePath:instancePath+"/quota",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid0 = _errs27 === errors;
if(_valid0 && valid4){
valid4 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid4 = true;
passing0 = 1;
}
}
if(!valid4){
(vErrors ??= []).push({instancePath:instancePath+"/quota",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
}
}
if(data.usedToday !== undefined){
let data12 = data.usedToday;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
(vErrors ??= []).push({instancePath:instancePath+"/usedToday",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
(vErrors ??= []).push({instancePath:instancePath+"/usedToday",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.suspended !== undefined){
let data13 = data.suspended;
const _errs32 = errors;
let valid5 = false;
let passing1 = null;
const _errs33 = errors;
if(!(validate233(data13, {instancePath:instancePath+"/suspended",parentData:data,parentDataProperty:"suspended",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
errors = vErrors.length;
}
var _valid1 = _errs33 === errors;
if(_valid1){
valid5 = true;
passing1 = 0;
}
const _errs34 = errors;
if(data13 !== null){
(vErrors ??= []).push({instancePath:instancePath+"/suspended",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid1 = _errs34 === errors;
if(_valid1 && valid5){
valid5 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid5 = true;
passing1 = 1;
}
}
if(!valid5){
(vErrors ??= []).push({instancePath:instancePath+"/suspended",keyword:"oneOf",params:{passingSchemas: passing1}});
errors++;
}
else {
errors = _errs32;
if(vErrors !== null){
if(_errs32){
vErrors.length = _errs32;
}
else {
vErrors = null;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate234.errors = vErrors;
return errors === 0;
}
validate234.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate235(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate235.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.at === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "at"}});
errors++;
}
if(data.agreements === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "agreements"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "at") || (key0 === "agreements"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.at !== undefined){
let data0 = data.at;
if(typeof data0 === "string"){
if(!(formats16(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/at",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/at",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.agreements !== undefined){
let data1 = data.agreements;
if(Array.isArray(data1)){
if(data1.length > 5000){
(vErrors ??= []).push({instancePath:instancePath+"/agreements",keyword:"maxItems",params:{limit: 5000}});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate234(data1[i0], {instancePath:instancePath+"/agreements/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/agreements",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate235.errors = vErrors;
return errors === 0;
}
validate235.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate231(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate231.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate235(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
validate231.errors = vErrors;
return errors === 0;
}
validate231.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v66 = validate236;
const schema237 = {"type":"object","additionalProperties":false,"required":["digest","kind","about","why","at","signedBy","state","missing","expiresAt","signed","statement"],"properties":{"digest":{"type":"string","maxLength":43},"kind":{"type":"string","enum":["party","agreement","suspension","key","retirement","abandonment"]},"about":{"$ref":"urn:valija:contract:gateway#/$defs/StatementAbout"},"why":{"type":"string","maxLength":300},"at":{"type":"string","format":"date-time"},"signedBy":{"type":"array","maxItems":4,"items":{"type":"string","maxLength":120}},"state":{"type":"string","enum":["awaiting-signature","awaiting-ratification"]},"missing":{"type":"integer","minimum":1,"maximum":3},"expiresAt":{"type":["string","null"],"format":"date-time"},"signed":{"$ref":"urn:valija:contract:gateway#/$defs/SignedStatement"},"statement":{"$ref":"urn:valija:contract:gateway#/$defs/Statement"}}};
function validate238(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate238.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "party") || (key0 === "agreement")) || (key0 === "suspended")) || (key0 === "kid")) || (key0 === "message"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.party !== undefined){
if(!(validate66(data.party, {instancePath:instancePath+"/party",parentData:data,parentDataProperty:"party",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data.agreement !== undefined){
let data1 = data.agreement;
if(typeof data1 === "string"){
if(func3(data1) > 80){
(vErrors ??= []).push({instancePath:instancePath+"/agreement",keyword:"maxLength",params:{limit: 80}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/agreement",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.suspended !== undefined){
if(typeof data.suspended !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/suspended",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.kid !== undefined){
let data3 = data.kid;
if(typeof data3 === "string"){
if(func3(data3) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/kid",keyword:"maxLength",params:{limit: 64}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/kid",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.message !== undefined){
if(!(validate143(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate238.errors = vErrors;
return errors === 0;
}
validate238.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate239(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate239.evaluated;
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
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.about === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "about"}});
errors++;
}
if(data.why === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "why"}});
errors++;
}
if(data.at === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "at"}});
errors++;
}
if(data.signedBy === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "signedBy"}});
errors++;
}
if(data.state === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "state"}});
errors++;
}
if(data.missing === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "missing"}});
errors++;
}
if(data.expiresAt === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "expiresAt"}});
errors++;
}
if(data.signed === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "signed"}});
errors++;
}
if(data.statement === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "statement"}});
errors++;
}
for(const key0 in data){
if(!(func15.call(schema237.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.digest !== undefined){
let data0 = data.digest;
if(typeof data0 === "string"){
if(func3(data0) > 43){
(vErrors ??= []).push({instancePath:instancePath+"/digest",keyword:"maxLength",params:{limit: 43}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/digest",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data1 === "party") || (data1 === "agreement")) || (data1 === "suspension")) || (data1 === "key")) || (data1 === "retirement")) || (data1 === "abandonment"))){
(vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: schema237.properties.kind.enum}});
errors++;
}
}
if(data.about !== undefined){
if(!(validate238(data.about, {instancePath:instancePath+"/about",parentData:data,parentDataProperty:"about",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors);
errors = vErrors.length;
}
}
if(data.why !== undefined){
let data3 = data.why;
if(typeof data3 === "string"){
if(func3(data3) > 300){
(vErrors ??= []).push({instancePath:instancePath+"/why",keyword:"maxLength",params:{limit: 300}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/why",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.at !== undefined){
let data4 = data.at;
if(typeof data4 === "string"){
if(!(formats16(data4))){
(vErrors ??= []).push({instancePath:instancePath+"/at",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/at",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.signedBy !== undefined){
let data5 = data.signedBy;
if(Array.isArray(data5)){
if(data5.length > 4){
(vErrors ??= []).push({instancePath:instancePath+"/signedBy",keyword:"maxItems",params:{limit: 4}});
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 === "string"){
if(func3(data6) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/signedBy/" + i0,keyword:"maxLength",params:{limit: 120}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/signedBy/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/signedBy",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.state !== undefined){
let data7 = data.state;
if(typeof data7 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/state",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data7 === "awaiting-signature") || (data7 === "awaiting-ratification"))){
(vErrors ??= []).push({instancePath:instancePath+"/state",keyword:"enum",params:{allowedValues: schema237.properties.state.enum}});
errors++;
}
}
if(data.missing !== undefined){
let data8 = data.missing;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
(vErrors ??= []).push({instancePath:instancePath+"/missing",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 3 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/missing",keyword:"maximum",params:{comparison: "<=", limit: 3}});
errors++;
}
if(data8 < 1 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/missing",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.expiresAt !== undefined){
let data9 = data.expiresAt;
if((typeof data9 !== "string") && (data9 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/expiresAt",keyword:"type",params:{type: schema237.properties.expiresAt.type}});
errors++;
}
if(typeof data9 === "string"){
if(!(formats16(data9))){
(vErrors ??= []).push({instancePath:instancePath+"/expiresAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
}
if(data.signed !== undefined){
if(!(validate29(data.signed, {instancePath:instancePath+"/signed",parentData:data,parentDataProperty:"signed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data.statement !== undefined){
if(!(validate61(data.statement, {instancePath:instancePath+"/statement",parentData:data,parentDataProperty:"statement",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate239.errors = vErrors;
return errors === 0;
}
validate239.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate240(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate240.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.at === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "at"}});
errors++;
}
if(data.proposals === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "proposals"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "at") || (key0 === "proposals"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.at !== undefined){
let data0 = data.at;
if(typeof data0 === "string"){
if(!(formats16(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/at",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/at",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.proposals !== undefined){
let data1 = data.proposals;
if(Array.isArray(data1)){
if(data1.length > 500){
(vErrors ??= []).push({instancePath:instancePath+"/proposals",keyword:"maxItems",params:{limit: 500}});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate239(data1[i0], {instancePath:instancePath+"/proposals/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate239.errors : vErrors.concat(validate239.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/proposals",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate240.errors = vErrors;
return errors === 0;
}
validate240.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate236(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate236.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate240(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
validate236.errors = vErrors;
return errors === 0;
}
validate236.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v67 = validate241;
const schema242 = {"type":"object","additionalProperties":false,"required":["seq","kind","about","why","at","signedBy"],"properties":{"seq":{"type":"integer","minimum":1},"kind":{"type":"string","enum":["party","agreement","suspension","key","retirement","abandonment"]},"about":{"$ref":"urn:valija:contract:gateway#/$defs/StatementAbout"},"revision":{"type":"integer","minimum":1},"why":{"type":"string","maxLength":300},"at":{"type":"string","format":"date-time"},"signedBy":{"type":"array","maxItems":4,"items":{"type":"string","maxLength":120}}}};
function validate243(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate243.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.seq === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "seq"}});
errors++;
}
if(data.kind === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kind"}});
errors++;
}
if(data.about === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "about"}});
errors++;
}
if(data.why === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "why"}});
errors++;
}
if(data.at === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "at"}});
errors++;
}
if(data.signedBy === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "signedBy"}});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "seq") || (key0 === "kind")) || (key0 === "about")) || (key0 === "revision")) || (key0 === "why")) || (key0 === "at")) || (key0 === "signedBy"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.seq !== undefined){
let data0 = data.seq;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/seq",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/seq",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data1 === "party") || (data1 === "agreement")) || (data1 === "suspension")) || (data1 === "key")) || (data1 === "retirement")) || (data1 === "abandonment"))){
(vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: schema242.properties.kind.enum}});
errors++;
}
}
if(data.about !== undefined){
if(!(validate238(data.about, {instancePath:instancePath+"/about",parentData:data,parentDataProperty:"about",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors);
errors = vErrors.length;
}
}
if(data.revision !== undefined){
let data3 = data.revision;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/revision",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/revision",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.why !== undefined){
let data4 = data.why;
if(typeof data4 === "string"){
if(func3(data4) > 300){
(vErrors ??= []).push({instancePath:instancePath+"/why",keyword:"maxLength",params:{limit: 300}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/why",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.at !== undefined){
let data5 = data.at;
if(typeof data5 === "string"){
if(!(formats16(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/at",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/at",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.signedBy !== undefined){
let data6 = data.signedBy;
if(Array.isArray(data6)){
if(data6.length > 4){
(vErrors ??= []).push({instancePath:instancePath+"/signedBy",keyword:"maxItems",params:{limit: 4}});
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 === "string"){
if(func3(data7) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/signedBy/" + i0,keyword:"maxLength",params:{limit: 120}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/signedBy/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/signedBy",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate243.errors = vErrors;
return errors === 0;
}
validate243.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate244(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate244.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.statements === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "statements"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "statements") || (key0 === "next"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.statements !== undefined){
let data0 = data.statements;
if(Array.isArray(data0)){
if(data0.length > 200){
(vErrors ??= []).push({instancePath:instancePath+"/statements",keyword:"maxItems",params:{limit: 200}});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate243(data0[i0], {instancePath:instancePath+"/statements/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/statements",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.next !== undefined){
let data2 = data.next;
if(typeof data2 === "string"){
if(func3(data2) > 300){
(vErrors ??= []).push({instancePath:instancePath+"/next",keyword:"maxLength",params:{limit: 300}});
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
validate244.errors = vErrors;
return errors === 0;
}
validate244.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate241(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate241.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate244(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate244.errors : vErrors.concat(validate244.errors);
errors = vErrors.length;
}
validate241.errors = vErrors;
return errors === 0;
}
validate241.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v68 = validate245;
const schema246 = {"$id":"urn:valija:contract:gateway:68","type":"object","additionalProperties":false,"required":[],"properties":{"kind":{"type":"string","enum":["party","agreement","suspension","key","retirement","abandonment"]},"party":{"type":"string","pattern":"^urn:valija:cl:[a-z0-9-]{1,40}:[a-z0-9-]{1,60}$"},"agreement":{"type":"string","pattern":"^[a-z0-9-]{1,80}$"},"cursor":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,300}$","maxLength":300},"limit":{"type":"integer","minimum":1,"maximum":200,"default":50}}};
const pattern247 = new RegExp("^[a-z0-9-]{1,80}$", "u");
function validate245(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate245.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "kind") || (key0 === "party")) || (key0 === "agreement")) || (key0 === "cursor")) || (key0 === "limit"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data0 === "party") || (data0 === "agreement")) || (data0 === "suspension")) || (data0 === "key")) || (data0 === "retirement")) || (data0 === "abandonment"))){
(vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: schema246.properties.kind.enum}});
errors++;
}
}
if(data.party !== undefined){
let data1 = data.party;
if(typeof data1 === "string"){
if(!pattern71.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/party",keyword:"pattern",params:{pattern: "^urn:valija:cl:[a-z0-9-]{1,40}:[a-z0-9-]{1,60}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/party",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.agreement !== undefined){
let data2 = data.agreement;
if(typeof data2 === "string"){
if(!pattern247.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/agreement",keyword:"pattern",params:{pattern: "^[a-z0-9-]{1,80}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/agreement",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.cursor !== undefined){
let data3 = data.cursor;
if(typeof data3 === "string"){
if(func3(data3) > 300){
(vErrors ??= []).push({instancePath:instancePath+"/cursor",keyword:"maxLength",params:{limit: 300}});
errors++;
}
if(!pattern73.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/cursor",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,300}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/cursor",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.limit !== undefined){
let data4 = data.limit;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/limit",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 200 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",keyword:"maximum",params:{comparison: "<=", limit: 200}});
errors++;
}
if(data4 < 1 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate245.errors = vErrors;
return errors === 0;
}
validate245.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v69 = validate248;
function validate249(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate249.evaluated;
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
if(data.signedBy === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "signedBy"}});
errors++;
}
if(data.ratified === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "ratified"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "digest") || (key0 === "signedBy")) || (key0 === "ratified"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.digest !== undefined){
let data0 = data.digest;
if(typeof data0 === "string"){
if(func3(data0) > 43){
(vErrors ??= []).push({instancePath:instancePath+"/digest",keyword:"maxLength",params:{limit: 43}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/digest",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.signedBy !== undefined){
let data1 = data.signedBy;
if(Array.isArray(data1)){
if(data1.length > 4){
(vErrors ??= []).push({instancePath:instancePath+"/signedBy",keyword:"maxItems",params:{limit: 4}});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func3(data2) > 120){
(vErrors ??= []).push({instancePath:instancePath+"/signedBy/" + i0,keyword:"maxLength",params:{limit: 120}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/signedBy/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/signedBy",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.ratified !== undefined){
if(typeof data.ratified !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/ratified",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate249.errors = vErrors;
return errors === 0;
}
validate249.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate248(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate248.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate249(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
errors = vErrors.length;
}
validate248.errors = vErrors;
return errors === 0;
}
validate248.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v70 = validate250;
const schema251 = {"type":"object","additionalProperties":false,"required":["seq","at","client","person","role","action","target","reason","outcome"],"properties":{"seq":{"type":"integer","minimum":1},"at":{"type":"string","format":"date-time"},"client":{"type":"string","maxLength":64},"person":{"type":["string","null"],"maxLength":64},"role":{"oneOf":[{"$ref":"urn:valija:contract:gateway#/$defs/Role"},{"type":"null"}]},"action":{"$ref":"urn:valija:contract:gateway#/$defs/AuditAction"},"target":{"type":["string","null"],"maxLength":300},"reason":{"type":["string","null"],"maxLength":300},"outcome":{"type":"string","maxLength":60}}};
const schema252 = {"type":"string","enum":["message.seen","message.exported","thread.seen","message.retried","replay.tried","replay.started","replay.cancelled","endpoint.paused","endpoint.resumed","alert.acknowledged","suspension.ratified","incident.reported","incident.acted","audit.exported"]};
function validate253(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate253.evaluated;
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
if(!((((((((((((((data === "message.seen") || (data === "message.exported")) || (data === "thread.seen")) || (data === "message.retried")) || (data === "replay.tried")) || (data === "replay.started")) || (data === "replay.cancelled")) || (data === "endpoint.paused")) || (data === "endpoint.resumed")) || (data === "alert.acknowledged")) || (data === "suspension.ratified")) || (data === "incident.reported")) || (data === "incident.acted")) || (data === "audit.exported"))){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: schema252.enum}});
errors++;
}
validate253.errors = vErrors;
return errors === 0;
}
validate253.evaluated = {"dynamicProps":false,"dynamicItems":false};
function validate254(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate254.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.seq === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "seq"}});
errors++;
}
if(data.at === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "at"}});
errors++;
}
if(data.client === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "client"}});
errors++;
}
if(data.person === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "person"}});
errors++;
}
if(data.role === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "role"}});
errors++;
}
if(data.action === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "action"}});
errors++;
}
if(data.target === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "target"}});
errors++;
}
if(data.reason === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
if(data.outcome === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "outcome"}});
errors++;
}
for(const key0 in data){
if(!(func15.call(schema251.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.seq !== undefined){
let data0 = data.seq;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/seq",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/seq",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.at !== undefined){
let data1 = data.at;
if(typeof data1 === "string"){
if(!(formats16(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/at",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/at",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.client !== undefined){
let data2 = data.client;
if(typeof data2 === "string"){
if(func3(data2) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/client",keyword:"maxLength",params:{limit: 64}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/client",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.person !== undefined){
let data3 = data.person;
if((typeof data3 !== "string") && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/person",keyword:"type",params:{type: schema251.properties.person.type}});
errors++;
}
if(typeof data3 === "string"){
if(func3(data3) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/person",keyword:"maxLength",params:{limit: 64}});
errors++;
}
}
}
if(data.role !== undefined){
let data4 = data.role;
const _errs11 = errors;
let valid1 = false;
let passing0 = null;
const _errs12 = errors;
if(!(validate174(data4, {instancePath:instancePath+"/role",parentData:data,parentDataProperty:"role",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
errors = vErrors.length;
}
var _valid0 = _errs12 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs13 = errors;
if(data4 !== null){
(vErrors ??= []).push({instancePath:instancePath+"/role",keyword:"type",params:{type: "null"}});
errors++;
}
var _valid0 = _errs13 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
(vErrors ??= []).push({instancePath:instancePath+"/role",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
}
if(data.action !== undefined){
if(!(validate253(data.action, {instancePath:instancePath+"/action",parentData:data,parentDataProperty:"action",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate253.errors : vErrors.concat(validate253.errors);
errors = vErrors.length;
}
}
if(data.target !== undefined){
let data6 = data.target;
if((typeof data6 !== "string") && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/target",keyword:"type",params:{type: schema251.properties.target.type}});
errors++;
}
if(typeof data6 === "string"){
if(func3(data6) > 300){
(vErrors ??= []).push({instancePath:instancePath+"/target",keyword:"maxLength",params:{limit: 300}});
errors++;
}
}
}
if(data.reason !== undefined){
let data7 = data.reason;
if((typeof data7 !== "string") && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/reason",keyword:"type",params:{type: schema251.properties.reason.type}});
errors++;
}
if(typeof data7 === "string"){
if(func3(data7) > 300){
(vErrors ??= []).push({instancePath:instancePath+"/reason",keyword:"maxLength",params:{limit: 300}});
errors++;
}
}
}
if(data.outcome !== undefined){
let data8 = data.outcome;
if(typeof data8 === "string"){
if(func3(data8) > 60){
(vErrors ??= []).push({instancePath:instancePath+"/outcome",keyword:"maxLength",params:{limit: 60}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/outcome",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate254.errors = vErrors;
return errors === 0;
}
validate254.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate255(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate255.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.entries === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "entries"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "entries") || (key0 === "next"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.entries !== undefined){
let data0 = data.entries;
if(Array.isArray(data0)){
if(data0.length > 200){
(vErrors ??= []).push({instancePath:instancePath+"/entries",keyword:"maxItems",params:{limit: 200}});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate254(data0[i0], {instancePath:instancePath+"/entries/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/entries",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.next !== undefined){
let data2 = data.next;
if(typeof data2 === "string"){
if(func3(data2) > 300){
(vErrors ??= []).push({instancePath:instancePath+"/next",keyword:"maxLength",params:{limit: 300}});
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
validate255.errors = vErrors;
return errors === 0;
}
validate255.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate250(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate250.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate255(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
validate250.errors = vErrors;
return errors === 0;
}
validate250.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const v71 = validate256;
function validate257(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate257.evaluated;
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
if(!((((((((((((((data === "message.seen") || (data === "message.exported")) || (data === "thread.seen")) || (data === "message.retried")) || (data === "replay.tried")) || (data === "replay.started")) || (data === "replay.cancelled")) || (data === "endpoint.paused")) || (data === "endpoint.resumed")) || (data === "alert.acknowledged")) || (data === "suspension.ratified")) || (data === "incident.reported")) || (data === "incident.acted")) || (data === "audit.exported"))){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: schema252.enum}});
errors++;
}
validate257.errors = vErrors;
return errors === 0;
}
validate257.evaluated = {"dynamicProps":false,"dynamicItems":false};
function validate256(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate256.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "person") || (key0 === "action")) || (key0 === "from")) || (key0 === "to")) || (key0 === "cursor")) || (key0 === "limit"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.person !== undefined){
let data0 = data.person;
if(typeof data0 === "string"){
if(func3(data0) > 64){
(vErrors ??= []).push({instancePath:instancePath+"/person",keyword:"maxLength",params:{limit: 64}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/person",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.action !== undefined){
if(!(validate257(data.action, {instancePath:instancePath+"/action",parentData:data,parentDataProperty:"action",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate257.errors : vErrors.concat(validate257.errors);
errors = vErrors.length;
}
}
if(data.from !== undefined){
let data2 = data.from;
if(typeof data2 === "string"){
if(!(formats16(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/from",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/from",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.to !== undefined){
let data3 = data.to;
if(typeof data3 === "string"){
if(!(formats16(data3))){
(vErrors ??= []).push({instancePath:instancePath+"/to",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/to",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.cursor !== undefined){
let data4 = data.cursor;
if(typeof data4 === "string"){
if(func3(data4) > 300){
(vErrors ??= []).push({instancePath:instancePath+"/cursor",keyword:"maxLength",params:{limit: 300}});
errors++;
}
if(!pattern73.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/cursor",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,300}$"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/cursor",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.limit !== undefined){
let data5 = data.limit;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/limit",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 200 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",keyword:"maximum",params:{comparison: "<=", limit: 200}});
errors++;
}
if(data5 < 1 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate256.errors = vErrors;
return errors === 0;
}
validate256.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const operations: Readonly<Record<string, OperationValidators>> = {
  'postMessage': { request: v2, parameters: v3, responses: { '200': v0, '201': v0, '400': v1, '401': v1, '403': v1, '409': v1, '413': v1, '415': v1, '422': v1, '429': v1, '503': v1 } },
  'getMessage': { parameters: v5, responses: { '200': v4, '401': v1, '403': v1, '404': v1, '429': v1, '503': v1 } },
  'postCall': { request: v7, parameters: v5, responses: { '201': v6, '401': v1, '403': v1, '404': v1, '413': v1, '415': v1, '422': v1, '429': v1, '503': v1 } },
  'abandonMessage': { request: v10, parameters: v3, responses: { '201': v8, '202': v9, '400': v1, '401': v1, '403': v1, '404': v1, '409': v1, '413': v1, '415': v1, '429': v1, '503': v1 } },
  'getAuthorization': { parameters: v3, responses: { '200': v11, '401': v1, '403': v1, '404': v1, '429': v1, '503': v1 } },
  'readAttachment': { parameters: v12, responses: { '200': null, '206': null, '401': v1, '403': v1, '404': v1, '416': v1, '429': v1, '503': v1 } },
  'findAttachment': { parameters: v12, responses: { '200': null, '401': v1, '403': v1, '404': null, '429': v1, '503': null } },
  'beginAttachment': { parameters: v12, responses: { '200': null, '201': null, '400': v1, '401': v1, '403': v1, '404': v1, '409': v1, '413': v1, '429': v1, '503': v1 } },
  'appendAttachment': { parameters: v12, responses: { '204': null, '400': v1, '401': v1, '403': v1, '404': v1, '409': v1, '413': v1, '415': v1, '422': v1, '429': v1, '503': v1 } },
  'getLive': { parameters: v3, responses: { '200': v13, '404': v1, '429': v1 } },
  'getReady': { parameters: v3, responses: { '200': v13, '404': v1, '429': v1, '503': v1 } },
  'postToken': { parameters: v3, responses: { '200': v14, '400': v15, '401': v15, '403': v1, '429': v1, '503': v1 } },
  'getAuthorizationServer': { parameters: v3, responses: { '200': v16, '404': v1, '429': v1 } },
  'getKeys': { parameters: v3, responses: { '200': v17, '404': v1, '429': v1 } },
  'getDirectory': { parameters: v19, responses: { '200': v18, '400': v1, '401': v1, '403': v1, '429': v1, '503': v1 } },
  'postStatement': { request: v10, parameters: v3, responses: { '201': v20, '202': v20, '400': v1, '401': v1, '403': v1, '409': v1, '413': v1, '415': v1, '429': v1, '503': v1 } },
  'getProposals': { parameters: v3, responses: { '200': v21, '401': v1, '403': v1, '429': v1, '503': v1 } },
  'listObligations': { parameters: v23, responses: { '200': v22, '400': v1, '401': v1, '403': v1, '429': v1, '503': v1 } },
  'listAtRisk': { parameters: v24, responses: { '200': v22, '400': v1, '401': v1, '403': v1, '429': v1, '503': v1 } },
  'countOverdue': { parameters: v26, responses: { '200': v25, '400': v1, '401': v1, '403': v1, '429': v1, '503': v1 } },
  'getTimeline': { parameters: v28, responses: { '200': v27, '400': v1, '401': v1, '403': v1, '404': v1, '429': v1, '503': v1 } },
  'getCompliance': { parameters: v30, responses: { '200': v29, '400': v1, '401': v1, '403': v1, '429': v1, '503': v1 } },
  'listIncidents': { parameters: v32, responses: { '200': v31, '400': v1, '401': v1, '403': v1, '429': v1, '503': v1 } },
  'reportIncident': { request: v34, parameters: v3, responses: { '200': v33, '201': v33, '400': v1, '401': v1, '403': v1, '409': v1, '413': v1, '415': v1, '422': v1, '429': v1, '503': v1 } },
  'getIncident': { parameters: v5, responses: { '200': v33, '401': v1, '403': v1, '404': v1, '429': v1, '503': v1 } },
  'reportIncidentAct': { request: v35, parameters: v36, responses: { '200': v33, '201': v33, '400': v1, '401': v1, '403': v1, '404': v1, '413': v1, '415': v1, '422': v1, '429': v1, '503': v1 } },
  'getNow': { parameters: v3, responses: { '200': v37, '400': v1, '401': v1, '403': v1, '429': v1, '503': v1 } },
  'listOpsMessages': { parameters: v39, responses: { '200': v38, '400': v1, '401': v1, '403': v1, '429': v1, '503': v1 } },
  'getOpsMessage': { parameters: v41, responses: { '200': v40, '400': v1, '401': v1, '403': v1, '404': v1, '429': v1, '503': v1 } },
  'exportProof': { parameters: v41, responses: { '200': v42, '400': v1, '401': v1, '403': v1, '404': v1, '429': v1, '503': v1 } },
  'getOpsThread': { parameters: v44, responses: { '200': v43, '400': v1, '401': v1, '403': v1, '404': v1, '429': v1, '503': v1 } },
  'listFailures': { parameters: v3, responses: { '200': v45, '400': v1, '401': v1, '403': v1, '429': v1, '503': v1 } },
  'listFailed': { parameters: v47, responses: { '200': v46, '400': v1, '401': v1, '403': v1, '404': v1, '429': v1, '503': v1 } },
  'listReplays': { parameters: v49, responses: { '200': v48, '400': v1, '401': v1, '403': v1, '429': v1, '503': v1 } },
  'postReplay': { request: v52, parameters: v3, responses: { '200': v50, '201': v51, '400': v1, '401': v1, '403': v1, '404': v1, '409': v1, '413': v1, '415': v1, '422': v1, '429': v1, '503': v1 } },
  'getReplay': { parameters: v5, responses: { '200': v51, '400': v1, '401': v1, '403': v1, '404': v1, '429': v1, '503': v1 } },
  'cancelReplay': { request: v53, parameters: v5, responses: { '200': v51, '400': v1, '401': v1, '403': v1, '404': v1, '409': v1, '413': v1, '415': v1, '422': v1, '429': v1, '503': v1 } },
  'retryMessage': { request: v55, parameters: v5, responses: { '200': v54, '400': v1, '401': v1, '403': v1, '404': v1, '409': v1, '413': v1, '415': v1, '422': v1, '429': v1, '503': v1 } },
  'getEndpoint': { parameters: v57, responses: { '200': v56, '400': v1, '401': v1, '403': v1, '404': v1, '429': v1, '503': v1 } },
  'pauseEndpoint': { request: v53, parameters: v57, responses: { '200': v58, '400': v1, '401': v1, '403': v1, '404': v1, '413': v1, '415': v1, '422': v1, '429': v1, '503': v1 } },
  'resumeEndpoint': { request: v53, parameters: v57, responses: { '200': v58, '400': v1, '401': v1, '403': v1, '404': v1, '413': v1, '415': v1, '422': v1, '429': v1, '503': v1 } },
  'getBroker': { parameters: v3, responses: { '200': v59, '400': v1, '401': v1, '403': v1, '429': v1, '503': v1 } },
  'listAlerts': { parameters: v61, responses: { '200': v60, '400': v1, '401': v1, '403': v1, '429': v1, '503': v1 } },
  'acknowledgeAlert': { request: v63, parameters: v5, responses: { '200': v62, '400': v1, '401': v1, '403': v1, '404': v1, '409': v1, '413': v1, '415': v1, '422': v1, '429': v1, '503': v1 } },
  'listParties': { parameters: v3, responses: { '200': v64, '400': v1, '401': v1, '403': v1, '429': v1, '503': v1 } },
  'listAgreements': { parameters: v3, responses: { '200': v65, '400': v1, '401': v1, '403': v1, '429': v1, '503': v1 } },
  'listOpsProposals': { parameters: v3, responses: { '200': v66, '400': v1, '401': v1, '403': v1, '429': v1, '503': v1 } },
  'listStatements': { parameters: v68, responses: { '200': v67, '400': v1, '401': v1, '403': v1, '429': v1, '503': v1 } },
  'ratifySuspension': { request: v10, parameters: v3, responses: { '200': v69, '400': v1, '401': v1, '403': v1, '404': v1, '409': v1, '413': v1, '415': v1, '422': v1, '429': v1, '503': v1 } },
  'listAudit': { parameters: v71, responses: { '200': v70, '400': v1, '401': v1, '403': v1, '429': v1, '503': v1 } },
  'getMetrics': { parameters: v3, responses: { '200': null, '401': v1, '403': v1, '429': v1, '503': v1 } },
};
