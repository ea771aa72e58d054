import { county } from '../county/descriptor.ts';

export default county({ code: '14' });
