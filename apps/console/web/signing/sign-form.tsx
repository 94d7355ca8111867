import { Button, FileInput, Group, PasswordInput, Stack, Text, Textarea } from '@mantine/core';
import { IconKey } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { ProblemError, ProblemNotice, Unreachable } from '@valija/web';
import { useState } from 'react';
import { signing } from '../texts/firmas.js';
import type { PersonKey } from './person-key.js';
import { AlreadySigned, isReason, type SignedStatement, whyCharsMax } from './statement.js';

/** Where the fault is that keeps somebody from signing. */
class SigningFault extends Error {
  constructor(
    readonly field: 'file' | 'passphrase' | 'whole',
    readonly says: string,
  ) {
    super(says);
    this.name = 'SigningFault';
  }
}

interface SignFormProps {
  /** Whether a reason is asked for: the first one who signs gives it. */
  readonly asksWhy: boolean;
  /** Object and effect: «Suspender 1 acuerdo». */
  readonly label: string;
  /** Red where it takes something away. */
  readonly isDestructive?: boolean;
  /** Makes the signed statement with the key of the person. */
  readonly sign: (key: PersonKey, why: string) => Promise<SignedStatement>;
  readonly send: (signed: SignedStatement) => Promise<void>;
  readonly onCancel: () => void;
}

/** Asks for reason, key file and passphrase, signs in this browser, and sends the finished statement: nothing else leaves the browser. */
export function SignForm({ asksWhy, label, isDestructive = false, sign, send, onCancel }: SignFormProps) {
  const [why, setWhy] = useState('');
  const [file, setFile] = useState<File | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [isTried, setTried] = useState(false);
  const isWhyGood = !asksWhy || isReason(why.trim());
  const signs = useMutation({
    mutationFn: async () => send(await signWith(file, passphrase, (key) => sign(key, why.trim()))),
    onSettled: () => setPassphrase(''),
  });
  const fault = signs.error instanceof SigningFault ? signs.error : undefined;
  const faultOf = (field: SigningFault['field']) => (fault?.field === field ? fault.says : undefined);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (isWhyGood && file && passphrase !== '') signs.mutate();
      }}
    >
      <Stack>
        {asksWhy && (
          <Textarea
            label={signing.reason}
            description={signing.reasonHint}
            value={why}
            maxLength={whyCharsMax}
            autosize
            required
            data-autofocus
            error={isTried && !isWhyGood && signing.reasonMissing}
            onChange={({ currentTarget }) => setWhy(currentTarget.value.replace(/\s*\n\s*/g, ' '))}
          />
        )}
        <FileInput
          label={signing.file}
          description={signing.fileHint}
          placeholder={signing.filePlaceholder}
          leftSection={<IconKey size={16} aria-hidden />}
          value={file}
          clearable
          clearButtonProps={{ 'aria-label': signing.fileClear }}
          required
          error={faultOf('file') ?? (isTried && !file && signing.fileMissing)}
          onChange={setFile}
        />
        <PasswordInput
          label={signing.passphrase}
          description={signing.passphraseHint}
          value={passphrase}
          autoComplete="off"
          required
          error={
            faultOf('passphrase') ??
            (isTried && !signs.isPending && !signs.isError && passphrase === '' && signing.passphraseMissing)
          }
          onChange={({ currentTarget }) => setPassphrase(currentTarget.value)}
        />
        {faultOf('whole') && (
          <Text c="var(--mantine-color-error)" role="alert">
            {faultOf('whole')}
          </Text>
        )}
        {signs.isError && !fault && <ProblemNotice error={signs.error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onCancel}>
            {signing.cancel}
          </Button>
          <Button type="submit" color={isDestructive ? 'rojo' : 'azul'} loading={signs.isPending}>
            {label}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** What opens keys is loaded when somebody signs. @throws SigningFault, ProblemError, Unreachable */
async function signWith(
  file: File | null,
  passphrase: string,
  sign: (key: PersonKey) => Promise<SignedStatement>,
): Promise<SignedStatement> {
  const { keyFileCharsMax, openPersonKey } = await import('./person-key.js');
  if (!file || file.size > keyFileCharsMax) throw new SigningFault('file', signing.foreign);
  const opened = await openPersonKey(await file.text(), passphrase);
  if (opened.outcome === 'foreign') throw new SigningFault('file', signing.foreign);
  if (opened.outcome === 'closed') throw new SigningFault('passphrase', signing.closed);
  try {
    return await sign(opened.key);
  } catch (error) {
    if (error instanceof ProblemError || error instanceof Unreachable) throw error;
    throw new SigningFault('whole', error instanceof AlreadySigned ? signing.again : signing.failed);
  }
}
