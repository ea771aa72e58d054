import { county } from '../county/descriptors/descriptor.ts';

export default county({ code: '20' });
