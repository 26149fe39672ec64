import { vi } from 'vitest';

/**
 * Tests of what is said, drawn and handed out get their answers from a loop over rows, which needs
 * no engine; those of SQL take it back with `vi.unmock`.
 */
vi.mock('#lib/server/data/engine.ts', () => import('./plain-engine.ts'));
