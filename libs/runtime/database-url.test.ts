import { describe, expect, it } from '@jest/globals';
import { databaseUrl } from './database-url.js';

describe('databaseUrl', () => {
  it.each([
    'postgres://u:p@127.0.0.1:5432/d',
    'postgresql://u:p@localhost/d',
    'postgres://u:p@[::1]:5432/d',
    'postgres:///d?host=/var/run/postgresql',
    'postgres://u:p@db.ejemplo.cl/d?sslmode=verify-full&sslrootcert=/etc/valija/ca.pem',
  ])('takes %s', (url) => {
    expect(databaseUrl(url)).toBe(url);
  });

  it.each([
    'postgres://u:p@db.ejemplo.cl/d',
    'postgres://u:p@10.0.0.7/d?sslmode=disable',
    'postgres://u:p@10.0.0.7/d?sslmode=require',
    'postgres://u:p@10.0.0.7/d?sslmode=verify-ca',
    'postgres://u:p@127.0.0.1/d?host=db.ejemplo.cl',
    'postgres://u:p@127.0.0.1.ejemplo.cl/d',
  ])('takes no connection that others could read or answer: %s', (url) => {
    expect(() => databaseUrl(url)).toThrow('sslmode=verify-full');
  });

  it.each([undefined, '', 'no es una URL', 'mysql://u:p@127.0.0.1/d'])('takes no %s', (url) => {
    expect(() => databaseUrl(url)).toThrow(/falta|debe ser una URL/);
  });
});
