// The parameters select, where, group_by and order_by, as Opendatasoft's Explore API v2.1 writes them. Every choice is
// made by the next token or two: no input makes the parser look far ahead.
grammar Explore;

options { caseInsensitive = true; }

selection : selected (',' selected)* EOF ;
selected : STAR | expression (AS name)? ;

condition : expression EOF ;

grouping : grouped (',' grouped)* EOF ;
grouped : expression (AS name)? ;

ordering : ordered (',' ordered)* EOF ;
ordered : expression (ASC | DESC)? ;

columns : name (',' name)* EOF ;

expression : conjunction (OR conjunction)* ;
conjunction : negation (AND negation)* ;
negation : NOT negation | predicate ;

predicate : sum test? ;

test
    : operator=('=' | ':' | '!=' | '<>' | '<' | '<=' | '>' | '>=') sum    # compared
    | NOT? LIKE TEXT                                                     # liked
    | NOT? BETWEEN sum AND sum                                           # between
    | NOT? IN '(' sum (',' sum)* ')'                                     # listed
    | NOT? IN low=('[' | ']') sum ('..' | TO) sum high=('[' | ']')       # ranged
    | IS NOT? (NULL | TRUE | FALSE)                                      # is
    ;

sum : product (operators+=('+' | '-') product)* ;
product : factor (operators+=(STAR | '/' | '%') factor)* ;
factor : ('-' | '+') factor | atom ;

atom
    : '(' expression ')'                                                 # nested
    | function=NAME '(' (STAR | DISTINCT? expression (',' expression)*)? ')'  # call
    | NUMBER                                                             # number
    | DISTANCE                                                           # distance
    | TEXT                                                               # text
    | (TRUE | FALSE)                                                     # truth
    | DATED                                                              # dated
    | GEOMETRY                                                           # geometry
    | name                                                               # column
    ;

name : NAME | QUOTED ;

STAR : '*' ;
AND : 'and' ;
AS : 'as' ;
ASC : 'asc' ;
BETWEEN : 'between' ;
DESC : 'desc' ;
DISTINCT : 'distinct' ;
FALSE : 'false' ;
IN : 'in' ;
IS : 'is' ;
LIKE : 'like' ;
NOT : 'not' ;
NULL : 'null' ;
OR : 'or' ;
TO : 'to' ;
TRUE : 'true' ;

NUMBER : DIGITS ('.' DIGITS)? ('e' [+-]? DIGITS)? ;
DISTANCE : DIGITS ('.' DIGITS)? ('km' | 'm' | 'mi' | 'yd' | 'ft') ;
DATED : 'date' STRING ;
GEOMETRY : 'geom' STRING ;
TEXT : STRING ;
QUOTED : '`' (~[`\u0000-\u001F] | '``')+ '`' ;
NAME : [\p{L}_] [\p{L}\p{M}\p{N}_]* ;
SPACE : [\p{White_Space}]+ -> skip ;

fragment DIGITS : [0-9]+ ;
fragment STRING
    : '\'' (~['\\\u0000] | '\'\'' | '\\' ~[\u0000])* '\''
    | '"' (~["\\\u0000] | '""' | '\\' ~[\u0000])* '"'
    ;
