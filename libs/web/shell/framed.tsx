import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';
import { NotFound, type NotFoundProps, PageFailed } from './not-found.js';

/**
 * Pages within the frame of their product: one that fails leaves the frame to go on working, and an address that is no
 * page says so.
 */
export const framed = (
  Frame: ComponentType,
  notFound: NotFoundProps,
  pages: readonly RouteObject[],
): RouteObject[] => [
  {
    Component: Frame,
    ErrorBoundary: PageFailed,
    HydrateFallback: () => null,
    children: [
      {
        ErrorBoundary: PageFailed,
        children: [...pages, { path: '*', element: <NotFound {...notFound} /> }],
      },
    ],
  },
];
