import { forms } from 'virtual:valija/forms';
import { useQuery } from '@tanstack/react-query';
import type { FormSource } from '../formulario/form-schema.js';

/** Loads the form of a type. @throws Error where there is none */
export async function loadForm(type: string): Promise<FormSource> {
  const load = forms[type];
  if (!load) throw new Error('no form of this type');
  return await load();
}

/** The form of a type, once it is loaded. */
export const useForm = (type: string) =>
  useQuery({ queryKey: ['form', type], queryFn: () => loadForm(type), staleTime: Number.POSITIVE_INFINITY });
