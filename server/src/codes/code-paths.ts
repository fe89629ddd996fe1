/** What registration asks of the code lists; features meet here, not in each other's repositories. */
export { type CodePath, codePathsOn } from './code.repository.ts';
