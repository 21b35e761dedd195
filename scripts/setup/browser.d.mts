export declare function systemBrowser(): string | null;
export declare function ensureBrowser(): boolean;
