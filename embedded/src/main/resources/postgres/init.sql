-- Run once as the superuser on an empty PostgreSQL: embedded, in test containers and in docker-compose.
-- One statement per line end with a semicolon; no functions here.
-- torikumi_owner owns the schema (migrations), torikumi_app is what the running application may be.
create role torikumi_owner login password 'torikumi_owner';
create role torikumi_app login password 'torikumi_app';
create role keycloak login password 'keycloak';
create database torikumi owner torikumi_owner;
create database keycloak owner keycloak;
revoke all on database torikumi from public;
revoke all on database keycloak from public;
grant connect on database torikumi to torikumi_app;
