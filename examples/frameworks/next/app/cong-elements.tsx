'use client';
import 'cong-elements/define';
import type {} from 'cong-elements/react';

export function CongElements() {
  return null;
}
