'use client';
import dynamic from 'next/dynamic';

export const SideColumn = dynamic(() => import('./side-column-in-browser'), {ssr: false});
