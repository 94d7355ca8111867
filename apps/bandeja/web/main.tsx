import { openWeb } from '@valija/web';
import { connectApi } from './api.js';
import { routes } from './routes.js';

openWeb({ routes, eventsUrl: '/v1/events' }, connectApi);
