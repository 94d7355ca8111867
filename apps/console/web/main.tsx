import { openWeb } from '@valija/web';
import { connectApi } from './api.js';
import { routes } from './routes.js';

openWeb({ routes, eventsUrl: '/api/events' }, connectApi);
