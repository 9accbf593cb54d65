"""Mixed models with crossed random effects: who is rated, by whom, and where.

    y = X beta + Z_1 u_1 + ... + Z_k u_k + e,    u_j ~ N(0, sigma_j^2 I),    e ~ N(0, sigma^2 I)

design     rows become codes of levels and columns of fixed effects
exact      the REML criterion, its gradient and all standard errors, by one elimination and one dense Cholesky factor
iterative  the same for many levels on both sides, by conjugate gradients and random probes
reml       the fit: `fit(design)`
ordinal    ordered categories: cumulative logit, Laplace approximation
graph      which ratees can be compared at all
"""
